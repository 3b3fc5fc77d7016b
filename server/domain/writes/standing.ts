import type { Prisma } from '../../database/client.ts';
import { articleRow, type BibliographyEntry, bibliographyOf } from '../records/article.ts';
import { type ClaimEntry, claimEntryOf, claimRow } from '../records/claim.ts';
import { readEntries, type StandingEntry } from '../records/read-registry.ts';
import type { RegistryKind } from '../records/registry-entries.ts';
import { entityTypeOf, modelOf, oneOf } from '../records/registry-kinds.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, NotFound } from './refusals.ts';

/** What stands in the ledger, read in the transaction of the write that is going to change it. */

/** A record named by its id, or by its slug where it has one. */
export type Target = { readonly id: string } | { readonly slug: string };

/** A record as the version of it that a write is based on. */
export interface BasedRecord {
  readonly target: Target;
  readonly version: number;
}

export interface StandingClaim {
  readonly id: string;
  readonly version: number;
  readonly position: number;
  readonly entry: ClaimEntry;
}

export interface StandingArticle {
  readonly id: string;
  readonly version: number;
  readonly entry: BibliographyEntry;
  /** In the order of the text. */
  readonly claims: readonly StandingClaim[];
}

/** @throws NotFound */
export async function articleStanding(work: Work, target: Target, path: FieldPath): Promise<StandingArticle> {
  const row = await work.tx.article.findUnique({
    where: target as Prisma.ArticleWhereUniqueInput,
    include: articleRow,
  });
  if (row === null) throw new NotFound(path, 'There is no article with this id.');
  const claims = await work.tx.claim.findMany({
    where: { articleId: row.id },
    include: claimRow,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const entry = bibliographyOf(row);
  if (entry.publisher !== null) work.references.learn('organisations', entry.publisher, row.publisherId as string);
  return {
    id: row.id,
    version: row.version,
    entry,
    claims: claims.map((claim) => ({
      id: claim.id,
      version: claim.version,
      position: claim.position,
      entry: claimEntryOf(claim),
    })),
  };
}

/**
 * The claim, with the article it stands in.
 * @param version that the write is based on
 * @throws NotFound, Conflict
 */
export async function claimStanding(
  work: Work,
  { id, version }: { readonly id: string; readonly version: number },
  path: FieldPath = ['id'],
): Promise<{ claim: StandingClaim; article: StandingArticle }> {
  const row = await work.tx.claim.findUnique({ where: { id }, select: { articleId: true, version: true } });
  if (row === null) throw new NotFound(path, 'There is no claim with this id.');
  if (row.version !== version) throw new Conflict('CLAIM', id, version, row.version);
  const article = await articleStanding(work, { id: row.articleId }, path);
  return { claim: article.claims.find((claim) => claim.id === id) as StandingClaim, article };
}

/**
 * A record of the registry.
 * @param version that the write is based on
 * @throws NotFound, Conflict
 */
export async function recordStanding<K extends RegistryKind>(
  work: Work,
  kind: K,
  { target, version }: BasedRecord,
  path: FieldPath = ['id'],
): Promise<StandingEntry<K>> {
  const where = 'id' in target ? { id: { in: [target.id] } } : { slug: { in: [target.slug] } };
  const [found] = await readEntries(work.tx, kind, where);
  if (found === undefined) throw new NotFound(path, `There is no ${oneOf[kind]} with this id.`);
  if (found.version !== version) throw new Conflict(entityTypeOf[kind], found.id, version, found.version);
  return found;
}

/** Whether a record is another, or lies in it over any number of steps. */
export async function liesIn({ tx }: Work, kind: RegistryKind, id: string, other: string): Promise<boolean> {
  const model = tx[modelOf[kind]] as unknown as {
    findFirst(query: object): Promise<{ parentId: string | null } | null>;
  };
  for (let above: string | null = id; above !== null; ) {
    if (above === other) return true;
    above = (await model.findFirst({ where: { id: above }, select: { parentId: true } }))?.parentId ?? null;
  }
  return false;
}
