import type { Pool } from './pool.ts';
import { readPlanned, sql } from './statement.ts';

/** What a write has to know before its checks begin. */

interface WriteStart {
  /** The last revision in the log, a whole number in decimal digits. */
  readonly sequence: string;
  /** What the token has already written under the same idempotency key. */
  readonly earlier: { readonly body: string; readonly answer: unknown; readonly at: Date } | null;
}

const LAST_SEQUENCE = sql`coalesce((SELECT max(sequence) FROM revision), 0)::text AS sequence`;

/** Reads where the log stands, and the earlier write with the same key. */
export async function readWriteStart(pool: Pool, tokenId: string, idempotencyKey: string | null): Promise<WriteStart> {
  const [row] = await readPlanned<Pick<WriteStart, 'sequence'> & { body: string | null; answer: unknown; at: Date }>(
    pool,
    'start of a write',
    sql`SELECT ${LAST_SEQUENCE}, w.body, w.answer, w.at
      FROM (SELECT) one LEFT JOIN idempotent_write w ON w.token_id = ${tokenId}::uuid AND w.key = ${idempotencyKey}::text`,
  );
  const { sequence = '0', body = null, answer, at } = row ?? {};
  return { sequence, earlier: body === null || at === undefined ? null : { body, answer, at } };
}

/** Reads where the log stands. */
export async function readLastSequence(pool: Pool): Promise<string> {
  const [row] = await readPlanned<Pick<WriteStart, 'sequence'>>(pool, 'end of the log', sql`SELECT ${LAST_SEQUENCE}`);
  return row?.sequence ?? '0';
}
