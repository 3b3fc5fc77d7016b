-- Brings what is kept of a table in line with the table, after a migration created it or added columns or indexes to it.
-- `npm run migration` writes the calls. The table has a column "since"; see the migration `writing` for what is kept.
--
-- Columns are added at the end, as in the table itself: rows are kept by position. What was kept before gets what the rows
-- of today got: the default, or what the column is computed from. The history itself has no defaults.
CREATE FUNCTION "keep_history"(name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  source regclass := format('public.%I', name)::regclass;
  twin regclass;
  item record;
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS "history".%1$I ("until" TIMESTAMPTZ(3) NOT NULL, LIKE "public".%1$I)', name);
  twin := format('history.%I', name)::regclass;

  FOR item IN
    SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid) AS value
    FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = source AND a.attnum > 0 AND NOT a.attisdropped
      AND NOT EXISTS (SELECT 1 FROM pg_attribute h WHERE h.attrelid = twin AND h.attname = a.attname AND NOT h.attisdropped)
    ORDER BY a.attnum
  LOOP
    EXECUTE format('ALTER TABLE %s ADD COLUMN %I %s', twin, item.attname, item.type);
    IF item.value IS NOT NULL THEN
      EXECUTE format('UPDATE %s SET %I = %s', twin, item.attname, item.value);
    END IF;
    IF item.attnotnull THEN
      EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET NOT NULL', twin, item.attname);
    END IF;
  END LOOP;

  -- Sought as the rows of today are, though nothing in it is unique.
  FOR item IN
    SELECT replace(replace(indexdef, 'CREATE UNIQUE INDEX', 'CREATE INDEX'),
      format(' ON public.%I ', name), format(' ON "history".%I ', name)) AS definition
    FROM pg_indexes i WHERE schemaname = 'public' AND tablename = name
      AND NOT EXISTS (SELECT 1 FROM pg_indexes h WHERE h.schemaname = 'history' AND h.tablename = name AND h.indexname = i.indexname)
  LOOP
    EXECUTE item.definition;
  END LOOP;

  IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgrelid = source AND tgname = name || '_keeps_row') THEN
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION "keep_row"()',
      name || '_keeps_row', source);
  END IF;
  PERFORM show_past(name);
END
$$;
