import type { EntityType } from '../../database/generated/prisma/enums.ts';
import { type ArticleEntry, article } from '../records/article.ts';
import { type ClaimEntry, type ClaimPlace, claim, writeRelations } from '../records/claim.ts';
import type { FieldPath } from '../records/issues.ts';
import type { KindName, Standing } from '../records/kind.ts';
import { makeId } from '../records/new-id.ts';
import { personStatus, type StatusEntry, type StatusPlace } from '../records/person-status.ts';
import { insertRecord, updateRecord } from '../records/write-record.ts';
import type { Writing } from '../records/writing.ts';
import type { ArticleFile } from './format.ts';
import { withIds } from './look-up.ts';

/** What the ledger has of an article before its file is written. */
export interface ArticleInLedger {
  readonly article: Standing<ArticleEntry, undefined>;
  readonly claims: readonly StandingClaim[];
  readonly statuses: readonly Standing<StatusEntry, StatusPlace>[];
}

type StandingClaim = Standing<ClaimEntry, ClaimPlace>;

/** What writing one file needs. */
export interface FileWriting {
  /** The reason given in the file's revisions. */
  readonly reason: string;
  /** Returns the id of a record that the file refers to. @throws UnknownReference if there is no such record */
  idOf(kind: KindName, handle: string): string;
  /** Writes the contents of a field of the file. Errors are reported at this field. */
  at<T>(field: FieldPath, work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Whether a record of the article is to be retracted because the file does not contain it. */
  isDropped(entityType: EntityType, standing: { id: string; version: number; handle: string }): Promise<boolean>;
  /** Whether a claim of another article does not exist yet but comes with a later file. Relations to it are added then. */
  isComing(reference: string): boolean;
}

/** What was written of an article. */
export interface WrittenArticle {
  /** Ids of the claims in its file, by key. */
  readonly claims: ReadonlyMap<string, string>;
  /** Whether relations need the claims of a later file. If so, the article must be written again after that file. */
  readonly waits: boolean;
}

/** Writes one article with its credits, mentions, statuses and claims, and retracts what is no longer in its file. */
export async function writeArticle(
  writing: FileWriting,
  data: ArticleFile,
  present: ArticleInLedger | undefined,
): Promise<WrittenArticle> {
  const { claims, statuses, ...bibliography } = data;
  const standing = present?.article;
  const { id, stands } = await writing.at([], async (one) => {
    const entry = dropRepeatedMentions(withIds(article, bibliography, writing.idOf));
    if (standing === undefined) return { ...(await insertRecord(one, article, entry, undefined)), stands: entry };
    const written = await updateRecord(one, article, standing, entry);
    return { ...written, stands: written.version === undefined ? standing.entry : entry };
  });
  await writeStatuses(writing, id, statuses, present?.statuses ?? []);
  // The ledger's publisher and language may prevail over the file's. The publisher is the origin of claims in the article's own
  // voice, and claims are read in the language.
  const { publisher, language } = stands;
  return writeClaims(writing, { articleId: id, publisher, language }, claims, present?.claims ?? []);
}

/** Drops mentions that became identical because the records they name were merged. */
function dropRepeatedMentions(entry: ArticleEntry): ArticleEntry {
  const mentions = new Map(entry.mentions.map((mention) => [JSON.stringify(mention), mention]));
  return { ...entry, mentions: [...mentions.values()] };
}

async function writeStatuses(
  writing: FileWriting,
  articleId: string,
  statuses: readonly StatusEntry[],
  present: ArticleInLedger['statuses'],
): Promise<void> {
  const byKey = new Map(present.map((standing) => [standing.entry.key, standing]));
  for (const [i, given] of statuses.entries()) {
    const standing = byKey.get(given.key);
    await writing.at(['statuses', i], (one) => {
      const entry = withIds(personStatus, given, writing.idOf);
      return standing
        ? updateRecord(one, personStatus, standing, entry)
        : insertRecord(one, personStatus, entry, { articleId });
    });
  }
  const keys = new Set(statuses.map(({ key }) => key));
  for (const standing of present) {
    const { entry } = standing;
    if (keys.has(entry.key) || entry.recordStatus === 'RETRACTED') continue;
    if (!(await writing.isDropped('PERSON_STATUS', { ...standing, handle: entry.key }))) continue;
    await writing.at([], (one) => updateRecord(one, personStatus, standing, { ...entry, recordStatus: 'RETRACTED' }));
  }
}

async function writeClaims(
  writing: FileWriting,
  of: Omit<ClaimPlace, 'position'>,
  claims: readonly ClaimEntry[],
  present: readonly StandingClaim[],
): Promise<WrittenArticle> {
  const byKey = new Map(present.map((standing) => [standing.entry.key, standing]));
  const ids = new Map(claims.map(({ key }) => [key, byKey.get(key)?.id ?? makeId()]));
  const idOf = (kind: KindName, handle: string) => {
    const own = kind === 'Claim' ? ids.get(handle) : undefined;
    return own ?? writing.idOf(kind, handle);
  };
  const positions = readPositions(claims, present);
  const changed: {
    readonly i: number;
    readonly id: string;
    readonly before: ClaimEntry['relations'];
    readonly entry: ClaimEntry;
  }[] = [];
  let waits = false;
  for (const [i, whole] of claims.entries()) {
    const relations = whole.relations.filter(({ claim: other }) => !writing.isComing(other));
    waits ||= relations.length < whole.relations.length;
    const place = { ...of, position: positions[i] ?? i + 1 };
    const standing = byKey.get(whole.key);
    await writing.at(['claims', i], async (one) => {
      const entry = withIds(claim, { ...whole, relations }, idOf);
      const { id, version } = standing
        ? await updateRecord(one, claim, { ...standing, place }, entry)
        : await insertRecord(one, claim, entry, place, ids.get(whole.key));
      if (version !== undefined) changed.push({ i, id, before: standing?.entry.relations ?? [], entry });
    });
  }
  for (const { i, id, before, entry } of changed)
    await writing.at(['claims', i, 'relations'], (one) => writeRelations(one, id, before, entry));
  await retractOthers(writing, present, new Set(claims.map(({ key }) => key)));
  return { claims: ids, waits };
}

/**
 * Returns positions in reading order. An existing claim keeps its position if the order in the file allows it, so that
 * adding or removing a claim moves as few others as possible.
 */
function readPositions(claims: readonly ClaimEntry[], present: readonly StandingClaim[]): number[] {
  const rows = new Map(present.map(({ id, entry, place }) => [entry.key, { id, position: place.position }]));
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

/** Retracts the claims of an article that are no longer in its file: all except those with these keys. */
export async function retractOthers(
  writing: FileWriting,
  present: readonly StandingClaim[],
  keys: ReadonlySet<string>,
): Promise<void> {
  for (const standing of present) {
    const { entry } = standing;
    if (keys.has(entry.key) || entry.status === 'RETRACTED') continue;
    if (!(await writing.isDropped('CLAIM', { ...standing, handle: entry.key }))) continue;
    const retracted = { status: 'RETRACTED', retraction: `No longer in ${writing.reason}.` } as const;
    await writing.at([], (one) => updateRecord(one, claim, standing, { ...entry, ...retracted }));
  }
}
