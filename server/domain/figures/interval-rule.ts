import { type Figure, findInterval, findRoundingUnit, type Interval } from './figures.ts';
import { formatCount } from './words.ts';

/** Says in words which numbers a figure allows, and by which rule. */

/** Describes the numbers that an interval allows. */
export function formatInterval({ low, high }: Interval): string {
  if (low === null && high === null) return 'any number';
  if (high === null) return `${formatCount(low as number)} or more`;
  if (low === high) return `exactly ${formatCount(high)}`;
  return low === null || low === 0 ? `at most ${formatCount(high)}` : `${formatCount(low)} to ${formatCount(high)}`;
}

/** The words of a figure, the rule by which they are read, and what they allow: "“some 240”: rounded to the nearest ten, so 235 to 244". */
export function explainInterval(figure: Figure): string {
  const interval = findInterval(figure);
  return `“${figure.wording}”: ${describeRule(figure, interval)}, so ${formatInterval(interval)}`;
}

function describeRule(figure: Figure, { low }: Interval): string {
  switch (figure.quantifier) {
    case 'EXACT':
      return 'the number as printed';
    case 'AT_LEAST':
      return 'the number or more';
    case 'MORE_THAN':
      return 'more than the number';
    case 'AT_MOST':
      return 'the number or less';
    case 'LESS_THAN':
      return 'less than the number';
    case 'NEARLY':
      return `less than the number, which is ${describeRounding(figure)}`;
    case 'APPROXIMATELY':
      return describeRounding(figure);
    case 'BETWEEN':
      return 'the range as printed, with both ends';
    case 'UNSPECIFIED':
      return low === null ? 'the words name no lowest number' : 'a plural is at least two of its unit';
  }
}

/** How a hedged number was rounded: "rounded to the nearest ten". */
export function describeRounding({ value }: Figure): string {
  const unit = findRoundingUnit(value ?? 0);
  return unit === 1 ? 'given to the unit, and not rounded' : `rounded to the nearest ${UNITS.get(unit)}`;
}

const UNITS: ReadonlyMap<number, string> = new Map([
  [5, 'five'],
  [10, 'ten'],
  [100, 'hundred'],
  [1_000, 'thousand'],
  [10_000, 'ten thousand'],
  [100_000, 'hundred thousand'],
  [1_000_000, 'million'],
  [10_000_000, 'ten million'],
  [100_000_000, 'hundred million'],
  [1_000_000_000, 'billion'],
]);
