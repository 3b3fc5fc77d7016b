import type { CountType, Measure } from '../../database/generated/prisma/enums.ts';

/** What the importers of data sets have in common: the numbers read, and what was left out. */

/** One number that a data set gives for one day. What it refers to is named by the slugs of the registry. */
export interface PrintedObservation {
  /** The day counted, ISO 8601. */
  readonly day: string;
  /** Name of the field that holds the number. */
  readonly field: string;
  /** The number, in people. */
  readonly value: number;
  /** Who reported it, as the data set names them; null where it names nobody. */
  readonly label: string | null;
  /** The organisation that the label stands for; null where that is not known. */
  readonly organisation: string | null;
  readonly event: string;
  readonly measure: Measure;
  readonly population: string;
  readonly place: string | null;
  readonly countType: CountType;
}

/** What is counted by all numbers of one field. */
export type Subject = Omit<PrintedObservation, 'day' | 'field' | 'value' | 'label' | 'organisation'>;

/** Values that were left out: how many of one field, and why. */
export interface Skipped {
  readonly field: string;
  /** A clause whose subject is the field: "counts incidents, and not people". */
  readonly reason: string;
  readonly count: number;
}

/** A file of a data set that was read and found sound. */
export interface ObservationFile {
  /** The file as it was named, for messages and revisions. */
  readonly name: string;
  /** Slug of the data set. */
  readonly dataset: string;
  /** Rows of the file. */
  readonly rows: number;
  readonly entries: readonly PrintedObservation[];
  readonly skipped: readonly Skipped[];
}

/** Counts what is left out, field by field and reason by reason. */
export class SkippedValues {
  readonly #counts = new Map<string, Skipped>();

  add(field: string, reason: string): void {
    const key = `${field} ${reason}`;
    this.#counts.set(key, { field, reason, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  /** By reason, in the order in which the reasons came up. */
  all(): Skipped[] {
    const byReason = Map.groupBy(this.#counts.values(), ({ reason }) => reason);
    return [...byReason.values()].flat();
  }
}
