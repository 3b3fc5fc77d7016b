import { isSlug } from '../../forms.ts';
import { type AskedClaims, readSurroundings } from '../../sql/neighbours.ts';
import { getPool } from '../../sql/pool.ts';
import type { ArticleEntry } from '../records/article.ts';
import { article } from '../records/article.ts';
import { type ClaimEntry, type ClaimPlace, claim } from '../records/claim.ts';
import { toDated } from '../records/dated.ts';
import type { RegistryEntry, RegistryKind, Standing, Transaction } from '../records/kind.ts';
import { listParents } from '../records/parents.ts';
import type { StatusEntry, StatusPlace } from '../records/person-status.ts';
import type { Work } from './perform.ts';
import { Conflict, type FieldPath, NotFound } from './refusals.ts';

/** Reads records in the transaction of the write that is going to change them. */

/** A record identified by its id, or by its slug if it has one. */
export type Target = { readonly id: string } | { readonly slug: string };

/** A record, and the version of it on which a write is based. */
export interface BasedRecord {
  readonly target: Target;
  readonly version: number;
}

export type StandingClaim = Standing<ClaimEntry, ClaimPlace>;

export type StandingStatus = Standing<StatusEntry, StatusPlace>;

export interface StandingArticle extends Standing<ArticleEntry, undefined> {
  /** In the order of the text. */
  readonly claims: readonly StandingClaim[];
}

const toWhere = (target: Target) => ('id' in target ? { id: { in: [target.id] } } : { slug: { in: [target.slug] } });

/** @throws NotFound */
export async function readArticle({ tx }: Work, target: Target, path: FieldPath): Promise<StandingArticle> {
  const [found] = await article.read(tx, toWhere(target));
  if (found === undefined) throw new NotFound(path, 'There is no article with this id.');
  return { ...found, claims: await claim.read(tx, { articleId: { in: [found.id] } }) };
}

/** An article, as far as the rules for a claim in it need it. */
export interface Surrounding extends Pick<ArticleEntry, 'publisher' | 'language' | 'publishedOn'> {
  readonly id: string;
  /** Position of its last claim; 0 if it has none. */
  readonly lastPosition: number;
  /** Ids of the claims that were asked for, by key. */
  readonly claims: ReadonlyMap<string, string>;
  /** Whether a claim of it that is not retracted has the number that was asked for. */
  readonly hasNumber: boolean;
}

/** Reads an article for a write to one of its claims. @throws NotFound */
export async function readSurrounding(
  { tx }: Work,
  target: Target,
  asked: AskedClaims,
  path: FieldPath,
): Promise<Surrounding> {
  const handle = 'id' in target ? target.id : target.slug;
  // Nothing else can be a key.
  const keys = asked.keys.filter(isSlug);
  const found = await readSurroundings(getPool(tx), handle, { ...asked, keys });
  if (found === undefined) throw new NotFound(path, 'There is no article with this id.');
  const { publishedEarliest, publishedLatest, publishedBasis, claims, ...article } = found;
  return {
    ...article,
    publishedOn: toDated(publishedEarliest, publishedLatest, publishedBasis),
    claims: new Map(Object.entries(claims)),
  };
}

/**
 * Reads a claim, and checks that it is at the version on which the write is based.
 * @throws NotFound, Conflict
 */
export async function readClaim(
  { tx }: Work,
  { id, version }: { readonly id: string; readonly version: number },
  path: FieldPath = ['id'],
): Promise<StandingClaim> {
  const [found] = await claim.read(tx, { id: { in: [id] } });
  if (found === undefined) throw new NotFound(path, 'There is no claim with this id.');
  if (found.version !== version) throw new Conflict('CLAIM', id, version, found.version);
  return found;
}

/**
 * Reads a record of the registry, and checks that it is at the version on which the write is based.
 * @throws NotFound, Conflict
 */
export async function readBased<E extends RegistryEntry>(
  { tx }: Work,
  kind: RegistryKind<E>,
  { target, version }: BasedRecord,
  path: FieldPath = ['id'],
): Promise<Standing<E, undefined>> {
  const [found] = await kind.read(tx, toWhere(target));
  if (found === undefined) throw new NotFound(path, `There is no ${kind.noun} with this id.`);
  if (found.version !== version) throw new Conflict(kind.entityType, found.id, version, found.version);
  return found;
}

/** Whether a record is `other`, or is contained in it directly or indirectly, by any of its parents. */
export async function liesIn(tx: Transaction, kind: RegistryKind, id: string, other: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let above = [id]; above.length > 0; ) {
    if (above.includes(other)) return true;
    for (const one of above) seen.add(one);
    const records = await kind.read(tx, { id: { in: above } });
    above = records.flatMap(({ entry }) => listParents(kind, entry)).filter((one) => !seen.has(one));
  }
  return false;
}
