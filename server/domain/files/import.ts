import path from 'node:path';
import type { Prisma, PrismaClient } from '../../database/client.ts';
import { rehearse } from '../../database/rehearse.ts';
import { takeTurn } from '../../database/turn.ts';
import { explainRefusal } from '../records/database-refusals.ts';
import { type FileChanges, joinChanges } from './changes.ts';
import type { Given } from './given.ts';
import { planSteps, type RemovedFile, refuseUnknown, type Step } from './plan.ts';
import type { GivenFile } from './read-file.ts';
import { type Base, readBaseVersion } from './rules.ts';
import { type Import, type WrittenStep, writeStep } from './write-step.ts';

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
 * Writes article and registry files. All references are looked up before anything is written, and then each file is
 * written in its own transaction. Running the import again changes nothing, or completes an import that was interrupted.
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
      await rehearse(prisma, (tx) => writeAll(given, options, (work) => work(tx), collect), REHEARSAL_LIMITS_MS);
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
  const write = async (step: Step) => {
    options.signal?.throwIfAborted();
    const { imported, waits } = await transact(async (tx) => {
      await takeTurn(tx);
      const written = await writeStep(tx, step, all);
      return { imported: await addBases(tx, written, all), waits: written.waits };
    }).catch((error: unknown) => {
      throw explainRefusal(error, step.files.map(({ name }) => name).join(', '));
    });
    if (step.kind === 'article') toCome.delete(step.files[0].data.slug);
    collect(imported);
    return waits;
  };
  const waiting: Step[] = [];
  for (const step of steps) if (await write(step)) waiting.push(step);
  for (const step of waiting) await write(step);
}

/** Adds to each written file the state of the ledger on which it is now based, and the records that it has in older form. */
async function addBases(tx: Prisma.TransactionClient, { files }: WrittenStep, all: Import): Promise<Imported[]> {
  const last = await tx.revision.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
  const imported: Imported[] = [];
  for (const written of files) {
    const base = all.findBase(written.file.path);
    const behind = new Map<string, number>();
    for (const change of written.records) {
      if (change.outcome === 'kept' || change.outcome === 'left')
        behind.set(change.entityId, await readBaseVersion(tx, base, change));
    }
    imported.push({ ...written, base: { revision: Number(last?.sequence ?? 0), behind } });
  }
  return imported;
}
