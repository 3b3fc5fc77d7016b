import { describe, expect, it } from 'vitest';
import { makeLink, makeReading } from './made-up-reading.ts';
import { listMisses } from './misses.ts';
import { findWords, type Passage, parsePassages } from './passages.ts';
import { f1Of, matchPassage, scoreReadings } from './score.ts';

/** The scorer sees every way in which a reading can be wrong. */

const [passage, quiet] = parsePassages(`
- id: made-up
  language: en
  publishedOn: 2031-03-04
  text: |-
    Nine dead in fire

    At least 9 people died and 12 guests were hurt in a fire at the 40-room Hotel Alma, police said. Between 3 and 5 people
    are missing. The fire chief, Ada Bohl, said dozens were led to safety, and that one man, 50, was arrested.
  claims:
    - { words: At least 9 people, quantifier: AT_LEAST, value: 9, measure: KILLED, countType: [INCIDENT, TALLY_SO_FAR],
        chain: [{ label: police, verb: SAYS }], also: Nine dead }
    - { words: 12 guests, value: 12, measure: INJURED, countType: INCIDENT, population: guests,
        chain: [{ label: police, verb: SAYS }] }
    - { words: Between 3 and 5 people, quantifier: BETWEEN, low: 3, high: 5, measure: MISSING, countType: TALLY_SO_FAR }
    - { words: dozens, quantifier: UNSPECIFIED, measure: SURVIVORS, countType: TALLY_SO_FAR,
        chain: [{ label: "The fire chief, Ada Bohl", verb: SAYS }] }
    - { words: one man, value: 1, measure: DETAINED, countType: INCIDENT, optional: true }
  others:
    - { words: Nine dead, because: REPEATED }
    - { words: 40-room, because: MEASURE }
    - { words: "50", because: AGE }
- id: quiet
  language: en
  publishedOn: 2031-03-04
  text: Some 30 fans sang for 90 minutes.
  claims: []
  others:
    - { words: Some 30 fans, because: NO_MEASURE }
    - { words: 90 minutes, because: TIME }
`) as [Passage, Passage];

const police = makeLink('police');
const dead = { number: '9', value: 9, measure: 'KILLED', quantifier: 'AT_LEAST', attributions: [police] } as const;
const guests = { label: 'guests', sex: null, ageGroup: null, status: null, nationalities: [] };
const hurt = { number: '12', value: 12, measure: 'INJURED', population: guests, attributions: [police] } as const;
const missing = {
  ...({ number: '3 and 5', measure: 'MISSING', low: 3, high: 5, quantifier: 'BETWEEN' } as const),
  countType: 'TALLY_SO_FAR',
} as const;
const saved = {
  ...({ number: 'dozens', measure: 'SURVIVORS', quantifier: 'UNSPECIFIED', countType: 'TALLY_SO_FAR' } as const),
  attributions: [makeLink('Ada Bohl')],
} as const;
const RIGHT = [dead, hurt, missing, saved] as const;
const REST = ['Nine', '40', '50'];

type Given = Parameters<typeof makeReading>[1];
const read = (given: Given, others: readonly string[] = REST) =>
  matchPassage(passage, makeReading(passage.text, given, others));
const score = (given: Given, others?: readonly string[]) => scoreReadings([read(given, others)]);
const kindsOf = (given: Given, others?: readonly string[]) => listMisses(read(given, others)).map(({ kind }) => kind);

it('a reading without a fault', () => {
  const all = { right: 4, of: 4 };
  expect(score(RIGHT)).toEqual({
    numbersSeen: { right: 6, of: 6 },
    numberAndMeasure: { right: 4, given: 4, wanted: 4 },
    ...{ quantifier: all, population: all, countType: all, chain: all, verbs: all },
    // Of the fire chief, only her name was given.
    chainAsPrinted: { right: 3, of: 4 },
    allRight: { right: 4, given: 4, wanted: 4 },
    invented: 0,
  });
  expect(kindsOf(RIGHT)).toEqual([]);
});

describe('a reading that', () => {
  const [, ...others] = RIGHT;

  it('misses a claim', () => {
    expect(score(others, ['Nine', '9', '40', '50']).numberAndMeasure).toEqual({ right: 3, given: 3, wanted: 4 });
    expect(kindsOf(others, ['Nine', '9', '40', '50'])).toEqual(['unseen number', 'missed']);
  });

  it('does not see a number', () => {
    expect(score(RIGHT, ['Nine', '50']).numbersSeen).toEqual({ right: 5, of: 6 });
    expect(kindsOf(RIGHT, ['Nine', '50'])).toEqual(['unseen number']);
  });

  it('has the wrong measure', () => {
    const given = [{ ...dead, measure: 'INJURED' }, ...others] as const;
    expect(score(given).numberAndMeasure).toEqual({ right: 3, given: 4, wanted: 4 });
    expect(score(given).quantifier).toEqual({ right: 3, of: 3 });
    expect(kindsOf(given)).toEqual(['wrong measure']);
  });

  it('has the wrong number', () => {
    const given = [{ ...dead, value: 90 }, ...others];
    expect(score(given).numberAndMeasure).toEqual({ right: 3, given: 4, wanted: 4 });
    expect(kindsOf(given)).toEqual(['unseen number', 'wrong number']);
  });

  it('has the wrong end of a range', () => {
    expect(score([dead, hurt, { ...missing, high: 6 }, saved]).numberAndMeasure.right).toBe(3);
  });

  it('counts households for people', () => {
    expect(score([{ ...dead, unit: 'HOUSEHOLD' }, ...others]).numberAndMeasure.right).toBe(3);
  });

  it('has the wrong quantifier', () => {
    const given = [{ ...dead, quantifier: 'MORE_THAN' }, ...others] as const;
    expect(score(given)).toMatchObject({
      quantifier: { right: 3, of: 4 },
      allRight: { right: 3, given: 4, wanted: 4 },
    });
    expect(kindsOf(given)).toEqual(['quantifier']);
  });

  it.each([
    ['has another source', [makeLink('witnesses')]],
    ['has no source', []],
    ['has a source behind the source', [police, makeLink('witnesses')]],
  ])('%s', (_, attributions) => {
    const given = [{ ...dead, attributions }, ...others];
    expect(score(given)).toMatchObject({ chain: { right: 3, of: 4 }, allRight: { right: 3, given: 4, wanted: 4 } });
    expect(kindsOf(given)).toEqual(['chain']);
  });

  it('has a source for what the article says itself', () => {
    expect(score([dead, hurt, { ...missing, attributions: [police] }, saved]).chain).toEqual({ right: 3, of: 4 });
  });

  it('has the wrong verb, which is no fault of the chain', () => {
    const given = [{ ...dead, attributions: [makeLink('Police', 'CLAIMS')] }, ...others];
    expect(score(given)).toMatchObject({ verbs: { right: 3, of: 4 }, allRight: { right: 4, given: 4, wanted: 4 } });
  });

  it.each([
    ['counts everyone', null],
    ['counts others', 'staff'],
  ])('%s', (_, label) => {
    const given = [dead, { ...hurt, population: { ...guests, label } }, missing, saved];
    expect(score(given)).toMatchObject({
      population: { right: 3, of: 4 },
      allRight: { right: 3, given: 4, wanted: 4 },
    });
    expect(kindsOf(given)).toEqual(['population']);
  });

  it('has the wrong count type, which is no fault of all', () => {
    const given = [{ ...dead, countType: 'STOCK' }, ...others] as const;
    expect(score(given)).toMatchObject({ countType: { right: 3, of: 4 }, allRight: { right: 4, given: 4, wanted: 4 } });
    expect(kindsOf(given)).toEqual(['countType']);
  });

  it('makes a claim of what is none', () => {
    const given = [...RIGHT, { number: '40', value: 40, measure: 'KILLED' }] as const;
    expect(score(given, ['Nine', '50'])).toMatchObject({
      numberAndMeasure: { right: 4, given: 5, wanted: 4 },
      allRight: { right: 4, given: 5, wanted: 4 },
    });
    expect(kindsOf(given, ['Nine', '50'])).toEqual(['no claim']);
  });

  it('takes the number of the headline, which is as good', () => {
    const given = [{ ...dead, number: 'Nine' }, ...others];
    expect(score(given, ['9', '40', '50']).allRight).toEqual({ right: 4, given: 4, wanted: 4 });
  });

  it('takes both: then one is too many', () => {
    const given = [{ ...dead, number: 'Nine', attributions: [] }, ...RIGHT];
    expect(score(given, ['40', '50'])).toMatchObject({
      numberAndMeasure: { right: 4, given: 5, wanted: 4 },
      allRight: { right: 4, given: 5, wanted: 4 },
    });
    expect(kindsOf(given, ['40', '50'])).toEqual(['given twice']);
  });

  it('finds what is optional, which does not count', () => {
    const given = [...RIGHT, { number: 'one', value: 1, measure: 'DETAINED' }] as const;
    expect(score(given)).toEqual(score(RIGHT));
    expect(kindsOf(given)).toEqual([]);
  });

  it('invents a claim in a text without any', () => {
    const reading = makeReading(quiet.text, [{ number: '30', value: 30, measure: 'KILLED' }], ['90']);
    expect(scoreReadings([matchPassage(quiet, reading)])).toMatchObject({
      invented: 1,
      numberAndMeasure: { right: 0, given: 1, wanted: 0 },
    });
  });
});

describe('the shares', () => {
  it('F1 is the harmonic mean of precision and recall', () => {
    expect(f1Of({ right: 3, given: 4, wanted: 6 })).toBeCloseTo(0.6);
    expect(f1Of({ right: 0, given: 4, wanted: 6 })).toBe(0);
  });
});

describe('words of a passage', () => {
  it.each([
    ['do not stand in the text', 'ten people', 'does not stand'],
    ['stand in it twice', 'people', 'more than once'],
  ])('are refused if they %s', (_, words, message) => {
    expect(() => findWords(passage.text, words)).toThrow(message);
  });
});
