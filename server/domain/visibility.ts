import type { Prisma } from '../database/generated/prisma/client.ts';

/**
 * Who reads. Everyone may read what is published; the plan of every list and every edge asks here, so that no way into
 * the graph shows more than another. The search in `sql/` repeats the rule in SQL, and a test goes every way at once.
 */
export interface Viewer {
  readonly role: 'reader';
  /** The day at whose end the viewer stands: nothing published later is seen. Null is today. */
  readonly knownBy: Date | null;
  /** The moment at which the viewer looks at the ledger: nothing recorded later is seen. Null is now. */
  readonly asRecordedOn: Date | null;
}

/** A reader without a key, here and now. */
export const anonymous: Viewer = Object.freeze({ role: 'reader', knownBy: null, asRecordedOn: null });

/** The claims the viewer may see: all but drafts. A retracted claim stays readable as such. */
export function visibleClaims(_viewer: Viewer): Prisma.ClaimWhereInput {
  return { status: { not: 'DRAFT' } };
}

/** The person statuses the viewer may see: all but drafts. */
export function visibleStatuses(_viewer: Viewer): Prisma.PersonStatusWhereInput {
  return { recordStatus: { not: 'DRAFT' } };
}
