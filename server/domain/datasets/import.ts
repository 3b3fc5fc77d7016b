import { Prisma, type PrismaClient } from '../../database/client.ts';
import { takeTurn } from '../../database/turn.ts';
import { OperationalError } from '../../errors.ts';
import type { ObservationFile } from './observations.ts';
import { type ObservationReport, type Step, writeObservations } from './write-observations.ts';

/** Longest an import may take, in milliseconds; the statements within it have their own limit. */
const LONGEST_IMPORT = 300_000;

/**
 * Writes the numbers of a data set in one transaction: all of them, or none. What is unchanged is left alone, what has
 * changed leaves a revision, and what a newer file no longer holds stays. Running it again changes nothing.
 * @param step is told how many of the numbers are done
 * @param signal breaks the import off, and nothing is written
 * @throws OperationalError where the data set is not in the registry, or the database refuses a number
 */
export async function importObservations(
  prisma: PrismaClient,
  file: ObservationFile,
  step: Step = () => undefined,
  signal?: AbortSignal,
): Promise<ObservationReport> {
  const write = async (tx: Prisma.TransactionClient) => {
    await takeTurn(tx);
    return writeObservations(tx, file, (done, total) => {
      signal?.throwIfAborted();
      step(done, total);
    });
  };
  try {
    return await prisma.$transaction(write, { timeout: LONGEST_IMPORT, maxWait: 60_000 });
  } catch (error) {
    // Whatever does not come from the database is a fault of ours, and told as such.
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || signal?.aborted) throw error;
    const said = (error as Error).message.trim().split('\n').at(-1);
    throw new OperationalError(`${file.name}: the database refuses it: ${said}`);
  }
}
