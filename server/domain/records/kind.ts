import type { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { RecordTable, RecordType, SluggedTable } from '../../sql/tables.ts';
import { claimReference, recordId, slug } from './fields.ts';

/**
 * What the ledger has to know of a kind of record. Each kind has a file of its own that says it once: how a record is
 * entered, how the entry becomes rows and rows become the entry, and what it refers to. Whatever handles records of every
 * kind reads it from there.
 */

/** The kinds of records that leave revisions, by their names in the Prisma schema and in the API. */
export type KindName = ModelName<RecordType>;

/** What the log calls a kind of record, with small letters in place of `_` and capitals: PERSON_STATUS is PersonStatus. */
type ModelName<Type extends string> = Type extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${ModelName<Rest>}`
  : Capitalize<Lowercase<Type>>;

/** The kinds that others refer to: their records have slugs, and claims keys. */
export type ReferredKindName = Exclude<KindName, 'Observation' | 'PersonStatus'>;

/** A record as a curator enters it. Where it refers to others it holds their ids; in a file, their handles. */
export type Entry = Readonly<Record<string, unknown>>;

export type Transaction = Prisma.TransactionClient;

/** A record as it stands, with what has to be known to change it. */
export interface Standing<E extends Entry = Entry, Place = unknown> {
  readonly id: string;
  readonly version: number;
  readonly entry: E;
  /** Where it belongs; undefined for records that stand by themselves. */
  readonly place: Place;
}

/** Which records are read; all of them without a condition. */
export interface RecordWhere {
  readonly id?: { in: string[] };
  readonly slug?: { in: string[] };
  readonly articleId?: { in: string[] };
  readonly datasetId?: string;
  readonly url?: string;
  readonly wikidataId?: string;
  readonly iso3166?: string;
  readonly geonamesId?: number;
}

/** Paths of fields that refer to other records, with `*` for every item of a list, each with the kind it refers to. */
export type ReferencePaths = Readonly<Record<string, ReferredKindName>>;

export interface Kind<E extends Entry = Entry, Place = unknown> {
  readonly name: KindName;
  /** What the log of revisions calls it. */
  readonly entityType: RecordType;
  readonly table: RecordTable;
  /** What one is called in a sentence. */
  readonly noun: string;
  readonly references: ReferencePaths;
  /** Fields that no two records of the kind may share. */
  readonly unique: readonly string[];
  /** Checks an entry that holds ids. */
  readonly entry: z.ZodType<E>;
  /** Lists that have no order of their own, with the fields that their items are sorted by; none for plain items. */
  readonly unordered?: Readonly<Record<string, readonly string[]>>;
  /** Reads records as they stand, in an order that does not change. */
  read(tx: Transaction, where?: RecordWhere): Promise<Standing<E, Place>[]>;
  /** What the ledger works out of an entry and keeps beside it in the revision. */
  derive?(entry: E, place: Place): Entry;
  /** The record that this one became where it was merged; null where it stands by itself. */
  readMergedInto?(tx: Transaction, id: string): Promise<string | null>;
  insert(tx: Transaction, id: string, entry: E, place: Place): Promise<unknown>;
  update(tx: Transaction, id: string, version: number, entry: E, place: Place): Promise<unknown>;
}

/** A kind whose records stand by themselves, each with a slug. */
export interface SluggedKind<E extends RegistryEntry = RegistryEntry> extends Kind<E, undefined> {
  readonly table: SluggedTable;
}

/** A kind that registry files hold: what articles refer to. */
export interface RegistryKind<E extends RegistryEntry = RegistryEntry> extends SluggedKind<E> {
  /** The list of registry files that holds such records. */
  readonly list: string;
  /** Checks an entry of a file, which holds slugs. */
  readonly fileEntry: z.ZodType<E>;
}
export type RegistryEntry = Entry & { readonly slug: string };

/** What stands in an entry where it refers to another record. */
export interface ReferenceForms {
  /** A record that has a slug. */
  readonly record: z.ZodType<string>;
  readonly claim: z.ZodType<string>;
}

/** References in files: a slug; for a claim its key, with the slug of its article where that is another. */
export const HANDLES: ReferenceForms = {
  record: slug,
  claim: claimReference.meta({
    description: 'The key of another claim of this article, or "article/key" for a claim of another.',
  }),
};
/** References in the ledger: ids, which were looked up before the entry is checked. */
export const IDS: ReferenceForms = { record: recordId, claim: recordId };

/** A record that stands by itself, as it was read. */
export function toStanding<E extends Entry>(
  { id, version }: { readonly id: string; readonly version: number },
  entry: E,
): Standing<E, undefined> {
  return { id, version, entry, place: undefined };
}

/** The fields of a declaration that rows hold under the same name: all but the ones that are named. */
export function listPlainFields<Shape extends z.ZodRawShape, Special extends keyof Shape & string>(
  { shape }: z.ZodObject<Shape>,
  ...special: readonly Special[]
): Exclude<keyof Shape & string, Special>[] {
  const others: readonly string[] = special;
  return Object.keys(shape).filter((field): field is Exclude<keyof Shape & string, Special> => !others.includes(field));
}

/** These fields of a row, and no others. */
export function pick<Row extends object, Field extends keyof Row>(
  row: Row,
  fields: readonly Field[],
): Pick<Row, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
}
