import type { GraphQLResolveInfo } from 'graphql';
import { hideFutureDay, type Viewer } from '../../domain/access/visibility.ts';
import { resolveViewer } from './clocks.ts';
import type { Context } from './context.ts';
import { UncertainDate, type UncertainDay } from './dates.ts';

/** Objects of the schema that are made of columns of a row. Declared once, they can be made by a resolver or in SQL. */

/** The columns of which an object consists. */
export interface ValueColumns {
  /** The column of each property. Null for a property that is always null. */
  readonly of: Readonly<Record<string, string | null>>;
  /** The object is null if all of these columns are null. */
  readonly nullIfAll?: readonly string[];
  /** The object is null if any of these columns is null. */
  readonly nullIfAny?: readonly string[];
  /** Columns with days that are null if they come after the viewer's `knownBy`. */
  readonly hideFuture?: readonly string[];
}

/** Returns the options of a field for an object of a shape: `select` and `resolve`, and what they declare. */
export function composeValue<Shape extends object>() {
  return <const Of extends { readonly [Property in keyof Shape]: string | null }>(
    of: Of,
    rules: Omit<ValueColumns, 'of'> = {},
  ) => {
    const columns: ValueColumns = { of: of as Readonly<Record<string, string | null>>, ...rules };
    type Column = Extract<Of[keyof Of], string>;
    return {
      select: Object.fromEntries(listColumns(columns).map((column) => [column, true])) as Record<Column, true>,
      resolve: (row: Readonly<Record<Column, unknown>>, _args: unknown, context: Context, info: GraphQLResolveInfo) => {
        const viewer = columns.hideFuture && resolveViewer(context, info);
        return makeValue(columns, viewer ? hideFutureDays(columns, row, viewer) : row) as Shape | null;
      },
      extensions: { columns },
    };
  };
}

/** Returns the columns that an object needs. */
export function listColumns({ of }: ValueColumns): string[] {
  return [...new Set(Object.values(of))].filter((column) => column !== null);
}

/** Makes an object of the columns of a row, in which future days are hidden already. */
export function makeValue({ of, nullIfAll, nullIfAny }: ValueColumns, row: Readonly<Record<string, unknown>>) {
  const isNull = (column: string) => row[column] === null;
  if (nullIfAll?.every(isNull) || nullIfAny?.some(isNull)) return null;
  return Object.fromEntries(
    Object.entries(of).map(([property, column]) => [property, column === null ? null : row[column]]),
  );
}

function hideFutureDays({ hideFuture = [] }: ValueColumns, row: Readonly<Record<string, unknown>>, viewer: Viewer) {
  const hidden = hideFuture.map((column) => [column, hideFutureDay(viewer, row[column] as Date | null)]);
  return { ...row, ...Object.fromEntries(hidden) };
}

/**
 * Returns the options of a field for an uncertain day that is stored in these columns. Null if nothing at all is known about it.
 * @param basis the column of the basis; null if it is not recorded
 */
export function composeUncertainDay<const E extends string, const L extends string, const B extends string | null>(
  earliest: E,
  latest: L,
  basis: B,
  hideFuture: readonly (E | L)[] = [],
) {
  const rules = { nullIfAll: [earliest, latest], ...(hideFuture.length > 0 && { hideFuture }) };
  return {
    type: UncertainDate,
    nullable: true as const,
    ...composeValue<UncertainDay>()({ earliest, latest, basis }, rules),
  };
}
