import type { z } from 'zod';
import { referenceTo } from '../records/chain.ts';
import { issuesOf } from '../records/issues.ts';
import { mergedInto, writeEntry } from '../records/registry.ts';
import {
  datasetEntry,
  eventEntry,
  organisationEntry,
  personEntry,
  placeEntry,
  populationEntry,
  type RegistryEntry,
  type RegistryKind,
} from '../records/registry-entries.ts';
import { modelOf, oneOf } from '../records/registry-kinds.ts';
import { type Draft, said, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { type FieldPath, type Issue, refuseIf, together } from './refusals.ts';
import { freeSlug, slugOf } from './slugs.ts';
import { liesIn, recordStanding, type Target } from './standing.ts';

/** Recording and revising people, organisations, events, places and populations. */

const entrySchemas = {
  places: placeEntry,
  populations: populationEntry,
  organisations: organisationEntry,
  people: personEntry,
  events: eventEntry,
  datasets: datasetEntry,
} as const satisfies Record<RegistryKind, z.ZodType>;

/** Fields that no two records of a kind may share, beside the slug. */
const uniqueFields: Readonly<Record<RegistryKind, readonly string[]>> = {
  places: ['iso3166', 'geonamesId', 'wikidataId'],
  populations: [],
  organisations: ['wikidataId'],
  people: ['wikidataId'],
  events: ['wikidataId'],
  datasets: [],
};

/**
 * Records a new entry.
 * @returns its id
 * @throws Invalid with the path of each field that cannot stand
 */
export async function recordEntry(work: Work, kind: RegistryKind, draft: Draft, path: FieldPath): Promise<string> {
  const made = await recordNew(work, kind, draft, path);
  if (typeof made !== 'string') refuseIf(made);
  return work.idOf(kind, made as string);
}

/** The same within another write: returns the slug of the new record, or what is wrong with it. */
export async function recordNew(
  work: Work,
  kind: RegistryKind,
  draft: Draft,
  path: FieldPath,
): Promise<string | Issue[]> {
  const issues = await settle(work, [{ what: kind, draft, path }]);
  const wished = draft['slug'] as string | null | undefined;
  const slug = wished ?? (await freeSlug(work.tx, kind, slugOf(String(draft['name']), kind)));
  const entry = await checked(work, kind, { ...draft, slug }, path, issues);
  if (issues.length > 0 || entry === undefined) return issues;
  const { id } = await writeEntry(work, kind, entry);
  work.references.learn(kind, slug, id);
  return slug;
}

/**
 * Changes the fields that are given, and leaves all others as they are.
 * @param version that the change is based on
 * @throws NotFound, Conflict, Invalid
 */
export async function reviseEntry(
  work: Work,
  kind: RegistryKind,
  target: Target,
  version: number,
  changes: Draft,
): Promise<string> {
  const standing = await recordStanding(work, kind, { target, version });
  const { id } = standing;
  const became = referenceTo(await mergedInto(work, kind, id));
  if (became !== null) refuseIf([{ path: ['id'], message: `became ${became}: revise that record, or undo the merge` }]);
  const draft: Draft = { ...standing.entry, ...changes };
  const issues = await settle(work, [{ what: kind, draft, path: ['changes'] }]);
  const entry = await checked(work, kind, draft, ['changes'], issues, id);
  if (entry !== undefined && issues.length === 0) issues.push(...(await circle(work, kind, id, entry, ['changes'])));
  refuseIf(issues);
  const written = await writeEntry(work, kind, entry as RegistryEntry<typeof kind>, id);
  if (written.version === undefined) refuseIf([{ path: ['changes'], message: 'changes nothing' }]);
  return id;
}

async function checked<K extends RegistryKind>(
  work: Work,
  kind: K,
  draft: Draft,
  path: FieldPath,
  issues: Issue[],
  id?: string,
): Promise<RegistryEntry<K> | undefined> {
  const result = entrySchemas[kind].safeParse(said(draft));
  if (!result.success) {
    const found = issuesOf(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    issues.splice(0, issues.length, ...together(issues, found));
    return undefined;
  }
  const entry = result.data as RegistryEntry<K>;
  issues.push(...(await sharedWithOthers(work, kind, entry, path, id)));
  return entry;
}

/** What a record has that another has already, and no two may have. */
async function sharedWithOthers(
  work: Work,
  kind: RegistryKind,
  entry: Draft,
  path: FieldPath,
  id?: string,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  const model = work.tx[modelOf[kind]] as unknown as {
    findFirst(query: object): Promise<{ id: string; slug: string | null } | null>;
  };
  for (const field of ['slug', ...uniqueFields[kind]]) {
    const value = entry[field];
    if (value === null || value === undefined) continue;
    const twin = await model.findFirst({ where: { [field]: value, ...(id && { NOT: { id } }) } });
    if (twin)
      issues.push({ path: [...path, field], message: `is that of another ${oneOf[kind]}: ${twin.slug ?? twin.id}` });
  }
  return issues;
}

/**
 * What is wrong with an entry that nobody entered, but that other writes make of a record that is there.
 * @param draft whose references are settled
 */
export async function faultsOfRecord(work: Work, kind: RegistryKind, id: string, draft: Draft): Promise<Issue[]> {
  const issues: Issue[] = [];
  const entry = await checked(work, kind, draft, [], issues, id);
  if (entry !== undefined) issues.push(...(await circle(work, kind, id, entry, [])));
  return issues;
}

/** Whether a record would lie in itself. */
async function circle(work: Work, kind: RegistryKind, id: string, entry: object, path: FieldPath): Promise<Issue[]> {
  if (!('parent' in entry) || typeof entry.parent !== 'string') return [];
  const isCircle = await liesIn(work, kind, work.idOf(kind, entry.parent), id);
  return isCircle ? [{ path: [...path, 'parent'], message: `lies in this ${oneOf[kind]} itself` }] : [];
}
