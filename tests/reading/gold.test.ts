import { expect, it } from 'vitest';
import { readNumbers } from '../../server/domain/figures/numbers/read-numbers.ts';
import { findWords, loadPassages, type Passage } from './passages.ts';

/** The passages are consistent: what is expected of a text stands in the text. */

const passages = loadPassages('tests/reading/gold');

/** What is wrong with any of the passages, each with the name of the passage. */
const faultsOf = (find: (passage: Passage) => readonly string[]) =>
  passages.flatMap((passage) => find(passage).map((fault) => `${passage.id}: ${fault}`));
const wordsOf = ({ claims, others }: Passage) => [
  ...claims.flatMap((claim) => [claim.words, ...(claim.also === undefined ? [] : [claim.also])]),
  ...others.map(({ words }) => words),
];

it('there are enough of them', () => {
  const inLanguage = (language: string) => passages.filter((passage) => passage.language === language).length;
  expect(inLanguage('en')).toBeGreaterThanOrEqual(120);
  for (const language of ['ar', 'ru', 'es']) expect(inLanguage(language), language).toBeGreaterThanOrEqual(10);
  const claims = passages.flatMap((passage) => passage.claims.filter(({ optional }) => !optional));
  expect(claims.length).toBeGreaterThanOrEqual(300);
  expect(passages.flatMap(({ others }) => others).length).toBeGreaterThanOrEqual(200);
  expect(passages.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(passages.length / 3);
  expect(passages.filter((passage) => passage.claims.length === 0).length).toBeGreaterThanOrEqual(15);
});

it('each has a name of its own', () => {
  const ids = passages.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('all words stand in their text once', () => {
  const faults = faultsOf((passage) => wordsOf(passage).filter((words) => passage.text.split(words).length !== 2));
  expect(faults).toEqual([]);
});

it('every digit belongs to a claim or to another number', () => {
  const faults = faultsOf((passage) => {
    const spans = wordsOf(passage).map((words) => findWords(passage.text, words));
    return [...passage.text.matchAll(/\p{Nd}+/gu)]
      .filter(({ 0: digits, index }) => !spans.some(({ start, end }) => start <= index && index + digits.length <= end))
      .map(({ 0: digits, index }) => `${digits} in “${passage.text.slice(Math.max(0, index - 20), index + 20)}”`);
  });
  expect(faults).toEqual([]);
});

it('the words of a claim print its number', () => {
  const faults = faultsOf(({ claims, language }) =>
    claims
      .filter(({ optional }) => !optional)
      .filter(({ words, value, low, high }) => {
        const numbers = readNumbers(words, language);
        if (value !== null) return !numbers.some((number) => number.value === value);
        return low !== null && !numbers.some((number) => number.low === low && number.high === high);
      })
      .map(({ words, value }) => `${value} in “${words}”`),
  );
  expect(faults).toEqual([]);
});

it('sources and populations are printed', () => {
  const faults = faultsOf(({ text, claims }) =>
    claims
      .flatMap(({ population, chain, otherChains }) => [
        population[0] ?? '',
        ...[chain, ...otherChains].flat().map(({ label }) => label[0] ?? ''),
      ])
      .filter((label) => !text.includes(label)),
  );
  expect(faults).toEqual([]);
});
