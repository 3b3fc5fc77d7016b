import { type Clocks, makeVisible, type Visible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { join, raw, readRows, type Sql, sql } from './statement.ts';

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
export const MOST_RANKED_TEXTS = 10_000;

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
  return readRows(
    pool,
    'search',
    sql`${readQuery(text)}, hits AS (
      SELECT max(score) AS score, type, id FROM (${uniteMatches(types, clocks, 'ranked')}) matches GROUP BY type, id
    ) SELECT score, type, id FROM hits WHERE ${where} ORDER BY ${orderBy} LIMIT ${limit}`,
  );
}

/** Counts the records that match a text, including those that are not ranked. */
export async function countHits(
  pool: Pool,
  text: string,
  types: readonly Searchable[],
  clocks: Clocks,
): Promise<number> {
  if (types.length === 0) return 0;
  const rows = await readRows<{ count: number }>(
    pool,
    'count of search',
    sql`${readQuery(text)} SELECT count(*)::int AS count FROM (SELECT DISTINCT type, id FROM (${uniteMatches(types, clocks, 'all')}) matches) found`,
  );
  return rows[0]?.count ?? 0;
}

/** The search text (`q`), folded for trigrams and as a query for words. */
function readQuery(text: string): Sql {
  return sql`WITH q AS MATERIALIZED (
    SELECT fold(${text}) AS folded, websearch_to_tsquery('simple', fold(${text})) || websearch_to_tsquery('english', fold(${text})) AS ts
  )`;
}

/** Unites the matches in every kind of text of these types of records. */
function uniteMatches(types: readonly Searchable[], clocks: Clocks, form: keyof Matches): Sql {
  const kinds = matchKinds(makeVisible(clocks));
  const matches = types.flatMap((type) => kinds[type].map((kind) => sql`(${kind[form]})`));
  return join(matches, '\nUNION ALL\n');
}

/** The matches in one kind of text. */
interface Matches {
  /** The matches with their scores. If there are too many, only those recorded last. */
  readonly ranked: Sql;
  /** All matches, without scores. */
  readonly all: Sql;
}

/** The kinds of text in which each type of record is found: its own text, other names, and labels in visible articles. */
function matchKinds(seen: Visible): Record<Searchable, Matches[]> {
  const description = sql`words(t.name || ' ' || coalesce(t.description, ''))`;
  const label = sql`t.label`;
  return {
    Person: [
      match('Person', sql`t.id`, sql`person t`, sql`t.name`, description, seen.person('t')),
      matchNames('Person', sql`t.person_id`, hasRow(sql`person`, sql`t.person_id`, seen.person('o'))),
      matchMentions('Person', sql`t.person_id`, seen),
    ],
    Organisation: [
      match('Organisation', sql`t.id`, sql`organisation t`, sql`t.name`, description, seen.organisation('t')),
      matchNames(
        'Organisation',
        sql`t.organisation_id`,
        hasRow(sql`organisation`, sql`t.organisation_id`, seen.organisation('o')),
      ),
      matchMentions('Organisation', sql`t.organisation_id`, seen),
    ],
    Event: [
      match('Event', sql`t.id`, sql`event t`, sql`t.name`, description, seen.event('t')),
      matchMentions('Event', sql`t.event_id`, seen),
    ],
    Article: [
      match(
        'Article',
        sql`t.id`,
        sql`article t`,
        sql`t.headline`,
        sql`words(coalesce(t.headline, ''))`,
        sql`t.headline IS NOT NULL AND ${seen.article('t')}`,
      ),
    ],
    Claim: [
      match(
        'Claim',
        sql`t.id`,
        sql`claim t`,
        sql`t.wording`,
        sql`words(t.wording || ' ' || coalesce(t.composition, ''))`,
        seen.claim('t'),
      ),
      match(
        'Claim',
        sql`t.claim_id`,
        sql`attribution t`,
        label,
        sql`words(${label})`,
        hasRow(sql`claim`, sql`t.claim_id`, seen.claim('o')),
      ),
    ],
  };
}

function matchNames(type: Searchable, id: Sql, condition: Sql): Matches {
  return match(type, id, sql`name t`, sql`t.value`, sql`words(t.value)`, condition);
}

function matchMentions(type: Searchable, id: Sql, seen: Visible): Matches {
  const condition = sql`${id} IS NOT NULL AND ${hasRow(sql`article`, sql`t.article_id`, seen.article('o'))}`;
  return match(type, id, sql`mention t`, sql`t.label`, sql`words(t.label)`, condition);
}

/**
 * Whether the row of another table (`o`) to which a text belongs is visible. There is at most one such row. PostgreSQL's
 * planner knows that from EXISTS, and would not from a join.
 */
function hasRow(table: Sql, id: Sql, condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM ${table} o WHERE o.id = ${id} AND ${condition})`;
}

/**
 * Selects the rows of a table (`t`) whose text matches: by words, or by trigrams, which tolerate typos. Both are indexed.
 * Comparing spellings costs far more than finding the rows, so only a limited number of rows is compared.
 * @param id the record to which the text belongs
 * @param words the words of the text, and of other texts of the row that are searched but not compared
 */
function match(type: Searchable, id: Sql, table: Sql, text: Sql, words: Sql, condition: Sql): Matches {
  const found = sql`FROM ${table}, q WHERE (${words} @@ q.ts OR fold(${text}) %> q.folded) AND ${condition}`;
  return {
    ranked: sql`SELECT '${raw(type)}' AS type, m.id, ${scoreMatch(type)} AS score
      FROM (SELECT ${id} AS id, ${text} AS text, ${words} AS words ${found} ORDER BY ${id} DESC LIMIT ${MOST_RANKED_TEXTS}) m, q`,
    all: sql`SELECT '${raw(type)}' AS type, ${id} AS id ${found}`,
  };
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
 * The similarity of a match (`m`) to the search text, in millionths. It is the sum of 2 if all words were found (as stems, in
 * any order), the similarity of the best-matching part of the text (0 to 1), and half the similarity of the whole text (0 to
 * 0.5). So a name that equals the search text comes before a long text that contains it.
 */
function scoreMatch(type: Searchable): Sql {
  return sql`${TIE_BREAK_MILLIONTHS[type]}::int + round(1000000 * (2 * ((m.words) @@ q.ts)::int + word_similarity(q.folded, fold(m.text)) + 0.5 * similarity(q.folded, fold(m.text))))::int`;
}
