import type { Measure, UnnamedSource } from '../database/generated/prisma/enums.ts';
import type { StoredColumn } from '../database/stored-models.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { readRows, type Sql, sql, toSql } from './statement.ts';
import { type Slice, selectTally, selectTallyLabels, type TallyFilter } from './tally.ts';

/** Statistics on how claims are attributed, in groups. */

/** The claims to count: read one by one, or from the tally. */
export interface CountedClaims {
  /** Whether the numbers are kept ready, so that no claims are read. */
  readonly isKept: boolean;
  /** Selects numbers of claims (`claims`) by what they are grouped by, and by `caveats`, `voice` and `second_hand` where asked. */
  selectClaims(asked: AskedCounts): Sql;
  /** Selects numbers of claims that print a label for a source, by what claims are grouped by and by the label's columns. */
  selectLabels(): Sql;
}

/** What is counted of the claims besides their number. Reading a chain takes longer than reading a claim. */
export interface AskedCounts {
  /** Whether they name a source, quote unnamed ones only, or are in the own voice of their articles. */
  readonly voice: boolean;
  readonly secondHand: boolean;
  readonly caveats: boolean;
}

const ONLY_CLAIMS: AskedCounts = { voice: false, secondHand: false, caveats: false };

/** Claims selected by a statement that returns the columns `id`, `publisherId`, `originKey`, `originOrganisationId`,
 * `originPersonId`, `originLabel`, `articleId`, `measure` and `caveats`. Its parameters are numbered from `$1`. */
export function countOneByOne(claims: { readonly text: string; readonly values: readonly unknown[] }): CountedClaims {
  const columns = sql`"publisherId" AS publisher_id, "originKey" AS origin_key, "originOrganisationId" AS origin_organisation_id,
    "originPersonId" AS origin_person_id, "originLabel" AS origin_label, measure,
    CASE WHEN num_nonnulls("originOrganisationId", "originPersonId") = 0 THEN "articleId" END AS origin_article_id`;
  return {
    isKept: false,
    selectClaims({ voice, secondHand }) {
      // The positions in a chain run from 1 without a gap, so a chain with a link at position 2 has at least two links.
      const voiceColumn = sql`, CASE WHEN link.claim_id IS NULL THEN 'OWN' WHEN ${NAMES_A_SOURCE} THEN 'NAMED' ELSE 'UNNAMED' END AS voice`;
      return sql`SELECT ${columns}, caveats, 1 AS claims ${voice ? voiceColumn : sql``}
        ${secondHand ? sql`, further.claim_id IS NOT NULL AS second_hand` : sql``}
        FROM (${toSql(claims)}) picked
        ${voice ? sql`LEFT JOIN attribution link ON link.claim_id = picked.id AND link.position = 1` : sql``}
        ${secondHand ? sql`LEFT JOIN attribution further ON further.claim_id = picked.id AND further.position = 2` : sql``}`;
    },
    // A chain names a source only once, so links count as claims.
    selectLabels: () => sql`SELECT ${columns}, organisation_id, person_id, unnamed, label, 1 AS claims
      FROM (${toSql(claims)}) picked JOIN attribution ON claim_id = picked.id`,
  };
}

/** Claims that the tally can count, in these slices of it. */
export function countInTally(filter: TallyFilter, slice: Slice): CountedClaims {
  return {
    isKept: true,
    selectClaims: () => selectTally(filter, slice),
    selectLabels: () => selectTallyLabels(filter, slice),
  };
}

/** Whether a chain names a source: its first link (`link`) does, as most do, or another one. */
const NAMES_A_SOURCE = sql`(link.unnamed IS NULL
  OR EXISTS (SELECT 1 FROM attribution n WHERE n.claim_id = link.claim_id AND n.unnamed IS NULL))`;

/** What claims are grouped by. `NOTHING` puts all claims into one group. */
export type Grouping = 'PUBLISHER' | 'ORIGIN' | 'MEASURE' | 'NOTHING';

interface GroupingSql {
  /** The GROUP BY clause. Without one, the group of no claims is a group as well. */
  readonly groupBy: Sql | null;
  /** A text that is unique to each group. */
  readonly key: Sql;
  /** What the group is: its publisher, its measure or its origin. */
  readonly columns: Sql;
}

const NO_PUBLISHER = sql`NULL::uuid AS "publisherId"`;
const NO_MEASURE = sql`NULL::text AS measure`;
const NO_ORIGIN = sql`NULL::uuid AS "originKey", NULL::uuid AS "organisationId", NULL::uuid AS "personId",
  NULL::uuid AS "articleId", NULL::text AS "originLabel"`;

const GROUPINGS: Record<Grouping, GroupingSql> = {
  PUBLISHER: {
    groupBy: sql`GROUP BY publisher_id`,
    key: sql`coalesce(publisher_id::text, '')`,
    columns: sql`publisher_id AS "publisherId", ${NO_MEASURE}, ${NO_ORIGIN}`,
  },
  ORIGIN: {
    groupBy: sql`GROUP BY origin_key, origin_organisation_id, origin_person_id, origin_label, origin_article_id`,
    key: sql`origin_key::text`,
    columns: sql`${NO_PUBLISHER}, ${NO_MEASURE}, origin_key AS "originKey", origin_organisation_id AS "organisationId",
      origin_person_id AS "personId", origin_article_id AS "articleId", origin_label AS "originLabel"`,
  },
  MEASURE: {
    groupBy: sql`GROUP BY measure`,
    key: sql`measure::text`,
    columns: sql`${NO_PUBLISHER}, measure::text AS measure, ${NO_ORIGIN}`,
  },
  NOTHING: { groupBy: null, key: sql`''`, columns: sql`${NO_PUBLISHER}, ${NO_MEASURE}, ${NO_ORIGIN}` },
};

/** A group with its numbers of claims. */
export interface GroupRow {
  /** Identifies the group within its grouping. Empty for an unknown publisher. */
  readonly key: string;
  /** What claims are grouped by. Everything else is null. */
  readonly publisherId: string | null;
  readonly measure: Measure | null;
  readonly originKey: string | null;
  /** The organisation or the person of an origin. */
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

/** The columns of a group, as those of a table would be described. */
export const GROUP_ROW = {
  key: { column: 'key', type: 'String', required: true, list: false },
  publisherId: { column: '"publisherId"', type: 'String', required: false, list: false },
  measure: { column: 'measure', type: 'Enum', required: false, list: false },
  originKey: { column: '"originKey"', type: 'String', required: false, list: false },
  organisationId: { column: '"organisationId"', type: 'String', required: false, list: false },
  personId: { column: '"personId"', type: 'String', required: false, list: false },
  articleId: { column: '"articleId"', type: 'String', required: false, list: false },
  originLabel: { column: '"originLabel"', type: 'String', required: false, list: false },
  claims: { column: 'claims', type: 'Int', required: true, list: false },
  namedSource: { column: '"namedSource"', type: 'Int', required: true, list: false },
  unnamedSource: { column: '"unnamedSource"', type: 'Int', required: true, list: false },
  secondHand: { column: '"secondHand"', type: 'Int', required: true, list: false },
  withCaveat: { column: '"withCaveat"', type: 'Int', required: true, list: false },
} as const satisfies Record<keyof GroupRow, StoredColumn>;

/**
 * Selects a page of the groups with their counts.
 * @param asked what to count besides claims; what is not asked is 0
 */
export function selectAttributionGroups(
  claims: CountedClaims,
  grouping: Grouping,
  page: KeysetPage,
  asked: AskedCounts,
): Sql {
  const { groupBy, key, columns } = GROUPINGS[grouping];
  const { where, orderBy, limit } = makeKeyset(page, { claims: sql`claims`, key: sql`key` });
  const sumOf = (condition: Sql, isAsked: boolean) =>
    isAsked ? sql`coalesce(sum(claims) FILTER (WHERE ${condition}), 0)::int` : sql`0`;
  return sql`SELECT * FROM (
       SELECT ${key} AS key, ${columns}, coalesce(sum(claims), 0)::int AS claims,
              ${sumOf(sql`voice = 'NAMED'`, asked.voice)} AS "namedSource", ${sumOf(sql`voice = 'UNNAMED'`, asked.voice)} AS "unnamedSource",
              ${sumOf(sql`second_hand`, asked.secondHand)} AS "secondHand", ${sumOf(sql`cardinality(caveats) > 0`, asked.caveats)} AS "withCaveat"
       FROM (${claims.selectClaims(asked)}) counted ${groupBy ? sql`${groupBy} HAVING sum(claims) > 0` : sql``}
     ) made
     WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`;
}

/** Selects the number of groups, as `count`. */
export function selectGroupCount(claims: CountedClaims, grouping: Grouping): Sql {
  const { groupBy } = GROUPINGS[grouping];
  return sql`SELECT count(*)::int AS count FROM (
       SELECT FROM (${claims.selectClaims(ONLY_CLAIMS)}) counted ${groupBy ? sql`${groupBy} HAVING sum(claims) > 0` : sql``}
     ) made`;
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
  claims: CountedClaims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<CaveatRow<Caveat>[]> {
  const { key } = GROUPINGS[grouping];
  return readRows(
    pool,
    'attribution caveats',
    sql`SELECT ${key} AS key, caveat, sum(claims)::int AS count
     FROM (${claims.selectClaims(ONLY_CLAIMS)}) counted, LATERAL (SELECT DISTINCT unnest(caveats)::text AS caveat) said
     WHERE cardinality(caveats) > 0 AND ${key} = ANY(${keys}::text[])
     GROUP BY 1, 2 HAVING sum(claims) > 0 ORDER BY 1, 3 DESC, 2`,
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
  claims: CountedClaims,
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
  claims: CountedClaims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<{ key: string; count: number }[]> {
  return readRows(
    pool,
    'count of attribution labels',
    sql`SELECT key, count(*)::int AS count FROM (${gatherLabels(claims, grouping, keys)}) named GROUP BY key`,
  );
}

/** Selects every label of every source in the given groups. All unnamed sources of one kind are listed as one. */
function gatherLabels(claims: CountedClaims, grouping: Grouping, keys: readonly string[]): Sql {
  const { key } = GROUPINGS[grouping];
  return sql`SELECT ${key} AS key, organisation_id, person_id, unnamed, label, sum(claims)::int AS count
    FROM (${claims.selectLabels()}) counted
    WHERE ${key} = ANY(${keys}::text[])
    GROUP BY 1, 2, 3, 4, 5 HAVING sum(claims) > 0`;
}
