import { createHash } from 'node:crypto';

/**
 * What a good engineer would write by hand in place of this API: one prepared statement for each of the workloads, which
 * returns the whole answer as JSON, byte for byte the same values in the same order. The statements apply the same rules as
 * the API to a reader without a token.
 */
export interface Statement {
  readonly text: string;
  /** Returns the values of the parameters, from the query string of the address. */
  values(query: URLSearchParams): unknown[];
  /** Returns the body of the response. */
  answer(row: Row): string;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The global id of a row. Every byte of it is ASCII, so Base64 needs neither `+` nor `/`. */
const globalId = (type: string, id: string) => `rtrim(encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64'), '=')`;
/** One row as an object, or null if there is none. */
const object = (select: string) => `(SELECT row_to_json(one) FROM (${select}) one)`;
/** All rows as an array of objects. `json_agg` of no rows is null. */
const list = (select: string) => `(SELECT coalesce(json_agg(listed), '[]') FROM (${select}) listed)`;
/** Without the condition, PostgreSQL would look for a row with the id null. */
const named = (table: string, id: string) =>
  `CASE WHEN ${id} IS NOT NULL THEN ${object(`SELECT name FROM ${table} WHERE id = ${id}`)} END`;
const days = (alias: string, column: string) => `CASE
  WHEN ${alias}.${column}_earliest IS NOT NULL OR ${alias}.${column}_latest IS NOT NULL
  THEN json_build_object('earliest', ${alias}.${column}_earliest, 'latest', ${alias}.${column}_latest) END`;

const chain = list(`
  SELECT l.position, l.label, l.verb, ${named('organisation', 'l.organisation_id')} AS organisation, ${named('person', 'l.person_id')} AS person
  FROM attribution l WHERE l.claim_id = c.id ORDER BY l.position`);

const article = `SELECT row_to_json(found)::text AS article FROM (
  SELECT ${globalId('Article', 'a.id')} AS id, a.slug, a.headline, a.url, a.language, ${days('a', 'published')} AS "publishedOn",
    ${named('organisation', 'a.publisher_id')} AS publisher,
    json_build_object('nodes', ${list(`
      SELECT m.label, ${named('person', 'm.person_id')} AS person, ${named('organisation', 'm.organisation_id')} AS organisation,
        ${named('event', 'm.event_id')} AS event
      FROM mention m WHERE m.article_id = a.id ORDER BY m.position, m.id LIMIT 20`)}) AS mentions,
    json_build_object('nodes', ${list(`
      SELECT ${globalId('Claim', 'c.id')} AS id, c.measure, c.quantifier, c.value,
        json_build_object('low', c.interval_low, 'high', c.interval_high) AS interval, c.wording, ${chain} AS attributions
      FROM (SELECT * FROM claim WHERE article_id = a.id AND status <> 'DRAFT' ORDER BY position, id LIMIT 20) c
      ORDER BY c.position, c.id`)}) AS claims
  FROM article a WHERE a.slug = $1) found`;

const event = `SELECT row_to_json(found)::text AS event FROM (
  SELECT ${globalId('Event', 'e.id')} AS id, e.name, json_build_object('nodes', ${list(`
    SELECT ${globalId('Claim', 'c.id')} AS id, c.measure, c.value, c.wording, ${days('c', 'as_of')} AS "asOf",
      ${object(`SELECT ${globalId('Article', 'a.id')} AS id, a.headline, a.url, ${days('a', 'published')} AS "publishedOn"
        FROM article a WHERE a.id = c.article_id`)} AS article, ${chain} AS attributions
    FROM (SELECT * FROM claim WHERE event_id = e.id AND status <> 'DRAFT' ORDER BY as_of_sort, id LIMIT 50) c
    ORDER BY c.as_of_sort, c.id`)}) AS claims
  FROM event e WHERE e.slug = $1) found`;

const groups = `SELECT ${list(`
  SELECT measure, count(*) AS claims FROM claim
  WHERE event_id = (SELECT id FROM event WHERE slug = $1) AND status = 'PUBLISHED'
  GROUP BY measure ORDER BY count(*) DESC, measure::text LIMIT 20`)}::text AS groups`;

const node = `SELECT row_to_json(found)::text AS node FROM (
  SELECT ${globalId('Claim', 'c.id')} AS id, c.measure, c.value, c.wording, ${days('c', 'as_of')} AS "asOf",
    ${named('event', 'c.event_id')} AS event
  FROM claim c WHERE c.id = $1 AND c.status <> 'DRAFT') found`;

/** A page of claims, and what its cursor and `hasNextPage` are made of. */
const claims = `WITH page AS MATERIALIZED (
  SELECT id, measure, value, wording, as_of_earliest, as_of_latest, as_of_sort, article_id, row_number() OVER () AS n FROM (
    SELECT * FROM claim WHERE (as_of_sort, id) > ($1::date, $2::uuid) AND status <> 'DRAFT' ORDER BY as_of_sort, id LIMIT 51) c
)
SELECT ${list(`
    SELECT ${globalId('Claim', 'c.id')} AS id, c.measure, c.value, c.wording, ${days('c', 'as_of')} AS "asOf",
      ${object('SELECT headline FROM article WHERE id = c.article_id')} AS article
    FROM page c WHERE c.n <= 50 ORDER BY c.n`)}::text AS nodes,
  (SELECT count(*) > 50 FROM page) AS more, last.as_of_sort::text AS day, last.id
FROM (SELECT * FROM page WHERE n <= 50 ORDER BY n DESC LIMIT 1) last`;

const articles = `SELECT ${list(`
  SELECT ${globalId('Article', 'a.id')} AS id, a.headline, ${days('a', 'published')} AS "publishedOn",
    ${named('organisation', 'a.publisher_id')} AS publisher,
    json_build_object('nodes', ${list(`
      SELECT ${globalId('Claim', 'c.id')} AS id, c.wording, c.value
      FROM claim c WHERE c.article_id = a.id AND c.status <> 'DRAFT' ORDER BY c.position, c.id LIMIT 3`)}) AS claims
  FROM (SELECT * FROM article WHERE (published_sort, id) > ($1::date, $2::uuid) ORDER BY published_sort, id LIMIT 100) a
  ORDER BY a.published_sort, a.id`)}::text AS nodes`;

/**
 * Where texts are searched: the type of the record, its id, the table, the column of a label or other name that is printed in
 * many rows, and which rows count. The texts of the others are stored with their words.
 */
const searched = [
  ['Person', 'id', 'person', null, 'merged_into_id IS NULL'],
  ['Person', 'person_id', 'name', 'value', standing('person', 'merged_into_id IS NULL')],
  ['Person', 'person_id', 'mention', 'label', 'person_id IS NOT NULL'],
  ['Organisation', 'id', 'organisation', null, 'merged_into_id IS NULL'],
  ['Organisation', 'organisation_id', 'name', 'value', standing('organisation', 'merged_into_id IS NULL')],
  ['Organisation', 'organisation_id', 'mention', 'label', 'organisation_id IS NOT NULL'],
  ['Event', 'id', 'event', null, 'merged_into_id IS NULL'],
  ['Event', 'event_id', 'mention', 'label', 'event_id IS NOT NULL'],
  ['Article', 'id', 'article', null, 'headline IS NOT NULL'],
  ['Claim', 'id', 'claim', null, `status <> 'DRAFT'`],
  ['Claim', 'claim_id', 'attribution', 'label', standing('claim', `status <> 'DRAFT'`)],
] as const;
/** The rows of a text that matches: of the table itself, or of the labels that it prints. */
const matching = (table: string, label: string | null, condition: string) =>
  label === null
    ? `${table} t WHERE (t.words @@ (SELECT ts FROM q) OR t.folded %> (SELECT folded FROM q)) AND ${condition}`
    : `label l JOIN ${table} t ON fold(t.${label}) = l.folded
        WHERE (l.words @@ (SELECT ts FROM q) OR l.folded %> (SELECT folded FROM q)) AND ${condition}`;
const tieBreaks = { Person: 50, Organisation: 40, Event: 30, Article: 20, Claim: 10 };

/** A subquery without a join: PostgreSQL expects many matches, and would hash all claims. */
function standing(table: string, condition: string): string {
  return `(SELECT o.${condition} FROM ${table} o WHERE o.id = t.${table}_id)`;
}

/** The best 20 records for a text, as rows of type, id and title. PostGraphile gets it as a function. */
export const searchRows = (text: string) => `
  WITH q AS MATERIALIZED (
    SELECT fold(${text}) AS folded, websearch_to_tsquery('simple', fold(${text})) || websearch_to_tsquery('english', fold(${text})) AS ts
  ), best AS MATERIALIZED (
    SELECT type, id, max(score) AS score FROM (${searched
      .map(
        ([type, id, table, label, condition]) => `
      SELECT '${type}' AS type, m.id, ${tieBreaks[type]} + round(1000000 * (
        2 * (m.words @@ (SELECT ts FROM q))::int + word_similarity((SELECT folded FROM q), m.text)
        + 0.5 * similarity((SELECT folded FROM q), m.text)))::int AS score
      FROM (SELECT t.${id} AS id, ${label === null ? 't' : 'l'}.folded AS text, ${label === null ? 't' : 'l'}.words
        FROM ${matching(table, label, condition)} ORDER BY t.${id} DESC LIMIT 1000) m`,
      )
      .join(' UNION ALL ')}) matches
    GROUP BY type, id ORDER BY score DESC, type, id LIMIT 20
  )
  SELECT b.type, b.id, CASE b.type
    WHEN 'Person' THEN (SELECT name FROM person WHERE id = b.id)
    WHEN 'Organisation' THEN (SELECT name FROM organisation WHERE id = b.id)
    WHEN 'Event' THEN (SELECT name FROM event WHERE id = b.id)
    WHEN 'Article' THEN (SELECT headline FROM article WHERE id = b.id)
    ELSE (SELECT wording FROM claim WHERE id = b.id) END AS title
  FROM best b ORDER BY b.score DESC, b.type, b.id`;

const search = `SELECT coalesce(json_agg(json_build_object('__typename', type,
  CASE type WHEN 'Article' THEN 'headline' WHEN 'Claim' THEN 'wording' ELSE 'name' END, title)), '[]')::text AS nodes
  FROM (${searchRows('$1')}) found`;

const count = `SELECT count(*)::int AS claims FROM claim WHERE measure = $1::measure AND status <> 'DRAFT'`;

/** The statements, by the paths of the server written by hand. */
export const statements: Readonly<Record<string, Statement>> = {
  '/article': {
    text: article,
    values: (query) => [query.get('slug')],
    answer: (row) => `{"data":{"article":${row['article']}}}`,
  },
  '/event': {
    text: event,
    values: (query) => [query.get('slug')],
    answer: (row) => `{"data":{"event":${row['event']}}}`,
  },
  '/groups': {
    text: groups,
    values: (query) => [query.get('event')],
    answer: (row) => `{"data":{"attributionStatistics":{"groups":{"nodes":${row['groups']}}}}}`,
  },
  '/node': {
    text: node,
    values: (query) => [readGlobalId(query.get('id'))],
    answer: (row) => `{"data":{"node":${row['node']}}}`,
  },
  '/claims': {
    text: claims,
    values: (query) => readCursor(query.get('after')),
    answer: ({ nodes, more, day, id }) =>
      `{"data":{"claims":{"nodes":${nodes},"pageInfo":{"hasNextPage":${more},"endCursor":"${writeCursor('Claim:AS_OF_ASC', [String(day), String(id)])}"}}}}`,
  },
  '/articles': {
    text: articles,
    values: (query) => readCursor(query.get('after')),
    answer: (row) => `{"data":{"articles":{"nodes":${row['nodes']}}}}`,
  },
  '/search': {
    text: search,
    values: (query) => [query.get('text')],
    answer: (row) => `{"data":{"search":{"nodes":${row['nodes']}}}}`,
  },
  '/count': {
    text: count,
    values: (query) => [query.get('measure')],
    answer: (row) => `{"data":{"claims":{"totalCount":${row['claims']}}}}`,
  },
};

function readGlobalId(id: string | null): string | undefined {
  return Buffer.from(id ?? '', 'base64url')
    .toString()
    .split(':')[1];
}

/** A keyset before every row: what a list starts after if there is no cursor. */
const START = ['-infinity', '00000000-0000-0000-0000-000000000000'];

function readCursor(cursor: string | null): string[] {
  if (cursor === null) return START;
  const [, day, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(6));
  return [day, id];
}

/** Writes a cursor as the API does: a checksum, and the list with the keyset. */
export function writeCursor(list: string, keyset: readonly string[]): string {
  const body = JSON.stringify([list, ...keyset]);
  const checksum = createHash('sha256').update(`attested cursor ${body}`).digest('base64url').slice(0, 6);
  return Buffer.from(`${checksum}${body}`).toString('base64url');
}
