-- Made-up rows for load tests: four series of $CLAIMS claims each, of every count type, all about one event. None of it is
-- real, and none of it is ever presented as real. In the first three series, most claims agree with most others, and one in
-- fifty does not. The last series is a level that falls from day to day, in which no claim has a rival.
INSERT INTO event (id, slug, name, kind) VALUES (uuidv7(), 'made-up-series', 'A made-up event with many claims', 'ATTACK');

INSERT INTO article (id, slug, headline, language, publisher_id, published_earliest, published_latest, published_basis)
SELECT uuidv7(), 'made-up-series-' || n, 'A made-up headline, number ' || n, 'en', (SELECT id FROM organisation ORDER BY md5(n || slug) LIMIT 1), d, d, 'STATED'
FROM (SELECT n, DATE '2020-01-01' + n AS d FROM generate_series(1, 1000) n) made;

CREATE TEMP TABLE sources AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, name FROM organisation;
CREATE TEMP TABLE pages AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, published_latest FROM article WHERE slug LIKE 'made-up-series-%';

CREATE TEMP TABLE made AS
SELECT uuidv7() AS id, i AS n, k.measure, k.kind, k.rivals, s.id AS source, s.name AS label, p.id AS page, p.published_latest AS day,
  CASE WHEN k.rivals AND (i * 7919) % 50 = 0 THEN 0.9 ELSE 1 END * CASE k.kind
    WHEN 'INCIDENT' THEN 1205
    WHEN 'CUMULATIVE' THEN 1000 + 40 * p.n
    ELSE CASE WHEN k.rivals THEN 300 - p.n / 10 ELSE 2000 - p.n END
  END AS value
FROM (VALUES ('KILLED'::measure, 'INCIDENT'::count_type, true), ('INJURED', 'CUMULATIVE', true), ('HELD_HOSTAGE', 'STOCK', true), ('HELD_ALIVE', 'STOCK', false)) k(measure, kind, rivals)
CROSS JOIN generate_series(1, $CLAIMS) i
JOIN sources s ON s.n = (i::bigint * 31) % (SELECT count(*) FROM sources)
JOIN pages p ON p.n = i % 1000;

INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id,
                   population_id, place_id, as_of_earliest, as_of_latest, as_of_basis, entry, origin_organisation_id)
SELECT m.id, page, 1 + n % 100, m.measure, m.kind, CASE hedge WHEN 0 THEN 'EXACT' WHEN 1 THEN 'AT_LEAST' ELSE 'AT_MOST' END::quantifier, v,
  CASE WHEN hedge < 2 THEN v END, CASE WHEN hedge <> 1 THEN v END, CASE hedge WHEN 2 THEN 0 ELSE v END, CASE WHEN hedge <> 1 THEN v END,
  v || ' people were made up', (SELECT id FROM event WHERE slug = 'made-up-series'), (SELECT id FROM population WHERE slug = 'everyone'),
  (SELECT id FROM place WHERE slug = 'gaza-strip'), CASE WHEN rivals THEN day - n % 3 ELSE day END, day, 'INFERRED', 'IMPORTED', source
FROM (SELECT *, round(value)::int AS v, CASE WHEN rivals THEN n % 3 ELSE 0 END AS hedge FROM made) m;

-- Every chain below has one link. Checking the positions would take longer than anything else.
ALTER TABLE attribution DISABLE TRIGGER attribution_positions_run;
INSERT INTO attribution (id, claim_id, position, label, verb, basis, organisation_id)
SELECT uuidv7(), id, 1, label, 'SAYS', 'STATED', source FROM made;
ALTER TABLE attribution ENABLE TRIGGER attribution_positions_run;
