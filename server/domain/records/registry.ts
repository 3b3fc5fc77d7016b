import { toStored } from '../figures/dates.ts';
import { type Named, named, referenceTo } from './chain.ts';
import type { RegistryEntry, RegistryKind } from './registry-entries.ts';
import { entityTypeOf } from './registry-kinds.ts';
import { revise, type Writing } from './writing.ts';

/** The records that articles refer to, kind by kind: from the entry to rows. */

/** Writes an entry. @param id of the record that is there; undefined makes a new one */
export async function writeEntry<K extends RegistryKind>(
  writing: Writing,
  kind: K,
  entry: RegistryEntry<K>,
  id?: string,
): Promise<{ id: string; version: number | undefined }> {
  const { create, update } = statements[kind](writing, entry);
  const recordId = id ?? (await create()).id;
  // A record that was merged goes on to say so.
  const became = id === undefined ? null : referenceTo(await mergedInto(writing, kind, id));
  const derived = became === null ? {} : { mergedInto: became };
  const version = await revise(writing, entityTypeOf[kind], recordId, { ...entry }, derived);
  if (id !== undefined && version !== undefined) await update(id, version);
  return { id: recordId, version };
}

/** What a person or an organisation became, where it was merged into another; null for any other record. */
export async function mergedInto({ tx }: Pick<Writing, 'tx'>, kind: RegistryKind, id: string): Promise<Named> {
  if (kind !== 'people' && kind !== 'organisations') return null;
  const query = { where: { id }, select: { mergedInto: named } } as const;
  const row = kind === 'people' ? await tx.person.findUnique(query) : await tx.organisation.findUnique(query);
  return row?.mergedInto ?? null;
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
