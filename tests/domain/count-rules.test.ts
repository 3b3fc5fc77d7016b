import { describe, expect, it } from 'vitest';
import { findInterval, findPoint, findStatedBounds } from '../../server/domain/figures/figures.ts';
import { declareClaim } from '../../server/domain/records/claim.ts';
import { listIssues } from '../../server/domain/records/issues.ts';
import { HANDLES } from '../../server/domain/records/kind.ts';

/** What is refused of a claim's period, change, unit, responsible party and denial, and with which message. */

const entry = declareClaim(HANDLES);
const claim = (others: object) => ({
  key: 'made-up',
  measure: 'KILLED',
  countType: 'INCIDENT',
  quantifier: 'EXACT',
  value: 61,
  wording: '61 made up',
  event: 'made-up-event',
  population: 'everyone',
  asOf: null,
  ...others,
});
const issuesOf = (others: object) => {
  const result = entry.safeParse(claim(others));
  return result.success ? [] : listIssues(result.error).map(({ path, message }) => `${path.join('.')} ${message}`);
};
const period = { from: '2001-08-23', to: '2001-08-24' };
const asOf = (earliest: string | null, latest: string | null) => ({ asOf: { earliest, latest, basis: 'STATED' } });

describe('a claim is refused', () => {
  it.each<[string, object, string]>([
    [
      'a PERIOD without a period',
      { countType: 'PERIOD' },
      'period is missing: PERIOD needs the first and the last day that it counts',
    ],
    ['a PERIOD with one end', { countType: 'PERIOD', period: { from: '2001-08-23' } }, 'period.to'],
    [
      'a period that ends before it begins',
      { countType: 'PERIOD', period: { from: '2001-08-24', to: '2001-08-23' } },
      'period.to must not be before from',
    ],
    [
      'a period of another count',
      { period },
      'period is allowed only with PERIOD and DELTA, but the count type is INCIDENT',
    ],
    [
      'a PERIOD as of a day before it',
      { countType: 'PERIOD', period, ...asOf(null, '2001-08-22') },
      'asOf ends before the period begins, 2001-08-23',
    ],
    [
      'a DELTA of unknown days',
      { countType: 'DELTA' },
      'period is missing: DELTA needs a period, or an as-of date with both ends',
    ],
    [
      'a DELTA with one as-of day',
      { countType: 'DELTA', ...asOf(null, '2001-08-22') },
      'period is missing: DELTA needs a period, or an as-of date with both ends',
    ],
    ['a negative count', { value: -61 }, 'value cannot be negative with INCIDENT: only a DELTA counts a change'],
    [
      'a hedge that turns round',
      { countType: 'DELTA', period, value: -61, quantifier: 'AT_LEAST' },
      'quantifier must be EXACT, APPROXIMATELY or BETWEEN for a negative number, but is AT_LEAST',
    ],
    [
      'a denial of nothing',
      { stance: 'DENIES', quantifier: 'UNSPECIFIED', value: null },
      'stance cannot be DENIES without the number denied, or a relation DENIES to the claim denied',
    ],
    [
      'a claim that denies another',
      { relations: [{ kind: 'DENIES', claim: 'other' }] },
      'relations can be DENIES only for a claim with the stance DENIES',
    ],
    ['a party without a label', { responsible: { basis: 'STATED' } }, 'responsible.label'],
    ['an unknown unit', { unit: 'BUILDING' }, 'unit'],
  ])('%s', (_what, others, message) => {
    const issues = issuesOf(others);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(message);
  });
});

describe('a claim is accepted', () => {
  it.each<[string, object]>([
    ['for a period', { countType: 'PERIOD', period }],
    [
      'for one day',
      { countType: 'PERIOD', period: { from: '2001-08-23', to: '2001-08-23' }, ...asOf('2001-08-23', '2001-08-23') },
    ],
    ['for a fall', { countType: 'DELTA', period, value: -61 }],
    ['for a rise as of a day', { countType: 'DELTA', ...asOf('2001-08-23', '2001-08-23') }],
    [
      'for a fall within a range',
      { countType: 'DELTA', period, quantifier: 'BETWEEN', value: null, low: -70, high: -50 },
    ],
    ['as the denial of a number', { stance: 'DENIES' }],
    [
      'as the denial of a claim',
      { stance: 'DENIES', quantifier: 'UNSPECIFIED', value: null, relations: [{ kind: 'DENIES', claim: 'other' }] },
    ],
  ])('%s', (_what, others) => expect(issuesOf(others)).toEqual([]));

  it('with what no source states left empty', () => {
    expect(entry.parse(claim({}))).toMatchObject({
      unit: 'PERSON',
      stance: 'ASSERTS',
      ...{ period: null, responsible: null, cause: null, verification: null, identification: null },
    });
  });
});

it.each([
  ['EXACT', -201, { low: -201, high: -201 }],
  ['APPROXIMATELY', -240, { low: -244, high: -235 }],
] as const)('%s %i allows the numbers that it would allow of the same rise', (quantifier, value, interval) => {
  const stated = findStatedBounds(quantifier, value, { low: null, high: null });
  const figure = { quantifier, value, ...stated, wording: '', language: 'en' };
  expect(findInterval(figure)).toEqual(interval);
  expect(findPoint(figure)).toBe(value);
});
