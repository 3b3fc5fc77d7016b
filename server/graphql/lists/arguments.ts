import { builder } from '../base/builder.ts';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS } from '../base/pages.ts';

/** The arguments of every list (GraphQL Cursor Connections Specification). */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `Number of rows, counted from \`after\` or from the start of the list: ${DEFAULT_PAGE_ROWS} by default, at most ${LARGEST_PAGE_ROWS}.`,
  }),
  after: t.string({ description: 'Returns the rows after this cursor. Used with `first`.' }),
  last: t.int({
    description: `Number of rows, counted back from \`before\` or from the end of the list: at most ${LARGEST_PAGE_ROWS}.`,
  }),
  before: t.string({ description: 'Returns the rows before this cursor. Used with `last`.' }),
}));
