import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../database/client.ts';
import type { Revision } from '../../database/generated/prisma/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { RegistryKind } from './registry-entries.ts';

/** What became of a record that was to be written. */
export type Outcome =
  | 'created'
  | 'updated'
  | 'retracted'
  /** It was so already. */
  | 'unchanged'
  /** A file holds it as it was last imported, and it was changed in the ledger since: the ledger's later word stands. */
  | 'kept';

/** What every writer of records needs. */
export interface Writing {
  readonly tx: Prisma.TransactionClient;
  /** Who writes: a curator's name, or what imports. */
  readonly actor: string;
  /** The token it is written with; null for an import of files. */
  readonly tokenId: string | null;
  readonly reason: string;
  /** Id of a record that is referred to by its slug. */
  idOf(kind: RegistryKind, slug: string): string;
  /** Is told of each record. */
  tell(outcome: Outcome, entityType: EntityType, entityId: string, change: Change): void;
  /**
   * Whether the ledger's word stands against an entry that differs from it. Where it is left out, it does against a file
   * that was imported before and not edited since.
   */
  stands?(standing: Standing): Promise<boolean>;
}

/** What a record was and what it is, or for one that is kept: what the ledger says and what the file does. */
export interface Change {
  /** Number of the record's last revision, with this write where it left one. */
  readonly version: number;
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** A record that was revised before, and what is to be written over it. */
export interface Standing {
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly last: Revision;
  readonly entry: Entry;
}

/** A record as revisions keep it: what a curator enters, with references as slugs. */
export type Entry = Readonly<Record<string, unknown>>;

/**
 * Leaves the revision of one write, unless the record is what its last revision says it is.
 * @param entry what was entered
 * @param derived what the ledger works out of it and stores beside it
 * @returns the number of the new revision, or undefined when there is nothing to write
 */
export async function revise(
  writing: Writing,
  entityType: EntityType,
  entityId: string,
  entry: Entry,
  derived: Entry = {},
): Promise<number | undefined> {
  const { tx, actor, tokenId, reason, tell } = writing;
  const last = await tx.revision.findFirst({ where: { entityType, entityId }, orderBy: { version: 'desc' } });
  const before = last?.after as Entry | undefined;
  const after = asJson({ ...entry, ...derived });
  if (last && before && isSameRecord(before, after)) {
    tell('unchanged', entityType, entityId, { version: last.version, before, after });
    return undefined;
  }
  if (last && (await ledgerStands(writing, { entityType, entityId, last, entry: asJson(entry) }))) {
    tell('kept', entityType, entityId, { version: last.version, before, after });
    return undefined;
  }
  const version = (last?.version ?? 0) + 1;
  const data = { entityType, entityId, version, actor, tokenId, reason, after: after as Prisma.InputJsonValue };
  await tx.revision.create({ data: before ? { ...data, before: before as Prisma.InputJsonValue } : data });
  tell(outcomeOf(before, after), entityType, entityId, { version, before, after });
  return version;
}

/** What the last import of this kind wrote of a record, and its number; undefined where none did. */
export async function lastImported(
  { tx, actor }: Writing,
  entityType: EntityType,
  entityId: string,
): Promise<{ version: number; after: Entry } | undefined> {
  const where = { entityType, entityId, actor, tokenId: null };
  const found = await tx.revision.findFirst({ where, orderBy: { version: 'desc' } });
  return found ? { version: found.version, after: found.after as Entry } : undefined;
}

async function ledgerStands(writing: Writing, standing: Standing): Promise<boolean> {
  if (writing.stands) return writing.stands(standing);
  return isFile(writing) && standing.last.actor !== writing.actor && wasSo(writing, standing);
}

/** Whether an import of files writes: it holds what was the case when the files were written. */
function isFile({ tokenId }: Writing): boolean {
  return tokenId === null;
}

/**
 * Whether a file says what the ledger said at some time since the last import: then nobody edited the file, and whoever
 * changed the ledger since has the later word.
 */
export async function wasSo(writing: Writing, { entityType, entityId, entry }: Standing): Promise<boolean> {
  const imported = await lastImported(writing, entityType, entityId);
  const since = await writing.tx.revision.findMany({
    where: { entityType, entityId, version: { gte: imported?.version ?? 1 } },
    select: { after: true },
  });
  return since.some(({ after }) => says(after as Entry, entry));
}

/** Whether a revision holds this entry, whatever the ledger worked out of it. */
export function says(after: Entry, entry: Entry): boolean {
  return isSameRecord(picked(after, Object.keys(entry)), entry);
}

/** Whether nothing has changed. A field that the format has gained since, and that says nothing, is no change. */
function isSameRecord(before: Entry, after: Entry): boolean {
  const saysNothing = (value: unknown) => value === null || value === false || isDeepStrictEqual(value, []);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every(
    (field) => isSame(before[field], after[field]) || (!(field in before) && saysNothing(after[field])),
  );
}

/** Lists of words (the places of an event, the caveats of a claim) have no order. */
function isSame(before: unknown, after: unknown): boolean {
  const isWords = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isDeepStrictEqual(isWords(before) ? before.toSorted() : before, isWords(after) ? after.toSorted() : after);
}

function outcomeOf(before: Entry | undefined, after: Entry): Outcome {
  if (before === undefined) return 'created';
  const retracted = (record: Entry) => [record['status'], record['recordStatus']].includes('RETRACTED');
  return retracted(after) && !retracted(before) ? 'retracted' : 'updated';
}

function picked(record: Entry, fields: readonly string[]): Entry {
  return Object.fromEntries(fields.filter((field) => field in record).map((field) => [field, record[field]]));
}

function asJson(record: Entry): Entry {
  return JSON.parse(JSON.stringify(record)) as Entry;
}
