import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documents as documentsOfSdk } from '../../server/documents.ts';
import { type Answered, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { CHANGED, codeOf, followed, idOf, seen } from '../support/follow.ts';
import { claimNamed } from '../support/only.ts';
import { change } from '../support/revisions.ts';
import { makeToken } from '../support/tokens.ts';
import { documentOf } from '../support/writes.ts';

/** A client can request a document that the server knows by its id, without sending the text. */

const FOUND = '{ claims(filter: { event: "october-7-attack" }) { totalCount } }';
const IN_EVENT =
  'query ($event: ID!) { event(id: $event) { slug } claims(filter: { event: [$event] }) { totalCount } }';
const EITHER = 'query Slug { event(id: "gaza-war") { slug } } query Type { __typename }';
const RECORD = documentOf('recordPerson', 'person { name }');
const WRONG = '{ nothing }';
const NO_GRAPHQL = 'Łódź {';
const texts = [FOUND, IN_EVENT, EITHER, RECORD, CHANGED, WRONG, NO_GRAPHQL];

const idFor = (text: string) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
const documents = new Map(texts.map((text) => [idFor(text), text]));
const UNKNOWN = idFor('{ __typename }');

const db = await freshDatabase();
const token = await makeToken(db, 'CURATOR');
const { app, ask, logged } = testApi(db, {}, { documents });
const url = 'http://localhost/graphql';
const claim = await claimNamed(db, 'moscow-times-2024-09-02/killed-in-attack');

/** Sends these parameters as JSON, and returns the answer. */
async function post(parameters: object, headers: Record<string, string> = {}) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  const response = await app.fetch(url, { ...init, body: JSON.stringify(parameters) });
  return { status: response.status, ...((await response.json()) as Answered) };
}

/** Sends these parameters in the address, and returns the answer. */
async function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await app.fetch(`${url}?${new URLSearchParams(parameters)}`, { headers });
  return { status: response.status, ...((await response.json()) as Answered) };
}

const refused = (code: string, message: string, status = 400) => ({
  status,
  errors: [{ message, extensions: { code } }],
});
const NOT_BOTH = refused('BAD_REQUEST', 'Send either a `query` or a `documentId`, not both.');
const MALFORMED = refused(
  'BAD_REQUEST',
  'A `documentId` must be `sha256:` followed by 64 lower-case hexadecimal digits.',
);
const NOT_KNOWN = refused(
  'UNKNOWN_DOCUMENT',
  `The server does not know the document ${UNKNOWN}: send its text as \`query\`.`,
);

describe('a document that is requested by its id', () => {
  it('is answered as if it had been sent', async () => {
    const answer = { status: 200, data: { claims: { totalCount: 12 } } };
    expect({ status: 200, data: await ask(FOUND) }).toEqual(answer);
    expect(await post({ documentId: idFor(FOUND) })).toEqual(answer);
    expect(await get({ documentId: idFor(FOUND) })).toEqual(answer);
    expect(await get({ documentId: idFor(FOUND) }, { accept: 'text/html;q=0.8,*/*' })).toEqual(answer);
  });

  it('uses the variables of each request', async () => {
    for (const [event, totalCount] of [
      ['october-7-attack', 12],
      ['gaza-war', 6],
    ] as const) {
      const answer = { status: 200, data: { event: { slug: event }, claims: { totalCount } } };
      expect(await post({ documentId: idFor(IN_EVENT), variables: { event } })).toEqual(answer);
      expect(await get({ documentId: idFor(IN_EVENT), variables: JSON.stringify({ event }) })).toEqual(answer);
    }
  });

  it('runs the operation that is requested', async () => {
    const documentId = idFor(EITHER);
    expect(await post({ documentId, operationName: 'Slug' })).toEqual({
      status: 200,
      data: { event: { slug: 'gaza-war' } },
    });
    expect(await get({ documentId, operationName: 'Type' })).toEqual({ status: 200, data: { __typename: 'Query' } });
    expect(await post({ documentId })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });

  it('may be a mutation, by POST and with a token', async () => {
    const variables = { input: { person: { name: 'A Made-up Person' } } };
    const named = { documentId: idFor(RECORD), variables };
    expect(await post(named)).toEqual(await post({ query: RECORD, variables }));
    expect(await db.prisma.person.count({ where: { name: 'A Made-up Person' } })).toBe(0);
    const inAddress = { documentId: idFor(RECORD), variables: JSON.stringify(variables) };
    expect(await get(inAddress, { authorization: `Bearer ${token}` })).toMatchObject({
      status: 405,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await db.prisma.person.count({ where: { name: 'A Made-up Person' } })).toBe(0);
    expect(await post(named, { authorization: `Bearer ${token}` })).toEqual({
      status: 200,
      data: {
        recordPerson: { __typename: 'PersonWritten', repeated: false, person: { name: 'A Made-up Person' } },
      },
    });
    expect(await db.prisma.person.count({ where: { name: 'A Made-up Person' } })).toBe(1);
  });

  it.each(['POST', 'GET'] as const)('may be a subscription, by %s', async (method) => {
    const { open } = followed(db, { documents });
    const options = { method, variables: { filter: { event: 'october-7-attack' } } };
    const stream = await open({ documentId: idFor(CHANGED) }, options);
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const sequence = await change(db, claim.id, { note: `Followed by ${method}` });
    const event = await stream.next();
    expect(event.id).toBe(String(sequence));
    expect(seen(event)).toEqual(['REVISED', idOf(claim), `Followed by ${method}`]);
  });

  it('is limited and validated like any other', async () => {
    let deep = {};
    for (let i = 0; i < 40; i++) deep = { not: deep };
    for (const [parameters, code] of [
      [{ documentId: idFor(WRONG) }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ documentId: idFor(NO_GRAPHQL) }, 'GRAPHQL_PARSE_FAILED'],
      [{ documentId: idFor(IN_EVENT) }, 'BAD_USER_INPUT'],
      [{ documentId: idFor(IN_EVENT), variables: { event: deep } }, 'QUERY_TOO_COMPLEX'],
      [{ documentId: idFor(FOUND), variables: 'none' }, 'BAD_REQUEST'],
      [{ documentId: idFor(FOUND), unexpected: 1 }, 'BAD_REQUEST'],
    ] as const)
      expect((await post(parameters)).errors, code).toMatchObject([{ extensions: { code } }]);
    expect(logged).toEqual([]);
  });
});

describe('a document that the server does not know', () => {
  it.each([undefined, 'application/json', 'application/graphql-response+json', 'text/event-stream'])(
    'is reported by its id if the client accepts %s',
    async (accept) => {
      const headers: Record<string, string> = accept ? { accept } : {};
      expect(await post({ documentId: UNKNOWN }, headers)).toEqual(NOT_KNOWN);
      expect(await get({ documentId: UNKNOWN }, headers)).toEqual(NOT_KNOWN);
    },
  );

  it('opens no stream', async () => {
    const { open, following } = followed(db, { documents });
    const stream = await open({ documentId: UNKNOWN });
    expect(stream.status).toBe(400);
    expect(await codeOf(stream)).toBe('UNKNOWN_DOCUMENT');
    expect(following.streams.size).toBe(0);
  });

  it('may be sent as text, but is not remembered', async () => {
    expect(await post({ query: '{ __typename }' })).toEqual({ status: 200, data: { __typename: 'Query' } });
    expect(await post({ documentId: UNKNOWN })).toEqual(NOT_KNOWN);
  });
});

describe('a malformed document id:', () => {
  const digits = UNKNOWN.slice('sha256:'.length);
  const wrongTexts = [
    '',
    'sha256:',
    digits,
    `md5:${digits}`,
    `SHA256:${digits}`,
    `x-sha256:${digits}`,
    `sha256:${digits.slice(1)}`,
    `sha256:${digits}0`,
    `sha256:${digits.slice(1)}g`,
    `sha256:${digits.toUpperCase()}`,
    ` sha256:${digits}`,
    `sha256:${digits}\n`,
    `sha256: ${digits}`,
    FOUND,
    '__proto__',
    `sha256:${'0'.repeat(90_000)}`,
  ];
  it.each(wrongTexts.map((text) => [text.slice(0, 80), text]))('%j is refused', async (_shown, documentId) => {
    expect(await post({ documentId })).toEqual(MALFORMED);
    expect(await get({ documentId })).toEqual(MALFORMED);
  });

  it.each([0, 5, true, false, {}, { sha256: digits }, [], [UNKNOWN], [idFor(FOUND)]])(
    '%j is refused as well',
    async (documentId) => {
      expect(await post({ documentId })).toEqual(MALFORMED);
    },
  );

  it('a megabyte is refused, and nothing of it is sent back', async () => {
    const documentId = `sha256:${'0'.repeat(1_000_000)}`;
    expect(await post({ documentId })).toEqual(refused('REQUEST_ENTITY_TOO_LARGE', 'Request body too large', 413));
    expect(await get({ documentId })).toEqual(MALFORMED);
  });
});

describe('a text and an id', () => {
  it.each([
    ['of the same document', FOUND, idFor(FOUND)],
    ['of another document', IN_EVENT, idFor(FOUND)],
    ['of an unknown document', FOUND, UNKNOWN],
    ['that is malformed', FOUND, 'nothing'],
  ])('%s cannot be sent together', async (_of, query, documentId) => {
    expect(await post({ query, documentId })).toEqual(NOT_BOTH);
    expect(await get({ query, documentId })).toEqual(NOT_BOTH);
  });

  it('can be sent together if one of them is null', async () => {
    const answer = { status: 200, data: { claims: { totalCount: 12 } } };
    expect(await post({ query: FOUND, documentId: null })).toEqual(answer);
    expect(await post({ query: null, documentId: idFor(FOUND) })).toEqual(answer);
    expect(await post({ query: null, documentId: null })).toMatchObject(
      refused('BAD_REQUEST', 'Must provide query string.'),
    );
  });

  it('are read from the address by GET, and from the body by POST', async () => {
    const address = `${url}?documentId=${idFor(FOUND)}`;
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const response = await app.fetch(address, { ...init, body: JSON.stringify({ query: '{ __typename }' }) });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('the documents of the SDK', () => {
  const { app: itself } = testApi(db);

  it.each([...documentsOfSdk.keys()])('%s is known by default, and is a valid document', async (documentId) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await itself.fetch(url, { method: 'POST', headers, body: JSON.stringify({ documentId }) });
    const { errors } = (await response.json()) as Answered;
    // Without its variables it may be refused, but not because of the document itself.
    for (const { extensions, message } of errors ?? [])
      expect(['UNKNOWN_DOCUMENT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'], message).not.toContain(
        extensions.code,
      );
  });
});
