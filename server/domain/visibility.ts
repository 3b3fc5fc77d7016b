import type { Prisma } from '../database/generated/prisma/client.ts';

/**
 * Who reads. Everyone may read what is published; the plan of every list and every edge asks here, so that no way into
 * the graph shows more than another. The search in `sql/` repeats the rule in SQL, and a test goes every way at once.
 */
export interface Viewer {
  readonly role: 'reader';
}

/** A reader without a key. */
export const anonymous: Viewer = Object.freeze({ role: 'reader' });

/** The claims the viewer may see: all but drafts. A retracted claim stays readable as such. */
export function visibleClaims(_viewer: Viewer): Prisma.ClaimWhereInput {
  return { status: { not: 'DRAFT' } };
}

/** The person statuses the viewer may see: all but drafts. */
export function visibleStatuses(_viewer: Viewer): Prisma.PersonStatusWhereInput {
  return { recordStatus: { not: 'DRAFT' } };
}
