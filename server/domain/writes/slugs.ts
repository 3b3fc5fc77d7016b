import type { Prisma } from '../../database/client.ts';
import type { RegistryKind } from '../records/registry-entries.ts';
import { modelOf, oneOf } from '../records/registry-kinds.ts';

/** Readable handles for records that come without one. A handle never changes: files and links hold on to it. */

const LONGEST = 80;

/** Lower-case words of the Latin letters and digits in a name; what the record is where there are none. */
export function slugOf(name: string, kind: RegistryKind | 'articles'): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return words || (kind === 'articles' ? 'article' : oneOf[kind].replace(' ', '-'));
}

/** The handle, or the first of handle-2, handle-3 … that no record has. */
export async function freeSlug(
  tx: Prisma.TransactionClient,
  kind: RegistryKind | 'articles',
  wished: string,
): Promise<string> {
  const model = tx[kind === 'articles' ? 'article' : modelOf[kind]] as unknown as {
    findMany(query: object): Promise<{ slug: string }[]>;
  };
  const taken = await model.findMany({ where: { slug: { startsWith: wished } }, select: { slug: true } });
  return firstFree(wished, new Set(taken.map(({ slug }) => slug)));
}

export function firstFree(wished: string, taken: ReadonlySet<string | null>): string {
  if (!taken.has(wished)) return wished;
  let n = 2;
  while (taken.has(`${wished}-${n}`)) n++;
  return `${wished}-${n}`;
}
