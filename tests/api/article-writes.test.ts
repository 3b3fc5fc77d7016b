import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const PARTY = 'label organisation { slug } person { slug }';
const WHOLE = `article {
  id slug version url headline language publishedOn { earliest latest basis } publisher { slug } sha256 archivedUrl note
  credits { role ${PARTY} } mentions(first: 100) { nodes { ${PARTY} event { slug } } } claims { totalCount }
} claims { key status origin { organisation { slug } person { slug } } relations { nodes { kind to { key } } } }`;
const day = (on: string) => ({ earliest: on, latest: on, basis: 'STATED' });
const record = (article: object, claims: object[] = [], others: object = {}) =>
  write('recordArticle', { article: { language: 'en', ...article }, claims, ...others }, WHOLE);

// Each test continues where the previous one ended.
describe('recordArticle', { shuffle: false }, () => {
  it('records an article with everything in it, including new people and bodies, in one write', async () => {
    const before = await db.prisma.revision.count();
    const speaker = { name: 'A Made-up Speaker', affiliations: [{ organisation: 'kremlin', role: 'Speaker' }] };
    const bureau = { name: 'Made-up Bureau', kind: 'OFFICE', parent: 'kremlin' };
    const article = {
      url: 'https://EXAMPLE.org:443/made-up?a=1#part',
      headline: ' A made-up headline ',
      sha256: '0f'.repeat(32),
      archivedUrl: 'http://archive.example.org/x',
      note: 'A made-up note',
      publishedOn: day('2024-02-01'),
    };
    const answer = await record(
      {
        ...article,
        publisher: { name: 'meduza' },
        credits: [
          { role: 'AUTHOR', label: 'By a speaker', person: { new: speaker } },
          { role: 'CONTRIBUTING_AGENCY', label: 'With AFP', organisation: { name: ' AFP ' } },
          { role: 'PHOTOGRAPHER', label: 'By nobody we know' },
        ],
        mentions: [
          { label: 'the speaker', person: { new: speaker } },
          { label: 'the bureau', organisation: { new: bureau } },
          { label: 'Trupanov', person: { name: 'trupanov' } },
          { label: 'the attack', event: 'october-7-attack' },
        ],
      },
      [
        madeUpClaim(12, { attributions: [{ label: 'the bureau', organisation: { new: bureau } }] }),
        madeUpClaim(13, { relations: [{ kind: 'SUPERSEDES', claim: 'killed-12' }] }),
      ],
    );
    expect(answer).toMatchObject({
      __typename: 'ArticleWritten',
      article: {
        ...article,
        url: 'https://example.org/made-up?a=1',
        headline: 'A made-up headline',
        slug: 'meduza-2024-02-01',
        version: 1,
        publisher: { slug: 'meduza' },
        credits: [
          { role: 'AUTHOR', person: { slug: 'a-made-up-speaker' }, organisation: null },
          { role: 'CONTRIBUTING_AGENCY', person: null, organisation: { slug: 'afp' } },
          { role: 'PHOTOGRAPHER', label: 'By nobody we know', person: null, organisation: null },
        ],
        mentions: {
          nodes: [
            { label: 'the speaker', person: { slug: 'a-made-up-speaker' } },
            { label: 'the bureau', organisation: { slug: 'made-up-bureau' } },
            { label: 'Trupanov', person: { slug: 'alexander-trufanov' } },
            { label: 'the attack', event: { slug: 'october-7-attack' } },
          ],
        },
        claims: { totalCount: 2 },
      },
      claims: [
        { key: 'killed-12', origin: { organisation: { slug: 'made-up-bureau' } } },
        {
          key: 'killed-13',
          origin: { organisation: { slug: 'meduza' } },
          relations: { nodes: [{ kind: 'SUPERSEDES', to: { key: 'killed-12' } }] },
        },
      ],
    });
    // A person, a body, the article and two claims: someone named twice is recorded once.
    const log = await db.prisma.revision.findMany({ orderBy: { sequence: 'asc' }, skip: before });
    expect(log.map(({ entityType }) => entityType).sort()).toEqual([
      'ARTICLE',
      'CLAIM',
      'CLAIM',
      'ORGANISATION',
      'PERSON',
    ]);
    expect(new Set(log.map(({ at }) => at.getTime())).size).toBe(1);
    expect(new Set(log.map(({ actor, reason: why }) => `${actor}: ${why}`))).toEqual(
      new Set(['A made-up curator: First recorded.']),
    );
  });

  it.each([
    ['a headline', { headline: 'Ünïque — “made up”: 1,205!' }, 'unique-made-up-1-205'],
    ['a publisher and no day', { publisher: { id: 'afp' }, headline: 'By AFP' }, 'by-afp'],
    ['a long headline', { headline: 'word '.repeat(80) }, 'word-'.repeat(16).slice(0, -1)],
  ])('makes a handle from %s', async (_what, article, slug) => {
    expect(await record(article)).toMatchObject({ article: { slug } });
  });

  it('makes numbered handles when there is nothing to make them from', async () => {
    const own = await freshDatabase();
    const recordIn = writer(testApi(own, { token: await makeToken(own, 'CURATOR') }));
    const nothing = { url: null, headline: null, publisher: null, publishedOn: null, credits: null, mentions: null };
    const handles: string[] = [];
    for (const article of [{}, { headline: 'Ложь' }, { ...nothing, slug: null }])
      handles.push(
        (await recordIn('recordArticle', { article: { language: 'en', ...article } }, 'article { slug }')).article.slug,
      );
    expect(handles).toEqual(['article', 'article-2', 'article-3']);
  });

  it('hides the claims of a draft from readers, but not the article', async () => {
    const { article, claims } = await record({ headline: 'A made-up draft' }, [madeUpClaim(12)], { draft: true });
    expect(claims).toMatchObject([{ status: 'DRAFT' }]);
    const read = await api.ask(
      'query ($id: ID!) { article(id: $id) { headline claims { totalCount } } }',
      { id: article.id },
      { token: undefined },
    );
    expect(read.article).toEqual({ headline: 'A made-up draft', claims: { totalCount: 0 } });
  });

  it.each<[string, object, object[], string[], RegExp]>([
    [
      'the address of another article',
      { url: 'https://example.org/made-up?a=1#other' },
      [],
      ['article', 'url'],
      /another article: meduza-/,
    ],
    ['the slug of another article', { slug: 'moscow-times-2024-09-02' }, [], ['article', 'slug'], /another article/],
    ['a malformed slug', { slug: 'Not So' }, [], ['article', 'slug'], /lower-case words/],
    [
      'someone new without a name',
      { publisher: { new: { name: ' ', kind: 'OTHER' } } },
      [],
      ['article', 'publisher', 'new', 'name'],
      /must/,
    ],
    ['a mention of nobody', { mentions: [{ label: 'x' }] }, [], ['article', 'mentions', '0'], /must name one/],
    [
      'a mention of two',
      { mentions: [{ label: 'x', event: 'gaza-war', person: { id: 'roman-gofman' } }] },
      [],
      ['article', 'mentions', '0'],
      /must name one/,
    ],
    [
      'the same mention twice',
      { mentions: [1, 2].map(() => ({ label: 'x', event: 'gaza-war' })) },
      [],
      ['article', 'mentions', '1'],
      /is listed twice/,
    ],
    [
      'the same figure twice',
      {},
      [madeUpClaim(12, { key: 'a' }), madeUpClaim(12, { key: 'b' })],
      ['claims', '1'],
      /same figure from the same origin/,
    ],
    [
      'the same key twice',
      {},
      [madeUpClaim(12, { key: 'a' }), madeUpClaim(13, { key: 'a' })],
      ['claims', '1'],
      /has the same key as an earlier one/,
    ],
    [
      'a claim that relates to itself',
      {},
      [madeUpClaim(1, { key: 'a', relations: [{ kind: 'RESTATES', claim: 'a' }] })],
      ['claims', '0', 'relations', '0', 'claim'],
      /must be another claim/,
    ],
    [
      'a count from after publication',
      { publishedOn: day('2024-02-01') },
      [madeUpClaim(1, { asOf: day('2024-02-03') })],
      ['claims', '0', 'asOf'],
      /begins on 2024-02-03, more than a day after the article was published/,
    ],
  ])('refuses %s', async (_what, article, claims, path, message) => {
    const before = await db.prisma.revision.count();
    const answer = await record(article, claims);
    expect(answer).toMatchObject({ __typename: 'ValidationError', issues: [{ path }] });
    expect(answer.message).toMatch(message);
    expect(await db.prisma.revision.count()).toBe(before);
  });

  it('reports everything that is wrong together, each issue at its path', async () => {
    const claims = Array.from({ length: 12 }, (_, i) =>
      madeUpClaim(i + 1, { event: i === 1 ? 'no-such-event' : 'gaza-war', ...(i >= 10 && { wording: 'nothing' }) }),
    );
    const { issues } = await record({ language: 'English', publisher: { name: 'Nobody' } }, claims);
    expect(issues.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'article.language',
      'article.publisher',
      'claims.1.event',
      'claims.10.wording',
      'claims.11.wording',
    ]);
  });

  it('accepts a long article: 40 claims, 60 mentions, 20 new people', async () => {
    const claims = Array.from({ length: 40 }, (_, i) =>
      madeUpClaim(i + 1, {
        note: 'A made-up note of some length, as curators write them where a text leaves room for doubt.',
        place: 'gaza-strip',
        asOf: day('2024-01-31'),
        attributions: [
          { label: 'the health ministry in Gaza', verb: 'SAYS', organisation: { id: 'gaza-health-ministry' } },
          {
            label: `Speaker ${i % 20}`,
            verb: 'CLAIMS',
            person: { new: { name: `Made-up Speaker ${i % 20}`, nationalities: ['RU'] } },
          },
        ],
        relations: i === 0 ? [] : [{ kind: 'ADDITIONAL_TO', claim: `killed-${i}` }],
      }),
    );
    const mentions = Array.from({ length: 60 }, (_, i) => ({
      label: `speaker number ${i}`,
      person: { new: { name: `Made-up Speaker ${i % 20}`, nationalities: ['RU'] } },
    }));
    const before = await db.prisma.person.count();
    const answer = await record({ headline: 'A long made-up article', mentions }, claims);
    expect(answer).toMatchObject({ __typename: 'ArticleWritten', article: { claims: { totalCount: 40 } } });
    expect(answer.article.mentions.nodes).toHaveLength(60);
    expect(await db.prisma.person.count()).toBe(before + 20);
  });
});
