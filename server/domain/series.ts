import { compare, DISAGREEMENTS } from './comparison.ts';
import { type Interval, interval } from './figures.ts';
import type { StatedRelation, Statement } from './statement.ts';

/**
 * What is made of the claims of a series. These functions are the definitions, over claims held in memory. The
 * statements in `sql/` work the same out where the rows are, since a series may have more claims than fit in memory, and
 * tests compare the two over series made at random.
 */

/** What the claims of a series allow on a day, both ends inclusive; null where no claim says. */
export interface Band extends Interval {
  /** The claims that set the ends. */
  readonly claims: readonly Statement[];
}

/**
 * The band of a series on a day.
 *
 * First, each claim says what it allows on that day, by how the count runs over time. A closed incident: what its words
 * allow, if the count was made by then. A count that grows: no fewer than what its words allow, if it was made by then,
 * and no more, if it was made then or later. A level: what its words allow, if it can be one of that day. A claim that
 * its own origin corrects, or that a curator states is superseded, says nothing.
 *
 * Then the band reaches from the lowest to the highest number on which as many claims agree as can. Where all can be
 * true at once, it is what all of them allow. Where they exclude one another, every group of claims that can be true
 * together has a part in it, and none is preferred: "more than 1,400" and "1,205" make a band from 1,205 without an end.
 */
export function bandOn(claims: readonly Statement[], day: string, relations: readonly StatedRelation[] = []): Band {
  const speaking = claims.filter((claim) => countsOn(claim, day) && !isSuperseded(claim, claims, relations));
  const standing = speaking.filter((claim) => !isCorrected(claim, speaking));
  const ends = standing.map((claim) => ({ claim, ...allowedOn(claim, day) }));
  const highest = Math.max(...ends.map(({ low }) => low ?? Number.NEGATIVE_INFINITY));
  const lowest = Math.min(...ends.map(({ high }) => high ?? Number.POSITIVE_INFINITY));
  const lows = ends.flatMap(({ low }) => (low !== null && low <= lowest ? [low] : []));
  const highs = ends.flatMap(({ high }) => (high !== null && high >= highest ? [high] : []));
  const low = lows.length === 0 ? null : Math.max(...lows);
  const high = highs.length === 0 ? null : Math.min(...highs);
  const sets = (end: Interval) => (low !== null && end.low === low) || (high !== null && end.high === high);
  return { low, high, claims: ends.filter(sets).map(({ claim }) => claim) };
}

/** The claims with the last as-of day that was over by a day. */
export function latestOn(claims: readonly Statement[], day: string): Statement[] {
  const over = claims.filter(({ counted: { latest } }) => latest !== null && latest <= day);
  const last = over.map(({ counted }) => counted.latest as string).reduce((a, b) => (a > b ? a : b), '');
  return over.filter(({ counted }) => counted.latest === last);
}

/** The pairs of claims of a series that conflict, or of which one corrects the other. */
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
 * One claim for each figure that an origin gives: the first one. Of counts that change with time, the same figure of
 * other days is another figure; a claim that a curator relates to others stands for itself.
 */
export function withoutEchoes(claims: readonly Statement[], relations: readonly StatedRelation[] = []): Statement[] {
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const sorted = [...claims].sort((a, b) => (precedence(a) < precedence(b) ? -1 : 1));
  const seen = new Set<string>();
  return sorted.filter((claim) => {
    const figure = [
      claim.source.origin,
      interval(claim.figure),
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
  return [counted.latest ?? '9999-12-31', published.latest ?? '9999-12-31', id].join(' ');
}

/** Whether a claim has anything to say of a day. */
function countsOn({ countType, counted: { earliest, latest } }: Statement, day: string): boolean {
  if (countType === 'INCIDENT') return latest !== null && latest <= day;
  if (countType === 'STOCK') return (earliest === null || earliest <= day) && (latest === null || day <= latest);
  return true;
}

/** Whether the origin of a claim gives another figure later that excludes it. */
function isCorrected(claim: Statement, all: readonly Statement[]): boolean {
  return all
    .filter((other) => other.source.origin === claim.source.origin)
    .some((other) => {
      const { verdict, claims } = compare(claim, other);
      return verdict === 'REVISED' && claims[0].id === claim.id;
    });
}

function isSuperseded({ id }: Statement, all: readonly Statement[], relations: readonly StatedRelation[]): boolean {
  return relations.some(
    ({ from, kind, to }) => kind === 'SUPERSEDES' && to === id && all.some((one) => one.id === from),
  );
}

/** What a claim allows on a day. */
function allowedOn(claim: Statement, day: string): Interval {
  const allowed = interval(claim.figure);
  if (claim.countType !== 'CUMULATIVE') return allowed;
  const { earliest, latest } = claim.counted;
  return {
    low: latest !== null && latest <= day ? allowed.low : null,
    high: earliest !== null && day <= earliest ? allowed.high : null,
  };
}
