-- Events, places and populations can be merged, as people and organisations are.

ALTER TABLE "event" ADD COLUMN "merged_into_id" UUID;
CREATE INDEX "event_merged_into_id_idx" ON "event"("merged_into_id");
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_another" CHECK ("merged_into_id" <> "id");

ALTER TABLE "place" ADD COLUMN "merged_into_id" UUID;
CREATE INDEX "place_merged_into_id_idx" ON "place"("merged_into_id");
ALTER TABLE "place" ADD CONSTRAINT "place_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place" ADD CONSTRAINT "place_merged_into_another" CHECK ("merged_into_id" <> "id");

ALTER TABLE "population" ADD COLUMN "merged_into_id" UUID;
CREATE INDEX "population_merged_into_id_idx" ON "population"("merged_into_id");
ALTER TABLE "population" ADD CONSTRAINT "population_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "population"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "population" ADD CONSTRAINT "population_merged_into_another" CHECK ("merged_into_id" <> "id");

SELECT keep_history('event');
SELECT keep_history('place');
SELECT keep_history('population');
