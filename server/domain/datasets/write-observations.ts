import path from 'node:path';
import { getPool } from '../../sql/pool.ts';
import { isSameState } from '../records/changes.ts';
import { withHandles } from '../records/handles.ts';
import type { Entry, Standing, Transaction } from '../records/kind.ts';
import { makeId } from '../records/new-id.ts';
import {
  type ObservationEntry,
  type ObservationPlace,
  observation,
  toObservationColumns,
} from '../records/observation.ts';
import { toState } from '../records/state.ts';
import { toLedgerEntries } from './ledger-entries.ts';
import type { ObservationFile, PrintedObservation } from './observations.ts';

/** An existing observation that was changed: before and after, with slugs in place of ids as in the file. */
export interface Rewritten {
  readonly day: string;
  readonly field: string;
  readonly before: Entry;
  readonly after: Entry;
}

/** What an import of a data set did, as observations sorted by day. */
export interface ObservationReport {
  readonly created: readonly Pick<PrintedObservation, 'day' | 'field' | 'value'>[];
  /** Those that differ in the file, and those that were retracted and are published again. */
  readonly changed: readonly Rewritten[];
  readonly retracted: readonly Rewritten[];
  /** Published observations that are missing from the file and were left as they are. */
  readonly left: readonly Pick<PrintedObservation, 'day' | 'field' | 'value'>[];
  /** How many are the same in the file and the ledger. */
  readonly unchanged: number;
}

/** Called after each batch with the number of observations done, out of all that the import handles. */
export type ReportProgress = (done: number, total: number) => void;

/** Rows written by one statement, few enough for PostgreSQL's limit of 65,535 parameters. */
const CHUNK_ROWS = 500;
/** The actor named in the revisions of an import. */
const ACTOR = 'import of data sets';

type Stored = Standing<ObservationEntry, ObservationPlace>;

/** An existing observation, and the entry that replaces it. */
interface Rewriting {
  readonly standing: Stored;
  readonly entry: ObservationEntry;
}

/** What is to be done with the observations in the file and in the ledger. */
interface Plan extends Pick<ObservationReport, 'left' | 'unchanged'> {
  readonly fresh: readonly ObservationEntry[];
  readonly changing: readonly Rewriting[];
  readonly retracting: readonly Rewriting[];
}

/** Writes new and changed observations and, on request, retracts missing ones. Each write leaves a revision. */
export async function writeObservations(
  tx: Transaction,
  file: ObservationFile,
  retractMissing: boolean,
  step: ReportProgress,
): Promise<ObservationReport> {
  const reason = path.basename(file.name);
  const { datasetId, entries } = await toLedgerEntries(tx, file);
  const stored = await observation.read(tx, { datasetId });
  const plan = planWrites(entries, stored, retractMissing ? reason : null);
  const { fresh, changing, retracting, left, unchanged } = plan;

  const total = unchanged + fresh.length + changing.length + retracting.length;
  let done = 0;
  const advance = (more: number) => {
    done += more;
    step(done, total);
  };
  advance(unchanged);
  for (const part of splitIntoChunks(fresh)) {
    await create(tx, part, { datasetId }, reason);
    advance(part.length);
  }
  const rewriteAll = async (rewritings: readonly Rewriting[]) => {
    const rewritten: Rewritten[] = [];
    for (const part of splitIntoChunks(rewritings)) {
      rewritten.push(...(await rewrite(tx, part, reason)));
      advance(part.length);
    }
    return rewritten.sort(compareDays);
  };
  return {
    created: fresh.toSorted(compareDays),
    changed: await rewriteAll(changing),
    retracted: await rewriteAll(retracting),
    left,
    unchanged,
  };
}

/** @param retractedFor the file named as the reason for retracting missing observations. Null if they are to be kept. */
function planWrites(
  entries: readonly ObservationEntry[],
  stored: readonly Stored[],
  retractedFor: string | null,
): Plan {
  const missing = new Map(stored.map((standing) => [formatKey(standing.entry), standing]));
  const fresh: ObservationEntry[] = [];
  const changing: Rewriting[] = [];
  for (const entry of entries) {
    const standing = missing.get(formatKey(entry));
    if (!standing) fresh.push(entry);
    else if (!isSameState(standing.entry, entry)) changing.push({ standing, entry });
    missing.delete(formatKey(entry));
  }
  const withdrawn = [...missing.values()].filter(({ entry }) => entry.status === 'PUBLISHED');
  const unchanged = entries.length - fresh.length - changing.length;
  if (retractedFor === null)
    return { fresh, changing, retracting: [], left: withdrawn.map(({ entry }) => entry), unchanged };
  const retraction = `No longer in ${retractedFor}.`;
  const retracting = withdrawn.map((standing) => ({
    standing,
    entry: { ...standing.entry, status: 'RETRACTED' as const, retraction },
  }));
  return { fresh, changing, retracting, left: [], unchanged };
}

async function create(
  tx: Transaction,
  entries: readonly ObservationEntry[],
  place: ObservationPlace,
  reason: string,
): Promise<void> {
  const rows = entries.map((entry) => ({ id: makeId(), entry }));
  await tx.observation.createMany({
    data: rows.map(({ id, entry }) => ({ id, ...toObservationColumns(entry, place) })),
  });
  await tx.revision.createMany({
    data: rows.map(({ id, entry }) => ({ ...toRevision(id, 1, reason), after: toState(entry) })),
  });
}

async function rewrite(tx: Transaction, rewritings: readonly Rewriting[], reason: string): Promise<Rewritten[]> {
  await tx.revision.createMany({
    data: rewritings.map(({ standing: { id, version, entry: before }, entry }) => ({
      ...toRevision(id, version + 1, reason),
      before: toState(before),
      after: toState(entry),
    })),
  });
  for (const { standing, entry } of rewritings)
    await observation.update(tx, standing.id, standing.version + 1, entry, standing.place);
  const shown = await withHandles(
    getPool(tx),
    rewritings.flatMap(({ standing, entry }) =>
      [standing.entry, entry].map((of) => ({ kind: observation, entry: of })),
    ),
  );
  return rewritings.flatMap(({ entry: { day, field } }, i) => {
    const [before, after] = [shown[2 * i], shown[2 * i + 1]];
    return before && after ? [{ day, field, before, after }] : [];
  });
}

function toRevision(entityId: string, version: number, reason: string) {
  return { entityType: observation.entityType, entityId, version, actor: ACTOR, reason };
}

function formatKey({ day, field }: Pick<ObservationEntry, 'day' | 'field'>): string {
  return `${day} ${field}`;
}

function compareDays(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}

function* splitIntoChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK_ROWS) yield rows.slice(i, i + CHUNK_ROWS);
}
