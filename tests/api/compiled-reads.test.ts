import { afterAll, describe, expect, it } from 'vitest';
import { testApi } from '../support/api.ts';
import { BothWays, makeOdd, readLedger } from '../support/both-ways.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';

/** Reads that are compiled to one statement give the answers of the resolvers, to the byte. `npm run differential` tries more. */

const db = await freshDatabase();
await makeOdd(db);
const ledger = await readLedger(db);

describe.each(['anonymous', 'CURATOR'] as const)('random operations, as %s', async (role) => {
  const ways = await BothWays.open(db, role === 'anonymous' ? undefined : await makeToken(db, role));
  afterAll(() => ways.close());

  it('are answered alike', async () => {
    expect(await ways.try(ledger, role === 'anonymous' ? 1 : 1_000_001, 250)).toEqual([]);
    // Most of them are answered, and most of those by one statement.
    const { operations, answered, compiled } = ways.counts;
    expect(operations).toBe(250);
    expect(answered).toBeGreaterThan(100);
    expect(compiled).toBeGreaterThan(answered / 2);
  });
});

it('what a function makes of a row is sent as such, wherever the row is reached', async () => {
  const own = await freshDatabase();
  await own.pool.query(`
    UPDATE claim SET responsible_label = 'the movement', responsible_basis = 'STATED',
      responsible_id = (SELECT id FROM organisation WHERE slug = 'hamas') WHERE value = 240`);
  const query = `{ claims(filter: { responsible: "hamas" }) { nodes {
    responsible { label organisation { slug names { value kind } } } event { start { text } }
  } edges { cursor node { origin { organisation { names { value } } } sentence } } } }`;
  const answers = await Promise.all([true, false].map((compiled) => testApi(own, {}, { compiled }).ask(query)));
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0].claims.nodes[0].responsible.organisation.names).toContainEqual({ value: 'Hamas', kind: 'PRIMARY' });
});

it('statistics are part of the statement, if they need no reading of claims', async () => {
  const counts = `claims namedSource { count share } ownVoice { count } withCaveat { count share }`;
  const groups = (groupBy: string, more = '') =>
    `attributionStatistics(groupBy: ${groupBy}${more}) { total { ${counts} } groups(first: 3) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { ${counts} measure publisher { slug }
        origin { label organisation { name } person { slug } article { slug } } } } }`;
  const query = `{ measures: ${groups('MEASURE', ', filter: { event: "october-7-attack" }')}
    publishers: ${groups('PUBLISHER')} origins: ${groups('ORIGIN', ', knownBy: "2026-01-01"')}
    none: ${groups('MEASURE', ', filter: { event: "october-7-attack", status: DRAFT, caveat: PRELIMINARY }')} }`;
  const resolved = await testApi(db, {}, { compiled: false }).ask(query);
  const { ask } = testApi(db);
  await ask(query);
  const statements = await recordStatements(db, async () => expect(await ask(query)).toEqual(resolved));
  expect(statements).toHaveLength(1);
  expect(resolved.measures.total.claims).toBeGreaterThan(0);
  expect(resolved.origins.groups.nodes).toHaveLength(3);
  expect(resolved.none.total).toMatchObject({ claims: 0, namedSource: { count: 0, share: null } });
});
