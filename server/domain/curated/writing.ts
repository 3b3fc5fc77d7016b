import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../database/client.ts';
import type { RegistryKind } from './registry-file.ts';

/** What an import did, in records. */
export interface ImportReport {
  created: number;
  updated: number;
  retracted: number;
  unchanged: number;
}

/** What every writer of one file needs. */
export interface Writing {
  readonly tx: Prisma.TransactionClient;
  /** Id of a record that an earlier file, or this one, has written. */
  idOf(kind: RegistryKind, slug: string): string;
  learn(kind: RegistryKind, slug: string, id: string): void;
  readonly report: ImportReport;
  /** Why the revisions were written: the file. */
  readonly reason: string;
}

/** Whether nothing has changed. A field that the format has gained since, and that says nothing, is no change. */
function isSameRecord(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  const saysNothing = (value: unknown) => value === null || value === false || isDeepStrictEqual(value, []);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every(
    (field) => isDeepStrictEqual(before[field], after[field]) || (!(field in before) && saysNothing(after[field])),
  );
}

/** Who is named in the revisions of an import. */
const ACTOR = 'import of curated files';

/**
 * Leaves the revision of one write, unless the record is what its last revision says it is.
 * @returns the number of the new revision, or undefined when nothing changed
 */
export async function revise(
  { tx, report, reason }: Writing,
  entityType: Prisma.RevisionCreateInput['entityType'],
  entityId: string,
  record: unknown,
  retracting = false,
): Promise<number | undefined> {
  const last = await tx.revision.findFirst({ where: { entityType, entityId }, orderBy: { version: 'desc' } });
  const after = JSON.parse(JSON.stringify(record)) as Prisma.InputJsonValue;
  if (last && isSameRecord(last.after as Record<string, unknown>, after as Record<string, unknown>)) {
    report.unchanged++;
    return undefined;
  }
  const version = (last?.version ?? 0) + 1;
  const before = last ? { before: last.after as Prisma.InputJsonValue } : {};
  await tx.revision.create({ data: { entityType, entityId, version, actor: ACTOR, reason, ...before, after } });
  if (retracting) report.retracted++;
  else if (last) report.updated++;
  else report.created++;
  return version;
}
