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

/** Longest that one file may take, and longest that a rehearsal of all may. */
const FILE_LIMITS_MS = { timeout: 300_000, maxWait: 60_000 };
const REHEARSAL_LIMITS_MS = { timeout: 600_000, maxWait: 60_000 };

export interface ImportOptions {
  /** Who is named in the revisions: the import of article files, unless it is another. */
  readonly actor?: string;
  /** What a file is called in the revisions that it leaves: by its name without folders, unless this says otherwise. */
  reasonOf?(file: GivenFile<unknown>): string;
  /** Files that are gone. */
  readonly removed?: readonly RemovedFile[];
  /** Whether everything is rolled back at the end: what would be done is found out by doing it. */
  readonly rehearse: boolean;
  readonly force?: boolean;
  /** What the ledger said when the file with this path was exported. */
  readonly findBase?: (path: string) => Base | undefined;
  /** Told after each file how many are done. */
  readonly step?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What a file takes account of now that it is imported. */
export interface Imported extends FileChanges {
  readonly base: Base;
}

/** What was done before the import ended, and why it ended if that was too early. */
export interface ImportReport {
  readonly files: readonly Imported[];
  readonly total: number;
  readonly error: unknown;
}

/**
 * Writes article and registry files: all references are sought before anything is written, then each file in a transaction
 * of its own. Running it again changes nothing, and running it again after it was broken off ends where it would have.
 *
 * A claim that speaks of a claim of an article which comes later is written without that relation, and gets it when the
 * other is there.
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

/** What each file takes account of once it is written: all, but for what it is behind of. */
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
