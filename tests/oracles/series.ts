import { compare, DISAGREEMENTS, findSharedBodies } from '../../server/domain/figures/comparison.ts';
import { END_OF_TIME } from '../../server/domain/figures/dates.ts';
import { findInterval, type Interval, isBelow } from '../../server/domain/figures/figures.ts';
import { findBehaviour } from '../../server/domain/figures/measures.ts';
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
 * Two claims are rivals if `compare` finds that no number fits both and that their days do not explain it. The lowest group
 * holds the claims without a lower rival, and the highest those without a higher one. Each is a group of claims that can be
 * true together, as large as possible, and no such group reaches lower or higher. If there are no rivals, both hold all
 * claims.
 *
 * The band runs from the lower end of the lowest group to the upper end of the highest, without a preference: "more than
 * 1,400" and "1,205" make a band from 1,205 without an upper end. An end that nothing in its group sets on that day is open.
 */
export function bandOn(claims: readonly Statement[], day: string, relations: readonly StatedRelation[] = []): Band {
  const standing = standingOn(claims, day, relations);
  const hasLower = (claim: Statement) => standing.some((other) => isLowerRival(other, claim));
  const hasHigher = (claim: Statement) => standing.some((other) => isLowerRival(claim, other));
  const [lowest, highest] = [
    standing.filter((claim) => !hasLower(claim)),
    standing.filter((claim) => !hasHigher(claim)),
  ];
  const lowOf = (claim: Statement) => allowedOn(claim, day).low;
  const highOf = (claim: Statement) => allowedOn(claim, day).high;
  const low = greatest(lowest.map(lowOf));
  const high = least(highest.map(highOf));
  // An end can be open although a claim would close it. Then the result lists the claims that exclude that one.
  const closers = {
    low: low === null && standing.some((one) => lowOf(one) !== null),
    high: high === null && standing.some((one) => highOf(one) !== null),
  };
  const openingLow = closers.high ? highest.filter(hasLower) : [];
  const openingHigh = closers.low ? lowest.filter(hasHigher) : [];
  const top = greatest(openingLow.map(({ figure }) => findInterval(figure).low));
  const bottom = least(openingHigh.map(({ figure }) => findInterval(figure).high));
  const named = new Set([
    ...lowest.filter((claim) => low !== null && lowOf(claim) === low),
    ...highest.filter((claim) => high !== null && highOf(claim) === high),
    ...openingLow.filter(({ figure }) => findInterval(figure).low === top),
    ...openingHigh.filter(({ figure }) => findInterval(figure).high === bottom),
  ]);
  return { low, high, claims: standing.filter((claim) => named.has(claim)) };
}

/**
 * Returns the claims that count on a day: those that speak of it, without those that one of their bodies corrects, that a
 * curator ranks as deprecated, or that a curator states to be superseded, to count only a part, or to count other people.
 */
export function standingOn(
  claims: readonly Statement[],
  day: string,
  relations: readonly StatedRelation[] = [],
): Statement[] {
  const given = withoutDenials(claims);
  const speaking = given.filter((claim) => !claim.deprecated && countsOn(claim, day));
  const counting = speaking.filter((claim) => !isSetAside(claim, given, speaking, relations));
  const among = listAmong(given, relations);
  return counting.filter((claim) => !isCorrected(claim, counting, among));
}

/** Whether the figures of two claims exclude each other, and the first is the lower one. What curators state is ignored. */
export function isLowerRival(lower: Statement, higher: Statement): boolean {
  return (
    isBelow(findInterval(lower.figure), findInterval(higher.figure)) &&
    DISAGREEMENTS.includes(compare(lower, higher).verdict)
  );
}

/**
 * Returns the numbers that a claim allows on a day:
 * - A closed incident allows what its words allow, if the count was made by that day.
 * - A growing count allows no fewer than its words allow if it was made by that day, and no more if it was made on that day
 *   or later.
 * - A level allows what its words allow, if it can be a level of that day.
 */
export function allowedOn(claim: Statement, day: string): Interval {
  const allowed = findInterval(claim.figure);
  if (findBehaviour(claim) !== 'CUMULATIVE') return allowed;
  const { earliest, latest } = claim.counted;
  return {
    low: latest !== null && latest <= day ? allowed.low : null,
    high: earliest !== null && day <= earliest ? allowed.high : null,
  };
}

const greatest = (numbers: readonly (number | null)[]) => {
  const found = numbers.filter((number) => number !== null);
  return found.length === 0 ? null : Math.max(...found);
};
const least = (numbers: readonly (number | null)[]) => {
  const found = numbers.filter((number) => number !== null);
  return found.length === 0 ? null : Math.min(...found);
};

/** Returns the claims that give a figure. A denial gives none: it belongs to a series without being one of its points. */
export function withoutDenials(claims: readonly Statement[]): Statement[] {
  return claims.filter(({ stance }) => stance === 'ASSERTS');
}

function listAmong(claims: readonly Statement[], relations: readonly StatedRelation[]): StatedRelation[] {
  return relations.filter(({ from, to }) => [from, to].every((id) => claims.some((claim) => claim.id === id)));
}

/** Returns the denials of a claim among the claims of its series. */
export function denialsOf(
  claim: Statement,
  claims: readonly Statement[],
  relations: readonly StatedRelation[] = [],
): Statement[] {
  if (claim.stance === 'DENIES') return [];
  return claims.filter((other) => compare(claim, other, relations).verdict === 'DENIES');
}

/** Returns the claims with the latest as-of day on or before a day. */
export function latestOn(claims: readonly Statement[], day: string): Statement[] {
  const over = withoutDenials(claims).filter(({ counted: { latest } }) => latest !== null && latest <= day);
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
  const related = new Set(listAmong(withoutDenials(claims), relations).flatMap(({ from, to }) => [from, to]));
  const sorted = withoutDenials(claims)
    .filter(({ deprecated }) => !deprecated)
    .sort((a, b) => (precedence(a) < precedence(b) ? -1 : 1));
  const seen = new Set<string>();
  return sorted.filter((claim) => {
    const figure = [
      claim.source.origin,
      findInterval(claim.figure),
      claim.otherReading?.figure.quantifier,
      findBehaviour(claim) === 'INCIDENT' ? null : claim.counted,
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
function countsOn(claim: Statement, day: string): boolean {
  const { earliest, latest } = claim.counted;
  if (findBehaviour(claim) === 'INCIDENT') return latest !== null && latest <= day;
  if (findBehaviour(claim) === 'STOCK')
    return (earliest === null || earliest <= day) && (latest === null || day <= latest);
  return true;
}

/**
 * Whether a body of the claim certainly gives a figure that excludes it later. Only plain claims correct others and are
 * corrected: their words have one reading, and no curator relates them to other claims. What a paper prints in its own voice
 * has no body, and corrects nothing.
 */
function isCorrected(claim: Statement, all: readonly Statement[], relations: readonly StatedRelation[]): boolean {
  const isPlain = ({ id, otherReading }: Statement) =>
    otherReading === null && !relations.some(({ from, to }) => from === id || to === id);
  return (
    isPlain(claim) &&
    all.some((other) => {
      const { verdict, claims } = compare(claim, other);
      return (
        isPlain(other) && verdict === 'REVISED' && claims[1] === other && findSharedBodies(claim, other).length > 0
      );
    })
  );
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
