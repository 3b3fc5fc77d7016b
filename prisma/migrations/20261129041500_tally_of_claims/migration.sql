-- Counts and statistics of all claims without reading all claims. The schema "tally" has the number of claims in each group of
-- claims that agree in everything that counts are filtered or grouped by. Its numbers are exact at every moment.
--
-- A claim that is about to change is first taken note of in "recount", as it was counted. A count is the sum of the groups,
-- less the claims in "recount" as they were counted, plus the same claims as they are now. So a write adds one small row for
-- each claim, two writers never wait for the same group, and a write that is rolled back leaves nothing behind. "fold" moves
-- the claims of "recount" to their groups. The log calls it about every 256 revisions, which bounds what a count has to read.
CREATE SCHEMA "tally";

CREATE TYPE "tally"."voice" AS ENUM ('OWN', 'NAMED', 'UNNAMED');
CREATE TYPE "tally"."slice" AS ENUM ('PUBLISHER', 'ORIGIN', 'SUBJECT');
CREATE TYPE "tally"."link" AS ("organisation_id" uuid, "person_id" uuid, "unnamed" public."unnamed_source", "label" text);

-- What is counted of a claim. The chain is only read if its columns are asked for.
CREATE VIEW "tally"."fact" AS
SELECT c."id" AS "claim_id", c."event_id", c."population_id", c."place_id", c."publisher_id", c."origin_key",
  c."origin_organisation_id", c."origin_person_id", c."origin_label",
  CASE WHEN num_nonnulls(c."origin_organisation_id", c."origin_person_id") = 0 THEN c."article_id" END AS "origin_article_id",
  c."measure", c."count_type", c."unit", c."stance", c."status", c."known_from",
  CASE WHEN cardinality(c."caveats") > 1 THEN ARRAY(SELECT DISTINCT unnest(c."caveats") ORDER BY 1) ELSE coalesce(c."caveats", '{}') END AS "caveats",
  (SELECT CASE WHEN count(*) = 0 THEN 'OWN' WHEN bool_or(l."unnamed" IS NULL) THEN 'NAMED' ELSE 'UNNAMED' END::"tally"."voice"
    FROM public."attribution" l WHERE l."claim_id" = c."id") AS "voice",
  EXISTS (SELECT FROM public."attribution" l WHERE l."claim_id" = c."id" AND l."position" = 2) AS "second_hand",
  ARRAY(SELECT ROW(l."organisation_id", l."person_id", l."unnamed", l."label")::"tally"."link"
    FROM public."attribution" l WHERE l."claim_id" = c."id") AS "links"
FROM public."claim" c;

-- The claims that changed since they were last counted: as they were counted, or empty for a claim that is new.
CREATE TABLE "tally"."recount" (
  "claim_id" UUID PRIMARY KEY,
  "event_id" UUID, "population_id" UUID, "place_id" UUID, "publisher_id" UUID, "origin_key" UUID,
  "origin_organisation_id" UUID, "origin_person_id" UUID, "origin_label" TEXT, "origin_article_id" UUID,
  "measure" public."measure", "count_type" public."count_type", "unit" public."unit", "stance" public."stance",
  "status" public."record_status", "known_from" DATE, "caveats" public."caveat"[],
  "voice" "tally"."voice", "second_hand" BOOLEAN, "links" "tally"."link"[]
);

-- What changed: each claim as it was counted, to be taken away, and as it is now, to be added. OFFSET 0 makes PostgreSQL start
-- from "recount", which is short, whatever it estimates.
CREATE VIEW "tally"."change" AS
SELECT -1 AS "claims", r.* FROM "tally"."recount" r WHERE r."event_id" IS NOT NULL
UNION ALL
SELECT 1, f.* FROM "tally"."recount" r CROSS JOIN LATERAL (
  SELECT * FROM "tally"."fact" WHERE "claim_id" = r."claim_id" OFFSET 0
) f;

-- The numbers of claims, three times over: by publisher, by origin, and by population and place. Of everything, of each
-- month from which claims are known, and, by publisher and origin, of each event.
CREATE TABLE "tally"."claims" (
  "slice" "tally"."slice" NOT NULL,
  "event_id" UUID, "month" DATE,
  "publisher_id" UUID, "origin_key" UUID, "population_id" UUID, "place_id" UUID,
  "measure" public."measure" NOT NULL, "count_type" public."count_type" NOT NULL, "unit" public."unit" NOT NULL,
  "stance" public."stance" NOT NULL, "status" public."record_status" NOT NULL,
  "voice" "tally"."voice" NOT NULL, "second_hand" BOOLEAN NOT NULL, "caveats" public."caveat"[] NOT NULL,
  "origin_organisation_id" UUID, "origin_person_id" UUID, "origin_label" TEXT, "origin_article_id" UUID,
  "claims" INTEGER NOT NULL
) WITH (fillfactor = 80);
CREATE UNIQUE INDEX "claims_group" ON "tally"."claims" ("slice", "event_id", "month", "publisher_id", "origin_key", "population_id",
  "place_id", "measure", "count_type", "unit", "stance", "status", "voice", "second_hand", "caveats") NULLS NOT DISTINCT;

-- The numbers of claims that print a label for a source, by publisher and by origin.
CREATE TABLE "tally"."labels" (
  "slice" "tally"."slice" NOT NULL,
  "publisher_id" UUID, "origin_key" UUID,
  "measure" public."measure" NOT NULL, "status" public."record_status" NOT NULL,
  "organisation_id" UUID, "person_id" UUID, "unnamed" public."unnamed_source", "label" TEXT NOT NULL,
  "claims" INTEGER NOT NULL
) WITH (fillfactor = 80);
-- A label may be longer than an entry of an index.
CREATE UNIQUE INDEX "labels_group" ON "tally"."labels" ("slice", "publisher_id", "origin_key", "measure", "status", "organisation_id",
  "person_id", "unnamed", md5("label")) NULLS NOT DISTINCT;

-- Adds the changes of some claims to their groups. Null stands for all claims, none of which has been counted yet.
CREATE FUNCTION "tally"."add"(ids uuid[]) RETURNS void LANGUAGE plpgsql SET work_mem = '64MB' AS $$
DECLARE
  source text := CASE WHEN ids IS NULL THEN '(SELECT 1 AS claims, * FROM tally.fact)'
    ELSE '(SELECT -1 AS claims, r.* FROM tally.recount r WHERE r.claim_id = ANY ($1) AND r.event_id IS NOT NULL
      UNION ALL SELECT 1, f.* FROM tally.fact f WHERE f.claim_id = ANY ($1))' END;
BEGIN
  EXECUTE format($sql$
    INSERT INTO tally.claims AS known (slice, event_id, month, publisher_id, origin_key, population_id, place_id, measure, count_type,
      unit, stance, status, voice, second_hand, caveats, origin_organisation_id, origin_person_id, origin_label, origin_article_id, claims)
    SELECT (CASE WHEN GROUPING(origin_key) = 0 THEN 'ORIGIN' WHEN GROUPING(population_id) = 0 THEN 'SUBJECT' ELSE 'PUBLISHER' END)::tally.slice,
      event_id, month, publisher_id, origin_key, population_id, place_id, measure, count_type, unit, stance, status, voice, second_hand,
      caveats, origin_organisation_id, origin_person_id, origin_label, origin_article_id, sum(claims)
    FROM (SELECT *, date_trunc('month', known_from::timestamp)::date AS month FROM %s counted) changed
    GROUP BY measure, count_type, unit, stance, status, voice, second_hand, caveats, GROUPING SETS (
      (publisher_id), (publisher_id, month), (publisher_id, event_id), (population_id, place_id), (population_id, place_id, month),
      (origin_key, origin_organisation_id, origin_person_id, origin_label, origin_article_id),
      (origin_key, origin_organisation_id, origin_person_id, origin_label, origin_article_id, month),
      (origin_key, origin_organisation_id, origin_person_id, origin_label, origin_article_id, event_id)
    ) HAVING sum(claims) <> 0
    ON CONFLICT (slice, event_id, month, publisher_id, origin_key, population_id, place_id, measure, count_type, unit, stance, status, voice,
      second_hand, caveats) DO UPDATE SET claims = known.claims + excluded.claims
  $sql$, source) USING ids;
  EXECUTE format($sql$
    INSERT INTO tally.labels AS known (slice, publisher_id, origin_key, measure, status, organisation_id, person_id, unnamed, label, claims)
    SELECT (CASE WHEN GROUPING(origin_key) = 0 THEN 'ORIGIN' ELSE 'PUBLISHER' END)::tally.slice,
      publisher_id, origin_key, measure, status, organisation_id, person_id, unnamed, label, sum(claims)
    FROM (SELECT claims, publisher_id, origin_key, measure, status, link.*
      FROM %s counted CROSS JOIN LATERAL unnest(links) AS link) changed
    GROUP BY measure, status, organisation_id, person_id, unnamed, label, GROUPING SETS ((publisher_id), (origin_key))
    HAVING sum(claims) <> 0
    ON CONFLICT (slice, publisher_id, origin_key, measure, status, organisation_id, person_id, unnamed, md5(label))
      DO UPDATE SET claims = known.claims + excluded.claims
  $sql$, source) USING ids;
END
$$;

-- Moves claims from "recount" to their groups, and returns how many. Claims that another transaction is changing stay, and so
-- do all of them while another transaction does the same.
CREATE FUNCTION "tally"."fold"(most integer DEFAULT NULL) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  IF NOT pg_try_advisory_xact_lock(7224003) THEN
    RETURN 0;
  END IF;
  ids := ARRAY(SELECT "claim_id" FROM "tally"."recount" LIMIT most FOR UPDATE SKIP LOCKED);
  IF cardinality(ids) > 0 THEN
    PERFORM "tally"."add"(ids);
    DELETE FROM "tally"."recount" r USING unnest(ids) AS folded(id) WHERE r."claim_id" = folded.id;
  END IF;
  RETURN cardinality(ids);
END
$$;
COMMENT ON FUNCTION "tally"."fold"(integer) IS 'Moves claims that changed to their groups. Call it after many claims were written by other means than the API or an import.';

-- Counts all claims again, while nobody can write any.
CREATE FUNCTION "tally"."rebuild"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE public."claim", public."attribution" IN SHARE ROW EXCLUSIVE MODE;
  PERFORM pg_advisory_xact_lock(7224003);
  DELETE FROM "tally"."recount";
  DELETE FROM "tally"."claims";
  DELETE FROM "tally"."labels";
  PERFORM "tally"."add"(NULL);
END
$$;
COMMENT ON FUNCTION "tally"."rebuild"() IS 'Counts all claims again. Call it after claims were written without triggers.';

-- Takes note of how a claim is counted, before it changes. The row of "recount" is locked until the end of the transaction, so
-- that "fold" leaves it alone. What was counted is read once it is locked.
CREATE FUNCTION "tally"."note"(claim uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "tally"."recount" ("claim_id") VALUES (claim)
    ON CONFLICT ("claim_id") DO UPDATE SET "claim_id" = excluded."claim_id" WHERE false;
  IF FOUND THEN
    UPDATE "tally"."recount" r SET "event_id" = f."event_id", "population_id" = f."population_id", "place_id" = f."place_id",
      "publisher_id" = f."publisher_id", "origin_key" = f."origin_key", "origin_organisation_id" = f."origin_organisation_id",
      "origin_person_id" = f."origin_person_id", "origin_label" = f."origin_label", "origin_article_id" = f."origin_article_id",
      "measure" = f."measure", "count_type" = f."count_type", "unit" = f."unit", "stance" = f."stance", "status" = f."status",
      "known_from" = f."known_from", "caveats" = f."caveats", "voice" = f."voice", "second_hand" = f."second_hand", "links" = f."links"
    FROM "tally"."fact" f WHERE f."claim_id" = claim AND r."claim_id" = claim;
  END IF;
END
$$;

-- The functions of triggers keep their plans, and a table that was short when a plan was made may have grown since, in the same
-- statement even. So they never read a table from beginning to end.

-- For a claim that is new. If the id is taken, the claim that has it may be about to change.
CREATE FUNCTION "tally"."note_new_claim"() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF EXISTS (SELECT FROM public."claim" WHERE "id" = NEW."id") THEN
    PERFORM "tally"."note"(NEW."id");
  ELSE
    INSERT INTO "tally"."recount" ("claim_id") VALUES (NEW."id")
      ON CONFLICT ("claim_id") DO UPDATE SET "claim_id" = excluded."claim_id" WHERE false;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "claim_noted_as_new" BEFORE INSERT ON "claim" FOR EACH ROW EXECUTE FUNCTION "tally"."note_new_claim"();

CREATE FUNCTION "tally"."note_claim"() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  PERFORM "tally"."note"(OLD."id");
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW."id" <> OLD."id" THEN
    PERFORM "tally"."note"(NEW."id");
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "claim_noted" BEFORE DELETE ON "claim" FOR EACH ROW EXECUTE FUNCTION "tally"."note_claim"();
CREATE TRIGGER "claim_noted_if_changed" BEFORE UPDATE ON "claim" FOR EACH ROW
  WHEN ((OLD."id", OLD."event_id", OLD."population_id", OLD."place_id", OLD."publisher_id", OLD."article_id", OLD."origin_organisation_id",
      OLD."origin_person_id", OLD."origin_label", OLD."measure", OLD."count_type", OLD."unit", OLD."stance", OLD."status", OLD."known_from",
      OLD."caveats") IS DISTINCT FROM
    (NEW."id", NEW."event_id", NEW."population_id", NEW."place_id", NEW."publisher_id", NEW."article_id", NEW."origin_organisation_id",
      NEW."origin_person_id", NEW."origin_label", NEW."measure", NEW."count_type", NEW."unit", NEW."stance", NEW."status", NEW."known_from",
      NEW."caveats"))
  EXECUTE FUNCTION "tally"."note_claim"();

-- Most links are written together with their claim, which this transaction has then taken note of already.
CREATE FUNCTION "tally"."note_link"() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."claim_id" IS NOT NULL THEN
    PERFORM "tally"."note"(OLD."claim_id");
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW."claim_id" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "tally"."recount" WHERE "claim_id" = NEW."claim_id" AND "xmin" = pg_current_xact_id()::xid
  ) THEN
    PERFORM "tally"."note"(NEW."claim_id");
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "attribution_noted" BEFORE INSERT OR DELETE OR UPDATE OF "claim_id", "position", "label", "unnamed", "organisation_id",
  "person_id" ON "attribution" FOR EACH ROW EXECUTE FUNCTION "tally"."note_link"();

CREATE FUNCTION "tally"."count_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tally"."rebuild"();
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_counted_again" AFTER TRUNCATE ON "claim" FOR EACH STATEMENT EXECUTE FUNCTION "tally"."count_again"();
CREATE TRIGGER "attribution_counted_again" AFTER TRUNCATE ON "attribution" FOR EACH STATEMENT EXECUTE FUNCTION "tally"."count_again"();

-- The sequence of the log moves on by two with each revision. A transaction with one snapshot for all its statements cannot fold: it may not see what others folded.
CREATE FUNCTION "tally"."fold_now_and_then"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') = 'read committed'
    AND EXISTS (SELECT FROM added WHERE "sequence" % 512 < 2) THEN
    PERFORM "tally"."fold"(5000);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_folds_tally" AFTER INSERT ON "revision" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "tally"."fold_now_and_then"();

SELECT "tally"."add"(NULL);
ANALYZE "tally"."claims";
ANALYZE "tally"."labels";
