import type { Prisma, PrismaClient } from '../../database/client.ts';
import { rehearse } from '../../database/rehearse.ts';
import { takeTurn } from '../../database/turn.ts';
import { explainRefusal } from '../records/database-refusals.ts';
import type { ObservationFile } from './observations.ts';
import { type ObservationReport, type ReportProgress, writeObservations } from './write-observations.ts';

/** Longest that an import may take and that it may wait for a connection; its statements have limits of their own. */
const LIMITS_MS = { timeout: 300_000, maxWait: 60_000 };

export interface ObservationImportOptions {
  /** Whether everything is rolled back at the end: what would be done is found out by doing it. */
  readonly rehearse?: boolean;
  /** Whether observations of the data set that the file does not hold are retracted. Without it they stay. */
  readonly retractMissing?: boolean;
  /** Called after each part with the number of observations that are done. */
  readonly step?: ReportProgress;
  /** Breaks the import off: nothing is written. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the numbers of a data set in one transaction: all of them, or none. What is unchanged is left alone, what has
 * changed or is retracted leaves a revision, and a retracted number that a file holds stands again. Running it again
 * changes nothing.
 * @throws OperationalError where the data set is not in the registry, or the database refuses a number
 */
export async function importObservations(
  prisma: PrismaClient,
  file: ObservationFile,
  { rehearse: isRehearsal, retractMissing = false, step, signal }: ObservationImportOptions = {},
): Promise<ObservationReport> {
  const write = async (tx: Prisma.TransactionClient) => {
    await takeTurn(tx);
    return writeObservations(tx, file, retractMissing, (done, total) => {
      signal?.throwIfAborted();
      step?.(done, total);
    });
  };
  try {
    return await (isRehearsal ? rehearse(prisma, write, LIMITS_MS) : prisma.$transaction(write, LIMITS_MS));
  } catch (error) {
    throw signal?.aborted ? error : explainRefusal(error, file.name);
  }
}
