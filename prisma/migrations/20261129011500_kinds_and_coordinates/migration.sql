-- Articles have a kind. Events have more kinds, and coordinates.

CREATE TYPE "article_kind" AS ENUM ('REPORT', 'PRESS_RELEASE', 'POST', 'VIDEO', 'AUDIO', 'TABLE', 'DOCUMENT');
CREATE TYPE "coordinate_precision" AS ENUM ('EXACT', 'SETTLEMENT', 'VICINITY', 'DISTRICT', 'REGION', 'AREA', 'COUNTRY');
ALTER TYPE "event_kind" ADD VALUE 'EXCHANGE' AFTER 'RELEASE';
ALTER TYPE "event_kind" ADD VALUE 'SHOOTING' AFTER 'PROTEST';
ALTER TYPE "event_kind" ADD VALUE 'DISASTER' AFTER 'SHOOTING';
ALTER TYPE "event_kind" ADD VALUE 'ACCIDENT' AFTER 'DISASTER';
ALTER TYPE "event_kind" ADD VALUE 'EPIDEMIC' AFTER 'ACCIDENT';

ALTER TABLE "article" ADD COLUMN "kind" "article_kind" NOT NULL DEFAULT 'REPORT';
ALTER TABLE "event"
  ADD COLUMN "latitude" DOUBLE PRECISION,
  ADD COLUMN "longitude" DOUBLE PRECISION,
  ADD COLUMN "precision" "coordinate_precision";
ALTER TABLE "event" ADD CONSTRAINT "event_latitude" CHECK ("latitude" BETWEEN -90 AND 90);
ALTER TABLE "event" ADD CONSTRAINT "event_longitude" CHECK ("longitude" BETWEEN -180 AND 180);
ALTER TABLE "event" ADD CONSTRAINT "event_coordinates" CHECK (num_nonnulls("latitude", "longitude", "precision") IN (0, 3));

-- Every article so far is a report, and the log says so too.
ALTER TABLE "revision" DISABLE TRIGGER "revision_append_only";
UPDATE "revision" SET
  "before" = "before" || '{"kind": "REPORT"}',
  "after" = "after" || '{"kind": "REPORT"}'
WHERE "entity_type" = 'ARTICLE';
ALTER TABLE "revision" ENABLE TRIGGER "revision_append_only";

SELECT show_past_types();
SELECT keep_history('article');
SELECT keep_history('event');
