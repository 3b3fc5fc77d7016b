import { compare, DISAGREEMENTS } from '../../server/domain/figures/comparison.ts';
import { END_OF_TIME } from '../../server/domain/figures/dates.ts';
import { findInterval, type Interval } from '../../server/domain/figures/figures.ts';
import type { StatedRelation, Statement } from '../../server/domain/figures/statement.ts';

/**
 * What is made of the claims of a series. These functions are the definitions, over claims held in memory. The server
 * answers from the statements in `sql/`, which work the same out where the rows are, since a series may have more claims
 * than fit in memory; tests compare the two over series made at random.
 */

/** What the claims of a series allow on a day, both ends inclusive; null where no claim says. */
export interface Band extends Interval {
  /** The claims that set the ends, or leave one open against the others. */
  readonly claims: readonly Statement[];
}

/**
 * The band of a series on a day.
 *
 * First, each claim says what it allows on that day, by how the count runs over time. A closed incident: what its words
 * allow, if the count was made by then. A count that grows: no fewer than what its words allow, if it was made by then,
 * and no more, if it was made then or later. A level: what its words allow, if it can be one of that day. A claim that
 * its own origin corrects says nothing, nor does one that a curator ranks as deprecated or states to be superseded, or to
 * count only a part, or others. Only a source that is named can correct itself: what a paper prints in its own voice at
 * another time is another voice.
 *
 * Then claims that can be true together are put together, as many as can be. Where all can, the band is what all of them
 * allow. Where they exclude one another, it reaches from the lower end of the lowest group to the upper end of the
 * highest, and none is preferred: "more than 1,400" and "1,205" make a band from 1,205 without an end.
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
  // Where claims exclude one another and leave an end open, those that do are named for it.
  const split = highest > lowest;
  const sets = (end: Interval) =>
    (low !== null && end.low === low) ||
    (high !== null && end.high === high) ||
    (split && high === null && end.low === highest) ||
    (split && low === null && end.high === lowest);
  return { low, high, claims: ends.filter(sets).map(({ claim }) => claim) };
}

/** The claims with the last as-of day that was over by a day. */
export function latestOn(claims: readonly Statement[], day: string): Statement[] {
  const over = claims.filter(({ counted: { latest } }) => latest !== null && latest <= day);
  const last = over.map(({ counted }) => counted.latest as string).reduce((a, b) => (a > b ? a : b), '');
  return over.filter(({ counted }) => counted.latest === last);
}

/** The pairs of claims of a series that conflict, or of which one revises the other. */
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

/** The claims of a series that repeat one of them. */
export function echoesOf(
  claim: Statement,
  claims: readonly Statement[],
  relations: readonly StatedRelation[] = [],
): Statement[] {
  return claims.filter((other) => other.id !== claim.id && compare(claim, other, relations).verdict === 'SAME_ORIGIN');
}

/**
 * One claim for each figure that an origin gives: the first one; none that a curator ranks as deprecated. Of counts that change with time, the same figure of
 * other days is another figure; a claim that a curator relates to others stands for itself.
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

/** Whether a claim has anything to say of a day. */
function countsOn({ countType, counted: { earliest, latest } }: Statement, day: string): boolean {
  if (countType === 'INCIDENT') return latest !== null && latest <= day;
  if (countType === 'STOCK') return (earliest === null || earliest <= day) && (latest === null || day <= latest);
  return true;
}

/**
 * Whether the origin of a claim gives another figure later that excludes it: later by the last day that it can be a count
 * of, and then by the day from which it is known. Only plain claims correct and are corrected: a source is named for them,
 * their words have one reading, and no curator relates them to others.
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

/** Whether a curator states that a claim counts only a part of the series, or others, or that one that speaks replaces it. */
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

/** What a claim allows on a day. */
function allowedOn(claim: Statement, day: string): Interval {
  const allowed = findInterval(claim.figure);
  if (claim.countType !== 'CUMULATIVE') return allowed;
  const { earliest, latest } = claim.counted;
  return {
    low: latest !== null && latest <= day ? allowed.low : null,
    high: earliest !== null && day <= earliest ? allowed.high : null,
  };
}
