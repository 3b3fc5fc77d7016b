import type { Prisma, PrismaClient } from './generated/prisma/client.ts';

/** Reads models that are only known at run time, with queries built at run time. */

/** The name of a model as a property of the Prisma client. */
export type ModelName = Uncapitalize<Prisma.ModelName>;

/** Returns the name of a model as a property of the Prisma client: "claimRelation" for `ClaimRelation`. */
export function getModelName<Model extends Prisma.ModelName>(model: Model): Uncapitalize<Model> {
  return `${model.charAt(0).toLowerCase()}${model.slice(1)}` as Uncapitalize<Model>;
}

/** The read operations that every model has. Rows have the columns that the query selects. */
export interface Delegate<Row> {
  findMany(query: object): Promise<Row[]>;
  findFirst(query: object): Promise<Row | null>;
  findFirstOrThrow(query: object): Promise<Row>;
  count(query: { readonly where: object }): Promise<number>;
}

export function getDelegate(prisma: Pick<PrismaClient, ModelName>, model: ModelName): Delegate<object> {
  return prisma[model];
}
