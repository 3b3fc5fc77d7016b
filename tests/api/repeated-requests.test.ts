import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createApp, makeRequestListener } from '../../server/app.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

/** Requests that come again are answered by the statement that was written for them, as long as nothing has changed that it was written for. */

const QUERY = `query($event: ID!) { claims(filter: { event: [$event] }, first: 1) { nodes { event { slug } } totalCount } }`;
const WITHIN = `query($event: ID!) { claims(filter: { eventWithin: [$event] }) { totalCount } }`;

it('a request that comes again is answered by the same statement', async () => {
  const own = await freshDatabase();
  const { send, counts } = await serve(own);
  const answers = await sendInTurn(4, () => send(QUERY, 'october-7-attack'));
  expect(new Set(answers).size).toBe(1);
  expect(counts.compiled).toBe(4);
  const statements = await recordStatements(own, () => sendInTurn(2, () => send(QUERY, 'october-7-attack')));
  expect(statements).toHaveLength(2);
});

it.each([1, 2, 3])('but not once its names lead to other records, if it came %i times', async (times) => {
  const own = await freshDatabase();
  const { send } = await serve(own);
  await send(QUERY, 'hostage-deal-2023'); // From now on, the document is known.
  const [before] = await sendInTurn(times, () => send(QUERY, 'october-7-attack'));
  await own.pool.query(`UPDATE event SET slug = 'the-day' WHERE slug = 'october-7-attack'`);
  await own.pool.query(`UPDATE event SET slug = 'october-7-attack' WHERE slug = 'gaza-war'`);
  const after = await send(QUERY, 'october-7-attack');
  expect(after).not.toBe(before);
  expect(JSON.parse(after)).toEqual(await resolve(own, QUERY, 'october-7-attack'));
});

it.each([1, 2, 3])('nor if it also depends on what lies within a record, if it came %i times', async (times) => {
  const own = await freshDatabase();
  const { send } = await serve(own);
  await send(WITHIN, 'october-7-attack');
  const [before] = await sendInTurn(times, () => send(WITHIN, 'gaza-war'));
  await own.pool.query(`UPDATE event SET parent_id = NULL WHERE slug = 'october-7-attack'`);
  const after = await send(WITHIN, 'gaza-war');
  expect(after).not.toBe(before);
  expect(JSON.parse(after)).toEqual(await resolve(own, WITHIN, 'gaza-war'));
});

async function resolve(own: TestDatabase, query: string, event: string): Promise<{ data: unknown }> {
  return { data: await testApi(own, {}, { compiled: false }).ask(query, { event }) };
}

/** Serves a ledger over HTTP until the test ends. */
async function serve(own: TestDatabase) {
  const counts = { compiled: 0 };
  const onCompiled = () => {
    counts.compiled += 1;
  };
  const log = { info: () => undefined, error: () => undefined };
  const server = createServer(makeRequestListener(createApp({ db: own, log, onCompiled })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  /** Returns the text of the answer. */
  const send = async (query: string, event: string): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { event } }),
    });
    return response.text();
  };
  return { send, counts };
}

async function sendInTurn<Answer>(times: number, send: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let time = 0; time < times; time++) answers.push(await send());
  return answers;
}
