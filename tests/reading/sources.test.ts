import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../../server/domain/reading/attribute.ts';
import { findSources } from '../../server/domain/reading/find-sources.ts';
import { readBlocks } from '../../server/domain/reading/read-blocks.ts';
import { readSentences } from '../../server/domain/reading/read-sentences.ts';
import { arabic } from './sources/arabic.ts';
import { english } from './sources/english.ts';
import { readChain } from './sources/read-chain.ts';
import { russian } from './sources/russian.ts';
import { spanish } from './sources/spanish.ts';

describe.each([
  ['en', english],
  ['ar', arabic],
  ['es', spanish],
  ['ru', russian],
] as const)('who is quoted for a figure (%s)', (language, rows) => {
  it.each(rows.map(([text, chain, publisher]) => ({ text, chain, publisher })))(
    '$text',
    ({ text, chain, publisher }) => {
      expect(readChain({ text, chain, language, ...(publisher === undefined ? {} : { publisher }) })).toBe(
        chain.trim(),
      );
    },
  );
});

describe('a publisher', () => {
  const text = 'A doctor told the Moscow Times that 19 bodies had been brought in.';
  const read = (publisher: { publisher?: string; url?: string }) => {
    const sentences = readSentences(text, readBlocks(text, 'en'), 'en');
    return attribute(
      { start: text.indexOf('19'), end: text.indexOf('19') + 2 },
      findSources(text, sentences, 'en', publisher),
    ).links.map((link) => link.text);
  };

  it.each([
    { publisher: 'The Moscow Times' },
    { publisher: 'moscow-times' },
    { url: 'https://www.themoscowtimes.com/2024/x' },
  ])('is no link of its own chains: %o', (publisher) => {
    expect(read(publisher)).toEqual(['A doctor']);
  });

  it('is known by the dateline', () => {
    const dated = `KELDAR (Reuters) - A doctor told Reuters that 19 bodies had been brought in.`;
    const sentences = readSentences(dated, readBlocks(dated, 'en'), 'en');
    const { links } = attribute(
      { start: dated.indexOf('19'), end: dated.indexOf('19') + 2 },
      findSources(dated, sentences, 'en'),
    );
    expect(links.map((link) => link.text)).toEqual(['A doctor']);
  });

  it('is a link where another one publishes', () => {
    expect(read({ publisher: 'Daily Horizon' })).toEqual(['the Moscow Times', 'A doctor']);
  });
});

it('a label stays as printed, and leads to the fuller name before it', () => {
  const text = 'Ambassador Anatoly Viktorov spoke on Friday. Viktorov said 20 people were killed.';
  const sentences = readSentences(text, readBlocks(text, 'en'), 'en');
  const { links } = attribute(
    { start: text.indexOf('20'), end: text.indexOf('20') + 2 },
    findSources(text, sentences, 'en'),
  );
  expect(links).toMatchObject([
    { text: 'Viktorov', kind: 'PERSON', start: 45, refersTo: { text: 'Ambassador Anatoly Viktorov', start: 0 } },
  ]);
});

it.each([
  ['Witnesses', 'WITNESS'],
  ['Villagers', 'RESIDENT'],
  ['His mother', 'RELATIVE'],
  ['A nurse at the clinic', 'MEDIC'],
  ['Health officials', 'MEDIC'],
  ['Firefighters', 'RESCUER'],
  ['Rescue workers', 'RESCUER'],
  ['Humanitarian workers', 'AID_WORKER'],
  ['A senior official', 'OFFICIAL'],
  ['A security source', 'SECURITY'],
  ['An army officer', 'SECURITY'],
  ['A western diplomat', 'DIPLOMAT'],
  ['A person familiar with the matter', 'OTHER'],
])('"%s" is a source without a name, of the kind %s', (label, unnamed) => {
  const text = `${label} said 20 people were killed.`;
  const sentences = readSentences(text, readBlocks(text, 'en'), 'en');
  const { links } = attribute(
    { start: text.indexOf('20'), end: text.indexOf('20') + 2 },
    findSources(text, sentences, 'en'),
  );
  expect(links).toMatchObject([{ text: label, kind: 'UNNAMED', unnamed }]);
});

it.each([
  ['en', 'The army denied that 12 people were killed.', true],
  ['en', 'The army said that 12 people were killed.', false],
])('what a source denies is marked (%s): %s', (language, text, denies) => {
  const sentences = readSentences(text, readBlocks(text, language), language);
  expect(
    attribute({ start: text.indexOf('12'), end: text.indexOf('12') + 2 }, findSources(text, sentences, language))
      .denies,
  ).toBe(denies);
});

it('a language without rules of its own gives no sources', () => {
  const text = 'Die Polizei sagte, 12 Menschen seien getötet worden.';
  const sentences = readSentences(text, readBlocks(text, 'de'), 'de');
  expect(
    attribute({ start: text.indexOf('12'), end: text.indexOf('12') + 2 }, findSources(text, sentences, 'de')),
  ).toMatchObject({ links: [], caveats: [] });
});

describe('hostile text keeps every sentence small', () => {
  it.each([
    ['nested quotes', `${'“'.repeat(10_000)}police said 12 died${'”'.repeat(10_000)}`],
    ['verbs', 'police said 12 died, '.repeat(10_000)],
    ['commas', `${'Ali, '.repeat(20_000)}said 12 died`],
    ['links', `${'the head of the ministry of the '.repeat(10_000)}said 12 died`],
    ['lone surrogates', '\ud800 said 12 died. '.repeat(10_000)],
  ])('%s', (_, text) => {
    const sentences = readSentences(text, [{ kind: 'BODY', start: 0, end: text.length }], 'en');
    const reading = findSources(text, sentences, 'en');
    for (let start = 0; start < text.length; start += 20) attribute({ start, end: start + 2 }, reading);
    for (const { links, scope } of reading.spans.flat()) {
      expect(links.length).toBeLessThan(20);
      expect(scope.end - scope.start).toBeLessThan(5000);
    }
  });
});

/** The texts themselves are not part of the project; ATTESTED_SEEDS names a folder that holds them. */
const seeds = process.env['ATTESTED_SEEDS'] ?? path.resolve('../shared/seeds');

describe.skipIf(!existsSync(seeds))('the chains of the curated articles', () => {
  const texts = new Map(
    (existsSync(seeds) ? readdirSync(seeds) : [])
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(path.join(seeds, file), 'utf8'))
      .map((text) => [createHash('sha256').update(text).digest('hex'), text]),
  );
  const articles = readdirSync('data/articles').map(
    (file) => parse(readFileSync(path.join('data/articles', file), 'utf8')) as Article,
  );

  it.each(articles.filter(({ sha256 }) => texts.has(sha256)))('$slug', (article) => {
    const text = texts.get(article.sha256) ?? '';
    const sentences = readSentences(text, readBlocks(text, article.language), article.language);
    const { publisher, url } = article;
    const reading = findSources(text, sentences, article.language, { publisher, url });
    const read = article.claims.map(({ at: [start, end], wording }) => {
      const number = Math.max(0, wording.search(/\d/));
      const { links } = attribute({ start: start + number, end }, reading);
      return { wording, chain: links.map((link) => link.text) };
    });
    expect(read).toEqual(
      article.claims.map(({ wording, attributions = [] }) => ({
        wording,
        chain: attributions.map(({ label }) => label),
      })),
    );
  });
});

interface Article {
  readonly slug: string;
  readonly sha256: string;
  readonly language: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly claims: readonly {
    readonly wording: string;
    readonly at: readonly [start: number, end: number];
    readonly attributions?: readonly { readonly label: string }[];
  }[];
}
