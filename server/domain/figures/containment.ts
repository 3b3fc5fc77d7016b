import type { AgeGroup, PopulationStatus, Sex } from '../../database/generated/prisma/enums.ts';
import type { Lineage } from './statement.ts';

/**
 * Which records contain which, so that a figure for a part never contradicts one for the whole. Events have one parent,
 * places and populations may have several. A population also lies in every population that is defined by facets which it
 * has too: civilian women are among the civilians and among the women. Men and civilians merely overlap, so neither contains
 * the other. `server/sql/containment.ts` follows these rules in the database.
 */

/** What defines a population in full. Null if the population does not depend on it. */
export interface Facets {
  readonly sex: Sex | null;
  readonly ageGroup: AgeGroup | null;
  readonly status: PopulationStatus | null;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | null;
  /** Id of a place, or its slug in a file. */
  readonly residence: string | null;
}

/** The age groups that lie in another one. */
export const WIDER_AGE_GROUPS = { INFANT: 'CHILD', OLDER_ADULT: 'ADULT' } as const satisfies Partial<
  Record<AgeGroup, AgeGroup>
>;

/** Whether a record is the outer one or lies in it, by whatever way. */
export function liesWithin(inner: Lineage, outer: Lineage): boolean {
  return inner.some(({ id }) => id === outer[0]?.id);
}
