import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';

/** All texts are made up. */
const read = (text: string) => readText({ text, language: 'en', publishedOn: '2031-03-04' });
const figuresOf = (text: string) =>
  read(text).candidates.map(
    ({ measure, quantifier, value, countType }) => `${measure} ${quantifier} ${value} ${countType}`,
  );
const fatesOf = (text: string) =>
  Object.fromEntries(
    read(text).numbers.map((number) => [number.words, number.fate === 'EXCLUDED' ? number.because : number.fate]),
  );

describe('every number of a text', () => {
  it('is a candidate, excluded with a reason, or left over', () => {
    const text =
      'Three gunmen killed seven worshippers in Tarsland on 4 March. Some 200 mourners came. The group vowed to kill 50 more.';
    expect(fatesOf(text)).toMatchObject({
      Three: 'ACTORS',
      seven: 'CANDIDATE',
      '4': 'DATE',
      '200': 'LEFT_OVER',
      '50': 'NOT_STATED',
    });
  });

  it('names an idiom', () => {
    expect(fatesOf('The minister spoke of killing two birds with one stone.')).toMatchObject({ one: 'IDIOM' });
  });

  it('is left over in a language without rules', () => {
    const reading = readText({ text: 'Zwölf Menschen starben.', language: 'de' });
    expect(reading.support).toBe('NUMBERS_ONLY');
    expect(reading.candidates).toEqual([]);
    expect(reading.numbers).toMatchObject([{ value: 12, fate: 'LEFT_OVER' }]);
  });
});

describe('a figure printed twice', () => {
  const text =
    'Quake kills 12 in Tarsland\n\nKELDAR, March 4 - An earthquake killed at least 12 people in Tarsland, officials said.';

  it('is one candidate, in the words of the body', () => {
    const { candidates } = read(text);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ quantifier: 'AT_LEAST', value: 12, wording: 'killed at least 12 people' });
    expect(candidates[0]?.repeats).toEqual([{ start: 6, end: 14 }]);
  });

  it('is spoken of again as "the six"', () => {
    const again =
      'Troops recovered the bodies of six hostages.\n\nCrowds mourned over the six hostages who were found dead.';
    expect(figuresOf(again)).toEqual(['BODIES_RECOVERED EXACT 6 INCIDENT']);
  });

  it('stays two figures if two sources give it', () => {
    const two = 'Police said 12 people were killed.\n\nThe hospital in Keldar said 12 people were killed.';
    expect(read(two).candidates.map(({ attributions }) => attributions.map((link) => link.text))).toEqual([
      ['Police'],
      ['The hospital in Keldar'],
    ]);
  });
});

describe('how a count runs', () => {
  it.each([
    ['A bomb killed 12 people in 2019.', 'KILLED EXACT 12 INCIDENT'],
    ['The war has killed 43,000 people since October.', 'KILLED EXACT 43000 CUMULATIVE'],
    ['In the past 24 hours, 61 people were killed.', 'KILLED EXACT 61 PERIOD'],
    ['The death toll rose to 137.', 'KILLED EXACT 137 TALLY_SO_FAR'],
    ['Militants are holding 12 hostages.', 'HELD_HOSTAGE EXACT 12 STOCK'],
    ['Nine people are missing.', 'MISSING EXACT 9 STOCK'],
    ['The flood swept houses away, and nine people are missing.', 'MISSING EXACT 9 TALLY_SO_FAR'],
    ['More than 3,000 people have fled since Sunday.', 'DISPLACED MORE_THAN 3000 TALLY_SO_FAR'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual([expected]);
  });
});

describe('a candidate', () => {
  it('says whom it counts, how it is made up, and why it was read so', () => {
    const [candidate] = read(
      'The raid killed 18 Sudanese aid workers, most of them women, the ministry of health said.',
    ).candidates;
    expect(candidate).toMatchObject({
      population: { label: 'Sudanese aid workers', status: 'AID_WORKER', nationalities: ['SD'] },
      composition: 'most of them women',
      wording: 'killed 18 Sudanese aid workers',
      asOf: { earliest: '2031-03-04', latest: '2031-03-04', basis: 'INFERRED' },
      producer: 'RULES',
    });
    expect(candidate?.reasons[0]).toBe('"killed": object of an active verb.');
  });

  it('counts households, children and dead hostages', () => {
    const people = read(
      'The flood displaced 300 families. Gunmen abducted 12 girls. They hold 20 hostages, six of whom are dead.',
    ).candidates;
    expect(people.map(({ measure, unit, population }) => [measure, unit, population.ageGroup])).toEqual([
      ['DISPLACED', 'HOUSEHOLD', null],
      ['TAKEN_HOSTAGE', 'PERSON', 'CHILD'],
      ['HELD_HOSTAGE', 'PERSON', null],
      ['DIED_IN_CAPTIVITY', 'PERSON', null],
    ]);
  });

  it('has at most eight words', () => {
    const text =
      'At least 17 people, including 11 girls from the village school and their driver, died when the bus fell.';
    for (const { wording, start, end } of read(text).candidates) {
      expect(wording.split(/\s+/).length).toBeLessThanOrEqual(8);
      expect(text.slice(start, end)).toBe(wording);
    }
  });

  it('stands for a share in words without a number', () => {
    const text = 'The war has killed 40,000 people. The agency says most of the dead are women and children.';
    expect(read(text).candidates[1]).toMatchObject({
      quantifier: 'UNSPECIFIED',
      value: null,
      wording: 'most of the dead are women and children',
      population: { label: 'women and children' },
      relation: { kind: 'SUBSET_OF', to: 0 },
    });
  });
});
