import { describe, expect, it } from 'vitest';
import { compare } from '../../server/domain/figures/comparison.ts';
import { explainComparison } from '../../server/domain/figures/comparison-reason.ts';
import type { StatedRelation, Statement } from '../../server/domain/figures/statement.ts';
import { bandOn, disagreements, echoesOf, latestOn, withoutEchoes } from '../oracles/series.ts';
import { statement } from '../support/made-up-statement.ts';

/** Made-up series with the results of the rules, worked out by hand. */

const exact = (value: number) => ['EXACT', value] as const;
const on = (claims: Statement[], day: string, relations: StatedRelation[] = []) => {
  const { low, high, claims: named } = bandOn(claims, day, relations);
  return { low, high, named: named.map(({ figure }) => figure.value) };
};
const growing = (value: number, day: string | readonly [string, string], origin = 'one') =>
  statement(exact(value), day, { countType: 'CUMULATIVE', origin });

describe('the band of a closed incident', () => {
  const [attack, tally, report] = [
    statement(['MORE_THAN', 1400], '2001-01-01', { origin: 'government' }),
    statement(exact(1205), '2001-06-01', { origin: 'tally' }),
    statement(['APPROXIMATELY', 1200], '2001-07-01', { origin: 'report' }),
  ];

  it.each([
    ['2000-12-31', { low: null, high: null, named: [] }],
    ['2001-01-01', { low: 1401, high: null, named: [1400] }],
    ['2001-06-01', { low: 1205, high: null, named: [1400, 1205] }],
    ['2001-07-01', { low: 1205, high: null, named: [1400, 1205] }],
  ])('on %s', (day, band) => expect(on([attack, tally, report], day)).toEqual(band));

  it('is what all claims allow if they can all be true', () => {
    expect(on([tally, report], '2001-07-01')).toEqual({ low: 1205, high: 1205, named: [1205] });
  });

  it('leaves out what a named source corrected, from the day of the correction', () => {
    const corrected = statement(['AT_MOST', 1250], '2001-09-01', { origin: 'government' });
    expect(on([attack, corrected], '2001-08-31')).toEqual({ low: 1401, high: null, named: [1400] });
    expect(on([attack, corrected], '2001-09-01')).toEqual({ low: 0, high: 1250, named: [1250] });
  });

  it("treats neither claims in an article's own voice nor words with two readings as corrections", () => {
    const own = (value: number, day: string) => {
      const made = statement(exact(value), day, { origin: 'paper' });
      return { ...made, source: { ...made.source, chain: [], bodies: [] } };
    };
    expect(on([own(251, '2001-01-01'), own(250, '2001-02-01')], '2001-03-01')).toEqual({
      low: 250,
      high: 251,
      named: [251, 250],
    });
    const unclear = {
      ...statement(exact(250), '2001-02-01'),
      otherReading: { why: 'made up', figure: statement(['APPROXIMATELY', 250]).figure },
    };
    expect(on([statement(exact(251)), unclear], '2001-03-01')).toEqual({ low: 250, high: 251, named: [251, 250] });
  });

  it("follows a curator's statement from the day of the claim that it rests on", () => {
    const relations = [{ from: tally.id, kind: 'SUPERSEDES' as const, to: attack.id }];
    expect(on([attack, tally], '2001-05-31', relations)).toEqual({ low: 1401, high: null, named: [1400] });
    expect(on([attack, tally], '2001-06-01', relations)).toEqual({ low: 1205, high: 1205, named: [1205] });
    const some = statement(exact(45), '2001-08-01', { origin: 'tally' });
    for (const kind of ['SUBSET_OF', 'ADDITIONAL_TO'] as const) {
      expect(on([tally, some], '2001-09-01', [{ from: some.id, kind, to: tally.id }])).toEqual({
        low: 1205,
        high: 1205,
        named: [1205],
      });
    }
    expect(on([tally, { ...some, deprecated: true }], '2001-09-01')).toEqual({ low: 1205, high: 1205, named: [1205] });
  });
});

describe('the band of a growing count', () => {
  const [first, second] = [growing(100, '2001-01-10'), growing(200, ['2001-02-01', '2001-02-10'], 'two')];

  it.each([
    ['2001-01-09', { low: null, high: 100, named: [100] }],
    ['2001-01-10', { low: 100, high: 100, named: [100] }],
    ['2001-01-20', { low: 100, high: 200, named: [100, 200] }],
    ['2001-02-05', { low: 100, high: null, named: [100] }],
    ['2001-02-10', { low: 200, high: null, named: [200] }],
  ])('on %s', (day, band) => expect(on([first, second], day)).toEqual(band));

  it('spans claims that exclude one another', () => {
    expect(on([growing(300, '2001-01-01'), growing(200, '2001-03-01', 'two')], '2001-02-01')).toEqual({
      low: null,
      high: null,
      named: [300, 200],
    });
  });
});

describe('a figure that a later, lower one excludes', () => {
  const days = [
    '2010-02-28',
    '2010-03-01',
    '2010-03-02',
    '2010-03-03',
    '2010-05-14',
    '2010-05-15',
    '2010-05-16',
    '2011-01-01',
  ];
  const toll = (countType: Statement['countType']) => [
    statement(exact(723), '2010-03-01', { countType, origin: 'emergency office' }),
    statement(exact(795), '2010-03-02', { countType, origin: 'president' }),
    statement(exact(521), '2010-05-15', { countType, origin: 'interior ministry' }),
  ];

  it('stays excluded on every later day, as a growing count', () => {
    expect(days.map((day) => [day, on(toll('CUMULATIVE'), day)])).toEqual([
      ['2010-02-28', { low: null, high: 723, named: [723] }],
      ['2010-03-01', { low: null, high: 723, named: [723, 521] }],
      ['2010-03-02', { low: null, high: 795, named: [795, 521] }],
      ['2010-03-03', { low: null, high: null, named: [795, 521] }],
      ['2010-05-14', { low: null, high: null, named: [795, 521] }],
      ['2010-05-15', { low: 521, high: null, named: [795, 521] }],
      ['2010-05-16', { low: 521, high: null, named: [521] }],
      ['2011-01-01', { low: 521, high: null, named: [521] }],
    ]);
  });

  it('stays excluded on every later day, as a closed incident', () => {
    expect(['2010-03-01', '2010-03-02', '2010-05-15', '2011-01-01'].map((day) => on(toll('INCIDENT'), day))).toEqual([
      { low: 723, high: 723, named: [723] },
      { low: 723, high: 795, named: [723, 795] },
      { low: 521, high: 795, named: [795, 521] },
      { low: 521, high: 795, named: [795, 521] },
    ]);
  });

  it('never returns once a body that passed both on has corrected it', () => {
    for (const countType of ['INCIDENT', 'CUMULATIVE'] as const) {
      const passedOn = (value: number, day: string, origin: string) =>
        statement(exact(value), day, {
          countType,
          origin,
          source: { chain: ['OCHA', origin], bodies: ['ocha', origin].map((id) => ({ id, name: id })) },
        });
      const said = [passedOn(11_300, '2023-09-16', 'crescent'), passedOn(3_958, '2023-09-17', 'who')];
      const later = countType === 'INCIDENT' ? 3_958 : null;
      expect(on(said, '2023-09-17')).toEqual({ low: 3_958, high: 3_958, named: [3_958] });
      expect(on(said, '2023-09-18')).toEqual({ low: 3_958, high: later, named: [3_958] });
      expect(on(said, '2024-09-18')).toEqual({ low: 3_958, high: later, named: [3_958] });
    }
  });

  it('is not excluded if the lower one may be the earlier', () => {
    const uncertain = [growing(9, ['2001-01-01', '2001-01-05']), growing(5, ['2001-01-04', '2001-01-08'], 'two')];
    expect(on(uncertain, '2001-01-08')).toEqual({ low: 9, high: null, named: [9] });
    const certain = [growing(9, ['2001-01-01', '2001-01-04']), growing(5, ['2001-01-04', '2001-01-08'], 'two')];
    expect(on(certain, '2001-01-08')).toEqual({ low: 5, high: null, named: [5] });
  });
});

describe('the band of a level', () => {
  const held = statement(exact(138), ['2001-12-04', '2001-12-31'], { countType: 'STOCK' });
  it.each([
    ['2001-12-03', { low: null, high: null, named: [] }],
    ['2001-12-10', { low: 138, high: 138, named: [138] }],
    ['2002-01-01', { low: null, high: null, named: [] }],
  ])('on %s', (day, band) => expect(on([held], day)).toEqual(band));
});

describe('further results for a series', () => {
  const [a, again, b] = [
    statement(exact(10), '2001-01-01'),
    statement(exact(10), '2001-01-02'),
    statement(exact(12), '2001-01-03', { origin: 'two' }),
  ];

  it('are the last word, the echoes, and each disagreement once', () => {
    expect(latestOn([a, again, b], '2001-01-02')).toEqual([again]);
    expect(latestOn([a, again, b], '2000-12-31')).toEqual([]);
    expect(echoesOf(a, [a, again, b])).toEqual([again]);
    expect(disagreements([a, again, b])).toEqual([
      [a, b],
      [again, b],
    ]);
    expect(disagreements(withoutEchoes([again, b, a]))).toEqual([[a, b]]);
    expect(withoutEchoes([a, again, b], [{ from: again.id, kind: 'RESTATES', to: b.id }])).toEqual([a, again, b]);
  });
});

describe('the reason', () => {
  const reason = (one: Statement, two: Statement) => explainComparison(compare(one, two));
  it.each<[string, Statement, Statement, RegExp]>([
    [
      'for a day with an open end',
      statement(exact(5), [null, '2001-01-01']),
      statement(exact(6), ['2001-06-01', null], { origin: 'two' }),
      /as of 1 January 2001 at the latest\) .* as of 1 June 2001 at the earliest\)/,
    ],
    [
      'for an unknown day',
      statement(exact(5), [null, null]),
      statement(exact(6), '2001-01-01', { origin: 'two' }),
      /Source one, in A made-up paper, as of an unknown day\)/,
    ],
    [
      'for a count of zero',
      statement(exact(0)),
      statement(exact(6), '2001-01-02', { origin: 'two' }),
      /one allows exactly 0, the other exactly 6,/,
    ],
    [
      'for the same words',
      statement(['APPROXIMATELY', 100]),
      statement(['APPROXIMATELY', 100], '2001-01-02', { origin: 'two' }),
      /allow some number in common: both allow 95 to 104 \(rounded to the nearest ten\)\.$/,
    ],
    [
      'for hedged words',
      statement(['APPROXIMATELY', 200]),
      statement(exact(251), '2001-01-02', { origin: 'two' }),
      /one allows 195 to 204 \(rounded to the nearest ten\), the other exactly 251, and both count a single closed event\.$/,
    ],
    [
      'for a retracted claim',
      statement(exact(5), '2001-01-01', { retracted: true }),
      statement(exact(6), '2001-01-02', { origin: 'two' }),
      /a single closed event; “made up 5” has been retracted\.$/,
    ],
    [
      'for a part that is larger than its whole',
      statement(exact(9), '2001-01-01', {
        populations: [
          { id: 'part', name: 'Part' },
          { id: 'everyone', name: 'Everyone' },
        ],
      }),
      statement(exact(5)),
      /and does not contradict it, although it is the larger number\.$/,
    ],
    [
      'for a part of a whole without a place',
      statement(exact(5)),
      statement(exact(9), '2001-01-01', { places: [] }),
      /counts Made-up place alone, so it is part of/,
    ],
    [
      'for words whose other reading ends in a full stop',
      { ...statement(exact(5)), otherReading: { why: 'it is made up.', figure: statement(['AT_LEAST', 5]).figure } },
      statement(exact(6), '2001-01-02', { origin: 'two' }),
      /the reading chosen is that it is made up; under the other reading, “made up 5” would allow 5 or more, and the two would agree\.$/,
    ],
  ])('%s', (_name, one, two, words) => expect(reason(one, two)).toMatch(words));
});
