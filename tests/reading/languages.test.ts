import { describe, expect, it } from 'vitest';
import { readText } from '../../server/domain/reading/read-text.ts';
import type { Candidate } from '../../server/domain/reading/stages.ts';
import { SENTENCES } from './languages-rows.ts';

/** Figures of texts in Spanish, Russian and Arabic. */

const read = (text: string, language: string) => readText({ text, language, publishedOn: '2031-03-04' });

function describeCandidate({ measure, quantifier, value, low, high, stance }: Candidate): string {
  const number = value ?? (low === null || high === null ? '-' : `${low}-${high}`);
  return `${stance === 'DENIES' ? 'DENIES ' : ''}${measure} ${quantifier} ${number}`;
}

describe.each(Object.entries(SENTENCES))('figures of sentences in the language “%s”', (language, list) => {
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);

  it.each(rows)('%s', (sentence, figures) => {
    const { candidates } = read(sentence, language);
    expect(candidates.map(describeCandidate).join('; ') || 'none').toBe(figures);
  });

  it('are many, and not all of them state figures', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(([, figures]) => figures === 'none').length).toBeGreaterThanOrEqual(8);
  });
});

describe('what a figure of these languages is like', () => {
  it.each([
    ['es', 'Murieron doce civiles palestinos en el ataque.', ['civiles palestinos', 'CIVILIAN', ['PS']]],
    ['es', 'Al menos 20 personas resultaron heridas.', [null, null, []]],
    ['ru', 'Погибли пятеро граждан Германии.', ['граждан Германии', null, []]],
    ['ru', 'Ранены трое мирных жителей.', ['мирных жителей', 'CIVILIAN', []]],
    ['ar', 'قتل 12 جنديا إسرائيليا في الهجوم.', ['جنديا إسرائيليا', 'COMBATANT', ['IL']]],
    ['ar', 'استشهد شابان برصاص الجيش.', ['شابان', null, []]],
  ])('%s, whom it counts: %s', (language, sentence, [label, status, nationalities]) => {
    const [{ population } = { population: null }] = read(sentence, language).candidates;
    expect(population).toMatchObject({ label, status, nationalities });
  });

  it.each([
    ['es', 'En las últimas 24 horas murieron 12 civiles.', 'PERIOD'],
    ['es', 'Más de 40.000 personas han muerto desde que comenzó la guerra.', 'CUMULATIVE'],
    ['ru', 'За последние сутки ранены 12 человек.', 'PERIOD'],
    ['ru', 'Число погибших выросло до 224.', 'TALLY_SO_FAR'],
    ['ar', 'مقتل 64 شخصا خلال الساعات الـ24 الماضية', 'PERIOD'],
    ['ar', 'ارتفع عدد القتلى منذ بدء الحرب إلى 21418.', 'CUMULATIVE'],
  ])('%s, how it counts: %s', (language, sentence, countType) => {
    expect(read(sentence, language).candidates.map((candidate) => candidate.countType)).toEqual([countType]);
  });

  it.each([
    ['es', 'Unas 500 personas marcharon.', 'LEFT_OVER'],
    ['es', 'Tres hombres armados mataron a ocho personas.', 'ACTORS'],
    ['ru', 'Двое нападавших убили шестерых прихожан.', 'ACTORS'],
    ['ar', 'أرسلت الحكومة 3000 جندي إلى الحدود.', 'LEFT_OVER'],
  ])('%s, what becomes of the first number: %s', (language, sentence, fate) => {
    const [number] = read(sentence, language).numbers;
    expect(number?.fate === 'EXCLUDED' ? number.because : number?.fate).toBe(fate);
  });

  it.each(['es', 'ru', 'ar'])('%s is said to be read for figures only', (language) => {
    expect(read('12', language).support).toBe('FIGURES');
  });

  it('lines of a bulletin in Arabic are figures', () => {
    const text = 'حصيلة السيول في ولاية ديرة:\nالوفيات: ٨٦\nالإصابات: ٢١٣\nالنازحون: ٤١٧٠٠';
    expect(read(text, 'ar').candidates.map(describeCandidate)).toEqual([
      'KILLED EXACT 86',
      'INJURED EXACT 213',
      'DISPLACED EXACT 41700',
    ]);
  });
});
