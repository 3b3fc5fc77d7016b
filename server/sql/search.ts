import { type Clocks, type Visible, visibleAt } from './clocks.ts';
import type { Pool } from './pool.ts';

/** The sorts of records that a search finds. */
export const searchable = ['Article', 'Claim', 'Event', 'Organisation', 'Person'] as const;
export type Searchable = (typeof searchable)[number];

/** One record that was found. The score is whole, in millionths: 2,000,000 and more is a match of all words. */
export interface Hit {
  readonly score: number;
  readonly type: Searchable;
  readonly id: string;
}

/** What decides between equally good matches: who is named comes before where they are named. In millionths. */
const TIE: Record<Searchable, number> = { Person: 50, Organisation: 40, Event: 30, Article: 20, Claim: 10 };

/** A place in the order of hits: by score, best first, then by type and id. */
export type HitKey = readonly [score: number, type: string, id: string];

export interface HitPage {
  readonly take: number;
  /** Hits after this one. */
  readonly after?: HitKey | undefined;
  /** Hits before this one. */
  readonly before?: HitKey | undefined;
  /** Read from the end. */
  readonly backwards: boolean;
}

/**
 * How alike a text is to the words looked for, in millionths. All words found (as stems, in any order) counts 2; to that
 * comes how well the words, typos and all, are found within the text (0 to 1), and half of how alike the two are as a
 * whole (0 to 0.5), so that a name that is just what was typed comes before a long text that contains it.
 */
const score = (type: Searchable, text: string, words: string) =>
  `${TIE[type]} + round(1000000 * (2 * ((${words}) @@ q.ts)::int + word_similarity(q.folded, fold(${text})) + 0.5 * similarity(q.folded, fold(${text}))))::int`;

/** Most matches of one kind of text that are compared and ranked; where there are more, the last recorded ones are. */
export const MOST_RANKED = 10_000;

const DESCRIBED = `words(t.name || ' ' || coalesce(t.description, ''))`;

interface Source {
  /** The matches with their scores. */
  readonly ranked: string;
  /** The matches, however many. */
  readonly all: string;
}

/**
 * The rows of a table whose text matches: by words, or by trigrams, which forgive typos. Both are indexed. Comparing
 * spellings costs far more than finding the rows, so it is done for a bounded number of them.
 */
function source(
  type: Searchable,
  id: string,
  from: string,
  text: string,
  words = `words(${text})`,
  also = 'true',
): Source {
  const matches = `FROM ${from}, q WHERE (${words} @@ q.ts OR fold(${text}) %> q.folded) AND ${also}`;
  return {
    ranked: `SELECT '${type}' AS type, m.id, ${score(type, 'm.text', 'm.words')} AS score
      FROM (SELECT ${id} AS id, ${text} AS text, ${words} AS words ${matches} ORDER BY ${id} DESC LIMIT ${MOST_RANKED}) m, q`,
    all: `SELECT '${type}' AS type, ${id} AS id ${matches}`,
  };
}

/** Where each sort of record has words: its own, further names, and the labels of articles that are seen. */
function sourcesOf(seen: Visible): Record<Searchable, Source[]> {
  /** That the row of another table to which the text belongs is seen. There is one at most; a join would not tell the planner so. */
  const of = (table: string, key: string, visible: string) =>
    `EXISTS (SELECT 1 FROM ${table} o WHERE o.id = t.${key} AND ${visible})`;
  const name = (type: Searchable, key: string, visible: string) =>
    source(type, `t.${key}`, 'name t', 't.value', undefined, of(type.toLowerCase(), key, visible));
  const mention = (type: Searchable, key: string) =>
    source(
      type,
      `t.${key}`,
      'mention t',
      't.label',
      undefined,
      `t.${key} IS NOT NULL AND ${of('article', 'article_id', seen.article('o'))}`,
    );
  return {
    Person: [
      source('Person', 't.id', 'person t', 't.name', DESCRIBED, seen.person('t')),
      name('Person', 'person_id', seen.person('o')),
      mention('Person', 'person_id'),
    ],
    Organisation: [
      source('Organisation', 't.id', 'organisation t', 't.name', DESCRIBED, seen.organisation('t')),
      name('Organisation', 'organisation_id', seen.organisation('o')),
      mention('Organisation', 'organisation_id'),
    ],
    Event: [source('Event', 't.id', 'event t', 't.name', DESCRIBED, seen.event('t')), mention('Event', 'event_id')],
    Article: [
      source(
        'Article',
        't.id',
        'article t',
        't.headline',
        `words(coalesce(t.headline, ''))`,
        `t.headline IS NOT NULL AND ${seen.article('t')}`,
      ),
    ],
    Claim: [
      source(
        'Claim',
        't.id',
        'claim t',
        't.wording',
        `words(t.wording || ' ' || coalesce(t.composition, ''))`,
        seen.claim('t'),
      ),
      source('Claim', 't.claim_id', 'attribution t', 't.label', undefined, of('claim', 'claim_id', seen.claim('o'))),
    ],
  };
}

const looked = `WITH q AS MATERIALIZED (
    SELECT fold($1) AS folded, websearch_to_tsquery('simple', fold($1)) || websearch_to_tsquery('english', fold($1)) AS ts
  )`;

const sources = (types: readonly Searchable[], seen: Visible, form: keyof Source) => {
  const all = sourcesOf(seen);
  return types.flatMap((type) => all[type].map((one) => `(${one[form]})`)).join('\nUNION ALL\n');
};

/** Every match once, with the best of its scores. */
const hits = (types: readonly Searchable[], seen: Visible) =>
  `${looked}, hits AS (SELECT max(score) AS score, type, id FROM (${sources(types, seen, 'ranked')}) matches GROUP BY type, id)`;

/** A page of the records that match a text, best first. The text must not hold a NUL character. */
export async function searchHits(
  pool: Pool,
  text: string,
  types: readonly Searchable[],
  clocks: Clocks,
  page: HitPage,
): Promise<Hit[]> {
  if (types.length === 0) return [];
  const parameters: unknown[] = [text];
  const seen = visibleAt(clocks, parameters);
  const bound = (key: HitKey | undefined, operators: readonly ['<' | '>', '<' | '>']) => {
    if (!key) return 'true';
    const [s, t, i] = key.map((value) => `$${parameters.push(value)}`);
    return `(score ${operators[0]} ${s}::int OR (score = ${s}::int AND (type, id) ${operators[1]} (${t}::text, ${i}::uuid)))`;
  };
  const where = `${bound(page.after, ['<', '>'])} AND ${bound(page.before, ['>', '<'])}`;
  const order = page.backwards ? 'score ASC, type DESC, id DESC' : 'score DESC, type ASC, id ASC';
  const { rows } = await pool.query<Hit>(
    `${hits(types, seen)} SELECT score, type, id FROM hits WHERE ${where} ORDER BY ${order} LIMIT $${parameters.push(page.take)}`,
    parameters,
  );
  return rows;
}

/** How many records match a text, those beyond the ranked ones among them. */
export async function countHits(
  pool: Pool,
  text: string,
  types: readonly Searchable[],
  clocks: Clocks,
): Promise<number> {
  if (types.length === 0) return 0;
  const parameters: unknown[] = [text];
  const seen = visibleAt(clocks, parameters);
  const { rows } = await pool.query<{ count: number }>(
    `${looked} SELECT count(*)::int AS count FROM (SELECT DISTINCT type, id FROM (${sources(types, seen, 'all')}) matches) found`,
    parameters,
  );
  return rows[0]?.count ?? 0;
}
