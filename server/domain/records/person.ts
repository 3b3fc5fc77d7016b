import { z } from 'zod';
import { isOrdered, toDay, toStored } from '../figures/dates.ts';
import { country, day, description, language, line, maybe, slug, wikidataId } from './fields.ts';
import { enteredNames, furtherNames, nameRows } from './further-names.ts';
import { HANDLES, IDS, pick, plainFields, type ReferenceForms, type RegistryKind, standing } from './kind.ts';

/** People: those whom articles quote, name or credit. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: line(400),
    nameLanguage: maybe(language),
    description,
    nationalities: z.array(country).max(10).default([]),
    wikidataId: maybe(wikidataId),
    names: furtherNames,
    affiliations: z
      .array(
        z
          .strictObject({ organisation: record, role: line(400), earliest: maybe(day), latest: maybe(day) })
          .refine(isOrdered, { error: 'must not be before earliest', path: ['latest'] }),
      )
      .max(50)
      .refine((held) => new Set(held.map(roleHeld)).size === held.length, 'must not have a role twice')
      .default([]),
  });
export type PersonEntry = z.output<ReturnType<typeof declare>>;

/** What tells one affiliation of a person apart from the others. */
export function roleHeld({ organisation, role }: { organisation: string; role: string }): string {
  return `${organisation} ${role}`;
}

const fileEntry = declare(HANDLES);
const PLAIN = plainFields(fileEntry, 'names', 'affiliations');
const columns = ({ names: _, affiliations: __, ...plain }: PersonEntry) => plain;

const affiliationColumns = ({ affiliations }: PersonEntry) =>
  affiliations.map(({ organisation, role, earliest, latest }) => ({
    organisationId: organisation,
    role,
    earliest: toStored(earliest),
    latest: toStored(latest),
  }));

export const person: RegistryKind<PersonEntry> = {
  name: 'Person',
  entityType: 'PERSON',
  table: 'person',
  list: 'people',
  noun: 'person',
  references: { 'affiliations.*.organisation': 'Organisation', mergedInto: 'Person' },
  unique: ['wikidataId'],
  fileEntry,
  entry: declare(IDS),
  async read(tx, where = {}) {
    const rows = await tx.person.findMany({
      where,
      orderBy: { slug: 'asc' },
      include: { names: nameRows, affiliations: { orderBy: { id: 'asc' } } },
    });
    return rows.map((row) =>
      standing(row, {
        ...pick(row, PLAIN),
        names: enteredNames(row.names),
        affiliations: row.affiliations.map(({ organisationId, role, earliest, latest }) => ({
          organisation: organisationId,
          role,
          earliest: earliest && toDay(earliest),
          latest: latest && toDay(latest),
        })),
      }),
    );
  },
  readMergedInto: async (tx, id) =>
    (await tx.person.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? null,
  insert: (tx, id, entry) =>
    tx.person.create({
      data: {
        id,
        ...columns(entry),
        names: { create: entry.names },
        affiliations: { create: affiliationColumns(entry) },
      },
    }),
  update: (tx, id, version, entry) =>
    tx.person.update({
      where: { id },
      data: {
        ...columns(entry),
        names: { deleteMany: {}, create: entry.names },
        affiliations: { deleteMany: {}, create: affiliationColumns(entry) },
        version,
      },
    }),
};
