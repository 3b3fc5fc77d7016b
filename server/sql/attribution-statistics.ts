import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, type Sql, sql, toSql } from './statement.ts';

/** How claims are attributed, counted in groups. */

/**
 * Which claims are counted: a statement that gives their columns `id`, `publisherId`, `originKey`, `originOrganisationId`,
 * `originPersonId`, `measure` and `caveats`. Its parameters are numbered, `$1` the first of them.
 */
interface Claims {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What claims are grouped by; `NOTHING` makes one group of them all. */
export type Grouping = 'PUBLISHER' | 'ORIGIN' | 'MEASURE' | 'NOTHING';

interface GroupingSql {
  /** The clause that makes the groups. */
  readonly groupBy: Sql;
  /** The text that tells a group apart from the others. */
  readonly key: Sql;
  /** Whose claims a group holds. */
  readonly organisation: Sql;
  readonly person: Sql;
}

const GROUPINGS: Record<Grouping, GroupingSql> = {
  PUBLISHER: {
    groupBy: sql`GROUP BY "publisherId"`,
    key: sql`coalesce("publisherId"::text, '')`,
    organisation: sql`"publisherId"`,
    person: sql`NULL`,
  },
  ORIGIN: {
    groupBy: sql`GROUP BY "originKey", "originOrganisationId", "originPersonId"`,
    key: sql`"originKey"::text`,
    organisation: sql`"originOrganisationId"`,
    person: sql`"originPersonId"`,
  },
  MEASURE: { groupBy: sql`GROUP BY measure`, key: sql`measure`, organisation: sql`NULL`, person: sql`NULL` },
  NOTHING: { groupBy: sql``, key: sql`''`, organisation: sql`NULL`, person: sql`NULL` },
};

/** One group with its counts of claims. */
export interface GroupRow {
  /** Tells the group apart from the others of its grouping; empty for an unknown publisher. */
  readonly key: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly claims: number;
  /** Claims with one link in their chain or more, and with two or more. */
  readonly namedSource: number;
  readonly secondHand: number;
  readonly withCaveat: number;
}

/**
 * Reads a page of the groups with their counts. The positions of a chain run from 1 without a gap, so a chain has as many
 * links as its last position says.
 */
export async function readAttributionGroups(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  page: KeysetPage,
): Promise<GroupRow[]> {
  const { groupBy, key, organisation, person } = GROUPINGS[grouping];
  const { where, orderBy, limit } = makeKeyset(page, { claims: sql`claims`, key: sql`key` });
  return readRows(
    pool,
    'attribution groups',
    sql`SELECT * FROM (
       SELECT ${key} AS key, ${organisation}::text AS "organisationId", ${person}::text AS "personId", count(*)::int AS claims,
              count(link.claim_id)::int AS "namedSource", count(further.claim_id)::int AS "secondHand",
              (count(*) FILTER (WHERE cardinality(caveats) > 0))::int AS "withCaveat"
       FROM (${toSql(claims)}) picked
       LEFT JOIN attribution link ON link.claim_id = picked.id AND link.position = 1
       LEFT JOIN attribution further ON further.claim_id = picked.id AND further.position = 2
       ${groupBy}
     ) made
     WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`,
  );
}

/** Counts the groups. */
export async function countAttributionGroups(pool: Pool, claims: Claims, grouping: Grouping): Promise<number> {
  const { groupBy } = GROUPINGS[grouping];
  const rows = await readRows<{ count: number }>(
    pool,
    'count of attribution groups',
    sql`SELECT count(*)::int AS count FROM (SELECT FROM (${toSql(claims)}) picked ${groupBy}) made`,
  );
  return rows[0]?.count ?? 0;
}

/** How many claims of a group have a caveat. */
export interface CaveatRow<Caveat> {
  readonly key: string;
  readonly caveat: Caveat;
  readonly count: number;
}

/** Reads the caveats of the claims of some groups, in each group the most frequent first. */
export async function readAttributionCaveats<Caveat>(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<CaveatRow<Caveat>[]> {
  const { key } = GROUPINGS[grouping];
  return readRows(
    pool,
    'attribution caveats',
    sql`SELECT ${key} AS key, caveat, count(*)::int AS count
     FROM (${toSql(claims)}) picked, LATERAL (SELECT DISTINCT unnest(caveats) AS caveat) said
     WHERE cardinality(caveats) > 0 AND ${key} = ANY(${keys}::text[])
     GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`,
  );
}

/** One label that is printed for a source in the chains of a group's claims. */
export interface LabelRow {
  readonly key: string;
  /** The organisation or the person, and which of the two it is. */
  readonly source: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly label: string;
  /** Claims that print the label for the source, and claims that name the source at all. */
  readonly count: number;
  readonly sourceCount: number;
}

/** Reads the same page of the labels of each of some groups. */
export async function readAttributionLabels(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
  page: KeysetPage,
): Promise<LabelRow[]> {
  const columns = { sourceCount: sql`"sourceCount"`, source: sql`source`, count: sql`count`, label: sql`label` };
  const { where, orderBy, limit } = makeKeyset(page, columns);
  return readRows(
    pool,
    'attribution labels',
    sql`SELECT * FROM (
       SELECT *, row_number() OVER (PARTITION BY key ORDER BY ${orderBy}) AS place FROM (
         SELECT key, coalesce(organisation_id, person_id) AS source, organisation_id AS "organisationId", person_id AS "personId",
                label, count, (sum(count) OVER (PARTITION BY key, organisation_id, person_id))::int AS "sourceCount"
         FROM (${gatherLabels(claims, grouping, keys)}) named
       ) summed WHERE ${where}
     ) placed WHERE place <= ${limit} ORDER BY key, place`,
  );
}

/** Counts the labels of each of some groups; a group without labels is left out. */
export async function countAttributionLabels(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<{ key: string; count: number }[]> {
  return readRows(
    pool,
    'count of attribution labels',
    sql`SELECT key, count(*)::int AS count FROM (${gatherLabels(claims, grouping, keys)}) named GROUP BY key`,
  );
}

/** Every label of every source in some groups. A chain names a source once, so the number of links is that of claims. */
function gatherLabels(claims: Claims, grouping: Grouping, keys: readonly string[]): Sql {
  const { key } = GROUPINGS[grouping];
  return sql`SELECT ${key} AS key, organisation_id, person_id, label, count(*)::int AS count
    FROM (${toSql(claims)}) picked JOIN attribution ON claim_id = picked.id
    WHERE ${key} = ANY(${keys}::text[])
    GROUP BY 1, 2, 3, 4`;
}
