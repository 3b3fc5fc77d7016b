-- What series, comparisons and the two clocks seek by: every claim carries its series, its origin, the days it can be a
-- count of, and the day from which it is known.

-- One value for all claims that can be compared. The function is immutable as long as no enum value is renamed, which
-- would need these columns computed anew; an enum's text is only STABLE to PostgreSQL.
CREATE FUNCTION "series_key"(event_id uuid, measure "measure", population_id uuid, place_id uuid, count_type "count_type")
  RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT md5($1::text || '/' || $2::text || '/' || $3::text || '/' || coalesce($4::text, '') || '/' || $5::text)::uuid $$;

ALTER TABLE "claim"
  ADD COLUMN "known_from" DATE NOT NULL DEFAULT '9999-12-31'::date,
  ADD COLUMN "publisher_id" UUID,
  ADD COLUMN "reading" TEXT,
  ADD COLUMN "other_quantifier" "quantifier";
UPDATE "claim" SET "known_from" = "published_sort", "publisher_id" = "article"."publisher_id"
  FROM "article" WHERE "article"."id" = "claim"."article_id";

ALTER TABLE "claim"
  ADD COLUMN "counted_from" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(as_of_earliest, '0001-01-01'::date)) STORED,
  ADD COLUMN "counted_to" DATE NOT NULL GENERATED ALWAYS AS (GREATEST(COALESCE(as_of_latest, known_from), as_of_earliest)) STORED,
  ADD COLUMN "figure_point" INTEGER NOT NULL GENERATED ALWAYS AS (GREATEST(LEAST(COALESCE(value, low, interval_low, 0), interval_high), interval_low)) STORED,
  ADD COLUMN "origin_key" UUID NOT NULL GENERATED ALWAYS AS (COALESCE(origin_organisation_id, origin_person_id, article_id)) STORED,
  ADD COLUMN "series_key" UUID NOT NULL GENERATED ALWAYS AS (series_key(event_id, measure, population_id, place_id, count_type)) STORED;

ALTER TABLE "event" ADD COLUMN "rolls_up" BOOLEAN NOT NULL DEFAULT false;

-- Another reading is told with its reason, is another, and needs a number to qualify.
ALTER TABLE "claim" ADD CONSTRAINT "claim_reading_whole" CHECK (
  CASE WHEN "other_quantifier" IS NULL THEN "reading" IS NULL
    ELSE "reading" IS NOT NULL AND "value" IS NOT NULL AND "other_quantifier" NOT IN ("quantifier", 'BETWEEN', 'UNSPECIFIED') END
);
-- Only what is part of something can be part of its figures.
ALTER TABLE "event" ADD CONSTRAINT "event_rolls_up_into_parent" CHECK (NOT "rolls_up" OR "parent_id" IS NOT NULL);

DROP INDEX "claim_event_id_measure_population_id_place_id_as_of_sort_id_idx";
CREATE INDEX "claim_event_id_series_key_idx" ON "claim"("event_id", "series_key");
CREATE INDEX "claim_series_key_as_of_sort_id_idx" ON "claim"("series_key", "as_of_sort", "id");
CREATE INDEX "claim_series_key_origin_key_as_of_sort_id_idx" ON "claim"("series_key", "origin_key", "as_of_sort", "id");
CREATE INDEX "claim_publisher_id_as_of_sort_id_idx" ON "claim"("publisher_id", "as_of_sort", "id");
CREATE INDEX "claim_known_from_idx" ON "claim"("known_from");

ALTER TABLE "claim" ADD CONSTRAINT "claim_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A claim repeats of its article who published it, and from which day it is known.
CREATE FUNCTION "copy_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "published_sort", "publisher_id" INTO NEW."known_from", NEW."publisher_id" FROM "article" WHERE "id" = NEW."article_id"
    FOR SHARE; -- else a change of the article that is under way would be missed here, and this claim by it
  RETURN NEW;
END
$$;
CREATE TRIGGER "claim_copies_publication" BEFORE INSERT OR UPDATE OF "article_id", "known_from", "publisher_id" ON "claim"
  FOR EACH ROW EXECUTE FUNCTION "copy_publication"();

CREATE FUNCTION "pass_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "claim" SET "known_from" = NEW."published_sort", "publisher_id" = NEW."publisher_id" WHERE "article_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "article_passes_publication" AFTER UPDATE OF "published_latest", "publisher_id" ON "article"
  FOR EACH ROW WHEN (OLD."published_sort" IS DISTINCT FROM NEW."published_sort" OR OLD."publisher_id" IS DISTINCT FROM NEW."publisher_id")
  EXECUTE FUNCTION "pass_publication"();
