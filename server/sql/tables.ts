import type { EntityType } from '../database/generated/prisma/enums.ts';

/** The tables of records, derived from the record types in the log of revisions. */

/** A type of record in the log. Relations are part of a claim, and never have revisions of their own. */
export type RecordType = Exclude<EntityType, 'CLAIM_RELATION'>;

export type RecordTable = Lowercase<RecordType>;

/** The tables whose records have handles by which others refer to them: a slug, or a key for claims and candidates. */
export type HandledTable = Exclude<RecordTable, 'observation' | 'person_status' | 'reading'>;

/** The tables whose rows have slugs. */
export type SluggedTable = Exclude<HandledTable, 'claim' | 'candidate'>;
