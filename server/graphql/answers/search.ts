import { createHash } from 'node:crypto';
import { typeBrandKey } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { formatCount } from '../../domain/figures/words.ts';
import {
  countHits,
  type Hit,
  type HitCount,
  MOST_COUNTED_TEXTS,
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

/** The search over all records that have words: articles, claims, events, organisations and people. */

/** Longest text that can be searched for. */
const LONGEST_TEXT_CHARS = 200;

/** Complexity of a search, in addition to that of its rows. */
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
  description: 'The types of records that a search can find.',
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
  description: 'A record found by a search.',
  types: [Article, Claim, Event, Organisation, Person],
});

/** A record that was found: a row that carries its GraphQL type. */
type FoundRecord = NodeRow & { readonly [typeBrandKey]: Searchable };
type FoundRow = Hit & { readonly record: FoundRecord };
type FoundEdge = Edge<FoundRow>;

const SearchEdge = builder.objectRef<FoundEdge>('SearchEdge').implement({
  description: 'A record found by a search, with its cursor and score.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'The position of this record in the list. Pass it to `after` or `before`.',
    }),
    node: t.field({
      type: SearchResult,
      description: 'The record itself.',
      resolve: ({ node }) => node.record,
    }),
    score: t.float({
      description:
        'How good the match is: 2 if all words are found, plus up to 1.5 for similar spelling. Scores can only be compared within one search.',
      resolve: ({ node }) => node.score / 1_000_000,
    }),
  }),
});

const SearchConnection = builder.objectRef<Connection<FoundRow>>('SearchConnection').implement({
  description: 'The records found by a search, best match first, page by page.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      complexity: noCost,
      description: 'The records of the page, with their cursors and scores.',
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
      description: 'The position of the page in the list.',
      resolve: async (list) => (await list.page()).pageInfo,
    }),
    totalCount: t.int({
      complexity: COUNT_COST,
      description: `How many records match. If more than ${formatCount(MOST_COUNTED_TEXTS)} texts of one kind match, no more of them are counted: \`totalCountIsExact\` says whether all were.`,
      resolve: (list) => list.totalCount(),
    }),
    totalCountIsExact: t.boolean({
      complexity: COUNT_COST,
      description:
        'Whether `totalCount` includes all records that match. False if so many match that they were not counted to the end: there are at least that many.',
      resolve: (list) => list.isCountExact(),
    }),
  }),
});

/**
 * Plans a search: the text and types to look for, and the page to read.
 * @throws INVALID_ARGUMENT
 */
export function planSearch({
  text,
  types,
  ...page
}: { text: string; types?: readonly Searchable[] | null | undefined } & PageArgs) {
  // PostgreSQL nests one level deeper for each hyphen in a row, up to a limit. One hyphen means the same as many.
  const wanted = text.replaceAll(/(?:-\s*){2,}/g, '-').trim();
  if (wanted === '') throw makeInputError('INVALID_ARGUMENT', '`text` is empty: give at least one letter or digit.');
  const { length } = [...wanted];
  if (length > LONGEST_TEXT_CHARS)
    throw makeInputError(
      'INVALID_ARGUMENT',
      `\`text\` has ${length} characters, but at most ${LONGEST_TEXT_CHARS} are allowed.`,
    );
  if (wanted.includes('\0')) throw makeInputError('INVALID_ARGUMENT', '`text` contains a NUL character: remove it.');
  const sorts = types ? SEARCHABLE_TYPES.filter((type) => types.includes(type)) : SEARCHABLE_TYPES;
  // A cursor is a position among the matches of one search. It is valid for that search alone.
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
        description: `Text to search for: words, names or parts of names, at most ${LONGEST_TEXT_CHARS} characters. Accents are ignored and typos tolerated. Records that contain a "quoted phrase" come first. Records that contain a -word do not count as matching all words.`,
      }),
      types: t.arg({ type: [SearchType], description: 'Only records of these types. All by default.' }),
    },
    description: `Finds people, organisations, events, articles and claims by their words, best match first. If more than ${formatCount(MOST_RANKED_TEXTS)} texts of one kind match, only the most recently recorded ones are ranked; of labels and other names, the best-matching ones come first.`,
    complexity: priceGathered(SEARCH_COST),
    resolve: async (_root, args, context, info) => {
      const { text, types, plan } = planSearch(args);
      const viewer = resolveViewer(context, info, args);
      let counted: Promise<HitCount> | undefined;
      const count = () => {
        counted ??= countHits(context.db.pool, text, types, viewer);
        return counted;
      };
      const list = makeConnection(
        plan,
        async () => {
          const found = await searchHits(context.db.pool, text, types, viewer, plan);
          return withRecords(found, context, info);
        },
        async () => (await count()).count,
      );
      return { ...list, isCountExact: async () => (await count()).exact };
    },
  }),
);

/**
 * Loads the records that were found, with one statement per type and only the columns that the query selects. A type of which
 * it selects no column needs none.
 */
async function withRecords(found: Hit[], context: Context, info: GraphQLResolveInfo): Promise<FoundRow[]> {
  const records = new Map<string, FoundRecord>();
  const load = async (type: Searchable) => {
    const selected = queryFromInfo({ context, info, typeName: type, select: { id: true }, paths: NODE_PATHS });
    const ids = found.filter((hit) => hit.type === type).map(({ id }) => id);
    const rows: NodeRow[] =
      Object.keys(selected.select).length === 1
        ? ids.map((id) => ({ id }))
        : await getReader(type, context).findMany({ ...selected, where: { id: { in: ids } } });
    for (const row of rows) records.set(row.id, Object.assign(row, { [typeBrandKey]: type }));
  };
  await Promise.all([...new Set(found.map(({ type }) => type))].map(load));
  return found.flatMap((hit) => {
    const record = records.get(hit.id);
    return record ? [{ ...hit, record }] : [];
  });
}
