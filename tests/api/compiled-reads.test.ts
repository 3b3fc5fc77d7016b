import { afterAll, describe, expect, it } from 'vitest';
import { BothWays, makeOdd, readLedger } from '../support/both-ways.ts';
import { freshDatabase } from '../support/database.ts';
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
