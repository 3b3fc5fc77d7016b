import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { OperationalError } from '../../errors.ts';
import { writeBibliography } from '../records/article.ts';
import type { ArticleEntry } from '../records/article-entries.ts';
import { referenceTo } from '../records/chain.ts';
import { type ClaimEntry, claimEntryOf, claimRow, writeClaim, writeRelations } from '../records/claim.ts';
import { claimId, knowing } from '../records/handles.ts';
import type { FieldPath } from '../records/issues.ts';
import { statusEntryOf, statusRow, writeStatus } from '../records/person-status.ts';
import { lastImported, type Writing } from '../records/writing.ts';

/** How imports of article files differ from one another. */
export interface FileWriting extends Writing {
  /** Writes what a field of the file holds; whatever is wrong with it is wrong at this field. */
  at?<T>(field: FieldPath, work: () => Promise<T>): Promise<T>;
  /** Whether a record of the article is withdrawn because the file does not hold it. */
  isDropped?(entityType: EntityType, row: { id: string; handle: string; version: number }): Promise<boolean>;
  /** Whether a claim of another article is still to be written: then relations to it are stated later. */
  isComing?(reference: string): boolean;
}

/**
 * Writes one article with its credits, mentions, statuses and claims, and retracts what its file no longer holds.
 * @returns whether relations wait for the claims of another file: then the article is to be written again after it
 */
export async function writeArticle(writing: FileWriting, data: ArticleEntry): Promise<boolean> {
  const { claims, statuses, ...bibliography } = data;
  const { tx, at = here } = writing;
  const found = await tx.article.findFirst({ where: { slug: data.slug }, select: { id: true } });
  const { id } = await at([], () => writeBibliography(writing, bibliography, found?.id));
  // The ledger's word may stand against the file's, and claims in the article's own voice rest on its publisher.
  const { publisher } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { publisher: { select: { id: true, slug: true } } },
  });
  const knowingPublisher = knowing(writing, { organisation: publisher });
  await writeStatuses(knowingPublisher, id, statuses);
  return writeClaims(knowingPublisher, id, referenceTo(publisher), claims);
}

async function writeStatuses(
  writing: FileWriting,
  articleId: string,
  statuses: ArticleEntry['statuses'],
): Promise<void> {
  const { tx, at = here } = writing;
  const present = await tx.personStatus.findMany({ where: { articleId }, include: statusRow, orderBy: { id: 'asc' } });
  const ids = new Map(present.map(({ key, id }) => [key ?? id, id]));
  for (const [i, entry] of statuses.entries())
    await at(['statuses', i], () => writeStatus(writing, articleId, entry, ids.get(entry.key)));
  const keys = new Set(statuses.map(({ key }) => key));
  for (const row of present) {
    const handle = row.key ?? row.id;
    if (keys.has(handle) || row.recordStatus === 'RETRACTED') continue;
    if (!(await isDropped(writing, 'PERSON_STATUS', { ...row, handle }))) continue;
    await writeStatus(knowing(writing, row), articleId, { ...statusEntryOf(row), recordStatus: 'RETRACTED' }, row.id);
  }
}

async function writeClaims(
  writing: FileWriting,
  articleId: string,
  publisher: string | null,
  claims: readonly ClaimEntry[],
): Promise<boolean> {
  const { tx, at = here } = writing;
  const present = await tx.claim.findMany({ where: { articleId }, select: { id: true, key: true, position: true } });
  const ids = new Map(present.map(({ key, id }) => [key ?? id, id]));
  const positions = positionsOf(claims, present);
  const elsewhere = await claimsElsewhere(writing, claims);
  const changed: [number, ClaimEntry][] = [];
  let waits = false;
  for (const [i, whole] of claims.entries()) {
    const entry = { ...whole, relations: whole.relations.filter(({ claim }) => elsewhere.get(claim) !== null) };
    waits ||= entry.relations.length < whole.relations.length;
    const place = { articleId, publisher, position: positions[i] as number };
    const { id, version } = await at(['claims', i], () => writeClaim(writing, place, entry, ids.get(entry.key)));
    ids.set(entry.key, id);
    if (version !== undefined) changed.push([i, entry]);
  }
  for (const [i, entry] of changed) {
    const idOf = (reference: string) => (ids.get(reference) ?? elsewhere.get(reference)) as string;
    await at(['claims', i, 'relations'], () => writeRelations(writing, ids.get(entry.key) as string, entry, idOf));
  }
  await retractOthers(
    writing,
    articleId,
    claims.map(({ key }) => key),
  );
  return waits;
}

/**
 * Places in reading order. A claim that is there keeps its own wherever the order of the file allows it, so that one that
 * is put in or taken out moves no more claims than it must.
 */
function positionsOf(
  claims: readonly ClaimEntry[],
  present: readonly { id: string; key: string | null; position: number }[],
): number[] {
  const rows = new Map(present.map((row) => [row.key ?? row.id, row]));
  let last: { position: number; id: string | undefined } = { position: 0, id: undefined };
  return claims.map(({ key }) => {
    const row = rows.get(key);
    const stays =
      row &&
      (row.position > last.position || (row.position === last.position && last.id !== undefined && row.id > last.id));
    last = { position: stays ? row.position : last.position + 1, id: row?.id };
    return last.position;
  });
}

/** The claims of other articles that relations speak of, by `article/key`; null for those that are still to come. */
async function claimsElsewhere(
  { tx, isComing }: FileWriting,
  claims: readonly ClaimEntry[],
): Promise<Map<string, string | null>> {
  const references = claims.flatMap(({ relations }) => relations.map(({ claim }) => claim));
  const found = new Map<string, string | null>();
  for (const reference of new Set(references.filter((text) => text.includes('/')))) {
    const id = await claimId(tx, reference);
    if (id === undefined && !isComing?.(reference))
      throw new OperationalError(`refers to ${reference}, which is no claim of the ledger`);
    found.set(reference, id ?? null);
  }
  return found;
}

/** Retracts the claims of an article that an import wrote and that its file no longer holds: all but those with these keys. */
export async function retractOthers(writing: FileWriting, articleId: string, keys: readonly string[]): Promise<void> {
  const { tx, reason } = writing;
  const standing = await tx.claim.findMany({
    where: { articleId, status: { not: 'RETRACTED' } },
    include: { ...claimRow, article: { select: { slug: true, publisher: { select: { id: true, slug: true } } } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const held = new Set(keys);
  for (const row of standing) {
    const handle = row.key ?? row.id;
    if (held.has(handle) || !(await isDropped(writing, 'CLAIM', { ...row, handle }))) continue;
    const place = { articleId, publisher: referenceTo(row.article.publisher), position: row.position };
    const entry = { ...claimEntryOf(row), status: 'RETRACTED' as const, retraction: `No longer in ${reason}.` };
    await writeClaim(knowing(writing, { ...row, organisation: row.article.publisher }), place, entry, row.id);
  }
}

const here = <T>(_field: FieldPath, work: () => Promise<T>) => work();

/** An import withdraws what an import of its kind wrote, and nothing that others recorded. */
async function isDropped(
  writing: FileWriting,
  entityType: EntityType,
  row: { id: string; handle: string; version: number },
): Promise<boolean> {
  if (writing.isDropped) return writing.isDropped(entityType, row);
  const imported = await lastImported(writing, entityType, row.id);
  if (imported === undefined) return false;
  return ![imported.after['status'], imported.after['recordStatus']].includes('RETRACTED');
}
