import { builder } from '../base/builder.ts';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS } from '../base/pages.ts';

/** The arguments of every list (GraphQL Cursor Connections Specification). */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `Rows of the page, counted from \`after\` or the beginning: ${DEFAULT_PAGE_ROWS} unless told, at most ${LARGEST_PAGE_ROWS}.`,
  }),
  after: t.string({ description: 'Read on after this cursor. Goes with `first`.' }),
  last: t.int({
    description: `Rows of the page, counted back from \`before\` or the end: at most ${LARGEST_PAGE_ROWS}.`,
  }),
  before: t.string({ description: 'Read back from this cursor. Goes with `last`.' }),
}));
