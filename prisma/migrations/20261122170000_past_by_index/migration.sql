-- The past is sought by the indexes of the present. A view that filters each of two tables before it joins them is a wall to
-- the planner: it reads all rows of both. With the filter above the two, what is asked of the view is asked of the tables.
-- The moment is worked out once for a statement, and not for every row.

CREATE OR REPLACE FUNCTION "show_past"(name text) RETURNS void LANGUAGE plpgsql AS $$
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
SELECT show_past(table_name) FROM information_schema.tables WHERE table_schema = 'history' ORDER BY table_name;
