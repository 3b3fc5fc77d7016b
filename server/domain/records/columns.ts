/** Columns that the ledger or PostgreSQL fills in, of a model of any kind: no entry has them. */
type FilledIn =
  | 'id'
  | 'version'
  | 'recordedAt'
  | 'since'
  | 'mergedIntoId'
  | 'articleId'
  | `${string}Sort`
  | 'sortValue'
  | 'folded';

/**
 * The columns of a model that an entry fills, all of them. What turns an entry into columns returns this type, so that a
 * column of the Prisma schema that nobody fills does not compile.
 */
export type Columns<Model, Other extends keyof Model = never> = Omit<Model, FilledIn | Other>;
