import { createHash } from 'node:crypto';
import { typeBrandKey } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import {
  countHits,
  type Hit,
  MOST_RANKED_TEXTS,
  SEARCHABLE_TYPES,
  type Searchable,
  searchHits,
} from '../../sql/search.ts';
import { builder, COUNT_COST, noCost, priceGathered } from '../base/builder.ts';
import { clockArgs, resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import type { PageArgs } from '../base/pages.ts';
import { Article } from '../entities/article.ts';
import { Claim } from '../entities/claim.ts';
import { Event } from '../entities/event.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { pageArgs } from '../lists/arguments.ts';
import { type Connection, type Edge, makeConnection, NODE_PATHS } from '../lists/connection.ts';
import { sortById } from '../lists/orders.ts';
import { type ListOrder, planList } from '../lists/page-plan.ts';
import { getReader, type NodeRow } from '../lists/rows.ts';

/** The search over everything that has words. */

/** Longest text that can be searched for. */
const LONGEST_TEXT_CHARS = 200;

/** What a search costs beside its rows, in the measure of the largest query. */
const SEARCH_COST = 500;

const order: ListOrder = {
  name: 'BEST',
  keys: [
    { column: 'score', kind: 'count', direction: 'desc' },
    { column: 'type', kind: 'text', direction: 'asc' },
    sortById(),
  ],
};

const SearchType = builder.enumType('SearchType', {
  description: 'The sorts of records that a search finds.',
  values: {
    ARTICLE: { value: 'Article', description: 'Articles, by headline.' },
    CLAIM: {
      value: 'Claim',
      description: 'Claims, by the words of the figure, its composition and the labels of its sources.',
    },
    EVENT: { value: 'Event', description: 'Events, by name, description and the labels that articles use.' },
    ORGANISATION: {
      value: 'Organisation',
      description: 'Organisations, by names, description and the labels that articles use.',
    },
    PERSON: { value: 'Person', description: 'People, by names, description and the labels that articles use.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'A record that a search finds.',
  types: [Article, Claim, Event, Organisation, Person],
});

/** What was found, with its record: a row that says of which type it is. */
type FoundRecord = NodeRow & { readonly [typeBrandKey]: Searchable };
type FoundRow = Hit & { readonly record: FoundRecord };
type FoundEdge = Edge<FoundRow>;

const SearchEdge = builder.objectRef<FoundEdge>('SearchEdge').implement({
  description: 'A record that was found, with its cursor.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Where this record stands in the list; give it to `after` or `before`.',
    }),
    node: t.field({
      type: SearchResult,
      description: 'The record itself.',
      resolve: ({ node }) => node.record,
    }),
    score: t.float({
      description:
        'How good the match is: 2 when all words are found, and up to 1.5 for how alike the spellings are. Scores compare within one search only.',
      resolve: ({ node }) => node.score / 1_000_000,
    }),
  }),
});

const SearchConnection = builder.objectRef<Connection<FoundRow>>('SearchConnection').implement({
  description: 'The records that a search finds, best first, read page by page.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      complexity: noCost,
      description: 'The records of the page with cursors and scores.',
      resolve: async (list) => (await list.page()).edges,
    }),
    nodes: t.field({
      type: [SearchResult],
      complexity: noCost,
      description: 'The records of the page.',
      resolve: async (list) => (await list.page()).edges.map(({ node }) => node.record),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where the page lies in the list.',
      resolve: async (list) => (await list.page()).pageInfo,
    }),
    totalCount: t.int({
      complexity: COUNT_COST,
      description: 'How many records match.',
      resolve: (list) => list.totalCount(),
    }),
  }),
});

/** The plan of a search: what is looked for, and the page of it. */
export function planSearch({
  text,
  types,
  ...page
}: { text: string; types?: readonly Searchable[] | null | undefined } & PageArgs) {
  // PostgreSQL nests every hyphen of a run, and has a limit to that; one says as much.
  const wanted = text.replaceAll(/(?:-\s*){2,}/g, '-').trim();
  if (wanted === '') throw makeInputError('INVALID_ARGUMENT', '`text` is empty: give at least one letter or digit.');
  const { length } = [...wanted];
  if (length > LONGEST_TEXT_CHARS)
    throw makeInputError(
      'INVALID_ARGUMENT',
      `\`text\` has ${length} characters, and at most ${LONGEST_TEXT_CHARS} are searched for.`,
    );
  if (wanted.includes('\0')) throw makeInputError('INVALID_ARGUMENT', '`text` holds a NUL character.');
  const sorts = types ? SEARCHABLE_TYPES.filter((type) => types.includes(type)) : SEARCHABLE_TYPES;
  // A cursor is a place among the matches of one search, and of no other.
  const search = createHash('sha256')
    .update(JSON.stringify([wanted, sorts]))
    .digest('base64url')
    .slice(0, 8);
  const plan = planList({ list: `Search ${search}`, order, filter: {}, page });
  return { text: wanted, types: sorts, plan };
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    args: {
      ...pageArgs,
      ...clockArgs,
      text: t.arg.string({
        required: true,
        description: `What to look for: words, names, parts of names; at most ${LONGEST_TEXT_CHARS} characters. Accents and typos are forgiven; "quoted words" that stand together come first; a -word takes those that hold it out of the matches of all words.`,
      }),
      types: t.arg({ type: [SearchType], description: 'Only records of these sorts; all without it.' }),
    },
    description: `Finds people, organisations, events, articles and claims by their words, best first. Of more than ${MOST_RANKED_TEXTS.toLocaleString('en')} texts of one kind that match, the last recorded ones are ranked; \`totalCount\` counts all.`,
    complexity: priceGathered(SEARCH_COST),
    resolve: async (_root, args, context, info) => {
      const { text, types, plan } = planSearch(args);
      const viewer = resolveViewer(context, info, args);
      return makeConnection(
        plan,
        async () => {
          const found = await searchHits(context.db.pool, text, types, viewer, plan);
          return withRecords(found, context, info);
        },
        () => countHits(context.db.pool, text, types, viewer),
      );
    },
  }),
);

/** Loads what was found: one statement for each sort of record, with just the columns that the query asks for. */
async function withRecords(found: Hit[], context: Context, info: GraphQLResolveInfo): Promise<FoundRow[]> {
  const records = new Map<string, FoundRecord>();
  const load = async (type: Searchable) => {
    const selected = queryFromInfo({ context, info, typeName: type, select: { id: true }, paths: NODE_PATHS });
    const ids = found.filter((hit) => hit.type === type).map(({ id }) => id);
    for (const row of await getReader(type, context).findMany({ ...selected, where: { id: { in: ids } } }))
      records.set(row.id, Object.assign(row, { [typeBrandKey]: type }));
  };
  await Promise.all([...new Set(found.map(({ type }) => type))].map(load));
  return found.flatMap((hit) => {
    const record = records.get(hit.id);
    return record ? [{ ...hit, record }] : [];
  });
}
