import { getPool } from '../../sql/pool.ts';
import { readSlugsFrom } from '../../sql/records.ts';
import type { SluggedTable } from '../../sql/tables.ts';
import type { Kind, Transaction } from './kind.ts';

/** Makes human-readable handles for records that have none. A handle never changes, since files and links depend on it. */

const LONGEST_PROPOSED_CHARS = 80;

/** Makes lower-case words of the Latin letters and digits in a name, or the noun of the record's kind if it has none. */
export function makeSlug(name: string, { noun }: Pick<Kind, 'noun'>): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_PROPOSED_CHARS)
    .replace(/-$/, '');
  return words || noun.replace(' ', '-');
}

/** Returns the handle, or the first of handle-2, handle-3 … that is free. */
export async function findFreeSlug(
  tx: Transaction,
  { table }: { readonly table: SluggedTable },
  wished: string,
): Promise<string> {
  return pickFree(wished, await readSlugsFrom(getPool(tx), table, wished));
}

export function pickFree(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  let n = 2;
  while (taken.has(`${wished}-${n}`)) n++;
  return `${wished}-${n}`;
}
