-- Handles: the slugs of records, and the keys of what stands in an article. Every record has one, so that files, links and
-- messages can name it; one that comes without gets a handle of its own. A handle never has the form of an id: wherever a
-- record is named, the two are told apart by their form. And the slugs that look most like a misspelt one are sought by
-- their trigrams.

DO $$
DECLARE
  t text;
  handle text;
BEGIN
  FOREACH t IN ARRAY ARRAY['article', 'person', 'organisation', 'event', 'place', 'population', 'dataset', 'claim', 'person_status'] LOOP
    handle := CASE WHEN t IN ('claim', 'person_status') THEN 'key' ELSE 'slug' END;
    -- No curator changes the record by this: it stays in its version.
    EXECUTE format('ALTER TABLE public.%I DISABLE TRIGGER %I', t, t || '_keeps_row');
    EXECUTE format('UPDATE public.%1$I SET %2$I = ''unnamed-'' || id WHERE %2$I IS NULL', t, handle);
    EXECUTE format('UPDATE history.%1$I SET %2$I = ''unnamed-'' || id WHERE %2$I IS NULL', t, handle);
    EXECUTE format('ALTER TABLE public.%I ENABLE TRIGGER %I', t, t || '_keeps_row');
    EXECUTE format('ALTER TABLE public.%I ALTER COLUMN %I SET NOT NULL, ALTER COLUMN %I SET DEFAULT ''unnamed-'' || gen_random_uuid()', t, handle, handle);
    EXECUTE format('ALTER TABLE history.%I ALTER COLUMN %I SET NOT NULL', t, handle);
    EXECUTE format(
      'ALTER TABLE public.%1$I ADD CONSTRAINT %2$I CHECK (%3$I !~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'')', t, t || '_' || handle || '_no_id', handle
    );
    IF handle = 'slug' THEN
      EXECUTE format('CREATE INDEX %I ON public.%I USING gin (slug gin_trgm_ops)', t || '_slug_trigrams', t);
      EXECUTE format('CREATE INDEX %I ON history.%I USING gin (slug gin_trgm_ops)', t || '_slug_trigrams', t);
    END IF;
  END LOOP;
END
$$;
