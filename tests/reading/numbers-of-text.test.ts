import { describe, expect, it } from 'vitest';
import type { NumberMention } from '../../server/domain/figures/numbers/mention.ts';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';
import { readNumbersOfText } from '../../server/domain/reading/read-numbers-of-text.ts';
import { SENTENCES } from './numbers-rows.ts';

/** The numbers of running text. */

const read = (text: string, language: string) => readNumbersOfText(text, readBlocks(text, language), language);

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** Takes the marks out of a sentence, and keeps what they expect. */
function readRow(row: string): { text: string; expected: Expected[] } {
  let text = '';
  const expected: Expected[] = [];
  for (const [all, words, says = ''] of row.matchAll(/\{([^|}]*)\|([^}]*)\}|[^{]+/g)) {
    if (words !== undefined) expected.push({ start: text.length, end: text.length + words.length, says });
    text += words ?? all;
  }
  return { text, expected };
}

function describeMention({ value, low, high, quantifier, excludedBecause }: NumberMention): string {
  if (excludedBecause !== undefined) return excludedBecause;
  const number = value ?? (high === null ? (low ?? '-') : `${low}-${high}`);
  return quantifier === 'EXACT' ? `${number}` : `${quantifier} ${number}`;
}

function fits(mention: NumberMention, { start, end, says }: Expected): boolean {
  if (mention.start >= end || mention.end <= start) return false;
  const described = describeMention(mention);
  if (says.endsWith('~') && mention.excludedBecause !== undefined) return true;
  return says.replace('~', '').split(',').includes(described);
}

describe.each(Object.entries(SENTENCES))('in %s', (language, rows) => {
  it.each(rows.trim().split('\n'))('%s', (row) => {
    const { text, expected } = readRow(row);
    const mentions = read(text, language);
    const missed = expected.filter((one) => !mentions.some((mention) => fits(mention, one)));
    const invented = mentions.filter((mention) => !expected.some((one) => fits(mention, one)));
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect({
      missed: missed.map((one) => `${words(one)}: ${one.says}`),
      invented: invented.map((mention) => `${words(mention)}: ${describeMention(mention)}`),
    }).toEqual({ missed: [], invented: [] });
  });
});

describe('a number at the end of a line', () => {
  it.each([
    ['Families: 300\nTrucks: 12', ['300', '12']],
    ['Killed: 40\n\nSchools destroyed in the north: 7', ['40', '7']],
    ['Deaths: 64\n% of all cases: 3', ['64', '3']],
  ])('is not qualified by the next line: %s', (text, expected) => {
    expect(read(text, 'en').map(describeMention)).toEqual(expected);
  });
});
