import path from 'node:path';
import type { Prisma } from '../../database/client.ts';
import { checkDeferredConstraints } from '../../database/constraints.ts';
import { OperationalError } from '../../errors.ts';
import type { FieldPath } from '../records/issues.ts';
import { type RegistryFile, registryKinds } from '../records/registry-entries.ts';
import { type FileChanges, handleOf, type RecordChange } from './changes.ts';
import { refusalOf } from './database-refusals.ts';
import { referencesOfArticle, referencesOfRegistry } from './file-references.ts';
import type { GivenFile } from './given.ts';
import { lookUp, settled } from './look-up.ts';
import type { Step } from './plan.ts';
import { ACTOR, type Base, Conflict, ledgerStands, type Ruled, whyLeft } from './rules.ts';
import { type FileWriting, writeArticle } from './write-article.ts';
import { writeRegistry } from './write-registry.ts';

/** What is the same for all files of an import. */
export interface Import {
  /** Whether a file's word is written where it and the ledger were changed both. */
  readonly force: boolean;
  /** What the ledger said when the file was exported; undefined for a file that no export wrote. */
  baseOf(path: string): Base | undefined;
  /** Whether a claim, as `article/key`, is in a file that is still to be written. */
  isComing(reference: string): boolean;
  /** Breaks the import off. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of a step. */
export interface Written {
  readonly files: readonly FileChanges[];
  /** Whether relations wait for the claims of another file. */
  readonly waits: boolean;
}

/** The record that is being written: where it stands, and what its file says of it. */
interface Place {
  readonly file: GivenFile<unknown>;
  readonly field: FieldPath;
  readonly entry: object;
}

/**
 * Writes the files of one step in the transaction.
 * @throws OperationalError with file, line and field of what the database refuses, or of each conflict
 */
export async function writeStep(tx: Prisma.TransactionClient, step: Step, all: Import): Promise<Written> {
  const first = step.files[0] as GivenFile<unknown>;
  const records = new Map<GivenFile<unknown>, RecordChange[]>(step.files.map((file) => [file, []]));
  const ids = new Map<string, string>();
  const conflicts: OperationalError[] = [];
  let at: Place = { file: first, field: [], entry: {} };

  const writing = (placeOf: (field: FieldPath) => Place): FileWriting => ({
    tx,
    actor: ACTOR,
    tokenId: null,
    get reason() {
      return path.basename(at.file.path);
    },
    idOf(kind, slug) {
      const id = ids.get(`${kind}/${slug}`);
      if (id === undefined)
        throw at.file.error(at.field, `refers to ${slug}, which is not among the ${kind} of the ledger`);
      return id;
    },
    tell(outcome, entityType, entityId, change) {
      all.signal?.throwIfAborted();
      const handle = handleOf(change.after);
      const kept = outcome === 'unchanged' ? { version: change.version, before: undefined, after: {} } : change;
      records.get(at.file)?.push({ outcome, entityType, entityId, handle, ...kept });
    },
    stands: (standing) => ledgerStands(ruled(), standing),
    async at(field, work) {
      at = placeOf(field);
      return located(work, at);
    },
    async isDropped(entityType, row) {
      at = { ...at, field: [] };
      const why = await whyLeft(ruled(), entityType, row);
      const { handle, version, id: entityId } = row;
      const left = { outcome: 'left', entityType, entityId, handle, version, before: undefined, after: {} } as const;
      if (why !== undefined) records.get(at.file)?.push({ ...left, why });
      return why === undefined;
    },
    isComing: all.isComing,
  });
  const ruled = (): Ruled => ({
    writing: writing(() => at),
    base: all.baseOf(at.file.path),
    force: all.force,
    circle: step.kind === 'article' ? step.circle : new Set(),
    error: (field, message) => at.file.error([...at.field, ...field], message),
    conflicts,
  });

  const waits = step.kind === 'registry' ? await registry(step.files) : await article(step.files[0]);
  if (conflicts.length > 0) throw new Conflict(conflicts.map(({ message }) => message).join('\n'));
  await checkDeferredConstraints(tx);
  return { files: step.files.map((file) => ({ file, records: records.get(file) ?? [] })), waits };

  async function article(file: Extract<Step, { kind: 'article' }>['files'][0]): Promise<boolean> {
    const whole = await known(file.data, [...referencesOfArticle(file.data)]);
    // Two mentions in the same words are one when those whom they name became one.
    const mentions = new Map(whole.mentions.map((mention) => [JSON.stringify(mention), mention]));
    const data = { ...whole, mentions: [...mentions.values()] };
    return writeArticle(
      writing((field) => ({ file, field, entry: valueAt(data, field) })),
      data,
    );
  }

  /** Registry files that refer to one another are written as if they were one. */
  async function registry(files: readonly GivenFile<RegistryFile>[]): Promise<false> {
    const places = new Map<object, Place>();
    const merged = Object.fromEntries(registryKinds.map((kind) => [kind, [] as object[]]));
    for (const file of files) {
      const data = await known(file.data, [...referencesOfRegistry(file.data)]);
      for (const kind of registryKinds) {
        for (const [i, entry] of data[kind].entries()) {
          places.set(entry, { file, field: [kind, i], entry });
          merged[kind]?.push(entry);
        }
      }
    }
    const placeOf = (field: FieldPath) => places.get(valueAt(merged, field)) as Place;
    await writeRegistry(writing(placeOf), merged as RegistryFile, (kind, slug, id) => ids.set(`${kind}/${slug}`, id));
    return false;
  }

  /** Learns the ids of what is referred to, and lets references to merged records point to what those became. */
  async function known<T extends object>(data: T, references: Parameters<typeof settled>[1]): Promise<T> {
    const found = await lookUp(tx, references);
    for (const [reference, { id, slug }] of found) {
      ids.set(reference, id);
      ids.set(`${reference.split('/')[0]}/${slug}`, id);
    }
    return settled(data, references, found);
  }
}

/** Says where in the file it was that the database refused something. */
async function located<T>(work: () => Promise<T>, { file, field, entry }: Place): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof OperationalError ? undefined : refusalOf(error, entry);
    throw refusal ? file.error([...field, ...refusal.field], refusal.message) : error;
  }
}

function valueAt(data: object, field: FieldPath): object {
  return field.reduce((part, step) => (part as Record<string | number, object>)[step] as object, data);
}
