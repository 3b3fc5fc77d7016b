import type { Prisma } from '../../database/client.ts';
import { checkDeferredConstraints } from '../../database/constraints.ts';
import { OperationalError } from '../../errors.ts';
import { claim } from '../records/claim.ts';
import { findRefusal } from '../records/database-refusals.ts';
import type { FieldPath } from '../records/issues.ts';
import { registryKinds } from '../records/kinds.ts';
import type { Writing } from '../records/writing.ts';
import { type FileChanges, getHandle, type RecordChange } from './changes.ts';
import {
  formatReference,
  getListName,
  listArticleReferences,
  listClaimsElsewhere,
  listRegistryReferences,
} from './file-references.ts';
import type { RegistryFile } from './format.ts';
import { type FoundIds, lookUp, UnknownReference } from './look-up.ts';
import type { Step } from './plan.ts';
import type { GivenFile } from './read-file.ts';
import { type Base, EditConflict, type Weighed, weighEntry, weighMissing } from './rules.ts';
import { showInFiles } from './states.ts';
import { type FileWriting, retractOthers, writeArticle } from './write-article.ts';
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
 * Writes the files of one step in the given transaction.
 * @throws OperationalError with the file, line and field of what the database refuses, or of each conflict
 */
export async function writeStep(tx: Prisma.TransactionClient, step: Step, all: Import): Promise<WrittenStep> {
  const written = await writeFiles(tx, step, all);
  await checkDeferredConstraints(tx);
  return written;
}

function writeFiles(tx: Prisma.TransactionClient, step: Step, all: Import): Promise<WrittenStep> {
  switch (step.kind) {
    case 'registry':
      return writeTogether(tx, step.files, all);
    case 'article':
      return writeOne(tx, step, all);
    case 'removed':
      return retractAll(tx, step, all);
  }
}

async function writeOne(
  tx: Prisma.TransactionClient,
  { files: [file], circle }: Extract<Step, { kind: 'article' }>,
  all: Import,
): Promise<WrittenStep> {
  const { data } = file;
  const ids = await lookUp(tx, [...listArticleReferences(data), ...listClaimsElsewhere(data)]);
  const known = await tx.article.findUnique({ where: { slug: data.slug }, select: { id: true } });
  const placeOf = (field: FieldPath) => ({ file, field, entry: getPart(data, field) });
  const session = openSession({ tx, all, ids, circle, articleId: known?.id, placeOf });
  const waits = await writeArticle(session.writing, data);
  return { files: await session.finish([file]), waits };
}

/** Retracts the claims of an article whose file no longer exists. */
async function retractAll(
  tx: Prisma.TransactionClient,
  { files: [file], articleId }: Extract<Step, { kind: 'removed' }>,
  all: Import,
): Promise<WrittenStep> {
  const placeOf = () => ({ file, field: [], entry: {} });
  const session = openSession({ tx, all, ids: new Map(), circle: new Set(), articleId, placeOf });
  await retractOthers(session.writing, await claim.read(tx, { articleId: { in: [articleId] } }), new Set());
  return { files: await session.finish([file]), waits: false };
}

/** Writes registry files that refer to each other as if they were one file. */
async function writeTogether(
  tx: Prisma.TransactionClient,
  files: readonly GivenFile<RegistryFile>[],
  all: Import,
): Promise<WrittenStep> {
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
  const session = openSession({ tx, all, ids, circle: new Set(), articleId: undefined, placeOf });
  const merged = Object.fromEntries([...places].map(([list, of]) => [list, of.map(({ entry }) => entry)]));
  await writeRegistry(session.writing, merged, ({ name }, slug, id) =>
    ids.set(formatReference({ kind: name, handle: slug }), id),
  );
  return { files: await session.finish(files), waits: false };
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
  readonly ids: FoundIds;
  readonly circle: ReadonlySet<string>;
  readonly articleId: string | undefined;
  /** Returns the file and place to which a field belongs. */
  placeOf(field: FieldPath): Place;
}): Session {
  const { tx, all, ids, circle, articleId, placeOf } = step;
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
    ...{ tx, actor, tokenId: null },
    reason: all.reasonOf(place.file),
    report(outcome, change) {
      all.signal?.throwIfAborted();
      const states = outcome === 'unchanged' ? { before: undefined, after: {} } : {};
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
      tx,
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
