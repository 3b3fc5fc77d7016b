-- Full-text search that forgives accents and typos, over names, headlines, wordings and the labels of sources.

CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- unaccent() is only STABLE because its dictionary could be exchanged; naming the dictionary makes the result fixed,
-- which an index needs. Lower case, no accents, and typographic apostrophes as plain ones.
CREATE FUNCTION "fold"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT public.unaccent('public.unaccent'::regdictionary, translate(lower($1), '’‘ʼ', '''''''')) $$;

-- Words of a text for search: as they are (names must not be stemmed) and as English stems ("hostage" finds "hostages").
CREATE FUNCTION "words"(text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT to_tsvector('pg_catalog.simple', public.fold($1)) || to_tsvector('pg_catalog.english', public.fold($1)) $$;

CREATE INDEX "person_name_trigrams" ON "person" USING gin ("fold"("name") gin_trgm_ops);
CREATE INDEX "person_words" ON "person" USING gin ("words"("name" || ' ' || coalesce("description", '')));
CREATE INDEX "organisation_name_trigrams" ON "organisation" USING gin ("fold"("name") gin_trgm_ops);
CREATE INDEX "organisation_words" ON "organisation" USING gin ("words"("name" || ' ' || coalesce("description", '')));
CREATE INDEX "name_value_trigrams" ON "name" USING gin ("fold"("value") gin_trgm_ops);
CREATE INDEX "name_words" ON "name" USING gin ("words"("value"));
CREATE INDEX "event_name_trigrams" ON "event" USING gin ("fold"("name") gin_trgm_ops);
CREATE INDEX "event_words" ON "event" USING gin ("words"("name" || ' ' || coalesce("description", '')));
CREATE INDEX "article_headline_trigrams" ON "article" USING gin ("fold"("headline") gin_trgm_ops);
CREATE INDEX "article_words" ON "article" USING gin ("words"(coalesce("headline", '')));
CREATE INDEX "claim_wording_trigrams" ON "claim" USING gin ("fold"("wording") gin_trgm_ops);
CREATE INDEX "claim_words" ON "claim" USING gin ("words"("wording" || ' ' || coalesce("composition", '')));
CREATE INDEX "attribution_label_trigrams" ON "attribution" USING gin ("fold"("label") gin_trgm_ops);
CREATE INDEX "attribution_words" ON "attribution" USING gin ("words"("label"));
CREATE INDEX "mention_label_trigrams" ON "mention" USING gin ("fold"("label") gin_trgm_ops);
CREATE INDEX "mention_words" ON "mention" USING gin ("words"("label"));
