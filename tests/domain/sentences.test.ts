import { describe, expect, it } from 'vitest';
import * as enums from '../../server/database/generated/prisma/enums.ts';
import { formatUncertainDay } from '../../server/domain/figures/dates.ts';
import {
  type ClaimToWrite,
  formatCitation,
  formatClaim,
  formatSaidBy,
  type PrintedIn,
} from '../../server/domain/figures/sentences.ts';

/** Claims in plain English. All of them are made up: nobody ever said any of this. */

const on = (day: string) => ({ earliest: day, latest: day });
const UNKNOWN = { earliest: null, latest: null };
const paper: PrintedIn = {
  publisher: 'The Example',
  headline: 'A made-up headline',
  publishedOn: on('2024-09-02'),
  url: 'https://example.org/a',
};
const link = (label: string, verb: ClaimToWrite['chain'][number]['verb'] = null) => ({ label, verb });
const figure = (
  quantifier: ClaimToWrite['figure']['quantifier'],
  value: number | null,
  range: [number, number] | [] = [],
) => ({
  quantifier,
  value,
  low: range[0] ?? null,
  high: range[1] ?? null,
  wording: 'dozens of bodies',
  language: 'en',
});
const told = (changes: Partial<ClaimToWrite> = {}): ClaimToWrite => ({
  measure: 'KILLED',
  figure: figure('AT_LEAST', 40_691),
  countType: 'CUMULATIVE',
  unit: 'PERSON',
  stance: 'ASSERTS',
  period: null,
  stated: { responsible: null, cause: null, verification: null, identification: null },
  population: null,
  event: 'A made-up war',
  place: 'Gaza Strip',
  asOf: on('2024-09-02'),
  chain: [link('the health ministry in Gaza', 'SAYS')],
  article: paper,
  ...changes,
});

describe('an uncertain day in plain words', () => {
  it.each<[string | null, string | null, string]>([
    ['2024-09-02', '2024-09-02', '2 September 2024'],
    ['2023-10-26', '2023-10-31', 'between 26 and 31 October 2023'],
    ['2023-12-31', '2024-01-02', 'between 31 December 2023 and 2 January 2024'],
    ['2023-09-30', '2023-10-01', 'between 30 September 2023 and 1 October 2023'],
    [null, '2023-10-31', 'not after 31 October 2023'],
    ['2023-10-26', null, 'not before 26 October 2023'],
    [null, null, 'on an unknown day'],
  ])('%s to %s: %s', (earliest, latest, text) => expect(formatUncertainDay({ earliest, latest })).toBe(text));
});

describe('who says so', () => {
  it.each<[string, Partial<ClaimToWrite>, string]>([
    ['one source, as printed', {}, 'the health ministry in Gaza'],
    [
      'a source that another passes on',
      { chain: [link('AFP'), link('the health ministry in Gaza')] },
      'the health ministry in Gaza, quoted by AFP',
    ],
    [
      'several links, the origin first',
      { chain: [link('Reuters'), link('AFP'), link('officials')] },
      'officials, quoted by AFP, quoted by Reuters',
    ],
    ['labels in other scripts', { chain: [link('ТАСС'), link('وزارة الصحة')] }, 'وزارة الصحة, quoted by ТАСС'],
    ["the publisher's own voice", { chain: [] }, 'The Example in its own voice'],
    [
      'the own voice of an article without a known publisher',
      { chain: [], article: { ...paper, publisher: null } },
      'the article “A made-up headline” in its own voice',
    ],
    [
      'nothing known about the article',
      { chain: [], article: { ...paper, publisher: null, headline: null } },
      'an article by an unknown publisher in its own voice',
    ],
  ])('%s', (_what, changes, expected) => expect(formatSaidBy(told(changes))).toBe(expected));
});

describe('a claim in one sentence', () => {
  const IN_PAPER = 'according to The Example, published on 2 September 2024.';

  it.each<[string, Partial<ClaimToWrite>, string]>([
    [
      'a hedged figure of a source',
      {},
      `The health ministry in Gaza said that at least 40,691 people were killed in the Gaza Strip (A made-up war), as of 2 September 2024, ${IN_PAPER}`,
    ],
    [
      'a source at second hand, with its verb',
      { chain: [link('AFP', 'REPORTS'), link('officials', 'ESTIMATES')], place: null },
      `Officials, quoted by AFP, estimated that at least 40,691 people were killed (A made-up war), as of 2 September 2024, ${IN_PAPER}`,
    ],
    [
      'a source in another script',
      { chain: [link('وزارة الصحة')], place: 'Lebanon', asOf: { earliest: '2023-10-26', latest: '2023-10-31' } },
      `وزارة الصحة said that at least 40,691 people were killed in Lebanon (A made-up war), as of a day between 26 and 31 October 2023, ${IN_PAPER}`,
    ],
    [
      'a first letter without a capital',
      { chain: [link('ßen')], place: null },
      `ßen said that at least 40,691 people were killed (A made-up war), as of 2 September 2024, ${IN_PAPER}`,
    ],
    [
      'a period without an as-of day',
      { countType: 'PERIOD', period: { from: '2024-08-20', to: '2024-08-27' }, asOf: UNKNOWN, place: null },
      `The health ministry in Gaza said that at least 40,691 people were killed between 20 and 27 August 2024 (A made-up war), ${IN_PAPER}`,
    ],
    [
      'an own voice',
      { chain: [], measure: 'TAKEN_HOSTAGE', figure: figure('EXACT', 251), place: 'Israel' },
      'The Example in its own voice said that 251 people were taken hostage in Israel (A made-up war), as of 2 September 2024, published on 2 September 2024.',
    ],
    [
      'an own voice about which nothing is known',
      { chain: [], asOf: UNKNOWN, article: { publisher: null, headline: null, publishedOn: UNKNOWN, url: null } },
      'An article by an unknown publisher in its own voice said that at least 40,691 people were killed in the Gaza Strip (A made-up war), as of an unknown day.',
    ],
    [
      'a publication day within limits',
      {
        asOf: { earliest: null, latest: '2023-10-31' },
        article: { ...paper, publisher: null, publishedOn: { earliest: '2023-10-26', latest: '2023-10-31' } },
      },
      'The health ministry in Gaza said that at least 40,691 people were killed in the Gaza Strip (A made-up war), as of a day not after 31 October 2023, according to the article “A made-up headline”, published between 26 and 31 October 2023.',
    ],
    [
      'a part of the population',
      { population: 'Women and children', figure: figure('MORE_THAN', 1) },
      `The health ministry in Gaza said that more than 1 person (Women and children) was killed in the Gaza Strip (A made-up war), as of 2 September 2024, ${IN_PAPER}`,
    ],
  ])('%s', (_what, changes, expected) => expect(formatClaim(told(changes))).toBe(expected));

  it.each<[string, ClaimToWrite['figure'], string]>([
    ['EXACT', figure('EXACT', 1_205), '1,205 people were killed'],
    ['zero', figure('EXACT', 0), 'no people were killed'],
    ['one', figure('EXACT', 1), '1 person was killed'],
    ['at least one', figure('AT_LEAST', 1), 'at least 1 person was killed'],
    ['AT_LEAST', figure('AT_LEAST', 30), 'at least 30 people were killed'],
    ['MORE_THAN', figure('MORE_THAN', 1_200), 'more than 1,200 people were killed'],
    ['AT_MOST', figure('AT_MOST', 30), 'at most 30 people were killed'],
    ['AT_MOST zero', figure('AT_MOST', 0), 'at most 0 people were killed'],
    ['LESS_THAN', figure('LESS_THAN', 30), 'fewer than 30 people were killed'],
    ['NEARLY', figure('NEARLY', 1_400), 'nearly 1,400 people were killed'],
    ['APPROXIMATELY', figure('APPROXIMATELY', 240), 'about 240 people were killed'],
    ['BETWEEN', figure('BETWEEN', null, [30, 40]), 'between 30 and 40 people were killed'],
    ['BETWEEN from one', figure('BETWEEN', 1, [1, 2]), 'between 1 and 2 people were killed'],
    [
      'UNSPECIFIED',
      figure('UNSPECIFIED', null),
      'an unstated number of people were killed, in the words “dozens of bodies”,',
    ],
  ])('says how many: %s', (_what, said, expected) =>
    expect(formatClaim(told({ figure: said, place: null }))).toContain(` that ${expected} (A made-up war), as of`),
  );

  it.each<[ClaimToWrite['measure'], string, string]>([
    ['KILLED', '1 person was killed', '2 people were killed'],
    ['HELD_ALIVE', '1 person was held hostage and alive', '2 people were held hostage and alive'],
    ['DIED_IN_CAPTIVITY', '1 person died in captivity', '2 people died in captivity'],
    ['BODIES_RECOVERED', 'the body of 1 person was recovered', 'the bodies of 2 people were recovered'],
    ['DISPLACED', '1 person was displaced', '2 people were displaced'],
  ])('says what happened: %s', (measure, one, two) => {
    expect(formatClaim(told({ measure, figure: figure('EXACT', 1) }))).toContain(` that ${one} in`);
    expect(formatClaim(told({ measure, figure: figure('EXACT', 2) }))).toContain(` that ${two} in`);
  });

  it.each<[string, Partial<ClaimToWrite>, string]>([
    [
      'households',
      { unit: 'HOUSEHOLD', measure: 'HOMELESS', figure: figure('APPROXIMATELY', 300) },
      'said that about 300 households were left homeless in the Gaza Strip (A made-up war)',
    ],
    [
      'a period',
      { countType: 'PERIOD', period: { from: '2024-08-31', to: '2024-09-01' }, figure: figure('EXACT', 61) },
      'said that 61 people were killed in the Gaza Strip between 31 August 2024 and 1 September 2024 (A made-up war)',
    ],
    [
      'a single day',
      { countType: 'PERIOD', period: { from: '2024-09-01', to: '2024-09-01' }, figure: figure('EXACT', 61) },
      'said that 61 people were killed in the Gaza Strip on 1 September 2024 (A made-up war)',
    ],
    [
      'a fall',
      { countType: 'DELTA', figure: figure('EXACT', -201) },
      'said that the count of how many people were killed fell by 201 in the Gaza Strip (A made-up war)',
    ],
    [
      'a fall within limits',
      { countType: 'DELTA', figure: figure('BETWEEN', null, [-300, -200]) },
      'said that the count of how many people were killed fell by between 200 and 300 in',
    ],
    [
      'a rise',
      { countType: 'DELTA', figure: figure('APPROXIMATELY', 720) },
      'said that the count of how many people were killed rose by about 720 in',
    ],
    [
      'what the source states',
      {
        figure: figure('EXACT', 118),
        stated: {
          responsible: 'Soldiers of A',
          cause: 'LACK_OF_CARE',
          verification: 'VERIFIED',
          identification: 'IDENTIFIED',
        },
      },
      '(A made-up war; held responsible: Soldiers of A; cause: lack of care; verified; identified people only)',
    ],
    ['a denial', { stance: 'DENIES', figure: figure('EXACT', 118) }, ' denied that 118 people were killed in'],
  ])('says what exactly is counted: %s', (_what, changes, expected) =>
    expect(formatClaim(told(changes))).toContain(expected),
  );

  it('has words for every measure, quantifier and verb', () => {
    for (const measure of Object.values(enums.Measure))
      for (const quantifier of Object.values(enums.Quantifier))
        for (const verb of Object.values(enums.AttributionVerb))
          expect(
            formatClaim(told({ measure, figure: figure(quantifier, 7, [7, 9]), chain: [link('somebody', verb)] })),
          ).toMatch(
            /^Somebody [a-z]+ that [^_]+ in the Gaza Strip \(A made-up war\), as of 2 September 2024, according/,
          );
  });
});

describe('how to cite a claim', () => {
  const cite = (changes: Partial<PrintedIn>) => formatCitation({ ...paper, ...changes }, '/claims/x/2', '2026-11-22');

  it.each<[string, Partial<PrintedIn>, string]>([
    [
      'all is known',
      {},
      'The Example, “A made-up headline”, 2 September 2024. https://example.org/a Attested, /claims/x/2, recorded on 22 November 2026.',
    ],
    [
      'no publisher, no address',
      { publisher: null, url: null, publishedOn: { earliest: '2023-10-26', latest: '2023-10-31' } },
      'Unknown publisher, “A made-up headline”, between 26 and 31 October 2023. Attested, /claims/x/2, recorded on 22 November 2026.',
    ],
    [
      'nothing known',
      { publisher: null, headline: null, url: null, publishedOn: UNKNOWN },
      'Unknown publisher, undated. Attested, /claims/x/2, recorded on 22 November 2026.',
    ],
  ])('%s', (_what, changes, expected) => expect(cite(changes)).toBe(expected));
});
