import type { Prisma } from '../../database/client.ts';
import { toStored } from '../dates.ts';
import { type RegistryFile, type RegistryKind, registryKinds } from './registry-file.ts';
import { revise, type Writing } from './writing.ts';

type Entry<K extends RegistryKind> = RegistryFile[K][number];

/** Writes every list of one registry file, what is referred to first. */
export async function writeRegistry(writing: Writing, data: RegistryFile): Promise<void> {
  for (const kind of registryKinds) {
    const entries: readonly Entry<typeof kind>[] = data[kind];
    for (const entry of parentsFirst(entries)) await writers[kind](writing, entry as never);
  }
}

const writers: { [K in RegistryKind]: (writing: Writing, entry: Entry<K>) => Promise<void> } = {
  places(writing, entry) {
    const { slug, parent, ...rest } = entry;
    const data = { ...rest, parentId: idOrNull(writing, 'places', parent) };
    return upsert(writing, 'places', 'PLACE', entry, {
      find: (tx) => tx.place.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) => tx.place.create({ data: { slug, ...data }, select: { id: true } }),
      update: (tx, id, version) => tx.place.update({ where: { id }, data: { ...data, version } }),
    });
  },

  populations(writing, entry) {
    const { slug, parent, ...rest } = entry;
    const data = { ...rest, parentId: idOrNull(writing, 'populations', parent) };
    return upsert(writing, 'populations', 'POPULATION', entry, {
      find: (tx) => tx.population.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) => tx.population.create({ data: { slug, ...data }, select: { id: true } }),
      update: (tx, id, version) => tx.population.update({ where: { id }, data: { ...data, version } }),
    });
  },

  organisations(writing, entry) {
    const { slug, parent, names, ...rest } = entry;
    const data = { ...rest, parentId: idOrNull(writing, 'organisations', parent) };
    return upsert(writing, 'organisations', 'ORGANISATION', entry, {
      find: (tx) => tx.organisation.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) =>
        tx.organisation.create({ data: { slug, ...data, names: { create: names } }, select: { id: true } }),
      update: (tx, id, version) =>
        tx.organisation.update({ where: { id }, data: { ...data, names: { deleteMany: {}, create: names }, version } }),
    });
  },

  people(writing, entry) {
    const { slug, names, affiliations, ...data } = entry;
    const held = affiliations.map(({ organisation, role, earliest, latest }) => ({
      organisationId: writing.idOf('organisations', organisation),
      role,
      earliest: toStored(earliest),
      latest: toStored(latest),
    }));
    return upsert(writing, 'people', 'PERSON', entry, {
      find: (tx) => tx.person.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) =>
        tx.person.create({
          data: { slug, ...data, names: { create: names }, affiliations: { create: held } },
          select: { id: true },
        }),
      update: (tx, id, version) =>
        tx.person.update({
          where: { id },
          data: {
            ...data,
            names: { deleteMany: {}, create: names },
            affiliations: { deleteMany: {}, create: held },
            version,
          },
        }),
    });
  },

  events(writing, entry) {
    const { slug, parent, places, start, end, ...rest } = entry;
    const data = {
      ...rest,
      startEarliest: toStored(start?.earliest ?? null),
      startLatest: toStored(start?.latest ?? null),
      endEarliest: toStored(end?.earliest ?? null),
      endLatest: toStored(end?.latest ?? null),
      parentId: idOrNull(writing, 'events', parent),
    };
    const at = places.map((place) => ({ placeId: writing.idOf('places', place) }));
    return upsert(writing, 'events', 'EVENT', entry, {
      find: (tx) => tx.event.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) => tx.event.create({ data: { slug, ...data, places: { create: at } }, select: { id: true } }),
      update: (tx, id, version) =>
        tx.event.update({ where: { id }, data: { ...data, places: { deleteMany: {}, create: at }, version } }),
    });
  },

  datasets(writing, entry) {
    const { slug, issuer, ...rest } = entry;
    const data = { ...rest, issuerId: idOrNull(writing, 'organisations', issuer) };
    return upsert(writing, 'datasets', 'DATASET', entry, {
      find: (tx) => tx.dataset.findUnique({ where: { slug }, select: { id: true } }),
      create: (tx) => tx.dataset.create({ data: { slug, ...data }, select: { id: true } }),
      update: (tx, id, version) => tx.dataset.update({ where: { id }, data: { ...data, version } }),
    });
  },
};

interface Statements {
  find(tx: Prisma.TransactionClient): Promise<{ id: string } | null>;
  create(tx: Prisma.TransactionClient): Promise<{ id: string }>;
  update(tx: Prisma.TransactionClient, id: string, version: number): Promise<unknown>;
}

async function upsert(
  writing: Writing,
  kind: RegistryKind,
  entityType: Parameters<typeof revise>[1],
  entry: { slug: string },
  { find, create, update }: Statements,
): Promise<void> {
  const found = await find(writing.tx);
  const { id } = found ?? (await create(writing.tx));
  writing.learn(kind, entry.slug, id);
  const version = await revise(writing, entityType, id, entry);
  if (found && version !== undefined) await update(writing.tx, id, version);
}

function idOrNull(writing: Writing, kind: RegistryKind, slug: string | null): string | null {
  return slug === null ? null : writing.idOf(kind, slug);
}

function parentsFirst<T extends { slug: string; parent?: string | null }>(entries: readonly T[]): Iterable<T> {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ordered = new Set<T>();
  const visit = (entry: T, below: ReadonlySet<T>) => {
    const parent = entry.parent ? bySlug.get(entry.parent) : undefined;
    // A circle is left as it is: its missing parent is reported when the first of it is written.
    if (parent && !below.has(parent)) visit(parent, new Set([...below, entry]));
    ordered.add(entry);
  };
  for (const entry of entries) visit(entry, new Set());
  return ordered;
}
