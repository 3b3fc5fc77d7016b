-- Made-up rows for load tests: $CLAIMS claims, 100 in each article, and 8 mentions in each article. Every third claim has a
-- chain of two links, and the others of one. None of it is real, and none of it is ever presented as real.
INSERT INTO article (id, slug, headline, language, publisher_id, published_earliest, published_latest, published_basis)
SELECT uuidv7(), 'made-up-' || n, 'A made-up headline, number ' || n, 'en', (SELECT id FROM organisation ORDER BY md5(n || slug) LIMIT 1), d, d, 'STATED'
FROM (SELECT n, DATE '2000-01-01' + (n % 9000) AS d FROM generate_series(1, $CLAIMS / 100) n) made;

INSERT INTO event (id, slug, name, kind, start_earliest, start_latest)
SELECT uuidv7(), 'made-up-' || n, 'A made-up event, number ' || n, 'ATTACK', d, d
FROM (SELECT n, DATE '2000-01-01' + (n % 9000) AS d FROM generate_series(1, greatest(1, $CLAIMS / 1000)) n) made;

INSERT INTO person (id, slug, name)
SELECT uuidv7(), 'made-up-' || n, initcap(left(letters, 6) || ' ' || right(letters, 8))
FROM generate_series(1, greatest(8, $CLAIMS / 1000)) n,
     LATERAL translate(left(md5(n::text), 14), '0123456789abcdef', 'aeioubdkmnrstvlz') letters;

CREATE TEMP TABLE sources AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, name FROM organisation;
CREATE TEMP TABLE pages AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, published_latest FROM article WHERE slug LIKE 'made-up-%';
CREATE TEMP TABLE happenings AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM event WHERE slug LIKE 'made-up-%';
CREATE TEMP TABLE people AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, name FROM person WHERE slug LIKE 'made-up-%';
CREATE TEMP TABLE whom AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM population;

-- Four people, three organisations and one event in each article.
INSERT INTO mention (id, article_id, position, label, person_id)
SELECT uuidv7(), p.id, k, who.name, who.id
FROM pages p CROSS JOIN generate_series(1, 4) k JOIN people who ON who.n = (4 * p.n + k) % (SELECT count(*) FROM people);
INSERT INTO mention (id, article_id, position, label, organisation_id)
SELECT uuidv7(), p.id, 4 + k, s.name, s.id
FROM pages p CROSS JOIN generate_series(1, 3) k JOIN sources s ON s.n = (3 * p.n + k) % (SELECT count(*) FROM sources);
INSERT INTO mention (id, article_id, position, label, event_id)
SELECT uuidv7(), p.id, 8, 'the made-up event', h.id
FROM pages p JOIN happenings h ON h.n = p.n % (SELECT count(*) FROM happenings);

CREATE TEMP TABLE made AS
SELECT uuidv7() AS id, i AS n, ((i::bigint * 7919) % 50000)::int AS value, s.id AS source, s.name AS label, p.id AS page,
       p.published_latest AS day, h.id AS happening, w.id AS population, via.id AS via, via.name AS via_label,
       ((i - 1) / (SELECT count(*) FROM pages))::int AS place_in_page,
       ((i - 1) / (SELECT count(*) FROM happenings))::int AS place_in_happening
FROM generate_series(1, $CLAIMS) i
JOIN sources s ON s.n = i % (SELECT count(*) FROM sources)
JOIN sources via ON via.n = (i + 1) % (SELECT count(*) FROM sources)
JOIN pages p ON p.n = i % (SELECT count(*) FROM pages)
JOIN happenings h ON h.n = i % (SELECT count(*) FROM happenings)
JOIN whom w ON w.n = i % (SELECT count(*) FROM whom);

INSERT INTO claim (id, article_id, position, measure, count_type, quantifier, value, low, high, interval_low, interval_high, wording, event_id,
                   population_id, as_of_earliest, as_of_latest, as_of_basis, entry, origin_organisation_id)
SELECT id, page, 1 + place_in_page, (ARRAY['KILLED', 'INJURED', 'MISSING', 'DISPLACED'])[1 + place_in_happening % 4]::measure, 'INCIDENT', 'EXACT', value, value, value, value, value,
       value || ' people were made up', happening, population, day, day, 'INFERRED', 'IMPORTED', source
FROM made;

-- Every chain below runs from 1 without a gap. Checking the positions would take longer than anything else.
ALTER TABLE attribution DISABLE TRIGGER attribution_positions_run;
INSERT INTO attribution (id, claim_id, position, label, verb, basis, organisation_id)
SELECT uuidv7(), id, CASE WHEN n % 3 = 0 THEN 2 ELSE 1 END, label, 'SAYS', 'STATED', source FROM made;
INSERT INTO attribution (id, claim_id, position, label, verb, basis, organisation_id)
SELECT uuidv7(), id, 1, via_label, 'SAYS', 'STATED', via FROM made WHERE n % 3 = 0;
ALTER TABLE attribution ENABLE TRIGGER attribution_positions_run;
