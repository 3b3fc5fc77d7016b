import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';
import { readSentences } from '../../server/domain/reading/read-sentences.ts';

/** Sentences and their tokens. All texts are made up. */

const readAll = (text: string, language = 'en') => readSentences(text, readBlocks(text, language), language);
const read = (text: string, language = 'en') => readAll(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Gen. A. B. Smith said 12 died.', 'Maj.-Gen. Roman Hill agreed.'],
    ['The attack began on Oct. 7 at 5 a.m. local time.', 'It ended by 9 p.m.', 'The dead were found on Nov. 3.'],
    ['U.N. officials met U.S. envoys in Washington, D.C.', 'They left at noon.'],
    ['“Nine are dead,” he said.', '“We need help.”', 'She wept.'],
    ['“Who did this?” asked Mr. Lee.', 'Nobody knew!', 'Then… silence.'],
    ['Resolution No. 2728 passed.', 'No. 10 is silent.'],
    ['St. Mary’s Hospital took in 40.', 'Lt. Col. Doe died.', 'Sen. Roe spoke.'],
    ['The toll rose to 40,691.', '1,205 people were killed (mostly civilians).', 'Inflation was 3.5 percent.'],
    ['He cited Acme Inc. and Foo Ltd. in court.', 'The ruling is due.'],
    ['The convoy reached Rafah vs. Khan Younis etc.', 'In May it stopped.'],
  ])('%s', (...sentences) => {
    expect(read(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    ['ru', 'В г. Киеве погибли 12 человек.', 'Об этом сообщил А. Б. Иванов.', 'Ранены 5 тыс. человек.'],
    ['es', 'El Sr. López dijo que EE.UU. enviará ayuda.', '¿Cuántos murieron?', '«Doce», dijo.'],
    ['ar', 'قتل 12 شخصا.', 'وأصيب 40 آخرون؟', 'لا أحد يعلم.'],
    ['zh', '12人死亡。', '另有40人受伤。'],
    ['hi', 'बारह लोग मारे गए।', 'चालीस घायल हुए।'],
  ])('in %s', (language, ...sentences) => {
    expect(read(sentences.join(' '), language)).toEqual(sentences);
  });

  it('are split where the space was lost, and never inside an address or a numeral', () => {
    expect(read('Nine were killed.The army denied it. See example.com or 3.5.')).toEqual([
      'Nine were killed.',
      'The army denied it.',
      'See example.com or 3.5.',
    ]);
  });

  it('never reach beyond their block', () => {
    const text = 'KYIV, Ukraine (AP) — Nine people died\n\nTwelve were hurt.';
    expect(readAll(text).map(({ start, end, block }) => [block.kind, text.slice(start, end)])).toEqual([
      ['DATELINE', 'KYIV, Ukraine (AP) —'],
      ['BODY', 'Nine people died'],
      ['BODY', 'Twelve were hurt.'],
    ]);
  });
});

describe('tokens', () => {
  const words = (text: string, language = 'en') =>
    readAll(text, language).flatMap(({ tokens }) => tokens.map((token) => token.text));

  it('are words, numerals and marks, at their places in the text', () => {
    const text = 'The U.N.’s tally – 40,691.5 dead – isn’t final, e.g. two eight-year-old girls ($1.2m).';
    const tokens = readAll(text).flatMap((sentence) => sentence.tokens);
    expect(tokens.map((token) => token.text).join(' ')).toBe(
      'The U.N.’s tally – 40,691.5 dead – isn’t final , e.g. two eight - year - old girls ( $ 1.2m ) .',
    );
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(
      tokens
        .filter(({ isWord }) => !isWord)
        .map((token) => token.text)
        .join(''),
    ).toBe('––,--($).');
  });

  it('are not the marks of Markdown and HTML, nor addresses', () => {
    expect(words('He **[said](https://a.example/12)** <u>nine</u> died; see <https://b.example/7>.')).toEqual(
      'He said nine died ; see .'.split(' '),
    );
  });

  it('are folded for look-ups', () => {
    const folded = (text: string, language: string) =>
      readAll(text, language)
        .flatMap(({ tokens }) => tokens.map((token) => token.folded))
        .join(' ');
    expect(folded('Según José’s', 'es')).toBe("segun jose's");
    expect(folded('Ещё Йод', 'ru')).toBe('еще йод');
    expect(folded('قُتِلَ أحد', 'ar')).toBe('قتل احد');
  });
});
