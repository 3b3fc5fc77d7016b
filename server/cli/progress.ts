/** How far a long piece of work is, on standard error: a bar where a person watches, and lines where nobody does. */

/** Characters of the bar between its ends. */
const BAR_WIDTH_CHARS = 30;

/** Says that so much of all is done. */
export type ShowStep = (done: number, total: number) => void;

export interface Progress {
  readonly step: ShowStep;
  /** Ends the line of the bar, whether or not it is full. */
  end(): void;
}

/** @param work what is done, as the beginning of a line: "Observations" */
export function showProgressOn(stream: NodeJS.WriteStream, work: string): Progress {
  let drawn = false;
  return {
    step(done, total) {
      const share = total === 0 ? 1 : done / total;
      const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      if (!stream.isTTY) {
        stream.write(`${work}: ${count}\n`);
        return;
      }
      const full = Math.round(share * BAR_WIDTH_CHARS);
      const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH_CHARS - full);
      stream.write(`\r\x1b[K${work} ${bar} ${Math.floor(share * 100)} % (${count})`);
      drawn = true;
    },
    end() {
      if (drawn) stream.write('\n');
      drawn = false;
    },
  };
}

/**
 * Does work that may show how far it is, and ends the lines of that with it.
 * @param work is given a function that starts showing the progress of what it names
 */
export async function useProgress<T>(
  stream: NodeJS.WriteStream,
  work: (show: (what: string) => ShowStep) => Promise<T>,
): Promise<T> {
  const shown: Progress[] = [];
  const show = (what: string) => {
    const progress = showProgressOn(stream, what);
    shown.push(progress);
    return progress.step;
  };
  try {
    return await work(show);
  } finally {
    for (const progress of shown) progress.end();
  }
}

/** After so long a person wonders. */
const PATIENCE_MS = 500;

/** For work that is often short: nothing is shown at first, and then no step that follows too soon. */
export function delayProgress(step: ShowStep): ShowStep {
  let next = Date.now() + PATIENCE_MS;
  let isShown = false;
  return (done, total) => {
    if (Date.now() < next && !(isShown && done === total)) return;
    next = Date.now() + PATIENCE_MS;
    isShown = true;
    step(done, total);
  };
}
