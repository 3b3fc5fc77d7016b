import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import { compare, DISAGREEMENTS, type Verdict } from '../../server/domain/figures/comparison.ts';
import { explainComparison } from '../../server/domain/figures/comparison-reason.ts';
import { listWiderMeasures } from '../../server/domain/figures/measures.ts';
import type { Statement } from '../../server/domain/figures/statement.ts';
import { bandOn } from '../oracles/series.ts';
import { statement } from '../support/made-up-statement.ts';

/** What two claims must have in common before their figures are compared. All claims are made up. */

const claim = (value: number, rest: Parameters<typeof statement>[2] = {}, day = '2001-01-01') =>
  statement(['EXACT', value], day, rest);
const party = (label: string) => ({ responsible: { key: label, label } });
const days = (from: string, to = from) => ({ countType: 'PERIOD' as const, period: { from, to } });
const tally = { countType: 'TALLY_SO_FAR' as const };

/** Compares two claims. The result has the values of the claims in the order of the comparison. */
function verdictOn(a: Statement, b: Statement): [Verdict, ...(number | null)[]] {
  const { verdict, claims } = compare(a, b);
  expect(compare(b, a)).toEqual(compare(a, b));
  return [verdict, ...claims.map(({ figure }) => figure.value)];
}
const reason = (a: Statement, b: Statement) => explainComparison(compare(a, b));

describe('what a source states about a figure', () => {
  it('makes parts of one whole, which are no rivals of it or of one another', () => {
    const [whole, a, b] = [claim(124), claim(118, party('A')), claim(6, party('B'))];
    expect(verdictOn(whole, a)).toEqual(['PART_OF', 118, 124]);
    expect(verdictOn(whole, b)).toEqual(['PART_OF', 6, 124]);
    expect(verdictOn(a, b)[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(a, claim(100, party('A')))[0]).toBe('CONFLICTS');
    expect(reason(whole, a)).toBe(
      '“made up 118” (Source one, in A made-up paper, as of 1 January 2001) counts only people for whom “A” is held responsible, so it is part of “made up 124” (Source one, in A made-up paper, as of 1 January 2001) and does not contradict it.',
    );
    expect(reason(a, b)).toMatch(
      /do not count the same thing: they differ in responsible party \((A against B|B against A)\)\.$/,
    );
  });

  it.each([
    ['cause', 'DIRECT_VIOLENCE', 'FAMINE', 'only what was caused by hunger'],
    ['verification', 'UNVERIFIED', 'VERIFIED', 'only what the source calls verified'],
    ['identification', 'UNIDENTIFIED', 'IDENTIFIED', 'only identified people'],
  ] as const)('by %s: two different ones are no rivals, and one alone is a part', (dimension, other, one, words) => {
    const [whole, first, second] = [claim(30), claim(9, { [dimension]: one }), claim(20, { [dimension]: other })];
    expect(verdictOn(first, second)[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(first, whole)).toEqual(['PART_OF', 9, 30]);
    expect(reason(first, whole)).toContain(words);
    expect(verdictOn(first, claim(8, { [dimension]: one, origin: 'two' }))[0]).toBe('CONFLICTS');
  });

  it('makes no part if each claim is narrower in another way', () => {
    expect(verdictOn(claim(5, { cause: 'FAMINE' }), claim(9, party('A')))[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(claim(5, { cause: 'FAMINE', ...party('A') }), claim(9, party('A')))[0]).toBe('PART_OF');
  });

  it('never converts households into people', () => {
    const [people, households] = [
      claim(50, { measure: 'DISPLACED' }),
      claim(10, { measure: 'DISPLACED', unit: 'HOUSEHOLD' }),
    ];
    expect(verdictOn(people, households)[0]).toBe('NOT_COMPARABLE');
    expect(reason(people, households)).toContain('they differ in unit (households against people)');
  });
});

describe('a measure that another contains', () => {
  it.each([
    ['BODIES_IDENTIFIED', 84, 'KILLED', 137],
    ['KILLED', 1232, 'CASUALTIES', 3167],
    ['INJURED', 1935, 'CASUALTIES', 3167],
    ['SURVIVORS', 9, 'ON_BOARD', 40],
    ['HELD_ALIVE', 20, 'HELD', 50],
  ] as const)('makes %s %i a part of %s %i', (part, fewer, whole, more) => {
    expect(verdictOn(claim(fewer, { measure: part, ...tally }), claim(more, { measure: whole, ...tally }))).toEqual([
      'PART_OF',
      fewer,
      more,
    ]);
  });

  it('is named in the reason', () => {
    const [part, whole] = [claim(84, { measure: 'BODIES_IDENTIFIED' }), claim(137)];
    expect(reason(part, whole)).toContain('counts bodies identified within killed, so it is part of');
  });

  it.each([
    ['HOSPITALISED', 'INJURED'],
    ['MISSING', 'REPORTED_MISSING'],
    ['KILLED', 'INJURED'],
  ] as const)('is not made of %s and %s, which only overlap or have nothing in common', (a, b) => {
    expect(verdictOn(claim(5, { measure: a }), claim(9, { measure: b }))[0]).toBe('NOT_COMPARABLE');
  });
});

describe('a period', () => {
  it('never conflicts with another, contains a shorter one, and is compared with itself as a closed count', () => {
    const [day, next] = [claim(61, days('2001-08-23')), claim(64, days('2001-08-24'))];
    expect(verdictOn(day, next)[0]).toBe('NOT_COMPARABLE');
    expect(reason(day, next)).toContain('they differ in period (23 August 2001 against 24 August 2001)');
    const week = claim(300, days('2001-08-20', '2001-08-26'));
    expect(verdictOn(day, week)).toEqual(['PART_OF', 61, 300]);
    expect(reason(day, week)).toContain('counts 23 August 2001 within 20 to 26 August 2001');
    expect(verdictOn(week, claim(200, days('2001-08-25', '2001-08-28')))[0]).toBe('NOT_COMPARABLE');
    const rival = claim(70, { ...days('2001-08-23'), origin: 'two' });
    expect(verdictOn(day, rival)[0]).toBe('CONFLICTS');
    expect(reason(day, rival)).toMatch(/and both count the same period\.$/);
  });

  it('is part of a total up to its end or later, and of no earlier one', () => {
    const day = claim(61, days('2001-08-23'), '2001-08-23');
    expect(verdictOn(day, claim(900, { countType: 'CUMULATIVE' }, '2001-08-23'))).toEqual(['PART_OF', 61, 900]);
    expect(verdictOn(day, claim(800, { countType: 'CUMULATIVE' }, '2001-08-22'))[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(day, claim(9, { countType: 'STOCK' }, '2001-08-24'))[0]).toBe('NOT_COMPARABLE');
  });
});

describe('a change', () => {
  const change = { countType: 'DELTA' as const };

  it('never conflicts with a total, and with another change only of the same days', () => {
    const removed = claim(-201, change);
    expect(verdictOn(removed, claim(5, { countType: 'CUMULATIVE' }))[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(removed, claim(-17, change, '2001-01-02'))[0]).toBe('NOT_COMPARABLE');
    const rival = claim(-17, { ...change, origin: 'two' });
    expect(verdictOn(removed, rival)).toEqual(['CONFLICTS', -201, -17]);
    expect(reason(removed, rival)).toMatch(
      /one allows exactly -201, the other exactly -17, and both change the count of the same days\.$/,
    );
    const period = { from: '2001-01-01', to: '2001-01-01' };
    expect(verdictOn(removed, claim(-201, { ...change, period, origin: 'two' }, '2001-03-01'))[0]).toBe('AGREES');
  });
});

describe('a tally of an incident that is still being counted', () => {
  it('grows, and a later and lower figure of one origin revises it', () => {
    const [a, b, c] = [
      claim(137, tally, '2001-03-24'),
      claim(139, tally, '2001-03-25'),
      claim(143, tally, '2001-03-27'),
    ];
    expect(verdictOn(a, b)).toEqual(['EXPLAINED_BY_TIME', 137, 139]);
    expect(verdictOn(a, c)).toEqual(['EXPLAINED_BY_TIME', 137, 143]);
    expect(reason(a, c)).toMatch(/and the count grows while people are still being found\.$/);
    expect(verdictOn(b, claim(130, tally, '2001-03-26'))).toEqual(['REVISED', 139, 130]);
    expect(verdictOn(b, claim(130, { ...tally, origin: 'two' }, '2001-03-26'))[0]).toBe('CONFLICTS');
  });

  it('may fall for the missing', () => {
    const missing = { ...tally, measure: 'MISSING' as const };
    expect(verdictOn(claim(90, missing, '2001-03-24'), claim(40, missing, '2001-03-26'))).toEqual([
      'EXPLAINED_BY_TIME',
      90,
      40,
    ]);
    expect(verdictOn(claim(90, missing), claim(40, { ...missing, origin: 'two' }))[0]).toBe('CONFLICTS');
  });
});

describe('a denial', () => {
  const denial = { stance: 'DENIES' as const, origin: 'denier' };

  it('denies the claims that give the number, and is a rival of none', () => {
    const [no, said, other] = [claim(11_300, denial), claim(11_300), claim(3_958)];
    expect(verdictOn(no, said)[0]).toBe('DENIES');
    expect(compare(said, no).claims).toEqual([no, said]);
    expect(verdictOn(no, other)[0]).toBe('NOT_COMPARABLE');
    expect(reason(no, said)).toMatch(
      /^“made up 11300” \(Source denier, .*\) is a denial, and “made up 11300” \(Source one, .*\) gives a number that it denies\.$/,
    );
    expect(verdictOn(no, claim(11_300, { ...denial, origin: 'two' }))[0]).toBe('NOT_COMPARABLE');
    expect(verdictOn(no, claim(11_300, { cause: 'FAMINE' }))[0]).toBe('NOT_COMPARABLE');
  });

  it('denies a claim that a curator names, whatever its number', () => {
    const [no, said] = [statement(['UNSPECIFIED', null], '2001-01-01', denial), claim(50)];
    expect(compare(no, said).verdict).toBe('NOT_COMPARABLE');
    const named = compare(said, no, [{ from: no.id, kind: 'DENIES', to: said.id }]);
    expect([named.verdict, named.ground]).toEqual(['DENIES', 'STATED_BY_CURATOR']);
    expect(explainComparison(named)).toMatch(/^A curator states that “most of them” .* denies “made up 50”/);
  });

  it('sets no end of a band', () => {
    const [no, said] = [claim(11_300, denial), claim(3_958)];
    expect(bandOn([no, said], '2001-01-01')).toEqual({ low: 3_958, high: 3_958, claims: [said] });
  });
});

describe('over random claims', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom<(T | null)[]>(null, null, ...values);
  const one = fc
    .record({
      value: fc.integer({ min: 1, max: 9 }),
      day: fc.constantFrom('2001-01-01', '2001-01-02', '2001-01-03'),
      measure: fc.constantFrom(...Object.values(enums.Measure)),
      countType: fc.constantFrom(...Object.values(enums.CountType)),
      from: fc.constantFrom('2001-01-01', '2001-01-02'),
      unit: fc.constantFrom('PERSON', 'PERSON', 'HOUSEHOLD'),
      responsible: maybe([party('A').responsible, party('B').responsible]),
      cause: maybe(['FAMINE', 'DISEASE'] as const),
      verification: maybe(['VERIFIED', 'PRELIMINARY'] as const),
      identification: maybe(['IDENTIFIED', 'UNIDENTIFIED'] as const),
      origin: fc.constantFrom('one', 'two'),
    })
    .map(({ value, day, from, ...rest }) =>
      claim(value, { ...rest, period: rest.countType === 'PERIOD' ? { from, to: '2001-01-02' } : null }, day),
    );
  /** A pair of claims that differ in a few ways only, so that many of them can be compared. */
  const pair = fc
    .tuple(
      one,
      one,
      fc.subarray(['figure', 'counted', 'source', 'responsible', 'cause', 'verification', 'measure'] as const),
    )
    .map(
      ([a, b, taken]) =>
        [a, { ...a, id: b.id, ...Object.fromEntries(taken.map((field) => [field, b[field]])) }] as const,
    );
  const isRival = (a: Statement, b: Statement) => DISAGREEMENTS.includes(compare(a, b).verdict);

  it('adding a dimension to one claim never makes two claims conflict that did not', () => {
    const added = fc.constantFrom(
      ...[party('C'), { cause: 'ACCIDENT' }, { verification: 'UNVERIFIED' }, { unit: 'HOUSEHOLD' }],
    );
    let rivals = 0;
    fc.assert(
      fc.property(pair, added, ([a, b], more) => {
        const narrower = { ...a, ...more } as Statement;
        if (isRival(a, b)) rivals++;
        if (!isRival(a, b)) expect(isRival(narrower, b)).toBe(false);
        // No source of the other claim states what was added, so the two do not count the same any more.
        if (b.unit !== narrower.unit || !('unit' in more)) expect(isRival(narrower, b)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    expect(rivals).toBeGreaterThan(50);
  });

  it('a part never conflicts with its whole, or with another part that states something else', () => {
    const stated = fc.constantFrom(
      [party('A'), party('B')],
      [{ cause: 'FAMINE' }, { cause: 'DISEASE' }],
      [{ verification: 'VERIFIED' }, { verification: 'UNVERIFIED' }],
      [{ identification: 'IDENTIFIED' }, { identification: 'UNIDENTIFIED' }],
      [
        { countType: 'PERIOD', period: { from: '2001-01-01', to: '2001-01-01' } },
        { countType: 'PERIOD', period: { from: '2001-01-02', to: '2001-01-02' } },
      ],
    );
    const unstated = { responsible: null, cause: null, verification: null, identification: null };
    fc.assert(
      fc.property(one, one, one, stated, (whole, first, second, [a, b]) => {
        const subject = { ...whole, ...unstated };
        const make = (from: Statement, more: object | undefined) =>
          ({
            ...subject,
            id: from.id,
            figure: from.figure,
            counted: from.counted,
            source: from.source,
            ...more,
          }) as Statement;
        const [partA, partB] = [make(first, a), make(second, b)];
        expect(isRival(partA, subject)).toBe(false);
        expect(isRival(partA, partB)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('two different measures never conflict, and one that contains the other has it as a part', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (a.measure === b.measure) return;
        expect(isRival(a, b)).toBe(false);
        const same = { ...a, id: b.id, measure: b.measure };
        const related = [
          listWiderMeasures(a.measure).includes(b.measure),
          listWiderMeasures(b.measure).includes(a.measure),
        ];
        expect(compare(a, same).verdict).toBe(related.includes(true) ? 'PART_OF' : 'NOT_COMPARABLE');
      }),
      { numRuns: 1_000 },
    );
  });
});
