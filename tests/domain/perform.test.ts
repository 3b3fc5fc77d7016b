import { afterEach, expect, it, vi } from 'vitest';
import type { Database } from '../../server/database/client.ts';
import { perform } from '../../server/domain/writes/perform.ts';
import { OverloadError } from '../../server/errors.ts';
import { thrownBy } from '../support/thrown.ts';

afterEach(() => vi.useRealTimers());

it('a write waits for earlier ones for a limited time, and is not made after that', async () => {
  vi.useFakeTimers();
  const begun: (() => void)[] = [];
  const $transaction = () => new Promise((resolve) => begun.push(() => resolve({ written: {} })));
  const db = { prisma: { $transaction } } as unknown as Database;
  const caller = { name: 'A made-up curator', role: 'CURATOR' as const, tokenId: 'made up' };
  const order = { caller, action: 'recordPlace' as const, body: {}, idempotencyKey: null, reason: 'Made up.' };
  const write = () => perform(db, order, async () => ({}));
  const [first, second] = [write(), thrownBy(write())];
  await vi.advanceTimersByTimeAsync(19_000);
  const third = write();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await second).toBeInstanceOf(OverloadError);
  expect(begun).toHaveLength(1);
  begun[0]?.();
  await first;
  await vi.advanceTimersByTimeAsync(0);
  // The third write comes next, and the second is skipped.
  expect(begun).toHaveLength(2);
  begun[1]?.();
  await third;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(2);
});
