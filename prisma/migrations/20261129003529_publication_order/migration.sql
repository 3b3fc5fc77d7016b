-- DropIndex
DROP INDEX "claim_known_from_idx", "history"."claim_known_from_idx";

-- CreateIndex
CREATE INDEX "claim_event_id_known_from_id_idx" ON "claim"("event_id", "known_from", "id");

-- CreateIndex
CREATE INDEX "claim_known_from_id_idx" ON "claim"("known_from", "id");

SELECT keep_history('claim');
