import { listIssues } from '../records/issues.ts';
import { makeId } from '../records/new-id.ts';
import { type StatusEntry, personStatus as statusKind } from '../records/person-status.ts';
import { pickFree } from '../records/slugs.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import { type Based, isWriter } from './claims.ts';
import { type Draft, omitNulls, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, Invalid, joinIssues, NotAllowed, NotFound, refuseIf } from './refusals.ts';
import { recordNew } from './registry.ts';
import { readSurrounding, type StandingStatus, type Target } from './standing.ts';

/**
 * What curators do with the statuses of people: what an article says happened to a person. Every function returns the id of
 * the status, and throws a Refusal if the write cannot be made.
 */

/** Records a status in an existing article. */
export async function recordPersonStatus(
  work: Work,
  { article: target, status, draft }: { article: Target; status: Draft; draft: boolean },
): Promise<string> {
  const { id: articleId } = await readSurrounding(work, target, { keys: [] }, ['article']);
  const others = await work.tx.personStatus.findMany({ where: { articleId }, select: { key: true } });
  const keys = new Set(others.map((other) => other.key));
  const key = status['key'] ?? pickFree(String(status['status']).toLowerCase().replaceAll('_', '-'), keys);
  const given = { ...status, key, recordStatus: draft ? 'DRAFT' : 'PUBLISHED' };
  const entry = await check(work, given, ['status']);
  if (keys.has(entry.key))
    throw new Invalid([
      { path: ['status', 'key'], code: 'NOT_UNIQUE', message: 'already belongs to another status of the article' },
    ]);
  const id = makeId();
  await insertRecord(work, statusKind, entry, { articleId }, id);
  return id;
}

/** Changes the given fields and leaves all others as they are. */
export async function revisePersonStatus(work: Work, based: Based, changes: Draft): Promise<string> {
  const standing = await readStatus(work, based);
  if (standing.entry.recordStatus === 'RETRACTED')
    throw refuseState('is a retracted status: publish it again before you revise it');
  return update(work, standing, await check(work, { ...standing.entry, ...changes }, ['changes']), ['changes']);
}

/** Retracts a status. It remains readable as retracted; the reason is in its history. */
export async function retractPersonStatus(work: Work, based: Based): Promise<string> {
  const standing = await readStatus(work, based);
  if (standing.entry.recordStatus === 'RETRACTED') throw refuseState('is already retracted');
  // Retracting it would show it to readers, who have never seen it.
  if (standing.entry.recordStatus === 'DRAFT')
    throw refuseState('is a draft that readers have never seen: revise it, or leave it as a draft');
  return update(work, standing, { ...standing.entry, recordStatus: 'RETRACTED' });
}

/**
 * Publishes a draft or a retracted status.
 * @param review whether someone other than its writers has to publish it
 */
export async function publishPersonStatus(work: Work, based: Based, review: boolean): Promise<string> {
  const standing = await readStatus(work, based);
  if (standing.entry.recordStatus === 'PUBLISHED') throw refuseState('is already published');
  if (review && (await isWriter(work, 'PERSON_STATUS', standing.id)))
    throw new NotAllowed(
      'publishPersonStatus',
      work.caller.role,
      'You wrote this status, so another curator has to publish it.',
    );
  return update(work, standing, { ...standing.entry, recordStatus: 'PUBLISHED' });
}

const refuseState = (message: string) => new Invalid([{ path: ['id'], code: 'WRONG_STATE', message }]);

/** @throws NotFound, Conflict */
async function readStatus({ tx }: Work, { id, version }: Based): Promise<StandingStatus> {
  const [found] = await statusKind.read(tx, { id: { in: [id] } });
  if (found === undefined) throw new NotFound(['id'], 'There is no status with this id.');
  if (found.version !== version) throw new Conflict('PERSON_STATUS', id, version, found.version);
  return found;
}

/** Parses a draft as an entry. @throws Invalid */
async function check(work: Work, draft: Draft, path: FieldPath): Promise<StatusEntry> {
  const issues = await settle(work, [{ kind: statusKind, draft, path }], { create: recordNew });
  const result = statusKind.entry.safeParse({ asOf: null, ...omitNulls(draft) });
  if (!result.success) {
    const found = listIssues(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new Invalid(joinIssues(issues, found));
  }
  refuseIf(issues);
  return result.data;
}

/** @param path the field of the input to name in the error if nothing changes */
async function update(work: Work, standing: StandingStatus, entry: StatusEntry, path: FieldPath = []): Promise<string> {
  const { version } = await updateRecord(work, statusKind, standing, entry);
  if (version === undefined) throw new Invalid([{ path, code: 'UNCHANGED', message: 'would change nothing' }]);
  return standing.id;
}
