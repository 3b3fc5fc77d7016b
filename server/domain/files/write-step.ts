import type { Prisma } from '../../database/client.ts';
import { checkDeferredConstraints } from '../../database/constraints.ts';
import type { Revision } from '../../database/generated/prisma/client.ts';
import { OperationalError } from '../../errors.ts';
import { getPool } from '../../sql/pool.ts';
import { readLastRevisions } from '../../sql/revisions.ts';
import { Additions } from '../records/additions.ts';
import { article } from '../records/article.ts';
import { claim } from '../records/claim.ts';
import { findRefusal } from '../records/database-refusals.ts';
import type { FieldPath } from '../records/issues.ts';
import { registryKinds } from '../records/kinds.ts';
import { personStatus } from '../records/person-status.ts';
import type { Writing } from '../records/writing.ts';
import { type FileChanges, getHandle, pickTitle, type RecordChange } from './changes.ts';
import {
  formatReference,
  getListName,
  listArticleReferences,
  listClaimsElsewhere,
  listRegistryReferences,
} from './file-references.ts';
import type { ArticleFile, RegistryFile } from './format.ts';
import { type FoundIds, lookUp, UnknownReference } from './look-up.ts';
import type { Step } from './plan.ts';
import type { GivenFile } from './read-file.ts';
import { type Base, EditConflict, type Weighed, weighEntry, weighMissing } from './rules.ts';
import { showInFiles } from './states.ts';
import { type FileWriting, retractOthers, type StandingArticle, writeArticle } from './write-article.ts';
import { writeRegistry } from './write-registry.ts';

/** What all files of an import have in common. */
export interface Import {
  /** The actor named in the revisions. */
  readonly actor: string;
  /** Returns the reason to give in a file's revisions. */
  reasonOf(file: GivenFile<unknown>): string;
  /** Whether the file prevails over the ledger if both were changed. */
  readonly force: boolean;
  /** Returns the state of the ledger on which the file is based, or undefined for a file that no export wrote. */
  findBase(path: string): Base | undefined;
  /** Whether a claim, given as `article/key`, is in a file that is still to be written. */
  isComing(reference: string): boolean;
  /** Aborts the import. */
  readonly signal?: AbortSignal | undefined;
}

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

async function writeStep(common: Common, step: Step, articles: StandingArticles): Promise<BegunStep> {
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
interface StandingArticles {
  readonly bySlug: ReadonlyMap<string, StandingArticle>;
  readonly lastRevisions: ReadonlyMap<string, Revision>;
  /** Grows with the claims that are written. */
  readonly ids: Map<string, string>;
}

/** Reads everything that a batch needs to know, with as many statements as for one article. */
async function openArticles({ tx }: Common, files: readonly GivenFile<ArticleFile>[]): Promise<StandingArticles> {
  const references = files.flatMap(({ data }) => [...listArticleReferences(data), ...listClaimsElsewhere(data)]);
  const ids = new Map(await lookUp(tx, references));
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
  { bySlug, ids, lastRevisions }: StandingArticles,
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
  const session = openSession({ ...common, ids, circle: new Set(), articleId: undefined, placeOf });
  const merged = Object.fromEntries([...places].map(([list, of]) => [list, of.map(({ entry }) => entry)]));
  await writeRegistry(tx, session.writing, merged, ({ name }, slug, id) =>
    ids.set(formatReference({ kind: name, handle: slug }), id),
  );
  return session;
}

/** A record that is written: its place in a file, and its entry there. */
interface Place {
  readonly file: GivenFile<unknown>;
  readonly field: FieldPath;
  readonly entry: object;
}

interface Session {
  readonly writing: FileWriting;
  /** Returns what was done with the records of each file. @throws EditConflict if there were conflicts */
  finish(files: readonly GivenFile<unknown>[]): Promise<FileChanges[]>;
}

function openSession(step: {
  readonly tx: Prisma.TransactionClient;
  readonly all: Import;
  readonly additions: Additions | undefined;
  readonly lastRevisions?: ReadonlyMap<string, Revision>;
  readonly ids: FoundIds;
  readonly circle: ReadonlySet<string>;
  readonly articleId: string | undefined;
  /** Returns the file and place to which a field belongs. */
  placeOf(field: FieldPath): Place;
}): Session {
  const { tx, all, additions, lastRevisions, ids, circle, articleId, placeOf } = step;
  const { actor, force } = all;
  const records: (readonly [GivenFile<unknown>, RecordChange])[] = [];
  const conflicts: OperationalError[] = [];
  const weighed = ({ file, field }: Place): Weighed => ({
    ...{ tx, actor, force, circle, articleId },
    reason: all.reasonOf(file),
    base: all.findBase(file.path),
    error: (inner, message) => file.error([...field, ...inner], message),
  });
  const writingAt = (place: Place): Writing => ({
    ...{ tx, actor, tokenId: null, additions, lastRevisions },
    reason: all.reasonOf(place.file),
    report(outcome, change) {
      all.signal?.throwIfAborted();
      const states =
        outcome === 'unchanged'
          ? { before: undefined, after: {} }
          : outcome === 'created'
            ? { after: pickTitle(change.after) }
            : {};
      records.push([place.file, { outcome, handle: getHandle(change.after), ...change, ...states }]);
    },
    async ledgerStands(standing) {
      const { ledgerStands, conflicts: found } = await weighEntry(weighed(place), standing);
      conflicts.push(...found);
      return ledgerStands;
    },
  });
  const whole = () => placeOf([]);
  return {
    writing: {
      get reason() {
        return all.reasonOf(whole().file);
      },
      idOf(kind, handle) {
        const id = ids.get(formatReference({ kind, handle }));
        if (id !== undefined) return id;
        throw new UnknownReference(`refers to ${handle}, which is not among the ${getListName(kind)} in the ledger`);
      },
      at: (field, work) => locateRefusal(placeOf(field), (place) => work(writingAt(place))),
      async isDropped(entityType, { id: entityId, version, handle }) {
        const missing = { entityType, entityId, version, handle };
        const verdict = await weighMissing(weighed(whole()), missing);
        if (verdict.isRetracted) return true;
        if (verdict.conflict) conflicts.push(verdict.conflict);
        const left = { ...missing, outcome: 'left', before: undefined, after: {}, why: verdict.why } as const;
        records.push([whole().file, left]);
        return false;
      },
      isComing: (reference) =>
        reference.includes('/') &&
        !ids.has(formatReference({ kind: 'Claim', handle: reference })) &&
        all.isComing(reference),
    },
    async finish(files) {
      if (conflicts.length > 0) throw new EditConflict(conflicts.map(({ message }) => message).join('\n'));
      const shown = await showChanges(
        tx,
        records.map(([, change]) => change),
        articleId,
      );
      return files.map((file) => ({ file, records: shown.filter((_, i) => records[i]?.[0] === file) }));
    },
  };
}

/** Returns the changes with handles in place of ids, as in files. */
async function showChanges(
  tx: Prisma.TransactionClient,
  changes: readonly RecordChange[],
  articleId: string | undefined,
): Promise<RecordChange[]> {
  const states = changes.flatMap(({ entityType, before = {}, after }) =>
    [before, after].map((entry) => ({ entityType, entry })),
  );
  const shown = await showInFiles(tx, states, articleId);
  return changes.map((change, i) => ({
    ...change,
    before: change.before && shown[2 * i],
    after: shown[2 * i + 1] ?? change.after,
  }));
}

/** Runs `work` and turns a refusal by the database into an error that names the place in the file. */
async function locateRefusal<T>(place: Place, work: (place: Place) => Promise<T>): Promise<T> {
  const { file, field, entry } = place;
  try {
    return await work(place);
  } catch (error) {
    if (error instanceof UnknownReference) throw file.error(field, error.message);
    const refusal = error instanceof OperationalError ? undefined : findRefusal(error, entry);
    throw refusal ? file.error([...field, ...refusal.field], refusal.message) : error;
  }
}

function getPart(data: object, field: FieldPath): object {
  return field.reduce((part, step) => (part as Record<string | number, object>)[step] ?? {}, data);
}
