import { describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
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
const record = (article: object, claims: object[] = [], others: object = {}) =>
  write('recordArticle', { article: { language: 'en', ...article }, claims, ...others }, WHOLE);

describe('recordArticle finds people and bodies by name', () => {
  const mentioned = async (of: 'person' | 'organisation', name: string) => {
    const answer = await record({ mentions: [{ label: 'Made up', [of]: { name } }] });
    return answer.article?.mentions.nodes[0][of].slug ?? answer.issues[0].message;
  };

  it('regardless of case, and by any of their names', async () => {
    expect(await mentioned('organisation', 'HAMAS')).toBe('hamas');
    expect(await mentioned('person', 'benjamin netanyahu')).toBe('benjamin-netanyahu');
    expect(await mentioned('person', 'TRUPANOV')).toBe('alexander-trufanov');
  });

  it('and treats no character as a wildcard', async () => {
    for (const name of ['%', 'H%', '_amas', 'Hama_', 'Hamas\\', '\\', 'Hamas%', '.*'])
      expect(await mentioned('organisation', name)).toMatch(
        /^article\.mentions\[0\]\.organisation is not the name of any/,
      );
    for (const name of ['100% Made_up', 'Back\\slash\\']) {
      const { organisation } = await write(
        'recordOrganisation',
        { organisation: { name, kind: 'OTHER' } },
        'organisation { slug }',
      );
      expect(await mentioned('organisation', name.toUpperCase())).toBe(organisation.slug);
    }
  });

  it('and lists the records that share a name', async () => {
    for (const slug of ['one-of-two', 'two-of-two'])
      await write('recordPerson', { person: { slug, name: 'Made-up Namesake' } });
    expect(await mentioned('person', 'made-up namesake')).toBe(
      'article.mentions[0].person is the name of 2 records: give the id or slug of one of them: one-of-two, two-of-two.',
    );
  });

  it('and refuses a name that no record has', async () => {
    for (const name of ['', ' ', 'Nobody At All', 'x'.repeat(10_000), 'made\u0000up', 'made\ud800up'])
      expect(await mentioned('person', name)).toMatch(/person is not the name of any person in the ledger: give an id/);
  });
});
