import { describe, expect, it } from 'vitest';
import { makeKeyset } from '../../server/sql/keyset.ts';
import { join, raw, readRows, requireAll, sql, toSql } from '../../server/sql/statement.ts';
import { freshDatabase } from '../support/database.ts';
import { recordStatements } from '../support/statements.ts';

const db = await freshDatabase('empty');

describe('a statement that is run', () => {
  it('shows its name first in pg_stat_activity', async () => {
    const rows = await readRows<{ query: string }>(
      db.pool,
      'who runs here',
      sql`SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND ${true}`,
    );
    expect(rows).toEqual([
      {
        query: '/* attested: who runs here */ SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND $1',
      },
    ]);
  });

  it.each(['', 'a */ SELECT 2; /* b', 'Claims', 'claims-1', 'claims\n'])(
    'is refused with the name %j, and not sent',
    async (name) => {
      const sent = await recordStatements(db, async () => {
        await expect(readRows(db.pool, name, sql`SELECT 1`)).rejects.toThrow(
          `"${name}" cannot name a statement: use lower-case letters and spaces.`,
        );
      });
      expect(sent).toEqual([]);
    },
  );

  it('keeps all values out of its text', async () => {
    const hostile = `'; DROP TABLE claim; -- $1 \\ "`;
    const statement = sql`SELECT ${hostile}::text AS said, ${join([1, 2], ', ')} IS NULL AS nothing`;
    expect(statement.text).toBe('SELECT $1::text AS said, $2, $3 IS NULL AS nothing');
    const rows = await readRows(db.pool, 'hostile value', sql`SELECT ${hostile}::text AS said`);
    expect(rows).toEqual([{ said: hostile }]);
  });
});

describe('raw text', () => {
  it('is limited to literals that the compiler knows', () => {
    const tables = ['event', 'place'] as const;
    expect(tables.map((table) => sql`SELECT FROM ${raw(table)}`.text)).toEqual([
      'SELECT FROM event',
      'SELECT FROM place',
    ]);

    const outside: string = 'event; DROP TABLE claim';
    // @ts-expect-error A string may come from outside.
    raw(outside);
    // @ts-expect-error So may a part of a string.
    raw(`${outside}.id`);
    // @ts-expect-error A value of type any is not checked at all.
    raw(JSON.parse('"event"'));
  });
});

describe('conditions', () => {
  it('must all hold, and may be absent', () => {
    const all = requireAll(sql`a = ${1}`, null, false, sql`b = ${2}`);
    expect([all.text, all.values]).toEqual(['a = $1 AND b = $2', [1, 2]]);
    expect(requireAll(null, false).text).toBe('true');
  });
});

describe('a statement with numbered parameters', () => {
  it('can be part of another statement, with its parameters in any order', async () => {
    const inner = toSql({
      text: 'SELECT $2::int - $1::int AS a, $1::int AS b, $11::int AS c',
      values: [1, 5, ...Array(8).fill(0), 9],
    });
    const rows = await readRows(
      db.pool,
      'statement within another',
      sql`SELECT ${7}::int AS d, x.* FROM (${inner}) x WHERE x.a <> ${3}`,
    );
    expect(rows).toEqual([{ a: 4, b: 1, c: 9, d: 7 }]);
  });

  it('needs a value for each parameter', () => {
    expect(() => toSql({ text: 'SELECT $1, $3', values: [1, 2] })).toThrow(
      'The statement has a parameter $3 and 2 values.',
    );
    expect(() => toSql({ text: 'SELECT $0', values: [1] })).toThrow('The statement has a parameter $0 and 1 values.');
  });
});

describe('a page', () => {
  const keys = [
    { column: 'day', kind: 'day', direction: 'desc' },
    { column: 'id', kind: 'id', direction: 'asc' },
  ] as const;
  const columns = { day: sql`t.day`, id: sql`t.id` };
  const at = [new Date('2024-05-06'), '018f0000-0000-7000-8000-000000000000'];

  it('between two positions has a condition, an order and a limit, whose parameters have the types of the columns', () => {
    const { where, orderBy, limit } = makeKeyset({ keys, take: 3, backwards: false, after: at, before: at }, columns);
    expect(where.text).toBe(
      '((t.day < $1::date) OR (t.day = $2::date AND t.id > $3::uuid)) AND ((t.day > $4::date) OR (t.day = $5::date AND t.id < $6::uuid))',
    );
    expect(where.values).toEqual(['2024-05-06', '2024-05-06', at[1], '2024-05-06', '2024-05-06', at[1]]);
    expect(orderBy.text).toBe('t.day DESC, t.id ASC');
    expect([limit.text, limit.values]).toEqual(['$1::int', [3]]);
  });

  it('read backwards has the opposite order; columns of the same direction are compared as one row', () => {
    const one = keys.map((key) => ({ ...key, direction: 'asc' as const }));
    const { where, orderBy } = makeKeyset(
      { keys: one, take: 3, backwards: true, after: undefined, before: at },
      columns,
    );
    expect(where.text).toBe('(t.day, t.id) < ($1::date, $2::uuid)');
    expect(orderBy.text).toBe('t.day DESC, t.id DESC');
  });

  it('cannot be ordered by a column that the statement does not have', () => {
    const page = { keys, take: 3, backwards: false, after: undefined, before: undefined };
    expect(() => makeKeyset(page, { id: sql`t.id` })).toThrow('The statement has no column day to be ordered by.');
  });
});
