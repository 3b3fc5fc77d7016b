import type { Caveat, CountType, Measure, RecordStatus, Stance, Unit } from '../database/generated/prisma/enums.ts';
import { toDay } from '../domain/figures/dates.ts';
import { requireAll, type Sql, sql } from './statement.ts';

/**
 * Numbers of claims from the tally, which triggers keep, so that no claim has to be read. The migration that creates the
 * schema `tally` explains how it stays exact. It knows today's claims only: counts of the past read the claims themselves.
 */

/** How a claim is attributed: in the article's own voice, to a named source, or to unnamed ones only. */
export type TalliedVoice = 'OWN' | 'NAMED' | 'UNNAMED';

/** Which claims to count. A condition that is undefined is none. A list holds if it has the value of the claim. */
export interface TallyFilter {
  readonly statuses: readonly RecordStatus[];
  readonly measures?: readonly Measure[] | undefined;
  readonly countTypes?: readonly CountType[] | undefined;
  readonly units?: readonly Unit[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
  readonly voices?: readonly TalliedVoice[] | undefined;
  /** Claims with any of these caveats. */
  readonly caveats?: readonly Caveat[] | undefined;
  readonly events?: readonly string[] | undefined;
  readonly publishers?: readonly string[] | undefined;
  /** The ids of organisations and people. */
  readonly origins?: readonly string[] | undefined;
  readonly populations?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly knownBy: Date | null;
}

/** The tally groups claims three times over. A count reads one of these. */
export type Slice = 'PUBLISHER' | 'ORIGIN' | 'SUBJECT';

/**
 * Returns the slice of the tally in which these claims can be counted, or null if there is none.
 * @param grouping the slice that has what the claims are grouped by, if they are
 */
export function findSlice(filter: TallyFilter, grouping: Slice | null = null): Slice | null {
  const needed = new Set<Slice>();
  if (grouping !== null) needed.add(grouping);
  if (filter.publishers) needed.add('PUBLISHER');
  if (filter.origins) needed.add('ORIGIN');
  if (filter.populations || filter.places) needed.add('SUBJECT');
  const [slice = 'PUBLISHER', ...others] = needed;
  if (others.length > 0) return null;
  return filter.events && (slice === 'SUBJECT' || filter.knownBy !== null) ? null : slice;
}

/** Returns the slice in which the labels of these claims can be counted, or null. */
export function findLabelSlice(filter: TallyFilter, grouping: Slice | null = null): Slice | null {
  const { statuses: _, measures: __, publishers, origins, knownBy, ...others } = filter;
  if (knownBy !== null || Object.values(others).some((condition) => condition !== undefined)) return null;
  return findSlice({ ...filter, publishers, origins }, grouping);
}

/** Selects the number of claims, as `count`. */
export function selectTallyCount(filter: TallyFilter, slice: Slice): Sql {
  return sql`SELECT coalesce(sum(claims), 0)::int AS count FROM (${selectTally(filter, slice)}) counted`;
}

const GROUP_COLUMNS = sql`publisher_id, origin_key, origin_organisation_id, origin_person_id, origin_label, origin_article_id, measure`;

/**
 * Selects numbers of claims (`claims`, which may be negative) with what they are grouped by: the columns of `tally.fact`
 * except the event and the subject. Their sums are exact.
 */
export function selectTally(filter: TallyFilter, slice: Slice): Sql {
  const columns = sql`${GROUP_COLUMNS}, voice, second_hand, caveats, claims`;
  const holds = matchClaims(filter);
  const scope = requireAll(sql`slice = ${slice}::tally.slice`, filter.events ? null : sql`event_id IS NULL`);
  if (filter.knownBy === null)
    return sql`SELECT ${columns} FROM tally.claims WHERE ${scope} AND month IS NULL AND ${holds}
      UNION ALL SELECT ${columns} FROM tally.change WHERE ${holds}`;
  // Whole months from the tally, and the days after them from the claims.
  const day = sql`${toDay(filter.knownBy)}::date`;
  const rest = sql`date_trunc('month', (${day} + 1)::timestamp)::date`;
  return sql`SELECT ${columns} FROM tally.claims WHERE ${scope} AND month < ${rest} AND ${holds}
    UNION ALL SELECT ${columns} FROM tally.change WHERE known_from < ${rest} AND ${holds}
    UNION ALL SELECT ${GROUP_COLUMNS}, voice, second_hand, caveats, 1 FROM tally.fact
      WHERE known_from >= ${rest} AND known_from <= ${day} AND ${holds}`;
}

/** Selects numbers of claims that print a label for a source, with what they are grouped by. Their sums are exact. */
export function selectTallyLabels(filter: TallyFilter, slice: Slice): Sql {
  const columns = sql`publisher_id, origin_key, measure, organisation_id, person_id, unnamed, label, claims`;
  const holds = matchClaims(filter);
  return sql`SELECT ${columns} FROM tally.labels WHERE slice = ${slice}::tally.slice AND ${holds}
    UNION ALL SELECT publisher_id, origin_key, measure, link.organisation_id, link.person_id, link.unnamed, link.label, claims
      FROM tally.change CROSS JOIN LATERAL unnest(links) AS link WHERE ${holds}`;
}

/** The conditions of a filter, except the day's. The columns have these names wherever claims are counted. */
function matchClaims(filter: TallyFilter): Sql {
  const { statuses, measures, countTypes, units, stances, voices, caveats } = filter;
  return requireAll(
    isAny(statuses, sql`status`, sql`record_status`),
    isAny(measures, sql`measure`, sql`measure`),
    isAny(countTypes, sql`count_type`, sql`count_type`),
    isAny(units, sql`unit`, sql`unit`),
    isAny(stances, sql`stance`, sql`stance`),
    isAny(voices, sql`voice`, sql`tally.voice`),
    caveats ? sql`caveats && ${caveats}::text[]::caveat[]` : null,
    isAny(filter.events, sql`event_id`, sql`uuid`),
    isAny(filter.publishers, sql`publisher_id`, sql`uuid`),
    isAny(filter.origins, sql`origin_key`, sql`uuid`),
    isAny(filter.populations, sql`population_id`, sql`uuid`),
    isAny(filter.places, sql`place_id`, sql`uuid`),
  );
}

/**
 * Whether a column has one of these values. A single one is compared as such: PostgreSQL cannot know how long a list will be,
 * so it would plan a prepared statement anew for each. Drivers send lists as text.
 */
function isAny(list: readonly string[] | undefined, column: Sql, type: Sql): Sql | null {
  if (!list) return null;
  return list.length === 1
    ? sql`${column} = ${list[0]}::text::${type}`
    : sql`${column} = ANY(${list}::text[]::${type}[])`;
}
