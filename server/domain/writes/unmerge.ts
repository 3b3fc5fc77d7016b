import { isDeepStrictEqual } from 'node:util';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { referenceTo } from '../records/chain.ts';
import { mergedInto } from '../records/registry.ts';
import { entityTypeOf } from '../records/registry-kinds.ts';
import { type Drafted, spotsIn } from '../records/spots.ts';
import { type Aggregate, aggregate } from './aggregates.ts';
import { type Draft, settle } from './drafts.ts';
import { type Mergeable, type Merged, setMergedInto } from './merge.ts';
import type { Work } from './perform.ts';
import { Invalid, refuseIf, sentence } from './refusals.ts';
import { faultsOfRecord } from './registry.ts';
import { type BasedRecord, recordStanding } from './standing.ts';

/**
 * Two records again that were taken for one. What the merge changed is found by its moment. A record that nobody changed
 * since is written as it was before; in any other, the references that the merge moved, and that are still there, go
 * back, and whatever else was written since stays.
 */

/** @throws Refusal where the record was not merged, or its merge cannot be undone yet */
export async function unmerge(work: Work, kind: Mergeable, based: BasedRecord): Promise<Merged> {
  const gone = await recordStanding(work, kind, based);
  const into = await mergedInto(work, kind, gone.id);
  if (into === null) throw new Invalid([{ path: ['id'], message: 'was not merged' }]);
  if (await mergedInto(work, kind, into.id))
    throw new Invalid([{ path: ['id'], message: 'became a record that was merged itself: undo that merge first' }]);
  const names = { from: gone.entry.slug, into: referenceTo(into) as string };
  const changed = await changedWith(work, entityTypeOf[kind], gone.id);
  await setMergedInto(work, kind, gone.id, null);
  const moved: string[] = [];
  // The one that was merged first: the other gives back what no two records may have, and would refuse to give.
  const both = [into.id, gone.id];
  const order = [...both, ...changed.keys()].filter((id, i, all) => changed.has(id) && all.indexOf(id) === i);
  for (const id of order) {
    const change = changed.get(id) as Change;
    const record = await aggregate(work, change.entityType, id);
    const draft =
      record.version === change.version ? asBefore(record, change.before) : givenBack(record, change, names);
    refuseIf(await settle(work, [{ what: record.what, draft, path: [] }]));
    if (record.what === 'people' || record.what === 'organisations') {
      const faults = await faultsOfRecord(work, record.what, id, draft);
      const against = `cannot stand by itself as long as this goes against ${draft['slug']}:`;
      refuseIf(faults.map((fault) => ({ path: ['id'], message: `${against} ${sentence(fault).slice(0, -1)}` })));
    }
    await record.write(draft);
    if (!both.includes(id)) moved.push(id);
  }
  return { into: into.id, merged: gone.id, moved };
}

interface Change {
  readonly entityType: EntityType;
  /** The version that the merge wrote, and the record before and after it. */
  readonly version: number;
  readonly before: Draft;
  readonly after: Draft;
}

/** What the merge of a record changed, in the order in which it did. */
async function changedWith({ tx }: Work, entityType: EntityType, entityId: string): Promise<Map<string, Change>> {
  const own = await tx.revision.findMany({ where: { entityType, entityId }, orderBy: { version: 'desc' } });
  // The last revision that first says what the record became.
  const says = ({ after }: { after: unknown }) => (after as Draft)['mergedInto'] !== undefined;
  const first = own.findIndex(
    (revision, i) => says(revision) && (own[i + 1] === undefined || !says(own[i + 1] as never)),
  );
  const all = await tx.revision.findMany({ where: { at: own[first]?.at as Date }, orderBy: { sequence: 'asc' } });
  return new Map(
    all
      .filter(({ before }) => before !== null)
      .map(({ entityId: id, entityType: type, version, before, after }) => [
        id,
        { entityType: type, version, before: before as Draft, after: after as Draft },
      ]),
  );
}

/** The entry as it was, without what the ledger worked out of it. */
function asBefore({ entry }: Aggregate, before: Draft): Draft {
  return Object.fromEntries(Object.keys(entry).map((field) => [field, structuredClone(before[field] ?? null)]));
}

/** The entry as it is, with the references that were moved put back. */
function givenBack(
  { what, entry }: Aggregate,
  { before, after }: Change,
  names: { from: string; into: string },
): Draft {
  const draft = structuredClone(entry);
  const here = [...spotsOf(what, draft)];
  const there = [...spotsOf(what, before)];
  const taken = new Set<unknown>();
  for (const was of there.filter(({ value }) => value === names.from)) {
    const same = here.find(
      (spot) => spot.value === names.into && !taken.has(spot) && isDeepStrictEqual(spot.around, was.around),
    );
    // What named the second before the merge is no trace of it.
    const own = there.some(({ value, around }) => value === names.into && isDeepStrictEqual(around, was.around));
    if (same === undefined || own) continue;
    taken.add(same);
    same.put(names.from);
  }
  if (what === 'people' || what === 'organisations') {
    for (const field of ['names', 'affiliations']) {
      const absorbed = without(after[field], before[field]);
      if (Array.isArray(draft[field])) draft[field] = without(draft[field], absorbed);
    }
    if (draft['wikidataId'] === after['wikidataId']) draft['wikidataId'] = before['wikidataId'];
  }
  return draft;
}

/** The elements of the first list that are not in the second. */
function without(list: unknown, others: unknown): unknown[] {
  const gone = Array.isArray(others) ? others : [];
  return Array.isArray(list) ? list.filter((item) => !gone.some((other) => isDeepStrictEqual(other, item))) : [];
}

/** References of an entry, each with the fields that stand around it. */
function* spotsOf(what: Drafted, draft: Draft) {
  for (const { path, value, put } of spotsIn(what, draft)) {
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Draft)[step as string], draft) as Draft;
    const name = path.at(-1) as string;
    const around = path.length > 2 ? { ...holder, [name]: null } : name;
    yield { value, put, around };
  }
}
