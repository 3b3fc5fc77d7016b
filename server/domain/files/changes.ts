import type { Entry } from '../records/kind.ts';
import type { Change, Outcome } from '../records/writing.ts';
import type { GivenFile } from './read-file.ts';

/**
 * What was done with one record that is in a file, or that is missing from the file of its article. Its states have
 * handles in place of ids, as files do. Of a new record there is only the field that names it to readers: an import may
 * create any number of records, and nothing else of them is reported.
 */
export interface RecordChange extends Change {
  readonly outcome: Outcome | 'left';
  /** Its slug, or its key within the article. */
  readonly handle: string;
  /** Why it is left as it is, although it is missing from the file. */
  readonly why?: string;
}

/** What an import did with one file, or would do. */
export interface FileChanges {
  readonly file: Pick<GivenFile<unknown>, 'name' | 'path' | 'sha256'>;
  readonly records: readonly RecordChange[];
}

/** The fields that tell readers which record it is, the best first. */
const TITLES = ['wording', 'name', 'title', 'headline', 'url'];

/** Returns the field of a new record that names it to readers: its wording, name or title. */
export function pickTitle(entry: Entry): Entry {
  const field = TITLES.find((one) => entry[one] !== undefined && entry[one] !== null);
  return field === undefined ? {} : { [field]: entry[field] };
}

export function getHandle({ slug, key }: Entry): string {
  return String(slug ?? key);
}

/** Joins two reports on one file. A record that was written twice counts as changed once, from its first state. */
export function joinChanges(first: readonly RecordChange[], second: readonly RecordChange[]): RecordChange[] {
  const all = new Map(first.map((change) => [change.entityId, change]));
  for (const change of second) {
    const earlier = all.get(change.entityId);
    if (earlier === undefined || (earlier.outcome === 'unchanged' && change.outcome !== 'unchanged'))
      all.set(change.entityId, change);
    else if (change.outcome !== 'unchanged' && earlier.outcome !== 'kept' && earlier.outcome !== 'left')
      all.set(change.entityId, { ...change, outcome: earlier.outcome, before: earlier.before });
  }
  return [...all.values()];
}

/** Counts records by outcome. */
export function countOutcomes(files: readonly FileChanges[]): Record<RecordChange['outcome'], number> {
  const counts = { created: 0, updated: 0, retracted: 0, unchanged: 0, kept: 0, left: 0 };
  for (const { records } of files) for (const { outcome } of records) counts[outcome]++;
  return counts;
}
