import type { Prisma } from '../../database/client.ts';
import { toDay } from '../figures/dates.ts';
import { named, referenceTo } from './chain.ts';
import type { RegistryEntry, RegistryKind } from './registry-entries.ts';

/** The records that articles refer to, kind by kind: from the rows to the entries that would write them again. */

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
