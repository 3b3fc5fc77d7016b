import { insertRows, type NewRows } from '../../sql/insert-rows.ts';
import { getPool } from '../../sql/pool.ts';
import { isSameState } from './changes.ts';
import type { Entry, Kind, Standing } from './kind.ts';
import { makeId } from './new-id.ts';
import { normalise } from './normalise.ts';
import { isRetracted, toState } from './state.ts';
import type { Outcome, Writing } from './writing.ts';

/** The result of writing a record. */
export interface WrittenRecord {
  readonly id: string;
  /** Number of the new revision. Undefined if there was nothing to write. */
  readonly version: number | undefined;
}

/**
 * Writes a new record with its first revision.
 * @param id given if records written together with it already refer to it
 */
export async function insertRecord<E extends Entry, Place>(
  writing: Writing,
  kind: Kind<E, Place>,
  given: E,
  place: Place,
  id = makeId(),
): Promise<WrittenRecord> {
  const entry = normalise(kind, given);
  const after = { ...entry, ...kind.derive?.(entry, place) };
  const revision = { entityId: id, version: 1, before: undefined, after };
  const rows = await kind.toRows(writing.tx, id, entry, place);
  await insertOrCollect(writing, { revision: [toRevisionRow(writing, kind, revision)], ...rows });
  writing.report?.('created', { entityType: kind.entityType, ...revision });
  return { id, version: 1 };
}

/** Replaces the content of an existing record and leaves a revision, unless the content is already the same. */
export async function updateRecord<E extends Entry, Place>(
  writing: Writing,
  kind: Kind<E, Place>,
  standing: Standing<E, Place>,
  given: E,
): Promise<WrittenRecord> {
  const { tx } = writing;
  const { id, place } = standing;
  const { entityType } = kind;
  const entry = normalise(kind, given);
  const mergedInto = writing.mergedInto?.has(id) ? writing.mergedInto.get(id) : await kind.readMergedInto?.(tx, id);
  // The record keeps naming the one into which it was merged.
  const after = toState({ ...entry, ...kind.derive?.(entry, place), ...(mergedInto && { mergedInto }) });
  const last =
    writing.lastRevisions?.get(id) ??
    (await tx.revision.findFirst({ where: { entityType, entityId: id }, orderBy: { version: 'desc' } }));
  // A row that was inserted into the database by hand has no history yet.
  if (last === null) {
    writing.requireTurn?.();
    await revise(writing, kind, { entityId: id, version: 1, before: undefined, after });
    await kind.update(tx, standing, 1, entry);
    return { id, version: 1 };
  }
  const before = last.after as Entry;
  const report = (outcome: Outcome, version: number) =>
    writing.report?.(outcome, { entityType, entityId: id, version, before, after });
  if (isSameState(before, after)) {
    report('unchanged', last.version);
    return { id, version: undefined };
  }
  if (await writing.ledgerStands?.({ entityType, entityId: id, last, entry: toState(entry) })) {
    report('kept', last.version);
    return { id, version: undefined };
  }
  const version = last.version + 1;
  const revision = { entityId: id, version, before, after };
  if (writing.additions?.holdsChanges && kind.toChange) {
    await insertOrCollect(writing, { revision: [toRevisionRow(writing, kind, revision)] });
    writing.additions.change(await kind.toChange(tx, standing, version, entry));
    return { id, version };
  }
  await revise(writing, kind, revision);
  await kind.update(tx, standing, version, entry);
  return { id, version };
}

interface NewRevision {
  readonly entityId: string;
  readonly version: number;
  readonly before: Entry | undefined;
  readonly after: Entry;
}

/** Writes the revision of a record that exists, and reports it. What was collected before comes before it in the log. */
async function revise(writing: Writing, kind: Pick<Kind, 'entityType'>, revision: NewRevision): Promise<void> {
  await insertOrCollect(writing, { revision: [toRevisionRow(writing, kind, revision)] });
  await writing.additions?.flush(writing.tx);
  writing.report?.(judgeOutcome(revision.before, revision.after), { entityType: kind.entityType, ...revision });
}

function toRevisionRow(
  { actor, tokenId, reason }: Writing,
  { entityType }: Pick<Kind, 'entityType'>,
  { before = null, ...revision }: NewRevision | (Omit<NewRevision, 'before'> & { readonly before: null }),
) {
  return { id: makeId(), entityType, ...revision, before, actor, tokenId, reason };
}

/** Inserts rows, or collects them if others are still to come. */
export async function insertOrCollect(
  { tx, additions }: Pick<Writing, 'tx' | 'additions'>,
  rows: NewRows,
): Promise<void> {
  if (additions) additions.add(rows);
  else await insertRows(getPool(tx), rows);
}

function judgeOutcome(before: Entry | undefined, after: Entry): Outcome {
  if (before === undefined) return 'created';
  return isRetracted(after) && !isRetracted(before) ? 'retracted' : 'updated';
}
