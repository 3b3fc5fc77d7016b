-- What the Prisma schema cannot say: the rules that hold whoever writes.

-- Intervals: the earlier end is not after the later one.
ALTER TABLE "article" ADD CONSTRAINT "article_published_ordered" CHECK ("published_earliest" <= "published_latest");
ALTER TABLE "event" ADD CONSTRAINT "event_start_ordered" CHECK ("start_earliest" <= "start_latest");
ALTER TABLE "event" ADD CONSTRAINT "event_end_ordered" CHECK ("end_earliest" <= "end_latest");
ALTER TABLE "event" ADD CONSTRAINT "event_start_before_end" CHECK ("start_earliest" <= "end_latest");
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_ordered" CHECK ("earliest" <= "latest");
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_as_of_ordered" CHECK ("as_of_earliest" <= "as_of_latest");
ALTER TABLE "claim" ADD CONSTRAINT "claim_as_of_ordered" CHECK ("as_of_earliest" <= "as_of_latest");

-- A date says where it comes from, and only a date does.
ALTER TABLE "article" ADD CONSTRAINT "article_published_basis"
  CHECK (("published_basis" IS NOT NULL) = (num_nonnulls("published_earliest", "published_latest") > 0));
ALTER TABLE "claim" ADD CONSTRAINT "claim_as_of_basis"
  CHECK (("as_of_basis" IS NOT NULL) = (num_nonnulls("as_of_earliest", "as_of_latest") > 0));
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_as_of_basis"
  CHECK (("as_of_basis" IS NOT NULL) = (num_nonnulls("as_of_earliest", "as_of_latest") > 0));

-- Figures: people are counted in whole numbers from 0, and low <= value <= high where each is present.
ALTER TABLE "claim" ADD CONSTRAINT "claim_figure_not_negative" CHECK (least("value", "low", "high", "interval_low", "interval_high") >= 0);
ALTER TABLE "claim" ADD CONSTRAINT "claim_low_at_most_high" CHECK ("low" <= "high");
ALTER TABLE "claim" ADD CONSTRAINT "claim_low_at_most_value" CHECK ("low" <= "value");
ALTER TABLE "claim" ADD CONSTRAINT "claim_value_at_most_high" CHECK ("value" <= "high");
ALTER TABLE "claim" ADD CONSTRAINT "claim_interval_ordered" CHECK ("interval_low" <= "interval_high");
-- The quantifier says which of the three the words give.
ALTER TABLE "claim" ADD CONSTRAINT "claim_figure_fits_quantifier" CHECK (
  CASE "quantifier"
    WHEN 'EXACT' THEN num_nonnulls("value", "low", "high") = 3 AND "low" = "high"
    WHEN 'AT_LEAST' THEN "value" IS NOT NULL AND "low" = "value" AND "high" IS NULL
    WHEN 'MORE_THAN' THEN "value" IS NOT NULL AND "low" = "value" AND "high" IS NULL
    WHEN 'AT_MOST' THEN "value" IS NOT NULL AND "high" = "value" AND "low" IS NULL
    WHEN 'LESS_THAN' THEN "value" IS NOT NULL AND "high" = "value" AND "low" IS NULL
    WHEN 'NEARLY' THEN "value" IS NOT NULL AND "high" = "value" AND "low" IS NULL
    WHEN 'APPROXIMATELY' THEN "value" IS NOT NULL AND num_nonnulls("low", "high") = 0
    WHEN 'BETWEEN' THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" < "high"
    WHEN 'UNSPECIFIED' THEN num_nonnulls("value", "low", "high") = 0
  END IS TRUE
);

-- One parent: a row that can belong to one of several belongs to exactly one.
ALTER TABLE "name" ADD CONSTRAINT "name_one_owner" CHECK (num_nonnulls("person_id", "organisation_id") = 1);
ALTER TABLE "name" ADD CONSTRAINT "name_not_primary" CHECK ("kind" <> 'PRIMARY');
ALTER TABLE "mention" ADD CONSTRAINT "mention_one_subject" CHECK (num_nonnulls("person_id", "organisation_id", "event_id") = 1);
ALTER TABLE "credit" ADD CONSTRAINT "credit_at_most_one_party" CHECK (num_nonnulls("person_id", "organisation_id") <= 1);
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_one_statement" CHECK (num_nonnulls("claim_id", "person_status_id") = 1);
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_one_source" CHECK (num_nonnulls("organisation_id", "person_id") = 1);
ALTER TABLE "claim" ADD CONSTRAINT "claim_at_most_one_origin" CHECK (num_nonnulls("origin_organisation_id", "origin_person_id") <= 1);

-- Nothing is its own parent or its own rival. Longer circles are refused by a trigger below.
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_two_claims" CHECK ("from_id" <> "to_id");

-- Positions count from 1.
ALTER TABLE "credit" ADD CONSTRAINT "credit_position" CHECK ("position" >= 1);
ALTER TABLE "mention" ADD CONSTRAINT "mention_position" CHECK ("position" >= 1);
ALTER TABLE "claim" ADD CONSTRAINT "claim_position" CHECK ("position" >= 1);
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_position" CHECK ("position" >= 1);

-- Codes and texts have their form.
ALTER TABLE "article" ADD CONSTRAINT "article_url_http" CHECK ("url" ~ '^https?://[^\s#]+$');
ALTER TABLE "article" ADD CONSTRAINT "article_archived_url_http" CHECK ("archived_url" ~ '^https?://\S+$');
ALTER TABLE "article" ADD CONSTRAINT "article_language_bcp47" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
ALTER TABLE "article" ADD CONSTRAINT "article_sha256_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_url_http" CHECK ("url" ~ '^https?://\S+$');
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_country_iso3166" CHECK ("country" ~ '^[A-Z]{2}$');
ALTER TABLE "place" ADD CONSTRAINT "place_iso3166" CHECK ("iso3166" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$');
-- Joined, so that one pattern checks every element.
ALTER TABLE "person" ADD CONSTRAINT "person_nationalities_iso3166"
  CHECK (array_length("nationalities", 1) IS NULL OR array_to_string("nationalities", ' ', '?') ~ '^[A-Z]{2}( [A-Z]{2})*$');
ALTER TABLE "claim" ADD CONSTRAINT "claim_wording_few_words"
  CHECK (array_length(regexp_split_to_array(btrim("wording"), '\s+'), 1) <= 8 AND btrim("wording") <> '');
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_wording_few_words"
  CHECK (array_length(regexp_split_to_array(btrim("wording"), '\s+'), 1) <= 8 AND btrim("wording") <> '');
ALTER TABLE "claim" ADD CONSTRAINT "claim_quote_ordered"
  CHECK (num_nonnulls("quote_start", "quote_end") <> 1 AND ("quote_start" IS NULL OR ("quote_start" >= 0 AND "quote_start" < "quote_end")));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['article', 'person', 'organisation', 'event', 'place', 'population', 'dataset'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (slug ~ ''^[a-z0-9]+(-[a-z0-9]+)*$'')', t, t || '_slug_form');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['person', 'organisation', 'event', 'place'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (wikidata_id ~ ''^Q[1-9][0-9]*$'')', t, t || '_wikidata_form');
  END LOOP;
END
$$;

-- The positions of a chain run 1, 2, 3 … without a gap. Checked at the end of the transaction, so that a chain may be
-- rewritten link by link.
CREATE FUNCTION "check_chain_positions"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  chain record := coalesce(NEW, OLD);
BEGIN
  IF EXISTS (
    SELECT 1 FROM "attribution"
    WHERE ("claim_id" = chain."claim_id" OR "person_status_id" = chain."person_status_id")
    HAVING max("position") <> count(*)
  ) THEN
    RAISE EXCEPTION 'the positions of an attribution chain must run from 1 without a gap'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attribution_positions_run';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "attribution_positions_run" AFTER INSERT OR UPDATE OR DELETE ON "attribution"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_chain_positions"();

-- A parent is never a descendant: a row cannot, over any number of steps, lie in itself.
CREATE FUNCTION "refuse_circle"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  circular boolean;
BEGIN
  EXECUTE format(
    'WITH RECURSIVE above(id) AS (SELECT $1 UNION SELECT t.parent_id FROM %1$I t JOIN above USING (id) WHERE t.parent_id IS NOT NULL)
     SELECT EXISTS (SELECT 1 FROM above WHERE id = $2)', TG_TABLE_NAME)
    INTO circular USING NEW.parent_id, NEW.id;
  IF circular THEN
    RAISE EXCEPTION 'a % cannot lie in itself', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_no_circle';
  END IF;
  RETURN NEW;
END
$$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['organisation', 'event', 'place', 'population'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF parent_id ON %I FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_circle()',
      t || '_no_circle', t);
  END LOOP;
END
$$;

-- The revision log is only ever added to.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "revision_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The list of a source's claims is sorted by a column of the claim and sought by one of the link. The link carries a copy.
CREATE FUNCTION "copy_claim_sort"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."claim_as_of_sort" := (SELECT "as_of_sort" FROM "claim" WHERE "id" = NEW."claim_id");
  RETURN NEW;
END
$$;
CREATE TRIGGER "attribution_copies_sort" BEFORE INSERT OR UPDATE OF "claim_id", "claim_as_of_sort" ON "attribution"
  FOR EACH ROW EXECUTE FUNCTION "copy_claim_sort"();

CREATE FUNCTION "pass_claim_sort"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "attribution" SET "claim_as_of_sort" = NEW."as_of_sort" WHERE "claim_id" = NEW."id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "claim_passes_sort" AFTER UPDATE OF "as_of_latest" ON "claim"
  FOR EACH ROW WHEN (OLD."as_of_sort" IS DISTINCT FROM NEW."as_of_sort") EXECUTE FUNCTION "pass_claim_sort"();
