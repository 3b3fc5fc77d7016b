import type { Prisma } from '../../database/client.ts';
import { checkDeferredConstraints } from '../../database/constraints.ts';
import type { Revision } from '../../database/generated/prisma/client.ts';
import { getPool } from '../../sql/pool.ts';
import { readLastRevisions } from '../../sql/revisions.ts';
import { Additions } from '../records/additions.ts';
import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import type { FieldPath } from '../records/issues.ts';
import { registryKinds } from '../records/kinds.ts';
import { personStatus } from '../records/person-status.ts';
import type { FileChanges } from './changes.ts';
import { formatReference, listDistinctReferences, listRegistryReferences } from './file-references.ts';
import type { ArticleFile, RegistryFile } from './format.ts';
import { lookUp } from './look-up.ts';
import type { Step } from './plan.ts';
import type { GivenFile } from './read-file.ts';
import { type Import, openSession, type Session } from './session.ts';
import { type ArticleInLedger, retractOthers, writeArticle } from './write-article.ts';
import { type FoundRecords, writeRegistry } from './write-registry.ts';

/** Writes the files of an import, many of them together. */

/** The result of a step. */
export interface WrittenStep {
  readonly files: readonly FileChanges[];
  /** Whether relations are still missing because they need claims of a file that comes later. */
  readonly waits: boolean;
}

/**
 * Writes the files of a batch in the given transaction.
 * @param isCareful whether each record is inserted on its own. That takes many more statements, but if the database
 *   refuses one, the error says where in the file it is.
 * @throws OperationalError with the file, line and field of each conflict, and of what the database refuses
 * @throws the refusal of the database, if records were inserted together
 */
export async function writeBatch(
  tx: Prisma.TransactionClient,
  batch: readonly Step[],
  all: Import,
  { isCareful }: { readonly isCareful: boolean },
): Promise<WrittenStep[]> {
  const additions = isCareful ? undefined : new Additions();
  const common = { tx, all, additions };
  const articles = await openArticles(
    common,
    batch.flatMap((step) => (step.kind === 'article' ? step.files : [])),
  );
  const begun: { readonly session: Session; readonly waits: boolean; readonly files: Step['files'] }[] = [];
  for (const step of batch) begun.push({ files: step.files, ...(await writeStep(common, step, articles)) });
  await additions?.flush(tx);
  await checkDeferredConstraints(tx);
  const written: WrittenStep[] = [];
  for (const { session, waits, files } of begun) written.push({ files: await session.finish(files), waits });
  return written;
}

/** What the steps of a batch have in common. */
interface Common {
  readonly tx: Prisma.TransactionClient;
  readonly all: Import;
  /** The records that are inserted at the end of the batch. */
  readonly additions: Additions | undefined;
}

interface BegunStep {
  readonly session: Session;
  readonly waits: boolean;
}

async function writeStep(common: Common, step: Step, articles: ArticlesInLedger): Promise<BegunStep> {
  switch (step.kind) {
    case 'registry':
      return { session: await writeTogether(common, step.files), waits: false };
    case 'article':
      return writeOne(common, step, articles);
    case 'removed':
      return { session: await retractAll(common, step), waits: false };
  }
}

/** What the ledger has of the articles of a batch, and of what they refer to. */
interface ArticlesInLedger {
  readonly bySlug: ReadonlyMap<string, ArticleInLedger>;
  readonly lastRevisions: ReadonlyMap<string, Revision>;
  /** Grows with the claims that are written. */
  readonly ids: Map<string, string>;
}

/** Reads everything that a batch needs to know, with as many statements as for one article. */
async function openArticles({ tx }: Common, files: readonly GivenFile<ArticleFile>[]): Promise<ArticlesInLedger> {
  const ids = new Map(await lookUp(tx, listDistinctReferences(files.map(({ data }) => data))));
  const articles =
    files.length === 0 ? [] : await article.read(tx, { slug: { in: files.map(({ data }) => data.slug) } });
  if (articles.length === 0) return { bySlug: new Map(), lastRevisions: new Map(), ids };
  const within = { articleId: { in: articles.map(({ id }) => id) } };
  const claims = Map.groupBy(await claim.read(tx, within), ({ place }) => place.articleId);
  const statuses = Map.groupBy(await personStatus.read(tx, within), ({ place }) => place.articleId);
  const bySlug = new Map(
    articles.map((one) => [
      one.entry.slug,
      { article: one, claims: claims.get(one.id) ?? [], statuses: statuses.get(one.id) ?? [] },
    ]),
  );
  const records = [
    ...articles.map(({ id }) => ({ type: 'ARTICLE', id })),
    ...[...claims.values()].flat().map(({ id }) => ({ type: 'CLAIM', id })),
    ...[...statuses.values()].flat().map(({ id }) => ({ type: 'PERSON_STATUS', id })),
  ];
  const revisions = await readLastRevisions(getPool(tx), records);
  return { bySlug, ids, lastRevisions: new Map(revisions.map((revision) => [revision.entityId, revision])) };
}

async function writeOne(
  common: Common,
  { files: [file], circle }: Extract<Step, { kind: 'article' }>,
  { bySlug, ids, lastRevisions }: ArticlesInLedger,
): Promise<BegunStep> {
  const { data } = file;
  const present = bySlug.get(data.slug);
  const placeOf = (field: FieldPath) => ({ file, field, entry: getPart(data, field) });
  const session = openSession({ ...common, ids, lastRevisions, circle, articleId: present?.article.id, placeOf });
  const { claims, waits } = await writeArticle(session.writing, data, present);
  for (const [key, id] of claims) ids.set(formatReference({ kind: 'Claim', handle: `${data.slug}/${key}` }), id);
  return { session, waits };
}

/** Retracts the claims of an article whose file no longer exists. */
async function retractAll(
  common: Common,
  { files: [file], articleId }: Extract<Step, { kind: 'removed' }>,
): Promise<Session> {
  const placeOf = () => ({ file, field: [], entry: {} });
  const session = openSession({ ...common, ids: new Map(), circle: new Set(), articleId, placeOf });
  await retractOthers(session.writing, await claim.read(common.tx, { articleId: { in: [articleId] } }), new Set());
  return session;
}

/** Writes registry files that refer to each other as if they were one file. */
async function writeTogether(common: Common, files: readonly GivenFile<RegistryFile>[]): Promise<Session> {
  const { tx } = common;
  const references = files.flatMap(({ data }) => listRegistryReferences(data));
  const ids = new Map(await lookUp(tx, references));
  const places = new Map(
    registryKinds.map(({ list }) => [
      list,
      files.flatMap((file) => (file.data[list] ?? []).map((entry, i) => ({ file, field: [list, i], entry }))),
    ]),
  );
  const placeOf = ([list, i]: FieldPath) => {
    const place = places.get(String(list))?.[Number(i)];
    if (place === undefined) throw new Error(`There is no entry ${list}[${i}].`);
    return place;
  };
  const found: FoundRecords = { lastRevisions: new Map(), mergedInto: new Map() };
  const session = openSession({ ...common, ...found, ids, circle: new Set(), articleId: undefined, placeOf });
  const merged = Object.fromEntries([...places].map(([list, of]) => [list, of.map(({ entry }) => entry)]));
  await writeRegistry(tx, session.writing, merged, found, ({ name }, slug, id) =>
    ids.set(formatReference({ kind: name, handle: slug }), id),
  );
  return session;
}

function getPart(data: object, field: FieldPath): object {
  return field.reduce((part, step) => (part as Record<string | number, object>)[step] ?? {}, data);
}
