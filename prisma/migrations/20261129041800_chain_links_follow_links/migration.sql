-- The positions of a chain run from 1 without a gap as long as every link after the first follows another one. Checking
-- that is a look-up of one row, and the first link needs no check. Counting the whole chain for each of its links took as
-- long as inserting it. It is still checked at the end of the transaction, so that a chain may be rewritten link by link.

DROP TRIGGER "attribution_positions_run" ON "attribution";
DROP FUNCTION "check_chain_positions"();

-- Whether a link is at a position of a chain. The chain is that of a claim or of the status of a person.
CREATE FUNCTION "has_link"(claim uuid, status uuid, place integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF claim IS NOT NULL THEN
    RETURN EXISTS (SELECT FROM "attribution" WHERE "claim_id" = claim AND "position" = place);
  END IF;
  RETURN EXISTS (SELECT FROM "attribution" WHERE "person_status_id" = status AND "position" = place);
END
$$;

CREATE FUNCTION "check_link_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- A link that was written, and one that was removed or moved away.
  is_alone boolean := TG_OP <> 'DELETE' AND TG_ARGV[0] = 'written' AND
    has_link(NEW."claim_id", NEW."person_status_id", NEW."position") AND
    NOT has_link(NEW."claim_id", NEW."person_status_id", NEW."position" - 1);
  is_missing boolean := TG_ARGV[0] = 'removed' AND
    has_link(OLD."claim_id", OLD."person_status_id", OLD."position" + 1) AND
    NOT has_link(OLD."claim_id", OLD."person_status_id", OLD."position");
BEGIN
  IF is_alone OR is_missing THEN
    RAISE EXCEPTION 'the positions of an attribution chain must run from 1 without a gap'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attribution_positions_run';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "attribution_positions_run"
  AFTER INSERT OR UPDATE OF "claim_id", "person_status_id", "position" ON "attribution"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."position" > 1) EXECUTE FUNCTION "check_link_follows"('written');
CREATE CONSTRAINT TRIGGER "attribution_positions_still_run"
  AFTER UPDATE OF "claim_id", "person_status_id", "position" OR DELETE ON "attribution"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_link_follows"('removed');
