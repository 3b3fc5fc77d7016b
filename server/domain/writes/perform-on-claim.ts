import type { Database, Prisma } from '../../database/client.ts';
import { SharedConnection } from '../../database/connection.ts';
import { KeyedQueue } from '../../queue.ts';
import { writeClaimInTurn } from '../../sql/change-claim.ts';
import { type Pool, setPool } from '../../sql/pool.ts';
import { readLastSequence, readWriteStart } from '../../sql/write-start.ts';
import { Additions } from '../records/additions.ts';
import {
  type CheckedOrder,
  checkOrder,
  hashOrder,
  type Order,
  PATIENCE,
  type Performed,
  perform,
  resolveRepeat,
  runAlone,
  type Work,
  type Written,
} from './perform.ts';
import { Refusal } from './refusals.ts';

/**
 * Carries out a write to a claim. It is checked before it has the turn, so that writers wait for each other only while they
 * store something. What it was checked against may have changed by then. In that case it is checked again in its turn.
 */

/** What the function that does the work of a write to a claim receives. It may be called twice. */
export interface ClaimWork extends Work {
  /** Collects everything that is written. It is stored when the function has returned. */
  readonly additions: Additions;
  /**
   * Resolves once the write will be checked again because of anything that is written from then on. Statements of `sql/` may be
   * sent before, since they run later on the same connection. Reads by Prisma must wait.
   */
  readonly begun: Promise<unknown>;
  /** Notes the article to which the claim belongs: a change in it is a reason to check the write again. */
  within(articleId: string): void;
  requireTurn(): void;
}

const queues = new WeakMap<Database, KeyedQueue>();

/**
 * Carries out a write to a claim. Writes of this process to the same record come one after another: they could only make each
 * other's checks worthless.
 * @param target the record that the order names, an article or a claim
 * @throws Refusal if the write cannot be made, in which case nothing is written
 */
export function performOnClaim<W extends Written>(
  db: Database,
  order: Order,
  target: string,
  work: (writing: ClaimWork) => Promise<W>,
): Promise<Performed<W>> {
  const checked = checkOrder(order);
  const queue = queues.get(db) ?? new KeyedQueue();
  queues.set(db, queue);
  const inTurn = () => perform(db, order, (writing) => performInTurn(writing, work));
  return queue.run(target, async () => (await tryAhead(db, checked, work)) ?? inTurn(), PATIENCE);
}

/**
 * Checks a write, and then takes the turn and stores it with one statement.
 * @returns undefined if the write has to be checked in its turn
 */
async function tryAhead<W extends Written>(
  db: Database,
  order: CheckedOrder,
  work: (writing: ClaimWork) => Promise<W>,
): Promise<Performed<W> | undefined> {
  const { caller, tokenId, idempotencyKey, reason } = order;
  const body = hashOrder(order);
  const additions = new Additions({ holdsChanges: true });
  const articles: string[] = [];
  const connection = new SharedConnection(db.pool);
  const begun = readWriteStart(connection, tokenId, idempotencyKey);
  const working = work({
    ...{ tx: openReader(db, connection), caller, actor: caller.name, tokenId, reason, additions, begun },
    within: (articleId) => articles.push(articleId),
    requireTurn() {
      throw new TurnNeeded();
    },
  });
  const [start, checked] = await Promise.allSettled([begun, working]);
  if (start.status === 'rejected') throw start.reason;
  const { sequence, earlier } = start.value;
  if (earlier !== null) return resolveRepeat(earlier, body);
  try {
    if (checked.status === 'rejected') throw checked.reason;
    const written = checked.value;
    const [articleId] = articles;
    if (articleId === undefined) throw new Error(`${order.action} did not say in which article it writes.`);
    if (idempotencyKey !== null)
      additions.add({ idempotent_write: [{ tokenId, key: idempotencyKey, body, answer: written }] });
    const against = { sequence, articleId, tokenId, idempotencyKey };
    const moment = await runAlone(db, () => writeClaimInTurn(db.pool, additions.take(), against));
    return moment === null ? undefined : { written, moment, repeated: false };
  } catch (error) {
    if (error instanceof TurnNeeded) return undefined;
    // The checks read several times. If something was written in between, they may have seen what never was at one moment.
    if (error instanceof Refusal && (await readLastSequence(db.pool)) !== sequence) return undefined;
    throw error;
  }
}

/** Thrown by a write that has to store something before it can be checked completely. */
class TurnNeeded extends Error {
  override readonly name = 'TurnNeeded';
}

/** Returns a client for the reads of one write. What is remembered for a transaction is forgotten with it. */
function openReader({ prisma }: Database, pool: Pool): Prisma.TransactionClient {
  const reader: Prisma.TransactionClient = Object.create(prisma);
  setPool(reader, pool);
  return reader;
}

/** Does the work of a write to a claim as a part of another write, which has the turn. */
export async function performInTurn<T>(writing: Work, work: (writing: ClaimWork) => Promise<T>): Promise<T> {
  const additions = new Additions({ holdsChanges: true });
  const written = await work({
    ...writing,
    additions,
    begun: Promise.resolve(),
    within: () => undefined,
    requireTurn: () => undefined,
  });
  await additions.flush(writing.tx);
  return written;
}
