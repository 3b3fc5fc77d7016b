import { isDeepStrictEqual } from 'node:util';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import type { Entry, Kind, Standing } from '../records/kind.ts';
import { getKind } from '../records/kinds.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { updateRecord } from '../records/write-record.ts';
import { type Merged, mergeable, setMergedInto } from './merge.ts';
import type { Work } from './perform.ts';
import type { MergeableName } from './referring.ts';
import { formatSentence, Invalid, refuseIf } from './refusals.ts';
import { findRecordFaults } from './registry.ts';
import { type BasedRecord, readBased } from './standing.ts';

/**
 * Undoes a merge. The records that the merge changed are found by its time. A record that has not been changed since gets
 * its earlier content back. In any other, only the references that the merge moved and that are still there are moved
 * back, and all later changes are kept.
 */

/** Undoes the merge of a record. @throws Refusal if it was not merged, or its merge cannot be undone yet */
export async function unmerge(work: Work, name: MergeableName, based: BasedRecord): Promise<Merged> {
  const { tx } = work;
  const { kind } = mergeable[name];
  const gone = await readBased(work, kind, based);
  const into = await kind.readMergedInto?.(tx, gone.id);
  if (!into) throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message: 'was not merged' }]);
  if (await kind.readMergedInto?.(tx, into))
    throw new Invalid([
      {
        path: ['id'],
        code: 'WRONG_STATE',
        message: 'was merged into a record that has itself been merged: undo that merge first',
      },
    ]);
  const changed = await findChanged(work, kind.entityType, gone.id);
  await setMergedInto(tx, name, gone.id, null);
  const moved: string[] = [];
  // The surviving record comes first: it has to give back unique values before the other can have them.
  const both = [into, gone.id];
  const order = [...both, ...changed.keys()].filter((id, i, all) => all.indexOf(id) === i);
  for (const id of order) {
    const change = changed.get(id);
    if (change === undefined) continue;
    const of = getKind(change.entityType);
    const [standing] = await of.read(tx, { id: { in: [id] } });
    if (standing === undefined) continue;
    const entry =
      standing.version === change.version
        ? restoreEntry(standing, change)
        : restoreReferences(of, standing, change, { from: gone.id, into });
    if (of === kind) {
      const faults = await findRecordFaults(work, kind, id, entry);
      const against = `cannot be separated while this prevents restoring ${entry['slug']}:`;
      refuseIf(
        faults.map((fault) => ({
          path: ['id'],
          code: fault.code,
          message: `${against} ${formatSentence(fault).slice(0, -1)}`,
        })),
      );
    }
    await updateRecord(work, of, standing, entry);
    if (!both.includes(id)) moved.push(id);
  }
  return { into, merged: gone.id, moved };
}

/** What a merge changed in a record. */
interface Change {
  readonly entityType: EntityType;
  /** The version that the merge wrote, with the record before and after it. */
  readonly version: number;
  readonly before: Entry;
  readonly after: Entry;
}

/** Finds what the merge of a record changed, in the order of its writes. */
async function findChanged({ tx }: Work, entityType: EntityType, entityId: string): Promise<Map<string, Change>> {
  const own = await tx.revision.findMany({ where: { entityType, entityId }, orderBy: { version: 'desc' } });
  const says = (revision: { after: unknown } | undefined) =>
    (revision?.after as Entry | undefined)?.['mergedInto'] !== undefined;
  // The latest revision that newly names the record into which it was merged.
  const merge = own.find((revision, i) => says(revision) && !says(own[i + 1]));
  if (merge === undefined) return new Map();
  const all = await tx.revision.findMany({ where: { at: merge.at }, orderBy: { sequence: 'asc' } });
  return new Map(
    all.flatMap(({ entityId: id, entityType: type, version, before, after }) =>
      before === null ? [] : [[id, { entityType: type, version, before: before as Entry, after: after as Entry }]],
    ),
  );
}

/** Returns the earlier entry, without the values that the ledger derived. */
function restoreEntry({ entry }: Standing<Entry>, { before }: Change): Entry {
  return Object.fromEntries(Object.keys(entry).map((field) => [field, structuredClone(before[field] ?? null)]));
}

/** The fields of a record that absorb.ts moves: lists, to which it adds, and single values, which it takes over. */
const ABSORBED_LISTS = ['names', 'affiliations', 'parents', 'places'];
const ABSORBED_VALUES = ['wikidataId', 'iso3166', 'geonamesId', 'facets', 'coordinates'];

/** Returns the current entry with the moved references put back. */
function restoreReferences(
  kind: Kind,
  standing: Standing<Entry>,
  { before, after }: Change,
  { from, into }: { readonly from: string; readonly into: string },
): Entry {
  const entry: Record<string, unknown> = structuredClone(standing.entry);
  const here = [...findSlots(kind, entry)];
  const there = [...findSlots(kind, before)];
  const taken = new Set<unknown>();
  for (const was of there.filter(({ value }) => value === from)) {
    const same = here.find(
      (slot) => slot.value === into && !taken.has(slot) && isDeepStrictEqual(slot.around, was.around),
    );
    // A reference that already named the second record before the merge was not moved by it.
    const own = there.some(({ value, around }) => value === into && isDeepStrictEqual(around, was.around));
    if (same === undefined || own) continue;
    taken.add(same);
    same.put(from);
  }
  for (const field of ABSORBED_LISTS) {
    const absorbed = omitItems(after[field], before[field]);
    if (Array.isArray(entry[field])) entry[field] = omitItems(entry[field], absorbed);
  }
  for (const field of ABSORBED_VALUES)
    if (field in entry && isDeepStrictEqual(entry[field], after[field] ?? null)) entry[field] = before[field] ?? null;
  return entry;
}

/** Returns the items of the first list that are not in the second. */
function omitItems(list: unknown, others: unknown): unknown[] {
  const gone = Array.isArray(others) ? others : [];
  return Array.isArray(list) ? list.filter((item) => !gone.some((other) => isDeepStrictEqual(other, item))) : [];
}

/** Finds the references of an entry, each with the fields next to it. */
function* findSlots(kind: Kind, entry: Entry) {
  for (const { path, value, put } of findReferenceSlots(kind, entry)) {
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Entry)[step], entry) as Entry;
    const name = String(path.at(-1));
    const around = path.length > 2 ? { ...holder, [name]: null } : String(path[0]);
    yield { value, put, around };
  }
}
