import { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import { isOrdered, toDay, toStored } from '../figures/dates.ts';
import type { Columns } from './columns.ts';
import { country, day, defineLine, description, language, makeOptional, slug, wikidataId } from './fields.ts';
import { furtherNames, NAME_ROWS, toFurtherNames, toNameRows } from './further-names.ts';
import { defineIssueCode } from './issues.ts';
import { HANDLES, IDS, listPlainFields, pick, type ReferenceForms, type RegistryKind, toStanding } from './kind.ts';
import { makeId } from './new-id.ts';

/** People whom articles quote, name or credit. */

const declare = ({ record }: ReferenceForms) =>
  z.strictObject({
    slug,
    name: defineLine(400),
    nameLanguage: makeOptional(language),
    description,
    nationalities: z.array(country).max(10).default([]),
    wikidataId: makeOptional(wikidataId),
    names: furtherNames,
    affiliations: z
      .array(
        z
          .strictObject({
            organisation: record,
            role: defineLine(400),
            earliest: makeOptional(day),
            latest: makeOptional(day),
          })
          .refine(isOrdered, { error: 'must not be before earliest', path: ['latest'] }),
      )
      .max(50)
      .refine((held) => new Set(held.map(formatRole)).size === held.length, {
        error: 'must not list a role twice',
        ...defineIssueCode('NOT_UNIQUE'),
      })
      .default([]),
  });
export type PersonEntry = z.output<ReturnType<typeof declare>>;

/** Identifies an affiliation among those of a person. */
export function formatRole({ organisation, role }: { organisation: string; role: string }): string {
  return `${organisation} ${role}`;
}

const fileEntry = declare(HANDLES);
const PLAIN = listPlainFields(fileEntry, 'names', 'affiliations');
const toColumns = ({ names: _, affiliations: __, ...plain }: PersonEntry): Columns<Prisma.PersonModel> => plain;

const toAffiliationColumns = ({ affiliations }: PersonEntry) =>
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
      include: { names: NAME_ROWS, affiliations: { orderBy: { id: 'asc' } } },
    });
    return rows.map((row) =>
      toStanding(row, {
        ...pick(row, PLAIN),
        names: toFurtherNames(row.names),
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
  toRows: (_tx, id, entry) => ({
    person: [{ id, ...toColumns(entry) }],
    name: toNameRows({ personId: id }, entry.names),
    affiliation: toAffiliationColumns(entry).map((one) => ({ id: makeId(), personId: id, ...one })),
  }),
  update: (tx, { id }, version, entry) =>
    tx.person.update({
      where: { id },
      data: {
        ...toColumns(entry),
        names: { deleteMany: {}, create: entry.names },
        affiliations: { deleteMany: {}, create: toAffiliationColumns(entry) },
        version,
      },
    }),
};
