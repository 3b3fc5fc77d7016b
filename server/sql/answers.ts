import { createHash } from 'node:crypto';
import type { Readable } from '../database/client.ts';

/** Runs the statements that return a whole answer as one text. */

/** Most of these statements that are kept prepared on a connection. PostgreSQL never drops one by itself. */
const MOST_PREPARED_STATEMENTS = 500;
const prepared = new Map<string, string>();

/**
 * Runs a statement that returns one text.
 * @returns the text; undefined if the statement returned null
 */
export async function readAnswer(
  pool: Readable['pool'],
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
): Promise<string | undefined> {
  const name = nameStatement(text);
  const { rows } = await pool.query<{ answer: string | null }>({ ...(name && { name }), text, values: [...values] });
  return rows[0]?.answer ?? undefined;
}

function nameStatement(text: string): string | undefined {
  const known = prepared.get(text);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED_STATEMENTS) return undefined;
  const name = `answer ${createHash('sha1').update(text).digest('base64url')}`;
  prepared.set(text, name);
  return name;
}
