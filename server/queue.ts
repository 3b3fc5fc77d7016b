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
