import { formatUncertainDay, isDay, toDay } from '../../domain/figures/dates.ts';
import { builder } from './builder.ts';
import { DateBasis } from './enums.ts';
import { makeInputError } from './errors.ts';

/** A day that is known exactly or within limits, as the API shows it. */
export interface UncertainDay {
  earliest: Date | null;
  latest: Date | null;
  basis: DateBasisValue | null;
}
type DateBasisValue = typeof DateBasis.$inferType;

export const UncertainDate = builder.objectRef<UncertainDay>('UncertainDate').implement({
  description: 'A day that is known exactly or within limits. If both ends are the same day, the date is exact.',
  fields: (t) => ({
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'First possible day, inclusive. Null is open.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'Last possible day, inclusive. Null is open.',
    }),
    text: t.string({
      description:
        'The day in plain English: "2 September 2024", "between 26 and 31 October 2023", "not after 31 October 2023", "not before 26 October 2023".',
      resolve: ({ earliest, latest }) =>
        formatUncertainDay({ earliest: earliest && toDay(earliest), latest: latest && toDay(latest) }),
    }),
    basis: t.expose('basis', {
      type: DateBasis,
      nullable: true,
      description:
        'Whether the day is printed in the text or was inferred by the curator. Null if this is not recorded.',
    }),
  }),
});

/** Returns an uncertain day, or null if nothing at all is known about it. */
export function toUncertainDay(
  earliest: Date | null,
  latest: Date | null,
  basis: DateBasisValue | null = null,
): UncertainDay | null {
  return earliest === null && latest === null ? null : { earliest, latest, basis };
}

/**
 * Returns the day of an argument if it can be stored.
 * @throws INVALID_ARGUMENT for a year before 1 or after 9999
 */
export function checkDay(name: string, day: Date): Date {
  if (isDay(toDay(day))) return day;
  throw makeInputError('INVALID_ARGUMENT', `\`${name}\` must lie within the years 1 to 9999.`);
}

/** The argument of a field about one day. */
export const dayArg = builder.args((t) => ({
  on: t.field({ type: 'Date', required: true, description: 'The day in question.' }),
})).on;

export const DateRange = builder.inputType('DateRange', {
  description:
    'A range of days, both ends inclusive. A missing end is open. A record with an uncertain date matches if its date can lie in the range, that is, if the two share at least one day.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: false, description: 'First day of the range.' }),
    to: t.field({ type: 'Date', required: false, description: 'Last day of the range.' }),
  }),
});

/**
 * Returns the `where` for rows whose uncertain day can lie in the range. A row without a date does not match.
 * @throws INVALID_ARGUMENT for a range that ends before it begins
 */
export function whereOverlapping(
  columns: { earliest: string; latest: string; sort?: string },
  range: typeof DateRange.$inferInput,
): object {
  const { from, to } = checked(range);
  const { earliest, latest, sort } = columns;
  return {
    AND: [
      { OR: [{ [earliest]: { not: null } }, { [latest]: { not: null } }] },
      ...(to ? [{ OR: [{ [earliest]: null }, { [earliest]: { lte: to } }] }] : []),
      // The sort column holds the last day, or the end of time, so an index can seek to this bound.
      ...(from && sort ? [{ [sort]: { gte: from } }] : []),
      ...(from ? [{ OR: [{ [latest]: null }, { [latest]: { gte: from } }] }] : []),
    ],
  };
}

/**
 * Returns the `where` for rows whose exact day lies in the range.
 * @throws INVALID_ARGUMENT for a range that ends before it begins
 */
export function whereWithin(column: string, range: typeof DateRange.$inferInput): object {
  const { from, to } = checked(range);
  return { [column]: { ...(from && { gte: from }), ...(to && { lte: to }) } };
}

function checked({ from, to }: typeof DateRange.$inferInput) {
  if (from && to && from > to) {
    throw makeInputError('INVALID_ARGUMENT', `The range ends before it begins: from ${toDay(from)} to ${toDay(to)}.`);
  }
  if (from) checkDay('from', from);
  if (to) checkDay('to', to);
  return { from, to };
}
