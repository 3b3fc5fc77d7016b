import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';

/** What the importers of data sets have in common: the numbers read, and the values left out. */

/** One number that a data set gives for one day. It refers to records of the registry by slug. */
export interface PrintedObservation {
  /** The day counted, ISO 8601. */
  readonly day: string;
  /** Name of the field that holds the number. */
  readonly field: string;
  /** The number, in people. */
  readonly value: number;
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

/** What all the numbers of one field count. */
export type Subject = Omit<PrintedObservation, 'day' | 'field' | 'value' | 'label' | 'organisation'>;

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
  /** Slug of the data set. */
  readonly dataset: string;
  /** Number of rows in the file. */
  readonly rows: number;
  readonly entries: readonly PrintedObservation[];
  readonly skipped: readonly Skipped[];
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
