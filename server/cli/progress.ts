/** Progress of long work on standard error: a bar on a terminal, plain lines elsewhere. */

/** Width of the progress bar. */
const BAR_WIDTH_CHARS = 30;

/** Reports how much of the total is done. */
export type ShowStep = (done: number, total: number) => void;

export interface Progress {
  readonly step: ShowStep;
  /** Ends the line of the bar, even if the bar is not full. */
  end(): void;
}

/**
 * Shows progress on a stream.
 * @param work the label at the start of each line: "Observations"
 */
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
 * Does work that can show progress, and ends the progress lines when the work ends.
 * @param work receives a function that starts to show progress under the given label
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

/** How long people wait before they want to see progress. */
const PATIENCE_MS = 500;

/** Shows nothing at first, for work that is often short, and later skips steps that follow each other too fast. */
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
