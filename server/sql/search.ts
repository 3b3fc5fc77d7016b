import { type Clocks, makeVisible, type Visible } from './clocks.ts';
import { type KeysetPage, makeKeyset } from './keyset.ts';
import type { Pool } from './pool.ts';
import { join, raw, readRows, type Sql, sql } from './statement.ts';

/** The search over everything that has words. */

/** The sorts of records that a search finds. */
export const SEARCHABLE_TYPES = ['Article', 'Claim', 'Event', 'Organisation', 'Person'] as const;
export type Searchable = (typeof SEARCHABLE_TYPES)[number];

/** One record that was found. */
export interface Hit {
  /** How good the match is, a whole number of millionths: from 2,000,000 on, all words were found. */
  readonly score: number;
  readonly type: Searchable;
  readonly id: string;
}

/** Most matches of one kind of text that are compared and ranked. If there are more, those recorded last are. */
export const MOST_RANKED_TEXTS = 10_000;

/**
 * Reads a page of the records that match a text, each with the best of its scores. The text must not hold a NUL character.
 * @param page its order is by `score`, `type` and `id`
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

/** What is looked for (`q`), as a text for trigrams and as words. */
function readQuery(text: string): Sql {
  return sql`WITH q AS MATERIALIZED (
    SELECT fold(${text}) AS folded, websearch_to_tsquery('simple', fold(${text})) || websearch_to_tsquery('english', fold(${text})) AS ts
  )`;
}

/** The matches in all kinds of text that these sorts of records have, as one table. */
function uniteMatches(types: readonly Searchable[], clocks: Clocks, form: keyof Matches): Sql {
  const kinds = matchKinds(makeVisible(clocks));
  const matches = types.flatMap((type) => kinds[type].map((kind) => sql`(${kind[form]})`));
  return join(matches, '\nUNION ALL\n');
}

/** The matches in one kind of text. */
interface Matches {
  /** With their scores; the last recorded ones, if there are too many. */
  readonly ranked: Sql;
  /** Without scores, however many there are. */
  readonly all: Sql;
}

/** The kinds of text in which each sort of record is found: its own words, other names, and labels in articles that are seen. */
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
 * Whether the row of another table (`o`) to which a text belongs is seen. There is one at most, which a join would not tell
 * PostgreSQL's planner.
 */
function hasRow(table: Sql, id: Sql, condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM ${table} o WHERE o.id = ${id} AND ${condition})`;
}

/**
 * The rows of a table (`t`) whose text matches: by words, or by trigrams, which forgive typos. Both are indexed. To compare
 * spellings costs far more than to find the rows, so it is done for a bounded number of them.
 * @param id the record to which the text belongs
 * @param words the words of the text, and of others of the row that are found but not compared
 */
function match(type: Searchable, id: Sql, table: Sql, text: Sql, words: Sql, condition: Sql): Matches {
  const found = sql`FROM ${table}, q WHERE (${words} @@ q.ts OR fold(${text}) %> q.folded) AND ${condition}`;
  return {
    ranked: sql`SELECT '${raw(type)}' AS type, m.id, ${scoreMatch(type)} AS score
      FROM (SELECT ${id} AS id, ${text} AS text, ${words} AS words ${found} ORDER BY ${id} DESC LIMIT ${MOST_RANKED_TEXTS}) m, q`,
    all: sql`SELECT '${raw(type)}' AS type, ${id} AS id ${found}`,
  };
}

/** What decides between equally good matches, in millionths: who is named comes before where they are named. */
const TIE_BREAK_MILLIONTHS: Record<Searchable, number> = {
  Person: 50,
  Organisation: 40,
  Event: 30,
  Article: 20,
  Claim: 10,
};

/**
 * How alike a match (`m`) is to what is looked for, in millionths. All words found (as stems, in any order) count 2. To that
 * are added how well the words are found within the text in spite of typos (0 to 1), and half of how alike the two are as a
 * whole (0 to 0.5). So a name that is just what was typed comes before a long text that contains it.
 */
function scoreMatch(type: Searchable): Sql {
  return sql`${TIE_BREAK_MILLIONTHS[type]}::int + round(1000000 * (2 * ((m.words) @@ q.ts)::int + word_similarity(q.folded, fold(m.text)) + 0.5 * similarity(q.folded, fold(m.text))))::int`;
}
