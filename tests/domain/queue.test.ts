import { afterEach, expect, it, vi } from 'vitest';
import { Queue } from '../../server/queue.ts';

afterEach(() => vi.useRealTimers());

it('a queue lets so many through at once, in order, errors or not', async () => {
  const queue = new Queue(2);
  const log: string[] = [];
  let inside = 0;
  const work = async (i: number) => {
    expect(++inside).toBeLessThanOrEqual(2);
    log.push(`${i} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside--;
    if (i % 3 === 0) throw new Error(`${i}`);
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => queue.run(() => work(i))));
  expect(log).toEqual(Array.from({ length: 10 }, (_, i) => `${i} begins`));
  expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(
    Array.from({ length: 10 }, (_, i) => i % 3 === 0),
  );
});

it('work that has waited too long is told so and never begun, and what comes after it is next', async () => {
  vi.useFakeTimers();
  const queue = new Queue(1);
  const patience = { patienceMs: 1_000, tooLate: () => new Error('Too late.') };
  const begun: string[] = [];
  const work = (name: string, lastsMs: number) => async () => {
    begun.push(name);
    await new Promise((resolve) => setTimeout(resolve, lastsMs));
    if (name === 'second') throw new Error('The second failed.');
    return name;
  };
  const runs = [work('first', 800), work('second', 800), work('third', 0)].map((one) => queue.run(one, patience));
  const outcomes = Promise.allSettled(runs);
  await vi.advanceTimersByTimeAsync(900);
  const last = queue.run(work('last', 0), patience);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await outcomes).toMatchObject([
    // Begun in time, it may last longer than anyone would have waited.
    { value: 'first' },
    { reason: { message: 'The second failed.' } },
    { reason: { message: 'Too late.' } },
  ]);
  expect(await last).toBe('last');
  expect(begun).toEqual(['first', 'second', 'last']);
});

it('what throws before it promises anything is a rejection as well', async () => {
  const queue = new Queue(1);
  const throws = (): Promise<void> => {
    throw new Error('At once.');
  };
  const patience = { patienceMs: 1_000, tooLate: () => new Error('Too late.') };
  await expect(queue.run(throws)).rejects.toThrow('At once.');
  await expect(queue.run(throws, patience)).rejects.toThrow('At once.');
  expect(await queue.run(async () => 'next', patience)).toBe('next');
});
