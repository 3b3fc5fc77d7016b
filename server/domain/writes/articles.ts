import { type BibliographyEntry, writeBibliography } from '../records/article.ts';
import { articleEntry } from '../records/article-entries.ts';
import { faultsWithin } from '../records/article-rules.ts';
import { CURATED_DATASET, writeClaim, writeRelations } from '../records/claim.ts';
import { issuesOf } from '../records/issues.ts';
import { claimsByReference, settleRelations } from './claim-references.ts';
import { keyFor } from './claims.ts';
import { type Draft, said, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, Invalid, type Issue, refuseIf, together } from './refusals.ts';
import { recordNew } from './registry.ts';
import { freeSlug, slugOf } from './slugs.ts';
import { articleStanding, type StandingArticle, type Target } from './standing.ts';

/** Recording and revising articles. Every function throws a Refusal where it cannot be. */

/**
 * Records an article with its mentions and claims, and the people and organisations that are new with it.
 * @returns the ids of the article and of its claims, in the order of the text
 */
export async function recordArticle(
  work: Work,
  { article, claims, draft }: { article: Draft; claims: readonly Draft[]; draft: boolean },
): Promise<{ article: string; claims: string[] }> {
  const keys = new Set(claims.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])));
  const drafts = claims.map((claim) => {
    const key = claim['key'] ?? keyFor(claim, keys);
    keys.add(key as string);
    return { ...claim, key, status: draft ? 'DRAFT' : 'PUBLISHED' } as Draft;
  });
  const bibliography: Draft = { ...article };
  const issues = await settle(
    work,
    [
      { what: 'article', draft: bibliography, path: ['article'] },
      ...drafts.map((claim, i) => ({ what: 'claim' as const, draft: claim, path: ['claims', i] })),
    ],
    recordNew,
  );
  for (const [i, claim] of drafts.entries()) issues.push(...(await settleRelations(work, null, claim, ['claims', i])));
  bibliography['slug'] ??= await freeSlug(work.tx, 'articles', handleOf(bibliography));
  const result = articleEntry.safeParse(entered(bibliography, drafts));
  if (!result.success) throw new Invalid(together(issues, issuesOf(result.error).map(placed)));
  const { claims: entries, statuses: _, ...entry } = result.data;
  issues.push(...(await taken(work, entry, ['article'])));
  refuseIf(issues);
  const { id } = await writeBibliography(work, entry);
  await work.references.know('datasets', [CURATED_DATASET]);
  const ids = new Map<string, string>();
  for (const [i, claim] of entries.entries()) {
    const place = { articleId: id, publisher: entry.publisher, position: i + 1 };
    ids.set(claim.key, (await writeClaim(work, place, claim)).id);
  }
  for (const claim of entries) {
    const elsewhere = await claimsByReference(work, { claims: [] }, claim.relations);
    const idOf = (reference: string) => (ids.get(reference) ?? elsewhere.get(reference)) as string;
    await writeRelations(work, ids.get(claim.key) as string, claim, idOf);
  }
  return { article: id, claims: [...ids.values()] };
}

/**
 * Changes the fields that are given, and leaves all others as they are. Another publisher is another origin of what the
 * article says in its own voice: those claims are revised with it.
 * @returns the id of the article
 */
export async function reviseArticle(
  work: Work,
  { target, version, changes }: { target: Target; version: number; changes: Draft },
): Promise<string> {
  const article = await articleStanding(work, target, ['id']);
  if (article.version !== version) throw new Conflict('ARTICLE', article.id, version, article.version);
  const draft: Draft = { ...article.entry, ...changes };
  const issues = await settle(work, [{ what: 'article', draft, path: ['changes'] }], recordNew);
  const result = articleEntry.safeParse(entered(draft, []));
  if (!result.success) {
    const found = issuesOf(result.error).map((issue) => ({ ...issue, path: ['changes', ...issue.path] }));
    throw new Invalid(together(issues, found));
  }
  const { claims: _, statuses: __, ...entry } = result.data;
  issues.push(...(await taken(work, entry, ['changes'], article.id)), ...faultsOfClaims(article, entry));
  refuseIf(issues);
  const { version: now } = await writeBibliography(work, entry, article.id);
  if (now === undefined) throw new Invalid([{ path: ['changes'], message: 'changes nothing' }]);
  if (entry.publisher !== article.entry.publisher) await rewriteClaims(work, article, entry.publisher);
  return article.id;
}

/** The entry that drafts make, in which some fields are there even where they say nothing. */
function entered(article: Draft, claims: readonly Draft[]): Draft {
  return {
    ...{ url: null, headline: null, publisher: null, publishedOn: null, ...said(article) },
    statuses: [],
    claims: claims.map((claim) => ({ asOf: null, ...said(claim) })),
  };
}

/** The claims that the article would no longer allow. */
function faultsOfClaims(article: StandingArticle, entry: BibliographyEntry): Issue[] {
  const field = { attributions: 'publisher', asOf: 'publishedOn' } as const;
  return article.claims
    .filter((claim) => claim.entry.status !== 'RETRACTED')
    .flatMap((claim) =>
      [...faultsWithin(entry, claim.entry)].map((fault) => ({
        path: ['changes', field[fault.field]],
        message: `goes against the claim ${claim.entry.key}, whose ${fault.field} ${fault.message}`,
        claimId: claim.id,
      })),
    );
}

async function rewriteClaims(work: Work, article: StandingArticle, publisher: string | null): Promise<void> {
  await work.references.know('datasets', [CURATED_DATASET]);
  for (const { id, position, entry } of article.claims) {
    refuseIf(await settle(work, [{ what: 'claim', draft: { ...entry }, path: [] }]));
    await writeClaim(work, { articleId: article.id, publisher, position }, entry, id);
  }
}

/** Addresses and handles that another article has. */
async function taken(work: Work, entry: BibliographyEntry, path: FieldPath, ownId?: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const field of ['slug', 'url'] as const) {
    const value = entry[field];
    if (value === null) continue;
    const where = { [field]: value, ...(ownId && { NOT: { id: ownId } }) };
    const twin = await work.tx.article.findFirst({ where, select: { id: true, slug: true } });
    if (twin) issues.push({ path: [...path, field], message: `is that of another article: ${twin.slug ?? twin.id}` });
  }
  return issues;
}

/** Where an issue of the whole entry stands in the input. */
function placed<T extends { path: (string | number)[] }>(issue: T): T {
  return issue.path[0] === 'claims' ? issue : { ...issue, path: ['article', ...issue.path] };
}

/** A handle as the curated files have it: publisher and day, else the headline. */
function handleOf({ publisher, publishedOn, headline }: Draft): string {
  const day = (publishedOn as { latest?: string | null } | null | undefined)?.latest;
  if (typeof publisher === 'string' && typeof day === 'string') return slugOf(`${publisher} ${day}`, 'articles');
  return slugOf(typeof headline === 'string' ? headline : '', 'articles');
}
