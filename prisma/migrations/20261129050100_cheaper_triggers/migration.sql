-- The same results with less work for each claim that is written.

-- PostgreSQL parses the body of a function in SQL anew for each statement, and starts it like a statement for each row. A
-- function in PL/pgSQL is kept for the session.
CREATE OR REPLACE FUNCTION "fold"(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN public.unaccent('public.unaccent'::regdictionary, translate(lower($1), '’‘ʼ', ''''''''));
END
$$;

CREATE OR REPLACE FUNCTION "words"(text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := public.fold($1);
BEGIN
  RETURN to_tsvector('pg_catalog.simple', folded) || to_tsvector('pg_catalog.english', folded);
END
$$;

CREATE OR REPLACE FUNCTION "series_key"(event_id uuid, measure "measure", population_id uuid, place_id uuid, count_type "count_type",
    unit "unit", responsible_id uuid, responsible_label text, cause "cause", verification "verification",
    identification "identification", period_from date DEFAULT NULL, period_to date DEFAULT NULL,
    as_of_earliest date DEFAULT NULL, as_of_latest date DEFAULT NULL)
  RETURNS uuid LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN md5($1::text || '/' || $2::text || '/' || $3::text || '/' || coalesce($4::text, '') || '/' || $5::text
    || CASE WHEN $6 = 'PERSON' AND num_nonnulls($7, $8, $9, $10, $11) = 0 AND $5 NOT IN ('PERIOD', 'DELTA') THEN ''
      ELSE '/' || jsonb_build_array($6, coalesce($7::text, $8), $9, $10, $11,
        -- An announced change without a period of its own belongs to the days that it is as of.
        CASE $5 WHEN 'PERIOD' THEN $12 WHEN 'DELTA' THEN coalesce($12, $14) END - DATE '2000-01-01',
        CASE $5 WHEN 'PERIOD' THEN $13 WHEN 'DELTA' THEN coalesce($13, $15) END - DATE '2000-01-01')::text END)::uuid;
END
$$;

-- Everyone in the chain before its last link. A chain of one link has nobody there, and neither has a new claim. Nearly all chains
-- that are written are like that, and then the claim is not read. The plan is kept for the session, and claims may have been few
-- when it was made: so it must not read all of them.
CREATE FUNCTION "copy_chains"(claims uuid[]) RETURNS void LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  UPDATE "claim" c SET "passed_on_by" = chain.before FROM (
    SELECT changed."claim_id", ARRAY(
      SELECT coalesce(l."organisation_id", l."person_id") FROM "attribution" l
      WHERE l."claim_id" = changed."claim_id" AND num_nonnulls(l."organisation_id", l."person_id") > 0
        AND EXISTS (SELECT FROM "attribution" n WHERE n."claim_id" = l."claim_id" AND n."position" > l."position")
      ORDER BY 1
    ) AS before
    FROM (SELECT DISTINCT "claim_id" FROM unnest(claims) AS "claim_id") changed
  ) chain WHERE c."id" = chain."claim_id" AND c."passed_on_by" <> chain.before;
END
$$;

CREATE OR REPLACE FUNCTION "copy_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  claims uuid[] := ARRAY(
    SELECT "claim_id" FROM links
    WHERE "claim_id" IS NOT NULL AND (TG_OP <> 'INSERT' OR "position" > 1 OR has_link("claim_id", NULL, 2))
  );
BEGIN
  IF cardinality(claims) > 0 THEN
    PERFORM copy_chains(claims);
  END IF;
  RETURN NULL;
END
$$;

-- A statement whose text is put together is planned each time.
CREATE OR REPLACE FUNCTION "add_labels"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_ARGV[0] = 'label' THEN
    INSERT INTO "label" ("folded") SELECT DISTINCT fold("label") AS "folded" FROM written ORDER BY "folded" ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO "label" ("folded") SELECT DISTINCT fold("value") AS "folded" FROM written ORDER BY "folded" ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
