import { describe, expect, it, vi } from 'vitest';
import { lineLog } from '../../server/log.ts';
import { freshDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';

/** What a running server logs for a request that fails: one line that shows an operator what happened. */

const db = await freshDatabase();
// From the sources: a line of the log names them.
const server = startServer({ command: [process.execPath, 'server/main.ts'], env: { DATABASE_URL: db.url } });
const url = await server.url;
const quiet = server.output().length;
await db.pool.query('ALTER TABLE article RENAME COLUMN headline TO caption');
await db.pool.query('ALTER TABLE place RENAME COLUMN name TO caption');

/** The id of the request, and the lines that the server has logged for it. */
async function linesOf(query: string): Promise<{ id: string; lines: string[] }> {
  const before = server.output().length;
  const body = JSON.stringify({ query });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(new Set(answer.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
  const id = response.headers.get('x-request-id') as string;
  // The output of the server comes through a separate pipe, and may be later than the response.
  await expect.poll(() => server.output().slice(before)).toContain(id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { id, lines: server.output().slice(before).trimEnd().split('\n') };
}

// The last test reads what the others have left in the log.
describe('a request that fails', { shuffle: false }, () => {
  it('is one line, with what went wrong and where', async () => {
    const { id, lines } = await linesOf('{ articles(first: 1) { nodes { headline } } }');
    expect(lines).toEqual([expect.stringMatching(`^Request ${id} failed\\. PrismaClientKnownRequestError: `)]);
    expect(lines[0]).toMatch(/ \| The column `\S*headline` does not exist in the current database\. \| at /);
    expect(lines[0]).toMatch(/ \| at async resolve \(file:\S+\/server\/graphql\/lists\/connection\.ts:\d+:\d+\)/);
    expect(lines[0]).toContain("originalCode: '42703'");
  });

  it('in several places is still one line, with each thing that went wrong', async () => {
    const { id, lines } = await linesOf(
      '{ a: article(id: "x") { headline } b: article(id: "y") { headline } place(id: "israel") { name } }',
    );
    expect(lines).toEqual([expect.stringMatching(`^Request ${id} failed in 3 places\\. `)]);
    expect(lines[0]?.match(/headline` does not exist/g)).toHaveLength(1);
    expect(lines[0]?.match(/name` does not exist/g)).toHaveLength(1);
  });

  it('leaves nothing else in the log', () => {
    expect(server.output().slice(quiet).trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('a line of the log', () => {
  const written: string[] = [];
  const line = (message: string, cause?: unknown) => {
    const write = vi.spyOn(console, 'error').mockImplementation((text) => void written.push(text));
    lineLog.error(message, cause);
    write.mockRestore();
    return written.pop();
  };

  it('contains no line break and no other control character', () => {
    expect(line('Read:\n  nothing\r\n\r\n\tat all\n', 'a\rb\u001b[31mc\u0000d\u2028e\u0085f')).toBe(
      'Read: | nothing | at all | a\\u000db\\u001b[31mc\\u0000d\\u2028e\\u0085f',
    );
  });

  it('has the causes of an error and their fields', () => {
    const cause = Object.assign(new Error('the end'), { code: '42703', at: { table: { name: 'article' } } });
    const text = line('Failed.', new Error('broken\nin two', { cause }));
    expect(text).toMatch(/^Failed\. Error: broken \| in two \| at /);
    expect(text).toContain('[cause]: Error: the end | at ');
    expect(text).toContain("code: '42703'");
    expect(text).toContain("{ table: { name: 'article' } }");
  });

  it('is limited in length', () => {
    expect(line('Failed.', 'x'.repeat(1_000_000))).toBe(`Failed. ${'x'.repeat(9_992)}…`);
  });
});
