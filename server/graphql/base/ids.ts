import type { GraphQLError } from 'graphql';
import type { KindName } from '../../domain/records/kind.ts';
import { kindNames } from '../../domain/records/kinds.ts';
import { isId, isSlug } from '../../forms.ts';
import { makeInputError } from './errors.ts';

/**
 * Global ids (Relay's Global Object Identification): opaque text that names a type and a row, the same for every list
 * and every server. Wherever an id is taken in a filter or a look-up, the slug of a curated record is taken as well; the
 * two cannot be confused, since an id always has capital letters.
 */

/** The types that have global ids: those of the records that leave revisions. */
export type NodeType = KindName;

/** Most ids that one argument takes. */
export const MOST_IDS = 100;

export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** What a global id names. */
interface GlobalId {
  readonly typename: NodeType;
  readonly id: string;
}

/** @throws INVALID_ID when the text is not an id this server gives out */
export function decodeGlobalId(globalId: string): GlobalId {
  const decoded = parseGlobalId(globalId);
  if (decoded === undefined) throw notAnId(globalId);
  return decoded;
}

function parseGlobalId(globalId: string): GlobalId | undefined {
  const [typename = '', id = '', ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  const known = kindNames.find((name) => name === typename);
  if (!known || !isId(id) || rest.length > 0 || encodeGlobalId(typename, id) !== globalId) return undefined;
  return { typename: known, id };
}

/**
 * Reads what names a record: the id of its row, or its slug.
 * @returns undefined for what is neither an id nor a slug
 * @throws INVALID_ID for an id of another type
 */
export function readHandle(value: string, types: readonly NodeType[]): string | undefined {
  if (isSlug(value)) return value;
  const decoded = parseGlobalId(value);
  if (decoded === undefined || types.includes(decoded.typename)) return decoded?.id;
  throw makeInputError(
    'INVALID_ID',
    `${quoteInput(value)} is the id of ${withArticle(decoded.typename)}, and the id or slug of ${types.map(withArticle).join(' or ')} is needed.`,
  );
}

/** The id of one row of a type whose rows have no slugs. */
export function readId(value: string, type: NodeType): string {
  const { typename, id } = decodeGlobalId(value);
  if (typename === type) return id;
  throw makeInputError(
    'INVALID_ID',
    `${quoteInput(value)} is the id of ${withArticle(typename)}, and the id of ${withArticle(type)} is needed.`,
  );
}

/**
 * The where of one row by its id or slug, for a look-up.
 * @throws INVALID_ID
 */
export function readOne(value: string, type: NodeType): { id: string } | { slug: string } {
  const handle = readHandle(value, [type]);
  if (handle === undefined) throw notAnId(value);
  return isId(handle) ? { id: handle } : { slug: handle };
}

function notAnId(value: string): GraphQLError {
  return makeInputError('INVALID_ID', `${quoteInput(value)} is not an id of this server.`);
}

function withArticle(type: string): string {
  return /^[AEIOU]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** What a message repeats of an input: short, and in quotes. */
export function quoteInput(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
