/** How far a long piece of work is, on standard error: a bar where a person watches, and lines where nobody does. */

/** Characters of the bar between its ends. */
const WIDTH = 30;

export interface Progress {
  /** So much of all is done. */
  step(done: number, total: number): void;
  /** Ends the line of the bar, whether or not it is full. */
  end(): void;
}

/** @param work what is done, as the beginning of a line: "Observations" */
export function progressOn(stream: NodeJS.WriteStream, work: string): Progress {
  let drawn = false;
  return {
    step(done, total) {
      const share = total === 0 ? 1 : done / total;
      const count = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      if (!stream.isTTY) {
        stream.write(`${work}: ${count}\n`);
        return;
      }
      const full = Math.round(share * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      stream.write(`\r\x1b[K${work} ${bar} ${Math.floor(share * 100)} % (${count})`);
      drawn = true;
    },
    end() {
      if (drawn) stream.write('\n');
      drawn = false;
    },
  };
}

/** Milliseconds after which a person wonders. */
const PATIENCE = 500;

/** The progress of work that is often short: nothing is shown at first, and then no step that follows too soon. */
export function unhurried(progress: Progress): Progress {
  let next = Date.now() + PATIENCE;
  let isShown = false;
  return {
    step(done, total) {
      if (Date.now() < next && !(isShown && done === total)) return;
      next = Date.now() + PATIENCE;
      isShown = true;
      progress.step(done, total);
    },
    end: progress.end,
  };
}
