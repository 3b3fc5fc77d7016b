import { OperationalError } from '../../errors.ts';
import { formatReference, getListName } from '../files/file-references.ts';
import { lookUp, withIds } from '../files/look-up.ts';
import type { KindName, Transaction } from '../records/kind.ts';
import { type ObservationEntry, observation } from '../records/observation.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import type { ObservationFile } from './observations.ts';

/** What a file of a data set says, as the ledger enters it. */
export interface LedgerEntries {
  readonly datasetId: string;
  /** Those of the file, in its order. */
  readonly entries: readonly ObservationEntry[];
}

/** A number that a file gives stands, whether or not it was retracted before. */
const STANDING = { status: 'PUBLISHED', retraction: null } as const;

/**
 * Looks up what a file refers to. An organisation that was merged into another is taken for that one.
 * @throws OperationalError naming what is not in the registry
 */
export async function toLedgerEntries(
  tx: Transaction,
  { name, dataset, entries }: ObservationFile,
): Promise<LedgerEntries> {
  const references = entries.flatMap((entry) =>
    [...findReferenceSlots(observation, entry)].map(({ kind, value }) => ({ kind, handle: String(value) })),
  );
  const ids = await lookUp(tx, [{ kind: 'Dataset', handle: dataset }, ...references]);
  const idOf = (kind: KindName, handle: string) => {
    const id = ids.get(formatReference({ kind, handle }));
    if (id !== undefined) return id;
    throw new OperationalError(
      `${name}: refers to ${handle}, which is not among the ${getListName(kind)} of the registry.`,
    );
  };
  return {
    datasetId: idOf('Dataset', dataset),
    entries: entries.map((entry) => withIds(observation, { ...entry, ...STANDING }, idOf)),
  };
}
