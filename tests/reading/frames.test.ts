import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../server/domain/figures/numbers/read-numbers.ts';
import { findFrames } from '../../server/domain/reading/find-frames.ts';
import type { FoundFrame } from '../../server/domain/reading/frame-search.ts';
import { englishFrames } from '../../server/domain/reading/languages/en/frames.ts';
import { readSentences } from '../../server/domain/reading/read-sentences.ts';
import { SENTENCES } from './frames-rows.ts';

const rows = SENTENCES.trim()
  .split('\n')
  .map((line) => {
    const [sentence = '', figures = ''] = line.split(' | ');
    return { sentence, figures };
  });

function findAll(text: string): { frames: FoundFrame[]; actors: string[] } {
  const numbers = readNumbers(text, 'en');
  let previous: FoundFrame | null = null;
  const found = readSentences(text, [{ kind: 'BODY', start: 0, end: text.length }], 'en').map((sentence) => {
    const own = numbers.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const frames = findFrames(text, sentence, own, englishFrames, previous);
    previous = frames.frames.at(-1) ?? previous;
    return frames;
  });
  return {
    frames: found.flatMap(({ frames }) => frames),
    actors: found.flatMap(({ actors }) => actors.map(({ start, end }) => text.slice(start, end))),
  };
}

function describeFrame({ number, measure, counted, stance }: FoundFrame): string {
  const range = number?.high == null ? '-' : `${number.low}-${number.high}`;
  const denied = stance === 'DENIES' ? ['DENIES'] : [];
  return [...denied, measure, number?.quantifier, number?.value ?? range, ...(counted ? [counted.text] : [])].join(' ');
}

describe('figures of English sentences', () => {
  it.each(rows)('$sentence', ({ sentence, figures }) => {
    const stated = findAll(sentence).frames.filter(({ mood }) => mood === 'STATED');
    expect(stated.map(describeFrame).join('; ') || 'none').toBe(figures);
  });

  it('cover most measures', () => {
    const measures = new Set(rows.flatMap(({ figures }) => figures.match(/[A-Z_]{4,}/g) ?? []));
    expect(measures.size).toBeGreaterThan(20);
    expect(rows.length).toBeGreaterThan(330);
  });
});

describe('what is no stated figure', () => {
  const moodOf = (sentence: string) => findAll(sentence).frames.map(({ measure, mood }) => `${measure} ${mood}`);

  it.each([
    ['The group threatened to kill 12 hostages.', ['KILLED HYPOTHETICAL']],
    ['Some 4,000 people would have died.', ['KILLED HYPOTHETICAL']],
    ['Without aid, 50,000 children will die.', ['KILLED HYPOTHETICAL']],
    ['He called for the release of 12 teachers.', ['RELEASED CALLED_FOR']],
    [
      'Under the deal, they will free ten captives and return 18 bodies.',
      ['RELEASED HYPOTHETICAL', 'BODIES_RECOVERED HYPOTHETICAL'],
    ],
    ['The volcano might kill 300 people.', ['KILLED HYPOTHETICAL']],
    ['As many as 300 people may have been killed.', ['KILLED STATED']],
    ['Twelve people were forced to flee.', ['DISPLACED STATED']],
  ])('%s', (sentence, expected) => {
    expect(moodOf(sentence)).toEqual(expected);
  });

  it.each([
    ['Three gunmen killed seven worshippers.', ['Three']],
    ['The seven were killed by three gunmen.', []],
    ['Two attackers shot dead a guard.', ['Two']],
  ])('%s: who acted', (sentence, expected) => {
    expect(findAll(sentence).actors).toEqual(expected);
  });
});

describe('relations between the figures of a sentence', () => {
  const relationsOf = (text: string) =>
    findAll(text).frames.map(({ number, relation }) =>
      relation ? `${number?.value} ${relation.kind} ${relation.to.value}` : `${number?.value}`,
    );

  it.each([
    ['Twelve people, including three children, were killed.', ['12', '3 SUBSET_OF 12']],
    ['They killed 21 people, 19 of them children.', ['21', '19 SUBSET_OF 21']],
    ['Some 137 of the 287 pupils abducted in May have been freed.', ['137 SUBSET_OF 287', '287']],
    ['The bus carried 52 passengers, 40 of whom were injured.', ['52', '40 SUBSET_OF 52']],
    ['The blast killed four people and wounded 30 others.', ['4', '30 ADDITIONAL_TO 4']],
    ['The dead: five men, two women', ['5', '2']],
    ['Nine people died: seven men and two women.', ['9', '7 SUBSET_OF 9', '2 SUBSET_OF 9']],
  ])('%s', (sentence, expected) => {
    expect(relationsOf(sentence)).toEqual(expected);
  });
});
