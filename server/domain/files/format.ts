import { z } from 'zod';
import { declareArticle } from '../records/article.ts';
import { findFaultsAmong, findFaultsWithin } from '../records/article-rules.ts';
import { declareClaim } from '../records/claim.ts';
import { HANDLES, type RegistryEntry } from '../records/kind.ts';
import { registryKinds } from '../records/kinds.ts';
import { declareStatus } from '../records/person-status.ts';
import { findRepeats } from '../records/repeats.ts';

/**
 * The files that curators write: one declaration that checks them, types them, and is printed as the JSON Schema that
 * editors pick up. Where an entry refers to another record, a file holds its slug; for a claim its key.
 */

const claimEntry = declareClaim(HANDLES);
const statusEntry = declareStatus(HANDLES);

/** One article with everything found in it. */
export const articleFile = declareArticle(HANDLES)
  .extend({
    statuses: z.array(statusEntry).max(1000).default([]),
    claims: z.array(claimEntry).max(1000),
  })
  .superRefine((article, context) => {
    for (const [path, message] of findInconsistencies(article))
      context.addIssue({ code: 'custom', path, message, input: article });
  });
export type ArticleFile = z.output<typeof articleFile>;

type Inconsistency = readonly [path: (string | number)[], message: string];

/** What is wrong between the parts of an article, each part being sound in itself. */
function* findInconsistencies(article: {
  slug: string;
  publisher: string | null;
  publishedOn: ArticleFile['publishedOn'];
  statuses: ArticleFile['statuses'];
  claims: ArticleFile['claims'];
}): Generator<Inconsistency> {
  const { claims, statuses } = article;
  for (const i of findRepeats(statuses, ({ key }) => key)) yield [['statuses', i], 'has the key of an earlier one'];
  for (const [i, message] of findFaultsAmong(claims)) yield [['claims', i], message];
  const keys = new Set(claims.map(({ key }) => key));
  for (const [i, claim] of claims.entries()) {
    for (const [j, { claim: other }] of claim.relations.entries()) {
      const path = ['claims', i, 'relations', j, 'claim'];
      if (other === claim.key) yield [path, 'must be another claim'];
      else if (other.startsWith(`${article.slug}/`)) yield [path, 'is of this article: its key alone says which'];
      else if (!other.includes('/') && !keys.has(other)) yield [path, `is ${other}, which is no claim of this article`];
    }
    // What was retracted may be wrong: nobody takes it back by correcting the article.
    if (claim.status === 'RETRACTED') continue;
    for (const { field, message } of findFaultsWithin(article, claim)) yield [['claims', i, field], message];
  }
}

/** Who and what the articles refer to: a list for each kind of record, by the names that files give the lists. */
export const registryFile = z.strictObject(
  Object.fromEntries(
    registryKinds.map(({ list, fileEntry }) => [
      list,
      z.array<z.ZodType<RegistryEntry>>(fileEntry).max(10_000).default([]),
    ]),
  ),
);
export type RegistryFile = z.output<typeof registryFile>;
