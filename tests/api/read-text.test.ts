import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { makeReading, recordReading, TEXT } from '../support/made-up-reading.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Reading texts over the API, and what the ledger suggests for their figures. All texts are made up. */

const db = await freshDatabase();
const token = await makeToken(db, 'CURATOR', 'Ada');
const api = testApi(db);
const curator = testApi(db, { token });
const write = writer(curator);

const READ = `query ($input: ReadTextInput!) { readText(input: $input) { sha256 language support readerVersion headline publishedOn { text basis }
  article { slug } figures { key confidence figure { measure quantifier value wording quote { start end exact } attributions { label } } }
  numbers { words value start end fate because candidate } } }`;
const read = async (input: object) => (await api.ask(READ, { input })).readText;

describe('readText', () => {
  it('shows to everyone what is read, with every number, and writes nothing', async () => {
    const count = () => db.pool.query('SELECT count(*) FROM revision');
    const before = (await count()).rows;
    const found = await read({ text: TEXT, language: 'en', publishedOn: '2024-11-04', publisher: 'Made-up Agency' });
    expect(found).toMatchObject({
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      language: 'en',
      support: 'FULL',
      publishedOn: { text: '4 November 2024', basis: 'STATED' },
      article: null,
    });
    const killed = found.figures.find(({ figure }: Answer) => figure.value === 14);
    expect(killed.figure).toMatchObject({ measure: 'KILLED', quantifier: 'AT_LEAST' });
    const { start, end, exact } = killed.figure.quote;
    expect(exact).toBe(killed.figure.wording);
    expect(TEXT.slice(start, end).replaceAll('\n', ' ')).toBe(exact);
    for (const { words, start, end } of found.numbers) expect(TEXT.slice(start, end).replaceAll('\n', ' ')).toBe(words);
    expect(found.numbers.find(({ value }: Answer) => value === 1987)).toMatchObject({
      fate: 'EXCLUDED',
      because: 'YEAR',
    });
    const keys = found.figures.map(({ key }: Answer) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      found.numbers
        .filter(({ fate }: Answer) => fate === 'CANDIDATE')
        .every(({ candidate }: Answer) => keys.includes(candidate)),
    ).toBe(true);
    expect((await count()).rows).toEqual(before);
  });

  it('gives figures the keys that their candidates get when the text is opened', async () => {
    const { figures } = await read({ text: TEXT, language: 'en' });
    const opened = await write(
      'openReading',
      { text: TEXT, language: 'en' },
      'reading { candidates { nodes { key } } }',
    );
    expect(opened.reading.candidates.nodes.map(({ key }: Answer) => key).sort()).toEqual(
      figures.map(({ key }: Answer) => key).sort(),
    );
  });

  it('finds the article of the text, by the text or by its address', async () => {
    const text = `${TEXT}Once more.`;
    const url = 'https://example.org/made-up-ferry';
    await write('recordArticle', { article: { slug: 'by-address', url, language: 'en' } });
    expect((await read({ text, url: `${url}#top` })).article).toEqual({ slug: 'by-address' });
    const sha256 = createHash('sha256').update(text).digest('hex');
    await write('recordArticle', { article: { slug: 'by-text', sha256, language: 'en' } });
    expect((await read({ text, url })).article).toEqual({ slug: 'by-text' });
  });

  it.each([
    [
      'a text that is too long',
      { text: 'a'.repeat(60_001) },
      'TEXT_TOO_LONG',
      /^`text` has 60,001 characters .* 60,000 at most/,
    ],
    ['no words', { text: ' \n\t' }, 'INVALID_ARGUMENT', /^`text` has no words\.$/],
    ['half of a surrogate pair', { text: 'Nine \ud83d died.' }, 'INVALID_ARGUMENT', /valid Unicode/],
    [
      'no language',
      { text: 'Nine died.', language: 'nine' },
      'INVALID_ARGUMENT',
      /^`language` must be a BCP 47 language tag/,
    ],
  ])('refuses %s, with a code', async (_, input, code, message) => {
    const [error] = await api.fail(READ, { input });
    expect(error).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
    const { issues } = await write('openReading', input);
    const [field] = Object.keys(input).slice(-1);
    expect(issues).toEqual([expect.objectContaining({ path: [field] })]);
  });

  it('refuses a query that reads many texts at once', async () => {
    const fields = Array.from(
      { length: 40 },
      (_, i) =>
        `r${i}: readText(input: { text: "Nine died." }) { figures { figure { value wording } suggestions { events { score } } } }`,
    );
    const [error] = await api.fail(`{ ${fields.join(' ')} }`);
    expect(error?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it.each([
    ['numbers', '17 '.repeat(1_900)],
    ['quotes within quotes', `${'“'.repeat(10_000)}five died${'”'.repeat(10_000)}`],
    ['marks of direction', `\u202efive people were killed\u202c, ${'\u200f'.repeat(5_000)} said the police.`],
    ['control characters', 'Five people were\u0000 killed\u0007 by\u001b[31m the\u0085 flood.'],
    ['huge numbers', '99999999999999999999999 people were killed, and 12e400 were injured.'],
    ['one long word', 'a'.repeat(59_000)],
    [
      'SQL and markup',
      "5 people'); DROP TABLE claim; -- were killed <script>alert(1)</script>, said Robert'); DELETE FROM claim.",
    ],
  ])('reads and records hostile text: %s', async (_, text) => {
    const found = await read({ text, language: 'en' });
    expect(found.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    const opened = await write('openReading', { text, language: 'en' }, 'reading { numbersSeen sha256 }');
    expect(opened).toMatchObject({
      __typename: 'ReadingOpened',
      reading: { sha256: found.sha256, numbersSeen: found.numbers.length },
    });
    expect(api.logged.concat(curator.logged)).toEqual([]);
  });

  it('refuses to record a text of more numbers than any article has', async () => {
    const { issues } = await write('openReading', { text: '17 '.repeat(2_001) });
    expect(issues).toEqual([
      expect.objectContaining({
        path: ['text'],
        code: 'OUT_OF_RANGE',
        message: 'text has 2001 numbers, and may have 2000 at most.',
      }),
    ]);
  });
});

describe('suggestions', () => {
  const SUGGESTED = `suggestions { events { event { slug } score reason } populations { population { slug } score reason }
    sources { label suggestions { organisation { slug } person { slug } score reason } } sameFigures { claim { key } isSameArticle } }`;
  const suggested = async (of: object = {}): Promise<Answer[]> => {
    const sha256 = createHash('sha256').update(JSON.stringify(of)).digest('hex');
    await recordReading(db, makeReading({ sha256, ...of }));
    const found = await curator.ask(
      `query ($sha256: String!) { reading(sha256: $sha256) { candidates { nodes { id version figure { value attributions { unnamed } } ${SUGGESTED} } } } }`,
      { sha256 },
    );
    return found.reading.candidates.nodes;
  };

  it('put first what the same words meant before, with the reason', async () => {
    await write('recordOrganisation', {
      organisation: { slug: 'coast-guard', name: 'Nowhere Maritime Service', kind: 'OFFICE' },
    });
    await write('recordOrganisation', {
      organisation: { slug: 'other-guard', name: 'The coast guard of Elsewhere', kind: 'OFFICE' },
    });
    await write('recordEvent', {
      event: {
        slug: 'ferry',
        name: 'Sinking of the ferry of Nowhere',
        kind: 'ACCIDENT',
        start: { earliest: '2024-11-03', latest: '2024-11-03' },
      },
    });
    await write('recordEvent', {
      event: {
        slug: 'later-ferry',
        name: 'A ferry sank',
        kind: 'ACCIDENT',
        start: { earliest: '2025-01-01', latest: '2025-01-01' },
      },
    });
    await write('recordPopulation', {
      population: { slug: 'adult-women', name: 'Grown-ups', facets: { sex: 'FEMALE', ageGroup: 'ADULT' } },
    });
    await write('recordArticle', {
      article: {
        slug: 'earlier',
        language: 'en',
        mentions: [
          { label: 'The Coast Guard of Nowhere', organisation: { id: 'coast-guard' } },
          { label: 'a ferry sank', event: 'ferry' },
        ],
      },
      claims: [
        {
          measure: 'KILLED',
          countType: 'INCIDENT',
          quantifier: 'EXACT',
          value: 14,
          wording: '14 people',
          event: 'ferry',
          population: 'everyone',
          attributions: [{ label: 'the coast guard of Nowhere', organisation: { id: 'coast-guard' } }],
        },
      ],
    });
    const [killed, , , women] = await suggested();
    const { events, populations, sources, sameFigures } = killed.suggestions;
    // The other ferry sank after the text was published.
    expect(events.map(({ event }: Answer) => event.slug)).toContain('ferry');
    expect(events.map(({ event }: Answer) => event.slug)).not.toContain('later-ferry');
    expect(events[0]).toEqual({ event: { slug: 'ferry' }, score: 91, reason: 'The same words meant it once before.' });
    expect(populations[0]).toEqual({
      population: { slug: 'everyone' },
      score: 95,
      reason: 'The words name nobody in particular.',
    });
    expect(women.suggestions.populations[0]).toEqual({
      population: { slug: 'adult-women' },
      score: 95,
      reason: 'It is defined by exactly what the words say of the people counted.',
    });
    expect(sources).toEqual([
      {
        label: 'the coast guard of Nowhere',
        suggestions: [
          {
            organisation: { slug: 'coast-guard' },
            person: null,
            score: 91,
            reason: 'The same words meant it once before.',
          },
          expect.objectContaining({ organisation: { slug: 'other-guard' }, person: null }),
        ],
      },
    ]);
    expect(sameFigures).toEqual([{ claim: { key: 'killed-14' }, isSameArticle: false }]);
  });

  it('know acronyms, other names and other spellings', async () => {
    await write('recordOrganisation', {
      organisation: {
        slug: 'counting-office',
        name: 'Office for the Counting of Missing People',
        kind: 'INTERGOVERNMENTAL',
        names: [{ value: 'Counting Office', kind: 'ALIAS' }],
      },
    });
    await write('recordOrganisation', { organisation: { slug: 'ocmp', name: 'OCMP', kind: 'NGO' } });
    await write('recordPerson', { person: { slug: 'ivanka', name: 'Ivanka Madeupskaya' } });
    const [first] = makeReading().candidates;
    if (!first) throw new Error('The reading has no candidate.');
    const [link] = first.attributions;
    const chain = [
      'OCMP',
      'the Counting Office',
      'Office for the Counting of Missing People',
      'Ivanka Madeupskaja',
      'Nobody Known',
    ];
    const candidate = { ...first, attributions: chain.map((text) => ({ ...link, text })), relation: null };
    const [one] = await suggested({ candidates: [candidate], numbers: [] });
    const best = one.suggestions.sources.map(({ suggestions }: Answer) =>
      suggestions.map(({ organisation, person, score }: Answer) => [organisation?.slug ?? person?.slug, score]),
    );
    expect(best[0]).toEqual([
      ['ocmp', 88],
      ['counting-office', 75],
    ]);
    expect(best[1][0]).toEqual(['counting-office', 86]);
    expect(best[2]).toEqual([
      ['counting-office', 88],
      ['ocmp', 75],
    ]);
    expect(best[3]).toEqual([['ivanka', 47]]);
    expect(best[4]).toEqual([]);
  });

  it('show a figure that the article has already, and take the event of its other figures', async () => {
    const [killed] = await suggested({ language: 'en-GB' });
    const done = await write(
      'acceptCandidates',
      {
        candidates: [
          {
            id: killed.id,
            version: killed.version,
            event: 'gaza-war',
            population: 'everyone',
            sources: [{ unnamed: 'OTHER' }],
          },
        ],
        article: { new: { slug: 'made-up-again' } },
      },
      'claims { id }',
    );
    expect(done.claims).toHaveLength(1);
    const after = await suggested({ language: 'en-GB' });
    expect(after[1].suggestions.events[0]).toEqual({
      event: { slug: 'gaza-war' },
      score: 91,
      reason: 'Another figure of the article is about it.',
    });
    expect(after[0].suggestions.sameFigures[0]).toMatchObject({ isSameArticle: true });
  });

  it('come with a text that is only read, and show readers no drafts', async () => {
    await write('recordArticle', {
      article: { slug: 'draft-of-ferry', language: 'en' },
      claims: [
        {
          measure: 'KILLED',
          countType: 'INCIDENT',
          quantifier: 'AT_LEAST',
          value: 14,
          wording: 'at least 14',
          event: 'ferry',
          population: 'everyone',
          attributions: [
            {
              label: 'the coast guard of Nowhere',
              organisation: { new: { slug: 'secret-guard', name: 'A body of drafts', kind: 'OTHER' } },
            },
          ],
        },
      ],
      draft: true,
    });
    const query = `query ($input: ReadTextInput!) { readText(input: $input) { figures { figure { value } ${SUGGESTED} } } }`;
    const ask = async (as: typeof api) => {
      const { readText } = await as.ask(query, { input: { text: TEXT, language: 'en' } });
      return readText.figures.find(({ figure }: Answer) => figure.value === 14).suggestions;
    };
    const slugs = ({ sources }: Answer) => sources[0].suggestions.map(({ organisation }: Answer) => organisation?.slug);
    expect(slugs(await ask(curator))).toContain('secret-guard');
    expect(slugs(await ask(api))).toContain('coast-guard');
    expect(slugs(await ask(api))).not.toContain('secret-guard');
  });
});
