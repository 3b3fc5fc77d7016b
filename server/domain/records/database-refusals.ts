import { Prisma } from '../../database/client.ts';
import { findLastLine, OperationalError } from '../../errors.ts';
import type { FieldPath } from './issues.ts';
import type { Kind } from './kind.ts';
import { kinds } from './kinds.ts';

/** Describes refusals by the database in the ledger's own terms. */

export interface DatabaseRefusal {
  /** The field of the record that was being written. Empty for the record as a whole. */
  readonly field: FieldPath;
  readonly message: string;
}

interface Cause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
}

/** Fields that must be unique among records of a kind, by the name of the index that enforces it. */
const unique: ReadonlyMap<string, string> = new Map(
  Object.values<Kind>(kinds).flatMap((kind) => kind.unique.map((field) => [nameUniqueIndex(kind, field), field])),
);

function nameUniqueIndex({ table }: Kind, field: string): string {
  return `${table}_${field.replaceAll(/[A-Z]/g, '_$&').toLowerCase()}_key`;
}

/** @returns undefined for an error that is not a refusal by the database */
export function findRefusal(error: unknown, entry: object): DatabaseRefusal | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const cause = (error.meta?.['driverAdapterError'] as { cause?: Cause } | undefined)?.cause ?? {};
  const said = cause.originalMessage ?? findLastLine(error.message);
  // PostgreSQL's error classes 22 (data) and 23 (integrity). Anything else is not a fault of the file.
  if (!/^2[23]/.test(cause.originalCode ?? '')) return undefined;
  if (/cannot lie in itself$/.test(said))
    return { field: ['parents' in entry ? 'parents' : 'parent'], message: 'would make the record contain itself' };
  const broken = cause.constraint?.index ?? /constraint "([^"]+)"/.exec(said)?.[1] ?? '';
  if (broken === 'population_facets_key')
    return { field: ['facets'], message: 'are those of another population: facets define a population in full' };
  const field = unique.get(broken);
  if (field !== undefined)
    return {
      field: [field],
      message: `is ${(entry as Record<string, unknown>)[field]}, which another record already has`,
    };
  return { field: [], message: `is refused by the database: ${said}` };
}

/** Whether an error is a fault of the records that were being written, and not of the database or its connection. */
export function isRefusal(error: unknown): error is OperationalError | Prisma.PrismaClientKnownRequestError {
  return error instanceof OperationalError || findRefusal(error, {}) !== undefined;
}

/** Returns a readable error if the database refused the contents of a file, and any other error unchanged. */
export function explainRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  return new OperationalError(`${file}: refused by the database: ${findLastLine(error.message)}`);
}
