import { liesWithin } from './containment.ts';
import { listWiderMeasures } from './measures.ts';
import type { Period, Statement } from './statement.ts';

/** Whether two claims count the same thing, and if not, whether one counts a part of what the other counts. */

/** What a source may say about a figure besides its number. A claim that says nothing about one of them counts the whole. */
export const dimensions = ['responsible', 'cause', 'verification', 'identification'] as const;
export type Dimension = (typeof dimensions)[number];

/** What can differ between two claims, as sentences name it. */
export type Difference =
  | 'event'
  | 'measure'
  | 'population'
  | 'place'
  | 'count type'
  | 'unit'
  | 'period'
  | 'days of the change'
  | 'responsible party'
  | 'cause'
  | 'verification'
  | 'identification';

/** Lists how two claims differ among the things that must match before their figures can be compared. */
export function findDifferences(a: Statement, b: Statement): Difference[] {
  const [spanA, spanB] = [findSpan(a), findSpan(b)];
  const differing: readonly (readonly [Difference, boolean])[] = [
    ['event', a.events[0]?.id !== b.events[0]?.id],
    ['measure', a.measure !== b.measure],
    ['population', a.populations[0]?.id !== b.populations[0]?.id],
    ['place', a.places[0]?.id !== b.places[0]?.id],
    ['count type', a.countType !== b.countType],
    ['unit', a.unit !== b.unit],
    [
      a.countType === 'DELTA' ? 'days of the change' : 'period',
      a.countType === b.countType && (spanA?.from !== spanB?.from || spanA?.to !== spanB?.to),
    ],
    ['responsible party', differ(a, b, 'responsible')],
    ['cause', differ(a, b, 'cause')],
    ['verification', differ(a, b, 'verification')],
    ['identification', differ(a, b, 'identification')],
  ];
  return differing.flatMap(([name, differs]) => (differs ? [name] : []));
}

/**
 * Whether the people counted by one claim are among those counted by the other: by event, measure, population, place, the
 * dimensions and the days. A different count type alone makes no part, except that a period is a part of the total of
 * everything up to a later day.
 */
export function isPart(part: Statement, whole: Statement): boolean {
  return (
    findDifferences(part, whole).some((difference) => difference !== 'count type' || part.countType === 'PERIOD') &&
    part.unit === whole.unit &&
    (part.measure === whole.measure || listWiderMeasures(part.measure).includes(whole.measure)) &&
    liesWithin(part.events, whole.events) &&
    liesWithin(part.populations, whole.populations) &&
    (whole.places.length === 0 || liesWithin(part.places, whole.places)) &&
    dimensions.every((dimension) => whole[dimension] === null || !differ(part, whole, dimension)) &&
    isCountWithin(part, whole)
  );
}

/** Whether the days of one count are within those of the other. Totals and levels are compared by subject alone. */
function isCountWithin(part: Statement, whole: Statement): boolean {
  const [inner, outer] = [findSpan(part), findSpan(whole)];
  if (inner === null && outer === null) return true;
  if (part.countType === whole.countType) {
    if (inner === null || outer === null) return false;
    return part.countType === 'PERIOD'
      ? outer.from <= inner.from && inner.to <= outer.to
      : outer.from === inner.from && outer.to === inner.to;
  }
  const isTotal = whole.countType !== 'STOCK' && outer === null;
  const { earliest } = whole.counted;
  return part.countType === 'PERIOD' && inner !== null && isTotal && earliest !== null && inner.to <= earliest;
}

function differ(a: Statement, b: Statement, dimension: Dimension): boolean {
  return dimension === 'responsible' ? a.responsible?.key !== b.responsible?.key : a[dimension] !== b[dimension];
}

/** Returns the days to which a PERIOD or a DELTA belongs. A change without a period belongs to the days that it is as of. */
function findSpan({ countType, period, counted: { earliest, latest } }: Statement): Period | null {
  if (countType !== 'PERIOD' && countType !== 'DELTA') return null;
  if (period !== null || countType === 'PERIOD') return period;
  return earliest === null || latest === null ? null : { from: earliest, to: latest };
}
