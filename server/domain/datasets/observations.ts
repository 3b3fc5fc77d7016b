import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';
import type { ObservationEntry } from '../records/observation.ts';

/** What the importers of data sets have in common: the numbers read, and the values left out. */

/** One number that a data set gives for one day or period. It refers to records of the registry by slug. */
export interface PrintedObservation extends Partial<Stated> {
  /** The day to which a total refers, or the last day of a period, ISO 8601. */
  readonly day: string;
  /** The first day of the period. Null for totals. */
  readonly from: string | null;
  /** Name of the field that holds the number. */
  readonly field: string;
  /** Name of the field of the same row whose number includes this one. Null if there is none. */
  readonly partOf: string | null;
  /** The number, in people. Null if the data set gives only a range. */
  readonly value: number | null;
  /** The ends of the range that the data set gives, in people. Null if it gives none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Who reported it, as named in the data set. Null if it names no one. */
  readonly label: string | null;
  /** The organisation to which the label refers. Null if unknown. */
  readonly organisation: string | null;
  readonly event: string;
  readonly measure: Measure;
  readonly population: string;
  readonly place: string | null;
  readonly countType: CountType;
}

/** The numbers of an observation, which may be a range. */
export type Numbers = Pick<PrintedObservation, 'value' | 'low' | 'high'>;

/** What a data set may say about a number besides the number. */
export type Stated = Pick<ObservationEntry, 'unit' | 'responsible' | 'cause' | 'verification' | 'identification'>;

/** What all the numbers of one field count. */
export type Subject = Pick<PrintedObservation, 'event' | 'measure' | 'population' | 'place' | 'countType'> &
  Partial<Stated>;

/** Values of one field that were left out: how many, and why. */
export interface Skipped {
  readonly field: string;
  /** A clause that has the field as its subject: "counts incidents, not people". */
  readonly reason: string;
  readonly count: number;
}

/** A data set's file that was read and passed all checks. */
export interface ObservationFile {
  /** The path as the user typed it, for messages and revisions. */
  readonly name: string;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Slug of the data set. */
  readonly dataset: string;
  /** Number of rows in the file. */
  readonly rows: number;
  readonly entries: readonly PrintedObservation[];
  readonly skipped: readonly Skipped[];
}

/** Makes an observation of a single number, without a range. */
export function makeObservation(
  subject: Subject,
  given: Pick<PrintedObservation, 'day' | 'field' | 'label' | 'organisation'> & { readonly value: number },
  { from = null, partOf = null }: Partial<Pick<PrintedObservation, 'from' | 'partOf'>> = {},
): PrintedObservation {
  return { ...subject, ...given, from, partOf, low: null, high: null };
}

/** Counts the values left out, by field and reason. */
export class SkippedValues {
  readonly #counts = new Map<string, Skipped>();

  add(field: string, reason: string): void {
    const key = `${field} ${reason}`;
    this.#counts.set(key, { field, reason, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  /** Returns the counts, grouped by reason, in the order in which the reasons first occurred. */
  all(): Skipped[] {
    const byReason = Map.groupBy(this.#counts.values(), ({ reason }) => reason);
    return [...byReason.values()].flat();
  }
}
