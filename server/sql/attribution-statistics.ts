import type { UnnamedSource } from '../database/generated/prisma/enums.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, type Sql, sql, toSql } from './statement.ts';

/** Statistics on how claims are attributed, in groups. */

/**
 * The claims to count: a statement that returns the columns `id`, `publisherId`, `originKey`, `originOrganisationId`,
 * `originPersonId`, `originLabel`,
 * `articleId`, `measure` and `caveats`. Its parameters are numbered from `$1`.
 */
interface Claims {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What claims are grouped by. `NOTHING` puts all claims into one group. */
export type Grouping = 'PUBLISHER' | 'ORIGIN' | 'MEASURE' | 'NOTHING';

interface GroupingSql {
  /** The GROUP BY clause. */
  readonly groupBy: Sql;
  /** A text that is unique to each group. */
  readonly key: Sql;
  /** The organisation or the person of a group; SQL null if there is none. */
  readonly organisation: Sql;
  readonly person: Sql;
  /** The article of an origin that is neither, and the label of an unnamed one; SQL null if there is none. */
  readonly article: Sql;
  readonly label: Sql;
}

const NONE = sql`NULL`;

const GROUPINGS: Record<Grouping, GroupingSql> = {
  PUBLISHER: {
    groupBy: sql`GROUP BY "publisherId"`,
    key: sql`coalesce("publisherId"::text, '')`,
    organisation: sql`"publisherId"`,
    person: NONE,
    article: NONE,
    label: NONE,
  },
  ORIGIN: {
    groupBy: sql`GROUP BY "originKey", "originOrganisationId", "originPersonId", "originLabel", CASE WHEN num_nonnulls("originOrganisationId", "originPersonId") = 0 THEN "articleId" END`,
    key: sql`"originKey"::text`,
    organisation: sql`"originOrganisationId"`,
    person: sql`"originPersonId"`,
    article: sql`CASE WHEN num_nonnulls("originOrganisationId", "originPersonId") = 0 THEN "articleId" END`,
    label: sql`"originLabel"`,
  },
  MEASURE: {
    groupBy: sql`GROUP BY measure`,
    key: sql`measure`,
    organisation: NONE,
    person: NONE,
    article: NONE,
    label: NONE,
  },
  NOTHING: { groupBy: sql``, key: sql`''`, organisation: NONE, person: NONE, article: NONE, label: NONE },
};

/** Whether a chain names a source: its first link (`link`) does, as most do, or another one. */
const NAMES_A_SOURCE = sql`(link.claim_id IS NOT NULL AND (link.unnamed IS NULL
  OR EXISTS (SELECT 1 FROM attribution n WHERE n.claim_id = link.claim_id AND n.unnamed IS NULL)))`;

/** A group with its numbers of claims. */
export interface GroupRow {
  /** Identifies the group within its grouping. Empty for an unknown publisher. */
  readonly key: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  /** The article of an origin that is neither an organisation nor a person, and the label of one that is not named. */
  readonly articleId: string | null;
  readonly originLabel: string | null;
  readonly claims: number;
  /** Claims whose chain names an organisation or a person. */
  readonly namedSource: number;
  /** Claims whose chain has only unnamed sources. */
  readonly unnamedSource: number;
  /** Claims with at least two links in their chain. */
  readonly secondHand: number;
  readonly withCaveat: number;
}

/**
 * Reads a page of the groups with their counts. The positions in a chain run from 1 without a gap, so a chain with a link at
 * position 2 has at least two links.
 */
export async function readAttributionGroups(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  page: KeysetPage,
): Promise<GroupRow[]> {
  const { groupBy, key, organisation, person, article, label } = GROUPINGS[grouping];
  const { where, orderBy, limit } = makeKeyset(page, { claims: sql`claims`, key: sql`key` });
  return readRows(
    pool,
    'attribution groups',
    sql`SELECT * FROM (
       SELECT ${key} AS key, ${organisation}::text AS "organisationId", ${person}::text AS "personId",
              ${article}::text AS "articleId", ${label}::text AS "originLabel", count(*)::int AS claims,
              (count(*) FILTER (WHERE ${NAMES_A_SOURCE}))::int AS "namedSource",
              (count(link.claim_id) FILTER (WHERE NOT ${NAMES_A_SOURCE}))::int AS "unnamedSource", count(further.claim_id)::int AS "secondHand",
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

/** Reads the caveats of the claims in the given groups, the most frequent first within each group. */
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

/** A label printed for a source in the chains of a group's claims. */
export interface LabelRow {
  readonly key: string;
  /** The id of the organisation or person, or one value for each kind of unnamed source. The next three fields say which. */
  readonly source: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly unnamed: UnnamedSource | null;
  readonly label: string;
  /** Claims that print this label for the source. */
  readonly count: number;
  /** Claims that name the source under any label. */
  readonly sourceCount: number;
}

/** Reads a page of the labels for each of the given groups. */
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
         SELECT key, coalesce(organisation_id, person_id, md5(unnamed::text)::uuid) AS source, organisation_id AS "organisationId",
                person_id AS "personId", unnamed, label, count,
                (sum(count) OVER (PARTITION BY key, organisation_id, person_id, unnamed))::int AS "sourceCount"
         FROM (${gatherLabels(claims, grouping, keys)}) named
       ) summed WHERE ${where}
     ) placed WHERE place <= ${limit} ORDER BY key, place`,
  );
}

/** Counts the labels of each of the given groups. A group without labels is left out. */
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

/** Selects every label of every source in the given groups. A chain names a source only once, so links count as claims. All
 * unnamed sources of one kind are listed as one. */
function gatherLabels(claims: Claims, grouping: Grouping, keys: readonly string[]): Sql {
  const { key } = GROUPINGS[grouping];
  return sql`SELECT ${key} AS key, organisation_id, person_id, unnamed, label, count(*)::int AS count
    FROM (${toSql(claims)}) picked JOIN attribution ON claim_id = picked.id
    WHERE ${key} = ANY(${keys}::text[])
    GROUP BY 1, 2, 3, 4, 5`;
}
