import { describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { thrownBy } from '../support/thrown.ts';

/** The rules that the database itself enforces, for every writer. */

const db = await freshDatabase();

/** Returns the name of the constraint that refuses a statement. */
async function refusal(sql: string): Promise<string> {
  const { constraint, message } = (await thrownBy(db.pool.query(sql))) as { constraint?: string; message: string };
  return constraint ?? message;
}

/** The tables that have a column. */
async function listTablesWith(column: string): Promise<string[]> {
  const { rows } = await db.pool.query<{ table: string }>(
    `SELECT table_name AS "table" FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = $1 ORDER BY 1`,
    [column],
  );
  return rows.map(({ table }) => table);
}

/** The names of all checks and triggers. */
async function listRules(): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
     UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal`,
  );
  return rows.map(({ name }) => name);
}

describe('every table', () => {
  it.each([
    ['slug', ['slug_form', 'slug_no_id']],
    ['wikidata_id', ['wikidata_form']],
    ['parent_id', ['no_circle']],
    ['since', ['keeps_row']],
  ])('with a column %s has the rules for it', async (column, rules) => {
    const tables = await listTablesWith(column);
    expect(tables).toContain('event');
    const held = await listRules();
    const wanted = tables.flatMap((table) => rules.map((rule) => `${table}_${rule}`));
    expect(wanted.filter((rule) => !held.includes(rule))).toEqual([]);
  });
});

const set = (table: string, change: string, which: string) => `UPDATE ${table} SET ${change} WHERE ${which}`;
/** Returns a statement that inserts an observation of the curated data set, with the given changes. */
const observation = (change: { value?: string; field?: string; label?: string; who?: string }) =>
  `INSERT INTO observation (id, dataset_id, day, event_id, measure, population_id, place_id, count_type, value, field, label, organisation_id)
   SELECT gen_random_uuid(), d.id, '2024-08-31', e.id, 'KILLED', p.id, g.id, 'CUMULATIVE', ${change.value ?? '1'}, ${change.field ?? "'made_up'"}, ${change.label ?? 'NULL'}, ${change.who ?? 'NULL'}
   FROM dataset d, event e, population p, place g WHERE d.slug = 'attested-curated' AND e.slug = 'gaza-war' AND p.slug = 'everyone' AND g.slug = 'gaza-strip'`;
const observed = (status: string, retraction: string) =>
  `INSERT INTO observation (id, dataset_id, day, event_id, measure, population_id, count_type, value, field, status, retraction)
   SELECT gen_random_uuid(), d.id, '2024-08-31', e.id, 'KILLED', p.id, 'CUMULATIVE', 1, 'made_up', '${status}', ${retraction}
   FROM dataset d, event e, population p WHERE d.slug = 'attested-curated' AND e.slug = 'gaza-war' AND p.slug = 'everyone'`;
/** Returns a statement that inserts an observation with further columns. */
const ranged = (columns: string, values: string) =>
  observation({})
    .replace('organisation_id)', `organisation_id, ${columns})`)
    .replace('\n   FROM', `, ${values}\n   FROM`);
const vintage = (values: string) =>
  `INSERT INTO vintage (id, dataset_id, numbers, published_on, sha256) SELECT gen_random_uuid(), id, 1, ${values} FROM dataset WHERE slug = 'tfp-gaza-daily'`;
const claim = (change: string, value = 251) => set('claim', change, `value = ${value}`);

describe('the database refuses', () => {
  it.each([
    ['a low end above the high one', `${claim('low = 252')}`, /claim_figure_fits_quantifier/],
    ['a value below its low end', claim('value = 250'), /claim_low_at_most_value/],
    ['a negative figure', claim('value = -1, low = -1, high = -1'), /claim_figure_not_negative/],
    ['a period without ends', claim(`count_type = 'PERIOD'`), /claim_period_fits_count/],
    [
      'a period of another count',
      claim(`period_from = '2024-01-01', period_to = '2024-01-02'`),
      /claim_period_fits_count/,
    ],
    [
      'a period that ends before it begins',
      claim(`count_type = 'PERIOD', period_from = '2024-01-02', period_to = '2024-01-01'`),
      /claim_period_ordered/,
    ],
    ['a change of unknown days', claim(`count_type = 'DELTA', as_of_earliest = NULL`), /claim_period_fits_count/],
    ['a responsible party without a label', claim(`responsible_basis = 'STATED'`), /claim_responsible_whole/],
    [
      'a responsible organisation without a label',
      claim(`responsible_id = (SELECT id FROM organisation WHERE slug = 'hamas')`),
      /claim_responsible_whole/,
    ],
    ['an exact figure without a number', claim('value = NULL'), /claim_figure_fits_quantifier/],
    ['a lower bound that has an upper one', claim('high = 50000', 40_691), /claim_figure_fits_quantifier/],
    ['a range without ends', claim(`quantifier = 'BETWEEN', low = NULL, high = NULL`), /claim_figure_fits_quantifier/],
    ['a vague word with a number', claim(`quantifier = 'UNSPECIFIED'`), /claim_figure_fits_quantifier/],
    ['an interval that ends before it begins', claim('interval_low = 300'), /claim_interval_ordered/],
    ['an as-of date that ends before it begins', claim(`as_of_earliest = '2025-01-01'`), /claim_as_of_ordered/],
    ['an as-of date without a basis', claim('as_of_basis = NULL'), /claim_as_of_basis/],
    [
      'a wording of nine words',
      claim(`wording = 'one two three four five six seven eight nine'`),
      /claim_wording_few_words/,
    ],
    [
      'two origins',
      claim('origin_person_id = (SELECT id FROM person ORDER BY id LIMIT 1)'),
      /claim_at_most_one_origin/,
    ],
    ['a quote that ends before it begins', claim('quote_start = 10, quote_end = 5'), /claim_quote_ordered/],
    [
      'a publication date that ends before it begins',
      set('article', `published_latest = '2020-01-01'`, `slug = 'moscow-times-2024-09-02'`),
      /article_published_ordered/,
    ],
    [
      'an invalid URL',
      set('article', `url = 'ftp://example.org/'`, `slug = 'moscow-times-2024-09-02'`),
      /article_url_http/,
    ],
    [
      'a URL that another article has',
      `UPDATE article SET url = (SELECT url FROM article WHERE slug = 'moscow-times-2024-09-02') WHERE slug = 'moscow-times-2024-11-15'`,
      /article_url_key/,
    ],
    [
      'an invalid hash',
      set('article', `sha256 = repeat('X', 64)`, `slug = 'moscow-times-2024-09-02'`),
      /article_sha256_hex/,
    ],
    [
      'an invalid language',
      set('article', `language = 'English'`, `slug = 'moscow-times-2024-09-02'`),
      /article_language_bcp47/,
    ],
    [
      'an event that ends before it begins',
      set('event', `end_latest = '2023-10-06', end_earliest = NULL`, `slug = 'october-7-attack'`),
      /event_start_before_end/,
    ],
    [
      'an invalid nationality',
      set('person', `nationalities = '{RU,Israel}'`, `slug = 'alexander-lobanov'`),
      /person_nationalities_iso3166/,
    ],
    ['an invalid country', set('organisation', `country = 'il'`, `slug = 'idf'`), /organisation_country_iso3166/],
    [
      'an invalid Wikidata id',
      set('person', `wikidata_id = '7747'`, `slug = 'vladimir-putin'`),
      /person_wikidata_form/,
    ],
    ['an invalid slug', set('place', `slug = 'Gaza Strip'`, `slug = 'gaza-strip'`), /place_slug_form/],
    [
      'a name without an owner',
      `INSERT INTO name (id, value, kind) VALUES (gen_random_uuid(), 'x', 'ALIAS')`,
      /name_one_owner/,
    ],
    [
      'a name with two owners',
      `INSERT INTO name (id, value, kind, person_id, organisation_id) VALUES (gen_random_uuid(), 'x', 'ALIAS', (SELECT id FROM person ORDER BY id LIMIT 1), (SELECT id FROM organisation ORDER BY id LIMIT 1))`,
      /name_one_owner/,
    ],
    [
      'a mention without a subject',
      `UPDATE mention SET person_id = NULL, organisation_id = NULL, event_id = NULL`,
      /mention_one_subject/,
    ],
    [
      'a link with two sources',
      `UPDATE attribution SET person_id = (SELECT id FROM person ORDER BY id LIMIT 1) WHERE label = 'an AFP tally'`,
      /attribution_one_source/,
    ],
    [
      'a link without a statement',
      `UPDATE attribution SET claim_id = NULL WHERE label = 'an AFP tally'`,
      /attribution_one_statement/,
    ],
    [
      'a chain with a gap',
      `UPDATE attribution SET position = 3 WHERE label = 'Israeli official figures'`,
      /attribution_positions_run/,
    ],
    [
      'a chain without its first link',
      `DELETE FROM attribution WHERE label = 'an AFP tally'`,
      /attribution_positions_run/,
    ],
    [
      'two links in one position',
      `UPDATE attribution SET position = 1 WHERE label = 'Israeli official figures'`,
      /attribution_claim_id_position_key/,
    ],
    [
      'a source twice in a chain',
      `UPDATE attribution SET organisation_id = (SELECT id FROM organisation WHERE slug = 'afp') WHERE label = 'Israeli official figures'`,
      /attribution_claim_id_organisation_id_key/,
    ],
    ['position 0 in a chain', `UPDATE attribution SET position = 0 WHERE label = 'Hamas'`, /attribution_position/],
    [
      'a relation between a claim and itself',
      `INSERT INTO claim_relation (id, from_id, to_id, kind) SELECT gen_random_uuid(), id, id, 'RESTATES' FROM claim ORDER BY id LIMIT 1`,
      /claim_relation_two_claims/,
    ],
    ['an event that is its own parent', `UPDATE event SET parent_id = id WHERE slug = 'gaza-war'`, /event_no_circle/],
    [
      'a circle of parents',
      `UPDATE event SET parent_id = (SELECT id FROM event WHERE slug = 'nir-oz-attack') WHERE slug = 'gaza-war'`,
      /event_no_circle/,
    ],
    [
      'a place that is its own parent',
      `INSERT INTO place_parent (place_id, parent_id) SELECT id, id FROM place WHERE slug = 'israel'`,
      /place_parent_no_circle/,
    ],
    [
      'a circle of populations',
      `INSERT INTO population_parent (population_id, parent_id) SELECT e.id, w.id FROM population e, population w WHERE e.slug = 'everyone' AND w.slug = 'women'`,
      /population_parent_no_circle/,
    ],
    [
      'two populations with the same facets',
      `UPDATE population SET sex = 'FEMALE' WHERE slug IN ('women', 'children')`,
      /population_facets_key/,
    ],
    [
      'an invalid nationality of a population',
      set('population', `nationality = 'no'`, `slug = 'women'`),
      /population_nationality_iso3166/,
    ],
    [
      'a latitude beyond the pole',
      set('event', `latitude = 90.1, longitude = 0, precision = 'EXACT'`, `slug = 'gaza-war'`),
      /event_latitude/,
    ],
    [
      'a longitude that is no number',
      set('event', `latitude = 0, longitude = 'NaN', precision = 'EXACT'`, `slug = 'gaza-war'`),
      /event_longitude/,
    ],
    [
      'coordinates without a precision',
      set('event', `latitude = 31.5, longitude = 34.4`, `slug = 'gaza-war'`),
      /event_coordinates/,
    ],
    ['a view without a basis', `UPDATE place_parent SET view_label = 'x'`, /place_parent_view/],
    [
      'a view without a label',
      `UPDATE place_parent SET view_organisation_id = (SELECT id FROM organisation WHERE slug = 'hamas')`,
      /place_parent_view/,
    ],
    [
      'a view of a parent that is not there',
      set('organisation', `parent_view_label = 'x', parent_view_basis = 'STATED'`, `slug = 'hamas'`),
      /organisation_parent_view/,
    ],
    ['removing a record that others refer to', `DELETE FROM organisation WHERE slug = 'hamas'`, /_fkey/],
    ['a negative observation', observation({ value: '-1' }), /observation_value_not_negative/],
    ['a range that ends below its beginning', ranged('low, high', '12, 10'), /observation_low_at_most_high/],
    ['a negative range', ranged('low', '-1'), /observation_range_not_negative/],
    ['a period that begins after its end', ranged('from_day', `'2024-09-01'`), /observation_from_at_most_day/],
    ['a number that is a part of itself', ranged('part_of', `'made_up'`), /observation_part_of_form/],
    [
      'a number that no version gives',
      ranged('published_from, published_until', `'2024-09-02', '2024-09-02'`),
      /observation_published_ordered/,
    ],
    ['a version with a wrong hash', vintage(`'2024-09-02', 'A'`), /vintage_sha256_hex/],
    ['a version published at the end of time', vintage(`'9999-12-31', NULL`), /vintage_day_in_time/],
    [
      'two versions of one day',
      `${vintage(`'2024-09-02', NULL`)}; ${vintage(`'2024-09-02', NULL`)}`,
      /vintage_dataset_id_published_on_key/,
    ],
    ['an observation that is a draft', observed('DRAFT', 'NULL'), /observation_never_draft/],
    [
      'a published observation with a retraction',
      observed('PUBLISHED', `'why'`),
      /observation_retraction_of_retracted/,
    ],
    ['a retracted observation without a reason', observed('RETRACTED', 'NULL'), /observation_retraction_of_retracted/],
    [
      'an observation without a number',
      observation({ value: 'NULL' }),
      /"value_sort" of relation "observation" violates not-null/,
    ],
    ['an observation with a blank field', observation({ field: "' '" }), /observation_field_form/],
    ['an observation with a blank label', observation({ label: "' '" }), /observation_label_not_blank/],
    [
      'an observation by an organisation without a label',
      observation({ who: `(SELECT id FROM organisation WHERE slug = 'gaza-health-ministry')` }),
      /observation_organisation_labelled/,
    ],
    [
      'two numbers for one field on one day in one version',
      `${observation({})}; ${observation({ value: '2' })}`,
      /observation_once_in_a_vintage/,
    ],
    ['changing the log', `UPDATE revision SET actor = 'nobody'`, /revision is append-only/],
    ['deleting from the log', `DELETE FROM revision`, /revision is append-only/],
    ['truncating the log', `TRUNCATE revision`, /revision is append-only/],
  ])('%s', async (_what, sql, rule) => {
    expect(await refusal(sql)).toMatch(rule);
  });

  it('but accepts a best number outside its range, as a publisher may give it', async () => {
    const { pool } = await freshDatabase();
    await pool.query(ranged('low, high', '2, 9'));
    expect((await pool.query('SELECT value, low, high, value_sort FROM observation')).rows).toEqual([
      { value: 1, low: 2, high: 9, value_sort: 1 },
    ]);
  });

  it('but gives an observation the series of the claims about the same thing, and no other', async () => {
    const { pool } = await freshDatabase();
    await pool.query(observation({ value: '40691' }));
    const { rows } = await pool.query(
      'SELECT c.value FROM claim c JOIN observation o USING (series_key) ORDER BY c.value',
    );
    expect(rows).toEqual([{ value: 7_000 }, { value: 18_000 }, { value: 40_691 }, { value: 43_000 }]);
  });

  it('but lets a change be negative, in a series of its own', async () => {
    const { pool } = await freshDatabase();
    await pool.query(
      `${claim(`count_type = 'DELTA', value = -251, low = -251, high = -251, interval_low = -251, interval_high = -251`)}`,
    );
    const { rows } = await pool.query(
      `SELECT sort_value, figure_point, behaviour, (SELECT count(*)::int FROM claim o WHERE o.series_key = c.series_key) AS alike FROM claim c WHERE value < 0`,
    );
    expect(rows).toEqual([{ sort_value: -251, figure_point: -251, behaviour: 'INCIDENT', alike: 1 }]);
  });

  it('but lets a chain be rewritten link by link within a transaction', async () => {
    const own = await freshDatabase();
    const client = await own.pool.connect();
    const { rows } = await client.query(`SELECT claim_id FROM attribution WHERE label = 'an AFP tally'`);
    await client.query('BEGIN');
    await client.query('DELETE FROM attribution WHERE claim_id = $1 AND position = 1', [rows[0].claim_id]);
    await client.query('UPDATE attribution SET position = 1 WHERE claim_id = $1', [rows[0].claim_id]);
    await client.query('COMMIT');
    client.release();
    expect(
      (await own.prisma.attribution.findMany({ where: { claimId: rows[0].claim_id } })).map(
        ({ label, position }) => `${position} ${label}`,
      ),
    ).toEqual(['1 Israeli official figures']);
  });
});
