import pLimit from 'p-limit';

/** How long work waits for its turn, and the error if it does not get one. */
export interface Patience {
  readonly patienceMs: number;
  tooLate(): Error;
}

/** Runs a limited number of tasks at once. The others wait for their turn, in the order in which they arrived. */
export class Queue {
  readonly #limit: ReturnType<typeof pLimit>;

  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /**
   * Runs a task when its turn comes. If it fails, only its own caller gets the error, and the next task runs as usual.
   * @param patience for a task that is pointless after a while. When that time is over it is rejected and never started.
   */
  run<Result>(work: () => Promise<Result>, patience?: Patience): Promise<Result> {
    return patience ? this.#runInTime(work, patience) : this.#limit(work);
  }

  #runInTime<Result>(work: () => Promise<Result>, { patienceMs, tooLate }: Patience): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    let waits = true;
    const timer = setTimeout(() => {
      waits = false;
      reject(tooLate());
    }, patienceMs);
    void this.#limit(async () => {
      clearTimeout(timer);
      if (!waits) return;
      try {
        resolve(await work());
      } catch (error) {
        reject(error);
      }
    });
    return promise;
  }
}

/** Runs tasks with the same key one after another, and tasks with different keys at once. */
export class KeyedQueue {
  readonly #queues = new Map<string, { readonly queue: Queue; tasks: number }>();

  /** Runs a task when its turn among those with its key comes. */
  async run<Result>(key: string, work: () => Promise<Result>, patience: Patience): Promise<Result> {
    const of = this.#queues.get(key) ?? { queue: new Queue(1), tasks: 0 };
    this.#queues.set(key, of);
    of.tasks++;
    try {
      return await of.queue.run(work, patience);
    } finally {
      of.tasks--;
      if (of.tasks === 0) this.#queues.delete(key);
    }
  }
}
