import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';
import type { Candidate } from '../../server/domain/reading/stages.ts';
import { BULLETINS } from './bulletin-rows.ts';

const rows = BULLETINS.trim()
  .split('\n')
  .map((row) => {
    const [language = '', lines = '', figures = ''] = row.split(' | ');
    return { language, text: lines.replaceAll(' / ', '\n').replaceAll('¦', '|'), figures };
  });

const read = (text: string, language = 'en') => readText({ text, language, publishedOn: '2031-03-04' });

function describeFigure({ measure, quantifier, value, countType, population, attributions }: Candidate): string {
  const source = attributions.at(-1);
  return [
    ...[measure, ...(quantifier === 'EXACT' ? [] : [quantifier]), value, countType],
    ...(population.label === null ? [] : [population.label]),
    ...(source === undefined ? [] : [`<${source.text}>`]),
  ].join(' ');
}

describe('figures of bulletins', () => {
  it.each(rows)('$language: $text', ({ language, text, figures }) => {
    expect(read(text, language).candidates.map(describeFigure).join('; ') || 'none').toBe(figures);
  });
});

describe('a line of a bulletin', () => {
  const text = [
    'As of 2 March, the health ministry said:',
    'Killed: 900',
    'Of whom women: 200',
    'New deaths in the past 24 hours: 64',
    'Displaced families: 300',
    'Aid trucks: 120',
  ].join('\n');
  const { candidates, numbers } = read(text);

  it('says whom it counts, and of what it is a part', () => {
    expect(candidates.map(({ value, unit, population, relation }) => [value, unit, population.sex, relation])).toEqual([
      [900, 'PERSON', null, null],
      [200, 'PERSON', 'FEMALE', { kind: 'SUBSET_OF', to: 0 }],
      [64, 'PERSON', null, null],
      [300, 'HOUSEHOLD', null, null],
    ]);
  });

  it('has the day and the source of its heading, and a period of its own', () => {
    expect(
      candidates.map(({ asOf, period, attributions }) => [asOf?.latest, period?.earliest, attributions[0]?.text]),
    ).toEqual([
      ['2031-03-02', undefined, 'the health ministry'],
      ['2031-03-02', undefined, 'the health ministry'],
      ['2031-03-02', '2031-03-03', 'the health ministry'],
      ['2031-03-02', undefined, 'the health ministry'],
    ]);
  });

  it('is quoted with its label', () => {
    expect(candidates.map(({ wording }) => wording)).toEqual([
      'Killed: 900',
      'Of whom women: 200',
      'New deaths in the past 24 hours: 64',
      'Displaced families: 300',
    ]);
  });

  it('leaves over what it does not understand', () => {
    expect(numbers.filter(({ fate }) => fate === 'LEFT_OVER').map(({ words }) => words)).toEqual(['120']);
  });

  it('is not spoken for by a heading that a sentence has ended', () => {
    const later = 'Police said:\nKilled: 12\nThe road was closed.\nInjured: 40';
    expect(read(later).candidates.map(describeFigure)).toEqual([
      'KILLED 12 TALLY_SO_FAR <Police>',
      'INJURED 40 INCIDENT',
    ]);
  });
});
