import { expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';

/**
 * Nested brackets never exhaust the stack of a parser. A process that has just started has the least room on its stack,
 * since nothing is compiled yet, so each of these is the first request to a server of its own.
 */

const { url: database } = await freshDatabase();

const DEPTH = 20_000;
const deep = (open: string, close: string, inmost = '', depth = DEPTH) =>
  open.repeat(depth) + inmost + close.repeat(depth);
const variables = (text: string) => `{"query":"query ($x: ID) { node(id: $x) { id } }","variables":{"x":${text}}}`;

it.each<[string, string, number, string]>([
  ['selections', 'query', 128, JSON.stringify({ query: deep('{a', '}') })],
  ['lists', 'query', 128, JSON.stringify({ query: `{ a(x: ${deep('[', ']')}) }` })],
  ['objects', 'query', 128, JSON.stringify({ query: `{ a(x: ${deep('{y:', '}', '1')}) }` })],
  ['parentheses', 'query', 128, JSON.stringify({ query: `{ a${deep('(', ')')} }` })],
  ['types of lists', 'query', 128, JSON.stringify({ query: `query ($a: ${deep('[', ']', 'Int')}) { a }` })],
  ['lists that are never closed', 'query', 128, JSON.stringify({ query: `{ a(x: ${'['.repeat(DEPTH)}` })],
  ['lists in JSON', 'variables', 32, variables(deep('[', ']'))],
  ['objects in JSON', 'variables', 32, variables(deep('{"y":', '}', '1', DEPTH / 2))],
])('%s, nested far too deep, in the first request to a server', async (_what, parameter, limit, body) => {
  const server = startServer({ env: { DATABASE_URL: database } });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(await server.url, { method: 'POST', headers, body });
  expect(await response.json()).toEqual({
    errors: [
      {
        message: `\`${parameter}\` is nested more than ${limit} levels deep.`,
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ],
  });
  expect(response.status).toBe(400);
  expect(server.output()).not.toContain('failed');
  server.process.kill('SIGINT');
  await server.exited;
});
