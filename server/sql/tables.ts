import type { EntityType } from '../database/generated/prisma/enums.ts';

/** The tables of records, by what the log of revisions calls the records in them. */

/** What the log calls a kind of record. A relation is part of a claim, and never had a revision of its own. */
export type RecordType = Exclude<EntityType, 'CLAIM_RELATION'>;

export type RecordTable = Lowercase<RecordType>;

/** The tables whose records have handles, which others refer to: a slug, and a claim a key. */
export type HandledTable = Exclude<RecordTable, 'observation' | 'person_status'>;

/** The tables whose rows have slugs. */
export type SluggedTable = Exclude<HandledTable, 'claim'>;
