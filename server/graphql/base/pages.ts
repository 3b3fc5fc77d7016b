/** The pages of lists, as arguments ask for them. */

/** Rows in a page when the query does not say. */
export const DEFAULT_PAGE_ROWS = 20;
/** Most rows a page may have. */
export const LARGEST_PAGE_ROWS = 100;

/** The arguments of every list (GraphQL Cursor Connections Specification). */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}
