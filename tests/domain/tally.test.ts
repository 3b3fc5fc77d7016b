import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { anyTransaction, MEASURES } from '../support/any-claim-writes.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { recordStatements, rowsRead } from '../support/statements.ts';
import { makeToken } from '../support/tokens.ts';

/**
 * The tally, which triggers keep, against the claims themselves. A filter within `and` is one that the tally does not know, so
 * the same question with and without it is answered in both ways.
 */

const FIGURES = `claims namedSource { count } unnamedSource { count } ownVoice { count } secondHand { count } withCaveat { count }
  caveats { caveat count } labels(first: 15) { totalCount nodes { label count sourceCount unnamed organisation { id } person { id } } }`;
const QUESTIONS = ['PUBLISHER', 'ORIGIN', 'MEASURE'].map(
  (groupBy) => `query Q($filter: ClaimFilter!, $knownBy: Date) {
    claims(filter: $filter, knownBy: $knownBy) { totalCount }
    attributionStatistics(groupBy: ${groupBy}, filter: $filter, knownBy: $knownBy) {
      total { ${FIGURES} }
      groups(first: 40) { totalCount nodes { publisher { id } measure origin { label organisation { id } person { id } article { id } } ${FIGURES} } }
    }
  }`,
);

const FILTERS: Record<string, object> = {
  everything: {},
  'a measure and a count type': { measure: ['KILLED', 'INJURED'], countType: 'INCIDENT' },
  'what was retracted': { status: 'RETRACTED' },
  drafts: { status: ['DRAFT', 'PUBLISHED'] },
  'an event': { event: 'gaza-war' },
  'an event and what is part of it': { eventWithin: 'gaza-war', measure: 'KILLED' },
  publishers: { publisher: ['meduza', 'moscow-times'] },
  'an origin': { origin: ['hamas', 'anatoly-viktorov'] },
  'a population': { population: 'everyone' },
  'a place': { placeWithin: 'gaza-strip', population: ['everyone', 'civilians'] },
  'the own voice': { ownVoice: true },
  'a chain, a caveat and a stance': { ownVoice: false, caveat: ['UNCERTAIN', 'DISPUTED'], stance: 'ASSERTS' },
  nothing: { measure: [] },
};
const DAYS = [null, '2020-02-29', '2020-03-01', '2020-03-31', '2023-12-31', '2024-07-15', '9999-12-31'];

async function makeChecks(db: TestDatabase) {
  const { ask } = testApi(db);
  const token = await makeToken(db, 'CURATOR');
  return async (filter: object, knownBy: string | null, isCurator = true): Promise<void> => {
    const options = isCurator ? { token } : {};
    for (const question of QUESTIONS) {
      const counted = await ask(question, { filter, knownBy }, options);
      expect(counted).toEqual(await ask(question, { filter: { and: [filter] }, knownBy }, options));
    }
  };
}

describe('the tally gives the same numbers as the claims', () => {
  it('after any writes, whatever is asked', async () => {
    const db = await freshDatabase();
    const check = await makeChecks(db);
    const client = await db.pool.connect();
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyTransaction, { minLength: 1, maxLength: 4 }),
          fc.constantFrom(...Object.keys(FILTERS)),
          fc.constantFrom(...DAYS),
          fc.boolean(),
          async (transactions, filter, knownBy, isCurator) => {
            for (const { writes, end } of transactions) {
              await client.query('BEGIN');
              for (const [i, [statement, values]] of writes.entries()) {
                if (i === writes.length - 1) await client.query('SAVEPOINT last');
                await client.query(statement, values);
              }
              await client.query(end);
              if (end === 'ROLLBACK TO last') await client.query('COMMIT');
            }
            await check(FILTERS[filter] as object, knownBy, isCurator);
          },
        ),
        { numRuns: 60 },
      );
    } finally {
      client.release();
    }
    for (const filter of Object.values(FILTERS)) await check(filter, null);
    const { rows } = await db.pool.query<{ claims: number }>('SELECT count(*)::int AS claims FROM claim');
    expect(rows[0]?.claims).toBeGreaterThan(60);
  });

  it.each(Object.entries(FILTERS))('of a ledger that nobody has written to since: %s', async (_name, filter) => {
    const db = await freshDatabase();
    await db.pool.query('SELECT tally.fold()');
    const check = await makeChecks(db);
    for (const day of [null, '2023-12-10', '9999-12-31']) await check(filter, day, false);
  });

  it('after tables were emptied, and after all was counted again', async () => {
    const db = await freshDatabase();
    const check = await makeChecks(db);
    await db.pool.query('TRUNCATE attribution');
    await check({}, null);
    await db.pool.query('ALTER TABLE claim DISABLE TRIGGER USER');
    await db.pool.query(`UPDATE claim SET measure = 'INJURED'`);
    await db.pool.query('ALTER TABLE claim ENABLE TRIGGER USER');
    await db.pool.query('SELECT tally.rebuild()');
    await check({}, null);
    await db.pool.query('TRUNCATE claim CASCADE');
    await check({}, null);
    expect((await db.pool.query('SELECT FROM tally.claims UNION ALL SELECT FROM tally.recount')).rowCount).toBe(0);
  });
});

describe('concurrent writers', () => {
  const DIFFERENCE = `SELECT (SELECT coalesce(sum(claims), 0) FROM (
      SELECT claims FROM tally.claims WHERE slice = 'PUBLISHER' AND event_id IS NULL AND month IS NULL UNION ALL SELECT claims FROM tally.change) counted
    )::int - (SELECT count(*) FROM claim)::int AS difference`;

  it('never see or leave a wrong number, whoever folds', async () => {
    const db = await freshDatabase();
    const check = await makeChecks(db);
    const ids = (await db.pool.query<{ id: string }>('SELECT id FROM claim ORDER BY id LIMIT 6')).rows;
    const failures = new Set<string | undefined>();
    const writer = async (seed: number) => {
      const client = await db.pool.connect();
      try {
        for (let i = 0; i < 60; i++)
          failures.add(await writeOnce(client, ids[(seed * 7 + i * 5) % 6]?.id as string, seed + i));
      } finally {
        client.release();
      }
    };
    const writers = [1, 2, 3, 4].map(writer);
    let isDone = false;
    const reader = (async () => {
      const seen = new Set<number>();
      while (!isDone) {
        const { rows } = await db.pool.query<{ difference: number }>(DIFFERENCE);
        seen.add(rows[0]?.difference as number);
      }
      return [...seen];
    })();
    await Promise.all(writers).finally(() => {
      isDone = true;
    });
    expect(await reader).toEqual([0]);
    // Of writers that wait for one another, PostgreSQL lets one fail. Two may add a link at one position.
    for (const code of failures) expect([undefined, '40P01', '23505', '23514']).toContain(code);
    for (const filter of Object.values(FILTERS)) await check(filter, null);
    await db.pool.query('SELECT tally.fold()');
    expect((await db.pool.query('SELECT FROM tally.recount')).rowCount).toBe(0);
    for (const filter of Object.values(FILTERS)) await check(filter, null);
  });

  /** Changes a claim that others change too. Returns the code of the error by which it failed, if it did. */
  async function writeOnce(client: pg.PoolClient, id: string, i: number): Promise<string | undefined> {
    const steps = [
      () => client.query('UPDATE claim SET measure = $2::measure WHERE id = $1', [id, MEASURES[i % 3]]),
      () => client.query('DELETE FROM attribution WHERE claim_id = $1', [id]),
      () =>
        client.query(
          `INSERT INTO attribution (id, claim_id, position, label, basis, unnamed) SELECT gen_random_uuid(), $1, 1 + coalesce(max(position), 0), $2, 'STATED', 'WITNESS' FROM attribution WHERE claim_id = $1`,
          [id, `label ${i % 3}`],
        ),
      () =>
        client.query(
          `INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, wording, event_id, population_id, entry)
           SELECT $2, article_id, position, measure, 'INCIDENT', 'UNSPECIFIED', 'dozens', event_id, population_id, 'CURATED' FROM claim WHERE id = $1`,
          [id, randomUUID()],
        ),
      () => client.query('SELECT tally.fold()'),
    ];
    const write = async () => {
      await client.query('BEGIN');
      for (const step of [steps[i % 5], steps[(i * 3 + 1) % 5]]) await step?.();
      await client.query(i % 4 === 3 ? 'ROLLBACK' : 'COMMIT');
    };
    const [done] = await Promise.allSettled([write()]);
    if (done.status === 'fulfilled') return undefined;
    await client.query('ROLLBACK');
    return (done.reason as pg.DatabaseError).code ?? String(done.reason);
  }
});

describe('what a count reads', async () => {
  const db = await freshDatabase();
  await db.pool.query('SELECT tally.fold()');
  const { ask } = testApi(db);
  const readBy = async (query: string): Promise<number> => {
    const statements = await recordStatements(db, () => ask(query));
    const rows = await Promise.all(
      statements
        .filter(({ text }) => /^\/\*|^SELECT/.test(text))
        .map((one) => Promise.all([rowsRead(db, one, 'claim'), rowsRead(db, one, 'attribution')])),
    );
    return rows.flat().reduce((sum, count) => sum + count, 0);
  };

  it.each([
    '{ claims { totalCount } }',
    '{ claims(filter: { measure: KILLED, countType: [INCIDENT, CUMULATIVE], status: PUBLISHED }) { totalCount } }',
    '{ claims(filter: { event: "gaza-war" }) { totalCount } }',
    '{ claims(filter: { population: "everyone", place: "gaza-strip" }) { totalCount } }',
    '{ claims(knownBy: "2024-01-31") { totalCount } }',
    ...['PUBLISHER', 'ORIGIN', 'MEASURE'].map(
      (groupBy) =>
        `{ attributionStatistics(groupBy: ${groupBy}) { total { claims caveats { count } labels { nodes { label } } } groups { nodes { ownVoice { share } secondHand { share } labels { totalCount nodes { count } } } } } }`,
    ),
  ])('no claim and no chain: %s', async (query) => {
    expect(await readBy(query)).toBe(0);
  });

  it('chains only where the query asks for what is in them, if the tally cannot count', async () => {
    const groups = (fields: string) =>
      `{ attributionStatistics(groupBy: PUBLISHER, filter: { quantifier: [EXACT, AT_LEAST] }) { groups { nodes { ${fields} } } } }`;
    const chainsRead = async (fields: string) => {
      const [statement] = await recordStatements(db, () => ask(groups(fields)));
      return statement ? rowsRead(db, statement, 'attribution') : Number.NaN;
    };
    expect(await chainsRead('claims withCaveat { share }')).toBe(0);
    expect(await chainsRead('claims secondHand { share }')).toBeGreaterThan(0);
    expect(await chainsRead('...on AttributionGroup { ownVoice { share } }')).toBeGreaterThan(0);
  });

  it('the log folds what was written, every 256 revisions', async () => {
    const fresh = await freshDatabase();
    const waiting = async () => (await fresh.pool.query('SELECT FROM tally.recount')).rowCount;
    await fresh.pool.query(`SELECT tally.fold()`);
    await fresh.pool.query(`UPDATE claim SET measure = 'INJURED'`);
    expect(await waiting()).toBe(28);
    await fresh.pool.query(
      `INSERT INTO revision (id, entity_type, entity_id, version, actor, reason, after)
       SELECT gen_random_uuid(), 'EVENT', gen_random_uuid(), 1, 'a made-up actor', 'a made-up reason', '{}' FROM generate_series(1, 256)`,
    );
    expect(await waiting()).toBe(0);
  });
});
