import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { type Delegate, getModelName } from '../../database/delegates.ts';
import type { Context } from '../base/context.ts';
import type { NodeType } from '../base/ids.ts';
import { Batch } from './batch.ts';

/** Rows of the ledger, for lists and for fields that refer to them by id. */

/** A row, as far as every field knows it. Pothos ensures that the columns that a query needs are read as well. */
export interface NodeRow {
  readonly id: string;
}

/** A row as read from the database, with the columns and lists selected. */
export type SelectedRow = NodeRow & Readonly<Record<string, unknown>>;

/** The types of the schema whose rows Prisma reads. Two show claims; all others are named as their models are. */
export type RowType =
  | NodeType
  | 'Affiliation'
  | 'ClaimRelation'
  | 'Mention'
  | 'ReadNumber'
  | 'Vintage'
  | 'FigurePoint'
  | 'Origin';

/** Returns the model whose rows a type shows. */
export function toModel(type: RowType): Exclude<RowType, 'FigurePoint' | 'Origin'> {
  return type === 'FigurePoint' || type === 'Origin' ? 'Claim' : type;
}

/** Returns the delegate that reads rows of a type, at the moment of the field that is being resolved. */
export function getReader(type: RowType, { db }: Context): Delegate<SelectedRow> {
  return db.prisma[getModelName(toModel(type))];
}

const rowsById = new Batch<string, NodeRow>((id) => id);

/**
 * Returns the rows with these ids, in the order of the ids, for a field that resolves to rows of a type. Ids without a row
 * are left out. One statement serves all fields at one place of the query.
 */
export async function loadRows(
  type: RowType,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow[]> {
  // Called for each field, although the first result serves the batch: see listBelow in connection.ts.
  const selected = queryFromInfo({ context, info, typeName: type, select: { id: true } });
  const rows = await rowsById.loadMany(context, info, ids, async (wanted) => {
    const found = await getReader(type, context).findMany({ ...selected, where: { id: { in: wanted } } });
    return new Map(found.map((row) => [row.id, row]));
  });
  return rows.filter((row) => row !== undefined);
}

/** Returns the row with an id, for a field that resolves to one row. Null if there is no id or no such row. */
export async function findRow(
  type: RowType,
  id: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> {
  return id === null ? null : ((await loadRows(type, [id], context, info))[0] ?? null);
}

/** Returns the row with an id that a record refers to, so that the row must exist. */
export async function loadRow(type: RowType, id: string, context: Context, info: GraphQLResolveInfo): Promise<NodeRow> {
  const row = await findRow(type, id, context, info);
  if (row === null) throw new Error(`The ${type} ${id} is referred to, but does not exist.`);
  return row;
}

/** Returns the options of a field that leads to the row whose id is in a property of its parent. Null if there is none. */
export function leadToRow<const Property extends string>(type: NodeType, property: Property) {
  return {
    extensions: { rowBy: { type, property } },
    resolve: (
      parent: Readonly<Record<Property, string | null>>,
      _args: unknown,
      context: Context,
      info: GraphQLResolveInfo,
    ) => findRow(type, parent[property], context, info),
  };
}
