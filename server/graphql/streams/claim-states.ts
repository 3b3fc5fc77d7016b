import type { Prisma } from '../../database/client.ts';
import type { Row } from '../../follow/fits.ts';
import type { Followed } from '../../follow/following.ts';
import type { LogEntry } from '../../follow/log.ts';

/** A claim before and after a revision, with everything that claim filters use. */
export interface ClaimStates {
  /** Null if the claim did not exist. */
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The related rows that `whereClaims` may filter by. */
export const FILTERED = {
  article: { select: { publishedEarliest: true, publishedLatest: true, publishedSort: true } },
  attributions: { select: { organisationId: true, personId: true, unnamed: true } },
} as const satisfies Prisma.ClaimInclude;

const known = new WeakMap<LogEntry, Promise<ClaimStates>>();

/**
 * Reads the states of a claim around a revision. They are read once for all streams that get the same entry, in the turn of
 * the first stream that needs them.
 */
export function readClaimStates(
  entry: LogEntry,
  { db, stream }: Pick<Followed, 'db' | 'stream'>,
): Promise<ClaimStates> {
  let states = known.get(entry);
  if (!states) {
    states = stream.answer(() => readStates(entry, db));
    known.set(entry, states);
    // After an error, the next call reads again.
    states.catch(() => known.delete(entry));
  }
  return states;
}

/**
 * All revisions of a transaction share its moment, so the state between two of them cannot be read. Its status is known from
 * the log entry. Everything else is taken from the state before the transaction or after it.
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
