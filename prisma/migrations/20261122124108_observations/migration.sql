-- Observations: the numbers of official series, which claims are compared with.

-- No row of this transaction may use the new value: PostgreSQL gives it out when the migration is done.
ALTER TYPE "entity_type" ADD VALUE 'OBSERVATION';

CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "dataset_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "event_id" UUID NOT NULL,
    "measure" "measure" NOT NULL,
    "population_id" UUID NOT NULL,
    "place_id" UUID,
    "count_type" "count_type" NOT NULL,
    "value" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "label" TEXT,
    "organisation_id" UUID,
    "series_key" UUID NOT NULL GENERATED ALWAYS AS (series_key(event_id, measure, population_id, place_id, count_type)) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- A number of people is never negative, and whoever reported it is known by a label.
ALTER TABLE "observation" ADD CONSTRAINT "observation_value_not_negative" CHECK ("value" >= 0);
ALTER TABLE "observation" ADD CONSTRAINT "observation_field_form" CHECK ("field" ~ '^\S+$');
ALTER TABLE "observation" ADD CONSTRAINT "observation_label_not_blank" CHECK ("label" ~ '\S');
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_labelled" CHECK ("organisation_id" IS NULL OR "label" IS NOT NULL);

CREATE INDEX "observation_dataset_id_day_id_idx" ON "observation"("dataset_id", "day", "id");
CREATE INDEX "observation_dataset_id_value_id_idx" ON "observation"("dataset_id", "value", "id");
CREATE INDEX "observation_dataset_id_series_key_day_id_idx" ON "observation"("dataset_id", "series_key", "day", "id");
CREATE INDEX "observation_dataset_id_series_key_value_id_idx" ON "observation"("dataset_id", "series_key", "value", "id");
CREATE UNIQUE INDEX "observation_dataset_id_field_day_key" ON "observation"("dataset_id", "field", "day");
CREATE INDEX "dataset_title_id_idx" ON "dataset"("title", "id");

ALTER TABLE "observation" ADD CONSTRAINT "observation_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "observation" ADD CONSTRAINT "observation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "observation" ADD CONSTRAINT "observation_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "population"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "observation" ADD CONSTRAINT "observation_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "observation" ADD CONSTRAINT "observation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
