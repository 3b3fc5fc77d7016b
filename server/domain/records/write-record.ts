import type { Prisma } from '../../database/client.ts';
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
  const after = toState({ ...entry, ...kind.derive?.(entry, place) });
  await revise(writing, kind, { entityId: id, version: 1, before: undefined, after });
  await kind.insert(writing.tx, id, entry, place);
  return { id, version: 1 };
}

/** Replaces the content of an existing record and leaves a revision, unless the content is already the same. */
export async function updateRecord<E extends Entry, Place>(
  writing: Writing,
  kind: Kind<E, Place>,
  { id, place }: Pick<Standing<E, Place>, 'id' | 'place'>,
  given: E,
): Promise<WrittenRecord> {
  const { tx } = writing;
  const { entityType } = kind;
  const entry = normalise(kind, given);
  const mergedInto = await kind.readMergedInto?.(tx, id);
  // The record keeps naming the one into which it was merged.
  const after = toState({ ...entry, ...kind.derive?.(entry, place), ...(mergedInto && { mergedInto }) });
  const last = await tx.revision.findFirst({ where: { entityType, entityId: id }, orderBy: { version: 'desc' } });
  // A row that was inserted into the database by hand has no history yet.
  if (last === null) {
    await revise(writing, kind, { entityId: id, version: 1, before: undefined, after });
    await kind.update(tx, id, 1, entry, place);
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
  await revise(writing, kind, { entityId: id, version, before, after });
  await kind.update(tx, id, version, entry, place);
  return { id, version };
}

/** Writes the revision of one write, and reports it. */
async function revise(
  { tx, actor, tokenId, reason, report }: Writing,
  { entityType }: Pick<Kind, 'entityType'>,
  revision: { entityId: string; version: number; before: Entry | undefined; after: Entry },
): Promise<void> {
  const { before, after, ...which } = revision;
  const states = {
    ...(before && { before: before as Prisma.InputJsonObject }),
    after: after as Prisma.InputJsonObject,
  };
  await tx.revision.create({ data: { entityType, ...which, actor, tokenId, reason, ...states } });
  report?.(judgeOutcome(before, after), { entityType, ...revision });
}

function judgeOutcome(before: Entry | undefined, after: Entry): Outcome {
  if (before === undefined) return 'created';
  return isRetracted(after) && !isRetracted(before) ? 'retracted' : 'updated';
}
