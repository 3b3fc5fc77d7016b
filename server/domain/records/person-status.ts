import type { Prisma } from '../../database/client.ts';
import type { ArticleEntry } from './article-entries.ts';
import { chainOf, chainRows, named, referenceTo, writeChain } from './chain.ts';
import { asOfColumns, datedOf } from './claim.ts';
import { revise, type Writing } from './writing.ts';

/** What articles say happened to people: from the entry to rows, and back. */

export type StatusEntry = ArticleEntry['statuses'][number];

/** @param id of the status that is there; undefined makes a new one */
export async function writeStatus(
  writing: Writing,
  articleId: string,
  entry: StatusEntry,
  id?: string,
): Promise<string> {
  const { tx } = writing;
  const data = {
    key: entry.key,
    personId: writing.idOf('people', entry.person),
    eventId: writing.idOf('events', entry.event),
    status: entry.status,
    wording: entry.wording,
    note: entry.note,
    recordStatus: entry.recordStatus,
    ...asOfColumns(entry.asOf),
  };
  const statusId = id ?? (await tx.personStatus.create({ data: { articleId, ...data }, select: { id: true } })).id;
  const version = await revise(writing, 'PERSON_STATUS', statusId, { ...entry });
  if (version === undefined) return statusId;
  if (id !== undefined) await tx.personStatus.update({ where: { id }, data: { ...data, version } });
  await writeChain(writing, { personStatusId: statusId }, entry.attributions);
  return statusId;
}

/** What `statusEntryOf` needs of a row. */
export const statusRow = {
  person: named,
  event: named,
  attributions: chainRows,
} as const satisfies Prisma.PersonStatusInclude;

/** The entry of a status as it stands. */
export function statusEntryOf(row: Prisma.PersonStatusGetPayload<{ include: typeof statusRow }>): StatusEntry {
  return {
    key: row.key ?? row.id,
    person: referenceTo(row.person) as string,
    status: row.status,
    event: referenceTo(row.event) as string,
    wording: row.wording,
    asOf: datedOf(row.asOfEarliest, row.asOfLatest, row.asOfBasis),
    note: row.note,
    recordStatus: row.recordStatus,
    attributions: chainOf(row.attributions),
  };
}
