import type { Database } from '../database/client.ts';
import type { EntityType } from '../database/generated/prisma/enums.ts';
import { findChangedFields } from '../domain/records/changes.ts';

/** Reads the log of revisions for followers: from a place onwards, in order. */

/** The part of a revision that followers need. The states of the record stay in the database. */
export interface LogEntry {
  /** Place in the log. Later commits have greater numbers. */
  readonly sequence: bigint;
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly version: number;
  /** The moment of its transaction. All revisions of a transaction share it. */
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
  /**
   * The record's status before and after, or the state of a candidate. Null if the record did not exist, undefined if its type has
   * none.
   */
  readonly status: { readonly before: string | null | undefined; readonly after: string | undefined };
  /** The fields that the revision changed. For the first revision of a record, all fields that are not empty. */
  readonly changed: readonly string[];
}

/** Returns the place of the last revision, or 0 in an empty ledger. */
export async function readEndOfLog({ prisma }: Database): Promise<bigint> {
  const last = await prisma.revision.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
  return last?.sequence ?? 0n;
}

/** Reads at most `take` revisions after a place, in order. */
export async function readLog({ prisma }: Database, after: bigint, take: number): Promise<LogEntry[]> {
  const rows = await prisma.revision.findMany({
    where: { sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take,
    omit: { id: true, tokenId: true },
  });
  return rows.map(({ before, after, ...entry }) => {
    const [was, is] = [before as Recorded | null, after as Recorded];
    const status = { before: was === null ? null : readStatus(was), after: readStatus(is) };
    return { ...entry, status, changed: findChangedFields(was ?? {}, is) };
  });
}

type Recorded = Readonly<Record<string, unknown>> & { readonly status?: string; readonly state?: string };

function readStatus({ status, state }: Recorded): string | undefined {
  return status ?? state;
}
