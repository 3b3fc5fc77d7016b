import path from 'node:path';
import type { Prisma, PrismaClient } from '../../database/client.ts';
import { rehearse, runOrUndo } from '../../database/rehearse.ts';
import { takeTurn } from '../../database/turn.ts';
import { OperationalError } from '../../errors.ts';
import { explainRefusal, isRefusal } from '../records/database-refusals.ts';
import { type FileChanges, joinChanges } from './changes.ts';
import type { Given } from './given.ts';
import { planSteps, type RemovedFile, refuseUnknown, type Step } from './plan.ts';
import type { GivenFile } from './read-file.ts';
import { type Base, readBaseVersion } from './rules.ts';
import type { Import } from './session.ts';
import { type WrittenStep, writeBatch } from './write-step.ts';

/** Longest one file may take, and longest a rehearsal of all files may take. */
const FILE_LIMITS_MS = { timeout: 300_000, maxWait: 60_000 };
const REHEARSAL_LIMITS_MS = { timeout: 600_000, maxWait: 60_000 };

export interface ImportOptions {
  /** The actor named in the revisions: "import of articles" by default. */
  readonly actor?: string;
  /** Returns the reason to give in a file's revisions: its name without folders by default. */
  reasonOf?(file: GivenFile<unknown>): string;
  /** Files that no longer exist. */
  readonly removed?: readonly RemovedFile[];
  /** Whether this is a rehearsal: everything is written and then rolled back, so that the report shows what would happen. */
  readonly rehearse: boolean;
  readonly force?: boolean;
  /** Returns the state of the ledger on which the file with this path is based. */
  readonly findBase?: (path: string) => Base | undefined;
  /** Called after each file with the number of files done. */
  readonly step?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** An imported file, with the state of the ledger on which it is now based. */
export interface Imported extends FileChanges {
  readonly base: Base;
}

/** What the import did, and the error that ended it early, if any. */
export interface ImportReport {
  readonly files: readonly Imported[];
  readonly total: number;
  readonly error: unknown;
}

/**
 * Writes article and registry files. All references are looked up before anything is written. Then the files are written
 * in batches, each in its own transaction: registry files that need one another, or articles with up to 2,000 claims in
 * all. If a file is refused, the files before it are written, and it and those after it are not. Running the import again
 * changes nothing, or completes an import that was interrupted.
 *
 * If a claim is related to a claim of an article that comes later, it is first written without that relation. The
 * relation is added once the other claim exists.
 */
export async function importFiles(prisma: PrismaClient, given: Given, options: ImportOptions): Promise<ImportReport> {
  const files = new Map<string, Imported>();
  const total = given.registry.length + given.articles.length;
  const report = (error?: unknown) => ({ files: [...files.values()], total, error });
  const collect = (imported: readonly Imported[]) => {
    for (const one of imported) {
      const before = files.get(one.file.path);
      files.set(one.file.path, before ? { ...one, records: joinChanges(before.records, one.records) } : one);
    }
    options.step?.(files.size, total);
  };
  try {
    if (options.rehearse)
      await rehearse(
        prisma,
        (tx) => writeAll(given, options, (work) => runOrUndo(tx, () => work(tx)), collect),
        REHEARSAL_LIMITS_MS,
      );
    else await writeAll(given, options, (work) => prisma.$transaction(work, FILE_LIMITS_MS), collect);
  } catch (error) {
    return report(error);
  }
  return report();
}

type Transact = <T>(work: (tx: Prisma.TransactionClient) => Promise<T>) => Promise<T>;

async function writeAll(
  given: Given,
  options: ImportOptions,
  transact: Transact,
  collect: (imported: readonly Imported[]) => void,
): Promise<void> {
  await transact((tx) => refuseUnknown(tx, given));
  const steps = [...planSteps(given), ...(options.removed ?? [])];
  const toCome = new Set(given.articles.map(({ data }) => data.slug));
  const all: Import = {
    actor: options.actor ?? 'import of articles',
    reasonOf: options.reasonOf ?? ((file) => path.basename(file.path)),
    force: options.force ?? false,
    findBase: options.findBase ?? (() => undefined),
    isComing: (reference) => toCome.has(reference.split('/')[0] ?? ''),
    signal: options.signal,
  };
  /** Writes a batch, and returns the steps that have to be written again. */
  const write = async (batch: readonly Step[], isCareful = false): Promise<Step[]> => {
    options.signal?.throwIfAborted();
    const written = await transact(async (tx) => {
      await takeTurn(tx);
      return addBases(tx, await writeBatch(tx, batch, all, { isCareful }), all);
    }).catch((error: unknown) => {
      if (isRefusal(error)) return error;
      throw explainRefusal(error, batch.flatMap(({ files }) => files.map(({ name }) => name)).join(', '));
    });
    if (!Array.isArray(written)) return writeAgain(batch, isCareful, written);
    let isAborted = false;
    for (const [i, { imported }] of written.entries()) {
      const step = batch[i];
      if (step?.kind === 'article') toCome.delete(step.files[0].data.slug);
      isAborted ||= options.signal?.aborted ?? false;
      collect(imported);
    }
    // The whole batch is in the ledger by now and is reported, even if the import is to stop.
    if (isAborted) options.signal?.throwIfAborted();
    return batch.filter((_, i) => written[i]?.waits);
  };
  /** Writes a refused batch step by step, up to the file at fault, and then record by record, up to the record at fault. */
  const writeAgain = async (batch: readonly Step[], isCareful: boolean, refusal: unknown): Promise<Step[]> => {
    const [first, ...others] = batch;
    if (isCareful || (others.length === 0 && refusal instanceof OperationalError))
      throw explainRefusal(refusal, batch.flatMap(({ files }) => files.map(({ name }) => name)).join(', '));
    if (others.length === 0 || first === undefined) return write(batch, true);
    const waiting: Step[] = [];
    for (const step of batch) waiting.push(...(await write([step])));
    return waiting;
  };
  const waiting: Step[] = [];
  for (const batch of splitIntoBatches(steps)) waiting.push(...(await write(batch)));
  for (const batch of splitIntoBatches(waiting)) await write(batch);
}

/** Most claims that are written in one turn. Other writers wait for about half a second meanwhile. */
const MOST_CLAIMS_AT_ONCE = 2_000;

/**
 * Splits steps into batches that are written together: articles, as many as have no more claims than one turn may write.
 * Articles that need one another are written one by one, since each waits for claims of a later one.
 */
function* splitIntoBatches(steps: readonly Step[]): Generator<Step[]> {
  let batch: Step[] = [];
  let claims = 0;
  for (const step of steps) {
    const isFree = step.kind === 'article' && step.circle.size === 0;
    const more = isFree ? step.files[0].data.claims.length : MOST_CLAIMS_AT_ONCE;
    if (batch.length > 0 && claims + more > MOST_CLAIMS_AT_ONCE) {
      yield batch;
      [batch, claims] = [[], 0];
    }
    batch.push(step);
    claims += more;
  }
  if (batch.length > 0) yield batch;
}

/** Adds to each written file the state of the ledger on which it is now based, and the records that it has in older form. */
async function addBases(
  tx: Prisma.TransactionClient,
  steps: readonly WrittenStep[],
  all: Import,
): Promise<{ readonly imported: Imported[]; readonly waits: boolean }[]> {
  const last = await tx.revision.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
  const written: { readonly imported: Imported[]; readonly waits: boolean }[] = [];
  for (const { files, waits } of steps)
    written.push({ imported: await addBase(tx, files, Number(last?.sequence ?? 0), all), waits });
  return written;
}

async function addBase(
  tx: Prisma.TransactionClient,
  files: readonly FileChanges[],
  revision: number,
  all: Import,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const written of files) {
    const base = all.findBase(written.file.path);
    const behind = new Map<string, number>();
    for (const change of written.records) {
      if (change.outcome === 'kept' || change.outcome === 'left')
        behind.set(change.entityId, await readBaseVersion(tx, base, change));
    }
    imported.push({ ...written, base: { revision, behind } });
  }
  return imported;
}
