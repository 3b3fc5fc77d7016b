import fc from 'fast-check';

/** Random writes to claims, chains and articles, straight into the database. */

const pick = (list: readonly string[]) => fc.constantFrom(...list);
export const MEASURES = ['KILLED', 'INJURED', 'MISSING'];
const n = fc.nat({ max: 1_000 });

/** A write in SQL. `$n` is a number that picks the row. */
const anyWrite: fc.Arbitrary<[sql: string, values: unknown[]]> = fc.oneof(
  fc
    .tuple(
      n,
      pick(MEASURES),
      fc.subarray(['DISPUTED', 'UNCERTAIN', 'ALLEGED']),
      pick(['DRAFT', 'PUBLISHED', 'RETRACTED']),
    )
    .map(([row, measure, caveats, status]): [string, unknown[]] => [
      `INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, wording, event_id, population_id, entry, caveats, status, origin_label)
       SELECT gen_random_uuid(), a.id, 1, $2::measure, 'INCIDENT', 'UNSPECIFIED', 'dozens', e.id, p.id, 'CURATED', $3::text[]::caveat[], $4::record_status, x.label
       FROM (SELECT id FROM article ORDER BY id OFFSET $1::int % (SELECT count(*) FROM article) LIMIT 1) a,
         (SELECT id FROM event ORDER BY id OFFSET $1::int % (SELECT count(*) FROM event) LIMIT 1) e,
         (SELECT id FROM population ORDER BY id OFFSET $1::int % (SELECT count(*) FROM population) LIMIT 1) p,
         (VALUES (NULL), ('a made-up witness')) x(label)`,
      [row, measure, caveats, status],
    ]),
  fc.tuple(n, n, pick(['one', 'another'])).map(([row, source, label]): [string, unknown[]] => [
    `INSERT INTO attribution (id, claim_id, position, label, basis, organisation_id)
     SELECT gen_random_uuid(), c.id, 1 + (SELECT count(*) FROM attribution l WHERE l.claim_id = c.id), $3, 'STATED', o.id
     FROM (SELECT id FROM claim ORDER BY id OFFSET $1::int % (SELECT count(*) FROM claim) LIMIT 1) c,
       (SELECT id FROM organisation ORDER BY id OFFSET $2::int % (SELECT count(*) FROM organisation) LIMIT 1) o
     WHERE NOT EXISTS (SELECT FROM attribution l WHERE l.claim_id = c.id AND l.organisation_id = o.id)`,
    [row, source, label],
  ]),
  n.map((row): [string, unknown[]] => [
    `INSERT INTO attribution (id, claim_id, position, label, basis, unnamed)
     SELECT gen_random_uuid(), c.id, 1 + (SELECT count(*) FROM attribution l WHERE l.claim_id = c.id), 'a witness', 'STATED', 'WITNESS'
     FROM (SELECT id FROM claim ORDER BY id OFFSET $1::int % (SELECT count(*) FROM claim) LIMIT 1) c`,
    [row],
  ]),
  n.map((row): [string, unknown[]] => [
    'DELETE FROM attribution WHERE claim_id = (SELECT id FROM claim ORDER BY id OFFSET $1::int % (SELECT count(*) FROM claim) LIMIT 1)',
    [row],
  ]),
  fc
    .tuple(n, pick(MEASURES))
    .map(([row, measure]): [string, unknown[]] => [
      `UPDATE claim SET measure = $2::measure, note = 'made up', caveats = caveats || '{DISPUTED}' WHERE id IN (SELECT id FROM claim ORDER BY id OFFSET $1::int % (SELECT count(*) FROM claim) LIMIT 5)`,
      [row, measure],
    ]),
  fc
    .tuple(n, pick(['DRAFT', 'PUBLISHED', 'RETRACTED']))
    .map(([row, status]): [string, unknown[]] => [
      `UPDATE claim SET status = $2::record_status, retraction = NULL WHERE id IN (SELECT id FROM claim ORDER BY id OFFSET $1::int % (SELECT count(*) FROM claim) LIMIT 2)`,
      [row, status],
    ]),
  fc.tuple(n, n, pick(['2020-02-28', '2020-03-01', '2024-07-16'])).map(([row, publisher, day]): [string, unknown[]] => [
    `UPDATE article SET publisher_id = (SELECT id FROM organisation ORDER BY id OFFSET $2::int % 5 LIMIT 1), published_earliest = NULL, published_latest = $3::date, published_basis = 'STATED'
     WHERE id = (SELECT id FROM article ORDER BY id OFFSET $1::int % (SELECT count(*) FROM article) LIMIT 1)`,
    [row, publisher, day],
  ]),
  fc.tuple(n, n).map(([one, other]): [string, unknown[]] => [
    `UPDATE claim SET event_id = (SELECT id FROM event ORDER BY id OFFSET $2::int % 3 LIMIT 1), origin_organisation_id = (SELECT id FROM organisation ORDER BY id OFFSET $2::int % 5 LIMIT 1), origin_person_id = NULL, origin_label = NULL
     WHERE event_id = (SELECT id FROM event ORDER BY id OFFSET $1::int % (SELECT count(*) FROM event) LIMIT 1)`,
    [one, other],
  ]),
  n.map((row): [string, unknown[]] => [
    `WITH gone AS (DELETE FROM claim_relation) DELETE FROM claim WHERE id = (SELECT c.id FROM claim c WHERE NOT EXISTS (SELECT FROM claim_relation r WHERE c.id IN (r.from_id, r.to_id)) ORDER BY c.id OFFSET $1::int % 20 LIMIT 1)`,
    [row],
  ]),
  n.map((row): [string, unknown[]] => [
    `WITH made AS (
       INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, wording, event_id, population_id, entry)
       SELECT gen_random_uuid(), article_id, position, measure, 'INCIDENT', 'UNSPECIFIED', 'dozens', event_id, population_id, 'CURATED' FROM claim ORDER BY id OFFSET $1::int % 20 LIMIT 3 RETURNING id
     ) INSERT INTO attribution (id, claim_id, position, label, basis, unnamed) SELECT gen_random_uuid(), id, 1, 'a doctor', 'STATED', 'MEDIC' FROM made`,
    [row],
  ]),
  fc.constantFrom<[string, unknown[]]>(['SELECT tally.fold()', []], ['SELECT tally.fold(3)', []]),
);

/** A transaction, and whether it is rolled back in the end, or its last write alone. */
export const anyTransaction = fc.record({
  writes: fc.array(anyWrite, { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom('COMMIT', 'COMMIT', 'COMMIT', 'ROLLBACK', 'ROLLBACK TO last'),
});
