import { z } from 'zod';
import * as enums from '../../database/generated/prisma/enums.ts';
import { toDay, toStored } from '../figures/dates.ts';
import { day, defineLine, makeOptional } from './fields.ts';
import type { ReferenceForms } from './kind.ts';

/** What a source may say about a figure besides its number, for claims and observations: how it is declared, stored and read. */

export const declareDimensions = ({ record }: ReferenceForms) => ({
  unit: z.enum(enums.Unit).default('PERSON').meta({ description: 'What the number counts. PERSON by default.' }),
  responsible: makeOptional(
    z.strictObject({
      label: defineLine(400).meta({ description: 'The party as the source names it.' }),
      organisation: makeOptional(record),
      basis: z
        .enum(enums.IdentityBasis)
        .default('STATED')
        .meta({ description: 'Whether the text names the party or the curator identified it.' }),
    }),
  ).meta({ description: 'Whom the source holds responsible. Null if it does not say.' }),
  cause: makeOptional(z.enum(enums.Cause)).meta({
    description: 'What caused the deaths or harm, according to the source. Null if it does not say.',
  }),
  verification: makeOptional(z.enum(enums.Verification)).meta({
    description: 'How far the source says that the figure has been checked. Null if it does not say.',
  }),
  identification: makeOptional(z.enum(enums.Identification)).meta({
    description: 'Only if the figure counts people who have, or have not, been identified.',
  }),
});

/** Reference paths of an entry with dimensions. */
export const DIMENSION_REFERENCES = { 'responsible.organisation': 'Organisation' } as const;

type Responsible = z.output<ReturnType<typeof declareDimensions>['responsible']>;

export function toResponsibleColumns(responsible: Responsible) {
  return {
    responsibleLabel: responsible?.label ?? null,
    responsibleId: responsible?.organisation ?? null,
    responsibleBasis: responsible?.basis ?? null,
  };
}

export function toResponsible({
  responsibleLabel: label,
  responsibleId: organisation,
  responsibleBasis: basis,
}: ReturnType<typeof toResponsibleColumns>): Responsible {
  return label === null || basis === null ? null : { label, organisation, basis };
}

export const period = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: 'must not be before from', path: ['to'] })
  .meta({ description: 'The first and the last day of a period.' });

type Period = z.output<typeof period>;

export function toPeriodColumns(days: Period | null) {
  return { periodFrom: toStored(days?.from ?? null), periodTo: toStored(days?.to ?? null) };
}

export function toPeriod({ periodFrom, periodTo }: ReturnType<typeof toPeriodColumns>): Period | null {
  return periodFrom === null || periodTo === null ? null : { from: toDay(periodFrom), to: toDay(periodTo) };
}
