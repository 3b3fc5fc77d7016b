import { type Clocks, makeVisible, type Visible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { join, raw, readPlanned, readRows, type Sql, sql } from './statement.ts';

/** Full-text search, with tolerance for typos. */

/** The types of records that a search finds. */
export const SEARCHABLE_TYPES = ['Article', 'Claim', 'Event', 'Organisation', 'Person'] as const;
export type Searchable = (typeof SEARCHABLE_TYPES)[number];

/** A record that was found. */
export interface Hit {
  /** How good the match is, in millionths. From 2,000,000 on, all words were found. */
  readonly score: number;
  readonly type: Searchable;
  readonly id: string;
}

/** Most matches in one kind of text that are ranked. If there are more, only those recorded last are ranked. */
export const MOST_RANKED_TEXTS = 1_000;

/** Most matches in one kind of text that are counted. */
export const MOST_COUNTED_TEXTS = 10_000;

/**
 * Reads a page of the records that match a text, each with its best score. The text must not contain a NUL character.
 * @param page ordered by `score`, `type` and `id`
 */
export async function searchHits(
  pool: Pool,
  text: string,
  types: readonly Searchable[],
  clocks: Clocks,
  page: KeysetPage,
): Promise<Hit[]> {
  if (types.length === 0) return [];
  const { where, orderBy, limit } = makeKeyset(page, { score: sql`score`, type: sql`type`, id: sql`id` });
  const read = isUsual(types, clocks, page) ? readPlanned : readRows;
  return read<Hit>(
    pool,
    'search',
    sql`${findMatches(text, types, clocks, RANKING)}, hits AS (
      SELECT max(score) AS score, type, id FROM matches GROUP BY type, id
    ) SELECT score, type, id FROM hits WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`,
  );
}

/** Whether a search has one of the few texts that most searches have: the first page, of all types or of one. */
function isUsual(types: readonly Searchable[], { knownBy }: Clocks, { after, before, backwards }: KeysetPage): boolean {
  return (
    (types.length === 1 || types.length === SEARCHABLE_TYPES.length) && !knownBy && !after && !before && !backwards
  );
}

/** The number of records that match. */
export interface HitCount {
  readonly count: number;
  /** Whether these are all. If not, so many texts match that they were not counted to the end. */
  readonly exact: boolean;
}

/** Counts the records that match a text, including those that are not ranked, up to a limit for each kind of text. */
export async function countHits(
  pool: Pool,
  text: string,
  types: readonly Searchable[],
  clocks: Clocks,
): Promise<HitCount> {
  if (types.length === 0) return { count: 0, exact: true };
  const [counted] = await readRows<HitCount>(
    pool,
    'count of search',
    sql`${findMatches(text, types, clocks, COUNTING)}, kinds AS (
      SELECT count(*) AS texts FROM matches GROUP BY kind
    ) SELECT (SELECT count(DISTINCT (type, id)) FROM matches)::int AS count,
        NOT EXISTS (SELECT 1 FROM kinds WHERE texts > ${MOST_COUNTED_TEXTS}) AS exact`,
  );
  if (!counted) throw new Error('A count returned no row.');
  return counted;
}

/** How the matches are read. */
interface Reading {
  /** How many matches. */
  readonly matches: Sql;
  /** How many of the newest rows are looked through, one by one, if a text is common. */
  readonly newest: Sql;
  /** The score of a text. */
  score(text: Sql): Sql;
}

// These numbers are part of the text of the statements, so that PostgreSQL knows them when it plans.
const RANKING: Reading = { matches: raw(`${MOST_RANKED_TEXTS}`), newest: raw('20000'), score: scoreMatch };
// Scores cost more than finding the matches.
const COUNTING: Reading = {
  matches: sql`${raw(`${MOST_COUNTED_TEXTS}`)} + 1`,
  newest: raw('100000'),
  score: () => sql`0`,
};

/** Part of a statement: the query of words, and the folded text for trigrams. */
const WORDS = sql`(SELECT words FROM q)`;
const FOLDED = sql`(SELECT folded FROM q)`;

/**
 * Begins a statement with the search text (`q`) and its matches (`matches`): the kind of text, the type and id of the record
 * to which the text belongs, and its score.
 */
function findMatches(text: string, types: readonly Searchable[], clocks: Clocks, reading: Reading): Sql {
  const seen = makeVisible(clocks);
  const own = types.map((type) => matchOwnText(type, clocks, reading));
  const labels = types.flatMap((type) => LABELS[type].map((label) => matchLabel(type, label, seen, reading)));
  const parts = [readQuery(text), matchLabels(reading), ...own.flatMap(({ parts }) => parts)];
  const kinds = [...own.map(({ found }) => found), ...labels].map((found) => sql`(${found})`);
  return sql`WITH ${join(parts, ',\n')}, matches AS (${join(kinds, '\nUNION ALL\n')})`;
}

/** The search text: as a query for words, and folded for trigrams. */
function readQuery(text: string): Sql {
  return sql`q AS MATERIALIZED (
    SELECT folded, websearch_to_tsquery('simple', folded) || websearch_to_tsquery('english', folded) AS words
    FROM (SELECT fold(${text}) AS folded) given
  )`;
}

/** The table of each type of record that has a text of its own: in `folded`, and with its words in `words`. */
const TABLES = {
  Article: 'article',
  Claim: 'claim',
  Event: 'event',
  Organisation: 'organisation',
  Person: 'person',
} as const satisfies Record<Searchable, string>;

/**
 * Matches the texts of the records themselves.
 *
 * A common text is not looked up: an index of words would return every row that has it. Instead, the newest rows are looked
 * through until there are enough matches. If a sample of the newest rows shows that the text is rare, or if there are older
 * rows and too few matches, all matches come from the indexes.
 */
function matchOwnText(type: Searchable, clocks: Clocks, reading: Reading): { parts: Sql[]; found: Sql } {
  const { matches, score } = reading;
  const table = raw(TABLES[type]);
  const condition = seesRecord(type, 't', makeVisible(clocks));
  const newest = mayLookThrough(type, clocks) ? lookThroughNewest(type, condition, reading) : null;
  const rows = sql`SELECT t.* FROM ${table} t WHERE ${newest ? sql`NOT ${newest.isWhole} AND` : sql``}`;
  // OFFSET keeps the condition from being planned in both branches.
  const indexed = sql`SELECT t.id, t.folded, t.words FROM (
      ${rows} t.words @@ ${WORDS}
      UNION ALL
      ${rows} t.folded %> ${FOLDED} AND NOT t.words @@ ${WORDS}
      OFFSET 0
    ) t WHERE ${condition} ORDER BY t.id DESC LIMIT ${matches}`;
  const all = newest ? sql`${newest.found} UNION ALL (${indexed})` : indexed;
  const found = sql`SELECT '${raw(type)}' AS kind, '${raw(type)}' AS type, m.id, ${TIE_BREAK_MILLIONTHS[type]}::int + ${score(sql`m`)} AS score
    FROM (${all}) m, q`;
  return { parts: newest?.parts ?? [], found };
}

/** Whether it can be asked of many rows whether they are visible. On a past day, that takes six look-ups for most types. */
function mayLookThrough(type: Searchable, { knownBy }: Clocks): boolean {
  return type === 'Article' || type === 'Claim' || !knownBy;
}

/**
 * Looks through the newest visible rows of a table.
 * @returns parts of the statement, the matches that were found, and whether these are all that are wanted
 */
function lookThroughNewest(
  type: Searchable,
  condition: Sql,
  { matches, newest }: Reading,
): { parts: Sql[]; found: Sql; isWhole: Sql } {
  const table = raw(TABLES[type]);
  const [sample, looked, whole] = [sql`sample_of_${table}`, sql`newest_${table}`, sql`whole_${table}`];
  const rows = sql`FROM ${table} t WHERE ${condition}`;
  const isMatch = sql`(t.words @@ ${WORDS} OR t.folded %> ${FOLDED})`;
  const parts = [
    sql`${sample} AS MATERIALIZED (
      SELECT count(*) > 1 AS has_matches FROM (SELECT t.* ${rows} ORDER BY t.id DESC LIMIT 40) t WHERE ${isMatch}
    )`,
    sql`${looked} AS MATERIALIZED (
      SELECT t.id, t.folded, t.words FROM (SELECT t.* ${rows} ORDER BY t.id DESC LIMIT ${newest}) t
      WHERE (SELECT has_matches FROM ${sample}) AND ${isMatch} ORDER BY t.id DESC LIMIT ${matches}
    )`,
    sql`${whole} AS MATERIALIZED (
      SELECT CASE
          WHEN NOT (SELECT has_matches FROM ${sample}) THEN false
          WHEN (SELECT count(*) FROM ${looked}) = ${matches} THEN true
          ELSE NOT EXISTS (SELECT 1 ${rows} OFFSET ${newest} LIMIT 1)
        END AS is_whole
    )`,
  ];
  const isWhole = sql`(SELECT is_whole FROM ${whole})`;
  return { parts, found: sql`SELECT * FROM ${looked} WHERE ${isWhole}`, isWhole };
}

/** Other names and labels: the table, the column of the text, and the column of the record that has it. */
interface LabelColumn {
  readonly table: 'attribution' | 'mention' | 'name';
  readonly text: 'label' | 'value';
  readonly record: 'claim_id' | 'event_id' | 'organisation_id' | 'person_id';
}

const LABELS: Record<Searchable, readonly LabelColumn[]> = {
  Person: [
    { table: 'name', text: 'value', record: 'person_id' },
    { table: 'mention', text: 'label', record: 'person_id' },
  ],
  Organisation: [
    { table: 'name', text: 'value', record: 'organisation_id' },
    { table: 'mention', text: 'label', record: 'organisation_id' },
  ],
  Event: [{ table: 'mention', text: 'label', record: 'event_id' }],
  Article: [],
  Claim: [{ table: 'attribution', text: 'label', record: 'claim_id' }],
};

/** The labels and names that match (`labels`), each once however many rows have it, the best first. */
function matchLabels({ matches, score }: Reading): Sql {
  return sql`labels AS MATERIALIZED (
    SELECT l.folded, ${score(sql`l`)} AS score FROM (
      SELECT folded, words FROM label WHERE words @@ ${WORDS}
      UNION ALL
      SELECT folded, words FROM label WHERE folded %> ${FOLDED} AND NOT words @@ ${WORDS}
    ) l, q ORDER BY score DESC, l.folded LIMIT ${matches}
  )`;
}

/** Matches the rows that have these labels: those of the best label first, and of each label the newest first. */
function matchLabel(type: Searchable, { table, text, record }: LabelColumn, seen: Visible, { matches }: Reading): Sql {
  const id = sql`t.${raw(record)}`;
  // A mention is seen with its article. All others are seen with the record that has them.
  const condition =
    table === 'mention'
      ? sql`(SELECT ${seen.article('o')} FROM article o WHERE o.id = t.article_id)`
      : sql`(SELECT ${seesRecord(type, 'o', seen)} FROM ${raw(TABLES[type])} o WHERE o.id = ${id})`;
  return sql`SELECT '${raw(table)} of ${raw(type)}' AS kind, '${raw(type)}' AS type, m.id, ${TIE_BREAK_MILLIONTHS[type]}::int + l.score AS score
    FROM labels l CROSS JOIN LATERAL (
      SELECT ${id} AS id FROM ${raw(table)} t WHERE fold(t.${raw(text)}) = l.folded AND ${id} IS NOT NULL AND ${condition}
      ORDER BY ${id} DESC LIMIT ${matches}
    ) m LIMIT ${matches}`;
}

/** Whether a viewer may see the record of a type in the row with this alias. */
function seesRecord(type: Searchable, alias: 'o' | 't', seen: Visible): Sql {
  switch (type) {
    case 'Article':
      return sql`${raw(alias)}.headline IS NOT NULL AND ${seen.article(alias)}`;
    case 'Claim':
      return seen.claim(alias);
    case 'Event':
      return seen.event(alias);
    case 'Organisation':
      return seen.organisation(alias);
    case 'Person':
      return seen.person(alias);
  }
}

/** Decides between equally good matches: the named records come before the texts that name them. */
const TIE_BREAK_MILLIONTHS: Record<Searchable, number> = {
  Person: 50,
  Organisation: 40,
  Event: 30,
  Article: 20,
  Claim: 10,
};

/**
 * The similarity of a text to the search text, in millionths. It is the sum of 2 if all words were found (as stems, in any
 * order), the similarity of the best-matching part of the text (0 to 1), and half the similarity of the whole text (0 to
 * 0.5). So a name that equals the search text comes before a long text that contains it.
 * @param text a row with the folded text and its words
 */
function scoreMatch(text: Sql): Sql {
  return sql`round(1000000 * (2 * (${text}.words @@ q.words)::int + word_similarity(q.folded, ${text}.folded) + 0.5 * similarity(q.folded, ${text}.folded)))::int`;
}
