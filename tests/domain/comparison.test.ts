import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodies, type Voice } from '../../server/domain/figures/bodies.ts';
import { compare, type Ground, isGivenBefore, type Verdict, verdicts } from '../../server/domain/figures/comparison.ts';
import { explainComparison } from '../../server/domain/figures/comparison-reason.ts';
import { isBefore } from '../../server/domain/figures/dates.ts';
import { findInterval, overlap } from '../../server/domain/figures/figures.ts';
import type { StatedRelation, Statement } from '../../server/domain/figures/statement.ts';
import { type Quantifier, statement } from '../support/made-up-statement.ts';

const exact = (value: number) => ['EXACT', value] as const;

describe('the count type decides what time can explain', () => {
  const cases: [string, Statement, Statement, Verdict, Ground][] = [
    [
      'an incident, two origins, two numbers',
      statement(exact(5)),
      statement(exact(6), '2002-01-01', { origin: 'two' }),
      'CONFLICTS',
      'CLOSED_EVENT',
    ],
    [
      'an incident, one origin, later',
      statement(exact(5)),
      statement(exact(6), '2002-01-01'),
      'REVISED',
      'CLOSED_EVENT',
    ],
    ['an incident, one origin, order unknown', statement(exact(5)), statement(exact(6)), 'CONFLICTS', 'CLOSED_EVENT'],
    [
      'an incident, a number that both allow',
      statement(['AT_LEAST', 5]),
      statement(exact(6), '2002-01-01', { origin: 'two' }),
      'AGREES',
      'BOTH_ALLOWED',
    ],
    [
      'an incident, repeated by the same origin',
      statement(['AT_LEAST', 5]),
      statement(exact(6), '2002-01-01'),
      'SAME_ORIGIN',
      'BOTH_ALLOWED',
    ],
    ...(
      [
        ['later and higher', exact(5), '2001-01-01', exact(6), '2001-01-02', 'EXPLAINED_BY_TIME', 'GROWTH'],
        ['later and lower', exact(6), '2001-01-01', exact(5), '2001-01-02', 'CONFLICTS', 'SHRINKING'],
        ['another figure for the same day', exact(5), '2001-01-01', exact(6), '2001-01-01', 'CONFLICTS', 'SAME_DAYS'],
        ['the same figure later', exact(5), '2001-01-01', exact(5), '2001-01-02', 'AGREES', 'BOTH_ALLOWED'],
        [
          'open-ended words, later and higher',
          ['MORE_THAN', 5],
          '2001-01-01',
          ['APPROXIMATELY', 70],
          '2001-01-02',
          'EXPLAINED_BY_TIME',
          'GROWTH',
        ],
        [
          'open-ended words, later and lower',
          ['MORE_THAN', 9],
          '2001-01-01',
          ['AT_LEAST', 6],
          '2001-01-02',
          'AGREES',
          'BOTH_ALLOWED',
        ],
        [
          'overlapping dates, which leave room for growth',
          exact(5),
          ['2001-01-01', '2001-01-09'],
          exact(6),
          ['2001-01-03', '2001-01-12'],
          'EXPLAINED_BY_TIME',
          'GROWTH_POSSIBLE',
        ],
        [
          'an unknown date, which leaves room for growth',
          exact(5),
          [null, null],
          exact(6),
          '2001-01-03',
          'EXPLAINED_BY_TIME',
          'GROWTH_POSSIBLE',
        ],
        [
          'dates that share one day, the higher figure first',
          exact(6),
          ['2001-01-01', '2001-01-03'],
          exact(5),
          ['2001-01-03', '2001-01-05'],
          'CONFLICTS',
          'SAME_DAYS',
        ],
      ] as const
    ).map(
      ([name, a, dayA, b, dayB, verdict, ground]) =>
        [
          `a growing count: ${name}`,
          statement(a, dayA, { countType: 'CUMULATIVE' }),
          statement(b, dayB, { countType: 'CUMULATIVE', origin: 'two' }),
          verdict,
          ground,
        ] as [string, Statement, Statement, Verdict, Ground],
    ),
    ...(
      [
        ['another day', exact(9), '2001-01-01', exact(4), '2001-01-02', 'EXPLAINED_BY_TIME', 'OTHER_DAYS'],
        [
          'another day, words that allow both',
          exact(138),
          '2001-01-01',
          ['APPROXIMATELY', 100],
          '2001-01-02',
          'EXPLAINED_BY_TIME',
          'OTHER_DAYS',
        ],
        ['the same level on another day', exact(9), '2001-01-01', exact(9), '2001-01-02', 'AGREES', 'BOTH_ALLOWED'],
        [
          'overlapping dates',
          exact(9),
          ['2001-01-01', '2001-01-05'],
          exact(4),
          ['2001-01-05', '2001-01-07'],
          'CONFLICTS',
          'SAME_DAYS',
        ],
      ] as const
    ).map(
      ([name, a, dayA, b, dayB, verdict, ground]) =>
        [
          `a level: ${name}`,
          statement(a, dayA, { countType: 'STOCK' }),
          statement(b, dayB, { countType: 'STOCK', origin: 'two' }),
          verdict,
          ground,
        ] as [string, Statement, Statement, Verdict, Ground],
    ),
    [
      'a growing count that its origin corrects downwards',
      statement(exact(6), '2001-01-01', { countType: 'CUMULATIVE' }),
      statement(exact(5), '2001-01-02', { countType: 'CUMULATIVE' }),
      'REVISED',
      'SHRINKING',
    ],
    ['words without a number', statement(['UNSPECIFIED', null]), statement(exact(5)), 'NOT_COMPARABLE', 'NO_NUMBER'],
    [
      'another measure',
      statement(exact(5)),
      statement(exact(5), '2001-01-01', { measure: 'INJURED' }),
      'NOT_COMPARABLE',
      'OTHER_SUBJECT',
    ],
    [
      'another count type',
      statement(exact(5)),
      statement(exact(5), '2001-01-01', { countType: 'STOCK' }),
      'NOT_COMPARABLE',
      'OTHER_SUBJECT',
    ],
  ];

  it.each(cases)('%s', (_name, a, b, verdict, ground) => {
    expect(compare(a, b)).toEqual({ verdict, ground, claims: [a, b] });
    expect(compare(b, a)).toEqual({ verdict, ground, claims: [a, b] });
  });
});

describe('one body that gives two figures, one after the other', () => {
  const [paper, agency] = [
    { id: 'paper', name: 'A Paper', kind: 'NEWS_MEDIUM' as const },
    { id: 'agency', name: 'An Agency', kind: 'NEWS_AGENCY' as const },
  ];
  const [ocha, who] = [
    { id: 'ocha', name: 'OCHA', kind: 'INTERGOVERNMENTAL' as const },
    { id: 'who', name: 'WHO', kind: 'INTERGOVERNMENTAL' as const },
  ];
  const crescent = { id: 'crescent', name: 'Libyan Red Crescent', kind: 'NGO' as const };
  const mayor = { id: 'mayor', name: 'The mayor', kind: null };

  it.each([
    ['its origin, and who passes it on', [ocha, crescent], paper, ['ocha', 'crescent']],
    ['a person', [mayor, crescent], paper, ['mayor', 'crescent']],
    ['a news agency as the origin only', [agency], paper, ['agency']],
    ['no news agency that passes it on', [agency, crescent], paper, ['crescent']],
    ['a publisher that is no news medium', [crescent], ocha, ['ocha', 'crescent']],
    ['such a publisher in its own voice', [], ocha, ['ocha']],
    ["nobody in a paper's own voice", [], paper, []],
    ['nobody whom the article does not name', [null], null, []],
  ])('a figure has as its bodies %s', (_name, chain, publisher, bodies) => {
    expect(findBodies(chain, publisher).map(({ id }) => id)).toEqual(bodies);
  });

  const said = (
    value: number,
    day: string,
    chain: Voice[],
    countType: Statement['countType'],
    publisher: Voice = paper,
  ) =>
    statement(exact(value), day, {
      countType,
      origin: (chain.at(-1) ?? publisher).id,
      source: { chain: chain.map(({ name }) => name), bodies: findBodies(chain, publisher), publisherId: publisher.id },
    });

  it.each(['INCIDENT', 'CUMULATIVE'] as const)('has revised the first, whoever is behind them: %s', (countType) => {
    const first = said(11_300, '2023-09-16', [ocha, crescent], countType);
    const second = said(3_958, '2023-09-17', [ocha, who], countType);
    expect(compare(second, first)).toMatchObject({ verdict: 'REVISED', claims: [first, second] });
    expect(explainComparison(compare(first, second))).toMatch(
      /^OCHA gave “made up 3958” \(WHO, through OCHA, .*\) after “made up 11300” \(Libyan Red Crescent, through OCHA, .*\), and the two allow no number in common: the later allows exactly 3,958, the earlier exactly 11,300,/,
    );
    const published = [
      said(11_300, '2023-09-16', [crescent], countType, ocha),
      said(3_958, '2023-09-17', [who], countType, ocha),
    ] as const;
    expect(explainComparison(compare(...published))).toMatch(/^OCHA gave “made up 3958”/);
  });

  it('is named as the origin, if it is the origin of both', () => {
    const [first, second] = [
      said(5, '2001-01-01', [ocha, who], 'INCIDENT'),
      said(6, '2001-01-02', [ocha, who], 'INCIDENT'),
    ];
    expect(explainComparison(compare(first, second))).toMatch(/^WHO gave “made up 6”/);
    const own = [said(5, '2001-01-01', [], 'INCIDENT'), said(6, '2001-01-02', [], 'INCIDENT')] as const;
    expect(explainComparison(compare(...own))).toMatch(/^The same origin gave “made up 6”/);
  });

  it('is no news medium that passes on what two parties say', () => {
    const [first, second] = [
      said(11_300, '2023-09-16', [agency, crescent], 'INCIDENT'),
      said(3_958, '2023-09-17', [agency, who], 'INCIDENT'),
    ];
    expect(compare(first, second).verdict).toBe('CONFLICTS');
  });
});

describe('which of two figures was given first', () => {
  const given = (asOf: string | null, published: string, publisherId: string) =>
    statement(exact(5), asOf === null ? [null, published] : (asOf.split('/') as [string, string]), {
      published: { earliest: published, latest: published },
      source: { publisherId },
    });
  const day = (asOf: string) => `2001-02-${asOf}`;

  it.each<[string, Statement, Statement, boolean]>([
    [
      'as-of days that follow each other',
      given(`${day('05')}/${day('05')}`, day('20'), 'a'),
      given(`${day('06')}/${day('06')}`, day('06'), 'b'),
      true,
    ],
    [
      'days that overlap',
      given(`${day('01')}/${day('06')}`, day('06'), 'a'),
      given(`${day('05')}/${day('09')}`, day('20'), 'a'),
      false,
    ],
    [
      'the same days, printed by one publisher on days that follow each other',
      given(`${day('01')}/${day('02')}`, day('05'), 'a'),
      given(`${day('01')}/${day('02')}`, day('06'), 'a'),
      true,
    ],
    [
      'the same days, printed by two publishers on days that follow each other',
      given(`${day('01')}/${day('02')}`, day('05'), 'a'),
      given(`${day('01')}/${day('02')}`, day('06'), 'b'),
      false,
    ],
    [
      'the same days, printed by two publishers two days apart',
      given(`${day('01')}/${day('02')}`, day('05'), 'a'),
      given(`${day('01')}/${day('02')}`, day('07'), 'b'),
      true,
    ],
    [
      'no as-of days, printed by one publisher on days that follow each other',
      given(null, day('05'), 'a'),
      given(null, day('06'), 'a'),
      true,
    ],
    [
      'no as-of days, printed by two publishers on days that follow each other',
      given(null, day('05'), 'a'),
      given(null, day('06'), 'b'),
      false,
    ],
    [
      'no as-of days, printed by two publishers two days apart',
      given(null, day('05'), 'a'),
      given(null, day('07'), 'b'),
      true,
    ],
    [
      'a figure printed on the day before the as-of day of the other',
      given(null, day('05'), 'a'),
      given(`${day('06')}/${day('06')}`, day('08'), 'b'),
      false,
    ],
    [
      'a figure printed two days before the as-of day of the other',
      given(null, day('05'), 'a'),
      given(`${day('07')}/${day('07')}`, day('08'), 'b'),
      true,
    ],
    [
      'an as-of day well before the day on which the other was printed',
      given(`${day('02')}/${day('02')}`, day('09'), 'a'),
      given(null, day('08'), 'b'),
      true,
    ],
  ])('%s', (_name, first, second, certain) => {
    expect([isGivenBefore(first, second), isGivenBefore(second, first)]).toEqual([certain, false]);
  });
});

describe('a toll that is still being counted', () => {
  const days = ['2024-03-24', '2024-03-25', '2024-03-26'];
  it.each([
    ['one body', ['one', 'one', 'one']],
    ['three bodies', ['one', 'two', 'three']],
  ])('rises from 137 to 139 to 143 in three days, explained by time: %s', (_name, origins) => {
    const tolls = [137, 139, 143].map((value, i) =>
      statement(exact(value), days[i], { countType: 'CUMULATIVE', origin: origins[i] as string }),
    ) as [Statement, Statement, Statement];
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const)
      expect(compare(tolls[b], tolls[a])).toMatchObject({
        verdict: 'EXPLAINED_BY_TIME',
        ground: 'GROWTH',
        claims: [tolls[a], tolls[b]],
      });
  });
});

describe('a part does not compete with its whole', () => {
  const everyone = { id: 'everyone', name: 'Everyone' };
  const part = { id: 'part', name: 'Part' };
  const whole = statement(exact(5));

  it.each([
    ['of the population', statement(exact(9), '2001-01-01', { populations: [part, { ...everyone }] })],
    ['of the place', statement(exact(9), '2001-01-01', { places: [part, { id: 'place', name: 'Place' }] })],
    ['of the event', statement(exact(9), '2001-01-01', { events: [part, { id: 'event', name: 'Event' }] })],
  ])('%s, even with a figure that the whole does not allow', (_name, inner) => {
    expect(compare(whole, inner)).toEqual({ verdict: 'PART_OF', ground: 'PART_OF_SUBJECT', claims: [inner, whole] });
  });

  it('even if only the part has a place', () => {
    const anywhere = statement(exact(5), '2001-01-01', { places: [] });
    expect(compare(anywhere, whole)).toMatchObject({ verdict: 'PART_OF', claims: [whole, anywhere] });
  });

  it('but two parts are not comparable, nor are claims of which each is narrower in one respect', () => {
    const one = statement(exact(5), '2001-01-01', { populations: [part, everyone] });
    const other = statement(exact(5), '2001-01-01', { populations: [{ id: 'other', name: 'Other' }, everyone] });
    const crossed = statement(exact(5), '2001-01-01', { places: [part, { id: 'place', name: 'Place' }] });
    expect(compare(one, other).verdict).toBe('NOT_COMPARABLE');
    expect(compare(one, crossed).verdict).toBe('NOT_COMPARABLE');
  });
});

describe("a curator's statement outweighs words and dates", () => {
  const [a, b] = [statement(exact(5)), statement(exact(6), '2002-01-01', { origin: 'two' })];
  it.each<[StatedRelation['kind'], Verdict, Statement[]]>([
    ['SUBSET_OF', 'PART_OF', [b, a]],
    ['ADDITIONAL_TO', 'NOT_COMPARABLE', [a, b]],
    ['SUPERSEDES', 'REVISED', [a, b]],
    ['CONTRADICTS', 'CONFLICTS', [a, b]],
    ['RESTATES', 'SAME_ORIGIN', [a, b]],
  ])('%s gives %s', (kind, verdict, claims) => {
    const relations = [{ from: b.id, kind, to: a.id }];
    expect(compare(a, b, relations)).toMatchObject({ verdict, ground: 'STATED_BY_CURATOR', claims, stated: kind });
    expect(explainComparison(compare(b, a, relations))).toMatch(/^A curator states that .*“made up 5” .*\.$/);
  });
});

describe('any two claims', () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 9 }).map((n) => `2001-01-0${n}`),
    { freq: 5 },
  );
  const days = fc.tuple(day, day).map(([x, y]) => (x !== null && y !== null && x > y ? [y, x] : [x, y]));
  const quantifier = fc.constantFrom<Quantifier>(
    'EXACT',
    'AT_LEAST',
    'MORE_THAN',
    'AT_MOST',
    'LESS_THAN',
    'NEARLY',
    'APPROXIMATELY',
    'UNSPECIFIED',
  );
  const any = fc
    .record({
      quantifier,
      value: fc.integer({ min: 1, max: 40 }),
      days,
      countType: fc.constantFrom('INCIDENT', 'CUMULATIVE', 'STOCK'),
      origin: fc.constantFrom('one', 'two'),
      published: days,
      publisherId: fc.constantFrom('paper', 'other'),
      population: fc.constantFrom('everyone', 'part'),
      stance: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES'),
    })
    .map(
      ({ quantifier: said, value, days: counted, published: [earliest, latest], publisherId, population, ...rest }) => {
        const populations = [
          ...(population === 'part' ? [{ id: 'part', name: 'Part' }] : []),
          { id: 'everyone', name: 'Everyone' },
        ];
        return statement([said, said === 'UNSPECIFIED' ? null : value], counted as [string, string], {
          ...rest,
          published: { earliest: earliest ?? null, latest: latest ?? null },
          source: { publisherId },
          populations,
        });
      },
    );
  const pairs = fc.tuple(any, any);
  const holdsFor = (some: typeof pairs, numRuns: number, holds: (a: Statement, b: Statement) => void) =>
    fc.assert(
      fc.property(some, ([a, b]) => {
        holds(a, b);
      }),
      { numRuns },
    );
  const check = (holds: (a: Statement, b: Statement) => void) => holdsFor(pairs, 2_000, holds);
  /** Like `check`, but only for pairs with one of the given verdicts. */
  const checkThose = (found: readonly Verdict[], holds: (a: Statement, b: Statement) => void) =>
    holdsFor(
      pairs.filter(([a, b]) => found.includes(compare(a, b).verdict)),
      500,
      holds,
    );
  const shareNumbers = (a: Statement, b: Statement) => overlap(findInterval(a.figure), findInterval(b.figure));

  it('compare the same way in either order', () => check((a, b) => expect(compare(a, b)).toEqual(compare(b, a))));

  it('agree with themselves', () => check((a) => expect(compare(a, a).verdict).toBe('AGREES')));

  it('conflict only if no number is allowed by both', () => {
    checkThose(['CONFLICTS', 'REVISED'], (a, b) => expect(shareNumbers(a, b)).toBe(false));
    checkThose(['AGREES', 'SAME_ORIGIN'], (a, b) => expect(shareNumbers(a, b)).toBe(true));
  });

  it('about a closed incident are never explained by time', () =>
    checkThose(['EXPLAINED_BY_TIME'], (a, b) => expect([a.countType, b.countType]).not.toContain('INCIDENT')));

  it('about a growing count never conflict if the higher one can be the later', () => {
    const growing = pairs.filter(
      ([a, b]) => a.countType === 'CUMULATIVE' && ['CONFLICTS', 'REVISED'].includes(compare(a, b).verdict),
    );
    holdsFor(growing, 500, (a, b) => {
      const [low, high] = [a, b].sort(
        (x, y) => (findInterval(x.figure).high ?? 99) - (findInterval(y.figure).high ?? 99),
      );
      expect(isBefore((low as Statement).counted, (high as Statement).counted)).toBe(false);
    });
  });

  it('are in the right order where the verdict has a direction', () => {
    checkThose(['REVISED'], (a, b) => expect(isGivenBefore(...compare(a, b).claims)).toBe(true));
    checkThose(['PART_OF'], (a, b) =>
      expect(compare(a, b).claims.map(({ populations }) => populations[0]?.id)).toEqual(['part', 'everyone']),
    );
    checkThose(['EXPLAINED_BY_TIME'], (a, b) => {
      const { claims } = compare(a, b);
      expect(isBefore(claims[1].counted, claims[0].counted)).toBe(false);
    });
  });

  it('get a verdict that depends on the numbers that their words allow, not on the words', () =>
    check((a, b) => {
      const { low, high } = findInterval(a.figure);
      if (low === null || high !== null) return;
      const atLeast = {
        ...a,
        figure: { quantifier: 'AT_LEAST' as const, value: low, low, high, wording: 'unlike words', language: 'en' },
      };
      // A number that the words print but do not allow still has no effect: "more than 5" stands at 6.
      expect(compare(atLeast, b).verdict).toBe(compare(a, b).verdict);
    }));

  it('were never given one before the other in a circle', () =>
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 7 }), (claims) => {
        expect(claims.some((one) => claims.every((other) => !isGivenBefore(one, other)))).toBe(true);
      }),
      { numRuns: 2_000 },
    ));

  it('get a reason in one sentence with both figures, dates and sources', () =>
    check((a, b) => {
      const reason = explainComparison(compare(a, b));
      expect(reason).toMatch(/^[^.]*\.$/);
      for (const { figure, source } of [a, b]) {
        expect(reason).toContain(`“${figure.wording}”`);
        expect(reason).toContain(source.chain[0]);
      }
    }));

  it('reach every verdict across many samples', () => {
    const reached = new Set(fc.sample(pairs, { numRuns: 3_000, seed: 1 }).map(([a, b]) => compare(a, b).verdict));
    expect([...reached].sort()).toEqual([...verdicts].sort());
  });
});
