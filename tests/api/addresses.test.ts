import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { hidePasswords } from '../../server/domain/access/secrets.ts';
import { testApi } from '../support/api.ts';
import { article, folderOf, imported } from '../support/article-files.ts';
import { freshDatabase } from '../support/database.ts';
import { recordMadeUp } from '../support/made-up-writes.ts';
import { makeToken } from '../support/tokens.ts';
import { writer } from '../support/writes.ts';

/** Addresses must not contain a user name or a password, since everyone could read them. A refusal repeats neither. */

const SECRET = 'correct-horse';
const WITH_PASSWORD = `https://editor:${SECRET}@example.org/article`;

const db = await freshDatabase();
const api = testApi(db, { token: await makeToken(db, 'CURATOR') });
const write = writer(api);
afterEach(() => expect(api.logged).toEqual([]));

const url = 'http://localhost/graphql';
const json = { 'content-type': 'application/json' };
const revisions = () => db.prisma.revision.count();

describe.each(['url', 'archivedUrl'])('the %s of an article', (field) => {
  it.each([
    WITH_PASSWORD,
    `https://${SECRET}@example.org/`,
    `https://:${SECRET}@example.org/`,
    `https:editor:${SECRET}@example.org`,
    `HTTPS://editor:${SECRET}@EXAMPLE.org:443/`,
    `http://editor:${SECRET}%40@example.org/?a#b`,
  ])('must not be %s', async (address) => {
    const before = await revisions();
    const { article: made } = await recordMadeUp(write);
    const reason = 'A made-up reason.';
    for (const [mutation, input, path] of [
      ['recordArticle', { article: { language: 'en', [field]: address } }, ['article', field]],
      ['reviseArticle', { id: made.id, version: 1, reason, changes: { [field]: address } }, ['changes', field]],
    ] as const) {
      const answer = await write(mutation, input);
      expect(answer).toMatchObject({
        __typename: 'ValidationError',
        issues: [{ path, message: `${path.join('.')} must not contain a user name or a password.` }],
      });
      expect(JSON.stringify(answer)).not.toContain(SECRET);
    }
    expect(await revisions()).toBe(before + 1);
  });

  it.each(['https://example.org/@editor/article', 'https://example.org/?to=editor:pass@example.org'])(
    'may be %s',
    async (address) => {
      const selection = `article { ${field} }`;
      const input = { article: { language: 'en', [field]: `${address}&${field}` } };
      expect(await write('recordArticle', input, selection)).toMatchObject({
        __typename: 'ArticleWritten',
        article: { [field]: `${address}&${field}` },
      });
    },
  );
});

describe('a file', () => {
  it.each<[string, object, RegExp]>([
    ['url', article('a', { url: WITH_PASSWORD }), /a\.yaml:2: url must not contain a user name or a password\.$/],
    [
      'archivedUrl',
      article('a', { archivedUrl: WITH_PASSWORD }),
      /archivedUrl must not contain a user name or a password\.$/,
    ],
    [
      'the url of a data set',
      { datasets: [{ slug: 'd', title: 'D', url: WITH_PASSWORD, licence: 'CC0-1.0' }] },
      /datasets\[0\]\.url must not contain a user name or a password\.$/,
    ],
  ])('is refused with a password in %s', async (_field, content, message) => {
    const folder = await folderOf({ 'a.yaml': content });
    const refusal = imported(db, folder);
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.not.toThrow(SECRET);
  });

  it.each(['article', 'registry'])('is refused by editors that use the JSON Schema: %s', (name) => {
    const schema = readFileSync(`data/schema/${name}.schema.json`, 'utf8');
    const [pattern] = [...schema.matchAll(/"format": "uri",\s+"pattern": (".*")/g)].map(([, text]) =>
      JSON.parse(text ?? ''),
    );
    expect(WITH_PASSWORD).not.toMatch(new RegExp(pattern, 'u'));
    expect(`https://${SECRET}@example.org/`).not.toMatch(new RegExp(pattern, 'u'));
    expect('https://example.org/@editor/article').toMatch(new RegExp(pattern, 'u'));
    expect(schema.match(/"format": "uri"/g)?.length).toBe(schema.match(/"format": "uri",\s+"pattern"/g)?.length);
  });
});

describe('a password that was sent is not repeated', () => {
  const LOOK_UP = 'query ($url: URL) { article(url: $url) { slug } }';

  it('by a look-up, which reports what is wrong', async () => {
    for (const [query, variables] of [
      [LOOK_UP, { url: WITH_PASSWORD }],
      [`{ article(url: "${WITH_PASSWORD}") { slug } }`, {}],
    ] as const) {
      expect(await api.fail(query, variables)).toMatchObject([
        {
          message: '`url` must not contain a user name or a password.',
          path: ['article'],
          extensions: { code: 'INVALID_ARGUMENT' },
        },
      ]);
    }
  });

  it.each([
    `https://editor:${SECRET}@`,
    `https://editor:${SECRET}@example.org:99999/`,
    `https://editor:${SECRET}/@example.org/`,
    `https:editor:${SECRET}@exa mple.org/`,
    `ftp://ed itor:${SECRET}"'@:`,
    `HTTPS://editor:${SECRET}@@`,
  ])('when the address is not valid: %s', async (address) => {
    const inVariable = JSON.stringify({ query: LOOK_UP, variables: { url: address } });
    const inQuery = JSON.stringify({ query: `{ article(url: ${JSON.stringify(address)}) { slug } }` });
    const inAddress = new URLSearchParams({ query: LOOK_UP, variables: JSON.stringify({ url: address }) });
    for (const [response, code] of [
      [await api.app.fetch(url, { method: 'POST', headers: json, body: inVariable }), 'BAD_USER_INPUT'],
      [await api.app.fetch(url, { method: 'POST', headers: json, body: inQuery }), 'GRAPHQL_VALIDATION_FAILED'],
      [await api.app.fetch(`${url}?${inAddress}`), 'BAD_USER_INPUT'],
    ] as const) {
      const text = await response.text();
      expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
      expect(text).toMatch(/URL/);
      expect(text).not.toContain(SECRET);
    }
  });

  it('in the log', async () => {
    const lines: string[] = [];
    const line = (message: string, cause?: unknown) => lines.push(`${message} ${inspect(cause)}`);
    const failing = new Proxy(db.prisma, {
      get: () => ({
        findFirst: async () => {
          throw Object.assign(new Error(`broken: ${WITH_PASSWORD}`), { parameters: [WITH_PASSWORD] });
        },
      }),
    });
    const app = createApp({ db: { ...db, prisma: failing }, log: { info: line, error: line }, compiled: false });
    await app.fetch(url, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ article(id: "x") { slug } }' }),
    });
    expect(lines).toEqual([expect.stringContaining('broken: https://…@example.org/article')]);
    expect(lines.join()).not.toContain(SECRET);
  });
});

it('passwords are hidden without cutting out more of a text than necessary, in linear time', () => {
  const stack = 'Error: broken\n    at read (file:///attested/node_modules/@prisma/client/runtime.js:1:2)';
  expect(hidePasswords(stack)).toBe(stack);
  expect(hidePasswords('https://example.org/ and a@b\npostgresql://user:pass@host/db')).toBe(
    'https://…@b\npostgresql://…@host/db',
  );
  expect(hidePasswords('a@b at https://example.org/')).toBe('a@b at https://example.org/');
  for (const text of ['https:'.repeat(20_000), `@${'a.b+c-d:'.repeat(20_000)}`, '://@'.repeat(20_000)])
    expect(hidePasswords(text).length).toBeLessThanOrEqual(text.length);
});
