/** The forms by which identifiers are known: one rule for each, for whatever reads or stores them. */

/** A UUID as PostgreSQL and Prisma write it (RFC 9562, lower case). */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A slug or a key: lower-case words joined by hyphens. One that has the form of a UUID is refused. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest slug or key. */
export const LONGEST_SLUG_CHARS = 100;

export function isId(text: string): boolean {
  return UUID.test(text);
}

export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG_CHARS && SLUG.test(text) && !isId(text);
}
