import { describe, expect, it } from 'vitest';
import { statements } from '../../bench/peers/statements.ts';
import { readRows, workloads } from '../../bench/peers/workloads.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** The benchmark compares servers that give equal answers, so the SQL written by hand must follow the rules of the API. */

const db = await freshDatabase();
const { send } = testApi(db);
// Drafts, which neither may show.
await db.pool.query(`UPDATE claim SET status = 'DRAFT' WHERE id IN (SELECT id FROM claim ORDER BY wording LIMIT 3)`);

describe.each(workloads.map((workload) => [workload.name, workload] as const))('%s', (_name, workload) => {
  it('has the same answers from the API and from the SQL written by hand', async () => {
    const rows = await readRows(db.pool, workload);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const fromApi = await send(workload.query, { ...workload.variables(row) });
      expect(fromApi.errors).toBeUndefined();
      expect(await answerByHand(workload.path(row))).toBe(JSON.stringify(fromApi));
    }
  });
});

/** @returns the answer in one line, with its fields in the order in which they came */
async function answerByHand(address: string): Promise<string> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const statement = statements[pathname];
  if (statement === undefined) throw new Error(`There is no statement for ${pathname}.`);
  const { rows } = await db.pool.query(statement.text, statement.values(searchParams));
  return JSON.stringify(JSON.parse(statement.answer(rows[0])));
}
