import path from 'node:path';
import { toDay, toStored } from '../figures/dates.ts';
import type { Transaction } from '../records/kind.ts';
import type { ObservationFile } from './observations.ts';
import type { Publication } from './vintages.ts';

/** The table of the versions of data sets' files. */

/** A version that the ledger has. */
export interface StandingVintage {
  readonly publishedOn: string;
  /** Whether the day of publication is known. If not, it is the last possible one. */
  readonly dated: boolean;
  readonly file: string | null;
  readonly sha256: string | null;
}

/** Reads the versions of a data set, earliest first. */
export async function readVintages(tx: Transaction, datasetId: string): Promise<StandingVintage[]> {
  const rows = await tx.vintage.findMany({ where: { datasetId }, orderBy: { publishedOn: 'asc' } });
  return rows.map(({ publishedOn, dated, file, sha256 }) => ({ publishedOn: toDay(publishedOn), dated, file, sha256 }));
}

/**
 * Records a version, unless it is already recorded.
 * @returns whether anything was written
 */
export async function writeVintage(
  tx: Transaction,
  datasetId: string,
  { name, sha256, rows, entries }: ObservationFile,
  { published, replaces }: Publication,
): Promise<boolean> {
  const content = { dated: true, file: path.basename(name), sha256, rows, numbers: entries.length };
  const at = (day: string) => ({ datasetId_publishedOn: { datasetId, publishedOn: toStored(day) } });
  const standing = await tx.vintage.findUnique({ where: at(replaces ?? published) });
  if (standing === null) {
    await tx.vintage.create({ data: { ...content, datasetId, publishedOn: toStored(published) } });
    return true;
  }
  if (replaces === null && standing.sha256 !== sha256) return false;
  const isSame = standing.sha256 === sha256 && standing.numbers === entries.length && standing.dated;
  if (isSame && toDay(standing.publishedOn) === published) return false;
  await tx.vintage.update({ where: { id: standing.id }, data: { ...content, publishedOn: toStored(published) } });
  return true;
}
