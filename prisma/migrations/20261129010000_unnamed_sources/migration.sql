-- A link of an attribution chain may be a source that the article does not name. Each is an origin of its own, told apart by
-- its article and its label.

CREATE TYPE "unnamed_source" AS ENUM ('WITNESS', 'RESIDENT', 'RELATIVE', 'MEDIC', 'RESCUER', 'AID_WORKER', 'OFFICIAL', 'SECURITY', 'DIPLOMAT', 'OTHER');

ALTER TABLE "attribution" ADD COLUMN "unnamed" "unnamed_source";
ALTER TABLE "attribution" DROP CONSTRAINT "attribution_one_source";
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_one_source" CHECK (num_nonnulls("organisation_id", "person_id", "unnamed") = 1);

-- PostgreSQL 15 cannot change what a column is computed from, so it goes and comes back, with its index.
DROP VIEW "past"."claim";
ALTER TABLE "history"."claim" DROP COLUMN "origin_key";
ALTER TABLE "claim" DROP COLUMN "origin_key";
ALTER TABLE "claim" ADD COLUMN "origin_label" TEXT;
ALTER TABLE "claim" ADD COLUMN "origin_key" UUID NOT NULL GENERATED ALWAYS AS
  (COALESCE(origin_organisation_id, origin_person_id, md5(article_id::text || ' ' || origin_label)::uuid, article_id)) STORED;
CREATE INDEX "claim_series_key_origin_key_as_of_sort_id_idx" ON "claim"("series_key", "origin_key", "as_of_sort", "id");
ALTER TABLE "claim" DROP CONSTRAINT "claim_at_most_one_origin";
ALTER TABLE "claim" ADD CONSTRAINT "claim_at_most_one_origin" CHECK (num_nonnulls("origin_organisation_id", "origin_person_id", "origin_label") <= 1);

SELECT show_past_types();
SELECT keep_history('attribution');
SELECT keep_history('claim');
