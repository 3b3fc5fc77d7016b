import type { ClaimRelationKind } from '../../database/generated/prisma/enums.ts';
import type { Body } from './bodies.ts';
import { type DayInterval, END_OF_TIME, findDaysElsewhere, isBefore } from './dates.ts';
import { findInterval, findPoint, isBelow, isSame, isUnbounded, overlap } from './figures.ts';
import { findBehaviour } from './measures.ts';
import type { StatedRelation, Statement } from './statement.ts';
import { findDifferences, isPart } from './subject.ts';

/**
 * How two claims relate to each other. Three things decide, in this order: what a curator states about them, whether they
 * count the same thing, and what their words and dates allow. A denial gives no figure of its own, so it is compared by what
 * it denies.
 *
 * The verdict is CONFLICTS if the words of two claims allow no number in common and their dates do not explain this. How the
 * figures are compared over time (`findBehaviour`) decides what dates can explain:
 *
 * - INCIDENT: nothing, since the event is closed and has one true number.
 * - CUMULATIVE: a higher figure that may be the later one. A later, lower figure is never explained.
 * - STOCK: any difference, unless the days overlap. Then both may be levels on the same day, though they need not be.
 *
 * The verdict is REVISED if one body certainly gave first one figure and later the other, whether it stands behind the
 * figures or passes them on. From a source, this is a correction or a new count. In a news medium's own voice, it only means
 * that the medium later printed something else.
 */

export const verdicts = [
  'AGREES',
  'CONFLICTS',
  'REVISED',
  'EXPLAINED_BY_TIME',
  'PART_OF',
  'SAME_ORIGIN',
  'DENIES',
  'NOT_COMPARABLE',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts on claims of one series that differ in a way that their dates do not explain. */
export const DISAGREEMENTS: readonly Verdict[] = ['CONFLICTS', 'REVISED'];

/** What led to a verdict. The sentence that explains it starts from here. */
export type Ground =
  | 'SAME_CLAIM'
  | 'STATED_BY_CURATOR'
  | 'PART_OF_SUBJECT'
  | 'OTHER_SUBJECT'
  | 'DENIED_NUMBER'
  | 'OTHER_NUMBER_DENIED'
  | 'BOTH_DENY'
  | 'NO_NUMBER'
  | 'SET_APART'
  | 'BOTH_ALLOWED'
  | 'CLOSED_EVENT'
  | 'SAME_DAYS'
  | 'SHRINKING'
  | 'GROWTH'
  | 'GROWTH_POSSIBLE'
  | 'OTHER_DAYS';

/** How two claims compare. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly ground: Ground;
  /**
   * The two claims. REVISED and EXPLAINED_BY_TIME have the earlier one first, PART_OF the part, and DENIES the denial. All
   * others are ordered by their days, then by their figures, then by their ids.
   */
  readonly claims: readonly [Statement, Statement];
  /** The relation that a curator stated, if the ground is STATED_BY_CURATOR. */
  readonly stated?: ClaimRelationKind;
}

/** Compares two claims. The order of the arguments makes no difference. */
export function compare(one: Statement, two: Statement, relations: readonly StatedRelation[] = []): Comparison {
  const [a, b] = sortByTime(one, two);
  if (a.id === b.id) return { verdict: 'AGREES', ground: 'SAME_CLAIM', claims: [a, b] };
  if (a.stance === 'DENIES' || b.stance === 'DENIES') return compareDenials(a, b, relations);
  return compareByStatement(a, b, relations) ?? compareBySubject(a, b) ?? compareByFigures(a, b);
}

/**
 * Compares two claims of which at least one is a denial. It denies the claims that a curator names (DENIES or CONTRADICTS), and
 * those that count the same thing in words that allow the number denied. A level of another day is another number.
 */
function compareDenials(a: Statement, b: Statement, relations: readonly StatedRelation[]): Comparison {
  const [denial, other] = a.stance === 'DENIES' ? [a, b] : [b, a];
  const named = relations.some(
    ({ from, kind, to }) =>
      (kind === 'DENIES' || kind === 'CONTRADICTS') &&
      ((from === a.id && to === b.id) || (from === b.id && to === a.id)),
  );
  if (other.stance === 'DENIES') return { verdict: 'NOT_COMPARABLE', ground: 'BOTH_DENY', claims: [a, b] };
  if (named) return { verdict: 'DENIES', ground: 'STATED_BY_CURATOR', claims: [denial, other], stated: 'DENIES' };
  if (findDifferences(a, b).length > 0) return { verdict: 'NOT_COMPARABLE', ground: 'OTHER_SUBJECT', claims: [a, b] };
  const [denied, given] = [findInterval(denial.figure), findInterval(other.figure)];
  if (isUnbounded(denied) || isUnbounded(given))
    return { verdict: 'NOT_COMPARABLE', ground: 'NO_NUMBER', claims: [a, b] };
  const otherDay = findBehaviour(a) === 'STOCK' && isBefore(a.counted, b.counted);
  return overlap(denied, given) && !otherDay
    ? { verdict: 'DENIES', ground: 'DENIED_NUMBER', claims: [denial, other] }
    : { verdict: 'NOT_COMPARABLE', ground: 'OTHER_NUMBER_DENIED', claims: [denial, other] };
}

/** The verdict that follows from each stated relation. Earlier entries take precedence. */
const STATED: readonly (readonly [ClaimRelationKind, Verdict])[] = [
  ['SUBSET_OF', 'PART_OF'],
  ['ADDITIONAL_TO', 'NOT_COMPARABLE'],
  ['SUPERSEDES', 'REVISED'],
  ['CONTRADICTS', 'CONFLICTS'],
  ['RESTATES', 'SAME_ORIGIN'],
];

function compareByStatement(a: Statement, b: Statement, relations: readonly StatedRelation[]): Comparison | undefined {
  for (const [stated, verdict] of STATED) {
    const found = relations.find(
      ({ from, kind, to }) => kind === stated && ((from === a.id && to === b.id) || (from === b.id && to === a.id)),
    );
    if (!found) continue;
    const [from, to] = found.from === a.id ? [a, b] : [b, a];
    const directed: Partial<Record<ClaimRelationKind, readonly [Statement, Statement]>> = {
      SUBSET_OF: [from, to],
      SUPERSEDES: [to, from],
    };
    return { verdict, ground: 'STATED_BY_CURATOR', claims: directed[stated] ?? [a, b], stated };
  }
  return undefined;
}

/** Returns undefined if both count the same thing. Only then do figures and dates decide. */
function compareBySubject(a: Statement, b: Statement): Comparison | undefined {
  if (findDifferences(a, b).length === 0) return undefined;
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    if (isPart(part, whole)) return { verdict: 'PART_OF', ground: 'PART_OF_SUBJECT', claims: [part, whole] };
  }
  return { verdict: 'NOT_COMPARABLE', ground: 'OTHER_SUBJECT', claims: [a, b] };
}

function compareByFigures(a: Statement, b: Statement): Comparison {
  const [first, second] = [findInterval(a.figure), findInterval(b.figure)];
  if (isUnbounded(first) || isUnbounded(second))
    return { verdict: 'NOT_COMPARABLE', ground: 'NO_NUMBER', claims: [a, b] };
  switch (findBehaviour(a)) {
    case 'INCIDENT':
      return overlap(first, second) ? agree(a, b) : clash(a, b, 'CLOSED_EVENT');
    case 'STOCK':
      if (isBefore(a.counted, b.counted)) return isSame(first, second) ? agree(a, b) : explain(a, b, 'OTHER_DAYS');
      return overlap(first, second) ? agree(a, b) : clash(a, b, 'SAME_DAYS');
    case 'CUMULATIVE':
      return compareByGrowth(a, b);
  }
}

/** Compares two growing counts, given in the order of their days as far as that is known. */
function compareByGrowth(a: Statement, b: Statement): Comparison {
  const [first, second] = [findInterval(a.figure), findInterval(b.figure)];
  if (overlap(first, second)) {
    const grows = isBefore(a.counted, b.counted) && findPoint(b.figure) > findPoint(a.figure);
    return grows && !isSame(first, second) ? explain(a, b, 'GROWTH') : agree(a, b);
  }
  const [lower, higher] = isBelow(first, second) ? [a, b] : [b, a];
  if (isBefore(lower.counted, higher.counted)) return explain(lower, higher, 'GROWTH');
  if (canBeBefore(lower, higher)) return explain(lower, higher, 'GROWTH_POSSIBLE');
  return clash(a, b, isBefore(higher.counted, lower.counted) ? 'SHRINKING' : 'SAME_DAYS');
}

/** Whether the first may count an earlier day than the second. */
function canBeBefore({ counted: { earliest } }: Statement, { counted: { latest } }: Statement): boolean {
  return earliest === null || latest === null || earliest < latest;
}

function agree(a: Statement, b: Statement): Comparison {
  const verdict = a.source.origin === b.source.origin ? 'SAME_ORIGIN' : 'AGREES';
  return { verdict, ground: 'BOTH_ALLOWED', claims: [a, b] };
}

function explain(earlier: Statement, later: Statement, ground: Ground): Comparison {
  return { verdict: 'EXPLAINED_BY_TIME', ground, claims: [earlier, later] };
}

/**
 * Compares two figures without a number in common: REVISED if one body gave one after the other, else CONFLICTS. A figure that
 * a curator sets apart from the others of its series counts other people than they do, so it is no rival of any of them.
 */
function clash(a: Statement, b: Statement, ground: Ground): Comparison {
  if (a.setApart !== null || b.setApart !== null)
    return { verdict: 'NOT_COMPARABLE', ground: 'SET_APART', claims: [a, b] };
  const ofOneBody = a.source.origin === b.source.origin || findSharedBodies(a, b).length > 0;
  if (ofOneBody && isGivenBefore(a, b)) return { verdict: 'REVISED', ground, claims: [a, b] };
  if (ofOneBody && isGivenBefore(b, a)) return { verdict: 'REVISED', ground, claims: [b, a] };
  return { verdict: 'CONFLICTS', ground, claims: [a, b] };
}

/** Finds the bodies that answer for both figures: the origin of both, or else everyone who passes both on. */
export function findSharedBodies(a: Statement, b: Statement): readonly Body[] {
  const shared = a.source.bodies.filter(({ id }) => b.source.bodies.some((other) => other.id === id));
  if (a.source.origin !== b.source.origin) return shared;
  return shared.filter(({ id }) => id === a.source.origin);
}

/**
 * Whether it is certain that a body gave one figure before the other. Either the days of the first end before those of the
 * second begin, or both figures are for the same days and the first was published earlier. If the days overlap without being
 * the same, nothing is certain.
 *
 * As-of days are compared as they are: a body counts its days in one calendar. Publication days are those of different
 * places, unless one publisher printed both. Figures printed on neighbouring days have no certain order.
 */
export function isGivenBefore(a: Statement, b: Statement): boolean {
  if (isBefore(findGivenDays(a), findGivenDays(b))) return true;
  const sameDays = isUndated(a)
    ? isUndated(b)
    : !isUndated(b) && a.counted.earliest === b.counted.earliest && a.counted.latest === b.counted.latest;
  return sameDays && isPublishedBefore(a, b);
}

/** Returns the days on which a figure was given: its as-of days, or without any, those on which it can have been printed. */
function findGivenDays(statement: Statement): DayInterval {
  return isUndated(statement) ? findDaysElsewhere(statement.published) : statement.counted;
}

/** Whether nothing is known about the as-of day but that it cannot be after publication. */
function isUndated({ counted, published }: Statement): boolean {
  return counted.earliest === null && counted.latest === published.latest;
}

function isPublishedBefore(a: Statement, b: Statement): boolean {
  const onePublisher = a.source.publisherId !== null && a.source.publisherId === b.source.publisherId;
  const { latest } = onePublisher ? a.published : findDaysElsewhere(a.published);
  return isBefore({ earliest: null, latest }, b.published);
}

/** Sorts by days, then by figures, then by ids, so that the order of the arguments makes no difference. */
function sortByTime(a: Statement, b: Statement): readonly [Statement, Statement] {
  return rankByTime(a, b) <= 0 ? [a, b] : [b, a];
}

function rankByTime(a: Statement, b: Statement): number {
  const days = ({ counted: { latest } }: Statement) => latest ?? END_OF_TIME;
  if (days(a) !== days(b)) return days(a) < days(b) ? -1 : 1;
  return findPoint(a.figure) - findPoint(b.figure) || (a.id < b.id ? -1 : 1);
}
