import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantifier } from '../../server/database/generated/prisma/enums.ts';
import { readNumbers } from '../../server/domain/figures/numbers/read-numbers.ts';
import { findWordingFaults } from '../../server/domain/figures/wording-rules.ts';
import { countWords } from '../../server/domain/figures/words.ts';
import { WORDINGS } from './wordings/rows.ts';

/** Reading the numbers of figures in the article's language. */

const rows = Object.entries(WORDINGS).flatMap(([language, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [figure = '', wording = '', expected = ''] = line.split(' | ');
      const isRunning = figure.startsWith('CUMULATIVE ');
      const [quantifier = '', number = ''] = figure.replace('CUMULATIVE ', '').split(' ');
      const [low, high] = number.includes('-') && number !== '-' ? number.split('-').map(Number) : [];
      return {
        language,
        countType: isRunning ? ('CUMULATIVE' as const) : ('INCIDENT' as const),
        quantifier: quantifier as Quantifier,
        value: number === '-' || low !== undefined ? null : Number(number),
        low: low ?? null,
        high: high ?? null,
        wording,
        expected,
      };
    }),
);
const check = (row: Omit<(typeof rows)[number], 'expected'>) => [
  ...findWordingFaults({ ...row, unit: 'PERSON', prefix: null, suffix: null, reading: null }),
];

describe('a figure and its words', () => {
  it.each(
    rows.map((row) => [row.language, row.wording, row.quantifier, row.value ?? `${row.low}–${row.high}`, row] as const),
  )('%s: %s (%s %s)', (_language, _wording, _quantifier, _number, { expected, ...row }) => {
    const faults = check(row);
    expect(
      faults.map(({ field }) => field),
      faults[0]?.message,
    ).toEqual(expected === 'ok' ? [] : [expected]);
  });

  it('are at least 300, in 13 languages and a few others', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(WORDINGS)).toHaveLength(20);
  });
});

describe('the mentions of a text', () => {
  const read = (text: string, language = 'en') =>
    readNumbers(text, language).map(({ value, low, high, quantifier, start, end, excludedBecause }) => ({
      is: value ?? [low, high],
      quantifier,
      words: text.slice(start, end),
      ...(excludedBecause && { excludedBecause }),
    }));

  it('are all numbers, each with its words, its hedge, and why it is no count', () => {
    expect(read('On 9 May at least 1.5 million people, 30% of them children, fled 40 villages; dozens died.')).toEqual([
      { is: 9, quantifier: 'EXACT', words: '9', excludedBecause: 'DATE' },
      { is: 1_500_000, quantifier: 'AT_LEAST', words: '1.5 million' },
      { is: 30, quantifier: 'EXACT', words: '30', excludedBecause: 'PERCENT' },
      { is: 40, quantifier: 'EXACT', words: '40', excludedBecause: 'THINGS' },
      { is: [24, null], quantifier: 'UNSPECIFIED', words: 'dozens' },
    ]);
  });

  it('have offsets in UTF-16 code units, also after characters of two units and in other scripts', () => {
    expect(read('🕯️ ٢٣٧ شخصا', 'ar')).toEqual([{ is: 237, quantifier: 'EXACT', words: '٢٣٧' }]);
    expect(read('🕯️ 三百二十一人死亡', 'zh')).toEqual([{ is: 321, quantifier: 'EXACT', words: '三百二十一' }]);
    expect(read('İstanbul: 20 bin 937 kişi', 'tr')).toEqual([{ is: 20_937, quantifier: 'EXACT', words: '20 bin 937' }]);
  });

  it('can be ranges', () => {
    expect(read('from 2 to 3 million people')).toEqual([
      { is: [2_000_000, 3_000_000], quantifier: 'BETWEEN', words: '2 to 3 million' },
    ]);
    expect(read('the toll rose from 137 to 139').map(({ is }) => is)).toEqual([137, 139]);
  });
});

describe('a reading', () => {
  /** The digit zero of each script that Unicode knows. */
  const zeros = Array.from({ length: 0x1_ffff }, (_, code) => code).filter(
    (code) =>
      /^\p{Nd}$/u.test(String.fromCodePoint(code)) && !/^\p{Nd}$/u.test(String.fromCodePoint(Math.max(0, code - 1))),
  );
  const write = (digits: string, zero: number) =>
    digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  it('is the same with the digits of any script', () => {
    expect(zeros.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_147_483_647 }),
        fc.constantFrom(...zeros),
        fc.constantFrom('ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'my', 'pt', 'ru', 'tr', 'uk'),
        (count, zero, language) => {
          const [plain, other] = [String(count), write(String(count), zero)].map((digits) =>
            readNumbers(`(${digits})`, language),
          );
          expect(plain?.map(({ value }) => value)).toEqual([count]);
          expect(other?.map(({ value }) => value)).toEqual([count]);
        },
      ),
    );
  });

  it('is the same with the grouping of any language', () => {
    const grouping = fc.constantFrom('en', 'de', 'fr', 'de-CH', 'en-IN', 'ru', 'ar-EG', 'fa');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_147_483_647 }), grouping, (count, locale) => {
        const [first, ...others] = readNumbers(`(${count.toLocaleString(locale)})`, locale);
        expect([first?.value, others]).toEqual([count, []]);
      }),
    );
  });

  it('has no number outside the words, whatever the text', () => {
    const languages = fc.constantFrom(...Object.keys(WORDINGS));
    const text = fc.array(fc.constantFrom(...rows.flatMap(({ wording }) => wording.split(' '))), { maxLength: 12 });
    fc.assert(
      fc.property(languages, text, (language, words) => {
        const joined = words.join(' ');
        let last = 0;
        for (const { start, end } of readNumbers(joined, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(joined.length);
          last = start;
        }
      }),
    );
  });
});

it.each([
  ['300 families lost their homes', 'en', true],
  ['300 displaced families', 'en', true],
  ['300 people lost their homes', 'en', false],
  ['300 семей', 'ru', true],
  ['300 familias afectadas', 'es', true],
  ['٣٠٠ عائلة', 'ar', true],
  ['300户受灾', 'zh', true],
  ['300个家庭', 'zh', true],
  ['300', 'en', false],
  ['300 people in 20 households', 'en', false],
  ['a family of 300', 'en', false],
  ['300 family members', 'en', false],
  ['300 membres de familles', 'fr', false],
  ['300 aile üyesi', 'tr', false],
] as const)('%s (%s) counts households: %s', (wording, language, expected) => {
  const faults = check({
    ...{ wording, language, countType: 'INCIDENT', quantifier: 'EXACT', value: 300, low: null, high: null },
  });
  expect(faults).toEqual(
    expected
      ? [
          {
            field: 'unit',
            message: 'must be HOUSEHOLD: the words count households, and nobody knows how many people they are',
            allowed: ['HOUSEHOLD'],
          },
        ]
      : [],
  );
});

it.each([
  ['who was among 251 people taken hostage', 7],
  ['twenty-one Russian-Israeli hostages, Lobanov’s friends', 5],
  ['12 / 15 civilians', 3],
  ['死亡人数今天升至三百二十一人', 7],
])('%s has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
