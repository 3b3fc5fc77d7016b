import type pg from 'pg';
import { writeCursor } from './statements.ts';

/** What is asked of the servers: the same question in the form that each of them takes, about the same rows. */
export interface Workload {
  /** Its name on the command line. */
  readonly name: string;
  readonly title: string;
  /** The rows that are asked about, in turn: SQL that returns one row of parameters for each request. */
  readonly rows: string;
  /** The query for this API. */
  readonly query: string;
  variables(row: Row): object;
  /** The query for PostGraphile. It selects the same values in the same order. */
  readonly postgraphile: string;
  /** @param ask sends a query to PostGraphile, which only it can make a cursor for */
  postgraphileVariables(row: Row, ask: Ask): object | Promise<object>;
  /** The path for the server written by hand. */
  path(row: Row): string;
}

export type Row = Readonly<Record<string, string>>;
export type Ask = (query: string, variables: object) => Promise<object>;

/** How many different requests each workload consists of. They are sent in turn, over and over. */
const DIFFERENT_REQUESTS = 50;

export function readRows(pool: pg.Pool, { rows }: Workload): Promise<Row[]> {
  return pool.query<Row>(rows).then((found) => found.rows);
}

const dates = 'asOf { earliest latest }';
const chain = 'attributions { position label verb organisation { name } person { name } }';
const chainInPostgraphile = `attributionsByClaimId(orderBy: POSITION_ASC) { nodes {
  position label verb organisationByOrganisationId { name } personByPersonId { name } } }`;

/** Rows about which there is much to read, in no particular order. */
const some = (select: string) => `${select} ORDER BY md5(slug) LIMIT ${DIFFERENT_REQUESTS}`;
const slugsOf = (table: string) =>
  some(
    `SELECT slug FROM ${table} t WHERE EXISTS (SELECT 1 FROM claim WHERE ${table}_id = t.id AND status = 'PUBLISHED')`,
  );

/** The keysets of rows in the middle of a list, a page apart. PostGraphile finds them by their offset. */
const middle = (table: string, sort: string) => `
  SELECT n - 1 AS "offset", day::text, id FROM (
    SELECT ${sort} AS day, id, row_number() OVER (ORDER BY ${sort}, id) AS n, count(*) OVER () AS total FROM ${table}
  ) t WHERE n >= total / 2 AND n < total * 3 / 4 AND (n - total / 2) % 50 = 0
  ORDER BY n LIMIT ${DIFFERENT_REQUESTS}`;

const claims =
  'nodes { id measure value wording asOf { earliest latest } article { headline } } pageInfo { hasNextPage endCursor }';
const claimsInPostgraphile =
  'nodes { id measure value wording asOfEarliest asOfLatest articleByArticleId { headline } } pageInfo { hasNextPage endCursor }';

export const workloads: readonly Workload[] = [
  {
    name: 'article',
    title: 'an article with its mentions, 20 claims and their chains',
    rows: slugsOf('article'),
    query: `query ($slug: ID!) { article(id: $slug) {
      id slug headline url language publishedOn { earliest latest } publisher { name }
      mentions { nodes { label person { name } organisation { name } event { name } } }
      claims { nodes { id measure quantifier value interval { low high } wording ${chain} } }
    } }`,
    variables: ({ slug }) => ({ slug }),
    postgraphile: `query ($slug: String!) { articleBySlug(slug: $slug) {
      id slug headline url language publishedEarliest publishedLatest organisationByPublisherId { name }
      mentionsByArticleId(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        nodes { label personByPersonId { name } organisationByOrganisationId { name } eventByEventId { name } } }
      claimsByArticleId(first: 20, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
        nodes { id measure quantifier value intervalLow intervalHigh wording ${chainInPostgraphile} } }
    } }`,
    postgraphileVariables: ({ slug }) => ({ slug }),
    path: ({ slug }) => `/article?slug=${slug}`,
  },
  {
    name: 'event',
    title: '50 claims of an event, with their articles and chains',
    rows: slugsOf('event'),
    query: `query ($slug: ID!) { event(id: $slug) { id name claims(first: 50) { nodes {
      id measure value wording ${dates} article { id headline url publishedOn { earliest latest } } ${chain}
    } } } }`,
    variables: ({ slug }) => ({ slug }),
    postgraphile: `query ($slug: String!) { eventBySlug(slug: $slug) { id name
      claimsByEventId(first: 50, orderBy: [AS_OF_SORT_ASC, ROW_ID_ASC]) { nodes {
        id measure value wording asOfEarliest asOfLatest
        articleByArticleId { id headline url publishedEarliest publishedLatest } ${chainInPostgraphile}
      } } } }`,
    postgraphileVariables: ({ slug }) => ({ slug }),
    path: ({ slug }) => `/event?slug=${slug}`,
  },
  {
    name: 'groups',
    title: 'the claims of an event, counted by measure (`attributionStatistics`)',
    rows: slugsOf('event'),
    query: `query ($slug: ID!) { attributionStatistics(groupBy: MEASURE, filter: { event: [$slug] }) {
      groups { nodes { measure claims } } } }`,
    variables: ({ slug }) => ({ slug }),
    postgraphile: 'query ($slug: String!) { benchClaimsByMeasure(slug: $slug) { nodes { measure claims } } }',
    postgraphileVariables: ({ slug }) => ({ slug }),
    path: ({ slug }) => `/groups?event=${slug}`,
  },
  {
    name: 'node',
    title: 'a node: one claim with its event',
    rows: `SELECT id FROM claim WHERE status = 'PUBLISHED' ORDER BY md5(id::text) LIMIT ${DIFFERENT_REQUESTS}`,
    query: `query ($id: ID!) { node(id: $id) { ... on Claim { id measure value wording ${dates} event { name } } } }`,
    variables: ({ id }) => ({ id: Buffer.from(`Claim:${id}`).toString('base64url') }),
    postgraphile: `query ($id: ID!) { node(id: $id) { ... on Claim {
      id measure value wording asOfEarliest asOfLatest eventByEventId { name } } } }`,
    postgraphileVariables: ({ id }) => ({ id: Buffer.from(JSON.stringify(['Claim', id])).toString('base64') }),
    path: ({ id }) => `/node?id=${Buffer.from(`Claim:${id}`).toString('base64url')}`,
  },
  {
    name: 'half-way',
    title: 'the page of 50 half-way through all claims',
    rows: middle('claim', 'as_of_sort'),
    query: `query ($after: String) { claims(first: 50, after: $after) { ${claims} } }`,
    variables: ({ day, id }) => ({ after: writeClaimCursor(day, id) }),
    postgraphile: `query ($after: Cursor) { allClaims(first: 50, after: $after, orderBy: [AS_OF_SORT_ASC, ROW_ID_ASC]) { ${claimsInPostgraphile} } }`,
    postgraphileVariables: ({ offset }, ask) =>
      findCursor(ask, 'allClaims(orderBy: [AS_OF_SORT_ASC, ROW_ID_ASC], first: 1, offset: $offset)', offset),
    path: ({ day, id }) => `/claims?after=${writeClaimCursor(day, id)}`,
  },
  {
    name: 'first',
    title: 'the first page of 50 of all claims',
    rows: 'SELECT 1 AS page',
    query: `query ($after: String) { claims(first: 50, after: $after) { ${claims} } }`,
    variables: () => ({ after: null }),
    postgraphile: `query ($after: Cursor) { allClaims(first: 50, after: $after, orderBy: [AS_OF_SORT_ASC, ROW_ID_ASC]) { ${claimsInPostgraphile} } }`,
    postgraphileVariables: () => ({ after: null }),
    path: () => '/claims',
  },
  {
    name: 'articles',
    title: '100 articles with their publishers and 3 claims each',
    rows: middle('article', 'published_sort'),
    query: `query ($after: String) { articles(first: 100, after: $after) { nodes {
      id headline publishedOn { earliest latest } publisher { name } claims(first: 3) { nodes { id wording value } } } } }`,
    variables: ({ day, id }) => ({ after: writeArticleCursor(day, id) }),
    postgraphile: `query ($after: Cursor) {
      allArticles(first: 100, after: $after, orderBy: [PUBLISHED_SORT_ASC, ROW_ID_ASC]) { nodes {
        id headline publishedEarliest publishedLatest organisationByPublisherId { name }
        claimsByArticleId(first: 3, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { id wording value } } } } }`,
    postgraphileVariables: ({ offset }, ask) =>
      findCursor(ask, 'allArticles(orderBy: [PUBLISHED_SORT_ASC, ROW_ID_ASC], first: 1, offset: $offset)', offset),
    path: ({ day, id }) => `/articles?after=${writeArticleCursor(day, id)}`,
  },
  {
    name: 'search',
    title: 'a search for a name, half of them with a typo',
    // Every second name lacks a letter.
    rows: `SELECT CASE row_number() OVER () % 2 WHEN 0 THEN name ELSE left(name, -3) || right(name, 2) END AS text
      FROM (${some('SELECT name, slug FROM person')}) t`,
    query: `query ($text: String!) { search(text: $text) { nodes { __typename
      ... on Person { name } ... on Organisation { name } ... on Event { name } ... on Article { headline } ... on Claim { wording } } } }`,
    variables: ({ text }) => ({ text }),
    postgraphile: 'query ($text: String!) { benchSearchRecords(text: $text) { nodes { type title } } }',
    postgraphileVariables: ({ text }) => ({ text }),
    path: ({ text = '' }) => `/search?text=${encodeURIComponent(text)}`,
  },
  {
    name: 'count',
    title: 'the number of all claims of one measure',
    rows: `SELECT DISTINCT measure FROM claim ORDER BY measure LIMIT ${DIFFERENT_REQUESTS}`,
    query: 'query ($measure: Measure!) { claims(filter: { measure: [$measure] }) { totalCount } }',
    variables: ({ measure }) => ({ measure }),
    postgraphile:
      'query ($measure: Measure!) { allClaims(condition: { measure: $measure, status: PUBLISHED }) { totalCount } }',
    postgraphileVariables: ({ measure }) => ({ measure }),
    path: ({ measure }) => `/count?measure=${measure}`,
  },
];

function writeClaimCursor(day = '', id = ''): string {
  return writeCursor('Claim:AS_OF_ASC', [day, id]);
}

function writeArticleCursor(day = '', id = ''): string {
  return writeCursor('Article:PUBLISHED_ASC', [day, id]);
}

/** Returns the cursor of the row at an offset of one of PostGraphile's lists. */
async function findCursor(ask: Ask, list: string, offset = ''): Promise<object> {
  const answer = await ask(`query ($offset: Int!) { list: ${list} { pageInfo { endCursor } } }`, {
    offset: Number(offset),
  });
  const { data } = answer as { data: { list: { pageInfo: { endCursor: string } } } };
  return { after: data.list.pageInfo.endCursor };
}

/**
 * Returns what two answers must have in common: all values except ids and cursors, in order, without the names of the fields
 * and without the objects that only group them.
 */
export function listValues(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(listValues);
  if (answer === null || typeof answer !== 'object') return answer;
  return Object.entries(answer).flatMap(([name, value]) => {
    if (name === 'id' || name === 'endCursor') return [];
    const values = listValues(value);
    return Array.isArray(value) ? [values] : values;
  });
}
