-- Reads of the past name the schema `past` where reads of today name `public`, and differ in nothing else. Prisma names the
-- schema of types as well as that of tables: where a filter compares an enum, it casts a text to `past.measure`. So every
-- enum of `public` has a twin in `past`, a domain over it.
--
-- PostgreSQL compares enums of one type only, and takes a domain for another type than its enum. `IN` finds the type that
-- both have in common. For `=` and `<>`, which are the other two comparisons that Prisma writes, there are operators here,
-- of enums and of lists of them. The planner puts those of the enum in their place, so that indexes serve them as ever.
-- They are found wherever `past` is on the search path, and every read of the past sees to that.
--
-- Call this at the end of a migration that adds an enum. A new value of an enum needs nothing.
CREATE FUNCTION "show_past_types"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  name text;
  many text;
BEGIN
  FOR name IN
    SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
      AND to_regtype(format('past.%I', typname)) IS NULL
  LOOP
    EXECUTE format('CREATE DOMAIN "past".%1$I AS "public".%1$I', name);
    FOREACH many IN ARRAY ARRAY['', '[]'] LOOP
      EXECUTE format('CREATE FUNCTION "past"."is_same"("public".%1$I%2$s, "past".%1$I%2$s) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN $1 = $2::"public".%1$I%2$s', name, many);
      EXECUTE format('CREATE FUNCTION "past"."is_other"("public".%1$I%2$s, "past".%1$I%2$s) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN $1 <> $2::"public".%1$I%2$s', name, many);
      EXECUTE format('CREATE OPERATOR "past".= (FUNCTION = "past"."is_same", LEFTARG = "public".%1$I%2$s,
        RIGHTARG = "past".%1$I%2$s)', name, many);
      EXECUTE format('CREATE OPERATOR "past".<> (FUNCTION = "past"."is_other", LEFTARG = "public".%1$I%2$s,
        RIGHTARG = "past".%1$I%2$s)', name, many);
    END LOOP;
  END LOOP;
END
$$;
SELECT show_past_types();

-- A read of the past without a moment is an error. It used to be answered with the present.
CREATE OR REPLACE FUNCTION "past_moment"() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT current_setting('attested.as_recorded_on')::timestamptz
$$;
COMMENT ON FUNCTION "past_moment"() IS 'The moment at which the transaction reads the past; an error where none was set.';
