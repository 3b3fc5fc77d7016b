import { formatRows, insertInto, insertRows, type NewRows } from './insert-rows.ts';
import { NEW_COLUMNS } from './new-columns.ts';
import type { Pool } from './pool.ts';
import { join, raw, readPlanned, readRows, type Sql, sql } from './statement.ts';

/** Changes a claim that exists, and writes claims in the same statement that takes the turn. */

/** A change of a claim. */
export interface ClaimChange {
  readonly id: string;
  /** The columns to change, as fields of the Prisma schema. */
  readonly row: Readonly<Partial<Record<keyof typeof NEW_COLUMNS.claim, unknown>>>;
  readonly version: number;
  /** The rows of its new chain. Undefined if the chain stays as it is. */
  readonly chain: readonly object[] | undefined;
}

/** Changes a claim, in a transaction. */
export async function updateClaim(pool: Pool, change: ClaimChange): Promise<void> {
  const { id, chain } = change;
  await readRows(pool, 'change of a claim', setColumns(change));
  if (chain === undefined) return;
  await readRows(pool, 'removal of a chain', removeChain(id));
  await insertRows(pool, { attribution: chain });
}

function setColumns({ id, row, version }: ClaimChange): Sql {
  const fields = Object.keys(NEW_COLUMNS.claim) as (keyof typeof NEW_COLUMNS.claim)[];
  const columns = join(fields.filter((field) => field in row).map((field) => sql`"${raw(NEW_COLUMNS.claim[field])}"`));
  return sql`UPDATE claim SET version = ${version}::int, (${columns}) = (
      SELECT ${columns} FROM json_populate_record(NULL::public.claim, ${formatRows('claim', [row])}::json -> 0)
    ) WHERE id = ${id}::uuid`;
}

function removeChain(claimId: string): Sql {
  return sql`DELETE FROM attribution WHERE claim_id = ${claimId}::uuid`;
}

/** What a write of a claim was checked against. */
export interface CheckedAgainst {
  /** The last revision in the log when the checks began, a whole number in decimal digits. */
  readonly sequence: string;
  readonly articleId: string;
  readonly tokenId: string;
  readonly idempotencyKey: string | null;
}

/**
 * Takes the turn and writes a claim, with one statement. So the turn is held only while PostgreSQL works, and not while an
 * answer is on its way to this process or a statement is on its way back.
 * @returns the moment of the write; null if nothing was written, because what the write was checked against has changed
 */
export async function writeClaimInTurn(
  pool: Pool,
  { rows, changes }: { readonly rows: NewRows; readonly changes: readonly ClaimChange[] },
  against: CheckedAgainst,
): Promise<Date | null> {
  const { sequence, articleId, tokenId, idempotencyKey } = against;
  const { attribution = [], ...others } = rows;
  const turn = sql`turn AS MATERIALIZED (
    SELECT take_turn_for_claim(${sequence}::bigint, ${articleId}::uuid, ${tokenId}::uuid, ${idempotencyKey}::text) AS moment
  )`;
  const inserts = (Object.entries(others) as [keyof typeof others, readonly object[]][]).filter(
    ([, of]) => of.length > 0,
  );
  const parts = [
    ...inserts.map(([table, of]) => ({ name: raw(table), part: sql`${insertInto(table, of)} WHERE ${HAS_TURN}` })),
    ...changes.flatMap((change) => [
      { name: raw('change'), part: sql`${setColumns(change)} AND ${HAS_TURN}` },
      ...(change.chain ? [{ name: raw('removal'), part: sql`${removeChain(change.id)} AND ${HAS_TURN}` }] : []),
    ]),
  ];
  // PostgreSQL runs the parts in any order, except that a part which reads from others waits for them. The triggers of links read
  // the claim.
  const links = [...attribution, ...changes.flatMap(({ chain = [] }) => chain)];
  const before = join(
    parts.map(({ name }) => sql`(SELECT count(*) FROM ${name}_part)`),
    ' + ',
  );
  const all = [
    turn,
    ...parts.map(({ name, part }) => sql`${name}_part AS (${part} RETURNING 1)`),
    ...(links.length > 0
      ? [sql`attribution_part AS (${insertInto('attribution', links)} WHERE ${HAS_TURN} AND ${before} > 0)`]
      : []),
  ];
  const [row] = await readPlanned<{ moment: Date | null }>(
    pool,
    'write of a claim',
    sql`WITH ${join(all)} SELECT moment FROM turn`,
  );
  return row?.moment ?? null;
}

const HAS_TURN = sql`(SELECT moment FROM turn) IS NOT NULL`;
