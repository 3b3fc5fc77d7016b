import { queryFromInfo } from '@pothos/plugin-prisma';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../base/context.ts';
import type { NodeType } from '../base/ids.ts';

/** Rows that are read together: one statement for all that ask at one place of the query. */

/** A row, as far as lists know it; the columns that the query asks for come with it. */
export interface NodeRow {
  id: string;
}
export type Row = NodeRow & Record<string, unknown>;

/** A model of the Prisma client, as far as lists use it. */
export interface Delegate {
  findMany(query: object): Promise<Row[]>;
  count(query: { where: object }): Promise<number>;
}
/** A GraphQL type whose rows are listed. */
export type NodeName = NodeType | 'Affiliation' | 'ClaimRelation' | 'FigurePoint' | 'Mention' | 'Origin';
export type ModelName = keyof Context['db']['prisma'] & string;

export function delegateOf({ db }: Context, model: ModelName): Delegate {
  return db.prisma[model] as unknown as Delegate;
}

/**
 * The rows of these ids, in their order, for a field that resolves to rows of a type; ids without a row are left out.
 * All fields at one place of the query are answered by one statement.
 */
export async function rowsOf(
  typeName: NodeName,
  model: ModelName,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  // Asked for each field, though the first answer serves the batch: see nestedList in connection.ts.
  const selected = queryFromInfo({ context, info, typeName, select: { id: true } as never });
  const rows = batch<Row>(context, info, 'rows', async (wanted) => {
    const found = await delegateOf(context, model).findMany({ ...selected, where: { id: { in: wanted } } });
    return new Map(found.map((row) => [row.id, row]));
  });
  return (await rows.loadMany(ids)).filter((row): row is Row => {
    if (row instanceof Error) throw row;
    return row !== undefined;
  });
}

/** The row of an id, for a field that resolves to one row; null for no id, or where there is no such row. */
export async function rowOf(
  typeName: NodeName,
  model: ModelName,
  id: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  return (id === null ? null : ((await rowsOf(typeName, model, [id], context, info))[0] ?? null)) as never;
}

/** A place of the query: a path of the answer, and the fields of the document that stand there. */
export type Place = Pick<GraphQLResolveInfo, 'path' | 'fieldNodes'>;

/** The place of the record that a field belongs to: for what several of its fields are made of. */
export function placeOfParent({ path }: GraphQLResolveInfo): Place {
  return { path: path.prev ?? path, fieldNodes: [] };
}

/**
 * The loader at one place of the query: all that ask within a tick become one statement. A place is a path of the answer,
 * with the type of every step, together with the very fields of the document: under one name, fragments on different
 * types may ask for different lists, and at different times.
 */
export function batch<Value>(
  context: Context,
  { path, fieldNodes }: Place,
  what: string,
  load: (keys: readonly string[]) => Promise<Map<string, Value>>,
): DataLoader<string, Value | undefined> {
  const steps = [what, ...fieldNodes.map(({ loc, name }) => loc?.start ?? name.value)];
  for (let step: Place['path'] | undefined = path; step; step = step.prev) {
    if (typeof step.key === 'string') steps.push(`${step.typename} ${step.key}`);
  }
  const place = steps.join('.');
  let loader = context.batches.get(place) as DataLoader<string, Value | undefined> | undefined;
  if (!loader) {
    loader = new DataLoader(async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key));
    });
    context.batches.set(place, loader as DataLoader<string, unknown>);
  }
  return loader;
}
