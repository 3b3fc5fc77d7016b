import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { OperationalError } from '../../errors.ts';
import { findChangedFields, holdsEntry } from '../records/changes.ts';
import { findLastImport, isUnedited } from '../records/imports.ts';
import type { FieldPath } from '../records/issues.ts';
import type { Entry, Transaction } from '../records/kind.ts';
import { isRetracted } from '../records/state.ts';
import type { Overwritten } from '../records/writing.ts';
import { getHandle } from './changes.ts';
import { showInFiles } from './states.ts';

/**
 * Who has the later word, a file or the ledger.
 *
 * A file of an export has a base: what the ledger said when it was exported. What was edited in the file since is written;
 * what was changed in the ledger since stays; what was changed in both, and not alike, is a conflict that a person
 * decides. A claim that the file held and holds no more was taken out, and is retracted.
 *
 * A file without a base says what it says. Only where it repeats what the ledger said before does the ledger's later word
 * stand, and a claim that it lacks is retracted only if an import of such files had brought it.
 */

/** What was changed in a file and in the ledger: a line for each field. */
export class EditConflict extends OperationalError {}

/** What the ledger said when a file was exported, or when it was last imported. */
export interface Base {
  /** Number of the last revision that the file takes account of. */
  readonly revision: number;
  /** Records of which the file is behind that, with the versions that it takes account of; 0 is none. */
  readonly behind: ReadonlyMap<string, number>;
}

/** The file whose word is weighed against the ledger's. */
export interface Weighed {
  readonly tx: Transaction;
  /** Who is named in the revisions of such files, and what this one is called in them. */
  readonly actor: string;
  readonly reason: string;
  readonly base: Base | undefined;
  /** Whether the file's word is written where it and the ledger were changed both. */
  readonly force: boolean;
  /** Slugs of the articles that relations of this file wait for. */
  readonly circle: ReadonlySet<string>;
  /** The article that the file is of. */
  readonly articleId: string | undefined;
  /** An error at the field that is being written. */
  error(field: FieldPath, message: string): OperationalError;
}

/** Whose word stands, and the conflicts that keep it from being decided. */
export interface Weighing {
  readonly ledgerStands: boolean;
  readonly conflicts: readonly OperationalError[];
}

const fileStands: Weighing = { ledgerStands: false, conflicts: [] };
const ledgerStands: Weighing = { ledgerStands: true, conflicts: [] };

/** Weighs an entry of the file against what the ledger says of the same record. */
export async function weighEntry(file: Weighed, standing: Overwritten): Promise<Weighing> {
  const { last, entry } = standing;
  const { tx, actor, base, force } = file;
  // Both say the same, and only what the ledger works out of it has changed.
  if (holdsEntry(last.after as Entry, entry)) return fileStands;
  if (!base) return last.actor !== actor && (await isUnedited(tx, actor, standing)) ? ledgerStands : fileStands;
  const version = await readBaseVersion(tx, base, standing);
  if (version === last.version) return fileStands;
  const was = await readEntryAt(tx, standing, version);
  if (was && holdsEntry(was, entry)) return ledgerStands;
  if (force || (await isOwnFirstPart(file, standing))) return fileStands;
  return { ledgerStands: true, conflicts: await findConflicts(file, standing, was) };
}

/** A record of the article that the file does not hold. */
export interface MissingRecord {
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly version: number;
  readonly handle: string;
}

/** Whether such a record is retracted; where it is not, why, as a clause. */
export type RetractionVerdict =
  | { readonly isRetracted: true }
  | { readonly isRetracted: false; readonly why: string; readonly conflict?: OperationalError };

export async function weighMissing(
  { tx, actor, base, force, error }: Weighed,
  missing: MissingRecord,
): Promise<RetractionVerdict> {
  const { entityType, entityId, version, handle } = missing;
  const left = (why: string) => ({ isRetracted: false, why }) as const;
  if (!base) {
    const imported = await findLastImport(tx, actor, entityType, entityId);
    if (imported === undefined) return left('no import of an article file brought it');
    if (isRetracted(imported.after)) return left('it was published again since an import retracted it');
    return { isRetracted: true };
  }
  const known = await readBaseVersion(tx, base, missing);
  if (known === 0) return left('it was recorded since the file was exported');
  if (known === version || force) return { isRetracted: true };
  const was = await readEntryAt(tx, missing, known);
  if (was && isRetracted(was)) return left('it was published again since the file was exported');
  const list = entityType === 'CLAIM' ? 'claims' : 'statuses';
  return {
    ...left('it was changed in the ledger since the file was exported'),
    conflict: error([list], `no longer holds ${handle}, which was changed in the ledger since (version ${version})`),
  };
}

type Named = Pick<Overwritten, 'entityType' | 'entityId'>;

/** The version of a record that a file takes account of; 0 when it was recorded later. */
export async function readBaseVersion(
  tx: Transaction,
  base: Base | undefined,
  { entityType, entityId }: Named,
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

async function readEntryAt(
  tx: Transaction,
  { entityType, entityId }: Named,
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
async function isOwnFirstPart(file: Weighed, { entityType, last, entry }: Overwritten): Promise<boolean> {
  if (entityType !== 'CLAIM' || last.actor !== file.actor || last.reason !== file.reason) return false;
  const [ledger = {}, given = {}] = await showStates(file, entityType, [last.after as Entry, entry]);
  return holdsEntry(omitWaiting(ledger, file.circle), omitWaiting(given, file.circle));
}

function omitWaiting(entry: Entry, circle: ReadonlySet<string>): Entry {
  const relations = (entry['relations'] ?? []) as readonly { claim: string }[];
  const stays = ({ claim }: { claim: string }) => !claim.includes('/') || !circle.has(claim.split('/')[0] ?? '');
  return { ...entry, relations: relations.filter(stays) };
}

/** An error for each field that was edited in the file and is otherwise in the ledger, which was changed as well. */
async function findConflicts(
  file: Weighed,
  { entityType, last, entry }: Overwritten,
  was: Entry | undefined,
): Promise<OperationalError[]> {
  const states = [last.after as Entry, entry, was ?? {}];
  const [ledger = {}, given = {}, base = {}] = await showStates(file, entityType, states);
  const edited = findChangedFields(base, given).filter((field) => field in given);
  const changed = findChangedFields(base, ledger);
  const both = edited.filter((field) => changed.includes(field) && findChangedFields(ledger, given).includes(field));
  const since = `${last.actor} changed ${getHandle(given)} in the ledger since (version ${last.version})`;
  return (both.length > 0 ? both : edited).map((field) =>
    file.error(
      [field],
      both.length > 0 ? `was edited, and ${since}: it is ${shorten(ledger[field])} there` : `was edited, and ${since}`,
    ),
  );
}

function showStates({ tx, articleId }: Weighed, entityType: EntityType, states: readonly Entry[]): Promise<Entry[]> {
  return showInFiles(
    tx,
    states.map((entry) => ({ entityType, entry })),
    articleId,
  );
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
