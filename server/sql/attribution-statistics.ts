import { type KeysetPage, keyset } from './keyset.ts';
import type { Pool } from './pool.ts';

/**
 * How claims are attributed, counted in groups. Which claims is told by a statement, and not repeated here: it gives the
 * columns `id`, `publisherId`, `originKey`, `originOrganisationId`, `originPersonId`, `measure` and `caveats`.
 */

interface Claims {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** By what claims are put together; `NOTHING` makes one group of them all. */
export type Grouping = 'PUBLISHER' | 'ORIGIN' | 'MEASURE' | 'NOTHING';

/** Of each grouping how groups are made, the text that tells them apart, and who a group is of. */
const GROUPS: Record<Grouping, { by: string; key: string; organisation: string; person: string }> = {
  PUBLISHER: {
    by: 'GROUP BY "publisherId"',
    key: `coalesce("publisherId"::text, '')`,
    organisation: '"publisherId"',
    person: 'NULL',
  },
  ORIGIN: {
    by: 'GROUP BY "originKey", "originOrganisationId", "originPersonId"',
    key: '"originKey"::text',
    organisation: '"originOrganisationId"',
    person: '"originPersonId"',
  },
  MEASURE: { by: 'GROUP BY measure', key: 'measure', organisation: 'NULL', person: 'NULL' },
  NOTHING: { by: '', key: `''`, organisation: 'NULL', person: 'NULL' },
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
 * A page of the groups with their counts. The positions of a chain run from 1 without a gap, so that a chain has as many
 * links as its last position says.
 */
export async function attributionGroups(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  page: KeysetPage,
): Promise<GroupRow[]> {
  const values = [...claims.values];
  const { by, key, organisation, person } = GROUPS[grouping];
  const { where, orderBy, limit } = keyset(page, { claims: 'claims', key: 'key' }, values);
  const { rows } = await pool.query<GroupRow>(
    `SELECT * FROM (
       SELECT ${key} AS key, ${organisation}::text AS "organisationId", ${person}::text AS "personId", count(*)::int AS claims,
              count(link.claim_id)::int AS "namedSource", count(further.claim_id)::int AS "secondHand",
              (count(*) FILTER (WHERE cardinality(caveats) > 0))::int AS "withCaveat"
       FROM (${claims.text}) picked
       LEFT JOIN attribution link ON link.claim_id = picked.id AND link.position = 1
       LEFT JOIN attribution further ON further.claim_id = picked.id AND further.position = 2
       ${by}
     ) made
     WHERE ${where} ORDER BY ${orderBy} ${limit}`,
    values,
  );
  return rows;
}

/** How many groups there are. */
export async function countAttributionGroups(pool: Pool, claims: Claims, grouping: Grouping): Promise<number> {
  const { by } = GROUPS[grouping];
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT FROM (${claims.text}) picked ${by}) made`,
    [...claims.values],
  );
  return rows[0]?.count ?? 0;
}

/** How many claims of a group have a caveat. */
export interface CaveatRow<Caveat> {
  readonly key: string;
  readonly caveat: Caveat;
  readonly count: number;
}

/** The caveats of the claims of some groups, in each group the most frequent first. */
export async function attributionCaveats<Caveat>(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<CaveatRow<Caveat>[]> {
  const values = [...claims.values, keys];
  const { key } = GROUPS[grouping];
  const { rows } = await pool.query<CaveatRow<Caveat>>(
    `SELECT ${key} AS key, caveat, count(*)::int AS count
     FROM (${claims.text}) picked, LATERAL (SELECT DISTINCT unnest(caveats) AS caveat) said
     WHERE cardinality(caveats) > 0 AND ${key} = ANY($${values.length}::text[])
     GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`,
    values,
  );
  return rows;
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

/** The columns by which labels are ordered. */
const ORDERED = { sourceCount: '"sourceCount"', source: 'source', count: 'count', label: 'label' };

/** The same page of the labels of each of some groups. */
export async function attributionLabels(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
  page: KeysetPage,
): Promise<LabelRow[]> {
  const values = [...claims.values, keys];
  const all = labels(claims, grouping);
  const { where, orderBy, limit } = keyset(page, ORDERED, values);
  const { rows } = await pool.query<LabelRow>(
    `SELECT * FROM (
       SELECT *, row_number() OVER (PARTITION BY key ORDER BY ${orderBy}) AS place FROM (
         SELECT key, coalesce(organisation_id, person_id) AS source, organisation_id AS "organisationId", person_id AS "personId",
                label, count, (sum(count) OVER (PARTITION BY key, organisation_id, person_id))::int AS "sourceCount"
         FROM (${all}) named
       ) summed WHERE ${where}
     ) placed WHERE place <= ${limit.replace('LIMIT ', '')} ORDER BY key, place`,
    values,
  );
  return rows;
}

/** How many labels each of some groups has; none is given for a group without. */
export async function countAttributionLabels(
  pool: Pool,
  claims: Claims,
  grouping: Grouping,
  keys: readonly string[],
): Promise<{ key: string; count: number }[]> {
  const { rows } = await pool.query<{ key: string; count: number }>(
    `SELECT key, count(*)::int AS count FROM (${labels(claims, grouping)}) named GROUP BY key`,
    [...claims.values, keys],
  );
  return rows;
}

/**
 * Every label of every source of the groups whose keys are the parameter after those of the claims. A chain names a
 * source once, so that links count claims.
 */
function labels(claims: Claims, grouping: Grouping): string {
  const { key } = GROUPS[grouping];
  return `SELECT ${key} AS key, organisation_id, person_id, label, count(*)::int AS count
    FROM (${claims.text}) picked JOIN attribution ON claim_id = picked.id
    WHERE ${key} = ANY($${claims.values.length + 1}::text[])
    GROUP BY 1, 2, 3, 4`;
}
