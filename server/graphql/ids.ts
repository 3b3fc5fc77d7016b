import { inputError } from './errors.ts';

/**
 * Global ids (Relay's Global Object Identification): opaque text that names a type and a row, the same for every list
 * and every server. Wherever an id is taken in a filter or a look-up, the slug of a curated record is taken as well; the
 * two cannot be confused, since an id always has capital letters.
 */

/** The types that have global ids. */
export const nodeTypes = [
  'Article',
  'Claim',
  'Dataset',
  'Event',
  'Observation',
  'Organisation',
  'Person',
  'PersonStatus',
  'Place',
  'Population',
] as const;
export type NodeType = (typeof nodeTypes)[number];

/** A UUID as PostgreSQL and Prisma write it. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Most ids that one argument takes. */
export const MOST_IDS = 100;

export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** @throws INVALID_ID when the text is not an id this server gives out */
export function decodeGlobalId(globalId: string): { typename: NodeType; id: string } {
  const [typename = '', id = '', ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  const known = nodeTypes.find((name) => name === typename);
  if (!known || !UUID.test(id) || rest.length > 0 || encodeGlobalId(typename, id) !== globalId) {
    throw inputError('INVALID_ID', `${shown(globalId)} is not an id of this server.`);
  }
  return { typename: known, id };
}

/** Rows by ids or slugs, Prisma-shaped. */
export interface Reference {
  readonly id: string[];
  readonly slug: string[];
}

/**
 * Reads ids and slugs of one type.
 * @throws INVALID_ID for anything that is neither, for an id of another type, or for more than 100
 */
export function readReference(values: readonly string[], ...types: NodeType[]): Record<NodeType, Reference> {
  if (values.length > MOST_IDS)
    throw inputError('INVALID_ID', `An argument takes at most ${MOST_IDS} ids, and ${values.length} were given.`);
  const found = Object.fromEntries(nodeTypes.map((type) => [type, { id: [], slug: [] }])) as unknown as Record<
    NodeType,
    Reference
  >;
  for (const value of values) {
    if (SLUG.test(value) && value.length <= 100) {
      for (const type of types) found[type].slug.push(value);
      continue;
    }
    const { typename, id } = decodeGlobalId(value);
    if (!types.includes(typename)) {
      throw inputError(
        'INVALID_ID',
        `${shown(value)} is the id of ${withArticle(typename)}, and the id or slug of ${types.map(withArticle).join(' or ')} is needed.`,
      );
    }
    found[typename].id.push(id);
  }
  return found;
}

/** The id of one row of a type whose rows have no slugs. */
export function readId(value: string, type: NodeType): string {
  const { typename, id } = decodeGlobalId(value);
  if (typename === type) return id;
  throw inputError(
    'INVALID_ID',
    `${shown(value)} is the id of ${withArticle(typename)}, and the id of ${withArticle(type)} is needed.`,
  );
}

/** The where of one row by its id or slug, for a look-up. */
export function readOne(value: string, type: NodeType): { id: string } | { slug: string } {
  const { id, slug } = readReference([value], type)[type];
  return id[0] === undefined ? { slug: slug[0] as string } : { id: id[0] };
}

type IdOrSlug = { id: { in: string[] } } | { slug: { in: string[] } };

/** The where of rows that are among the references; none where there are none. */
export function among({ id, slug }: Reference): IdOrSlug | { OR: IdOrSlug[] } {
  // One branch where one is enough: an OR is harder to seek, and Prisma reads an empty one as no condition at all.
  if (slug.length === 0) return { id: { in: id } };
  if (id.length === 0) return { slug: { in: slug } };
  return { OR: [{ id: { in: id } }, { slug: { in: slug } }] };
}

function withArticle(type: string): string {
  return /^[AEIOU]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** What a message repeats of an input: short, and in quotes. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
