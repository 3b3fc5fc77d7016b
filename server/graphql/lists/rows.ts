import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Delegate, ModelName } from '../../database/delegates.ts';
import type { Context } from '../base/context.ts';
import type { NodeType } from '../base/ids.ts';
import { Batch } from './batch.ts';

/** Rows of the ledger, for lists of them and for fields that lead to them by their ids. */

/** A row, as far as every field knows it. Pothos sees to it that the columns that a query asks for are read as well. */
export interface NodeRow {
  readonly id: string;
}

/** A row as it was read, with the columns and the lists that were selected. */
export type SelectedRow = NodeRow & Readonly<Record<string, unknown>>;

/** The types of the schema whose rows Prisma reads, and their models. */
const MODELS = {
  Affiliation: 'affiliation',
  Article: 'article',
  Claim: 'claim',
  ClaimRelation: 'claimRelation',
  Dataset: 'dataset',
  Event: 'event',
  FigurePoint: 'claim',
  Mention: 'mention',
  Observation: 'observation',
  Organisation: 'organisation',
  Origin: 'claim',
  Person: 'person',
  PersonStatus: 'personStatus',
  Place: 'place',
  Population: 'population',
} as const satisfies Record<NodeType, ModelName> & Partial<Record<string, ModelName>>;

/** A type of the schema whose rows Prisma reads. */
export type RowType = keyof typeof MODELS;

/** Reads the rows of a type, at the time at which the field stands that is resolved. */
export function getReader(type: RowType, { db }: Context): Delegate<SelectedRow> {
  return db.prisma[MODELS[type]];
}

const rowsById = new Batch<string, NodeRow>((id) => id);

/**
 * The rows of these ids, in their order, for a field that resolves to rows of a type; ids without a row are left out.
 * All fields at one place of the query are answered by one statement.
 */
export async function loadRows(
  type: RowType,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow[]> {
  // Asked for each field, though the first answer serves the batch: see listBelow in connection.ts.
  const selected = queryFromInfo({ context, info, typeName: type, select: { id: true } });
  const rows = await rowsById.loadMany(context, info, ids, async (wanted) => {
    const found = await getReader(type, context).findMany({ ...selected, where: { id: { in: wanted } } });
    return new Map(found.map((row) => [row.id, row]));
  });
  return rows.filter((row) => row !== undefined);
}

/** The row of an id, for a field that resolves to one row; null for no id, or where there is no such row. */
export async function findRow(
  type: RowType,
  id: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> {
  return id === null ? null : ((await loadRows(type, [id], context, info))[0] ?? null);
}

/** The row of an id that something in the ledger refers to, and that is there for this reason. */
export async function loadRow(type: RowType, id: string, context: Context, info: GraphQLResolveInfo): Promise<NodeRow> {
  const row = await findRow(type, id, context, info);
  if (row === null) throw new Error(`The ${type} ${id} is referred to, and is not there.`);
  return row;
}
