import { type Clocks, makeVisible } from './clocks.ts';
import type { Pool } from './pool.ts';
import { join, raw, readRows, type Sql, sql } from './statement.ts';

/** Finds the records that a text may mean by its words: by what the same words meant before, and by names. */

export type SuggestedTable = 'event' | 'organisation' | 'person' | 'population';

/** A record that some words may mean. */
export interface LabelMatch {
  /** Position of the words in the list that was asked for, from 1. */
  readonly n: number;
  readonly table: SuggestedTable;
  readonly id: string;
  /**
   * How it is known: by a label of an earlier article, by its name, by another name, by its
   * initials, or because the words contain its name.
   */
  readonly way: 'LABEL' | 'NAME' | 'OTHER_NAME' | 'ACRONYM' | 'WITHIN';
  /** The label or name of the ledger. */
  readonly text: string;
  /** How similar it is to the words, in percent. 100 if it is the same, apart from letter case and accents. */
  readonly likeness: number;
  /** How many times a label stood for the record. 1 for a name. */
  readonly uses: number;
}

/** Labels that are looked at for each text, and rows that are counted of each label. */
const MOST_LABELS = raw('20');
const MOST_USES = raw('200');

/** Finds what words may mean. Records that were merged into others are left out. */
export async function matchWords(pool: Pool, words: readonly string[], clocks: Clocks): Promise<LabelMatch[]> {
  if (words.length === 0) return [];
  const seen = makeVisible(clocks);
  const inClaim = sql`EXISTS (SELECT 1 FROM claim c WHERE c.id = t.claim_id AND ${seen.claim('c')})`;
  const inArticle = sql`EXISTS (SELECT 1 FROM article a WHERE a.id = t.article_id AND ${seen.article('a')})`;
  const parts = [
    countUses('attribution', 'label', 'organisation', inClaim, 'LABEL'),
    countUses('attribution', 'label', 'person', inClaim, 'LABEL'),
    countUses('mention', 'label', 'organisation', inArticle, 'LABEL'),
    countUses('mention', 'label', 'person', inArticle, 'LABEL'),
    countUses('mention', 'label', 'event', inArticle, 'LABEL'),
    countUses('name', 'value', 'organisation', sql`true`, 'OTHER_NAME'),
    countUses('name', 'value', 'person', sql`true`, 'OTHER_NAME'),
    matchNames('organisation', seen.organisation('t')),
    matchNames('person', seen.person('t')),
    matchNames('event', seen.event('t')),
    sql`SELECT a.n, 'population', t.id, 'NAME', t.name, round(100 * similarity(fold(t.name), a.folded))::int, 1
      FROM asked a JOIN population t ON similarity(fold(t.name), a.folded) > 0.3 WHERE t.merged_into_id IS NULL`,
    sql`SELECT a.n, 'event', t.id, 'WITHIN', t.name, round(100 * word_similarity(t.folded, a.folded))::int, 1
      FROM asked a JOIN event t ON word_similarity(t.folded, a.folded) > 0.5 WHERE ${seen.event('t')}`,
    sql`SELECT a.n, 'organisation', t.id, 'ACRONYM', t.name, 100, 1
      FROM asked a JOIN organisation t ON t.folded ~ a.initials WHERE a.initials IS NOT NULL AND ${seen.organisation('t')}`,
  ];
  return readRows<LabelMatch>(
    pool,
    'matches of words',
    sql`WITH asked AS MATERIALIZED (
        SELECT given.n::int AS n, fold(given.words) AS folded, given.initials
        FROM unnest(${words}::text[], ${words.map(makeInitialsPattern)}::text[]) WITH ORDINALITY AS given(words, initials, n)
      ), near AS MATERIALIZED (
        SELECT a.n, l.folded, l.likeness FROM asked a CROSS JOIN LATERAL (
          SELECT l.folded, round(100 * similarity(l.folded, a.folded))::int AS likeness FROM label l
          WHERE l.folded % a.folded ORDER BY similarity(l.folded, a.folded) DESC, l.folded LIMIT ${MOST_LABELS}
        ) l
      ), matches(n, type, id, way, text, likeness, uses) AS (${join(
        parts.map((part) => sql`(${part})`),
        ' UNION ALL ',
      )})
      SELECT n, type AS "table", id, way, text, likeness, uses FROM matches ORDER BY n, type, id, way, text`,
  );
}

/** Counts how often near labels stood for records. */
function countUses(
  table: 'attribution' | 'mention' | 'name',
  text: 'label' | 'value',
  record: 'event' | 'organisation' | 'person',
  condition: Sql,
  way: 'LABEL' | 'OTHER_NAME',
): Sql {
  const id = sql`t.${raw(`${record}_id` as const)}`;
  return sql`SELECT near.n, '${raw(record)}', m.id, '${raw(way)}', min(m.text), near.likeness, count(*)::int
    FROM near CROSS JOIN LATERAL (
      SELECT ${id} AS id, t.${raw(text)} AS text FROM ${raw(table)} t JOIN ${raw(record)} r ON r.id = ${id}
      WHERE fold(t.${raw(text)}) = near.folded AND ${id} IS NOT NULL AND r.merged_into_id IS NULL AND ${condition}
      LIMIT ${MOST_USES}
    ) m GROUP BY near.n, m.id, near.likeness`;
}

function matchNames(table: 'event' | 'organisation' | 'person', condition: Sql): Sql {
  return sql`SELECT a.n, '${raw(table)}', m.id, 'NAME', m.name, m.likeness, 1 FROM asked a CROSS JOIN LATERAL (
      SELECT t.id, t.name, round(100 * similarity(t.folded, a.folded))::int AS likeness FROM ${raw(table)} t
      WHERE t.folded % a.folded AND ${condition} ORDER BY similarity(t.folded, a.folded) DESC, t.id LIMIT ${MOST_LABELS}
    ) m`;
}

/** Small words that acronyms leave out. */
const SMALL_WORDS = '(?:(?:of|the|for|and|in|on|de|du|des|la|le)[ -]+)*';

/** Returns a pattern for names with these initials, for words such as "OCHA" or "U.N."; null for all others. */
function makeInitialsPattern(text: string): string | null {
  const letters = text.replaceAll('.', '');
  if (!/^[A-Z]{2,8}$/.test(letters)) return null;
  const starts = [...letters.toLowerCase()].map((letter) => `${letter}[a-z]*`);
  return `^${SMALL_WORDS}${starts.join(`[ -]+${SMALL_WORDS}`)}$`;
}

/** A figure to look for among the claims of the ledger. */
export interface SoughtFigure {
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The events that it may be about. */
  readonly events: readonly string[];
  /** The article that prints it; null if the ledger does not have it. */
  readonly article: string | null;
}

/** A claim with the same number and measure. */
export interface SameFigure {
  /** Position of the figure in the list that was asked for, from 1. */
  readonly n: number;
  readonly claim: string;
  readonly isSameArticle: boolean;
}

/** Finds claims with the same number and measure: in the same article, or about an event that the figure may be about. */
export async function findSameFigures(
  pool: Pool,
  figures: readonly SoughtFigure[],
  clocks: Clocks,
): Promise<SameFigure[]> {
  if (figures.length === 0) return [];
  const seen = makeVisible(clocks);
  return readRows<SameFigure>(
    pool,
    'claims with the same figures',
    sql`SELECT s.n::int AS n, c.id AS claim, coalesce(c.article_id = s.article, false) AS "isSameArticle"
      FROM json_to_recordset(${JSON.stringify(figures.map((figure, i) => ({ n: i + 1, ...figure })))}::json)
        AS s(n int, measure measure, value int, low int, high int, events uuid[], article uuid)
      CROSS JOIN LATERAL (
        SELECT c.* FROM claim c WHERE (c.event_id = ANY(s.events) OR c.article_id = s.article) AND c.measure = s.measure
          AND (c.value = s.value OR (s.value IS NULL AND c.low = s.low AND c.high = s.high)) AND c.status <> 'RETRACTED' AND ${seen.claim('c')}
        ORDER BY (c.article_id = s.article) DESC NULLS LAST, c.known_from DESC, c.id LIMIT 5
      ) c ORDER BY s.n, "isSameArticle" DESC, c.known_from DESC, c.id`,
  );
}

/** An event that other figures of a text are about. */
export interface SharedEvent {
  readonly article: string;
  readonly event: string;
  readonly claims: number;
}

/** Counts the visible claims of articles by event. */
export async function countEventsOfArticles(
  pool: Pool,
  articles: readonly string[],
  clocks: Clocks,
): Promise<SharedEvent[]> {
  if (articles.length === 0) return [];
  return readRows<SharedEvent>(
    pool,
    'events of articles',
    sql`SELECT c.article_id AS article, c.event_id AS event, count(*)::int AS claims FROM claim c
      WHERE c.article_id = ANY(${articles}::uuid[]) AND ${makeVisible(clocks).claim('c')} GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
  );
}

/** Finds the populations that facets define in full, and the one without any. */
export async function findPopulationsByFacets(
  pool: Pool,
  facets: readonly {
    readonly sex: string | null;
    readonly ageGroup: string | null;
    readonly status: string | null;
    readonly nationality: string | null;
  }[],
): Promise<{ readonly n: number; readonly id: string }[]> {
  if (facets.length === 0) return [];
  return readRows(
    pool,
    'populations by facets',
    sql`SELECT s.n::int AS n, p.id
      FROM json_to_recordset(${JSON.stringify(facets.map((one, i) => ({ n: i + 1, ...one })))}::json)
        AS s(n int, sex sex, "ageGroup" age_group, status population_status, nationality text)
      JOIN population p ON p.merged_into_id IS NULL AND p.residence_id IS NULL AND (
        CASE WHEN num_nonnulls(s.sex, s."ageGroup", s.status, s.nationality) = 0 THEN p.slug = 'everyone'
        ELSE p.sex IS NOT DISTINCT FROM s.sex AND p.age_group IS NOT DISTINCT FROM s."ageGroup"
          AND p.status IS NOT DISTINCT FROM s.status AND p.nationality IS NOT DISTINCT FROM s.nationality END
      ) ORDER BY 1, 2`,
  );
}
