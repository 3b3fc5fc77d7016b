import pLimit from 'p-limit';

/** How long work waits for its turn, and what it is told when that was in vain. */
export interface Patience {
  readonly patienceMs: number;
  tooLate(): Error;
}

/** Does a number of works at once; the others wait for their turn, in the order in which they came. */
export class Queue {
  readonly #limit: ReturnType<typeof pLimit>;

  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /**
   * Does some work when its turn has come. What fails fails for whoever asked for it, and not for those who come after.
   * @param patience for work that nobody wants any more after a while; then it is never begun
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
