import type { ClaimRelationKind, Rank } from '../../database/generated/prisma/enums.ts';
import { claimEntry } from '../records/article-entries.ts';
import { faultsWithin, sameFigure } from '../records/article-rules.ts';
import { type ClaimEntry, CURATED_DATASET, writeClaim, writeRelations } from '../records/claim.ts';
import { issuesOf } from '../records/issues.ts';
import { claimReferenceTo, claimsByReference, type Related, settleRelations } from './claim-references.ts';
import { type Draft, said, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { type FieldPath, Invalid, type Issue, NotAllowed, refuseIf, together } from './refusals.ts';
import { recordNew } from './registry.ts';
import { firstFree } from './slugs.ts';
import { articleStanding, claimStanding, type StandingArticle, type StandingClaim, type Target } from './standing.ts';

/** What curators do with claims. Every function returns the id of the claim, and throws a Refusal where it cannot be. */

/** A claim as the version of it that a write is based on. */
export interface Based {
  readonly id: string;
  readonly version: number;
}

/** Records a claim in an article that is there, after its last one. */
export async function recordClaim(
  work: Work,
  { article: target, claim, draft }: { article: Target; claim: Draft; draft: boolean },
): Promise<string> {
  const article = await articleStanding(work, target, ['article']);
  const entered = {
    ...claim,
    key: claim['key'] ?? freeKey(claim, article.claims),
    status: draft ? 'DRAFT' : 'PUBLISHED',
  };
  const issues = await settle(work, [{ what: 'claim', draft: entered, path: ['claim'] }], recordNew);
  const entry = await checked(work, article, entered, ['claim'], issues);
  const position = Math.max(0, ...article.claims.map((other) => other.position)) + 1;
  return write(work, article, entry, position);
}

/** Changes the fields that are given, and leaves all others as they are. */
export async function reviseClaim(work: Work, based: Based, changes: Draft): Promise<string> {
  const { claim, article } = await claimStanding(work, based);
  if (claim.entry.status === 'RETRACTED')
    throw new Invalid([
      { path: ['id'], message: 'is a claim that was retracted: publish it again before it is revised' },
    ]);
  const draft: Draft = { ...claim.entry, ...changes };
  const issues = await settle(work, [{ what: 'claim', draft, path: ['changes'] }], recordNew);
  const entry = await checked(work, article, draft, ['changes'], issues, claim.id);
  return write(work, article, entry, claim.position, claim);
}

/** Withdraws a claim. It stays readable as retracted, with the reason. */
export async function retractClaim(work: Work, based: Based): Promise<string> {
  const { claim, article } = await claimStanding(work, based);
  if (claim.entry.status === 'RETRACTED') throw new Invalid([{ path: ['id'], message: 'is retracted already' }]);
  // Retracted, it would be shown to readers, who never saw it, and without the word of a second curator.
  if (claim.entry.status === 'DRAFT')
    throw new Invalid([
      { path: ['id'], message: 'is a draft, which no reader has seen: revise it, or leave it a draft' },
    ]);
  return rewrite(work, article, claim, { status: 'RETRACTED', retraction: work.reason });
}

/**
 * Publishes a draft, or a claim that was retracted.
 * @param review whether somebody else than those who wrote it has to
 */
export async function publishClaim(work: Work, based: Based, review: boolean): Promise<string> {
  const { claim, article } = await claimStanding(work, based);
  if (claim.entry.status === 'PUBLISHED') throw new Invalid([{ path: ['id'], message: 'is published already' }]);
  if (review && (await writersOf(work, claim.id)).has(nameOf(work.actor))) {
    const message = 'You wrote this claim: it takes the word of another curator to publish it.';
    throw new NotAllowed('publishClaim', work.caller.role, message);
  }
  const entry = { ...claim.entry, status: 'PUBLISHED' as const, retraction: null };
  // What a retracted claim goes against may have been changed since.
  const faults = [...faultsWithin(article.entry, entry)];
  refuseIf([
    ...faults.map(({ field, message }) => ({ path: ['id'], message: `is a claim whose ${field} ${message}` })),
    ...twinsOf(article, entry, ['id'], claim.id),
  ]);
  return rewrite(work, article, claim, { status: 'PUBLISHED', retraction: null });
}

/** Ranks a claim among those about the same thing. */
export async function rankClaim(work: Work, based: Based, rank: Rank): Promise<string> {
  const { claim, article } = await claimStanding(work, based);
  return rewrite(work, article, claim, { rank }, ['rank']);
}

/** What is stated of two claims. */
export interface Relation {
  readonly kind: ClaimRelationKind;
  /** Id of the other claim. */
  readonly to: string;
  readonly note?: string | null;
}

/** States how a claim relates to another. The relation is part of the claim it starts from, and leaves a revision of it. */
export async function relateClaims(work: Work, from: Based, { kind, to, note = null }: Relation): Promise<string> {
  const { claim, article } = await claimStanding(work, from, ['from']);
  const reference = await claimReferenceTo(work, article, to, ['to']);
  if (to === claim.id) throw new Invalid([{ path: ['to'], message: 'must be another claim' }]);
  if (claim.entry.relations.some((known) => known.kind === kind && known.claim === reference))
    throw new Invalid([{ path: ['kind'], message: 'is stated of these claims already' }]);
  const relations = [...claim.entry.relations, { kind, claim: reference, note }];
  const result = claimEntry.safeParse({ ...claim.entry, relations });
  if (!result.success)
    throw new Invalid(issuesOf(result.error).map(({ path: [, , ...path], message }) => ({ path, message })));
  return rewrite(work, article, claim, { relations: result.data.relations });
}

/** Withdraws what was stated. It stays in the history of the claim. */
export async function unrelateClaims(work: Work, from: Based, { kind, to }: Relation): Promise<string> {
  const { claim, article } = await claimStanding(work, from, ['from']);
  const reference = await claimReferenceTo(work, article, to, ['to']);
  const relations = claim.entry.relations.filter((known) => known.kind !== kind || known.claim !== reference);
  if (relations.length === claim.entry.relations.length)
    throw new Invalid([{ path: ['kind'], message: 'is not stated of these claims' }]);
  return rewrite(work, article, claim, { relations });
}

/** Changes a part of a claim that needs no further check. */
async function rewrite(
  work: Work,
  article: StandingArticle,
  claim: StandingClaim,
  changes: Partial<ClaimEntry>,
  path: FieldPath = [],
): Promise<string> {
  const entry = { ...claim.entry, ...changes };
  refuseIf(await settle(work, [{ what: 'claim', draft: entry, path }]));
  return write(work, article, entry, claim.position, claim, path);
}

async function write(
  work: Work,
  article: StandingArticle,
  entry: ClaimEntry,
  position: number,
  before?: StandingClaim,
  path: FieldPath = before ? ['changes'] : [],
): Promise<string> {
  await work.references.know('datasets', [CURATED_DATASET]);
  const place = { articleId: article.id, publisher: article.entry.publisher, position };
  const related: Related = await claimsByReference(work, article, entry.relations);
  const { id, version } = await writeClaim(work, place, entry, before?.id);
  if (version === undefined) throw new Invalid([{ path, message: 'changes nothing' }]);
  await writeRelations(work, id, entry, (reference) => related.get(reference) as string);
  return id;
}

/** The draft as an entry, checked by itself and against the article. */
async function checked(
  work: Work,
  article: StandingArticle,
  draft: Draft,
  path: FieldPath,
  issues: Issue[],
  ownId?: string,
): Promise<ClaimEntry> {
  issues.push(...(await settleRelations(work, article, draft, path)));
  const result = claimEntry.safeParse({ asOf: null, ...said(draft) });
  if (!result.success) {
    const found = issuesOf(result.error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    throw new Invalid(together(issues, found));
  }
  for (const { field, message } of faultsWithin(article.entry, result.data))
    issues.push({ path: [...path, field], message });
  if (article.claims.some(({ id, entry }) => id !== ownId && entry.key === result.data.key))
    issues.push({ path: [...path, 'key'], message: 'is that of another claim of the article' });
  issues.push(...twinsOf(article, result.data, path, ownId));
  refuseIf(issues);
  return result.data;
}

function twinsOf(article: StandingArticle, entry: ClaimEntry, path: FieldPath, ownId?: string): Issue[] {
  const figure = sameFigure(entry);
  const twin = article.claims.find(
    (other) => other.id !== ownId && figure !== null && sameFigure(other.entry) === figure,
  );
  if (twin === undefined) return [];
  const message = `is the same figure by the same origin as the claim ${twin.entry.key} of this article: its note can say where the text repeats it`;
  return [{ path, message, claimId: twin.id }];
}

function freeKey(claim: Draft, others: readonly StandingClaim[]): string {
  return keyFor(claim, new Set(others.map(({ entry }) => entry.key)));
}

/** A handle for a claim that comes without one: what it counts, and how many. */
export function keyFor({ measure, value, low }: Draft, taken: ReadonlySet<string>): string {
  const number = [value, low].find((given) => typeof given === 'number' && given >= 0) ?? 'some';
  return firstFree(`${String(measure).toLowerCase().replaceAll('_', '-')}-${number}`, taken);
}

/** The names of those who wrote the claim since it was last published. */
async function writersOf({ tx }: Work, claimId: string): Promise<Set<string>> {
  const revisions = await tx.revision.findMany({
    where: { entityType: 'CLAIM', entityId: claimId },
    orderBy: { version: 'desc' },
  });
  const published = revisions.findIndex(({ after }) => (after as { status?: string }).status === 'PUBLISHED');
  const since = published < 0 ? revisions : revisions.slice(0, published);
  return new Set(since.map(({ actor }) => nameOf(actor)));
}

/** Two spellings of a name are one curator. */
function nameOf(actor: string): string {
  return actor.normalize('NFKC').trim().toLowerCase();
}
