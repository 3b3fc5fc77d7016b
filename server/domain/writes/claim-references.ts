import { type ClaimEntry, claimReference } from '../records/claim.ts';
import { claimId } from '../records/handles.ts';
import type { Draft } from './drafts.ts';
import type { Work } from './perform.ts';
import { type FieldPath, Invalid, type Issue } from './refusals.ts';
import type { StandingArticle } from './standing.ts';

/** How the entries of one article refer to claims: by key, and by "article/key" to those of another. */

/** Ids of claims by what an entry calls them. */
export type Related = ReadonlyMap<string, string>;

/**
 * What an entry of the article calls the claim with this id.
 * @param article null for one that is not recorded yet
 * @throws Invalid where there is no such claim
 */
export async function claimReferenceTo(
  { tx }: Work,
  article: Pick<StandingArticle, 'id'> | null,
  id: string,
  path: FieldPath,
): Promise<string> {
  const claim = await tx.claim.findUnique({
    where: { id },
    select: { id: true, key: true, articleId: true, article: { select: { slug: true } } },
  });
  if (claim === null) throw new Invalid([{ path, message: 'is no claim of the ledger' }]);
  return claimReference(claim, article?.id ?? null);
}

/**
 * Replaces the ids of related claims in a draft by what entries call them, and returns an issue for each that is none.
 * @param article null for one that is not recorded yet: then the entry of the article is checked as a whole
 */
export async function settleRelations(
  work: Work,
  article: Pick<StandingArticle, 'id' | 'claims'> | null,
  draft: Draft,
  path: FieldPath,
): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const [i, relation] of ((draft['relations'] ?? []) as { claim: unknown }[]).entries()) {
    const here = [...path, 'relations', i, 'claim'];
    if (typeof relation.claim === 'string') {
      if (article !== null) issues.push(...faultsOfKey(article, draft, relation.claim, here));
      continue;
    }
    const reference = relation.claim as { id: string } | { wrong: string };
    try {
      if ('wrong' in reference) issues.push({ path: here, message: reference.wrong });
      else relation.claim = await claimReferenceTo(work, article, reference.id, here);
      if (article !== null) issues.push(...faultsOfKey(article, draft, String(relation.claim), here));
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      issues.push(...error.issues);
    }
  }
  return issues;
}

/** What is wrong with a reference to a claim of the same article. */
function faultsOfKey(
  { claims }: Pick<StandingArticle, 'claims'>,
  draft: Draft,
  reference: string,
  path: FieldPath,
): Issue[] {
  if (reference.includes('/')) return [];
  if (reference === draft['key']) return [{ path, message: 'must be another claim' }];
  if (claims.some(({ entry }) => entry.key === reference)) return [];
  return [{ path, message: 'is no claim of this article' }];
}

/** The ids of the claims that these relations speak of. A relation to a claim that is not there is left out. */
export async function claimsByReference(
  { tx }: Work,
  { claims }: Pick<StandingArticle, 'claims'>,
  relations: ClaimEntry['relations'],
): Promise<Related> {
  const ids = new Map(claims.map(({ id, entry }) => [entry.key, id]));
  for (const { claim: reference } of relations) {
    if (!reference.includes('/')) continue;
    const id = await claimId(tx, reference);
    if (id !== undefined) ids.set(reference, id);
  }
  return ids;
}
