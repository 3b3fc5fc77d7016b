import type { Prisma, PrismaClient } from '../../database/client.ts';
import { rehearse } from '../../database/rehearse.ts';
import { takeTurn } from '../../database/turn.ts';
import { explainRefusal } from '../records/database-refusals.ts';
import type { ObservationFile } from './observations.ts';
import { checkPublication } from './publication.ts';
import { type ObservationReport, type ReportProgress, writeObservations } from './write-observations.ts';

/** Longest an import may take, and longest it may wait for a connection. Its statements have their own limits. */
const LIMITS_MS = { timeout: 300_000, maxWait: 60_000 };

export interface ObservationImportOptions {
  /** The day on which the file was published, ISO 8601. */
  readonly published: string;
  /** The day of a version that was imported by mistake, and whose place the file takes. Null by default. */
  readonly replaces?: string | null;
  /** Whether this is a rehearsal: everything is written and then rolled back, so that the report shows what would happen. */
  readonly rehearse?: boolean;
  /** Called after each batch with the number of observations done. */
  readonly step?: ReportProgress;
  /** Aborts the import. Nothing is written then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a version of a data set's file in one transaction: all of it or nothing. Numbers that are the same as in the
 * versions before or after it are not written again, and every change leaves a revision. Importing the same file twice
 * changes nothing, and the order in which versions are imported makes no difference to what the ledger shows.
 * @throws OperationalError if the data set is not in the registry, the file cannot have been published on that day, the
 * ledger has another version of that day, or the database refuses a number
 */
export async function importObservations(
  prisma: PrismaClient,
  file: ObservationFile,
  { rehearse: isRehearsal, published, replaces = null, step, signal }: ObservationImportOptions,
): Promise<ObservationReport> {
  checkPublication(file, published);
  const write = async (tx: Prisma.TransactionClient) => {
    await takeTurn(tx);
    return writeObservations(tx, file, { published, replaces }, (done, total) => {
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
