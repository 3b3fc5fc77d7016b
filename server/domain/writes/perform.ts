import { createHash } from 'node:crypto';
import type { Database, Prisma } from '../../database/client.ts';
import { takeTurn } from '../../database/turn.ts';
import { OverloadError } from '../../errors.ts';
import { Queue } from '../../queue.ts';
import { type Caller, may, type WriteAction } from '../access/policy.ts';
import { defineLine } from '../records/fields.ts';
import type { Writing } from '../records/writing.ts';
import { KeyReused, NotAllowed, refuseIf } from './refusals.ts';

/**
 * How a write goes, whatever it writes: who asks is asked first; then it waits for its turn, looks whether it was made
 * before, reads, checks and writes in one transaction, and leaves its revisions and its answer for a repeat.
 */

/** What is asked for. */
export interface Order {
  readonly caller: Caller;
  readonly action: WriteAction;
  /** What was sent, as JSON can hold it: with the same idempotency key it must be the same again. */
  readonly body: unknown;
  readonly idempotencyKey: string | null;
  readonly reason: string;
  /** Longest it may take once it has a connection; a quarter of a minute unless told otherwise. */
  readonly longestMs?: number | undefined;
}

/** The ids of what was written, by what the answer calls them. */
export type Written = Readonly<Record<string, string | readonly string[]>>;

/** What was written, and when: the answer to a write is the ledger as it stood then. */
export interface Performed<W extends Written> {
  readonly written: W;
  readonly moment: Date;
  /** Whether it had been written before, with the same key. */
  readonly repeated: boolean;
}

/** What the work of a write gets. */
export interface Work extends Writing {
  readonly caller: Caller;
}

const LONGEST_WRITE_MS = 15_000;

/** How long a write waits for those before it in this process: nobody waits for an answer any longer. */
const PATIENCE_MS = 20_000;

/** @throws Refusal where the write cannot be made; nothing is written then */
export async function perform<W extends Written>(
  db: Database,
  order: Order,
  work: (writing: Work) => Promise<W>,
): Promise<Performed<W>> {
  refuseUnlessAllowed(order);
  const reason = order.reason.trim();
  refuseIf([...findTextFaults(['reason'], reason, 2000), ...findKeyFaults(order.idempotencyKey)]);
  return runAlone(db, () =>
    db.prisma.$transaction((tx) => inTransaction(tx, { ...order, reason }, work), {
      timeout: order.longestMs ?? LONGEST_WRITE_MS,
      maxWait: LONGEST_WRITE_MS,
    }),
  );
}

async function inTransaction<W extends Written>(
  tx: Prisma.TransactionClient,
  { caller, action, body, idempotencyKey, reason }: Order,
  work: (writing: Work) => Promise<W>,
): Promise<Performed<W>> {
  const moment = await takeTurn(tx);
  const tokenId = caller.tokenId as string;
  const digest = createHash('sha256').update(canonicalise({ action, body })).digest('hex');
  if (idempotencyKey !== null) {
    const before = await tx.idempotentWrite.findUnique({ where: { tokenId_key: { tokenId, key: idempotencyKey } } });
    if (before && before.body !== digest) throw new KeyReused();
    if (before) return { written: before.answer as W, moment: before.at, repeated: true };
  }
  const written = await work({ tx, caller, actor: caller.name, tokenId, reason });
  if (idempotencyKey !== null) {
    const answer: Prisma.InputJsonObject = written;
    await tx.idempotentWrite.create({ data: { tokenId, key: idempotencyKey, body: digest, answer, at: moment } });
  }
  return { written, moment, repeated: false };
}

function refuseUnlessAllowed({ caller: { role, tokenId }, action }: Order): void {
  if (tokenId !== null && may(role, action)) return;
  const message =
    tokenId === null
      ? 'Writing needs a token: send one as Authorization: Bearer.'
      : `A token of the role ${role} does not allow ${action}.`;
  throw new NotAllowed(action, role, message);
}

function findTextFaults(path: readonly string[], text: string, most: number) {
  const issue = defineLine(most).safeParse(text).error?.issues[0];
  return issue ? [{ path, message: `must be one line of 1 to ${most} characters, without control characters` }] : [];
}

function findKeyFaults(key: string | null) {
  return key === null || /^[\x21-\x7e]{1,200}$/.test(key)
    ? []
    : [{ path: ['idempotencyKey'], message: 'must be 1 to 200 printable ASCII characters without spaces' }];
}

const queues = new WeakMap<Database, Queue>();

/**
 * Writes of one process wait for one another here, and not each on a connection that a reader could have.
 * @throws OverloadError where it is in vain
 */
function runAlone<T>(db: Database, write: () => Promise<T>): Promise<T> {
  const queue = queues.get(db) ?? new Queue(1);
  queues.set(db, queue);
  return queue.run(write, {
    patienceMs: PATIENCE_MS,
    tooLate: () => new OverloadError('A write has waited too long for those before it.'),
  });
}

/** JSON with the fields of every object in one order, so that the same body is the same text. */
function canonicalise(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
