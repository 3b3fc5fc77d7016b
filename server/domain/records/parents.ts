import { z } from 'zod';
import { slug } from './fields.ts';
import type { Entry, Kind } from './kind.ts';
import { findReferenceSlots, type ReferenceSlot } from './reference-slots.ts';

/** The parents of records: what an entry names as `parent`, or in a list `parents`. */

/** Finds where an entry names its parents. A record may only have parents of its own kind. */
export function findParentSlots(
  { name, references }: Pick<Kind, 'name' | 'references'>,
  entry: object,
): ReferenceSlot[] {
  const own = Object.entries(references).filter(([path, kind]) => kind === name && /^parents?(\.|$)/.test(path));
  return [...findReferenceSlots({ references: Object.fromEntries(own) }, entry)];
}

/** Returns the ids of an entry's parents, or their slugs in a file. */
export function listParents(kind: Pick<Kind, 'name' | 'references'>, entry: object): string[] {
  return findParentSlots(kind, entry).map(({ value }) => String(value));
}

/**
 * Lets files name a single `parent`, as they did before records could have several.
 * @param entry declares the entry, with a list `parents`
 * @param toItem makes an item of that list from a slug
 */
export function declareFileEntry<E extends Entry>(
  entry: z.ZodObject & z.ZodType<E>,
  toItem: (parent: string) => unknown = (parent) => parent,
): z.ZodType<E> {
  const parent = slug.nullable().default(null).meta({
    deprecated: true,
    description: 'The only parent. Files of earlier versions have it; `parents` takes its place.',
  });
  return z
    .strictObject({ ...entry.shape, parent })
    .transform(({ parent: only, ...rest }: Record<string, unknown>, context) => {
      if (typeof only !== 'string') return rest;
      if (Array.isArray(rest['parents']) && rest['parents'].length > 0)
        context.addIssue({ code: 'custom', path: ['parent'], message: 'must be left out where `parents` is given' });
      return { ...rest, parents: [toItem(only)] };
    })
    .pipe(entry);
}
