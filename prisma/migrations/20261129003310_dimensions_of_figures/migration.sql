-- What a figure counts besides event, measure, population, place and count type: its unit, the party held responsible, the
-- cause, how far it has been checked, whether the people are identified, and the period. And whether its source denies it.
CREATE TYPE "unit" AS ENUM ('PERSON', 'HOUSEHOLD');
CREATE TYPE "stance" AS ENUM ('ASSERTS', 'DENIES');
CREATE TYPE "cause" AS ENUM ('DIRECT_VIOLENCE', 'FAMINE', 'DISEASE', 'LACK_OF_CARE', 'ACCIDENT', 'NATURAL_HAZARD', 'EXPOSURE', 'OTHER');
CREATE TYPE "verification" AS ENUM ('VERIFIED', 'PRELIMINARY', 'UNVERIFIED');
CREATE TYPE "identification" AS ENUM ('IDENTIFIED', 'UNIDENTIFIED');

-- One value for all claims that can be compared. Where nothing of this is set, it is the value that the function with five
-- arguments gave, so that every series keeps its id. Days are written as numbers, because how PostgreSQL prints a date
-- depends on the session.
CREATE FUNCTION "series_key"(event_id uuid, measure "measure", population_id uuid, place_id uuid, count_type "count_type",
    unit "unit", responsible_id uuid, responsible_label text, cause "cause", verification "verification",
    identification "identification", period_from date DEFAULT NULL, period_to date DEFAULT NULL,
    as_of_earliest date DEFAULT NULL, as_of_latest date DEFAULT NULL)
  RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT md5($1::text || '/' || $2::text || '/' || $3::text || '/' || coalesce($4::text, '') || '/' || $5::text
      || CASE WHEN $6 = 'PERSON' AND num_nonnulls($7, $8, $9, $10, $11) = 0 AND $5 NOT IN ('PERIOD', 'DELTA') THEN ''
        ELSE '/' || jsonb_build_array($6, coalesce($7::text, $8), $9, $10, $11, span.first - DATE '2000-01-01', span.last - DATE '2000-01-01')::text END)::uuid
    -- An announced change without a period of its own belongs to the days that it is as of.
    FROM (SELECT CASE $5 WHEN 'PERIOD' THEN $12 WHEN 'DELTA' THEN coalesce($12, $14) END AS first,
      CASE $5 WHEN 'PERIOD' THEN $13 WHEN 'DELTA' THEN coalesce($13, $15) END AS last) span
  $$;

-- How a figure is compared over time. The rule is that of `findBehaviour` in the domain. A count that is still going on grows,
-- except where people leave the count while it goes on: the missing are found, and patients go home.
CREATE FUNCTION "behaviour"(count_type "count_type", measure "measure")
  RETURNS "count_type" LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT CASE
      WHEN $1 IN ('PERIOD', 'DELTA') THEN 'INCIDENT'::count_type
      WHEN $1 <> 'TALLY_SO_FAR' THEN $1
      WHEN $2 IN ('MISSING', 'REPORTED_MISSING', 'DEAD_OR_MISSING', 'HOSPITALISED', 'DISPLACED', 'HOMELESS', 'HELD', 'HELD_HOSTAGE', 'HELD_ALIVE') THEN 'STOCK'::count_type
      ELSE 'CUMULATIVE'::count_type
    END
  $$;

ALTER TABLE "claim"
  ADD COLUMN "unit" "unit" NOT NULL DEFAULT 'PERSON',
  ADD COLUMN "stance" "stance" NOT NULL DEFAULT 'ASSERTS',
  ADD COLUMN "period_from" DATE,
  ADD COLUMN "period_to" DATE,
  ADD COLUMN "responsible_label" TEXT,
  ADD COLUMN "responsible_id" UUID,
  ADD COLUMN "responsible_basis" "identity_basis",
  ADD COLUMN "cause" "cause",
  ADD COLUMN "verification" "verification",
  ADD COLUMN "identification" "identification",
  ADD COLUMN "behaviour" "count_type" NOT NULL GENERATED ALWAYS AS (behaviour(count_type, measure)) STORED;
ALTER TABLE "claim" ALTER COLUMN "series_key" SET EXPRESSION AS (series_key(event_id, measure, population_id, place_id, count_type, unit,
  responsible_id, responsible_label, cause, verification, identification, period_from, period_to, as_of_earliest, as_of_latest));

ALTER TABLE "observation"
  ADD COLUMN "unit" "unit" NOT NULL DEFAULT 'PERSON',
  ADD COLUMN "responsible_label" TEXT,
  ADD COLUMN "responsible_id" UUID,
  ADD COLUMN "responsible_basis" "identity_basis",
  ADD COLUMN "cause" "cause",
  ADD COLUMN "verification" "verification",
  ADD COLUMN "identification" "identification";
ALTER TABLE "observation" ALTER COLUMN "series_key" SET EXPRESSION AS (series_key(event_id, measure, population_id, place_id, count_type, unit,
  responsible_id, responsible_label, cause, verification, identification));

DROP FUNCTION "series_key"(uuid, "measure", uuid, uuid, "count_type");

CREATE INDEX "claim_responsible_id_as_of_sort_id_idx" ON "claim"("responsible_id", "as_of_sort", "id");
ALTER TABLE "claim" ADD CONSTRAINT "claim_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "observation" ADD CONSTRAINT "observation_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A responsible party has a label and a basis, and may be an organisation of the ledger.
ALTER TABLE "claim" ADD CONSTRAINT "claim_responsible_whole" CHECK (
  ("responsible_label" IS NULL) = ("responsible_basis" IS NULL) AND ("responsible_id" IS NULL OR "responsible_label" IS NOT NULL)
);
ALTER TABLE "observation" ADD CONSTRAINT "observation_responsible_whole" CHECK (
  ("responsible_label" IS NULL) = ("responsible_basis" IS NULL) AND ("responsible_id" IS NULL OR "responsible_label" IS NOT NULL)
);
-- A period has both ends. PERIOD needs one, DELTA may have one or else is as of known days, and no other count has one.
ALTER TABLE "claim" ADD CONSTRAINT "claim_period_ordered" CHECK ("period_from" <= "period_to");
ALTER TABLE "claim" ADD CONSTRAINT "claim_period_fits_count" CHECK (
  CASE "count_type"
    WHEN 'PERIOD' THEN num_nonnulls("period_from", "period_to") = 2
    WHEN 'DELTA' THEN num_nonnulls("period_from", "period_to") = 2
      OR num_nonnulls("period_from", "period_to") = 0 AND num_nonnulls("as_of_earliest", "as_of_latest") = 2
    ELSE num_nonnulls("period_from", "period_to") = 0
  END
);
-- Only a change can be negative.
ALTER TABLE "claim" DROP CONSTRAINT "claim_figure_not_negative";
ALTER TABLE "claim" ADD CONSTRAINT "claim_figure_not_negative" CHECK (
  "count_type" = 'DELTA' OR least("value", "low", "high", "interval_low", "interval_high") >= 0
);

SELECT keep_history('claim');
SELECT keep_history('observation');
SELECT show_past_types();
