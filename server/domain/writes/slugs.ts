import { getPool } from '../../sql/pool.ts';
import { readSlugsFrom } from '../../sql/records.ts';
import type { SluggedTable } from '../../sql/tables.ts';
import type { Kind, Transaction } from '../records/kind.ts';

/** Readable handles for records that come without one. A handle never changes: files and links hold on to it. */

const LONGEST_PROPOSED_CHARS = 80;

/** Lower-case words of the Latin letters and digits in a name; what the record is where there are none. */
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

/** The handle, or the first of handle-2, handle-3 … that no record has. */
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
