import { type Facets, WIDER_AGE_GROUPS } from '../../server/domain/figures/containment.ts';

/**
 * What contains what: the plain definition, over records in memory. The server works it out in the database, and tests
 * compare the two.
 */

export interface ContainedRecord {
  readonly id: string;
  readonly parents: readonly string[];
}

export interface ContainedPopulation extends ContainedRecord {
  readonly facets: Facets;
}

/** Returns the ids of a place and of all places that it lies in. */
export function placesAround(id: string, places: readonly ContainedRecord[]): Set<string> {
  return close(id, (one) => places.find((place) => place.id === one)?.parents ?? []);
}

/** Returns the ids of a population and of all populations that it is part of, by parents and by facets, step by step. */
export function populationsAround(
  id: string,
  populations: readonly ContainedPopulation[],
  places: readonly ContainedRecord[],
): Set<string> {
  return close(id, (one) => {
    const population = populations.find((other) => other.id === one) as ContainedPopulation;
    const byFacets = populations.filter((other) => other !== population && hasFacetsOf(population, other, places));
    return [...population.parents, ...byFacets.map((other) => other.id)];
  });
}

function hasFacetsOf(
  { facets: inner }: ContainedPopulation,
  { facets: outer }: ContainedPopulation,
  places: readonly ContainedRecord[],
): boolean {
  const wider: Partial<Record<string, string>> = WIDER_AGE_GROUPS;
  return (
    Object.values(outer).some((facet) => facet !== null) &&
    (outer.sex === null || outer.sex === inner.sex) &&
    (outer.ageGroup === null || [inner.ageGroup, wider[inner.ageGroup ?? '']].includes(outer.ageGroup)) &&
    (outer.status === null || outer.status === inner.status) &&
    (outer.nationality === null || outer.nationality === inner.nationality) &&
    (outer.residence === null ||
      (inner.residence !== null && placesAround(inner.residence, places).has(outer.residence)))
  );
}

function close(start: string, step: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of step(id)) found.add(next);
  return found;
}
