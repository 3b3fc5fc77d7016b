-- Series of very many claims without reading all of them. Many claims repeat one figure, so "rollup"."figure" has one row for
-- all claims that agree in everything that the answers of a series depend on, and how many they are. Triggers keep it exact.
-- Reads of the past see the claims themselves in its place, one by one.
CREATE SCHEMA "rollup";

-- A claim repeats the first possible day of its publication, and who passes its figure on, so that its figure depends on no
-- other table.
ALTER TABLE "claim"
  ADD COLUMN "printed_from" DATE,
  ADD COLUMN "passed_on_by" UUID[] NOT NULL DEFAULT '{}';

CREATE OR REPLACE FUNCTION "copy_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "published_sort", "publisher_id", nullif(coalesce("published_earliest", '0001-01-01'), "published_sort")
    INTO NEW."known_from", NEW."publisher_id", NEW."printed_from" FROM "article" WHERE "id" = NEW."article_id"
    FOR SHARE; -- else a change of the article that is under way would be missed here, and this claim by it
  RETURN NEW;
END
$$;
DROP TRIGGER "claim_copies_publication" ON "claim";
CREATE TRIGGER "claim_copies_publication" BEFORE INSERT OR UPDATE OF "article_id", "known_from", "publisher_id", "printed_from" ON "claim"
  FOR EACH ROW EXECUTE FUNCTION "copy_publication"();

CREATE OR REPLACE FUNCTION "pass_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "claim" SET "known_from" = NEW."published_sort", "publisher_id" = NEW."publisher_id" WHERE "article_id" = NEW."id";
  RETURN NULL;
END
$$;
DROP TRIGGER "article_passes_publication" ON "article";
CREATE TRIGGER "article_passes_publication" AFTER UPDATE OF "published_earliest", "published_latest", "publisher_id" ON "article"
  FOR EACH ROW WHEN ((OLD."published_earliest", OLD."published_sort", OLD."publisher_id") IS DISTINCT FROM
    (NEW."published_earliest", NEW."published_sort", NEW."publisher_id"))
  EXECUTE FUNCTION "pass_publication"();

-- Everyone in the chain before its last link. Most chains have one link, and then nothing is written.
CREATE FUNCTION "copy_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "claim" c SET "passed_on_by" = chain.before FROM (
    SELECT changed."claim_id", ARRAY(
      SELECT coalesce(l."organisation_id", l."person_id") FROM "attribution" l
      WHERE l."claim_id" = changed."claim_id" AND num_nonnulls(l."organisation_id", l."person_id") > 0
        AND EXISTS (SELECT FROM "attribution" n WHERE n."claim_id" = l."claim_id" AND n."position" > l."position")
      ORDER BY 1
    ) AS before
    FROM (SELECT DISTINCT "claim_id" FROM links WHERE "claim_id" IS NOT NULL) changed
  ) chain WHERE c."id" = chain."claim_id" AND c."passed_on_by" <> chain.before;
  RETURN NULL;
END
$$;
CREATE TRIGGER "attribution_copied" AFTER INSERT ON "attribution" REFERENCING NEW TABLE AS links
  FOR EACH STATEMENT EXECUTE FUNCTION "copy_chain"();
CREATE TRIGGER "attribution_change_copied" AFTER UPDATE ON "attribution" REFERENCING NEW TABLE AS links
  FOR EACH STATEMENT EXECUTE FUNCTION "copy_chain"();
CREATE TRIGGER "attribution_removal_copied" AFTER DELETE ON "attribution" REFERENCING OLD TABLE AS links
  FOR EACH STATEMENT EXECUTE FUNCTION "copy_chain"();

-- What is on record already. None of it changes what a claim says, so nothing of it is kept in the history.
ALTER TABLE "claim" DISABLE TRIGGER "claim_keeps_row";
UPDATE "claim" c SET "printed_from" = coalesce(a."published_earliest", '0001-01-01') FROM "article" a
  WHERE a."id" = c."article_id" AND coalesce(a."published_earliest", '0001-01-01') <> a."published_sort";
UPDATE "claim" c SET "passed_on_by" = chain.before FROM (
  SELECT l."claim_id", array_agg(coalesce(l."organisation_id", l."person_id") ORDER BY coalesce(l."organisation_id", l."person_id")) AS before
  FROM "attribution" l JOIN "attribution" n ON n."claim_id" = l."claim_id" AND n."position" = l."position" + 1
  WHERE num_nonnulls(l."organisation_id", l."person_id") > 0 GROUP BY l."claim_id"
) chain WHERE c."id" = chain."claim_id";
ALTER TABLE "claim" ENABLE TRIGGER "claim_keeps_row";

-- One value for all claims with the same figure in all that matters to a series.
CREATE FUNCTION "figure_key"(series_key uuid, origin_key uuid, low integer, high integer, other_quantifier "quantifier",
    counted_from date, counted_to date, as_of_sort date, known_from date, printed_from date, publisher_id uuid,
    passed_on_by uuid[], deprecated boolean)
  RETURNS uuid LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  -- Days are written as numbers, because how PostgreSQL prints a date depends on the session.
  RETURN md5(concat_ws('/', $1, $2, coalesce($3::text, '-'), coalesce($4::text, '-'), coalesce($5::text, '-'), $6 - DATE '2000-01-01',
    $7 - DATE '2000-01-01', $8 - DATE '2000-01-01', $9 - DATE '2000-01-01', coalesce(($10 - DATE '2000-01-01')::text, '-'),
    coalesce($11::text, '-'), $12, $13))::uuid;
END
$$;
CREATE INDEX "claim_figure_key_id_idx" ON "claim" (figure_key("series_key", "origin_key", "interval_low", "interval_high", "other_quantifier",
  "counted_from", "counted_to", "as_of_sort", "known_from", "printed_from", "publisher_id", "passed_on_by", "rank" = 'DEPRECATED'), "id")
  WHERE "status" = 'PUBLISHED' AND "stance" = 'ASSERTS';

-- The figure of each claim that counts: one that is published and no denial.
CREATE VIEW "rollup"."claim_figure" AS
SELECT c."id" AS "claim_id", figure_key(c."series_key", c."origin_key", c."interval_low", c."interval_high", c."other_quantifier",
    c."counted_from", c."counted_to", c."as_of_sort", c."known_from", c."printed_from", c."publisher_id", c."passed_on_by",
    c."rank" = 'DEPRECATED') AS "id",
  c."series_key", c."behaviour", c."origin_key", c."interval_low" AS "low", c."interval_high" AS "high", c."other_quantifier",
  c."counted_from", c."counted_to", c."as_of_sort", c."known_from", coalesce(c."printed_from", c."known_from") AS "printed_from",
  c."publisher_id", CASE WHEN (coalesce(c."origin_organisation_id", c."origin_person_id") = c."publisher_id") IS TRUE THEN c."passed_on_by"
    ELSE array_remove(c."passed_on_by" || coalesce(c."origin_organisation_id", c."origin_person_id"), NULL) END AS "sources",
  c."rank" = 'DEPRECATED' AS "deprecated"
FROM public."claim" c WHERE c."status" = 'PUBLISHED' AND c."stance" = 'ASSERTS';

CREATE TABLE "rollup"."figure" (
  "id" UUID PRIMARY KEY,
  "series_key" UUID NOT NULL,
  "behaviour" public."count_type" NOT NULL,
  "origin_key" UUID NOT NULL,
  "low" INTEGER,
  "high" INTEGER,
  "other_quantifier" public."quantifier",
  "counted_from" DATE NOT NULL,
  "counted_to" DATE NOT NULL,
  "as_of_sort" DATE NOT NULL,
  "known_from" DATE NOT NULL,
  "printed_from" DATE NOT NULL,
  "publisher_id" UUID,
  "sources" UUID[] NOT NULL,
  "deprecated" BOOLEAN NOT NULL,
  "claims" INTEGER NOT NULL CHECK ("claims" >= 0),
  "first_claim" UUID NOT NULL
) WITH (fillfactor = 90);
COMMENT ON COLUMN "rollup"."figure"."sources" IS 'Everyone who is known of the attribution chain.';
COMMENT ON COLUMN "rollup"."figure"."first_claim" IS 'The claim with the smallest id.';
CREATE INDEX "figure_series_key_origin_key_idx" ON "rollup"."figure" ("series_key", "origin_key");

-- Adds claims to their figures, in the order of the figures, so that two writers cannot wait for each other.
CREATE FUNCTION "rollup"."add"(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "rollup"."figure" AS known
  SELECT "id", "series_key", "behaviour", "origin_key", "low", "high", "other_quantifier", "counted_from", "counted_to", "as_of_sort",
    "known_from", "printed_from", "publisher_id", "sources", "deprecated", count(*), min("claim_id"::text)::uuid
  FROM "rollup"."claim_figure" WHERE "claim_id" = ANY (ids)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 ORDER BY "id"
  ON CONFLICT ("id") DO UPDATE SET "claims" = known."claims" + excluded."claims",
    "first_claim" = least(known."first_claim", excluded."first_claim")
$$;

-- Takes claims away from figures, which are given once for each claim. The first claim of a figure is found by a range, since
-- for an equation PostgreSQL may read all claims by id until one fits.
CREATE FUNCTION "rollup"."remove"(figures uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "rollup"."figure" WHERE "id" = ANY (figures) ORDER BY "id" FOR UPDATE;
  UPDATE "rollup"."figure" f SET "claims" = f."claims" - gone."claims", "first_claim" = coalesce(
      (SELECT c."claim_id" FROM "rollup"."claim_figure" c WHERE c."id" >= f."id" AND c."id" <= f."id" ORDER BY c."id", c."claim_id" LIMIT 1), f."first_claim")
    FROM (SELECT "id", count(*)::int AS "claims" FROM unnest(figures) AS "id" GROUP BY 1) gone WHERE f."id" = gone."id";
  DELETE FROM "rollup"."figure" WHERE "id" = ANY (figures) AND "claims" = 0;
END
$$;

-- Counts all claims again.
CREATE FUNCTION "rollup"."rebuild"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE public."claim" IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM "rollup"."figure";
  INSERT INTO "rollup"."figure"
  SELECT "id", "series_key", "behaviour", "origin_key", "low", "high", "other_quantifier", "counted_from", "counted_to", "as_of_sort",
    "known_from", "printed_from", "publisher_id", "sources", "deprecated", count(*), min("claim_id"::text)::uuid
  FROM "rollup"."claim_figure" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15;
END
$$;
COMMENT ON FUNCTION "rollup"."rebuild"() IS 'Counts the claims of all series again. Call it after claims were written without triggers, or after one of their computed columns changed.';

-- Which claims came to a figure, and which figures lost one.
CREATE FUNCTION "rollup"."count_new_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "rollup"."add"(ARRAY(SELECT "id" FROM written));
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_counted" AFTER INSERT ON "claim" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "rollup"."count_new_claims"();

CREATE FUNCTION "rollup"."count_removed_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "rollup"."remove"(ARRAY(
    SELECT figure_key("series_key", "origin_key", "interval_low", "interval_high", "other_quantifier", "counted_from", "counted_to",
      "as_of_sort", "known_from", "printed_from", "publisher_id", "passed_on_by", "rank" = 'DEPRECATED')
    FROM removed WHERE "status" = 'PUBLISHED' AND "stance" = 'ASSERTS'
  ));
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_removal_counted" AFTER DELETE ON "claim" REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION "rollup"."count_removed_claims"();

CREATE FUNCTION "rollup"."count_changed_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  came uuid[];
  left_behind uuid[];
BEGIN
  WITH before AS (
    SELECT "id" AS "claim_id", figure_key("series_key", "origin_key", "interval_low", "interval_high", "other_quantifier", "counted_from",
      "counted_to", "as_of_sort", "known_from", "printed_from", "publisher_id", "passed_on_by", "rank" = 'DEPRECATED') AS "figure"
    FROM removed WHERE "status" = 'PUBLISHED' AND "stance" = 'ASSERTS'
  ), after AS (
    SELECT "id" AS "claim_id", figure_key("series_key", "origin_key", "interval_low", "interval_high", "other_quantifier", "counted_from",
      "counted_to", "as_of_sort", "known_from", "printed_from", "publisher_id", "passed_on_by", "rank" = 'DEPRECATED') AS "figure"
    FROM written WHERE "status" = 'PUBLISHED' AND "stance" = 'ASSERTS'
  )
  SELECT array_agg(after."claim_id") FILTER (WHERE after."figure" IS NOT NULL), array_agg(before."figure") FILTER (WHERE before."figure" IS NOT NULL)
  INTO came, left_behind FROM before FULL JOIN after USING ("claim_id") WHERE before."figure" IS DISTINCT FROM after."figure";
  IF came IS NOT NULL THEN
    PERFORM "rollup"."add"(came);
  END IF;
  IF left_behind IS NOT NULL THEN
    PERFORM "rollup"."remove"(left_behind);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_change_counted" AFTER UPDATE ON "claim" REFERENCING OLD TABLE AS removed NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "rollup"."count_changed_claims"();

CREATE FUNCTION "rollup"."count_no_claims"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  TRUNCATE "rollup"."figure";
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_truncation_counted" AFTER TRUNCATE ON "claim" FOR EACH STATEMENT EXECUTE FUNCTION "rollup"."count_no_claims"();

SELECT "rollup"."rebuild"();
ANALYZE "rollup"."figure";

SELECT keep_history('claim');

-- Under one name, statements read the figures of today and, below the schema `past`, the claims of then.
CREATE VIEW public."series_figure" AS SELECT * FROM "rollup"."figure";
CREATE VIEW "past"."series_figure" AS
SELECT c."id", c."series_key", c."behaviour", c."origin_key", c."interval_low" AS "low", c."interval_high" AS "high", c."other_quantifier",
  c."counted_from", c."counted_to", c."as_of_sort", c."known_from",
  (SELECT coalesce(a."published_earliest", '0001-01-01') FROM "past"."article" a WHERE a."id" = c."article_id") AS "printed_from",
  c."publisher_id", ARRAY(
    SELECT coalesce(l."organisation_id", l."person_id") FROM "past"."attribution" l
    WHERE l."claim_id" = c."id" AND num_nonnulls(l."organisation_id", l."person_id") > 0
  ) AS "sources",
  c."rank" = 'DEPRECATED' AS "deprecated", 1 AS "claims", c."id" AS "first_claim"
FROM "past"."claim" c WHERE c."status" = 'PUBLISHED' AND c."stance" = 'ASSERTS';
