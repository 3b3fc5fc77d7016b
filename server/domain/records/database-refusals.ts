import { Prisma } from '../../database/client.ts';
import { OperationalError } from '../../errors.ts';
import type { FieldPath } from './issues.ts';

/** What the database refuses, in the words of the ledger. */

export interface DatabaseRefusal {
  /** The field below the record that was being written; empty where it is the record as a whole. */
  readonly field: FieldPath;
  readonly message: string;
}

interface Cause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly index?: string };
}

/** What no two records of a kind may have in common, by the end of the rule's name. */
const unique: readonly (readonly [ending: RegExp, field: string])[] = [
  [/_url_key$/, 'url'],
  [/_wikidata_id_key$/, 'wikidataId'],
  [/_iso3166_key$/, 'iso3166'],
  [/_geonames_id_key$/, 'geonamesId'],
];

/** @returns undefined for an error that does not come from a rule of the database */
export function findRefusal(error: unknown, entry: object): DatabaseRefusal | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  const cause = (error.meta?.['driverAdapterError'] as { cause?: Cause } | undefined)?.cause ?? {};
  const said = cause.originalMessage ?? (error.message.trim().split('\n').at(-1) as string);
  // PostgreSQL's classes 22 (data) and 23 (integrity); anything else is no fault of the file.
  if (!/^2[23]/.test(cause.originalCode ?? '')) return undefined;
  if (/cannot lie in itself$/.test(said)) return { field: ['parent'], message: 'makes it lie in itself' };
  const broken = cause.constraint?.index ?? /constraint "([^"]+)"/.exec(said)?.[1] ?? '';
  const field = unique.find(([ending]) => ending.test(broken))?.[1];
  if (field !== undefined)
    return {
      field: [field],
      message: `is ${(entry as Record<string, unknown>)[field]}, which another record has already`,
    };
  return { field: [], message: `is refused by the database: ${said}` };
}

/** The error for people where the database refused what a file holds; any other error as it is. */
export function explainRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  return new OperationalError(`${file}: the database refuses it: ${error.message.trim().split('\n').at(-1)}`);
}
