import type { Database } from '../database/client.ts';
import type { EntityType } from '../database/generated/prisma/enums.ts';
import { findChangedFields } from '../domain/records/changes.ts';

/** The log of revisions as those read it who follow it: from a place onwards, in order. */

/** One revision, as far as followers need it; what the record was and is stays in the database. */
export interface LogEntry {
  /** Place in the log. Those of later commits are greater. */
  readonly sequence: bigint;
  readonly entityType: EntityType;
  readonly entityId: string;
  readonly version: number;
  /** The moment of its transaction, which all revisions of the transaction share. */
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
  /** The status that the record had before and has since; null where it was not there, undefined where it has none. */
  readonly status: { readonly before: string | null | undefined; readonly after: string | undefined };
  /** The fields that the revision changed; for the first one of a record, all that are not empty. */
  readonly changed: readonly string[];
}

/** The place of the last revision; 0 in an empty ledger. */
export async function readEndOfLog({ prisma }: Database): Promise<bigint> {
  const last = await prisma.revision.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true } });
  return last?.sequence ?? 0n;
}

/** The revisions after a place, in order, at most `take` of them. */
export async function readLog({ prisma }: Database, after: bigint, take: number): Promise<LogEntry[]> {
  const rows = await prisma.revision.findMany({
    where: { sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take,
    omit: { id: true, tokenId: true },
  });
  return rows.map(({ before, after, ...entry }) => {
    const [was, is] = [before as Recorded | null, after as Recorded];
    const status = { before: was === null ? null : was.status, after: is.status };
    return { ...entry, status, changed: findChangedFields(was ?? {}, is) };
  });
}

type Recorded = Readonly<Record<string, unknown>> & { readonly status?: string };
