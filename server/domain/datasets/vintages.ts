/**
 * The versions ("vintages") of a data set's file, and what each of them gives for one field of one day. The ledger does not
 * copy a number for every version: it keeps one row for all successive versions that give the same. So what any version
 * said can be worked out from the rows, and the rows from what the versions said. They are therefore the same in whatever
 * order the versions were imported. The functions here are pure.
 */

/** One number, with the versions of the file that give it: successive ones, from the first to before another. */
export interface Run<Content> {
  readonly content: Content;
  /** The day of the first version that gives it. Null if the oldest version in the ledger does. */
  readonly from: string | null;
  /** The day of the first later version that does not give it. Null if the newest version in the ledger still does. */
  readonly until: string | null;
}

/** Which version of a data set's file is imported. */
export interface Publication {
  /** The day on which the file was published, ISO 8601. */
  readonly published: string;
  /** The day of a version that was imported by mistake, and whose place the file takes. Null if there is none. */
  readonly replaces: string | null;
}

/** The versions of a file before and after an import. Each is identified by the day on which it was published. */
export interface Timeline {
  /** The days of the versions in the ledger, earliest first. */
  readonly before: readonly string[];
  /** The days of all versions once the new one is in the ledger, earliest first. */
  readonly after: readonly string[];
  /** The day of the version that is imported. */
  readonly published: string;
  /** The day of the version with which the new one is compared in the report. Null if it is the only one. */
  readonly reference: string | null;
}

/**
 * Returns the versions before and after an import.
 * @param replaces the day of a version that the new one takes the place of
 */
export function makeTimeline(before: readonly string[], published: string, replaces: string | null): Timeline {
  const others = before.filter((day) => day !== replaces && day !== published);
  const after = [...others, published].sort();
  const place = after.indexOf(published);
  const neighbour = after[place - 1] ?? after[place + 1] ?? null;
  return { before, after, published, reference: replaces ?? (before.includes(published) ? published : neighbour) };
}

/** Returns what the versions of these days give, in order. Null where a version gives nothing. */
export function listContents<Content>(
  runs: readonly Run<Content>[],
  days: readonly string[],
): ReadonlyMap<string, Content | null> {
  return new Map(days.map((day) => [day, runs.find((run) => isGivenBy(run, day))?.content ?? null]));
}

/** Whether the version of a day gives the content of a run. A day without a version is read as its neighbours are. */
export function isGivenBy({ from, until }: Pick<Run<unknown>, 'from' | 'until'>, day: string): boolean {
  return (from === null || from <= day) && (until === null || until > day);
}

/** Returns the runs of versions that give the same: the inverse of `listContents`. */
export function listRuns<Content>(
  contents: ReadonlyMap<string, Content | null>,
  days: readonly string[],
  isSame: (a: Content, b: Content) => boolean,
): Run<Content>[] {
  const runs: Run<Content>[] = [];
  let previous: Content | null = null;
  for (const [i, day] of days.entries()) {
    const content = contents.get(day) ?? null;
    const last = runs.at(-1);
    if (content !== null && previous !== null && last && isSame(last.content, content)) continue;
    if (last && last.until === null && i > 0) runs[runs.length - 1] = { ...last, until: day };
    if (content !== null) runs.push({ content, from: i === 0 ? null : day, until: null });
    previous = content;
  }
  return runs;
}
