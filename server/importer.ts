import type { Database } from './database/client.ts';

/** What `npm run import` and `npm run export` are told about one kind of files. */
export interface Transfer {
  /** What it takes after its name. */
  readonly takes: string;
  /** What it is for, for the usage: a line, and more where they are needed. */
  readonly what: readonly string[];
  /** Options without a value that it knows. */
  readonly options: readonly string[];
  /** Whether it can be called so. */
  accepts(call: Call): boolean;
  /** Reads and checks what can be checked before a database is opened, and returns what is then done. */
  prepare(call: Call): Promise<Work>;
}

/** How it was called. */
export interface Call {
  /** Paths as they were typed. */
  readonly paths: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly options: ReadonlySet<string>;
}

export interface Work {
  /**
   * What must be in the ledger of the articles that come with the server: what their files say now, what they said when it
   * was first started, or nothing.
   */
  readonly curated: 'written' | 'present' | 'whatever';
  run(db: Database, signal: AbortSignal): Promise<Ended>;
}

/** How the work ended. */
export interface Ended {
  /** The report, for standard output. */
  readonly report: string;
  /** What went wrong, where part of the work was done before. */
  readonly error?: unknown;
  /** What was done before it was broken off, as the subject of "written": "3 of 7 files were". */
  readonly done?: string;
}
