-- A write of a claim is checked before it has the turn, so that it holds up others only while it is being stored. What it was
-- checked against may have changed by then: its article, the claims of that article, or anything in the registry. Claims,
-- statuses and articles elsewhere, and observations, make no difference to it.

-- Takes the turn for a write to a claim of an article. Returns null if that write has to be checked again, because something it
-- depends on was written after the revision "seen", or because the token has meanwhile written something under the same key.
CREATE FUNCTION "take_turn_for_claim"(seen bigint, article uuid, token uuid, idempotency_key text) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := take_ledger_turn();
BEGIN
  IF EXISTS (
    SELECT FROM "revision" r WHERE r."sequence" > seen AND CASE r."entity_type"
      WHEN 'CLAIM' THEN EXISTS (SELECT FROM "claim" c WHERE c."id" = r."entity_id" AND c."article_id" = article)
      WHEN 'ARTICLE' THEN r."entity_id" = article
      WHEN 'PERSON_STATUS' THEN false
      WHEN 'OBSERVATION' THEN false
      ELSE true
    END
  ) OR EXISTS (SELECT FROM "idempotent_write" w WHERE w."token_id" = token AND w."key" = idempotency_key) THEN
    RETURN NULL;
  END IF;
  RETURN moment;
END
$$;
COMMENT ON FUNCTION "take_turn_for_claim"(bigint, uuid, uuid, text) IS 'Waits until no other write is under way, and returns the moment of a write to a claim; null if the write has to be checked again.';

-- A new claim must not repeat a figure of its article. This finds the claims with the same number among all that the article has.
CREATE INDEX "claim_article_id_sort_value_idx" ON "claim" ("article_id", "sort_value");
SELECT keep_history('claim');
