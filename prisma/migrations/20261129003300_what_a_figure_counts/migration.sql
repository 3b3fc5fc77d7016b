-- Further measures, count types and a kind of relation. PostgreSQL lets no statement use a new value of an enum before the
-- transaction that added it has ended, so the next migration uses them.
ALTER TYPE "measure" ADD VALUE 'CASUALTIES';
ALTER TYPE "measure" ADD VALUE 'DEAD_OR_MISSING';
ALTER TYPE "measure" ADD VALUE 'SURVIVORS';
ALTER TYPE "measure" ADD VALUE 'ON_BOARD';
ALTER TYPE "measure" ADD VALUE 'HOSPITALISED';
ALTER TYPE "measure" ADD VALUE 'BODIES_IDENTIFIED';
ALTER TYPE "measure" ADD VALUE 'AFFECTED';
ALTER TYPE "measure" ADD VALUE 'HOMELESS';
ALTER TYPE "measure" ADD VALUE 'REPORTED_MISSING';
ALTER TYPE "measure" ADD VALUE 'HELD';
ALTER TYPE "measure" ADD VALUE 'CAPTURED';

ALTER TYPE "count_type" ADD VALUE 'PERIOD';
ALTER TYPE "count_type" ADD VALUE 'DELTA';
ALTER TYPE "count_type" ADD VALUE 'TALLY_SO_FAR';

ALTER TYPE "claim_relation_kind" ADD VALUE 'DENIES';
