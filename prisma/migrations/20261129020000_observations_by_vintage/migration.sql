-- Series by vintage: which version of a data set's file gives which number. Numbers may be ranges, and cover periods.

CREATE TABLE "vintage" (
    "id" UUID NOT NULL,
    "dataset_id" UUID NOT NULL,
    "published_on" DATE NOT NULL,
    "dated" BOOLEAN NOT NULL DEFAULT true,
    "file" TEXT,
    "sha256" TEXT,
    "rows" INTEGER,
    "numbers" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "vintage_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "vintage_dataset_id_published_on_key" ON "vintage"("dataset_id", "published_on");
ALTER TABLE "vintage" ADD CONSTRAINT "vintage_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "vintage" ADD CONSTRAINT "vintage_sha256_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "vintage" ADD CONSTRAINT "vintage_file_not_blank" CHECK ("file" ~ '\S');
ALTER TABLE "vintage" ADD CONSTRAINT "vintage_counts_not_negative" CHECK ("rows" >= 0 AND "numbers" >= 0);
-- The ends of time mean "the oldest version" and "the newest version", and are no days on which a file was published.
ALTER TABLE "vintage" ADD CONSTRAINT "vintage_day_in_time" CHECK ("published_on" > '0001-01-01' AND "published_on" < '9999-12-31');

-- A field has one number for a day in each version of the file, and no longer only one altogether.
DROP INDEX "observation_dataset_id_field_day_key";
DROP INDEX "observation_dataset_id_value_id_idx";
DROP INDEX "observation_dataset_id_series_key_value_id_idx";
DROP INDEX "history"."observation_dataset_id_field_day_key";
DROP INDEX "history"."observation_dataset_id_value_id_idx";
DROP INDEX "history"."observation_dataset_id_series_key_value_id_idx";

ALTER TABLE "observation" ALTER COLUMN "value" DROP NOT NULL;
ALTER TABLE "history"."observation" ALTER COLUMN "value" DROP NOT NULL;
ALTER TABLE "observation"
  ADD COLUMN "from_day" DATE,
  ADD COLUMN "low" INTEGER,
  ADD COLUMN "high" INTEGER,
  ADD COLUMN "part_of" TEXT,
  ADD COLUMN "published_from" DATE NOT NULL DEFAULT '0001-01-01'::date,
  ADD COLUMN "published_until" DATE NOT NULL DEFAULT '9999-12-31'::date,
  ADD COLUMN "value_sort" INTEGER NOT NULL GENERATED ALWAYS AS (COALESCE(value, low, high)) STORED;

-- A publisher's best number may lie outside its own range, and is then recorded as published. Only the range is in order.
ALTER TABLE "observation" ADD CONSTRAINT "observation_low_at_most_high" CHECK ("low" <= "high");
ALTER TABLE "observation" ADD CONSTRAINT "observation_range_not_negative" CHECK ("low" >= 0 AND "high" >= 0);
ALTER TABLE "observation" ADD CONSTRAINT "observation_from_at_most_day" CHECK ("from_day" <= "day");
ALTER TABLE "observation" ADD CONSTRAINT "observation_part_of_form" CHECK ("part_of" ~ '^\S+$' AND "part_of" <> "field");
ALTER TABLE "observation" ADD CONSTRAINT "observation_published_ordered" CHECK ("published_from" < "published_until");
-- What happened in a period is a series of its own, like the figures of claims for a period.
ALTER TABLE "observation" ADD CONSTRAINT "observation_period_has_from" CHECK ("count_type" <> 'PERIOD' OR "from_day" IS NOT NULL);
ALTER TABLE "observation" ALTER COLUMN "series_key" SET EXPRESSION AS (series_key(event_id, measure, population_id, place_id, count_type, unit,
  responsible_id, responsible_label, cause, verification, identification, from_day, day, day, day));
CREATE UNIQUE INDEX "observation_once_in_a_vintage" ON "observation"("dataset_id", "field", "day", "published_from") WHERE "status" = 'PUBLISHED';
CREATE INDEX "observation_dataset_id_value_sort_id_idx" ON "observation"("dataset_id", "value_sort", "id");
CREATE INDEX "observation_dataset_id_series_key_value_sort_id_idx" ON "observation"("dataset_id", "series_key", "value_sort", "id");

-- What was imported before came from a file whose day of publication nobody recorded. Like an article with an uncertain date,
-- it counts from the last day on which it can have been published: that of the last import. The ledger of an earlier moment
-- already had it, so it is recorded as of the first import.
INSERT INTO "vintage" ("id", "dataset_id", "published_on", "dated", "numbers", "recorded_at", "since")
  SELECT gen_random_uuid(), "dataset_id", (max("since") AT TIME ZONE 'UTC')::date, false,
    count(*) FILTER (WHERE "status" = 'PUBLISHED'), min("recorded_at"), min("recorded_at")
  FROM "observation" GROUP BY "dataset_id";

SELECT keep_history('vintage');
SELECT keep_history('observation');
SELECT show_past_types();
