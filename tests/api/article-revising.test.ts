import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { madeUpClaim, recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

const db = await freshDatabase('curated');
const api = testApi(db, { token: await makeToken(db, 'CURATOR', 'A made-up curator') });
const write = writer(api);
const reason = 'A made-up reason.';
const PARTY = 'label organisation { slug } person { slug }';
const WHOLE = `article {
  id slug version url headline language publishedOn { earliest latest basis } publisher { slug } sha256 archivedUrl note
  credits { role ${PARTY} } mentions(first: 100) { nodes { ${PARTY} event { slug } } } claims { totalCount }
} claims { key status origin { organisation { slug } person { slug } } relations { nodes { kind to { key } } } }`;
const day = (on: string) => ({ earliest: on, latest: on, basis: 'STATED' });
const record = (article: object, claims: object[] = [], others: object = {}) =>
  write('recordArticle', { article: { language: 'en', ...article }, claims, ...others }, WHOLE);

describe('reviseArticle', () => {
  const revise = (id: string, version: number, changes: object) =>
    write('reviseArticle', { id, version, reason, changes }, WHOLE);

  it('changes the given fields, empties those that are null, and leaves the rest', async () => {
    const { article } = await record({
      headline: 'A made-up headline of before',
      note: 'A made-up note',
      publisher: { id: 'afp' },
      publishedOn: day('2024-02-01'),
      mentions: [{ label: 'x', event: 'gaza-war' }],
      credits: [{ role: 'AUTHOR', label: 'A made-up author' }],
    });
    const { mentions: _, claims: __, ...rest } = article;
    const changes = { headline: 'A made-up headline of since', note: null, mentions: null, publishedOn: null };
    expect(await revise(article.id, 1, changes)).toMatchObject({
      article: { ...rest, ...changes, version: 2, mentions: { nodes: [] } },
      claims: [],
    });
    const { node } = await api.ask(
      'query ($id: ID!) { node(id: $id) { revisions { nodes { version reason changes { path before after } } } } }',
      { id: article.id },
    );
    expect(node.revisions.nodes[0]).toMatchObject({ version: 2, reason });
    expect(node.revisions.nodes[0].changes).toContainEqual({
      path: 'headline',
      before: rest.headline,
      after: changes.headline,
    });
    expect(await revise(article.id, 2, { headline: changes.headline })).toMatchObject({
      issues: [{ path: ['changes'], message: 'changes would change nothing.' }],
    });
  });

  it('makes a new publisher the origin of the claims in the article’s own voice, and of no others', async () => {
    const { article, claims } = await recordMadeUp(write, [
      madeUpClaim(12),
      madeUpClaim(13, { attributions: [{ label: 'Hamas', organisation: { id: 'hamas' } }] }),
    ]);
    const before = await db.prisma.revision.count();
    expect(
      await revise(article.id, 1, { publisher: { new: { name: 'A Made-up Paper', kind: 'NEWS_MEDIUM' } } }),
    ).toMatchObject({
      article: { publisher: { slug: 'a-made-up-paper' } },
    });
    expect(await db.prisma.revision.count()).toBe(before + 3); // the paper, the article, and one of its claims
    const ask = async (id: string) =>
      (await api.ask('query ($id: ID!) { claim(id: $id) { version origin { organisation { slug } } } }', { id })).claim;
    expect(await ask(claims[0].id)).toEqual({ version: 2, origin: { organisation: { slug: 'a-made-up-paper' } } });
    expect(await ask(claims[1].id)).toEqual({ version: 1, origin: { organisation: { slug: 'hamas' } } });
    expect(await revise(article.id, 2, { publisher: null })).toMatchObject({ article: { publisher: null } });
    expect(await ask(claims[0].id)).toEqual({ version: 3, origin: { organisation: null } });
  });

  it('refuses changes that contradict its claims, and points to these', async () => {
    const { article, claims } = await recordMadeUp(write, [
      madeUpClaim(12, { asOf: day('2024-01-31'), attributions: [{ label: 'Hamas', organisation: { id: 'hamas' } }] }),
    ]);
    for (const [field, value] of [
      ['publisher', { name: 'hamas' }],
      ['publishedOn', day('2024-01-29')],
    ] as const)
      expect(await revise(article.id, 1, { [field]: value })).toMatchObject({
        __typename: 'ValidationError',
        issues: [{ path: ['changes', field], claim: { id: claims[0].id } }],
      });
    expect(await revise(article.id, 1, { publishedOn: day('2024-01-30') })).toMatchObject({ article: { version: 2 } });
  });
});
