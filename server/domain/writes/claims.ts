import type { ClaimRelationKind, EntryMethod, Rank } from '../../database/generated/prisma/enums.ts';
import { Additions } from '../records/additions.ts';
import { describeFigure, findFaultsWithin } from '../records/article-rules.ts';
import { type ClaimEntry, claim as claimKind, writeRelations } from '../records/claim.ts';
import { listIssues } from '../records/issues.ts';
import { makeId } from '../records/new-id.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import { pickFree } from '../records/slugs.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import { type Draft, omitNulls, settle } from './drafts.ts';
import type { Work } from './perform.ts';
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
  work: Work,
  { article: target, claim, draft, entryMethod = 'CURATED', path = ['claim'] }: NewClaimOrder,
): Promise<string> {
  const { key } = claim;
  const start = key === undefined || key === null ? offerKey(claim) : undefined;
  const keys = [...listRelatedKeys(claim), ...(typeof key === 'string' ? [key] : [])];
  const article = await readSurrounding(work, target, { keys, start }, ['article']);
  const id = makeId();
  const given = {
    ...claim,
    key: start === undefined ? key : pickFree(start, new Set(article.claims.keys())),
    status: draft ? 'DRAFT' : 'PUBLISHED',
  };
  const entry = await check(work, article, { id, draft: given, path });
  const { publisher, language, lastPosition } = article;
  const place = { articleId: article.id, publisher, language, position: lastPosition + 1, entryMethod };
  const together = { ...work, additions: new Additions() };
  await insertRecord(together, claimKind, entry, place, id);
  await writeRelations(together, id, [], entry);
  await together.additions.flush(work.tx);
  return id;
}

/** Changes the given fields and leaves all others as they are. */
export async function reviseClaim(work: Work, based: Based, changes: Draft): Promise<string> {
  const claim = await readClaim(work, based);
  if (claim.entry.status === 'RETRACTED')
    throw new Invalid([
      { path: ['id'], code: 'WRONG_STATE', message: 'is a retracted claim: publish it again before you revise it' },
    ]);
  const draft: Draft = { ...claim.entry, ...changes };
  const keys = [claim.entry.key, ...listRelatedKeys(changes)];
  const article = await readSurrounding(work, { id: claim.place.articleId }, { keys }, ['id']);
  const entry = await check(work, article, { id: claim.id, draft, path: ['changes'] });
  return update(work, claim, entry, ['changes']);
}

/** Retracts a claim. It remains readable as retracted, with the reason. */
export async function retractClaim(work: Work, based: Based): Promise<string> {
  const claim = await readClaim(work, based);
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
  return update(work, claim, { ...claim.entry, status: 'RETRACTED', retraction: work.reason });
}

/**
 * Publishes a draft or a retracted claim.
 * @param review whether someone other than its writers has to publish it
 */
export async function publishClaim(work: Work, based: Based, review: boolean): Promise<string> {
  const claim = await readClaim(work, based);
  if (claim.entry.status === 'PUBLISHED')
    throw new Invalid([{ path: ['id'], code: 'WRONG_STATE', message: 'is already published' }]);
  if (review && (await isWriter(work, 'CLAIM', claim.id))) {
    const message = 'You wrote this claim, so another curator has to publish it.';
    throw new NotAllowed('publishClaim', work.caller.role, message);
  }
  const entry: ClaimEntry = { ...claim.entry, status: 'PUBLISHED', retraction: null };
  // What a retracted claim must be consistent with may have changed since.
  const article = await readSurrounding(work, { id: claim.place.articleId }, { keys: [] }, ['id']);
  const faults = [...findFaultsWithin(article, entry)];
  refuseIf([
    ...faults.map(({ field, message }) => ({
      path: ['id'],
      code: 'CONTRADICTS' as const,
      message: `is a claim whose ${field} ${message}`,
    })),
    ...(await findTwin(work, article.id, entry, ['id'], claim.id)),
  ]);
  return update(work, claim, entry);
}

/** Ranks a claim among those on the same subject. */
export async function rankClaim(work: Work, based: Based, rank: Rank): Promise<string> {
  const claim = await readClaim(work, based);
  return update(work, claim, { ...claim.entry, rank }, ['rank']);
}

/** A relation of a claim to another. */
export interface Relation {
  readonly kind: ClaimRelationKind;
  /** Id of the other claim. */
  readonly to: string;
  readonly note?: string | null;
}

/** States how a claim relates to another. The relation is part of the claim from which it starts, and revises it. */
export async function relateClaims(work: Work, from: Based, { kind, to, note = null }: Relation): Promise<string> {
  const claim = await readClaim(work, from, ['from']);
  await refuseUnknown(work, to);
  if (to === claim.id) throw new Invalid([{ path: ['to'], code: 'CONTRADICTS', message: 'must be another claim' }]);
  if (claim.entry.relations.some((stated) => stated.kind === kind && stated.claim === to))
    throw new Invalid([{ path: ['kind'], code: 'NOT_UNIQUE', message: 'is already stated for these claims' }]);
  const relations = [...claim.entry.relations, { kind, claim: to, note }];
  const result = claimKind.entry.safeParse({ ...claim.entry, relations });
  if (!result.success)
    throw new Invalid(
      listIssues(result.error).map(({ path: [, , ...path], ...issue }) => ({
        ...issue,
        path: path.length > 0 ? path : ['kind'],
      })),
    );
  return update(work, claim, result.data);
}

/** Withdraws a relation. It remains in the claim's history. */
export async function unrelateClaims(work: Work, from: Based, { kind, to }: Relation): Promise<string> {
  const claim = await readClaim(work, from, ['from']);
  await refuseUnknown(work, to);
  const relations = claim.entry.relations.filter((stated) => stated.kind !== kind || stated.claim !== to);
  if (relations.length === claim.entry.relations.length)
    throw new Invalid([{ path: ['kind'], code: 'UNKNOWN', message: 'is not stated for these claims' }]);
  const result = claimKind.entry.safeParse({ ...claim.entry, relations });
  if (!result.success) {
    const issues = listIssues(result.error).map(({ path: [field], message }) => `its ${field} ${message}`);
    throw new Invalid([
      { path: ['kind'], code: 'CONTRADICTS', message: `does not fit the claim: ${issues.join(', and ')}` },
    ]);
  }
  return update(work, claim, result.data);
}

async function refuseUnknown({ tx }: Work, claimId: string): Promise<void> {
  if ((await tx.claim.count({ where: { id: claimId } })) === 0)
    throw new Invalid([{ path: ['to'], code: 'UNKNOWN', message: 'is not a claim in the ledger' }]);
}

/** @param path the field of the input to name in the error if nothing changes */
async function update(work: Work, claim: StandingClaim, entry: ClaimEntry, path: FieldPath = []): Promise<string> {
  const { version } = await updateRecord(work, claimKind, claim, entry);
  if (version === undefined) throw new Invalid([{ path, code: 'UNCHANGED', message: 'would change nothing' }]);
  await writeRelations(work, claim.id, claim.entry.relations, entry);
  return claim.id;
}

/** Parses a draft as an entry, and checks it by itself and against the article. @throws Invalid */
async function check(
  work: Work,
  article: Surrounding,
  { id, draft, path }: { readonly id: string; readonly draft: Draft; readonly path: FieldPath },
): Promise<ClaimEntry> {
  const claims = new Map(article.claims).set(String(draft['key']), id);
  const issues = await settle(work, [{ kind: claimKind, draft, path }], { create: recordNew, claims });
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
  issues.push(...(await findTwin(work, article.id, entry, path, id)));
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
  articleId: string,
  entry: ClaimEntry,
  path: FieldPath,
  ownId: string,
): Promise<Issue[]> {
  const figure = describeFigure(entry);
  if (figure === null) return [];
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
export function offerKey({ measure, value, low }: Draft): string {
  const number = [value, low].find((given) => typeof given === 'number');
  const shown = typeof number === 'number' ? Math.abs(number) : 'some';
  return `${String(measure).toLowerCase().replaceAll('_', '-')}-${shown}`;
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
