import { toDay } from '../../domain/figures/dates.ts';
import { builder } from '../base/builder.ts';
import { IdentityBasis } from '../base/enums.ts';
import { composeValue } from '../base/value-columns.ts';

/** What a source may say about a figure besides its number, as claims and observations show it. */

interface ResponsibleShape {
  readonly label: string;
  readonly organisationId: string | null;
  readonly basis: typeof IdentityBasis.$inferType;
}

export const ResponsibleParty = builder.objectRef<ResponsibleShape>('ResponsibleParty').implement({
  description: 'The party that a source holds responsible for what a figure counts. It is the word of the source.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The party as the source names it.' }),
    basis: t.expose('basis', {
      type: IdentityBasis,
      description: 'Whether the text names the party or the curator identified it from the words.',
    }),
  }),
});

/** The options of a field for the responsible party. Null if the source names none. */
export const responsibleField = composeValue<ResponsibleShape>()(
  { label: 'responsibleLabel', organisationId: 'responsibleId', basis: 'responsibleBasis' },
  { nullIfAny: ['responsibleLabel', 'responsibleBasis'] },
);

export const PeriodType = builder.objectRef<{ from: Date; to: Date }>('Period').implement({
  description: 'A period of days, both ends inclusive.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day of the period.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day of the period.' }),
  }),
});

/** The options of a field for the period of a figure. Null if it has none. */
export const periodField = composeValue<{ from: Date; to: Date }>()(
  { from: 'periodFrom', to: 'periodTo' },
  { nullIfAny: ['periodFrom', 'periodTo'] },
);

export function toPeriodShape(row: { periodFrom: Date | null; periodTo: Date | null }) {
  const { periodFrom: from, periodTo: to } = row;
  return from === null || to === null ? null : { from, to };
}

export const PeriodInput = builder.inputType('PeriodInput', {
  description: 'A period of days, both ends inclusive.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day of the period.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day of the period.' }),
  }),
});

/** Returns the period of an argument as days. */
export function readPeriod({ from, to }: typeof PeriodInput.$inferInput): { from: string; to: string } {
  return { from: toDay(from), to: toDay(to) };
}
