import type { ArticleEntry } from '../records/article-entries.ts';
import type { FieldPath } from '../records/issues.ts';
import { type RegistryFile, type RegistryKind, registryKinds } from '../records/registry-entries.ts';
import { type Drafted, spotsIn } from '../records/spots.ts';

/** What files refer to, field by field. */

/** A record of the registry that a field names, and the list that must hold it. */
export type Reference = readonly [kind: RegistryKind, slug: string, field: FieldPath];

/** What an article file refers to in the registry. */
export function* referencesOfArticle({ claims, statuses, ...article }: ArticleEntry): Generator<Reference> {
  yield* referencesIn('article', article, []);
  for (const [i, status] of statuses.entries()) yield* referencesIn('status', status, ['statuses', i]);
  for (const [i, claim] of claims.entries()) yield* referencesIn('claim', claim, ['claims', i]);
}

/** What the entries of a registry file refer to, in the same file or elsewhere. */
export function* referencesOfRegistry(data: RegistryFile): Generator<Reference> {
  for (const kind of registryKinds) {
    for (const [i, entry] of data[kind].entries()) yield* referencesIn(kind, entry, [kind, i]);
  }
}

function* referencesIn(what: Drafted, entry: object, at: FieldPath): Generator<Reference> {
  for (const { kind, value, path } of spotsIn(what, entry, at)) {
    // A list of references alone was put in an order of its own: the place in it is not that in the file.
    yield [kind, value as string, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path];
  }
}

/** The claims of other articles that relations speak of, as `article/key`. */
export function* claimsElsewhere({ claims }: ArticleEntry): Generator<readonly [reference: string, field: FieldPath]> {
  for (const [i, { relations }] of claims.entries()) {
    for (const [j, { claim }] of relations.entries())
      if (claim.includes('/')) yield [claim, ['claims', i, 'relations', j, 'claim']];
  }
}
