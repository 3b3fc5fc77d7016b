/** The arguments that select a page of a list. */

/** Rows of a page by default. */
export const DEFAULT_PAGE_ROWS = 20;
/** The most rows a page can have. */
export const LARGEST_PAGE_ROWS = 100;

/** The arguments of every list (GraphQL Cursor Connections Specification). */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The longest answer to a request or to an event of a stream. A hundred rows with all their fields are far smaller. */
export const LARGEST_ANSWER_BYTES = 10_000_000;
