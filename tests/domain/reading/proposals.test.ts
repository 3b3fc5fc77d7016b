import { describe, expect, it } from 'vitest';
import { addProposed, checkProposals, type Proposal } from '../../../server/domain/reading/check-proposals.ts';
import { readText } from '../../../server/domain/reading/read-text.ts';
import type { Reading } from '../../../server/domain/reading/stages.ts';

/** What a model may propose for this made-up text, in which the rules understand one figure and leave two numbers over. */
const TEXT =
  'At least 12 people were killed in Made Town on Monday, the Made Town police said. ' +
  'Grief came to 31 households of the dead, said the nurse, aged 44. ' +
  'The number 57 was written on a wall by those who buried the dead. The number 57 was written on a door.';

/** The rules, without what they understood of these numbers. */
const reading: Reading = (() => {
  const read = readText({ text: TEXT, language: 'en', publishedOn: '2031-05-05' });
  return {
    ...read,
    numbers: read.numbers.map((number) =>
      number.value === 31 || number.value === 57 ? { ...number, fate: 'LEFT_OVER' as const } : number,
    ),
  };
})();

const propose = (proposal: Partial<Proposal>): Proposal => ({
  quote: 'Grief came to 31 households of the dead',
  value: 31,
  low: null,
  high: null,
  measure: 'KILLED',
  sources: [],
  ...proposal,
});
const check = (...proposals: Proposal[]) => checkProposals(TEXT, reading, proposals);
const refusalOf = (proposal: Partial<Proposal>) => check(propose(proposal)).refused.map(({ because }) => because);

describe('a figure that a model proposes', () => {
  it('becomes a candidate, marked as the model’s, with what the text itself says', () => {
    const { candidates, refused } = check(propose({ sources: ['the nurse'] }));
    expect(refused).toEqual([]);
    expect(candidates).toMatchObject([
      {
        value: 31,
        quantifier: 'EXACT',
        unit: 'HOUSEHOLD',
        measure: 'KILLED',
        wording: 'Grief came to 31 households of the dead',
        start: TEXT.indexOf('Grief'),
        attributions: [{ text: 'the nurse', start: TEXT.indexOf('the nurse') }],
        producer: 'MODEL',
        confidence: 0.3,
      },
    ]);
    expect(candidates[0]?.reasons).toContain('Its sources must be checked and entered again.');
  });

  it('loses its whole chain if one of its sources is not printed near it', () => {
    const [candidate] = check(propose({ sources: ['the nurse', 'the Red Cross'] })).candidates;
    expect(candidate?.attributions).toEqual([]);
    expect(candidate?.reasons).toContain('It names a source that is not printed near the figure: “the Red Cross”.');
  });

  it.each<[string, Partial<Proposal>, string]>([
    ['with words that the text does not have', { quote: 'Grief came to 31 families' }, 'QUOTE_NOT_IN_TEXT'],
    ['with words in another case', { quote: 'GRIEF CAME TO 31 HOUSEHOLDS' }, 'QUOTE_NOT_IN_TEXT'],
    ['without words', { quote: ' ' }, 'QUOTE_NOT_IN_TEXT'],
    ['with words that the text has twice', { quote: 'The number 57 was written on a', value: 57 }, 'QUOTE_NOT_UNIQUE'],
    ['with another number', { value: 13 }, 'NUMBER_NOT_IN_QUOTE'],
    ['with a number of another sentence', { value: 12 }, 'NUMBER_NOT_IN_QUOTE'],
    ['with a range that is not printed', { value: null, low: 30, high: 32 }, 'NUMBER_NOT_IN_QUOTE'],
    ['without a number', { value: null }, 'NUMBER_NOT_IN_QUOTE'],
    ['about an age', { quote: 'said the nurse, aged 44', value: 44 }, 'NO_COUNT_OF_PEOPLE'],
    ['that the rules have read', { quote: 'At least 12 people were killed', value: 12 }, 'ALREADY_READ'],
    ['with a measure that there is not', { measure: 'SADDENED' }, 'UNKNOWN_MEASURE'],
    ['with a measure that is a property of objects', { measure: 'constructor' }, 'UNKNOWN_MEASURE'],
    ['with a measure that the sentence does not name', { measure: 'TAKEN_HOSTAGE' }, 'MEASURE_NOT_IN_TEXT'],
  ])('is refused %s', (_what, proposal, because) => {
    expect(refusalOf(proposal)).toEqual([because]);
  });

  it('is refused if it quotes more than a sentence', () => {
    const long = `${'A long story follows here. '.repeat(20)}Grief came to 31 households of the dead.`;
    const read = readText({ text: long, language: 'en' });
    expect(checkProposals(long, read, [propose({ quote: long })]).refused.map(({ because }) => because)).toEqual([
      'QUOTE_TOO_LONG',
    ]);
  });

  it('is taken once, however often it is proposed', () => {
    const { candidates, refused } = check(propose({}), propose({}), propose({ measure: 'INJURED' }));
    expect(candidates).toHaveLength(1);
    expect(refused.map(({ because }) => because)).toEqual(['ALREADY_READ', 'ALREADY_READ']);
  });

  it('never says how its number is qualified: the words do', () => {
    const text = 'Grief came to more than 31 households of the dead.';
    const read = readText({ text, language: 'en' });
    const left = {
      ...read,
      candidates: [],
      numbers: read.numbers.map((number) => ({ ...number, fate: 'LEFT_OVER' as const })),
    };
    const { candidates } = checkProposals(text, left, [propose({ quote: 'more than 31 households of the dead' })]);
    expect(candidates).toMatchObject([{ quantifier: 'MORE_THAN', value: 31 }]);
  });

  it('joins the reading after the figures of the rules, and accounts for its number', () => {
    const added = addProposed(reading, check(propose({})));
    expect(added.candidates.map(({ value, producer }) => [value, producer])).toEqual([
      [12, 'RULES'],
      [31, 'MODEL'],
    ]);
    const fates = added.numbers.map(({ value, fate }) => [value, fate]);
    expect(fates).toEqual([
      [12, 'CANDIDATE'],
      [31, 'CANDIDATE'],
      [44, 'EXCLUDED'],
      [57, 'LEFT_OVER'],
      [57, 'LEFT_OVER'],
    ]);
    expect(added.numbers[1]).toMatchObject({ candidate: 1 });
  });
});
