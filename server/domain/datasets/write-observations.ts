import path from 'node:path';
import type { Prisma } from '../../database/client.ts';
import { toDay } from '../figures/dates.ts';
import type { Entry } from '../records/writing.ts';
import { type Columns, columnsFor, type ObservationColumns } from './observation-columns.ts';
import type { ObservationEntry, ObservationFile } from './observations.ts';

/** What became of an observation that the ledger had: what it was, and what it is. */
export interface Rewritten {
  readonly day: string;
  readonly field: string;
  readonly before: Entry;
  readonly after: Entry;
}

/** What an import of a data set did, in observations by their day. */
export interface ObservationReport {
  readonly created: readonly ObservationEntry[];
  /** Those that the file gives otherwise, and those that were retracted and stand again. */
  readonly changed: readonly Rewritten[];
  readonly retracted: readonly Rewritten[];
  /** Those that stand, and that the file does not hold: they stay as they are. */
  readonly left: readonly Pick<ObservationEntry, 'day' | 'field' | 'value'>[];
  /** How many the file gives as they were. */
  readonly unchanged: number;
}

/** Called after each part: how many of all observations that the import deals with are done. */
export type Step = (done: number, total: number) => void;

/** Rows that one statement writes: few enough for the 65,535 parameters that PostgreSQL takes. */
const CHUNK = 500;
/** Who is named in the revisions of an import. */
const ACTOR = 'import of data sets';

type Stored = Prisma.ObservationGetPayload<object>;

/** An observation of the ledger that is written anew. */
interface Rewriting {
  readonly row: Stored;
  /** What its revision says after the write, made of what the last one says. */
  readonly after: (before: Entry) => Entry;
  readonly columns: Partial<Columns>;
}

/** What is to be done with the numbers of a file and with those that the ledger has. */
interface Plan extends Pick<ObservationReport, 'left' | 'unchanged'> {
  readonly fresh: readonly ObservationEntry[];
  readonly changing: readonly Rewriting[];
  readonly retracting: readonly Rewriting[];
}

/** Writes what is new or has changed, and retracts what is missing where that is asked for, with a revision each. */
export async function writeObservations(
  tx: Prisma.TransactionClient,
  file: ObservationFile,
  retractMissing: boolean,
  step: Step,
): Promise<ObservationReport> {
  const reason = path.basename(file.name);
  const columns = await columnsFor(tx, file);
  const stored = await tx.observation.findMany({
    where: { datasetId: columns.datasetId },
    orderBy: [{ day: 'asc' }, { field: 'asc' }],
  });
  const { fresh, changing, retracting, left, unchanged } = planOf(
    file,
    stored,
    columns,
    retractMissing ? reason : null,
  );

  const total = unchanged + fresh.length + changing.length + retracting.length;
  let done = 0;
  const advance = (more: number) => {
    done += more;
    step(done, total);
  };
  advance(unchanged);
  for (const part of chunksOf(fresh)) {
    await create(tx, part, columns, reason);
    advance(part.length);
  }
  const rewriteAll = async (rewritings: readonly Rewriting[]) => {
    const rewritten: Rewritten[] = [];
    for (const part of chunksOf(rewritings)) {
      rewritten.push(...(await rewrite(tx, part, reason)));
      advance(part.length);
    }
    return rewritten.sort(byDay);
  };
  return {
    created: fresh.toSorted(byDay),
    changed: await rewriteAll(changing),
    retracted: await rewriteAll(retracting),
    left,
    unchanged,
  };
}

/** @param retractedFor the file that what is missing is retracted for; null where it is left as it is */
function planOf(
  { entries }: ObservationFile,
  stored: readonly Stored[],
  { columnsOf, recordOf }: ObservationColumns,
  retractedFor: string | null,
): Plan {
  const missing = new Map(stored.map((row) => [keyOf(dayOf(row)), row]));
  const fresh: ObservationEntry[] = [];
  const changing: Rewriting[] = [];
  for (const entry of entries) {
    const row = missing.get(keyOf(entry));
    const columns = columnsOf(entry);
    if (!row) fresh.push(entry);
    else if (differs(row, columns)) changing.push({ row, after: () => recordOf(entry), columns });
    missing.delete(keyOf(entry));
  }
  const standing = [...missing.values()].filter(({ status }) => status === 'PUBLISHED');
  const unchanged = entries.length - fresh.length - changing.length;
  if (retractedFor === null) {
    const left = standing.map((row) => ({ ...dayOf(row), value: row.value }));
    return { fresh, changing, retracting: [], left, unchanged };
  }
  const withdrawn = { status: 'RETRACTED', retraction: `No longer in ${retractedFor}.` } as const;
  const after = (before: Entry) => ({ ...before, ...withdrawn });
  const retracting = standing.map((row) => ({ row, after, columns: withdrawn }));
  return { fresh, changing, retracting, left: [], unchanged };
}

async function create(
  tx: Prisma.TransactionClient,
  entries: readonly ObservationEntry[],
  { columnsOf, recordOf }: ObservationColumns,
  reason: string,
): Promise<void> {
  const rows = await tx.observation.createManyAndReturn({
    data: entries.map(columnsOf),
    select: { id: true, day: true, field: true },
  });
  const ids = new Map(rows.map((row) => [keyOf(dayOf(row)), row.id]));
  await tx.revision.createMany({
    data: entries.map((entry) => ({
      entityType: 'OBSERVATION' as const,
      entityId: ids.get(keyOf(entry)) as string,
      version: 1,
      actor: ACTOR,
      reason,
      after: recordOf(entry) as Prisma.InputJsonObject,
    })),
  });
}

async function rewrite(
  tx: Prisma.TransactionClient,
  rewritings: readonly Rewriting[],
  reason: string,
): Promise<Rewritten[]> {
  const last = await tx.revision.findMany({
    where: { entityType: 'OBSERVATION', OR: rewritings.map(({ row: { id, version } }) => ({ entityId: id, version })) },
    select: { entityId: true, after: true },
  });
  const befores = new Map(last.map(({ entityId, after }) => [entityId, after as Entry]));
  const rewritten = rewritings.map(({ row, after }) => {
    const before = befores.get(row.id);
    if (before === undefined) throw new Error(`Observation ${row.id} has no revision ${row.version}.`);
    return { ...dayOf(row), before, after: after(before) };
  });
  await tx.revision.createMany({
    data: rewritings.map(({ row }, i) => ({
      entityType: 'OBSERVATION' as const,
      entityId: row.id,
      version: row.version + 1,
      actor: ACTOR,
      reason,
      before: rewritten[i]?.before as Prisma.InputJsonObject,
      after: rewritten[i]?.after as Prisma.InputJsonObject,
    })),
  });
  for (const { row, columns } of rewritings)
    await tx.observation.update({ where: { id: row.id }, data: { ...columns, version: row.version + 1 } });
  return rewritten;
}

/** Whether any column is not as it is stored. */
function differs(row: Stored, columns: Columns): boolean {
  return (Object.keys(columns) as (keyof Columns)[]).some(
    (column) => row[column]?.valueOf() !== columns[column]?.valueOf(),
  );
}

function dayOf({ day, field }: Pick<Stored, 'day' | 'field'>): { day: string; field: string } {
  return { day: toDay(day), field };
}

function keyOf({ day, field }: Pick<ObservationEntry, 'day' | 'field'>): string {
  return `${day} ${field}`;
}

function byDay(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}

function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += CHUNK) yield rows.slice(i, i + CHUNK);
}
