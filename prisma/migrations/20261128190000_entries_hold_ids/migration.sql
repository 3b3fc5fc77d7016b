-- What the log keeps of a record refers to others by their ids, where it used slugs and keys before: the log of the ledger is
-- written anew in that form, and says the same as it did.

-- The id of the record that a handle leads to; null where it leads nowhere. A claim is named by its key within an article,
-- and by "article/key" from elsewhere. A record that once had no slug was named by its id.
CREATE FUNCTION pg_temp.id_of(kind text, handle text, article uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  is_id constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  said text := split_part(handle, '/', CASE WHEN strpos(handle, '/') > 0 THEN 2 ELSE 1 END);
  holder uuid := article;
  found uuid;
BEGIN
  IF said ~ is_id THEN
    RETURN said;
  END IF;
  IF kind <> 'claim' THEN
    EXECUTE format('SELECT id FROM public.%I WHERE slug = $1', kind) INTO found USING handle;
  ELSE
    IF strpos(handle, '/') > 0 THEN
      SELECT id INTO holder FROM public.article WHERE slug = split_part(handle, '/', 1) OR id::text = split_part(handle, '/', 1);
    END IF;
    SELECT id INTO found FROM public.claim WHERE article_id = holder AND key = said;
  END IF;
  RETURN found::text;
END
$$;

-- A state with ids in place of handles at one path, in which '*' stands for every item of a list.
CREATE FUNCTION pg_temp.with_ids(state jsonb, path text[], kind text, article uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  step text := path[1];
BEGIN
  IF step IS NULL THEN
    RETURN coalesce(to_jsonb(pg_temp.id_of(kind, state #>> '{}', article)), state);
  ELSIF step = '*' AND jsonb_typeof(state) = 'array' THEN
    RETURN coalesce(
      (SELECT jsonb_agg(pg_temp.with_ids(item, path[2:], kind, article) ORDER BY n) FROM jsonb_array_elements(state) WITH ORDINALITY items(item, n)),
      '[]'
    );
  ELSIF jsonb_typeof(state -> step) <> 'null' THEN
    RETURN jsonb_set(state, ARRAY[step], pg_temp.with_ids(state -> step, path[2:], kind, article));
  END IF;
  RETURN state;
END
$$;

-- A state with all its references as ids, with lists that have no order in the order that entries give them.
CREATE FUNCTION pg_temp.in_ids(entity entity_type, id uuid, state jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  refers constant text[][] := CASE entity
    WHEN 'ARTICLE' THEN ARRAY[
      ['publisher', 'organisation'], ['credits.*.organisation', 'organisation'], ['credits.*.person', 'person'],
      ['mentions.*.organisation', 'organisation'], ['mentions.*.person', 'person'], ['mentions.*.event', 'event']]
    WHEN 'CLAIM' THEN ARRAY[
      ['event', 'event'], ['place', 'place'], ['population', 'population'], ['relations.*.claim', 'claim'],
      ['attributions.*.organisation', 'organisation'], ['attributions.*.person', 'person'],
      ['origin.organisation', 'organisation'], ['origin.person', 'person']]
    WHEN 'PERSON_STATUS' THEN ARRAY[
      ['person', 'person'], ['event', 'event'],
      ['attributions.*.organisation', 'organisation'], ['attributions.*.person', 'person']]
    WHEN 'OBSERVATION' THEN ARRAY[
      ['organisation', 'organisation'], ['event', 'event'], ['population', 'population'], ['place', 'place']]
    WHEN 'PLACE' THEN ARRAY[['parent', 'place']]
    WHEN 'POPULATION' THEN ARRAY[['parent', 'population']]
    WHEN 'ORGANISATION' THEN ARRAY[['parent', 'organisation'], ['mergedInto', 'organisation']]
    WHEN 'PERSON' THEN ARRAY[['affiliations.*.organisation', 'organisation'], ['mergedInto', 'person']]
    WHEN 'EVENT' THEN ARRAY[['parent', 'event'], ['places.*', 'place']]
    WHEN 'DATASET' THEN ARRAY[['issuer', 'organisation']]
  END;
  article constant uuid := CASE WHEN entity = 'CLAIM' THEN (SELECT c.article_id FROM public.claim c WHERE c.id = in_ids.id) END;
  said jsonb := state;
  reference text[];
BEGIN
  IF state IS NULL OR refers IS NULL THEN
    RETURN state;
  END IF;
  FOREACH reference SLICE 1 IN ARRAY refers LOOP
    said := pg_temp.with_ids(said, string_to_array(reference[1], '.'), reference[2], article);
  END LOOP;
  IF jsonb_typeof(said -> 'relations') = 'array' THEN
    said := said || jsonb_build_object('relations', (
      SELECT coalesce(jsonb_agg(r ORDER BY (r ->> 'claim') || ' ' || (r ->> 'kind') COLLATE "C"), '[]')
      FROM jsonb_array_elements(said -> 'relations') r
    ));
  END IF;
  IF entity = 'EVENT' AND jsonb_typeof(said -> 'places') = 'array' THEN
    said := said || jsonb_build_object('places', (
      SELECT coalesce(jsonb_agg(p ORDER BY p #>> '{}' COLLATE "C"), '[]') FROM jsonb_array_elements(said -> 'places') p
    ));
  END IF;
  -- What had no handle was filed under its id.
  IF said ->> 'slug' = id::text OR said ->> 'key' = id::text THEN
    said := said || jsonb_build_object(CASE WHEN said ? 'slug' THEN 'slug' ELSE 'key' END, 'unnamed-' || id);
  END IF;
  RETURN said;
END
$$;

ALTER TABLE "revision" DISABLE TRIGGER "revision_append_only";
UPDATE "revision" SET
  "before" = pg_temp.in_ids("entity_type", "entity_id", "before"),
  "after" = pg_temp.in_ids("entity_type", "entity_id", "after");
ALTER TABLE "revision" ENABLE TRIGGER "revision_append_only";
