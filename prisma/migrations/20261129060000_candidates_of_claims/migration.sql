-- Texts read by a program: every number of a text with what became of it, and the candidates for claims that curators decide on.

CREATE TYPE "reading_support" AS ENUM ('FULL', 'FIGURES', 'NUMBERS_ONLY');
CREATE TYPE "number_fate" AS ENUM ('CANDIDATE', 'EXCLUDED', 'LEFT_OVER');
CREATE TYPE "number_exclusion" AS ENUM ('SHARE', 'PERCENT', 'DATE', 'YEAR', 'TIME', 'AGE', 'ORDINAL', 'MEASURE', 'MONEY', 'LABEL', 'THINGS', 'NOT_THE_ARTICLE', 'ACTORS', 'NOT_STATED', 'IDIOM', 'REPEATED');
CREATE TYPE "candidate_state" AS ENUM ('OPEN', 'ACCEPTED', 'REJECTED', 'SUPERSEDED');
CREATE TYPE "candidate_producer" AS ENUM ('RULES', 'MODEL');
CREATE TYPE "candidate_relation_kind" AS ENUM ('SUBSET_OF', 'ADDITIONAL_TO', 'RESTATES');

ALTER TYPE "entity_type" ADD VALUE 'READING';
ALTER TYPE "entity_type" ADD VALUE 'CANDIDATE';

CREATE TABLE "reading" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "support" "reading_support" NOT NULL,
    "reader_version" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "headline" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_sort" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(published_latest, '9999-12-31'::date)) STORED,
    "published_basis" "date_basis",
    "event_labels" TEXT[],
    "numbers_seen" INTEGER NOT NULL,
    "numbers_excluded" INTEGER NOT NULL,
    "numbers_left_over" INTEGER NOT NULL,
    "article_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "read_number" (
    "id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "value" INTEGER,
    "low" INTEGER,
    "high" INTEGER,
    "quantifier" "quantifier" NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "fate" "number_fate" NOT NULL,
    "because" "number_exclusion",
    "candidate_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "read_number_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "state" "candidate_state" NOT NULL DEFAULT 'OPEN',
    "rejection" TEXT,
    "claim_id" UUID,
    "superseded_by_id" UUID,
    "reader_version" TEXT NOT NULL,
    "producer" "candidate_producer" NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" INTEGER NOT NULL,
    "reasons" TEXT[],
    "measure" "measure" NOT NULL,
    "count_type" "count_type" NOT NULL,
    "unit" "unit" NOT NULL DEFAULT 'PERSON',
    "stance" "stance" NOT NULL DEFAULT 'ASSERTS',
    "period_from" DATE,
    "period_to" DATE,
    "quantifier" "quantifier" NOT NULL,
    "value" INTEGER,
    "low" INTEGER,
    "high" INTEGER,
    "wording" TEXT NOT NULL,
    "quote_prefix" TEXT,
    "quote_suffix" TEXT,
    "quote_start" INTEGER NOT NULL,
    "quote_end" INTEGER NOT NULL,
    "counted_label" TEXT,
    "counted_sex" "sex",
    "counted_age_group" "age_group",
    "counted_status" "population_status",
    "nationalities" TEXT[],
    "attributions" JSONB NOT NULL,
    "as_of_earliest" DATE,
    "as_of_latest" DATE,
    "as_of_basis" "date_basis",
    "responsible" TEXT,
    "cause" "cause",
    "verification" "verification",
    "identification" "identification",
    "caveats" "caveat"[],
    "composition" TEXT,
    "event_label" TEXT,
    "place_label" TEXT,
    "repeats" JSONB NOT NULL,
    "relation_kind" "candidate_relation_kind",
    "relation_to_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "reading_sha256_key" ON "reading"("sha256");
CREATE INDEX "reading_recorded_at_id_idx" ON "reading"("recorded_at", "id");
CREATE INDEX "reading_published_sort_id_idx" ON "reading"("published_sort", "id");
CREATE INDEX "reading_article_id_idx" ON "reading"("article_id");
CREATE INDEX "read_number_candidate_id_idx" ON "read_number"("candidate_id");
CREATE UNIQUE INDEX "read_number_reading_id_position_key" ON "read_number"("reading_id", "position");
CREATE UNIQUE INDEX "candidate_key_key" ON "candidate"("key");
CREATE INDEX "candidate_reading_id_quote_start_id_idx" ON "candidate"("reading_id", "quote_start", "id");
CREATE INDEX "candidate_state_confidence_id_idx" ON "candidate"("state", "confidence", "id");
CREATE INDEX "candidate_confidence_id_idx" ON "candidate"("confidence", "id");
CREATE INDEX "candidate_recorded_at_id_idx" ON "candidate"("recorded_at", "id");
CREATE INDEX "candidate_claim_id_idx" ON "candidate"("claim_id");
CREATE INDEX "candidate_superseded_by_id_idx" ON "candidate"("superseded_by_id");
CREATE INDEX "candidate_relation_to_id_idx" ON "candidate"("relation_to_id");
CREATE INDEX "article_sha256_idx" ON "article"("sha256");
ALTER TABLE "reading" ADD CONSTRAINT "reading_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "read_number" ADD CONSTRAINT "read_number_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "read_number" ADD CONSTRAINT "read_number_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_reading_id_fkey" FOREIGN KEY ("reading_id") REFERENCES "reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_relation_to_id_fkey" FOREIGN KEY ("relation_to_id") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "reading" ADD CONSTRAINT "reading_sha256_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "reading" ADD CONSTRAINT "reading_numbers_add_up" CHECK ("numbers_excluded" >= 0 AND "numbers_left_over" >= 0 AND "numbers_excluded" + "numbers_left_over" <= "numbers_seen");
ALTER TABLE "reading" ADD CONSTRAINT "reading_published_ordered" CHECK ("published_earliest" <= "published_latest");
ALTER TABLE "reading" ADD CONSTRAINT "reading_published_has_basis" CHECK (("published_basis" IS NOT NULL) = (num_nonnulls("published_earliest", "published_latest") > 0));
-- What became of a number says what goes with it: a candidate, or a reason.
ALTER TABLE "read_number" ADD CONSTRAINT "read_number_fate_holds" CHECK (("fate" = 'CANDIDATE') = ("candidate_id" IS NOT NULL) AND ("fate" = 'EXCLUDED') = ("because" IS NOT NULL));
ALTER TABLE "read_number" ADD CONSTRAINT "read_number_within_text" CHECK ("starts_at" >= 0 AND "starts_at" < "ends_at");
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_key_hex" CHECK ("key" ~ '^[0-9a-f]{64}$');
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_confidence_percent" CHECK ("confidence" BETWEEN 0 AND 100);
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_within_text" CHECK ("quote_start" >= 0 AND "quote_start" < "quote_end");
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_accepted_as_claim" CHECK (("state" = 'ACCEPTED') = ("claim_id" IS NOT NULL));
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_rejected_with_reason" CHECK (("state" = 'REJECTED') = ("rejection" IS NOT NULL));
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_superseded_by_another" CHECK ("superseded_by_id" IS NULL OR ("state" = 'SUPERSEDED' AND "superseded_by_id" <> "id"));
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_relation_whole" CHECK (num_nonnulls("relation_kind", "relation_to_id") <> 1 AND "relation_to_id" <> "id");
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_period_whole" CHECK (num_nonnulls("period_from", "period_to") <> 1 AND "period_from" <= "period_to");
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_as_of_has_basis" CHECK (("as_of_basis" IS NOT NULL) = (num_nonnulls("as_of_earliest", "as_of_latest") > 0));

SELECT keep_history('article');
SELECT keep_history('reading');
SELECT keep_history('candidate');
SELECT keep_history('read_number');
SELECT show_past_types();
