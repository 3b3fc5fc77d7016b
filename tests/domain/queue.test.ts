import { afterEach, expect, it, vi } from 'vitest';
import { Queue } from '../../server/queue.ts';

afterEach(() => vi.useRealTimers());

it('a queue runs a limited number of tasks at a time, in order, even if some of them fail', async () => {
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

it('a task that has waited too long fails without being started, and the next one runs', async () => {
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
    // Once started, a task may last longer than the longest wait.
    { value: 'first' },
    { reason: { message: 'The second failed.' } },
    { reason: { message: 'Too late.' } },
  ]);
  expect(await last).toBe('last');
  expect(begun).toEqual(['first', 'second', 'last']);
});

it('a task that throws before it returns a promise is rejected, too', async () => {
  const queue = new Queue(1);
  const throws = (): Promise<void> => {
    throw new Error('At once.');
  };
  const patience = { patienceMs: 1_000, tooLate: () => new Error('Too late.') };
  await expect(queue.run(throws)).rejects.toThrow('At once.');
  await expect(queue.run(throws, patience)).rejects.toThrow('At once.');
  expect(await queue.run(async () => 'next', patience)).toBe('next');
});
