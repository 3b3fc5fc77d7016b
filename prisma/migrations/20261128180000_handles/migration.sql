-- Slugs that look most like a misspelt one are sought by their trigrams. And no slug may look like an id: wherever a record
-- is named, the two must be told apart by their form.

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['article', 'person', 'organisation', 'event', 'place', 'population', 'dataset'] LOOP
    EXECUTE format('CREATE INDEX %I ON public.%I USING gin (slug gin_trgm_ops)', t || '_slug_trigrams', t);
    EXECUTE format('CREATE INDEX %I ON history.%I USING gin (slug gin_trgm_ops)', t || '_slug_trigrams', t);
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I CHECK (slug !~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'')', t, t || '_slug_no_id'
    );
  END LOOP;
END
$$;
