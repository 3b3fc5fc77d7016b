import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readNumbers } from '../../server/domain/figures/numbers/read-numbers.ts';
import { formatSpelloutTable, makeSpelloutTable } from '../support/spellout-table.ts';

/** The table of number words, which is made from the spell-out rules of Unicode CLDR. */

const table = makeSpelloutTable();

it('is committed as the rules make it', () => {
  const committed = readFileSync('server/domain/figures/numbers/spellout.json', 'utf8');
  expect(committed).toBe(formatSpelloutTable(table));
  expect(Object.keys(table).length).toBeGreaterThan(70);
});

/** In Chinese, a digit alone is a number only before what it counts. */
const others = Object.keys(table).filter((language) => !/^(zh|ja|yue|th|lo|km|my)$/.test(language));

it.each(others)('is read back in %s: the words for 1 to 999 that stand alone', (language) => {
  const { words } = table[language] as (typeof table)[string];
  const read = Object.entries(words).filter(([word]) =>
    readNumbers(word, language).some(({ value }) => value === words[word]),
  );
  expect(read.length / Object.keys(words).length).toBeGreaterThan(0.85);
});
