-- Populations and places may have several parents, and populations have facets. A parent of a place or of an organisation
-- says in whose view it is one.

CREATE TYPE "sex" AS ENUM ('FEMALE', 'MALE');
CREATE TYPE "age_group" AS ENUM ('INFANT', 'CHILD', 'ADULT', 'OLDER_ADULT');
CREATE TYPE "population_status" AS ENUM ('CIVILIAN', 'COMBATANT', 'PRISONER_OF_WAR', 'MEDICAL', 'PRESS', 'AID_WORKER', 'CIVIL_DEFENCE', 'POLICE', 'PEACEKEEPER');
ALTER TYPE "organisation_kind" ADD VALUE 'DE_FACTO_AUTHORITY' AFTER 'GOVERNMENT';

CREATE TABLE "place_parent" (
    "place_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "view_label" TEXT,
    "view_organisation_id" UUID,
    "view_basis" "identity_basis",
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
    CONSTRAINT "place_parent_pkey" PRIMARY KEY ("place_id","parent_id")
);
CREATE TABLE "population_parent" (
    "population_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
    CONSTRAINT "population_parent_pkey" PRIMARY KEY ("population_id","parent_id")
);
CREATE INDEX "place_parent_parent_id_place_id_idx" ON "place_parent"("parent_id", "place_id");
CREATE INDEX "place_parent_view_organisation_id_idx" ON "place_parent"("view_organisation_id");
CREATE INDEX "population_parent_parent_id_population_id_idx" ON "population_parent"("parent_id", "population_id");
SELECT keep_history('place_parent');
SELECT keep_history('population_parent');

-- The parents of today, and those of every earlier state, each from and until the moments of its row.
INSERT INTO "place_parent" ("place_id", "parent_id", "since")
  SELECT "id", "parent_id", "since" FROM "place" WHERE "parent_id" IS NOT NULL;
INSERT INTO "population_parent" ("population_id", "parent_id", "since")
  SELECT "id", "parent_id", "since" FROM "population" WHERE "parent_id" IS NOT NULL;
INSERT INTO "history"."place_parent" ("until", "place_id", "parent_id", "since")
  SELECT "until", "id", "parent_id", "since" FROM "history"."place" WHERE "parent_id" IS NOT NULL;
INSERT INTO "history"."population_parent" ("until", "population_id", "parent_id", "since")
  SELECT "until", "id", "parent_id", "since" FROM "history"."population" WHERE "parent_id" IS NOT NULL;

-- The views name the columns, so they go and come back with them.
DROP VIEW "past"."place";
DROP VIEW "past"."population";
DROP TRIGGER "place_no_circle" ON "place";
DROP TRIGGER "population_no_circle" ON "population";
ALTER TABLE "place" DROP COLUMN "parent_id";
ALTER TABLE "history"."place" DROP COLUMN "parent_id";
ALTER TABLE "history"."population" DROP COLUMN "parent_id";
ALTER TABLE "population" DROP COLUMN "parent_id",
  ADD COLUMN "sex" "sex",
  ADD COLUMN "age_group" "age_group",
  ADD COLUMN "status" "population_status",
  ADD COLUMN "nationality" CHAR(2),
  ADD COLUMN "residence_id" UUID;
ALTER TABLE "organisation"
  ADD COLUMN "parent_view_label" TEXT,
  ADD COLUMN "parent_view_organisation_id" UUID,
  ADD COLUMN "parent_view_basis" "identity_basis";
CREATE INDEX "organisation_parent_view_organisation_id_idx" ON "organisation"("parent_view_organisation_id");
CREATE INDEX "population_residence_id_idx" ON "population"("residence_id");

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_view_organisation_id_fkey" FOREIGN KEY ("parent_view_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_view_organisation_id_fkey" FOREIGN KEY ("view_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "population" ADD CONSTRAINT "population_residence_id_fkey" FOREIGN KEY ("residence_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "population_parent" ADD CONSTRAINT "population_parent_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "population"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "population_parent" ADD CONSTRAINT "population_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "population"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Facets define a population in full, so two populations with the same facets are one.
CREATE UNIQUE INDEX "population_facets_key" ON "population"("sex", "age_group", "status", "nationality", "residence_id")
  NULLS NOT DISTINCT WHERE num_nonnulls("sex", "age_group", "status", "nationality", "residence_id") > 0;
ALTER TABLE "population" ADD CONSTRAINT "population_nationality_iso3166" CHECK ("nationality" ~ '^[A-Z]{2}$');
-- A view has a label, and says whether a text states it. Only a parent is a matter of view.
ALTER TABLE "place_parent" ADD CONSTRAINT "place_parent_view" CHECK (
  (("view_basis" IS NULL) = ("view_label" IS NULL)) AND ("view_label" IS NOT NULL OR "view_organisation_id" IS NULL)
  AND btrim("view_label") <> ''
);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_view" CHECK (
  (("parent_view_basis" IS NULL) = ("parent_view_label" IS NULL)) AND ("parent_view_label" IS NOT NULL OR "parent_view_organisation_id" IS NULL)
  AND ("parent_view_label" IS NULL OR "parent_id" IS NOT NULL) AND btrim("parent_view_label") <> ''
);

-- Nothing lies in itself, over any number of steps and by whichever parents.
CREATE FUNCTION "refuse_circle_of_parents"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  part text := TG_ARGV[0];
  circular boolean;
BEGIN
  EXECUTE format(
    'WITH RECURSIVE above(id) AS (SELECT $1 UNION SELECT t.parent_id FROM %1$I t JOIN above ON t.%2$I = above.id)
     SELECT EXISTS (SELECT 1 FROM above WHERE id = $2)', TG_TABLE_NAME, part || '_id')
    INTO circular USING NEW.parent_id, (to_jsonb(NEW) ->> (part || '_id'))::uuid;
  IF circular THEN
    RAISE EXCEPTION 'a % cannot lie in itself', part
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_no_circle';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "place_parent_no_circle" BEFORE INSERT OR UPDATE ON "place_parent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_circle_of_parents"('place');
CREATE TRIGGER "population_parent_no_circle" BEFORE INSERT OR UPDATE ON "population_parent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_circle_of_parents"('population');

-- The log says the same as it did, in the form that entries have now.
CREATE FUNCTION pg_temp.with_parents(entity entity_type, state jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN state IS NOT NULL THEN (state - 'parent') || jsonb_build_object('parents', CASE
    WHEN coalesce(jsonb_typeof(state -> 'parent'), 'null') = 'null' THEN '[]'::jsonb
    WHEN entity = 'PLACE' THEN jsonb_build_array(jsonb_build_object('place', state -> 'parent', 'view', NULL))
    ELSE jsonb_build_array(state -> 'parent')
  END) END
$$;
ALTER TABLE "revision" DISABLE TRIGGER "revision_append_only";
UPDATE "revision" SET
  "before" = pg_temp.with_parents("entity_type", "before"),
  "after" = pg_temp.with_parents("entity_type", "after")
WHERE "entity_type" IN ('PLACE', 'POPULATION');
ALTER TABLE "revision" ENABLE TRIGGER "revision_append_only";

SELECT show_past_types();
SELECT keep_history('organisation');
SELECT keep_history('place');
SELECT keep_history('population');
