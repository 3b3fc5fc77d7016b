import type { Prisma } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { toStored } from '../figures/dates.ts';
import { lookUp } from '../files/look-up.ts';
import type { RegistryKind } from '../records/registry-entries.ts';
import type { Entry } from '../records/writing.ts';
import type { ObservationEntry, ObservationFile } from './observations.ts';

/** From what a data set gives to what the ledger stores of it: columns in its table, and records in its revisions. */

export type Columns = Omit<
  Prisma.ObservationUncheckedCreateInput,
  'id' | 'seriesKey' | 'recordedAt' | 'version' | 'since'
>;

export interface ObservationColumns {
  readonly datasetId: string;
  /** The observation as its revision keeps it. */
  recordOf(entry: ObservationEntry): Entry;
  columnsOf(entry: ObservationEntry): Columns;
}

/** A number that a file gives stands, whether or not it was retracted before. */
const STANDING = { status: 'PUBLISHED', retraction: null } as const;

/**
 * Looks up what a file refers to. An organisation that was merged into another is taken for that one.
 * @throws OperationalError naming what is not in the registry
 */
export async function columnsFor(
  tx: Prisma.TransactionClient,
  { name, dataset, entries }: ObservationFile,
): Promise<ObservationColumns> {
  const references = [['datasets', dataset] as const, ...entries.flatMap(referencesOf)];
  const found = await lookUp(
    tx,
    references.map(([kind, slug]) => [kind, slug, []]),
  );
  const recordFor = (kind: RegistryKind, slug: string) => {
    const record = found.get(`${kind}/${slug}`);
    if (record === undefined)
      throw new OperationalError(`${name}: refers to ${slug}, which is not among the ${kind} of the registry.`);
    return record;
  };
  for (const [kind, slug] of references) recordFor(kind, slug);
  const idOf = (kind: RegistryKind, slug: string) => recordFor(kind, slug).id;
  const datasetId = idOf('datasets', dataset);
  return {
    datasetId,
    recordOf: (entry) => ({
      ...entry,
      organisation: entry.organisation && recordFor('organisations', entry.organisation).slug,
      ...STANDING,
    }),
    columnsOf: ({ day, event, population, place, organisation, ...rest }) => ({
      ...rest,
      ...STANDING,
      datasetId,
      day: toStored(day),
      eventId: idOf('events', event),
      populationId: idOf('populations', population),
      placeId: place && idOf('places', place),
      organisationId: organisation && idOf('organisations', organisation),
    }),
  };
}

function referencesOf(entry: ObservationEntry): (readonly [RegistryKind, string])[] {
  const { event, population, place, organisation } = entry;
  return [
    ['events', event],
    ['populations', population],
    ...(place === null ? [] : [['places', place] as const]),
    ...(organisation === null ? [] : [['organisations', organisation] as const]),
  ];
}
