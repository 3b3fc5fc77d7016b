/** The formats of ids, slugs and language tags: one rule for each, wherever they are read or stored. */

/** A UUID as PostgreSQL and Prisma write it (RFC 9562, lower case). */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A slug or a key: lower-case words joined by hyphens. Anything in the format of a UUID is refused. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Length of the longest slug or key. */
export const LONGEST_SLUG_CHARS = 100;

/** A language tag (BCP 47) as stored, with the language itself in lower case, as RFC 5646 recommends. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function isId(text: string): boolean {
  return UUID.test(text);
}

export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG_CHARS && SLUG.test(text) && !isId(text);
}

const LANGUAGE_TAG_IN_ANY_CASE = new RegExp(LANGUAGE_TAG, 'i');

/** Whether a text is a language tag. Tags are not case-sensitive (RFC 5646, section 2.1.1). */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG_IN_ANY_CASE.test(text);
}
