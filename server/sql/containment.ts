import { WIDER_AGE_GROUPS } from '../domain/figures/containment.ts';
import { join, raw, type Sql, sql } from './statement.ts';

/** Which events, places and populations contain which, as `domain/figures/containment.ts` says. */

/** The tables whose rows can contain one another. */
export type ContainedTable = 'event' | 'place' | 'population';

/** Selects the rows (`id`) that contain a row directly. An event's figures are part of its parent's only if they roll up. */
const ABOVE: Record<ContainedTable, (id: Sql) => Sql> = {
  event: (id) =>
    sql`SELECT t.parent_id AS id FROM event t WHERE t.id = ${id} AND t.rolls_up AND t.parent_id IS NOT NULL`,
  place: (id) => sql`SELECT l.parent_id AS id FROM place_parent l WHERE l.place_id = ${id}`,
  population: (id) => sql`SELECT l.parent_id AS id FROM population_parent l WHERE l.population_id = ${id}
    UNION ALL SELECT w.id FROM population p JOIN population w ON ${hasFacetsOf()} WHERE p.id = ${id}`,
};

/** Selects the rows (`id`) that a row contains directly. */
const BELOW: Record<ContainedTable, (id: Sql) => Sql> = {
  event: (id) => sql`SELECT t.id FROM event t WHERE t.parent_id = ${id} AND t.rolls_up`,
  place: (id) => sql`SELECT l.place_id AS id FROM place_parent l WHERE l.parent_id = ${id}`,
  population: (id) => sql`SELECT l.population_id AS id FROM population_parent l WHERE l.parent_id = ${id}
    UNION ALL SELECT p.id FROM population w JOIN population p ON ${hasFacetsOf()} WHERE w.id = ${id}`,
};

/** Whether one population (`p`) has all facets of another (`w`), equal or narrower. A place may lie in another by several ways. */
function hasFacetsOf(): Sql {
  const narrower = Object.entries(WIDER_AGE_GROUPS).map(([inner, outer]) => sql`(${inner}::text, ${outer}::text)`);
  return sql`p.id <> w.id AND p.merged_into_id IS NULL AND w.merged_into_id IS NULL AND num_nonnulls(w.sex, w.age_group, w.status, w.nationality, w.residence_id) > 0
    AND (w.sex IS NULL OR w.sex = p.sex)
    AND (w.age_group IS NULL OR w.age_group = p.age_group OR (p.age_group::text, w.age_group::text) IN (${join(narrower)}))
    AND (w.status IS NULL OR w.status = p.status)
    AND (w.nationality IS NULL OR w.nationality = p.nationality)
    AND (w.residence_id IS NULL OR w.residence_id = p.residence_id OR w.residence_id IN (
      WITH RECURSIVE around(id) AS (
        SELECT p.residence_id UNION SELECT l.parent_id FROM place_parent l JOIN around ON l.place_id = around.id
      ) SELECT id FROM around
    ))`;
}

/** Selects a row and everything that it contains, as a list of ids. */
export function selectBelow(table: ContainedTable, root: Sql): Sql {
  return descend(BELOW[table], root);
}

/** Selects a row and everything within it, as a list of ids: for an event also the events whose figures do not roll up. */
export function selectWithin(table: ContainedTable, root: Sql): Sql {
  return table === 'event'
    ? descend((id) => sql`SELECT t.id FROM event t WHERE t.parent_id = ${id}`, root)
    : selectBelow(table, root);
}

function descend(step: (id: Sql) => Sql, root: Sql): Sql {
  return sql`WITH RECURSIVE below(id) AS (
    SELECT ${root} UNION SELECT step.id FROM below CROSS JOIN LATERAL (${step(sql`below.id`)}) step
  ) SELECT id FROM below`;
}

/** Selects rows and everything that contains each of them: the table as `kind`, the row as `start`, and `id` and `name`. */
export function selectAbove(table: ContainedTable, ids: readonly string[]): Sql {
  return sql`(
    WITH RECURSIVE above(start, id) AS (
      SELECT t.id, t.id FROM ${raw(table)} t WHERE t.id = ANY(${ids}::uuid[])
      UNION SELECT above.start, step.id FROM above CROSS JOIN LATERAL (${ABOVE[table](sql`above.id`)}) step
    ) SELECT ${table}::text AS kind, above.start, t.id, t.name FROM above JOIN ${raw(table)} t ON t.id = above.id)`;
}

/** Whether a population is part of no other, and no facets narrow it down. */
export function isTopPopulation(population: Sql): Sql {
  const p = population;
  return sql`(num_nonnulls(${p}.sex, ${p}.age_group, ${p}.status, ${p}.nationality, ${p}.residence_id) = 0
    AND NOT EXISTS (SELECT 1 FROM population_parent l WHERE l.population_id = ${p}.id))`;
}
