import { z } from 'zod';
import { declareArticle } from '../records/article.ts';
import { findFaultsAmong, findFaultsWithin } from '../records/article-rules.ts';
import { declareClaim } from '../records/claim.ts';
import { HANDLES, type RegistryEntry } from '../records/kind.ts';
import { registryKinds } from '../records/kinds.ts';
import { declareStatus } from '../records/person-status.ts';
import { findRepeats } from '../records/repeats.ts';

/**
 * The format of curators' files. One declaration checks and types them, and is printed as the JSON Schema that editors
 * use. An entry refers to another record by its slug, or to a claim by its key.
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

/** Finds faults between the parts of an article, each of which is valid by itself. */
function* findInconsistencies(article: {
  slug: string;
  language: string;
  publisher: string | null;
  publishedOn: ArticleFile['publishedOn'];
  statuses: ArticleFile['statuses'];
  claims: ArticleFile['claims'];
}): Generator<Inconsistency> {
  const { claims, statuses } = article;
  for (const i of findRepeats(statuses, ({ key }) => key))
    yield [['statuses', i], 'has the same key as an earlier one'];
  for (const [i, message] of findFaultsAmong(claims)) yield [['claims', i], message];
  const keys = new Set(claims.map(({ key }) => key));
  for (const [i, claim] of claims.entries()) {
    for (const [j, { claim: other }] of claim.relations.entries()) {
      const path = ['claims', i, 'relations', j, 'claim'];
      if (other === claim.key) yield [path, 'must be another claim'];
      else if (other.startsWith(`${article.slug}/`)) yield [path, 'belongs to this article: give its key alone'];
      else if (!other.includes('/') && !keys.has(other))
        yield [path, `is ${other}, which is not a claim of this article`];
    }
    // A retracted claim may break the rules: correcting the article must not depend on it.
    if (claim.status === 'RETRACTED') continue;
    for (const { field, message } of findFaultsWithin(article, claim)) yield [['claims', i, field], message];
  }
}

/** The records that articles refer to: one list for each kind, under the name that files use. */
export const registryFile = z.strictObject(
  Object.fromEntries(
    registryKinds.map(({ list, fileEntry }) => [
      list,
      z.array<z.ZodType<RegistryEntry>>(fileEntry).max(10_000).default([]),
    ]),
  ),
);
export type RegistryFile = z.output<typeof registryFile>;
