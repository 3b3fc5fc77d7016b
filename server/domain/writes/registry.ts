import { listIssues } from '../records/issues.ts';
import type { RegistryEntry, RegistryKind } from '../records/kind.ts';
import { findParentSlots } from '../records/parents.ts';
import { findFreeSlug, makeSlug } from '../records/slugs.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import { type Draft, omitNulls, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { type FieldPath, Invalid, type Issue, joinIssues, refuseIf } from './refusals.ts';
import { liesIn, readBased, type Target } from './standing.ts';

/** Records and revises people, organisations, events, places and populations. */

/**
 * Records a new entry.
 * @returns its id
 * @throws Invalid with the path of each invalid field
 */
export async function recordEntry(work: Work, kind: RegistryKind, draft: Draft, path: FieldPath): Promise<string> {
  const made = await recordNew(work, kind, draft, path);
  if (typeof made === 'string') return made;
  throw new Invalid(made);
}

/** Records a new entry within another write. Returns the id of the new record, or what is wrong with it. */
export async function recordNew(
  work: Work,
  kind: RegistryKind,
  draft: Draft,
  path: FieldPath,
): Promise<string | Issue[]> {
  const issues = await settle(work, [{ kind, draft, path }]);
  const slug = draft['slug'] ?? (await findFreeSlug(work.tx, kind, makeSlug(String(draft['name']), kind)));
  const checked = await checkEntry(work, kind, { ...draft, slug }, path);
  if (issues.length > 0 || 'issues' in checked) return joinIssues(issues, 'issues' in checked ? checked.issues : []);
  return (await insertRecord(work, kind, checked.entry, undefined)).id;
}

/**
 * Changes the given fields and leaves all others as they are.
 * @param version the version on which the change is based
 * @returns the id of the record
 * @throws NotFound, Conflict, Invalid
 */
export async function reviseEntry(
  work: Work,
  kind: RegistryKind,
  target: Target,
  version: number,
  changes: Draft,
): Promise<string> {
  const standing = await readBased(work, kind, { target, version });
  await refuseIfMerged(work, kind, standing.id);
  const draft: Draft = { ...standing.entry, ...changes };
  const issues = await settle(work, [{ kind, draft, path: ['changes'] }]);
  const checked = await checkEntry(work, kind, draft, ['changes'], standing.id);
  if ('issues' in checked) throw new Invalid(joinIssues(issues, checked.issues));
  if (issues.length === 0) issues.push(...(await checkParents(work, kind, standing.id, checked.entry, ['changes'])));
  refuseIf(issues);
  const { version: written } = await updateRecord(work, kind, standing, checked.entry);
  if (written === undefined)
    throw new Invalid([{ path: ['changes'], code: 'UNCHANGED', message: 'would change nothing' }]);
  return standing.id;
}

async function refuseIfMerged({ tx }: Work, kind: RegistryKind, id: string): Promise<void> {
  const became = await kind.readMergedInto?.(tx, id);
  if (!became) return;
  const [record] = await kind.read(tx, { id: { in: [became] } });
  const message = `was merged into ${record?.entry.slug}: revise that record, or undo the merge`;
  throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message }]);
}

type Checked = { readonly entry: RegistryEntry } | { readonly issues: Issue[] };

/** Parses a draft as an entry, or returns its faults, including clashes with other records. */
async function checkEntry(
  work: Work,
  kind: RegistryKind,
  draft: Draft,
  path: FieldPath,
  id?: string,
): Promise<Checked> {
  const result = kind.entry.safeParse(omitNulls(draft));
  if (!result.success)
    return { issues: listIssues(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
  const issues = await findTwins(work, kind, result.data, path, id);
  return issues.length > 0 ? { issues } : { entry: result.data };
}

/** Finds fields whose values must be unique and already belong to another record. */
async function findTwins(
  { tx }: Work,
  kind: RegistryKind,
  entry: Draft,
  path: FieldPath,
  ownId?: string,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const field of ['slug', ...kind.unique, ...(kind.uniqueTogether ?? [])]) {
    const value = entry[field];
    if (value === null || value === undefined) continue;
    const found = await kind.read(tx, { [field]: field === 'slug' ? { in: [value] } : value });
    const twin = found.find(({ id }) => id !== ownId);
    if (twin)
      issues.push({
        path: [...path, field],
        code: 'NOT_UNIQUE',
        message: `already belongs to another ${kind.noun}: ${twin.entry.slug}`,
      });
  }
  return issues;
}

/**
 * Finds faults in an entry that no one entered, but that another write derives from an existing record.
 */
export async function findRecordFaults(work: Work, kind: RegistryKind, id: string, draft: Draft): Promise<Issue[]> {
  const checked = await checkEntry(work, kind, draft, [], id);
  return 'issues' in checked ? checked.issues : checkParents(work, kind, id, checked.entry, []);
}

/** Finds parents by which a record would contain itself. */
async function checkParents(
  { tx }: Work,
  kind: RegistryKind,
  id: string,
  entry: Draft,
  path: FieldPath,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const slot of findParentSlots(kind, entry))
    if (await liesIn(tx, kind, String(slot.value), id))
      issues.push({
        path: [...path, ...slot.path],
        code: 'CONTRADICTS',
        message: `is this ${kind.noun} itself or part of it`,
      });
  return issues;
}
