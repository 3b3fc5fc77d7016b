/** How the models of the Prisma schema are stored. Every key is one column, and every relation leads to an `id`. */

export interface StoredColumn {
  /** The name of the column in PostgreSQL. */
  readonly column: string;
  /** The Prisma type, or `Enum`. */
  readonly type: string;
  /** False if the column can be null. */
  readonly required: boolean;
  /** Whether the column holds an array. */
  readonly list: boolean;
}

export interface StoredRelation {
  readonly model: string;
  /** Whether it leads to many rows. */
  readonly list: boolean;
  /** False if there may be no row, for a relation to one. */
  readonly required: boolean;
  /** The column that holds the id: of the table of this model, or of the other. */
  readonly key: string;
  readonly keyIsHere: boolean;
}

/** A model: its table, its columns and its relations, by the names of its fields. */
export interface StoredModel {
  readonly table: string;
  readonly columns: Record<string, StoredColumn>;
  readonly relations: Record<string, StoredRelation>;
}
