import type { Database } from '../../server/database/client.ts';

/** The only row that matches. Fails if there is none, or if there are several, as their order would be arbitrary. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`One row was wanted, and ${rows.length} fit.`);
  return row;
}

/** The claim of an article by its key. @param name `moscow-times-2024-09-02/killed-in-attack` */
export async function claimNamed({ prisma }: Pick<Database, 'prisma'>, name: string) {
  const [slug = '', key = ''] = name.split('/');
  return only(await prisma.claim.findMany({ where: { key, article: { slug } } }));
}
