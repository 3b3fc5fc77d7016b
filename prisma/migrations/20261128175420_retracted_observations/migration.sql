-- An observation can be retracted, as a claim can: it stays, and counts no more.

ALTER TABLE "observation" ADD COLUMN     "retraction" TEXT,
ADD COLUMN     "status" "record_status" NOT NULL DEFAULT 'PUBLISHED';

-- What is here already was read from a file and stands. It is never a draft, and says why it was retracted where it was.
ALTER TABLE "observation" ADD CONSTRAINT "observation_never_draft" CHECK ("status" <> 'DRAFT');
ALTER TABLE "observation" ADD CONSTRAINT "observation_retraction_of_retracted" CHECK (("retraction" IS NOT NULL) = ("status" = 'RETRACTED'));

-- What was changed before stood while it did. The history has no defaults of its own.
ALTER TABLE "history"."observation" ADD COLUMN "retraction" TEXT,
ADD COLUMN "status" "record_status" NOT NULL DEFAULT 'PUBLISHED';
ALTER TABLE "history"."observation" ALTER COLUMN "status" DROP DEFAULT;

SELECT show_past('observation');
