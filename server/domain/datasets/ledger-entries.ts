import { OperationalError } from '../../errors.ts';
import { formatReference, getListName } from '../files/file-references.ts';
import { lookUp, withIds } from '../files/look-up.ts';
import type { KindName, Transaction } from '../records/kind.ts';
import { type ObservationEntry, observation } from '../records/observation.ts';
import { findReferenceSlots } from '../records/reference-slots.ts';
import type { ObservationFile } from './observations.ts';

/** The contents of a data set's file, as entries of the ledger. */
export interface LedgerEntries {
  readonly datasetId: string;
  /** The observations, in the order of the file. */
  readonly entries: readonly ObservationEntry[];
}

/** What a number counts unless its importer says more. */
const UNSTATED = {
  unit: 'PERSON',
  responsible: null,
  cause: null,
  verification: null,
  identification: null,
} as const;

/** A number in a file is published. Which other versions of the file give it is not known yet. */
const STANDING = { publishedFrom: null, publishedUntil: null, status: 'PUBLISHED', retraction: null } as const;

/**
 * Looks up the records that a file refers to. An organisation that was merged is replaced by the one it was merged into.
 * @throws OperationalError naming a record that is not in the registry
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
    entries: entries.map((entry) => withIds(observation, { ...UNSTATED, ...entry, ...STANDING }, idOf)),
  };
}
