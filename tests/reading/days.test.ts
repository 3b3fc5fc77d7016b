import { describe, expect, it } from 'vitest';
import { findDays } from '../../server/domain/reading/find-days.ts';
import { findFigureDays } from '../../server/domain/reading/find-figure-days.ts';
import { findCountRules } from '../../server/domain/reading/languages/all.ts';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';
import { readSentences } from '../../server/domain/reading/read-sentences.ts';

/** The days that texts name. All texts are made up, and published on Monday, 2 September 2024. */

const PUBLISHED = '2024-09-02';

function find(text: string, language = 'en') {
  const sentences = readSentences(text, readBlocks(text, language), language);
  return { sentences, days: findDays(text, sentences, language, PUBLISHED) };
}

const read = (text: string, language?: string) =>
  find(text, language).days.map(({ kind, days: { earliest, latest }, start, end }) =>
    [text.slice(start, end), kind, earliest === latest ? earliest : `${earliest} ${latest}`].join(' | '),
  );

describe('days before publication', () => {
  it.each([
    ['Five people were killed on Saturday in the north.', 'on Saturday | DAY | 2024-08-31'],
    ['Officials said Monday that five died.', 'Monday | DAY | 2024-09-02'],
    ['The Oct. 7 attack left 1,205 people dead.', 'Oct. 7 | DAY | 2023-10-07'],
    ['On Aug. 31, 2024, six died.', 'Aug. 31, 2024 | DAY | 2024-08-31'],
    ['On 7 October last year six died.', 'On 7 October | DAY | 2023-10-07', 'last year | SPAN | 2023-01-01 2023-12-31'],
    ['Since January, 40 people have died.', 'January | SINCE | 2024-01-01 2024-09-02'],
    ['They have died since October 7.', 'October 7 | SINCE | 2023-10-07 2024-09-02'],
    ['They were released last November.', 'November | MONTH | 2023-11-01 2023-11-30'],
    ['In late October, a delegation came.', 'October | MONTH | 2023-10-21 2023-10-31'],
    ['It began in February 2022.', 'February 2022 | MONTH | 2022-02-01 2022-02-28'],
    ['In the past 24 hours, 31 people died.', 'In the past 24 hours | SPAN | 2024-09-01 2024-09-02'],
    ['Over the last three days, 31 people died.', 'Over the last three days | SPAN | 2024-08-30 2024-09-02'],
    ['Overnight, 12 people died.', 'Overnight | SPAN | 2024-09-01 2024-09-02'],
    ['They died over the weekend.', 'over the weekend | SPAN | 2024-08-31 2024-09-01'],
    ['Last week 31 people died.', 'Last week | SPAN | 2024-08-26 2024-09-01'],
    ['Twelve people died yesterday.', 'yesterday | DAY | 2024-09-01'],
    ['He died three days ago.', 'three days ago | DAY | 2024-08-30'],
    ['He may go to the march with 5 men. He said 40 men could second it.'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['es', 'El sábado murieron 12 personas.', 'sábado | DAY | 2024-08-31'],
    ['es', 'Han muerto desde el 7 de octubre.', '7 de octubre | SINCE | 2023-10-07 2024-09-02'],
    ['es', 'En las últimas 24 horas murieron 31.', 'En las últimas 24 horas | SPAN | 2024-09-01 2024-09-02'],
    ['es', 'A finales de noviembre fueron liberados.', 'noviembre | MONTH | 2023-11-21 2023-11-30'],
    ['ru', 'В субботу погибли 12 человек.', 'В субботу | DAY | 2024-08-31'],
    ['ru', 'С 7 октября погибли 1200 человек.', 'С 7 октября | SINCE | 2023-10-07 2024-09-02'],
    ['ru', 'За последние сутки погибли 31.', 'За последние сутки | SPAN | 2024-09-01 2024-09-02'],
    ['ar', 'قتل 12 شخصا يوم السبت.', 'يوم السبت | DAY | 2024-08-31'],
    ['ar', 'منذ 7 أكتوبر قتل 1200 شخص.', '7 أكتوبر | SINCE | 2023-10-07 2024-09-02'],
    ['ar', 'خلال الـ24 ساعة الماضية استشهد 31.', 'خلال الـ24 ساعة الماضية | SPAN | 2024-09-01 2024-09-02'],
  ])('in %s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual([expected]);
  });

  it('are none in languages without rules', () => {
    expect(read('Am Samstag starben 12 Menschen.', 'de')).toEqual([]);
  });
});

describe('a figure', () => {
  const date = (text: string, words: string) => {
    const { sentences, days } = find(text);
    const published = { earliest: PUBLISHED, latest: PUBLISHED, basis: 'INFERRED' } as const;
    const start = text.indexOf(words);
    return findFigureDays(text, days, sentences, published, findCountRules('en')).findAsOf({
      start,
      end: start + words.length,
    });
  };
  const PUBLICATION = { earliest: PUBLISHED, latest: PUBLISHED, basis: 'INFERRED' };

  it('counts as of the day that its sentence gives', () => {
    const saturday = { earliest: '2024-08-31', latest: '2024-08-31', basis: 'STATED' };
    expect(date('On Saturday, the army recovered six bodies. Ten remain.', 'six bodies')).toEqual(saturday);
    expect(date('Police said Monday that nine people were killed on Saturday.', 'nine people')).toEqual(saturday);
    expect(date('An attack on Saturday killed nine people.', 'nine people')).toEqual(saturday);
  });

  it('counts as of the day that a heading gives', () => {
    const friday = { earliest: '2024-08-30', latest: '2024-08-30', basis: 'STATED' };
    expect(date('Figures as of 30 August\n\nTen people were killed in the north.', 'Ten people')).toEqual(friday);
  });

  it('counts as of publication if its sentence gives none, an old one, or one in a name', () => {
    expect(date('On Saturday, the army recovered six bodies. Ten remain.', 'Ten remain')).toEqual(PUBLICATION);
    expect(date('On Oct. 7, gunmen killed 1,205 people.', '1,205 people')).toEqual(PUBLICATION);
    expect(date('Saturday’s attack killed nine people.', 'nine people')).toEqual(PUBLICATION);
  });
});
