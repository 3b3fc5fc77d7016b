import { createHash } from 'node:crypto';
import type { Database, Prisma } from '../../database/client.ts';
import { takeTurn } from '../../database/turn.ts';
import { OverloadError } from '../../errors.ts';
import { type Patience, Queue } from '../../queue.ts';
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
  const request = checkOrder(order);
  const work = prepare();
  return runAlone(db, () =>
    db.prisma.$transaction((tx) => inTransaction(tx, request, work), {
      timeout: order.longestMs ?? LONGEST_WRITE_MS,
      maxWait: LONGEST_WRITE_MS,
    }),
  );
}

/** An order that the caller may give, with its reason trimmed. */
export interface CheckedOrder extends Order {
  readonly tokenId: string;
}

/** Checks the caller's permission, the reason and the key. @throws NotAllowed, Invalid */
export function checkOrder(order: Order): CheckedOrder {
  const tokenId = getAllowedToken(order);
  const reason = order.reason.trim();
  refuseIf([...findReasonFaults(reason), ...findKeyFaults(order.idempotencyKey)]);
  return { ...order, reason, tokenId };
}

async function inTransaction<W extends Written>(
  tx: Prisma.TransactionClient,
  order: CheckedOrder,
  work: (writing: Work) => Promise<W>,
): Promise<Performed<W>> {
  const moment = await takeTurn(tx);
  const { caller, tokenId, idempotencyKey, reason } = order;
  const body = hashOrder(order);
  if (idempotencyKey !== null) {
    const before = await tx.idempotentWrite.findUnique({ where: { tokenId_key: { tokenId, key: idempotencyKey } } });
    if (before) return resolveRepeat(before, body);
  }
  const written = await work({ tx, caller, actor: caller.name, tokenId, reason });
  if (idempotencyKey !== null) {
    const answer: Prisma.InputJsonObject = written;
    await tx.idempotentWrite.create({ data: { tokenId, key: idempotencyKey, body, answer, at: moment } });
  }
  return { written, moment, repeated: false };
}

/** Returns the SHA-256 of what is to be written, in lower-case hexadecimal. */
export function hashOrder({ action, body }: Order): string {
  return createHash('sha256').update(canonicalise({ action, body })).digest('hex');
}

/** A write as it is remembered under its idempotency key. */
export interface RememberedWrite {
  /** The digest of the order. */
  readonly body: string;
  readonly answer: unknown;
  readonly at: Date;
}

/** Returns the result of an earlier write with the same key. @throws KeyReused if that was a different write */
export function resolveRepeat<W extends Written>({ body, answer, at }: RememberedWrite, digest: string): Performed<W> {
  if (body !== digest) throw new KeyReused();
  return { written: answer as W, moment: at, repeated: true };
}

function getAllowedToken({ caller: { role, tokenId }, action }: Order): string {
  if (tokenId !== null && may(role, action)) return tokenId;
  const message =
    tokenId === null
      ? 'Writing requires a token: send one in the header "Authorization: Bearer <token>".'
      : `A token with the role ${role} does not allow ${action}.`;
  throw new NotAllowed(action, role, message);
}

const LONGEST_REASON_CHARS = 2000;
const REASON = defineLine(LONGEST_REASON_CHARS);

function findReasonFaults(reason: string) {
  return REASON.safeParse(reason).success
    ? []
    : [
        {
          path: ['reason'],
          code: 'WRONG_FORMAT' as const,
          message: `must be a single line of 1 to ${LONGEST_REASON_CHARS} characters, without control characters`,
        },
      ];
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

/** The patience of a write with the earlier ones of this process. */
export const PATIENCE: Patience = {
  patienceMs: PATIENCE_MS,
  tooLate: () => new OverloadError('A write has waited too long for earlier ones.'),
};

const queues = new WeakMap<Database, Queue>();

/**
 * Writes of one process queue here, so that a waiting write does not occupy a connection that a reader could use.
 * @throws OverloadError if a write has waited too long
 */
export function runAlone<T>(db: Database, write: () => Promise<T>): Promise<T> {
  const queue = queues.get(db) ?? new Queue(1);
  queues.set(db, queue);
  return queue.run(write, PATIENCE);
}

/** Writes JSON with the fields of every object sorted, so that the same body always gives the same text. */
function canonicalise(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
