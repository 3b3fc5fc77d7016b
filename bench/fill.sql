-- Made-up rows for load tests: $CLAIMS claims, 100 in each article, with a chain of one link each. None of it is real, and
-- none of it is ever presented as real.
INSERT INTO article (id, slug, headline, language, publisher_id, published_earliest, published_latest, published_basis)
SELECT uuidv7(), 'made-up-' || n, 'A made-up headline, number ' || n, 'en', (SELECT id FROM organisation ORDER BY md5(n || slug) LIMIT 1), d, d, 'STATED'
FROM (SELECT n, DATE '2000-01-01' + (n % 9000) AS d FROM generate_series(1, $CLAIMS / 100) n) made;

INSERT INTO event (id, slug, name, kind, start_earliest, start_latest)
SELECT uuidv7(), 'made-up-' || n, 'A made-up event, number ' || n, 'ATTACK', d, d
FROM (SELECT n, DATE '2000-01-01' + (n % 9000) AS d FROM generate_series(1, greatest(1, $CLAIMS / 1000)) n) made;

CREATE TEMP TABLE sources AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, name FROM organisation;
CREATE TEMP TABLE pages AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, published_latest FROM article WHERE slug LIKE 'made-up-%';
CREATE TEMP TABLE happenings AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM event WHERE slug LIKE 'made-up-%';
CREATE TEMP TABLE whom AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM population;

CREATE TEMP TABLE made AS
SELECT uuidv7() AS id, i AS n, ((i::bigint * 7919) % 50000)::int AS value, s.id AS source, s.name AS label, p.id AS page,
       p.published_latest AS day, h.id AS happening, w.id AS population
FROM generate_series(1, $CLAIMS) i
JOIN sources s ON s.n = i % (SELECT count(*) FROM sources)
JOIN pages p ON p.n = i % (SELECT count(*) FROM pages)
JOIN happenings h ON h.n = i % (SELECT count(*) FROM happenings)
JOIN whom w ON w.n = i % (SELECT count(*) FROM whom);

INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id,
                   population_id, as_of_earliest, as_of_latest, as_of_basis, entry, origin_organisation_id)
SELECT id, page, 1 + n % 100, (ARRAY['KILLED', 'INJURED', 'MISSING', 'DISPLACED'])[1 + n % 4]::measure, 'INCIDENT', 'EXACT', value, value, value, value, value,
       value || ' people were made up', happening, population, day, day, 'INFERRED', 'IMPORTED', source
FROM made;

-- Every chain below has one link. Checking the positions would take longer than anything else.
ALTER TABLE attribution DISABLE TRIGGER attribution_positions_run;
INSERT INTO attribution (id, claim_id, position, label, verb, basis, organisation_id)
SELECT uuidv7(), id, 1, label, 'SAYS', 'STATED', source FROM made;
ALTER TABLE attribution ENABLE TRIGGER attribution_positions_run;
