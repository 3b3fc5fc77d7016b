import type { Standing } from '../records/kind.ts';
import { type ObservationEntry, type ObservationPlace, SAID } from '../records/observation.ts';
import { isGivenBy, listContents, listRuns, type Run, type Timeline } from './vintages.ts';

/** Works out what an import has to change, field by field and day by day. Nothing here reads or writes the ledger. */

export type StoredObservation = Standing<ObservationEntry, ObservationPlace>;

/** An existing observation, and the entry that replaces it. */
export interface Rewriting {
  readonly standing: StoredObservation;
  readonly entry: ObservationEntry;
}

/** A number of the file that differs from that of the version with which the file is compared. */
export interface ChangedNumber {
  readonly before: ObservationEntry;
  readonly after: ObservationEntry;
}

/** What is to be done with the observations in the ledger, and how the file differs from another version. */
export interface ImportPlan {
  readonly creating: readonly ObservationEntry[];
  /** In an order in which no two rows ever give the same field of the same day for the same version. */
  readonly changing: readonly Rewriting[];
  readonly retracting: readonly StoredObservation[];
  /** The numbers that only the file has. */
  readonly added: readonly ObservationEntry[];
  readonly differing: readonly ChangedNumber[];
  /** The numbers that only the other version has. */
  readonly missing: readonly ObservationEntry[];
  /** How many numbers are the same in both. */
  readonly same: number;
}

type Draft = { -readonly [Part in keyof ImportPlan]: ImportPlan[Part] extends readonly (infer One)[] ? One[] : number };

/**
 * Plans the import of a version of a file.
 * @param entries what the file gives
 * @param stored the observations of the data set that are not retracted
 */
export function planImport(
  entries: readonly ObservationEntry[],
  stored: readonly StoredObservation[],
  timeline: Timeline,
): ImportPlan {
  const plan: Draft = { creating: [], changing: [], retracting: [], added: [], differing: [], missing: [], same: 0 };
  const rowsOf = Map.groupBy(stored, ({ entry }) => formatKey(entry));
  const given = new Map(entries.map((entry) => [formatKey(entry), entry]));
  for (const key of new Set([...given.keys(), ...rowsOf.keys()]))
    planField(plan, given.get(key) ?? null, rowsOf.get(key) ?? [], timeline);
  return { ...plan, changing: orderWrites(plan.changing) };
}

/** Plans one field of one day. */
function planField(
  plan: Draft,
  given: ObservationEntry | null,
  rows: readonly StoredObservation[],
  { before, after, published, reference }: Timeline,
): void {
  const runs = rows.map(toRun);
  const other = reference === null ? null : (runs.find((run) => isGivenBy(run, reference))?.content ?? null);
  if (given === null) {
    if (other !== null) plan.missing.push(other);
  } else if (other === null) plan.added.push(given);
  else if (isSame(other, given)) plan.same += 1;
  else plan.differing.push({ before: other, after: given });

  // No version is taken away, and the new one agrees with its neighbour: the rows already say so.
  const standing = runs.find((run) => isGivenBy(run, published))?.content ?? null;
  const isKept = before.every((day) => after.includes(day));
  if (isKept && (given === null || standing === null ? given === standing : isSame(standing, given))) return;

  const contents = new Map(listContents(runs, before)).set(published, given);
  matchRows(plan, listRuns(contents, after, isSame), rows);
}

/** Decides which rows hold the runs. A row keeps its content as far as possible, and the newest run keeps its row. */
function matchRows(plan: Draft, runs: readonly Run<ObservationEntry>[], rows: readonly StoredObservation[]): void {
  const free = [...rows];
  const take = (fits: (row: StoredObservation) => boolean) => {
    const place = free.findLastIndex(fits);
    return place < 0 ? undefined : free.splice(place, 1)[0];
  };
  const newestFirst = runs.toReversed();
  const held = new Map<Run<ObservationEntry>, StoredObservation>();
  const assign = (fits: (run: Run<ObservationEntry>, row: StoredObservation) => boolean) => {
    for (const run of newestFirst) {
      const row = held.has(run) ? undefined : take((one) => fits(run, one));
      if (row) held.set(run, row);
    }
  };
  assign((run, { entry }) => isSame(run.content, entry) && entry.publishedFrom === run.from);
  assign((run, { entry }) => isSame(run.content, entry));
  assign((run, { entry }) => entry.publishedFrom === run.from);
  for (const run of runs) {
    const entry = toEntry(run);
    const standing = held.get(run);
    if (!standing) plan.creating.push(entry);
    else if (!isSame(standing.entry, entry) || !isSameSpan(standing.entry, entry))
      plan.changing.push({ standing, entry });
  }
  plan.retracting.push(...free);
}

/** Puts a row that moves to the place of another one behind it. */
function orderWrites(changing: readonly Rewriting[]): Rewriting[] {
  const ordered: Rewriting[] = [];
  let rest = changing;
  while (rest.length > 0) {
    const taken = new Set(rest.map(({ standing }) => formatPlace(standing.entry)));
    const isFree = ({ standing, entry }: Rewriting) =>
      formatPlace(standing.entry) === formatPlace(entry) || !taken.has(formatPlace(entry));
    const next = rest.filter(isFree);
    if (next.length === 0) throw new Error('Rows of a data set would have to change places.');
    ordered.push(...next);
    rest = rest.filter((rewriting) => !isFree(rewriting));
  }
  return ordered;
}

function toRun({ entry }: StoredObservation): Run<ObservationEntry> {
  return { content: entry, from: entry.publishedFrom, until: entry.publishedUntil };
}

function toEntry({ content, from, until }: Run<ObservationEntry>): ObservationEntry {
  return { ...content, publishedFrom: from, publishedUntil: until, status: 'PUBLISHED', retraction: null };
}

/** Whether two observations say the same. */
function isSame(a: ObservationEntry, b: ObservationEntry): boolean {
  return SAID.every((field) => a[field] === b[field]);
}

function isSameSpan(a: ObservationEntry, b: ObservationEntry): boolean {
  return a.publishedFrom === b.publishedFrom && a.publishedUntil === b.publishedUntil;
}

function formatKey({ day, field }: Pick<ObservationEntry, 'day' | 'field'>): string {
  return `${day} ${field}`;
}

function formatPlace(entry: ObservationEntry): string {
  return `${formatKey(entry)} ${entry.publishedFrom}`;
}
