import type { GraphQLError } from 'graphql';
import { withArticle } from '../../domain/figures/words.ts';
import type { KindName } from '../../domain/records/kind.ts';
import { kindNames } from '../../domain/records/kinds.ts';
import { isId, isSlug } from '../../forms.ts';
import { makeInputError } from './errors.ts';

/**
 * Global ids (Relay's Global Object Identification): opaque text that names a type and a row, the same for every list and
 * every server. Filters and look-ups that accept an id also accept the slug of a curated record. The two cannot be
 * confused, since an id always contains capital letters.
 */

/** The types that have global ids: those whose records leave revisions. */
export type NodeType = KindName;

/** The largest number of ids that one argument accepts. */
export const MOST_IDS = 100;

export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** The type and row that a global id names. */
interface GlobalId {
  readonly typename: NodeType;
  readonly id: string;
}

/** @throws INVALID_ID if the text is not an id that this server issues */
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
 * Reads the handle of a record: a global id, or a slug.
 * @returns the id of its row or the slug, or undefined if the text is neither an id nor a slug
 * @throws INVALID_ID for an id of another type
 */
export function readHandle(value: string, types: readonly NodeType[]): string | undefined {
  if (isSlug(value)) return value;
  const decoded = parseGlobalId(value);
  if (decoded === undefined || types.includes(decoded.typename)) return decoded?.id;
  throw makeInputError(
    'INVALID_ID',
    `${quoteInput(value)} is the id of ${withArticle(decoded.typename)}, but the id or slug of ${types.map(withArticle).join(' or ')} is needed.`,
  );
}

/**
 * Reads the id of a row, for a type whose records have no slugs.
 * @throws INVALID_ID
 */
export function readId(value: string, type: NodeType): string {
  const { typename, id } = decodeGlobalId(value);
  if (typename === type) return id;
  throw makeInputError(
    'INVALID_ID',
    `${quoteInput(value)} is the id of ${withArticle(typename)}, but the id of ${withArticle(type)} is needed.`,
  );
}

/**
 * Returns the `where` that finds one row by its id or slug.
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

/** Quotes an input for a message, shortened if it is longer than 60 characters. */
export function quoteInput(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
