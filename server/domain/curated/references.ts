import type { ArticleEntry } from '../records/article-entries.ts';
import type { RegistryFile, RegistryKind } from '../records/registry-entries.ts';
import type { FieldPath } from './read-file.ts';

/** What files refer to, field by field. */

/** A record of the registry that a field names, and the list that must hold it. */
export type Reference = readonly [kind: RegistryKind, slug: string, field: FieldPath];

/** What an article file refers to in the registry. */
export function* referencesOfArticle(data: ArticleEntry): Generator<Reference> {
  yield* one('organisations', data.publisher, ['publisher']);
  for (const list of ['credits', 'mentions'] as const) {
    for (const [i, item] of data[list].entries()) {
      yield* one('people', item.person, [list, i, 'person']);
      yield* one('organisations', item.organisation, [list, i, 'organisation']);
      if ('event' in item) yield* one('events', item.event, [list, i, 'event']);
    }
  }
  for (const list of ['statuses', 'claims'] as const) {
    for (const [i, item] of data[list].entries()) {
      yield* one('events', item.event, [list, i, 'event']);
      if ('person' in item) yield* one('people', item.person, [list, i, 'person']);
      if ('population' in item) {
        yield* one('populations', item.population, [list, i, 'population']);
        yield* one('places', item.place, [list, i, 'place']);
      }
      for (const [j, link] of item.attributions.entries()) {
        yield* one('organisations', link.organisation, [list, i, 'attributions', j, 'organisation']);
        yield* one('people', link.person, [list, i, 'attributions', j, 'person']);
      }
    }
  }
}

/** What the entries of a registry file refer to, in the same file or elsewhere. */
export function* referencesOfRegistry(data: RegistryFile): Generator<Reference> {
  for (const kind of ['places', 'populations', 'organisations', 'events'] as const) {
    for (const [i, { parent }] of data[kind].entries()) yield* one(kind, parent, [kind, i, 'parent']);
  }
  for (const [i, { affiliations }] of data.people.entries()) {
    for (const [j, { organisation }] of affiliations.entries())
      yield* one('organisations', organisation, ['people', i, 'affiliations', j, 'organisation']);
  }
  for (const [i, { places }] of data.events.entries()) {
    for (const place of places) yield* one('places', place, ['events', i, 'places']);
  }
  for (const [i, { issuer }] of data.datasets.entries()) yield* one('organisations', issuer, ['datasets', i, 'issuer']);
}

function* one(kind: RegistryKind, slug: string | null, field: FieldPath): Generator<Reference> {
  if (slug) yield [kind, slug, field];
}

/** The claims of other articles that relations speak of, as `article/key`. */
export function* claimsElsewhere({ claims }: ArticleEntry): Generator<readonly [reference: string, field: FieldPath]> {
  for (const [i, { relations }] of claims.entries()) {
    for (const [j, { claim }] of relations.entries())
      if (claim.includes('/')) yield [claim, ['claims', i, 'relations', j, 'claim']];
  }
}
