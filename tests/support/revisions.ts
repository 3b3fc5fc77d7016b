import type { Database, Prisma } from '../../server/database/client.ts';
import { takeTurn } from '../../server/database/turn.ts';
import { transact } from './transaction.ts';

/** Revisions that a test writes straight into the ledger, in the same order as every other write. */

type Tx = Prisma.TransactionClient;
type Changed = Prisma.ClaimUncheckedUpdateInput & { status?: 'DRAFT' | 'PUBLISHED' | 'RETRACTED' };

/** The state of a claim as a revision stores it. */
const recordOf = ({ status, rank, note }: { status: string; rank: string; note: string | null }) => ({
  status,
  rank,
  note,
});

/** Changes a claim and records the revision. */
export async function reviseClaim(tx: Tx, id: string, change: Changed, actor = 'a test'): Promise<bigint> {
  await takeTurn(tx);
  const before = await tx.claim.findUniqueOrThrow({ where: { id } });
  const version = before.version + 1;
  const after = await tx.claim.update({ where: { id }, data: { ...change, version } });
  const records = { before: recordOf(before), after: recordOf(after) };
  const about = { entityType: 'CLAIM', entityId: id, version, actor, reason: 'made up' } as const;
  const { sequence } = await tx.revision.create({ data: { ...about, ...records } });
  return sequence;
}

/** The same, in a transaction of its own. */
export function change(db: Pick<Database, 'prisma'>, id: string, data: Changed, actor?: string): Promise<bigint> {
  return transact(db, (tx) => reviseClaim(tx, id, data, actor));
}

const likeness = {
  articleId: true,
  measure: true,
  countType: true,
  quantifier: true,
  value: true,
  low: true,
  high: true,
  intervalLow: true,
  intervalHigh: true,
  wording: true,
  eventId: true,
  placeId: true,
  populationId: true,
  entryMethod: true,
} as const satisfies Prisma.ClaimSelect;

/** Records a claim like another one, with its revision. */
export async function recordLike(tx: Tx, id: string, status: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED'): Promise<string> {
  await takeTurn(tx);
  const like = await tx.claim.findUniqueOrThrow({ where: { id }, select: likeness });
  const claim = await tx.claim.create({ data: { ...like, status, position: 100 } });
  const about = { entityType: 'CLAIM', entityId: claim.id, version: 1, actor: 'a test', reason: 'made up' } as const;
  await tx.revision.create({ data: { ...about, after: recordOf(claim) } });
  return claim.id;
}

/** Records an article with its revision. */
export async function recordArticle(tx: Tx, headline: string): Promise<string> {
  await takeTurn(tx);
  const { id } = await tx.article.create({ data: { headline, language: 'en' } });
  const about = { entityType: 'ARTICLE', entityId: id, version: 1, actor: 'a test', reason: 'made up' } as const;
  await tx.revision.create({ data: { ...about, after: { headline } } });
  return id;
}
