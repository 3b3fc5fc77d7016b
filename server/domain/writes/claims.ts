import type { EntryMethod, Rank } from '../../database/generated/prisma/enums.ts';
import { readKeysFrom } from '../../sql/neighbours.ts';
import { getPool } from '../../sql/pool.ts';
import { describeFigure, findFaultsWithin } from '../records/article-rules.ts';
import { type ClaimEntry, claim as claimKind, writeRelations } from '../records/claim.ts';
import { listIssues } from '../records/issues.ts';
import { makeId } from '../records/new-id.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { pickFree } from '../records/slugs.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import { type Draft, omitNulls, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import type { ClaimWork } from './perform-on-claim.ts';
import { type FieldPath, Invalid, type Issue, joinIssues, NotAllowed, refuseIf } from './refusals.ts';
import { recordNew } from './registry.ts';
import { readClaim, readSurrounding, type StandingClaim, type Surrounding, type Target } from './standing.ts';

/** What curators do with claims. Every function returns the claim's id, and throws a Refusal if the write cannot be made. */

/** A claim, and the version of it on which a write is based. */
export interface Based {
  readonly id: string;
  readonly version: number;
}

/** A claim to record. */
export interface NewClaimOrder {
  readonly article: Target;
  readonly claim: Draft;
  readonly draft: boolean;
  /** CURATED by default. */
  readonly entryMethod?: EntryMethod;
  /** The path of the claim in the input, for errors. */
  readonly path?: FieldPath;
}

/** Records a claim in an existing article, after its last claim. */
export async function recordClaim(
  work: ClaimWork,
  { article: target, claim, draft, entryMethod = 'CURATED', path = ['claim'] }: NewClaimOrder,
): Promise<string> {
  const offered = (claim['key'] ?? null) === null ? offerKey(claim) : undefined;
  const wished = offered ?? String(claim['key']);
  const keys = [...listRelatedKeys(claim), wished];
  const id = makeId();
  const reading = readSurrounding(work, target, { keys, number: pickNumber(claim) }, ['article']);
  const settling = settle(work, [{ kind: claimKind, draft: claim, path }], {
    create: recordNew,
    readClaims: async () => new Map([[wished, id], ...(await reading).claims]),
  });
  // They are sent together. Whatever comes of one, nothing is decided while the other is under way.
  await Promise.allSettled([reading, settling]);
  const article = await reading;
  work.within(article.id);
  const isTaken = offered !== undefined && article.claims.has(offered);
  const key = isTaken ? pickFree(offered, await readKeysFrom(getPool(work.tx), article.id, offered)) : wished;
  const given = { ...claim, key, status: draft ? 'DRAFT' : 'PUBLISHED' };
  const entry = await check(work, article, { id, draft: given, path, issues: await settling });
  const { publisher, language, lastPosition } = article;
  const place = { articleId: article.id, publisher, language, position: lastPosition + 1, entryMethod };
  await insertRecord(work, claimKind, entry, place, id);
  await writeRelations(work, id, [], entry);
  return id;
}

/** Reads a claim in order to change it. @throws NotFound, Conflict */
export async function readForChange(work: ClaimWork, based: Based, path?: FieldPath): Promise<StandingClaim> {
  await work.begun;
  const claim = await readClaim(work, based, path);
  work.within(claim.place.articleId);
  return claim;
}

/** Changes the given fields and leaves all others as they are. */
export async function reviseClaim(work: ClaimWork, based: Based, changes: Draft): Promise<string> {
  const claim = await readForChange(work, based);
  if (claim.entry.status === 'RETRACTED')
    throw new Invalid([
      { path: ['id'], code: 'WRONG_STATE', message: 'is a retracted claim: publish it again before you revise it' },
    ]);
  const draft: Draft = { ...claim.entry, ...changes };
  const asked = {
    keys: [claim.entry.key, ...listRelatedKeys(changes)],
    number: pickNumber(draft),
    exceptId: claim.id,
  };
  const article = await readSurrounding(work, { id: claim.place.articleId }, asked, ['id']);
  const issues = await settle(work, [{ kind: claimKind, draft, path: ['changes'] }], {
    create: recordNew,
    readClaims: async () => new Map(article.claims).set(claim.entry.key, claim.id),
  });
  const entry = await check(work, article, { id: claim.id, draft, path: ['changes'], issues });
  return updateStanding(work, claim, entry, ['changes']);
}

/** Retracts a claim. It remains readable as retracted, with the reason. */
export async function retractClaim(work: ClaimWork, based: Based): Promise<string> {
  const claim = await readForChange(work, based);
  if (claim.entry.status === 'RETRACTED')
    throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message: 'is already retracted' }]);
  // Retracting it would show it to readers, who have never seen it, without a second curator's approval.
  if (claim.entry.status === 'DRAFT')
    throw new Invalid([
      {
        path: ['id'],
        code: 'WRONG_STATE',
        message: 'is a draft that readers have never seen: revise it, or leave it as a draft',
      },
    ]);
  return updateStanding(work, claim, { ...claim.entry, status: 'RETRACTED', retraction: work.reason });
}

/**
 * Publishes a draft or a retracted claim.
 * @param review whether someone other than its writers has to publish it
 */
export async function publishClaim(work: ClaimWork, based: Based, review: boolean): Promise<string> {
  const claim = await readForChange(work, based);
  if (claim.entry.status === 'PUBLISHED')
    throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message: 'is already published' }]);
  if (review && (await isWriter(work, 'CLAIM', claim.id))) {
    const message = 'You wrote this claim, so another curator has to publish it.';
    throw new NotAllowed('publishClaim', work.caller.role, message);
  }
  const entry: ClaimEntry = { ...claim.entry, status: 'PUBLISHED', retraction: null };
  // What a retracted claim must be consistent with may have changed since.
  const asked = { keys: [], number: pickNumber(entry), exceptId: claim.id };
  const article = await readSurrounding(work, { id: claim.place.articleId }, asked, ['id']);
  const faults = [...findFaultsWithin(article, entry)];
  refuseIf([
    ...faults.map(({ field, message }) => ({
      path: ['id'],
      code: 'CONTRADICTS' as const,
      message: `is a claim whose ${field} ${message}`,
    })),
    ...(await findTwin(work, article, entry, ['id'], claim.id)),
  ]);
  return updateStanding(work, claim, entry);
}

/** Ranks a claim among those on the same subject. */
export async function rankClaim(work: ClaimWork, based: Based, rank: Rank): Promise<string> {
  const claim = await readForChange(work, based);
  return updateStanding(work, claim, { ...claim.entry, rank }, ['rank']);
}

/**
 * Replaces a claim by an entry.
 * @param path the field of the input to name in the error if nothing changes
 */
export async function updateStanding(
  work: ClaimWork,
  claim: StandingClaim,
  entry: ClaimEntry,
  path: FieldPath = [],
): Promise<string> {
  const { version } = await updateRecord(work, claimKind, claim, entry);
  if (version === undefined) throw new Invalid([{ path, code: 'UNCHANGED', message: 'would change nothing' }]);
  await writeRelations(work, claim.id, claim.entry.relations, entry);
  return claim.id;
}

/** Parses a draft whose references are settled, and checks it by itself and against the article. @throws Invalid */
async function check(
  work: Work,
  article: Surrounding,
  {
    id,
    draft,
    path,
    issues,
  }: {
    readonly id: string;
    readonly draft: Draft;
    readonly path: FieldPath;
    /** What is wrong with its references. */
    readonly issues: Issue[];
  },
): Promise<ClaimEntry> {
  const result = claimKind.entry.safeParse({ asOf: null, ...omitNulls(draft) });
  if (!result.success) {
    const found = listIssues(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new Invalid(joinIssues(issues, found));
  }
  const entry = result.data;
  for (const { field, ...fault } of findFaultsWithin(article, entry))
    issues.push({ path: [...path, field], code: 'CONTRADICTS', ...fault });
  issues.push(...findRelationsToItself(entry, id, path));
  if ((article.claims.get(entry.key) ?? id) !== id)
    issues.push({
      path: [...path, 'key'],
      code: 'NOT_UNIQUE',
      message: 'already belongs to another claim of the article',
    });
  issues.push(...(await findTwin(work, article, entry, path, id)));
  refuseIf(issues);
  return entry;
}

/** Finds relations of a claim to itself. */
export function findRelationsToItself({ relations }: ClaimEntry, id: string, path: FieldPath): Issue[] {
  return [...relations.entries()]
    .filter(([, { claim }]) => claim === id)
    .map(([j]) => ({
      path: [...path, 'relations', j, 'claim'],
      code: 'CONTRADICTS' as const,
      message: 'must be another claim',
    }));
}

/** Finds a claim of the article that states the same figure. */
async function findTwin(
  { tx }: Work,
  { id: articleId, hasNumber }: Surrounding,
  entry: ClaimEntry,
  path: FieldPath,
  ownId: string,
): Promise<Issue[]> {
  const figure = describeFigure(entry);
  if (figure === null || (pickNumber(entry) !== null && !hasNumber)) return [];
  const { measure, quantifier, value, event: eventId, population: populationId } = entry;
  const like = { articleId: { in: [articleId] }, measure, quantifier, value, eventId, populationId };
  const twin = (await claimKind.read(tx, like)).find(
    (other) => other.id !== ownId && describeFigure(other.entry) === figure,
  );
  if (twin === undefined) return [];
  const message = `is the same figure from the same origin as the claim ${twin.entry.key} of this article: use that claim's note to say where the text repeats it`;
  return [{ path, code: 'NOT_UNIQUE', message, claimId: twin.id }];
}

/** Proposes a handle for a claim without one, from what it counts and how many. */
export function offerKey(draft: Draft): string {
  const number = pickNumber(draft);
  const shown = number === null ? 'some' : Math.abs(number);
  return `${String(draft['measure']).toLowerCase().replaceAll('_', '-')}-${shown}`;
}

/** Returns the number that a claim gives, or the lower end of its range. Null if it gives neither. */
function pickNumber({ value, low }: Draft): number | null {
  return [value, low].find((given) => typeof given === 'number') ?? null;
}

/** Lists the keys by which a claim names others of its article. */
function listRelatedKeys(draft: Draft): string[] {
  return [...findReferenceSlots(claimKind, draft)].flatMap(({ value }) =>
    typeof value === 'object' && value !== null && 'key' in value ? [String(value.key)] : [],
  );
}

/** Whether the caller has written a claim or a status since it was last published. */
export async function isWriter(
  { tx, actor }: Work,
  entityType: 'CLAIM' | 'PERSON_STATUS',
  entityId: string,
): Promise<boolean> {
  const revisions = await tx.revision.findMany({ where: { entityType, entityId }, orderBy: { version: 'desc' } });
  const field = entityType === 'CLAIM' ? 'status' : 'recordStatus';
  const published = revisions.findIndex(({ after }) => (after as Record<string, unknown>)[field] === 'PUBLISHED');
  const since = published < 0 ? revisions : revisions.slice(0, published);
  return since.some((revision) => canonicaliseName(revision.actor) === canonicaliseName(actor));
}

/** Normalises a name, so that spellings that differ only in case or Unicode form are the same curator. */
function canonicaliseName(actor: string): string {
  return actor.normalize('NFKC').trim().toLowerCase();
}
