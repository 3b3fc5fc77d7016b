-- CreateEnum
CREATE TYPE "credit_role" AS ENUM ('AUTHOR', 'TRANSLATOR', 'PHOTOGRAPHER', 'CONTRIBUTING_AGENCY');

-- CreateEnum
CREATE TYPE "date_basis" AS ENUM ('STATED', 'INFERRED');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('KILLED', 'INJURED', 'MISSING', 'TAKEN_HOSTAGE', 'HELD_HOSTAGE', 'HELD_ALIVE', 'DIED_IN_CAPTIVITY', 'RELEASED', 'RESCUED', 'BODIES_RECOVERED', 'DETAINED', 'DISPLACED');

-- CreateEnum
CREATE TYPE "count_type" AS ENUM ('INCIDENT', 'CUMULATIVE', 'STOCK');

-- CreateEnum
CREATE TYPE "quantifier" AS ENUM ('EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'NEARLY', 'APPROXIMATELY', 'BETWEEN', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "caveat" AS ENUM ('NOT_INDEPENDENTLY_VERIFIED', 'ALLEGED', 'UNCERTAIN', 'PRELIMINARY', 'PARTIAL', 'DISPUTED', 'INCLUDES_COMBATANTS', 'INCLUDES_OTHER_CAUSES', 'SOURCE_UNNAMED');

-- CreateEnum
CREATE TYPE "rank" AS ENUM ('PREFERRED', 'NORMAL', 'DEPRECATED');

-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('DRAFT', 'PUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "entry_method" AS ENUM ('CURATED', 'IMPORTED', 'EXTRACTED');

-- CreateEnum
CREATE TYPE "attribution_verb" AS ENUM ('SAYS', 'CONFIRMS', 'CLAIMS', 'ESTIMATES', 'COUNTS', 'REPORTS', 'ALLEGES', 'BELIEVES');

-- CreateEnum
CREATE TYPE "identity_basis" AS ENUM ('STATED', 'INFERRED');

-- CreateEnum
CREATE TYPE "claim_relation_kind" AS ENUM ('SUBSET_OF', 'ADDITIONAL_TO', 'RESTATES', 'SUPERSEDES', 'CONTRADICTS');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('WAR', 'ATTACK', 'CAMPAIGN', 'CAPTIVITY', 'RELEASE', 'RECOVERY', 'DIPLOMACY', 'PROTEST', 'OTHER');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('GOVERNMENT', 'MINISTRY', 'OFFICE', 'MILITARY', 'ARMED_GROUP', 'POLITICAL_PARTY', 'NEWS_MEDIUM', 'NEWS_AGENCY', 'PICTURE_AGENCY', 'NGO', 'INTERGOVERNMENTAL', 'UNSPECIFIED_OFFICIALS', 'OTHER');

-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('PRIMARY', 'ALIAS', 'TRANSLITERATION');

-- CreateEnum
CREATE TYPE "entity_type" AS ENUM ('ARTICLE', 'CLAIM', 'PERSON_STATUS', 'CLAIM_RELATION', 'PERSON', 'ORGANISATION', 'EVENT', 'PLACE', 'POPULATION', 'DATASET');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "url" TEXT,
    "headline" TEXT,
    "language" TEXT NOT NULL,
    "publisher_id" UUID,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_sort" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(published_latest, '9999-12-31'::date)) STORED,
    "published_basis" "date_basis",
    "sha256" CHAR(64),
    "archived_url" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "credit_role" NOT NULL,
    "label" TEXT NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "measure" "measure" NOT NULL,
    "count_type" "count_type" NOT NULL,
    "quantifier" "quantifier" NOT NULL,
    "value" INTEGER,
    "low" INTEGER,
    "high" INTEGER,
    "sort_value" INTEGER NOT NULL GENERATED ALWAYS AS (COALESCE(value, low, interval_low, 0)) STORED,
    "interval_low" INTEGER,
    "interval_high" INTEGER,
    "wording" TEXT NOT NULL,
    "quote_prefix" TEXT,
    "quote_suffix" TEXT,
    "quote_start" INTEGER,
    "quote_end" INTEGER,
    "composition" TEXT,
    "event_id" UUID NOT NULL,
    "place_id" UUID,
    "population_id" UUID NOT NULL,
    "as_of_earliest" DATE,
    "as_of_latest" DATE,
    "as_of_sort" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(as_of_latest, '9999-12-31'::date)) STORED,
    "as_of_basis" "date_basis",
    "caveats" "caveat"[],
    "note" TEXT,
    "rank" "rank" NOT NULL DEFAULT 'NORMAL',
    "status" "record_status" NOT NULL DEFAULT 'PUBLISHED',
    "entry" "entry_method" NOT NULL,
    "dataset_id" UUID,
    "origin_organisation_id" UUID,
    "origin_person_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "claim_id" UUID,
    "person_status_id" UUID,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "verb" "attribution_verb",
    "basis" "identity_basis" NOT NULL,
    "organisation_id" UUID,
    "person_id" UUID,
    "claim_as_of_sort" DATE,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_relation" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "kind" "claim_relation_kind" NOT NULL,
    "to_id" UUID NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "url" TEXT,
    "licence" TEXT NOT NULL,
    "issuer_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "kind" "event_kind" NOT NULL,
    "description" TEXT,
    "start_earliest" DATE,
    "start_latest" DATE,
    "start_sort" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(start_earliest, start_latest, '9999-12-31'::date)) STORED,
    "end_earliest" DATE,
    "end_latest" DATE,
    "parent_id" UUID,
    "wikidata_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_place" (
    "event_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "event_place_pkey" PRIMARY KEY ("event_id","place_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "name_language" TEXT,
    "kind" "organisation_kind" NOT NULL,
    "description" TEXT,
    "parent_id" UUID,
    "country" CHAR(2),
    "wikidata_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "event_id" UUID,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "name_language" TEXT,
    "description" TEXT,
    "nationalities" TEXT[],
    "wikidata_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "organisation_id" UUID,
    "value" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "language" TEXT,

    CONSTRAINT "name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "affiliation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,

    CONSTRAINT "affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_status" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "person_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "status" "measure" NOT NULL,
    "wording" TEXT NOT NULL,
    "as_of_earliest" DATE,
    "as_of_latest" DATE,
    "as_of_sort" DATE NOT NULL GENERATED ALWAYS AS (COALESCE(as_of_latest, '9999-12-31'::date)) STORED,
    "as_of_basis" "date_basis",
    "note" TEXT,
    "record_status" "record_status" NOT NULL DEFAULT 'PUBLISHED',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "iso3166" TEXT,
    "geonames_id" INTEGER,
    "wikidata_id" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population" (
    "id" UUID NOT NULL,
    "slug" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "parent_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "population_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "entity_type" "entity_type" NOT NULL,
    "entity_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_key" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_published_sort_id_idx" ON "article"("published_sort", "id");

-- CreateIndex
CREATE INDEX "article_recorded_at_id_idx" ON "article"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "article_publisher_id_published_sort_id_idx" ON "article"("publisher_id", "published_sort", "id");

-- CreateIndex
CREATE INDEX "credit_person_id_idx" ON "credit"("person_id");

-- CreateIndex
CREATE INDEX "credit_organisation_id_idx" ON "credit"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_article_id_position_key" ON "credit"("article_id", "position");

-- CreateIndex
CREATE INDEX "claim_as_of_sort_id_idx" ON "claim"("as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_sort_value_id_idx" ON "claim"("sort_value", "id");

-- CreateIndex
CREATE INDEX "claim_article_id_position_id_idx" ON "claim"("article_id", "position", "id");

-- CreateIndex
CREATE INDEX "claim_article_id_as_of_sort_id_idx" ON "claim"("article_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_event_id_as_of_sort_id_idx" ON "claim"("event_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_event_id_measure_population_id_place_id_as_of_sort_id_idx" ON "claim"("event_id", "measure", "population_id", "place_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_place_id_as_of_sort_id_idx" ON "claim"("place_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_population_id_as_of_sort_id_idx" ON "claim"("population_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_measure_as_of_sort_id_idx" ON "claim"("measure", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_origin_organisation_id_as_of_sort_id_idx" ON "claim"("origin_organisation_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_origin_person_id_as_of_sort_id_idx" ON "claim"("origin_person_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_dataset_id_as_of_sort_id_idx" ON "claim"("dataset_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "claim_recorded_at_id_idx" ON "claim"("recorded_at", "id");

-- CreateIndex
CREATE INDEX "claim_interval_low_interval_high_idx" ON "claim"("interval_low", "interval_high");

-- CreateIndex
CREATE INDEX "claim_caveats_idx" ON "claim" USING GIN ("caveats");

-- CreateIndex
CREATE UNIQUE INDEX "claim_article_id_key_key" ON "claim"("article_id", "key");

-- CreateIndex
CREATE INDEX "attribution_organisation_id_claim_as_of_sort_claim_id_idx" ON "attribution"("organisation_id", "claim_as_of_sort", "claim_id");

-- CreateIndex
CREATE INDEX "attribution_person_id_claim_as_of_sort_claim_id_idx" ON "attribution"("person_id", "claim_as_of_sort", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_position_key" ON "attribution"("claim_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_person_status_id_position_key" ON "attribution"("person_status_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_organisation_id_key" ON "attribution"("claim_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_person_id_key" ON "attribution"("claim_id", "person_id");

-- CreateIndex
CREATE INDEX "claim_relation_from_id_recorded_at_id_idx" ON "claim_relation"("from_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "claim_relation_to_id_recorded_at_id_idx" ON "claim_relation"("to_id", "recorded_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_relation_from_id_kind_to_id_key" ON "claim_relation"("from_id", "kind", "to_id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_slug_key" ON "dataset"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "event_wikidata_id_key" ON "event"("wikidata_id");

-- CreateIndex
CREATE INDEX "event_start_sort_id_idx" ON "event"("start_sort", "id");

-- CreateIndex
CREATE INDEX "event_name_id_idx" ON "event"("name", "id");

-- CreateIndex
CREATE INDEX "event_parent_id_start_sort_id_idx" ON "event"("parent_id", "start_sort", "id");

-- CreateIndex
CREATE INDEX "event_place_place_id_event_id_idx" ON "event_place"("place_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_wikidata_id_key" ON "organisation"("wikidata_id");

-- CreateIndex
CREATE INDEX "organisation_name_id_idx" ON "organisation"("name", "id");

-- CreateIndex
CREATE INDEX "organisation_parent_id_name_id_idx" ON "organisation"("parent_id", "name", "id");

-- CreateIndex
CREATE INDEX "mention_person_id_label_id_idx" ON "mention"("person_id", "label", "id");

-- CreateIndex
CREATE INDEX "mention_organisation_id_label_id_idx" ON "mention"("organisation_id", "label", "id");

-- CreateIndex
CREATE INDEX "mention_event_id_label_id_idx" ON "mention"("event_id", "label", "id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_id_position_key" ON "mention"("article_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_id_person_id_label_key" ON "mention"("article_id", "person_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_id_organisation_id_label_key" ON "mention"("article_id", "organisation_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_id_event_id_label_key" ON "mention"("article_id", "event_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_wikidata_id_key" ON "person"("wikidata_id");

-- CreateIndex
CREATE INDEX "person_name_id_idx" ON "person"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "name_person_id_value_key" ON "name"("person_id", "value");

-- CreateIndex
CREATE UNIQUE INDEX "name_organisation_id_value_key" ON "name"("organisation_id", "value");

-- CreateIndex
CREATE INDEX "affiliation_organisation_id_role_id_idx" ON "affiliation"("organisation_id", "role", "id");

-- CreateIndex
CREATE UNIQUE INDEX "affiliation_person_id_organisation_id_role_key" ON "affiliation"("person_id", "organisation_id", "role");

-- CreateIndex
CREATE INDEX "person_status_person_id_as_of_sort_id_idx" ON "person_status"("person_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "person_status_event_id_as_of_sort_id_idx" ON "person_status"("event_id", "as_of_sort", "id");

-- CreateIndex
CREATE INDEX "person_status_article_id_as_of_sort_id_idx" ON "person_status"("article_id", "as_of_sort", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_status_article_id_key_key" ON "person_status"("article_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "place_iso3166_key" ON "place"("iso3166");

-- CreateIndex
CREATE UNIQUE INDEX "place_geonames_id_key" ON "place"("geonames_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_wikidata_id_key" ON "place"("wikidata_id");

-- CreateIndex
CREATE INDEX "place_name_id_idx" ON "place"("name", "id");

-- CreateIndex
CREATE INDEX "place_parent_id_name_id_idx" ON "place"("parent_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "population_slug_key" ON "population"("slug");

-- CreateIndex
CREATE INDEX "population_name_id_idx" ON "population"("name", "id");

-- CreateIndex
CREATE INDEX "population_parent_id_name_id_idx" ON "population"("parent_id", "name", "id");

-- CreateIndex
CREATE INDEX "revision_at_id_idx" ON "revision"("at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_entity_type_entity_id_version_key" ON "revision"("entity_type", "entity_id", "version");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "population"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_origin_organisation_id_fkey" FOREIGN KEY ("origin_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_origin_person_id_fkey" FOREIGN KEY ("origin_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_person_status_id_fkey" FOREIGN KEY ("person_status_id") REFERENCES "person_status"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_relation" ADD CONSTRAINT "claim_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_place" ADD CONSTRAINT "event_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name" ADD CONSTRAINT "name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name" ADD CONSTRAINT "name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "affiliation" ADD CONSTRAINT "affiliation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_status" ADD CONSTRAINT "person_status_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population" ADD CONSTRAINT "population_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "population"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
