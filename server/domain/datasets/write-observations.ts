import path from 'node:path';
import type { Prisma } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import { toDay, toStored } from '../dates.ts';
import type { ObservationEntry, ObservationFile } from './observations.ts';

/** What an import of a data set did, in observations. */
export interface ObservationReport {
  created: number;
  changed: number;
  unchanged: number;
  /** Those that an earlier file gave and this one does not: they stay as they are. */
  kept: { readonly day: string; readonly field: string }[];
}

/** Told after each part: how many of all numbers of the file are done. */
export type Step = (done: number, total: number) => void;

/** Rows that one statement inserts: few enough for the 65,535 parameters that PostgreSQL takes. */
const CHUNK = 500;
/** Who is named in the revisions of an import. */
const ACTOR = 'import of data sets';

type Columns = Omit<Prisma.ObservationUncheckedCreateInput, 'id' | 'seriesKey' | 'recordedAt' | 'version'>;
type Stored = Prisma.ObservationGetPayload<object>;

/** Writes what is new or has changed, with a revision each. */
export async function writeObservations(
  tx: Prisma.TransactionClient,
  file: ObservationFile,
  step: Step,
): Promise<ObservationReport> {
  const columnsOf = await resolver(tx, file);
  const stored = await tx.observation.findMany({ where: { datasetId: columnsOf.datasetId } });
  const before = new Map(stored.map((row) => [keyOf({ day: toDay(row.day), field: row.field }), row]));
  const fresh: ObservationEntry[] = [];
  const changed: [Stored, ObservationEntry][] = [];
  for (const entry of file.entries) {
    const row = before.get(keyOf(entry));
    if (!row) fresh.push(entry);
    else if (differs(row, columnsOf.entry(entry))) changed.push([row, entry]);
    before.delete(keyOf(entry));
  }

  const reason = path.basename(file.name);
  const total = file.entries.length;
  let done = total - fresh.length - changed.length;
  step(done, total);
  for (let i = 0; i < fresh.length; i += CHUNK) {
    const part = fresh.slice(i, i + CHUNK);
    await create(tx, part, columnsOf.entry, reason);
    done += part.length;
    step(done, total);
  }
  for (const [row, entry] of changed) {
    await update(tx, row, entry, columnsOf.entry(entry), reason);
    done++;
    step(done, total);
  }
  return {
    created: fresh.length,
    changed: changed.length,
    unchanged: total - fresh.length - changed.length,
    kept: [...before.values()].map(({ day, field }) => ({ day: toDay(day), field })),
  };
}

async function create(
  tx: Prisma.TransactionClient,
  entries: ObservationEntry[],
  columns: (entry: ObservationEntry) => Columns,
  reason: string,
): Promise<void> {
  const rows = await tx.observation.createManyAndReturn({
    data: entries.map(columns),
    select: { id: true, day: true, field: true },
  });
  const ids = new Map(rows.map(({ id, day, field }) => [keyOf({ day: toDay(day), field }), id]));
  await tx.revision.createMany({
    data: entries.map((entry) => ({
      entityType: 'OBSERVATION' as const,
      entityId: ids.get(keyOf(entry)) as string,
      version: 1,
      actor: ACTOR,
      reason,
      after: { ...entry },
    })),
  });
}

async function update(
  tx: Prisma.TransactionClient,
  { id, version }: Stored,
  entry: ObservationEntry,
  data: Columns,
  reason: string,
): Promise<void> {
  const last = await tx.revision.findUniqueOrThrow({
    where: { entityType_entityId_version: { entityType: 'OBSERVATION', entityId: id, version } },
  });
  const revision = { entityType: 'OBSERVATION', entityId: id, version: version + 1, actor: ACTOR, reason } as const;
  await tx.revision.create({
    data: { ...revision, before: last.after as Prisma.InputJsonValue, after: { ...entry } },
  });
  await tx.observation.update({ where: { id }, data: { ...data, version: version + 1 } });
}

/** Whether any column of an entry is not as it is stored. */
function differs(row: Stored, columns: Columns): boolean {
  return (Object.keys(columns) as (keyof Columns)[]).some(
    (column) => row[column]?.valueOf() !== columns[column]?.valueOf(),
  );
}

function keyOf({ day, field }: Pick<ObservationEntry, 'day' | 'field'>): string {
  return `${day} ${field}`;
}

/**
 * Turns entries into columns, with the ids of what they refer to.
 * @throws OperationalError naming what is not in the registry
 */
async function resolver(tx: Prisma.TransactionClient, { name, dataset, entries }: ObservationFile) {
  const slugs = (of: keyof ObservationEntry) => [...new Set(entries.map((entry) => entry[of] as string | null))];
  const found = async (kind: string, wanted: (string | null)[], read: (slugs: string[]) => Promise<Referred[]>) => {
    const needed = wanted.filter((slug) => slug !== null);
    const ids = new Map((await read(needed)).map(({ id, slug }) => [slug, id]));
    const missing = needed.find((slug) => !ids.has(slug));
    if (missing !== undefined)
      throw new OperationalError(`${name}: refers to ${missing}, which is not among the ${kind} of the registry.`);
    return (slug: string | null) => ids.get(slug) as string;
  };
  const query = (wanted: string[]) => ({ where: { slug: { in: wanted } }, select: { id: true, slug: true } });
  const datasets = await found('datasets', [dataset], (wanted) => tx.dataset.findMany(query(wanted)));
  const events = await found('events', slugs('event'), (wanted) => tx.event.findMany(query(wanted)));
  const places = await found('places', slugs('place'), (wanted) => tx.place.findMany(query(wanted)));
  const populations = await found('populations', slugs('population'), (wanted) =>
    tx.population.findMany(query(wanted)),
  );
  const organisations = await found('organisations', slugs('organisation'), (wanted) =>
    tx.organisation.findMany(query(wanted)),
  );
  const datasetId = datasets(dataset);
  return {
    datasetId,
    entry: ({ day, event, population, place, organisation, ...rest }: ObservationEntry): Columns => ({
      ...rest,
      datasetId,
      day: toStored(day) as Date,
      eventId: events(event),
      populationId: populations(population),
      placeId: place && places(place),
      organisationId: organisation && organisations(organisation),
    }),
  };
}

interface Referred {
  id: string;
  slug: string | null;
}
