-- Nothing is ever sought by a column's absence, so an index that begins with a column which is mostly null needs only the rows
-- that have it. The names stay, because refusals name the unique ones.

-- The claims of an article are few, and sorted in no time.
DROP INDEX "claim_article_id_as_of_sort_id_idx", "history"."claim_article_id_as_of_sort_id_idx";

DO $$
DECLARE
  item record;
BEGIN
  FOR item IN SELECT * FROM (VALUES
    ('claim', 'claim_place_id_as_of_sort_id_idx', 'place_id'),
    ('claim', 'claim_origin_organisation_id_as_of_sort_id_idx', 'origin_organisation_id'),
    ('claim', 'claim_origin_person_id_as_of_sort_id_idx', 'origin_person_id'),
    ('claim', 'claim_responsible_id_as_of_sort_id_idx', 'responsible_id'),
    ('claim', 'claim_dataset_id_as_of_sort_id_idx', 'dataset_id'),
    ('attribution', 'attribution_person_status_id_position_key', 'person_status_id'),
    ('attribution', 'attribution_claim_id_organisation_id_key', 'organisation_id'),
    ('attribution', 'attribution_claim_id_person_id_key', 'person_id'),
    ('attribution', 'attribution_organisation_id_claim_as_of_sort_claim_id_idx', 'organisation_id'),
    ('attribution', 'attribution_person_id_claim_as_of_sort_claim_id_idx', 'person_id'),
    ('mention', 'mention_article_id_person_id_label_key', 'person_id'),
    ('mention', 'mention_article_id_organisation_id_label_key', 'organisation_id'),
    ('mention', 'mention_article_id_event_id_label_key', 'event_id'),
    ('mention', 'mention_person_id_label_id_idx', 'person_id'),
    ('mention', 'mention_organisation_id_label_id_idx', 'organisation_id'),
    ('mention', 'mention_event_id_label_id_idx', 'event_id')
  ) AS index(of_table, name, present) JOIN pg_indexes i ON i.schemaname = 'public' AND i.indexname = index.name
  LOOP
    EXECUTE format('DROP INDEX "public".%1$I, "history".%1$I', item.name);
    EXECUTE format('%s WHERE %I IS NOT NULL', item.indexdef, item.present);
  END LOOP;
END
$$;

-- A list of what was known by an early day, latest first, would begin with all that is newer. Read in two parts it need not: the
-- claims as of that day or earlier, and the few that are as of a later day than the one from which they are known.
CREATE INDEX "claim_as_of_sort_id_after_known" ON "claim" ("as_of_sort", "id") WHERE "as_of_sort" > "known_from";

SELECT keep_history('claim');
SELECT keep_history('attribution');
SELECT keep_history('mention');
