import type { Entry } from '../records/kind.ts';
import type { Change, Outcome } from '../records/writing.ts';
import type { GivenFile } from './read-file.ts';

/**
 * What became of one record that a file holds, or that the ledger has of its article and the file does not. Its states hold
 * handles, as files do.
 */
export interface RecordChange extends Change {
  readonly outcome: Outcome | 'left';
  /** Its slug, or its key within the article. */
  readonly handle: string;
  /** Why it is left as it is, though the file does not hold it. */
  readonly why?: string;
}

/** What an import did with one file, or would do. */
export interface FileChanges {
  readonly file: Pick<GivenFile<unknown>, 'name' | 'path' | 'sha256'>;
  readonly records: readonly RecordChange[];
}

export function getHandle({ slug, key }: Entry): string {
  return String(slug ?? key);
}

/** Two reports of one file as one: a record that was written twice was changed once, from what it was before. */
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

/** Records by what became of them. */
export function countOutcomes(files: readonly FileChanges[]): Record<RecordChange['outcome'], number> {
  const counts = { created: 0, updated: 0, retracted: 0, unchanged: 0, kept: 0, left: 0 };
  for (const { records } of files) for (const { outcome } of records) counts[outcome]++;
  return counts;
}
