import type { Database } from '../database/client.ts';
import { takeTurn } from '../database/turn.ts';
import { countNoun } from '../domain/figures/words.ts';
import { openReading } from '../domain/writes/open-reading.ts';
import { Invalid } from '../domain/writes/refusals.ts';
import { OperationalError } from '../errors.ts';
import type { CommandOutcome } from './command.ts';
import type { ShowStep } from './progress.ts';
import type { ReadFile } from './read-worker.ts';

/** The actor named in the revisions. */
const ACTOR = 'reading of files';

/** How long one text may take to be recorded. */
const PATIENCE_MS = 60_000;

/**
 * Records what was read, for curators to decide on: each text with its candidates, or not at all. The same text again changes
 * nothing.
 */
export async function openReadings(
  read: readonly ReadFile[],
  { prisma }: Database,
  { signal, step }: { readonly signal: AbortSignal; readonly step: ShowStep },
): Promise<CommandOutcome> {
  const ids: string[] = [];
  let error: unknown;
  for (const file of read) {
    if (signal.aborted) break;
    try {
      const { given, reading } = file;
      const text = {
        read: reading,
        length: given.text.length,
        url: given.url ?? reading.document.url,
        publisher: given.publisher ?? null,
      };
      const id = await prisma.$transaction(
        async (tx) => {
          await takeTurn(tx);
          return openReading({ tx, actor: ACTOR, tokenId: null, reason: file.name }, text);
        },
        { timeout: PATIENCE_MS, maxWait: PATIENCE_MS },
      );
      ids.push(id);
    } catch (fault) {
      error = fault instanceof Invalid ? new OperationalError(`${file.name}: ${fault.message}`) : fault;
      break;
    }
    step(ids.length, read.length);
  }
  const open = await prisma.candidate.count({ where: { readingId: { in: ids }, state: 'OPEN' } });
  const opened = `${countNoun(ids.length, 'text')} opened`;
  return {
    report: `${opened}: ${countNoun(open, 'candidate')} to decide on.`,
    ...(error === undefined ? {} : { error }),
    written: ids.length === 0 ? undefined : `${ids.length} of ${countNoun(read.length, 'text')} were`,
  };
}
