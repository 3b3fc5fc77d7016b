import type { Prisma } from '../../database/client.ts';
import type { Row } from '../../follow/fits.ts';
import type { Followed } from '../../follow/following.ts';
import type { LogEntry } from '../../follow/log.ts';

/** What a claim was before a revision and is after it, as far as filters of claims ask. */
export interface ClaimStates {
  /** Null where it was not there. */
  readonly before: Row | null;
  readonly after: Row | null;
}

/** All that `whereClaims` may ask about. */
export const FILTERED = {
  article: { select: { publishedEarliest: true, publishedLatest: true, publishedSort: true } },
  attributions: { select: { organisationId: true, personId: true } },
} as const satisfies Prisma.ClaimInclude;

const known = new WeakMap<LogEntry, Promise<ClaimStates>>();

/**
 * The states of a claim around a revision. They are read once for all streams that get the same entry, in the turn of
 * whichever comes first.
 */
export function readClaimStates(
  entry: LogEntry,
  { db, stream }: Pick<Followed, 'db' | 'stream'>,
): Promise<ClaimStates> {
  let states = known.get(entry);
  if (!states) {
    states = stream.answer(() => readStates(entry, db));
    known.set(entry, states);
    // Who asks again after an error reads again.
    states.catch(() => known.delete(entry));
  }
  return states;
}

/**
 * All revisions of a transaction share its moment: what a claim was between two of them is known by the status that each
 * one left, and else by what the transaction made of it.
 */
async function readStates(entry: LogEntry, db: Followed['db']): Promise<ClaimStates> {
  const [was, is] = await Promise.all(
    [new Date(entry.at.getTime() - 1), entry.at].map((moment) =>
      db.at(moment).prisma.claim.findFirst({ where: { id: entry.entityId }, include: FILTERED }),
    ),
  );
  const { before, after } = entry.status;
  return { before: before === null ? null : withStatus(was ?? is, before), after: withStatus(is, after) };
}

function withStatus(row: Row | null | undefined, status: string | undefined): Row | null {
  return row ? { ...row, ...(status !== undefined && { status }) } : null;
}
