-- Searches read words that are stored, instead of working them out for every row that might match.

-- The texts of the records themselves: columns that PostgreSQL computes. The indexes on what they replace go first, so that
-- they are not built again when the table is rewritten.

DROP INDEX "person_name_trigrams", "person_words", "history"."person_name_trigrams", "history"."person_words";
ALTER TABLE "person"
  ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("fold"("name")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS ("words"((name || ' '::text) || COALESCE(description, ''::text))) STORED;
CREATE INDEX "person_name_trigrams" ON "person" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "person_words" ON "person" USING gin ("words");
SELECT keep_history('person');

DROP INDEX "organisation_name_trigrams", "organisation_words", "history"."organisation_name_trigrams", "history"."organisation_words";
ALTER TABLE "organisation"
  ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("fold"("name")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS ("words"((name || ' '::text) || COALESCE(description, ''::text))) STORED;
CREATE INDEX "organisation_name_trigrams" ON "organisation" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "organisation_words" ON "organisation" USING gin ("words");
SELECT keep_history('organisation');

DROP INDEX "event_name_trigrams", "event_words", "history"."event_name_trigrams", "history"."event_words";
ALTER TABLE "event"
  ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("fold"("name")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS ("words"((name || ' '::text) || COALESCE(description, ''::text))) STORED;
CREATE INDEX "event_name_trigrams" ON "event" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "event_words" ON "event" USING gin ("words");
SELECT keep_history('event');

DROP INDEX "article_headline_trigrams", "article_words", "history"."article_headline_trigrams", "history"."article_words";
ALTER TABLE "article"
  ADD COLUMN "folded" text GENERATED ALWAYS AS ("fold"("headline")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS ("words"(COALESCE(headline, ''::text))) STORED;
CREATE INDEX "article_headline_trigrams" ON "article" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "article_words" ON "article" USING gin ("words");
SELECT keep_history('article');

DROP INDEX "claim_wording_trigrams", "claim_words", "history"."claim_wording_trigrams", "history"."claim_words";
ALTER TABLE "claim"
  ADD COLUMN "folded" text NOT NULL GENERATED ALWAYS AS ("fold"("wording")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS ("words"((wording || ' '::text) || COALESCE(composition, ''::text))) STORED;
CREATE INDEX "claim_wording_trigrams" ON "claim" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "claim_words" ON "claim" USING gin ("words");
SELECT keep_history('claim');

-- Labels and other names: the same few are printed in article after article. Each is stored once, with its words, and the rows
-- that have it are found by an index.
CREATE TABLE "label" (
  "folded" text NOT NULL,
  "words" tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.simple', "folded") || to_tsvector('pg_catalog.english', "folded")) STORED,
  CONSTRAINT "label_pkey" PRIMARY KEY ("folded")
);

INSERT INTO "label" ("folded")
  SELECT "fold"("label") FROM "attribution" UNION SELECT "fold"("label") FROM "mention" UNION SELECT "fold"("value") FROM "name"
  UNION SELECT "fold"("label") FROM "history"."attribution" UNION SELECT "fold"("label") FROM "history"."mention"
  UNION SELECT "fold"("value") FROM "history"."name";

CREATE INDEX "label_trigrams" ON "label" USING gin ("folded" gin_trgm_ops);
CREATE INDEX "label_words" ON "label" USING gin ("words");

-- Labels stay when the rows that have them change or go, because the past still has them. They are added in one order, so that
-- two writers do not wait for each other in a circle.
CREATE FUNCTION "add_labels"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO public.label (folded) SELECT DISTINCT public.fold(%I) AS folded FROM written ORDER BY folded ON CONFLICT DO NOTHING', TG_ARGV[0]);
  RETURN NULL;
END
$$;
CREATE TRIGGER "attribution_labels_inserted" AFTER INSERT ON "attribution" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('label');
CREATE TRIGGER "attribution_labels_updated" AFTER UPDATE ON "attribution" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('label');
CREATE TRIGGER "mention_labels_inserted" AFTER INSERT ON "mention" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('label');
CREATE TRIGGER "mention_labels_updated" AFTER UPDATE ON "mention" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('label');
CREATE TRIGGER "name_labels_inserted" AFTER INSERT ON "name" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('value');
CREATE TRIGGER "name_labels_updated" AFTER UPDATE ON "name" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION "add_labels"('value');

DROP INDEX "attribution_label_trigrams", "attribution_words", "history"."attribution_label_trigrams", "history"."attribution_words";
-- The index is not partial: PostgreSQL has no statistics for expressions of partial indexes, and here it needs to know how many
-- rows have the same label.
CREATE INDEX "attribution_label" ON "attribution" ("fold"("label"), "claim_id");
SELECT keep_history('attribution');

DROP INDEX "mention_label_trigrams", "mention_words", "history"."mention_label_trigrams", "history"."mention_words";
CREATE INDEX "mention_label_of_person" ON "mention" ("fold"("label"), "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "mention_label_of_organisation" ON "mention" ("fold"("label"), "organisation_id") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "mention_label_of_event" ON "mention" ("fold"("label"), "event_id") WHERE "event_id" IS NOT NULL;
SELECT keep_history('mention');

DROP INDEX "name_value_trigrams", "name_words", "history"."name_value_trigrams", "history"."name_words";
CREATE INDEX "name_value_of_person" ON "name" ("fold"("value"), "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "name_value_of_organisation" ON "name" ("fold"("value"), "organisation_id") WHERE "organisation_id" IS NOT NULL;
SELECT keep_history('name');

-- PostgreSQL assumes that comparing trigrams costs as little as comparing numbers. It takes a hundred times as long. With the true
-- cost, it uses the indexes even of small tables. Only the owner of the extension may say so. For others, searches in tables of up
-- to a few thousand rows take some milliseconds longer.
DO $$
BEGIN
  ALTER FUNCTION "word_similarity_commutator_op"(text, text) COST 100;
EXCEPTION WHEN insufficient_privilege THEN
  NULL;
END
$$;
