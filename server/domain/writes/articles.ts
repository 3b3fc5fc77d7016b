import { findWordingFaults } from '../figures/wording-rules.ts';
import { Additions } from '../records/additions.ts';
import { type ArticleEntry, article as articleKind } from '../records/article.ts';
import { findBibliographyFaults, findFaultsAmong, findFaultsWithin } from '../records/article-rules.ts';
import { type ClaimEntry, claim as claimKind, writeRelations } from '../records/claim.ts';
import { listIssues } from '../records/issues.ts';
import { makeId } from '../records/new-id.ts';
import { organisation } from '../records/organisation.ts';
import { findFreeSlug, makeSlug, pickFree } from '../records/slugs.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import { findRelationsToItself, offerKey } from './claims.ts';
import { type Draft, omitNulls, settle } from './drafts.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, Invalid, type Issue, joinIssues, refuseIf } from './refusals.ts';
import { recordNew } from './registry.ts';
import { readArticle, type StandingArticle, type Target } from './standing.ts';

/** Records and revises articles. Every function throws a Refusal if the write cannot be made. */

/** A claim recorded with its article. Its id is chosen before it is written, so that other claims can refer to it. */
interface NewClaim {
  readonly id: string;
  readonly draft: Draft;
}

/**
 * Records an article with its mentions and claims, and any new people and organisations that they refer to.
 * @returns the ids of the article and of its claims, in the order of the text
 */
export async function recordArticle(
  work: Work,
  { article, claims, draft }: { article: Draft; claims: readonly Draft[]; draft: boolean },
): Promise<{ article: string; claims: string[] }> {
  const given = addKeys(claims, draft ? 'DRAFT' : 'PUBLISHED');
  const keys = new Map(given.map((claim) => [String(claim.draft['key']), claim.id]));
  const drafts = [
    { kind: articleKind, draft: article, path: ['article'] },
    ...given.map((claim, i) => ({ kind: claimKind, draft: claim.draft, path: ['claims', i] })),
  ];
  const issues = await settle(work, drafts, { create: recordNew, readClaims: async () => keys });
  const slug = article['slug'] ?? (await findFreeSlug(work.tx, { table: 'article' }, await proposeSlug(work, article)));
  const parsed = parse({ ...article, slug }, given);
  if ('issues' in parsed) throw new Invalid(joinIssues(issues, parsed.issues));
  issues.push(...(await findTwins(work, parsed.article, ['article'])));
  refuseIf(issues);
  const together = { ...work, additions: new Additions() };
  const { id: articleId } = await insertRecord(together, articleKind, parsed.article, undefined);
  const place = { articleId, publisher: parsed.article.publisher, language: parsed.article.language };
  for (const [i, { id, entry }] of parsed.claims.entries())
    await insertRecord(together, claimKind, entry, { ...place, position: i + 1 }, id);
  for (const { id, entry } of parsed.claims) await writeRelations(together, id, [], entry);
  await together.additions.flush(work.tx);
  return { article: articleId, claims: given.map(({ id }) => id) };
}

function addKeys(claims: readonly Draft[], status: 'DRAFT' | 'PUBLISHED'): NewClaim[] {
  const keys = new Set(claims.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])));
  return claims.map((claim) => {
    const key = claim['key'] ?? pickFree(offerKey(claim), keys);
    keys.add(String(key));
    return { id: makeId(), draft: { ...claim, key, status } };
  });
}

/** Parses the drafts of an article and its claims, or returns every fault in them and between them. */
function parse(
  article: Draft,
  given: readonly NewClaim[],
):
  | { readonly article: ArticleEntry; readonly claims: readonly { readonly id: string; readonly entry: ClaimEntry }[] }
  | { readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const found = parseArticle(article);
  if (!found.success) issues.push(...locateIssues(['article'], found.error));
  const language = typeof article['language'] === 'string' ? article['language'] : 'und';
  const claims = given.flatMap(({ id, draft }, i) => {
    const result = claimKind.entry.safeParse({ asOf: null, ...omitNulls(draft) });
    if (result.success) {
      for (const { field, ...fault } of findWordingFaults({ ...result.data, language }))
        issues.push({ path: ['claims', i, field], code: 'CONTRADICTS', ...fault });
      return [{ id, entry: result.data }];
    }
    issues.push(...locateIssues(['claims', i], result.error));
    return [];
  });
  if (!found.success || issues.length > 0) return { issues };
  const entries = claims.map(({ entry }) => entry);
  for (const [i, message] of findFaultsAmong(entries))
    issues.push({ path: ['claims', i], code: 'NOT_UNIQUE', message });
  for (const [i, { id, entry }] of claims.entries()) {
    issues.push(...findRelationsToItself(entry, id, ['claims', i]));
    for (const { field, message } of findBibliographyFaults(found.data, entry))
      issues.push({ path: ['claims', i, field], code: 'CONTRADICTS', message });
  }
  return issues.length > 0 ? { issues } : { article: found.data, claims };
}

/** Parses the draft of an article. Some fields are required even if they are null. */
function parseArticle(draft: Draft) {
  const open = { url: null, headline: null, publisher: null, publishedOn: null };
  return articleKind.entry.safeParse({ ...open, ...omitNulls(draft) });
}

function locateIssues(path: FieldPath, error: Parameters<typeof listIssues>[0]): Issue[] {
  return listIssues(error).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/**
 * Changes the given fields and leaves all others as they are. A new publisher is a new origin for claims in the article's
 * own voice, and words are read in another way in another language, so those claims are revised as well.
 * @returns the id of the article
 */
export async function reviseArticle(
  work: Work,
  { target, version, changes }: { target: Target; version: number; changes: Draft },
): Promise<string> {
  const article = await readArticle(work, target, ['id']);
  if (article.version !== version) throw new Conflict('ARTICLE', article.id, version, article.version);
  const draft: Draft = { ...article.entry, ...changes };
  const issues = await settle(work, [{ kind: articleKind, draft, path: ['changes'] }], { create: recordNew });
  const result = parseArticle(draft);
  if (!result.success) throw new Invalid(joinIssues(issues, locateIssues(['changes'], result.error)));
  const entry = result.data;
  issues.push(...(await findTwins(work, entry, ['changes'], article.id)), ...findClaimFaults(article, entry));
  refuseIf(issues);
  const { version: written } = await updateRecord(work, articleKind, article, entry);
  if (written === undefined)
    throw new Invalid([{ path: ['changes'], code: 'UNCHANGED', message: 'would change nothing' }]);
  const { publisher, language } = entry;
  if (publisher !== article.entry.publisher || language !== article.entry.language) {
    for (const { place, ...claim } of article.claims)
      await updateRecord(work, claimKind, { ...claim, place: { ...place, publisher, language } }, claim.entry);
  }
  return article.id;
}

/** Finds the claims that the revised article would no longer allow. */
function findClaimFaults(article: StandingArticle, entry: ArticleEntry): Issue[] {
  const fields = new Map([
    ['attributions', 'publisher'],
    ['asOf', 'publishedOn'],
    ['period', 'publishedOn'],
  ]);
  // Claims recorded under older rules stay as they are while the language does.
  const findFaults = entry.language === article.entry.language ? findBibliographyFaults : findFaultsWithin;
  return article.claims
    .filter((claim) => claim.entry.status !== 'RETRACTED')
    .flatMap((claim) =>
      [...findFaults(entry, claim.entry)].map((fault) => ({
        path: ['changes', fields.get(fault.field) ?? 'language'],
        code: 'CONTRADICTS' as const,
        message: `conflicts with the claim ${claim.entry.key}, whose ${fault.field} ${fault.message}`,
        claimId: claim.id,
      })),
    );
}

/** Finds URLs and handles that another article already has. */
async function findTwins({ tx }: Work, entry: ArticleEntry, path: FieldPath, ownId?: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  const { slug, url } = entry;
  const twins = await tx.article.findMany({
    where: { OR: [{ slug }, ...(url === null ? [] : [{ url }])], ...(ownId && { NOT: { id: ownId } }) },
    select: { slug: true, url: true },
  });
  for (const field of ['slug', 'url'] as const) {
    const value = entry[field];
    const twin = value === null ? undefined : twins.find((other) => other[field] === value);
    if (twin)
      issues.push({
        path: [...path, field],
        code: 'NOT_UNIQUE',
        message: `already belongs to another article: ${twin.slug}`,
      });
  }
  return issues;
}

/** Proposes a handle in the style of the curated files: publisher and day, or else the headline. */
async function proposeSlug({ tx }: Work, { publisher, publishedOn, headline }: Draft): Promise<string> {
  const day = (publishedOn as { latest?: string | null } | null | undefined)?.latest;
  if (typeof publisher === 'string' && typeof day === 'string') {
    const [outlet] = await organisation.read(tx, { id: { in: [publisher] } });
    if (outlet) return makeSlug(`${outlet.entry.slug} ${day}`, articleKind);
  }
  return makeSlug(typeof headline === 'string' ? headline : '', articleKind);
}
