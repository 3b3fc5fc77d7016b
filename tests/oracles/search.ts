import { type Clocks, makeVisible } from '../../server/sql/clocks.ts';
import type { Pool } from '../../server/sql/pool.ts';
import type { Searchable } from '../../server/sql/search.ts';
import { join, raw, readRows, type Sql, sql } from '../../server/sql/statement.ts';

/**
 * What a search finds: the plain definition, over all rows of all kinds of text, without indexes, and without a limit. The
 * server reads stored words and stops early, and tests compare the two.
 */

export interface Found {
  readonly type: Searchable;
  readonly id: string;
  readonly score: number;
}

/** Returns all records that match a text, the best first. */
export function findAll(pool: Pool, text: string, types: readonly Searchable[], clocks: Clocks): Promise<Found[]> {
  const texts = describeTexts(clocks).filter(({ type }) => types.includes(type));
  if (texts.length === 0) return Promise.resolve([]);
  return readRows<Found>(
    pool,
    'oracle of search',
    sql`WITH q AS MATERIALIZED (
      SELECT fold(${text}) AS folded, websearch_to_tsquery('simple', fold(${text})) || websearch_to_tsquery('english', fold(${text})) AS ts
    ), texts AS MATERIALIZED (${join(
      texts.map(
        ({ type, first, id, from, compared, searched }) =>
          sql`SELECT '${raw(type)}' AS type, ${first}::int AS first, ${id} AS id, ${compared} AS compared, ${searched} AS searched FROM ${from}`,
      ),
      ' UNION ALL ',
    )})
    SELECT type, id, max(first + round(1000000 * (
        2 * (words(searched) @@ q.ts)::int + word_similarity(q.folded, fold(compared)) + 0.5 * similarity(q.folded, fold(compared))
      ))::int) AS score
    FROM texts, q WHERE words(searched) @@ q.ts OR fold(compared) %> q.folded
    GROUP BY type, id ORDER BY score DESC, type, id`,
  );
}

/** A kind of text: whose it is, which part is compared letter by letter, and in which words are searched. */
interface Text {
  readonly type: Searchable;
  /** Decides between equally good matches, in millionths. */
  readonly first: number;
  readonly id: Sql;
  readonly from: Sql;
  readonly compared: Sql;
  readonly searched: Sql;
}

function describeTexts(clocks: Clocks): Text[] {
  const seen = makeVisible(clocks);
  const named = { compared: sql`t.name`, searched: sql`t.name || ' ' || coalesce(t.description, '')` };
  const other = { compared: sql`n.value`, searched: sql`n.value` };
  const label = { compared: sql`m.label`, searched: sql`m.label` };
  const mentioned = sql`mention m JOIN article a ON a.id = m.article_id AND ${seen.article('a')}`;
  return [
    { type: 'Person', first: 50, id: sql`t.id`, from: sql`person t WHERE ${seen.person('t')}`, ...named },
    {
      ...{ type: 'Person', first: 50, id: sql`t.id`, ...other },
      from: sql`name n JOIN person t ON t.id = n.person_id WHERE ${seen.person('t')}`,
    },
    {
      ...{ type: 'Person', first: 50, id: sql`m.person_id`, ...label },
      from: sql`${mentioned} WHERE m.person_id IS NOT NULL`,
    },
    {
      ...{ type: 'Organisation', first: 40, id: sql`t.id`, ...named },
      from: sql`organisation t WHERE ${seen.organisation('t')}`,
    },
    {
      ...{ type: 'Organisation', first: 40, id: sql`t.id`, ...other },
      from: sql`name n JOIN organisation t ON t.id = n.organisation_id WHERE ${seen.organisation('t')}`,
    },
    {
      ...{ type: 'Organisation', first: 40, id: sql`m.organisation_id`, ...label },
      from: sql`${mentioned} WHERE m.organisation_id IS NOT NULL`,
    },
    { type: 'Event', first: 30, id: sql`t.id`, from: sql`event t WHERE ${seen.event('t')}`, ...named },
    {
      ...{ type: 'Event', first: 30, id: sql`m.event_id`, ...label },
      from: sql`${mentioned} WHERE m.event_id IS NOT NULL`,
    },
    {
      ...{ type: 'Article', first: 20, id: sql`t.id`, compared: sql`t.headline`, searched: sql`t.headline` },
      from: sql`article t WHERE t.headline IS NOT NULL AND ${seen.article('t')}`,
    },
    {
      ...{ type: 'Claim', first: 10, id: sql`t.id`, compared: sql`t.wording` },
      searched: sql`t.wording || ' ' || coalesce(t.composition, '')`,
      from: sql`claim t WHERE ${seen.claim('t')}`,
    },
    {
      ...{ type: 'Claim', first: 10, id: sql`t.id`, compared: sql`m.label`, searched: sql`m.label` },
      from: sql`attribution m JOIN claim t ON t.id = m.claim_id WHERE ${seen.claim('t')}`,
    },
  ];
}
