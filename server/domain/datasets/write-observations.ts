import path from 'node:path';
import { getPool } from '../../sql/pool.ts';
import { withHandles } from '../records/handles.ts';
import type { Entry, Transaction } from '../records/kind.ts';
import { makeId } from '../records/new-id.ts';
import {
  type ObservationEntry,
  type ObservationPlace,
  observation,
  toObservationColumns,
} from '../records/observation.ts';
import { toState } from '../records/state.ts';
import { checkReplaced, checkSameDay, findNewerUndated } from './check-version.ts';
import { toLedgerEntries } from './ledger-entries.ts';
import type { Numbers, ObservationFile, PrintedObservation } from './observations.ts';
import { type ChangedNumber, type ImportPlan, planImport, type Rewriting } from './plan-import.ts';
import { readVintages, writeVintage } from './vintage-table.ts';
import { makeTimeline, type Publication, type Timeline } from './vintages.ts';

/** A number of the file that differs from that of another version: both, with slugs in place of ids as in the file. */
export interface Rewritten {
  readonly day: string;
  readonly field: string;
  readonly before: Entry;
  readonly after: Entry;
}

/** A number of one day, as reports show it. */
export type Shown = Pick<PrintedObservation, 'day' | 'field'> & Numbers;

/**
 * What an import of a data set did. The lists say how the file differs from another version that the ledger has, sorted by
 * day.
 */
export interface ObservationReport {
  /** The day on which the file was published. */
  readonly published: string;
  /** The day of the version with which the file is compared. Null if the ledger has no other. */
  readonly comparedWith: string | null;
  /** The day of the newest version in the ledger, which lists and comparisons show by default. */
  readonly newest: string;
  /** The last possible day of numbers whose version is not known, if they count as newer than the file. Otherwise null. */
  readonly undated: string | null;
  readonly created: readonly Shown[];
  readonly changed: readonly Rewritten[];
  /** Those that the file does not give. Versions that gave them still do. */
  readonly missing: readonly Shown[];
  /** How many numbers a newer version gives for days after the last one in the file. */
  readonly later: number;
  /** How many are the same in the file and the other version. */
  readonly unchanged: number;
  /** Whether anything was written: an observation, or the version itself. */
  readonly isChange: boolean;
}

/** Called after each batch with the number of observations done, out of all that the import handles. */
export type ReportProgress = (done: number, total: number) => void;

/** Rows written by one statement, few enough for PostgreSQL's limit of 65,535 parameters. */
const CHUNK_ROWS = 500;
/** The actor named in the revisions of an import. */
const ACTOR = 'import of data sets';

/**
 * Writes what a version of a data set's file gives. Each write leaves a revision.
 * @throws OperationalError if the ledger has another version of that day, or none to replace
 */
export async function writeObservations(
  tx: Transaction,
  file: ObservationFile,
  publication: Publication,
  step: ReportProgress,
): Promise<ObservationReport> {
  const { published, replaces } = publication;
  const { datasetId, entries } = await toLedgerEntries(tx, file);
  const vintages = await readVintages(tx, datasetId);
  checkReplaced(file, vintages, publication);
  const timeline = makeTimeline(
    vintages.map(({ publishedOn }) => publishedOn),
    published,
    replaces,
  );
  const stored = (await observation.read(tx, { datasetId })).filter(({ entry }) => entry.status === 'PUBLISHED');
  const plan = planImport(entries, stored, timeline);
  if (replaces === null) checkSameDay(file, vintages, published, plan);

  await writeRows(tx, plan, { datasetId }, `${path.basename(file.name)}, published on ${published}`, step);
  const isNewVintage = await writeVintage(tx, datasetId, file, publication);
  const { creating, changing, retracting } = plan;
  return {
    ...(await describe(tx, plan, entries, timeline)),
    undated: findNewerUndated(vintages, publication),
    isChange: isNewVintage || creating.length + changing.length + retracting.length > 0,
  };
}

/** Writes the rows of a plan in parts. Rows are retracted and changed before others take their places. */
async function writeRows(
  tx: Transaction,
  { creating, changing, retracting, same }: ImportPlan,
  place: ObservationPlace,
  reason: string,
  step: ReportProgress,
): Promise<void> {
  const total = same + creating.length + changing.length + retracting.length;
  let done = 0;
  const advance = (more: number) => {
    done += more;
    step(done, total);
  };
  advance(same);
  const retraction = `Replaced by ${reason}.`;
  const withdrawing = retracting.map((standing) => ({
    standing,
    entry: { ...standing.entry, status: 'RETRACTED' as const, retraction },
  }));
  for (const part of splitIntoChunks([...withdrawing, ...changing])) {
    await rewrite(tx, part, reason);
    advance(part.length);
  }
  for (const part of splitIntoChunks(creating)) {
    await create(tx, part, place, reason);
    advance(part.length);
  }
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

async function rewrite(tx: Transaction, rewritings: readonly Rewriting[], reason: string): Promise<void> {
  await tx.revision.createMany({
    data: rewritings.map(({ standing: { id, version, entry: before }, entry }) => ({
      ...toRevision(id, version + 1, reason),
      before: toState(before),
      after: toState(entry),
    })),
  });
  for (const { standing, entry } of rewritings) await observation.update(tx, standing, standing.version + 1, entry);
}

function toRevision(entityId: string, version: number, reason: string) {
  return { entityType: observation.entityType, entityId, version, actor: ACTOR, reason };
}

/** Returns how the file differs from another version, sorted by day. */
async function describe(
  tx: Transaction,
  { added, differing, missing, same }: ImportPlan,
  entries: readonly ObservationEntry[],
  { published, reference, after }: Timeline,
) {
  // Nobody expects the days of a newer version in an older one.
  const lastDay = entries.reduce((last, { day }) => (day > last ? day : last), '');
  const isLater = ({ day }: ObservationEntry) => reference !== null && reference > published && day > lastDay;
  const lacking = missing.filter((entry) => !isLater(entry));
  return {
    published,
    comparedWith: reference === published ? null : reference,
    newest: after.at(-1) ?? published,
    created: added.toSorted(compareDays),
    changed: await showDifferences(tx, differing),
    missing: lacking.toSorted(compareDays),
    later: missing.length - lacking.length,
    unchanged: same,
  };
}

async function showDifferences(tx: Transaction, differing: readonly ChangedNumber[]): Promise<Rewritten[]> {
  const both = differing.flatMap(({ before, after }) => [before, after]);
  const shown = await withHandles(
    getPool(tx),
    both.map(({ publishedFrom, publishedUntil, status, retraction, ...said }) => ({ kind: observation, entry: said })),
  );
  return differing
    .flatMap(({ after: { day, field } }, i) => {
      const [before, after] = [shown[2 * i], shown[2 * i + 1]];
      return before && after ? [{ day, field, before, after }] : [];
    })
    .sort(compareDays);
}

function compareDays(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}

function* splitIntoChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK_ROWS) yield rows.slice(i, i + CHUNK_ROWS);
}
