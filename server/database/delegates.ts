import type { Prisma, PrismaClient } from './generated/prisma/client.ts';

/** Reading a model that is named by a value, with a query that was put together. */

/** A model, as the client names it. */
export type ModelName = Uncapitalize<Prisma.ModelName>;

/** A model, as the client names it: "claimRelation" for `ClaimRelation`. */
export function getModelName(model: Prisma.ModelName): ModelName {
  return `${model.charAt(0).toLowerCase()}${model.slice(1)}` as ModelName;
}

/** What a model can be asked whatever it is. Rows have the columns that the query selects. */
export interface Delegate<Row> {
  findMany(query: object): Promise<Row[]>;
  findFirst(query: object): Promise<Row | null>;
  findFirstOrThrow(query: object): Promise<Row>;
  count(query: { readonly where: object }): Promise<number>;
}

export function getDelegate(prisma: Pick<PrismaClient, ModelName>, model: ModelName): Delegate<object> {
  return prisma[model];
}
