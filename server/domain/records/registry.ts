import type { Prisma } from '../../database/client.ts';
import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { toDay, toStored } from '../dates.ts';
import { referenceTo } from './chain.ts';
import type { RegistryFile, RegistryKind } from './registry-entries.ts';
import { revise, type Writing } from './writing.ts';

/** The records that articles refer to, kind by kind: from the entry to rows, and back. */

export type RegistryEntry<K extends RegistryKind> = RegistryFile[K][number];

/** What kinds of records are called in the log of revisions. */
export const entityTypeOf = {
  places: 'PLACE',
  populations: 'POPULATION',
  organisations: 'ORGANISATION',
  people: 'PERSON',
  events: 'EVENT',
  datasets: 'DATASET',
} as const satisfies Record<RegistryKind, EntityType>;

const named = { select: { id: true, slug: true } } as const;

/** Writes an entry. @param id of the record that is there; undefined makes a new one */
export async function writeEntry<K extends RegistryKind>(
  writing: Writing,
  kind: K,
  entry: RegistryEntry<K>,
  id?: string,
): Promise<{ id: string; version: number | undefined }> {
  const { create, update } = statements[kind](writing, entry);
  const recordId = id ?? (await create()).id;
  const version = await revise(writing, entityTypeOf[kind], recordId, { ...entry }, await mergeOf(writing, kind, id));
  if (id !== undefined && version !== undefined) await update(id, version);
  return { id: recordId, version };
}

/** What a person or an organisation became, for its revision: a record that was merged goes on to say so. */
async function mergeOf({ tx }: Writing, kind: RegistryKind, id: string | undefined): Promise<{ mergedInto?: string }> {
  if (id === undefined || (kind !== 'people' && kind !== 'organisations')) return {};
  const query = { where: { id }, select: { mergedInto: named } } as const;
  const row = kind === 'people' ? await tx.person.findUnique(query) : await tx.organisation.findUnique(query);
  const mergedInto = referenceTo(row?.mergedInto ?? null);
  return mergedInto === null ? {} : { mergedInto };
}

/** The statements that write an entry as a new record or over one that is there. */
interface Statements {
  create(): Promise<{ id: string }>;
  update(id: string, version: number): Promise<unknown>;
}

const statements: { [K in RegistryKind]: (writing: Writing, entry: RegistryEntry<K>) => Statements } = {
  places(writing, { parent, ...rest }) {
    const { place } = writing.tx;
    const data = { ...rest, parentId: idOrNull(writing, 'places', parent) };
    return {
      create: () => place.create({ data, select: { id: true } }),
      update: (id, version) => place.update({ where: { id }, data: { ...data, version } }),
    };
  },

  populations(writing, { parent, ...rest }) {
    const { population } = writing.tx;
    const data = { ...rest, parentId: idOrNull(writing, 'populations', parent) };
    return {
      create: () => population.create({ data, select: { id: true } }),
      update: (id, version) => population.update({ where: { id }, data: { ...data, version } }),
    };
  },

  organisations(writing, { parent, names, ...rest }) {
    const { organisation } = writing.tx;
    const data = { ...rest, parentId: idOrNull(writing, 'organisations', parent) };
    return {
      create: () => organisation.create({ data: { ...data, names: { create: names } }, select: { id: true } }),
      update: (id, version) =>
        organisation.update({ where: { id }, data: { ...data, names: { deleteMany: {}, create: names }, version } }),
    };
  },

  people(writing, { names, affiliations, ...data }) {
    const { person } = writing.tx;
    const held = affiliations.map(({ organisation, role, earliest, latest }) => ({
      organisationId: writing.idOf('organisations', organisation),
      role,
      earliest: toStored(earliest),
      latest: toStored(latest),
    }));
    return {
      create: () =>
        person.create({
          data: { ...data, names: { create: names }, affiliations: { create: held } },
          select: { id: true },
        }),
      update: (id, version) =>
        person.update({
          where: { id },
          data: {
            ...data,
            names: { deleteMany: {}, create: names },
            affiliations: { deleteMany: {}, create: held },
            version,
          },
        }),
    };
  },

  events(writing, { parent, places, start, end, ...rest }) {
    const { event } = writing.tx;
    const data = {
      ...rest,
      startEarliest: toStored(start?.earliest ?? null),
      startLatest: toStored(start?.latest ?? null),
      endEarliest: toStored(end?.earliest ?? null),
      endLatest: toStored(end?.latest ?? null),
      parentId: idOrNull(writing, 'events', parent),
    };
    const at = places.map((place) => ({ placeId: writing.idOf('places', place) }));
    return {
      create: () => event.create({ data: { ...data, places: { create: at } }, select: { id: true } }),
      update: (id, version) =>
        event.update({ where: { id }, data: { ...data, places: { deleteMany: {}, create: at }, version } }),
    };
  },

  datasets(writing, { issuer, ...rest }) {
    const { dataset } = writing.tx;
    const data = { ...rest, issuerId: idOrNull(writing, 'organisations', issuer) };
    return {
      create: () => dataset.create({ data, select: { id: true } }),
      update: (id, version) => dataset.update({ where: { id }, data: { ...data, version } }),
    };
  },
};

function idOrNull(writing: Writing, kind: RegistryKind, slug: string | null): string | null {
  return slug === null ? null : writing.idOf(kind, slug);
}

const furtherNames = { orderBy: { id: 'asc' }, select: { value: true, kind: true, language: true } } as const;

/** A record as it stands, with what has to be known to change it. */
export interface StandingEntry<K extends RegistryKind> {
  readonly id: string;
  readonly version: number;
  readonly entry: RegistryEntry<K>;
}

/** The entries of records as they stand, by their slugs: what a curator would have to enter to write them again. */
export async function readEntries<K extends RegistryKind>(
  tx: Prisma.TransactionClient,
  kind: K,
  where: { id?: { in: string[] }; slug?: { in: string[] } } = {},
): Promise<StandingEntry<K>[]> {
  return (await readers[kind](tx, where)) as StandingEntry<K>[];
}

type Where = { id?: { in: string[] }; slug?: { in: string[] } };
const bySlug = { orderBy: [{ slug: 'asc' }, { id: 'asc' }] } as const satisfies Prisma.PlaceFindManyArgs;

const readers: { [K in RegistryKind]: (tx: Prisma.TransactionClient, where: Where) => Promise<StandingEntry<K>[]> } = {
  async places(tx, where) {
    const rows = await tx.place.findMany({ where, ...bySlug, include: { parent: named } });
    return rows.map((row) =>
      standing<'places'>(row, {
        name: row.name,
        parent: referenceTo(row.parent),
        iso3166: row.iso3166,
        geonamesId: row.geonamesId,
        wikidataId: row.wikidataId,
      }),
    );
  },

  async populations(tx, where) {
    const rows = await tx.population.findMany({ where, ...bySlug, include: { parent: named } });
    return rows.map((row) =>
      standing<'populations'>(row, {
        name: row.name,
        description: row.description,
        parent: referenceTo(row.parent),
      }),
    );
  },

  async organisations(tx, where) {
    const rows = await tx.organisation.findMany({ where, ...bySlug, include: { parent: named, names: furtherNames } });
    return rows.map((row) =>
      standing<'organisations'>(row, {
        name: row.name,
        nameLanguage: row.nameLanguage,
        kind: row.kind,
        description: row.description,
        parent: referenceTo(row.parent),
        country: row.country,
        wikidataId: row.wikidataId,
        names: row.names as RegistryEntry<'organisations'>['names'],
      }),
    );
  },

  async people(tx, where) {
    const affiliations = { orderBy: { id: 'asc' }, include: { organisation: named } } as const;
    const rows = await tx.person.findMany({ where, ...bySlug, include: { names: furtherNames, affiliations } });
    return rows.map((row) =>
      standing<'people'>(row, {
        name: row.name,
        nameLanguage: row.nameLanguage,
        description: row.description,
        nationalities: row.nationalities,
        wikidataId: row.wikidataId,
        names: row.names as RegistryEntry<'people'>['names'],
        affiliations: row.affiliations.map(({ organisation, role, earliest, latest }) => ({
          organisation: referenceTo(organisation) as string,
          role,
          earliest: earliest && toDay(earliest),
          latest: latest && toDay(latest),
        })),
      }),
    );
  },

  async events(tx, where) {
    const places = { include: { place: named } } as const;
    const rows = await tx.event.findMany({ where, ...bySlug, include: { parent: named, places } });
    return rows.map((row) =>
      standing<'events'>(row, {
        name: row.name,
        kind: row.kind,
        description: row.description,
        start: daysOf(row.startEarliest, row.startLatest),
        end: daysOf(row.endEarliest, row.endLatest),
        parent: referenceTo(row.parent),
        rollsUp: row.rollsUp,
        // Sorted as entries are, whatever order the database has for letters.
        places: row.places.map(({ place }) => referenceTo(place) as string).sort(),
        wikidataId: row.wikidataId,
      }),
    );
  },

  async datasets(tx, where) {
    const rows = await tx.dataset.findMany({ where, ...bySlug, include: { issuer: named } });
    return rows.map((row) =>
      standing<'datasets'>(row, {
        title: row.title,
        description: row.description,
        url: row.url,
        licence: row.licence,
        issuer: referenceTo(row.issuer),
      }),
    );
  },
};

function standing<K extends RegistryKind>(
  { id, slug, version }: { id: string; slug: string | null; version: number },
  rest: Omit<RegistryEntry<K>, 'slug'>,
): StandingEntry<K> {
  return { id, version, entry: { slug: slug ?? id, ...rest } as RegistryEntry<K> };
}

function daysOf(earliest: Date | null, latest: Date | null) {
  return earliest || latest ? { earliest: earliest && toDay(earliest), latest: latest && toDay(latest) } : null;
}
