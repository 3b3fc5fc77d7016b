import { compare, DISAGREEMENTS } from '../../server/domain/figures/comparison.ts';
import { END_OF_TIME } from '../../server/domain/figures/dates.ts';
import { findInterval, type Interval } from '../../server/domain/figures/figures.ts';
import type { StatedRelation, Statement } from '../../server/domain/figures/statement.ts';

/**
 * The results that a series is queried for. These functions define them, over claims in memory. The server uses the
 * statements in `sql/`, which compute the same in the database, because a series may have more claims than fit in memory.
 * Tests compare the two on random series.
 */

/** The numbers that the claims of a series allow on a day. Both ends are inclusive, and null if no claim limits them. */
export interface Band extends Interval {
  /** The claims that set an end, or that keep it open although others would close it. */
  readonly claims: readonly Statement[];
}

/**
 * Returns the band of a series on a day.
 *
 * First, the numbers that each claim allows on that day depend on how the count runs over time:
 * - A closed incident allows what its words allow, if the count was made by that day.
 * - A growing count allows no fewer than its words allow if it was made by that day, and no more if it was made on that day
 *   or later.
 * - A level allows what its words allow, if it can be a level of that day.
 *
 * Some claims are left out: those that their own origin corrects, that a curator ranks as deprecated, or that a curator
 * states to be superseded, to count only a part, or to count other people. Only a named source can correct itself. What a
 * paper prints in its own voice at another time counts as a different voice.
 *
 * Then claims that can be true together form groups, as large as possible. If all can be true together, the band is what all
 * of them allow. If some exclude others, the band runs from the lower end of the lowest group to the upper end of the
 * highest, without a preference: "more than 1,400" and "1,205" make a band from 1,205 without an upper end.
 */
export function bandOn(claims: readonly Statement[], day: string, relations: readonly StatedRelation[] = []): Band {
  const speaking = claims.filter((claim) => !claim.deprecated && countsOn(claim, day));
  const counting = speaking.filter((claim) => !isSetAside(claim, claims, speaking, relations));
  const among = relations.filter(({ from, to }) => [from, to].every((id) => claims.some((claim) => claim.id === id)));
  const standing = counting.filter((claim) => !isCorrected(claim, counting, among));
  const ends = standing.map((claim) => ({ claim, ...allowedOn(claim, day) }));
  const highest = Math.max(...ends.map(({ low }) => low ?? Number.NEGATIVE_INFINITY));
  const lowest = Math.min(...ends.map(({ high }) => high ?? Number.POSITIVE_INFINITY));
  const lows = ends.flatMap(({ low }) => (low !== null && low <= lowest ? [low] : []));
  const highs = ends.flatMap(({ high }) => (high !== null && high >= highest ? [high] : []));
  const low = lows.length === 0 ? null : Math.max(...lows);
  const high = highs.length === 0 ? null : Math.min(...highs);
  // If claims exclude one another and an end is open, the result lists the claims that keep it open.
  const split = highest > lowest;
  const sets = (end: Interval) =>
    (low !== null && end.low === low) ||
    (high !== null && end.high === high) ||
    (split && high === null && end.low === highest) ||
    (split && low === null && end.high === lowest);
  return { low, high, claims: ends.filter(sets).map(({ claim }) => claim) };
}

/** Returns the claims with the latest as-of day on or before a day. */
export function latestOn(claims: readonly Statement[], day: string): Statement[] {
  const over = claims.filter(({ counted: { latest } }) => latest !== null && latest <= day);
  const last = over.map(({ counted }) => counted.latest as string).reduce((a, b) => (a > b ? a : b), '');
  return over.filter(({ counted }) => counted.latest === last);
}

/** Returns the pairs of claims of a series that conflict, or of which one revises the other. */
export function disagreements(
  claims: readonly Statement[],
  relations: readonly StatedRelation[] = [],
): (readonly [Statement, Statement])[] {
  return claims.flatMap((one, i) =>
    claims
      .slice(i + 1)
      .filter((two) => DISAGREEMENTS.includes(compare(one, two, relations).verdict))
      .map((two) => [one, two] as const),
  );
}

/** Returns the claims of a series that repeat a given one. */
export function echoesOf(
  claim: Statement,
  claims: readonly Statement[],
  relations: readonly StatedRelation[] = [],
): Statement[] {
  return claims.filter((other) => other.id !== claim.id && compare(claim, other, relations).verdict === 'SAME_ORIGIN');
}

/**
 * Returns the first claim for each figure of an origin, without claims that a curator ranks as deprecated. For counts that
 * change over time, the same figure for other days is a different figure. A claim that a curator relates to others is kept
 * separately.
 */
export function withoutEchoes(claims: readonly Statement[], relations: readonly StatedRelation[] = []): Statement[] {
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const sorted = claims
    .filter(({ deprecated }) => !deprecated)
    .sort((a, b) => (precedence(a) < precedence(b) ? -1 : 1));
  const seen = new Set<string>();
  return sorted.filter((claim) => {
    const figure = [
      claim.source.origin,
      findInterval(claim.figure),
      claim.otherReading?.figure.quantifier,
      claim.countType === 'INCIDENT' ? null : claim.counted,
      related.has(claim.id) ? claim.id : null,
    ];
    const mark = JSON.stringify(figure);
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}

function precedence({ counted, published, id }: Statement): string {
  return [counted.latest ?? END_OF_TIME, published.latest ?? END_OF_TIME, id].join(' ');
}

/** Whether a claim says anything about a day. */
function countsOn({ countType, counted: { earliest, latest } }: Statement, day: string): boolean {
  if (countType === 'INCIDENT') return latest !== null && latest <= day;
  if (countType === 'STOCK') return (earliest === null || earliest <= day) && (latest === null || day <= latest);
  return true;
}

/**
 * Whether the origin of a claim later gives another figure that excludes it. Claims are ordered by the last day to which the
 * count can refer, and then by the day on which they became known. Only plain claims correct others and are corrected: they
 * name a source, their words have one reading, and no curator relates them to other claims.
 */
function isCorrected(claim: Statement, all: readonly Statement[], relations: readonly StatedRelation[]): boolean {
  const related = (id: string) => relations.some(({ from, to }) => from === id || to === id);
  const isPlain = ({ id, source, otherReading }: Statement) =>
    source.chain.length > 0 && otherReading === null && !related(id);
  const given = ({ counted, published }: Statement) =>
    `${counted.latest ?? END_OF_TIME} ${published.latest ?? END_OF_TIME}`;
  return all
    .filter((other) => other.source.origin === claim.source.origin && isPlain(claim) && isPlain(other))
    .some((other) => DISAGREEMENTS.includes(compare(claim, other).verdict) && given(other) > given(claim));
}

/** Whether a curator states that a claim counts only a part, or other people, or that a claim about the day replaces it. */
function isSetAside(
  { id }: Statement,
  all: readonly Statement[],
  speaking: readonly Statement[],
  relations: readonly StatedRelation[],
): boolean {
  const among = (claims: readonly Statement[], other: string) => claims.some((claim) => claim.id === other);
  return relations.some(({ from, kind, to }) => {
    if (kind === 'SUPERSEDES') return to === id && among(speaking, from);
    return (kind === 'SUBSET_OF' || kind === 'ADDITIONAL_TO') && from === id && among(all, to);
  });
}

/** Returns the numbers that a claim allows on a day. */
function allowedOn(claim: Statement, day: string): Interval {
  const allowed = findInterval(claim.figure);
  if (claim.countType !== 'CUMULATIVE') return allowed;
  const { earliest, latest } = claim.counted;
  return {
    low: latest !== null && latest <= day ? allowed.low : null,
    high: earliest !== null && day <= earliest ? allowed.high : null,
  };
}
