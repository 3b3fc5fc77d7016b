import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { encodeGlobalId } from '../../server/graphql/base/ids.ts';
import { countJsonBytes } from '../../server/plugins/json-size.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { followed, logged as loggedByStreams } from '../support/follow.ts';
import { change, recordLike } from '../support/revisions.ts';
import { startServer } from '../support/server.ts';
import { makeToken } from '../support/tokens.ts';
import { transact } from '../support/transaction.ts';
import { documentOf } from '../support/writes.ts';

/** The limit on the length of an answer, however it is requested. The database holds 100 claims with the longest notes. */

/** A note of the maximum length, at three bytes a character. */
const NOTE = '—'.repeat(2_000);
const names = (count: number, field: string) => Array.from({ length: count }, (_, i) => `n${i}: ${field}`).join(' ');
/** Selects the notes of all claims this many times: .6 MB each time. */
const notes = (times: number) => `{ claims(first: 100) { nodes { ${names(times, 'note')} } } }`;
/** Each answer is too long, but the queries cost less than the limit: 12 MB, 90 MB and 300 MB. */
const [LONG, LONGER, LONGEST] = [notes(20), notes(150), notes(490)];

/** Fills the ledger up to 100 claims with the longest notes. @returns a claim of another article than the added ones. */
async function fill({ prisma }: Database) {
  const [like, other] = await prisma.claim.findMany({
    where: { population: { slug: 'everyone' } },
    distinct: ['articleId'],
    orderBy: { id: 'asc' },
  });
  if (!like || !other) throw new Error('There are no two articles with figures of everyone.');
  await transact({ prisma }, async (tx) => {
    while ((await tx.claim.count()) < 100) await recordLike(tx, like.id);
    await tx.claim.updateMany({ data: { note: NOTE } });
  });
  return other;
}

const db = await freshDatabase();
const other = await fill(db);
const token = await makeToken(db, 'CURATOR');
const documentId = `sha256:${createHash('sha256').update(LONG).digest('hex')}`;
const { app, ask, send, logged } = testApi(db, { token }, { documents: new Map([[documentId, LONG]]) });
afterEach(() => expect(logged).toEqual([]));

const url = 'http://localhost/graphql';
const post = (body: object, accept = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: JSON.stringify(body),
});
const errors = [
  {
    message:
      'The answer is longer than the limit of 10000000 bytes: ask for fewer rows, fewer fields or fewer aliases.',
    extensions: { code: 'ANSWER_TOO_LARGE' },
  },
];

describe('the length of JSON', () => {
  it('is the length of its text, counted without serialising it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(countJsonBytes(value, Number.POSITIVE_INFINITY)).toBe(Buffer.byteLength(JSON.stringify(value)));
      }),
    );
    const day = new Date('2024-09-02');
    const error = new GraphQLError('No', { path: ['a', 0], extensions: { code: 'NOT_FOUND' } });
    for (const value of [
      { a: undefined, b: [undefined], c: Number.NaN },
      { day, error },
      [],
      {},
      '\u0000"\\\ud800',
      '🙂',
    ])
      expect(countJsonBytes(value, Number.POSITIVE_INFINITY)).toBe(Buffer.byteLength(JSON.stringify(value)));
  });

  it('is counted only until it exceeds the limit', () => {
    const counted = {
      get beyond(): string {
        throw new Error('This was counted.');
      },
    };
    expect(countJsonBytes(['a long text', counted], 10)).toBeGreaterThan(10);
  });
});

// Each test continues where the previous one ended.
describe('answers of a ledger that is written to', { shuffle: false }, () => {
  describe('an answer that is too long is not sent', () => {
    // GraphQL over HTTP answers with 200 once an operation was executed, even if it failed.
    it.each<[string, string, RequestInit]>([
      ['by POST', url, post({ query: LONG })],
      ['by POST, thirty times too long', url, post({ query: LONGEST })],
      ['by POST, as a GraphQL response', url, post({ query: LONG }, 'application/graphql-response+json')],
      ['by GET', `${url}?${new URLSearchParams({ query: LONG })}`, {}],
      ['by the id of its document', url, post({ documentId })],
      ['by the id of its document, by GET', `${url}?${new URLSearchParams({ documentId })}`, {}],
    ])('%s', async (_how, target, init) => {
      const response = await app.fetch(target, init);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ data: null, errors });
    });

    it.each(['text/event-stream', 'multipart/mixed'])('as %s', async (accept) => {
      const text = await (await app.fetch(url, post({ query: LONG }, accept))).text();
      expect(text).toContain(JSON.stringify({ data: null, errors }));
      expect(text.length).toBeLessThan(1_000);
    });

    it('for introspection of the schema', async () => {
      const { __schema } = await ask('{ __schema { types { name description } } }');
      const [{ name }] = __schema.types.toSorted(
        (a: { description: string }, b: { description: string }) => b.description.length - a.description.length,
      );
      const often = `fragment D on __Type { ${names(410, 'description')} }`;
      expect(await send(`{ ${names(60, `__type(name: "${name}") { ...D }`)} } ${often}`)).toEqual({
        data: null,
        errors,
      });
    });

    it('but its errors are', async () => {
      const wrong = 'event(id: "gaza-war") { claims(first: -1) { totalCount } }';
      expect(await send(`{ ${LONG.slice(1, -1)} ${wrong} }`)).toEqual({
        data: null,
        errors: [
          ...errors,
          expect.objectContaining({ path: ['event', 'claims'], extensions: { code: 'INVALID_PAGE' } }),
        ],
      });
    });

    it('nor are its errors if they are too long themselves', async () => {
      // Each error repeats the path to its field.
      const wrong = names(5, 'place { claims(first: -1) { totalCount } }');
      expect(await send(`{ ${'x'.repeat(50_000)}: claims(first: 100) { nodes { ${wrong} } } }`)).toEqual({
        data: null,
        errors,
      });
    });

    it('but an answer of exactly the maximum length is', async () => {
      const sized = async (longer: number) => {
        const alias = 'x'.repeat(longer);
        const query = `{ claims(first: 10) { nodes { ${names(166, 'note')} } } ${alias}: __typename }`;
        return Buffer.from(await (await app.fetch(url, post({ query }))).arrayBuffer());
      };
      const { length } = await sized(1);
      const exact = await sized(1 + 10_000_000 - length);
      expect(exact.length).toBe(10_000_000);
      expect(JSON.parse(exact.toString())).not.toHaveProperty('errors');
      expect(JSON.parse((await sized(2 + 10_000_000 - length)).toString())).toEqual({ data: null, errors });
    });
  });

  describe('a server with little memory', () => {
    it('keeps answering', async () => {
      const small = await freshDatabase();
      const server = startServer({ env: { DATABASE_URL: small.url, NODE_OPTIONS: '--max-old-space-size=150' } });
      const target = await server.url;
      await fill(small);
      const long = Array.from({ length: 4 }, async () => (await fetch(target, post({ query: LONGER }))).json());
      expect(await Promise.all(long)).toEqual(Array(4).fill({ data: null, errors }));
      const next = await fetch(target, post({ query: '{ claims { totalCount } }' }));
      expect(await next.json()).toEqual({ data: { claims: { totalCount: 100 } } });
      expect(server.process.exitCode).toBeNull();
    });
  });

  describe('a mutation whose answer is too long', () => {
    it('is carried out, reports that it was, and can be sent again with a smaller selection', async () => {
      const id = encodeGlobalId('Claim', other.id);
      const changes = { note: 'Shorter' };
      const input = { id, version: other.version, reason: 'A made-up reason.', changes, idempotencyKey: 'once' };
      const selection = `claim { population { claims(first: 100) { nodes { ${names(20, 'note')} } } } }`;
      expect(await send(documentOf('reviseClaim', selection), { input })).toEqual({
        data: null,
        errors: [
          {
            message:
              'The mutation was carried out, but its answer is longer than the limit of 10000000 bytes. Read what it wrote with a query, or send it again with the same `idempotencyKey` and a smaller selection.',
            extensions: { code: 'ANSWER_TOO_LARGE' },
          },
        ],
      });
      const { note, version } = await db.prisma.claim.findUniqueOrThrow({ where: { id: other.id } });
      expect({ note, version }).toEqual({ note: 'Shorter', version: other.version + 1 });
      const again = await ask(documentOf('reviseClaim', 'claim { note version }'), { input });
      expect(again).toEqual({ reviseClaim: { __typename: 'ClaimWritten', repeated: true, claim: { note, version } } });
    });
  });

  describe('an event whose answer is too long', () => {
    it('is sent as an event with its id and the error, and the stream continues', async () => {
      const stream = await followed(db).open(
        `subscription { claimChanged { claim { rank population { claims(first: 100) @include(if: true) { nodes { ${names(20, 'note')} } } } } } }`,
      );
      const first = await change(db, other.id, { rank: 'PREFERRED' });
      expect(await stream.next()).toMatchObject({ id: String(first), data: { data: null, errors } });
      await db.prisma.claim.updateMany({ data: { note: 'Short' } });
      const second = await change(db, other.id, { rank: 'NORMAL' });
      const event = await stream.next();
      expect(event).toMatchObject({
        id: String(second),
        data: { data: { claimChanged: { claim: { rank: 'NORMAL' } } } },
      });
      expect(event.data).not.toHaveProperty('errors');
      expect(loggedByStreams).toEqual([]);
    });
  });
});
