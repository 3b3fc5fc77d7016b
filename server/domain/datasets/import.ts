import type { Prisma, PrismaClient } from '../../database/client.ts';
import { rehearse } from '../../database/rehearse.ts';
import { takeTurn } from '../../database/turn.ts';
import { explainRefusal } from '../records/database-refusals.ts';
import type { ObservationFile } from './observations.ts';
import { type ObservationReport, type ReportProgress, writeObservations } from './write-observations.ts';

/** Longest an import may take, and longest it may wait for a connection. Its statements have their own limits. */
const LIMITS_MS = { timeout: 300_000, maxWait: 60_000 };

export interface ObservationImportOptions {
  /** Whether this is a rehearsal: everything is written and then rolled back, so that the report shows what would happen. */
  readonly rehearse?: boolean;
  /** Whether to retract observations of the data set that are missing from the file. False by default. */
  readonly retractMissing?: boolean;
  /** Called after each batch with the number of observations done. */
  readonly step?: ReportProgress;
  /** Aborts the import. Nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the numbers of a data set in one transaction: all of them or none. Unchanged observations are left alone, and
 * every change or retraction leaves a revision. A retracted observation that is in the file again is published again.
 * Importing the same file twice changes nothing.
 * @throws OperationalError if the data set is not in the registry, or the database refuses a number
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
