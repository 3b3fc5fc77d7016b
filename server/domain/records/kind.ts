import type { z } from 'zod';
import type { Prisma } from '../../database/client.ts';
import type { Measure, Quantifier } from '../../database/generated/prisma/enums.ts';
import type { ClaimChange } from '../../sql/change-claim.ts';
import type { NewRows } from '../../sql/insert-rows.ts';
import type { HandledTable, RecordTable, RecordType, SluggedTable } from '../../sql/tables.ts';
import type { Facets } from '../figures/containment.ts';
import { claimReference, recordId, slug } from './fields.ts';

/**
 * What the ledger needs to know about a kind of record. Each kind has its own file, which defines how a record is entered,
 * how the entry becomes rows and rows become the entry, and what it refers to. Code for records of every kind reads these
 * definitions.
 */

/** The kinds of record that leave revisions, by their names in the Prisma schema and the API. */
export type KindName = ModelName<RecordType>;

/** Turns the log's name for a kind of record into that of its model: PERSON_STATUS becomes PersonStatus. */
type ModelName<Type extends string> = Type extends `${infer First}_${infer Rest}`
  ? `${Capitalize<Lowercase<First>>}${ModelName<Rest>}`
  : Capitalize<Lowercase<Type>>;

/** The kinds to which others refer. Their records have slugs, or keys in the case of claims. */
export type ReferredKindName = ModelName<HandledTable>;

/** The kinds whose records have slugs. */
export type SluggedKindName = ModelName<SluggedTable>;

/** A record as a curator enters it. It refers to other records by id, or by handle in a file. */
export type Entry = Readonly<Record<string, unknown>>;

export type Transaction = Prisma.TransactionClient;

/** A record in its current state, with what is needed to change it. */
export interface Standing<E extends Entry = Entry, Place = unknown> {
  readonly id: string;
  readonly version: number;
  readonly entry: E;
  /** Where it belongs. Undefined for independent records. */
  readonly place: Place;
  /** The id of the record into which it was merged when it was read, or null. Undefined if its kind cannot be merged. */
  readonly mergedInto?: string | null | undefined;
}

/** Conditions on the records to read. Without any, all are read. */
export interface RecordWhere {
  readonly id?: { in: string[] };
  readonly slug?: { in: string[] };
  readonly articleId?: { in: string[] };
  readonly datasetId?: string;
  readonly readingId?: string;
  readonly sha256?: string;
  readonly url?: string;
  readonly wikidataId?: string;
  readonly iso3166?: string;
  readonly geonamesId?: number;
  readonly facets?: Facets;
  readonly measure?: Measure;
  readonly quantifier?: Quantifier;
  readonly value?: number | null;
  readonly eventId?: string;
  readonly populationId?: string;
}

/** Paths of fields that refer to other records, and the kinds they refer to. `*` stands for every item of a list. */
export type ReferencePaths = Readonly<Record<string, ReferredKindName>>;

export interface Kind<E extends Entry = Entry, Place = unknown> {
  readonly name: KindName;
  /** Its name in the log of revisions. */
  readonly entityType: RecordType;
  readonly table: RecordTable;
  /** The noun for a record of this kind, for sentences. */
  readonly noun: string;
  readonly references: ReferencePaths;
  /** Fields whose values must be unique among records of the kind. */
  readonly unique: readonly string[];
  /** Fields with several values that together must be unique among records of the kind. */
  readonly uniqueTogether?: readonly string[];
  /** Checks an entry that refers to others by id. */
  readonly entry: z.ZodType<E>;
  /** Lists whose order has no meaning, with the fields by which to sort their items. Empty for plain items. */
  readonly unordered?: Readonly<Record<string, readonly string[]>>;
  /** Reads records in their current state, in a stable order. */
  read(tx: Transaction, where?: RecordWhere): Promise<Standing<E, Place>[]>;
  /** Derives the values that the ledger adds to the entry in a revision. */
  derive?(entry: E, place: Place): Entry;
  /** Returns the id of the record into which this one was merged, or null if it was not. */
  readMergedInto?(tx: Transaction, id: string): Promise<string | null>;
  /** Returns the rows of a new record. */
  toRows(tx: Transaction, id: string, entry: E, place: Place): NewRows | Promise<NewRows>;
  /** Replaces what stands by the entry, under the given version. */
  update(tx: Transaction, standing: Standing<E, Place>, version: number, entry: E): Promise<unknown>;
  /** Returns what `update` would change, so that it can be collected. Claims alone have this. */
  toChange?(tx: Transaction, standing: Standing<E, Place>, version: number, entry: E): Promise<ClaimChange>;
}

/** A kind of independent records, each with a slug. */
export interface SluggedKind<E extends RegistryEntry = RegistryEntry> extends Kind<E, undefined> {
  readonly table: SluggedTable;
}

/** A kind of record kept in registry files, to which articles refer. */
export interface RegistryKind<E extends RegistryEntry = RegistryEntry> extends SluggedKind<E> {
  /** Name of the list for such records in registry files. */
  readonly list: string;
  /** Checks an entry of a file, which refers to others by slug. */
  readonly fileEntry: z.ZodType<E>;
}
export type RegistryEntry = Entry & { readonly slug: string };

/** The forms of references to other records. */
export interface ReferenceForms {
  /** A record that has a slug. */
  readonly record: z.ZodType<string>;
  readonly claim: z.ZodType<string>;
}

/** References in files: a slug, or a claim's key, preceded by its article's slug if that is a different article. */
export const HANDLES: ReferenceForms = {
  record: slug,
  claim: claimReference.meta({
    description: 'The key of another claim of this article, or "article/key" for a claim of another article.',
  }),
};
/** References in the ledger: ids, which are looked up before the entry is checked. */
export const IDS: ReferenceForms = { record: recordId, claim: recordId };

/** Makes an independent record from what was read. */
export function toStanding<E extends Entry>(
  {
    id,
    version,
    mergedIntoId,
  }: { readonly id: string; readonly version: number; readonly mergedIntoId?: string | null },
  entry: E,
): Standing<E, undefined> {
  return { id, version, entry, place: undefined, mergedInto: mergedIntoId };
}

/** Lists the fields that rows have under the same name as the declaration: all except those named. */
export function listPlainFields<Shape extends z.ZodRawShape, Special extends keyof Shape & string>(
  { shape }: z.ZodObject<Shape>,
  ...special: readonly Special[]
): Exclude<keyof Shape & string, Special>[] {
  const others: readonly string[] = special;
  return Object.keys(shape).filter((field): field is Exclude<keyof Shape & string, Special> => !others.includes(field));
}

/** Returns only these fields of a row. */
export function pick<Row extends object, Field extends keyof Row>(
  row: Row,
  fields: readonly Field[],
): Pick<Row, Field> {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<Row, Field>;
}
