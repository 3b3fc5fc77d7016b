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
 * Carries out a write of any kind. It checks the caller's permission first and then waits for its turn. In one
 * transaction it looks for an earlier write with the same key, reads, checks and writes, and stores its revisions and the
 * response to return if the write is repeated.
 */

/** A request to write. */
export interface Order {
  readonly caller: Caller;
  readonly action: WriteAction;
  /** The input as JSON. A repeat with the same idempotency key must have the same input. */
  readonly body: unknown;
  readonly idempotencyKey: string | null;
  readonly reason: string;
  /** Longest it may take once it has a connection. 15 seconds by default. */
  readonly longestMs?: number | undefined;
}

/** Ids of the records that were written, by their names in the response. */
export type Written = Readonly<Record<string, string | readonly string[]>>;

/** What was written, and when. The response to a write shows the ledger as it stood at that time. */
export interface Performed<W extends Written> {
  readonly written: W;
  readonly moment: Date;
  /** Whether this is the result of an earlier write with the same key. */
  readonly repeated: boolean;
}

/** What the function that does the work of a write receives. */
export interface Work extends Writing {
  readonly caller: Caller;
}

const LONGEST_WRITE_MS = 15_000;

/** How long a write waits for earlier ones in this process. After that, no client is likely to be waiting any more. */
const PATIENCE_MS = 20_000;

/** Carries out a write. @throws Refusal if it cannot be made, in which case nothing is written */
export async function perform<W extends Written>(
  db: Database,
  order: Order,
  work: (writing: Work) => Promise<W>,
): Promise<Performed<W>> {
  return performPrepared(db, order, () => work);
}

/**
 * Carries out a write that takes some preparation.
 * @param prepare returns the work. It runs before the write has its turn, and only for callers who may write.
 * @throws Refusal if it cannot be made, in which case nothing is written
 */
export async function performPrepared<W extends Written>(
  db: Database,
  order: Order,
  prepare: () => (writing: Work) => Promise<W>,
): Promise<Performed<W>> {
  refuseUnlessAllowed(order);
  const reason = order.reason.trim();
  refuseIf([...findTextFaults(['reason'], reason, 2000), ...findKeyFaults(order.idempotencyKey)]);
  const work = prepare();
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
      ? 'Writing requires a token: send one in the header "Authorization: Bearer <token>".'
      : `A token with the role ${role} does not allow ${action}.`;
  throw new NotAllowed(action, role, message);
}

function findTextFaults(path: readonly string[], text: string, most: number) {
  const issue = defineLine(most).safeParse(text).error?.issues[0];
  return issue
    ? [
        {
          path,
          code: 'WRONG_FORMAT' as const,
          message: `must be a single line of 1 to ${most} characters, without control characters`,
        },
      ]
    : [];
}

function findKeyFaults(key: string | null) {
  return key === null || /^[\x21-\x7e]{1,200}$/.test(key)
    ? []
    : [
        {
          path: ['idempotencyKey'],
          code: 'WRONG_FORMAT' as const,
          message: 'must be 1 to 200 printable ASCII characters without spaces',
        },
      ];
}

const queues = new WeakMap<Database, Queue>();

/**
 * Writes of one process queue here, so that a waiting write does not occupy a connection that a reader could use.
 * @throws OverloadError if a write has waited too long
 */
function runAlone<T>(db: Database, write: () => Promise<T>): Promise<T> {
  const queue = queues.get(db) ?? new Queue(1);
  queues.set(db, queue);
  return queue.run(write, {
    patienceMs: PATIENCE_MS,
    tooLate: () => new OverloadError('A write has waited too long for earlier ones.'),
  });
}

/** Writes JSON with the fields of every object sorted, so that the same body always gives the same text. */
function canonicalise(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
