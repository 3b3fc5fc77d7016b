-- Writing: who wrote what, in which order, and what every row was before.

-- ── The moment of a write ──────────────────────────────────────────────────────────────────────────────────────────
-- Writes come one after another. Whoever takes the turn holds it until the end of its transaction, and gets a moment that
-- is later than that of every write before: so the log has one order, which is the order of commits, and "the ledger as
-- it stood at a moment" has one answer for ever.

CREATE FUNCTION "ledger_moment"() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('attested.moment', true), '')::timestamptz, date_trunc('milliseconds', now()))
$$;
COMMENT ON FUNCTION "ledger_moment"() IS 'The moment of the write that is under way; of the transaction where none is.';

CREATE FUNCTION "take_ledger_turn"() RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := nullif(current_setting('attested.moment', true), '');
  last timestamptz;
BEGIN
  IF moment IS NULL THEN
    PERFORM pg_advisory_xact_lock(7224002);
    SELECT "at" INTO last FROM "revision" ORDER BY "sequence" DESC LIMIT 1;
    -- Tests and replays set a clock of their own.
    moment := coalesce(nullif(current_setting('attested.clock', true), '')::timestamptz, clock_timestamp());
    moment := greatest(date_trunc('milliseconds', moment), last + interval '1 millisecond');
    PERFORM set_config('attested.moment', moment::text, true);
  END IF;
  RETURN moment;
END
$$;
COMMENT ON FUNCTION "take_ledger_turn"() IS 'Waits until no other write is under way, and returns the moment of this one.';

-- ── The tables ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- The sequence of the revisions that are there is given in the order of the rows, which is that in which they were added.

CREATE TYPE "role" AS ENUM ('READER', 'CURATOR', 'ADMIN');

ALTER TABLE "affiliation" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "article" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "attribution" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "claim" ADD COLUMN     "retraction" TEXT,
ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "claim_relation" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "credit" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "dataset" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "event" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "event_place" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "mention" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "name" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment();

ALTER TABLE "observation" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "organisation" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "person" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "person_status" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "place" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "population" ADD COLUMN     "since" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),
ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

ALTER TABLE "revision" ADD COLUMN     "sequence" BIGSERIAL NOT NULL,
ADD COLUMN     "token_id" UUID,
ALTER COLUMN "at" SET DEFAULT ledger_moment();

CREATE TABLE "token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "hint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "token_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "idempotent_write" (
    "token_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" CHAR(64) NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "idempotent_write_pkey" PRIMARY KEY ("token_id","key")
);

CREATE UNIQUE INDEX "token_hash_key" ON "token"("hash");

CREATE INDEX "organisation_merged_into_id_idx" ON "organisation"("merged_into_id");

CREATE INDEX "person_merged_into_id_idx" ON "person"("merged_into_id");

CREATE UNIQUE INDEX "revision_sequence_key" ON "revision"("sequence");

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "idempotent_write" ADD CONSTRAINT "idempotent_write_token_id_fkey" FOREIGN KEY ("token_id") REFERENCES "token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is here was recorded when it was recorded; rows that belong to a record, with it.
UPDATE "article" SET "since" = "recorded_at";
UPDATE "claim" SET "since" = "recorded_at";
UPDATE "claim_relation" SET "since" = "recorded_at";
UPDATE "dataset" SET "since" = "recorded_at";
UPDATE "event" SET "since" = "recorded_at";
UPDATE "observation" SET "since" = "recorded_at";
UPDATE "organisation" SET "since" = "recorded_at";
UPDATE "person" SET "since" = "recorded_at";
UPDATE "person_status" SET "since" = "recorded_at";
UPDATE "place" SET "since" = "recorded_at";
UPDATE "population" SET "since" = "recorded_at";
UPDATE "affiliation" t SET "since" = p."recorded_at" FROM "person" p WHERE p."id" = t."person_id";
UPDATE "attribution" t SET "since" = p."recorded_at" FROM "claim" p WHERE p."id" = t."claim_id";
UPDATE "attribution" t SET "since" = p."recorded_at" FROM "person_status" p WHERE p."id" = t."person_status_id";
UPDATE "credit" t SET "since" = p."recorded_at" FROM "article" p WHERE p."id" = t."article_id";
UPDATE "mention" t SET "since" = p."recorded_at" FROM "article" p WHERE p."id" = t."article_id";
UPDATE "event_place" t SET "since" = p."recorded_at" FROM "event" p WHERE p."id" = t."event_id";
UPDATE "name" t SET "since" = p."recorded_at" FROM "person" p WHERE p."id" = t."person_id";
UPDATE "name" t SET "since" = p."recorded_at" FROM "organisation" p WHERE p."id" = t."organisation_id";
UPDATE "person_status" t SET "version" = r."version" FROM (
  SELECT "entity_id", max("version") AS "version" FROM "revision" WHERE "entity_type" = 'PERSON_STATUS' GROUP BY "entity_id"
) r WHERE r."entity_id" = t."id";

ALTER TABLE "token" ADD CONSTRAINT "token_name_not_blank" CHECK ("name" ~ '\S');
ALTER TABLE "token" ADD CONSTRAINT "token_hash_hex" CHECK ("hash" ~ '^[0-9a-f]{64}$');
-- A claim says why it was retracted, and only a retracted one does; those of before this rule need not.
ALTER TABLE "claim" ADD CONSTRAINT "claim_retraction_of_retracted" CHECK ("retraction" IS NULL OR "status" = 'RETRACTED');
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_another" CHECK ("merged_into_id" <> "id");
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_another" CHECK ("merged_into_id" <> "id");

-- ── The log ────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Whoever adds to the log holds the turn, so that a greater number is never seen before a smaller one.
CREATE FUNCTION "enter_in_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."at" := take_ledger_turn();
  NEW."sequence" := nextval('revision_sequence_seq');
  RETURN NEW;
END
$$;
CREATE TRIGGER "revision_enters_log" BEFORE INSERT ON "revision" FOR EACH ROW EXECUTE FUNCTION "enter_in_log"();

-- Every server process listens, and reads the log from where it was when it is told that there is more.
CREATE FUNCTION "announce_revisions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('attested_revision', '');
  RETURN NULL;
END
$$;
CREATE TRIGGER "revision_announced" AFTER INSERT ON "revision" FOR EACH STATEMENT EXECUTE FUNCTION "announce_revisions"();

-- ── What every row was before ──────────────────────────────────────────────────────────────────────────────────────
-- A row that is changed or removed is kept in the table of the same name in the schema "history", with the moment at
-- which it ceased to hold. The view of the same name in the schema "past" has the rows of the moment that is set as
-- `attested.as_recorded_on`: whatever can be read of today can be read, by the same statement, of then.

CREATE SCHEMA "history";
CREATE SCHEMA "past";

CREATE FUNCTION "past_moment"() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('attested.as_recorded_on', true), '')::timestamptz, 'infinity')
$$;

CREATE FUNCTION "keep_row"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := ledger_moment();
BEGIN
  -- What a transaction itself wrote was never seen by anyone.
  IF OLD."since" < moment THEN
    EXECUTE format('INSERT INTO "history".%I SELECT $1, ($2).*', TG_TABLE_NAME) USING moment, OLD;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW."since" := moment;
  RETURN NEW;
END
$$;

-- The view lists the columns by name: call this again after a column was added to both tables. The filter stands above the
-- two tables, since one on each of them is a wall to the planner, which would read all rows of both; and the moment is
-- worked out once for a statement, and not for every row.
CREATE FUNCTION "show_past"(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  columns text := (
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = format('public.%I', name)::regclass AND attnum > 0 AND NOT attisdropped
  );
BEGIN
  EXECUTE format('CREATE OR REPLACE VIEW "past".%1$I AS
    SELECT %2$s FROM (
      SELECT %2$s, ''infinity''::timestamptz(3) AS "until" FROM "public".%1$I
      UNION ALL SELECT %2$s, "until" FROM "history".%1$I
    ) stood
    WHERE "since" <= (SELECT public.past_moment()) AND "until" > (SELECT public.past_moment())', name, columns);
END
$$;
DO $$
DECLARE
  t text;
  definition text;
BEGIN
  FOREACH t IN ARRAY ARRAY['affiliation', 'article', 'attribution', 'claim', 'claim_relation', 'credit', 'dataset', 'event',
    'event_place', 'mention', 'name', 'observation', 'organisation', 'person', 'person_status', 'place', 'population'] LOOP
    EXECUTE format('CREATE TABLE "history".%1$I ("until" TIMESTAMPTZ(3) NOT NULL, LIKE "public".%1$I)', t);
    -- Sought as the rows of today are, though nothing in it is unique.
    FOR definition IN SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = t LOOP
      EXECUTE replace(replace(definition, 'CREATE UNIQUE INDEX', 'CREATE INDEX'),
        format(' ON public.%I ', t), format(' ON "history".%I ', t));
    END LOOP;
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "keep_row"()', t || '_keeps_row', t);
    PERFORM show_past(t);
  END LOOP;
END
$$;
-- The log and the tokens are never changed: of then is what was there.
CREATE VIEW "past"."revision" AS SELECT * FROM "public"."revision" WHERE "at" <= public.past_moment();
