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
 * Decides whether a file or the ledger prevails.
 *
 * A file from an export has a base: the state of the ledger when it was exported. What was edited in the file since is
 * written, and what was changed in the ledger since is kept. If both changed the same thing differently, that is a
 * conflict for a person to resolve. A claim that was in the file and no longer is was removed, and is retracted.
 *
 * A file without a base prevails. The exception is a file that repeats an earlier state of the ledger: then the ledger's
 * later change is kept. A claim missing from such a file is retracted only if an import of such files created it.
 */

/** Both the file and the ledger were changed. The message has a line for each field. */
export class EditConflict extends OperationalError {}

/** The state of the ledger when a file was exported or last imported. */
export interface Base {
  /** Number of the last revision on which the file is based. */
  readonly revision: number;
  /** Ids of records for which the file is older than that, with the versions on which it is based. 0 means none. */
  readonly behind: ReadonlyMap<string, number>;
}

/** The file that is weighed against the ledger. */
export interface Weighed {
  readonly tx: Transaction;
  /** The actor named in the revisions of such files, and the reason given for this one. */
  readonly actor: string;
  readonly reason: string;
  readonly base: Base | undefined;
  /** Whether the file prevails if both it and the ledger were changed. */
  readonly force: boolean;
  /** Slugs of the articles whose claims this file's relations need. */
  readonly circle: ReadonlySet<string>;
  /** The article in the file. */
  readonly articleId: string | undefined;
  /** Makes an error at the field that is being written. */
  error(field: FieldPath, message: string): OperationalError;
}

/** Whether the ledger prevails, and the conflicts that prevent a decision. */
export interface Weighing {
  readonly ledgerStands: boolean;
  readonly conflicts: readonly OperationalError[];
}

const fileStands: Weighing = { ledgerStands: false, conflicts: [] };
const ledgerStands: Weighing = { ledgerStands: true, conflicts: [] };

/** Weighs an entry of the file against the same record in the ledger. */
export async function weighEntry(file: Weighed, standing: Overwritten): Promise<Weighing> {
  const { last, entry } = standing;
  const { tx, actor, base, force } = file;
  // Both have the same content. Only values that the ledger derives from it have changed.
  if (holdsEntry(last.after as Entry, entry)) return fileStands;
  if (!base) return last.actor !== actor && (await isUnedited(tx, actor, standing)) ? ledgerStands : fileStands;
  const version = await readBaseVersion(tx, base, standing);
  if (version === last.version) return fileStands;
  const was = await readEntryAt(tx, standing, version);
  if (was && holdsEntry(was, entry)) return ledgerStands;
  if (force || (await isOwnFirstPart(file, standing))) return fileStands;
  return { ledgerStands: true, conflicts: await findConflicts(file, standing, was) };
}

/** A record of the article that is missing from the file. */
export interface MissingRecord {
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly version: number;
  readonly handle: string;
}

/** Whether such a record is retracted. If not, `why` is the reason as a clause. */
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
    if (imported === undefined) return left('it was not created by an import of article files');
    if (isRetracted(imported.after)) return left('it was published again after an import retracted it');
    return { isRetracted: true };
  }
  const known = await readBaseVersion(tx, base, missing);
  if (known === 0) return left('it was recorded after the file was exported');
  if (known === version || force) return { isRetracted: true };
  const was = await readEntryAt(tx, missing, known);
  if (was && isRetracted(was)) return left('it was published again after the file was exported');
  const list = entityType === 'CLAIM' ? 'claims' : 'statuses';
  return {
    ...left('it was changed in the ledger after the file was exported'),
    conflict: error([list], `no longer has ${handle}, which has been changed in the ledger since (version ${version})`),
  };
}

type Named = Pick<Overwritten, 'entityType' | 'entityId'>;

/** Returns the version of a record on which a file is based, or 0 if the record is newer than the file. */
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
 * Whether the ledger has the claim as this import first wrote it, before the claims to which it is related existed. In
 * that case no one else has changed it, even if the import was interrupted in between.
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

/** Returns an error for each field that was edited in the file and differs from the ledger, which was changed as well. */
async function findConflicts(
  file: Weighed,
  { entityType, last, entry }: Overwritten,
  was: Entry | undefined,
): Promise<OperationalError[]> {
  const states = [last.after as Entry, entry, was ?? {}];
  const [ledger = {}, given = {}, base = {}] = await showStates(file, entityType, states);
  const edited = findChangedFields(base, given).filter((field) => field in given);
  const changed = findChangedFields(base, ledger);
  const different = findChangedFields(ledger, given);
  const both = edited.filter((field) => changed.includes(field) && different.includes(field));
  const since = `${last.actor} has changed ${getHandle(given)} in the ledger since (version ${last.version})`;
  return (both.length > 0 ? both : edited).map((field) =>
    file.error(
      [field],
      both.length > 0 ? `was edited, but ${since}: it is ${shorten(ledger[field])} there` : `was edited, but ${since}`,
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
