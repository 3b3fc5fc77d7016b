import type { Prisma } from '../../database/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { OperationalError } from '../../errors.ts';
import { differing } from '../records/diff.ts';
import type { FieldPath } from '../records/issues.ts';
import { type Entry, lastImported, type Standing, says, type Writing, wasSo } from '../records/writing.ts';
import { handleOf } from './changes.ts';

/**
 * Who has the later word, a file or the ledger.
 *
 * A file of an export has a base: what the ledger said when it was exported. What was edited in the file since is written;
 * what was changed in the ledger since stays; what was changed in both, and not alike, is a conflict that a person
 * decides. A claim that the file held and holds no more was taken out, and is retracted.
 *
 * A file without a base says what it says. Only where it repeats what the ledger said before does the ledger's later word
 * stand, and a claim that it lacks is retracted only if an import of article files had brought it.
 */

/** Who is named in the revisions of article files. */
export const ACTOR = 'import of articles';

/** What was changed in a file and in the ledger: a line for each field. */
export class Conflict extends OperationalError {}

/** What the ledger said when a file was exported, or when it was last imported. */
export interface Base {
  /** Number of the last revision that the file takes account of. */
  readonly revision: number;
  /** Records of which the file is behind that, with the versions that it takes account of; 0 is none. */
  readonly behind: ReadonlyMap<string, number>;
}

/** What the rules need to know of the file that is being written. */
export interface Ruled {
  readonly writing: Writing;
  readonly base: Base | undefined;
  /** Whether the file's word is written where it and the ledger were changed both. */
  readonly force: boolean;
  /** Slugs of the articles that relations of this file wait for. */
  readonly circle: ReadonlySet<string>;
  /** An error at the field that is being written. */
  error(field: FieldPath, message: string): OperationalError;
  conflicts: OperationalError[];
}

/** Whether the ledger's word stands against an entry of the file. */
export async function ledgerStands(rules: Ruled, standing: Standing): Promise<boolean> {
  const { last, entry } = standing;
  const ledger = last.after as Entry;
  // Both say the same, and only what the ledger works out of it has changed.
  if (says(ledger, entry)) return false;
  if (!rules.base) return last.actor !== ACTOR && wasSo(rules.writing, standing);
  const version = await baseVersion({ base: rules.base, tx: rules.writing.tx }, standing.entityType, standing.entityId);
  if (version === last.version) return false;
  const was = await entryAt(rules.writing.tx, standing, version);
  if (was && says(was, entry)) return true;
  if (rules.force || isOwnFirstPart(rules, standing)) return false;
  rules.conflicts.push(...conflictsOf(rules, standing, was));
  return true;
}

/**
 * Whether a record of the article that the file does not hold is retracted.
 * @returns why it is not, as a clause; undefined when it is
 */
export async function whyLeft(
  rules: Ruled,
  entityType: EntityType,
  row: { id: string; handle: string; version: number },
): Promise<string | undefined> {
  if (!rules.base) {
    const imported = await lastImported(rules.writing, entityType, row.id);
    if (imported === undefined) return 'no import of an article file brought it';
    return isRetracted(imported.after) ? 'it was published again since an import retracted it' : undefined;
  }
  const version = await baseVersion({ base: rules.base, tx: rules.writing.tx }, entityType, row.id);
  if (version === 0) return 'it was recorded since the file was exported';
  if (version === row.version || rules.force) return undefined;
  const was = await entryAt(rules.writing.tx, { entityType, entityId: row.id }, version);
  if (was && isRetracted(was)) return 'it was published again since the file was exported';
  const list = entityType === 'CLAIM' ? 'claims' : 'statuses';
  rules.conflicts.push(
    rules.error(
      [list],
      `no longer holds ${row.handle}, which was changed in the ledger since (version ${row.version})`,
    ),
  );
  return 'it was changed in the ledger since the file was exported';
}

/** The version of a record that the file takes account of; 0 when it was recorded later. */
export async function baseVersion(
  { base, tx }: { readonly base: Base | undefined; readonly tx: Prisma.TransactionClient },
  entityType: EntityType,
  entityId: string,
): Promise<number> {
  if (base === undefined) return 0;
  const behind = base.behind.get(entityId);
  if (behind !== undefined) return behind;
  const found = await tx.revision.findFirst({
    where: { entityType, entityId, sequence: { lte: base.revision } },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return found?.version ?? 0;
}

async function entryAt(
  tx: Prisma.TransactionClient,
  { entityType, entityId }: Pick<Standing, 'entityType' | 'entityId'>,
  version: number,
): Promise<Entry | undefined> {
  if (version === 0) return undefined;
  const found = await tx.revision.findUnique({
    where: { entityType_entityId_version: { entityType, entityId, version } },
  });
  return found?.after as Entry | undefined;
}

/**
 * Whether the ledger holds what this import wrote of a claim before the claims that it is related to were there. Then
 * nobody else changed it, even if the import was broken off between the two.
 */
function isOwnFirstPart({ circle, writing }: Ruled, { entityType, last, entry }: Standing): boolean {
  if (entityType !== 'CLAIM' || last.actor !== ACTOR || last.reason !== writing.reason) return false;
  return says(withoutWaiting(last.after as Entry, circle), withoutWaiting(entry, circle));
}

function withoutWaiting(entry: Entry, circle: ReadonlySet<string>): Entry {
  const relations = (entry['relations'] ?? []) as { claim: string }[];
  const stays = ({ claim }: { claim: string }) => !circle.has(claim.split('/')[0] as string) || !claim.includes('/');
  return { ...entry, relations: relations.filter(stays) };
}

/** An error for each field that was edited in the file and is otherwise in the ledger, which was changed as well. */
function conflictsOf(rules: Ruled, { last, entry }: Standing, was: Entry | undefined): OperationalError[] {
  const ledger = last.after as Entry;
  const edited = differing(was ?? {}, entry).filter((field) => field in entry);
  const changed = differing(was ?? {}, ledger);
  const both = edited.filter((field) => changed.includes(field) && differing(ledger, entry).includes(field));
  const since = `${last.actor} changed ${handleOf(entry)} in the ledger since (version ${last.version})`;
  return (both.length > 0 ? both : edited).map((field) =>
    rules.error(
      [field],
      both.length > 0 ? `was edited, and ${since}: it is ${said(ledger[field])} there` : `was edited, and ${since}`,
    ),
  );
}

function said(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isRetracted(entry: Entry): boolean {
  return entry['status'] === 'RETRACTED' || entry['recordStatus'] === 'RETRACTED';
}
