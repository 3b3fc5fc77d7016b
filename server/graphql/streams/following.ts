import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { isCancelled, isUnreachable } from '../../errors.ts';
import { fits } from '../../follow/fits.ts';
import type { Followed } from '../../follow/following.ts';
import type { LogEntry } from '../../follow/log.ts';
import { persist } from '../../follow/persist.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import { type Context, renewContext, resolveContextAt } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { quoteInput } from '../base/ids.ts';
import { Article } from '../entities/article.ts';
import { Claim } from '../entities/claim.ts';
import {
  ClaimFilter,
  type ClaimFilterShape,
  hasReach,
  resolveClaimFilter,
  whereClaims,
} from '../entities/claim-list.ts';
import { Revision } from '../entities/revision.ts';
import { findRow, loadRow } from '../lists/rows.ts';
import { readClaimStates } from './claim-states.ts';

/**
 * Subscriptions: the changes to the ledger, in the order in which they were written. Each event is a revision, and its id is
 * the position of the revision in the log. A client that has received one event can therefore ask for all later ones.
 */

/** A revision to send, and whether the subscriber may see the record as it is after the revision. */
export interface FollowedChange {
  readonly entry: LogEntry;
  readonly isSeen: boolean;
}

export const LedgerChange = builder.interfaceRef<FollowedChange>('LedgerChange').implement({
  description: 'A change to one record of the ledger, as an event of a stream.',
  fields: (t) => ({
    eventId: t.id({
      description:
        'Identifier of the event, and its position among all changes to the ledger: greater than that of every earlier change. Pass it to `after` to continue from here.',
      resolve: ({ entry }) => String(entry.sequence),
    }),
    version: t.int({
      description: 'Number of the change among the changes to this record, from 1.',
      resolve: ({ entry }) => entry.version,
    }),
    at: t.field({
      type: 'DateTime',
      description:
        'The moment at which it was written. Changes that were written together share this moment, but each is sent as its own event.',
      resolve: ({ entry }) => entry.at,
    }),
    actor: t.string({
      description: 'Who wrote it: the name of a curator, or an importer.',
      resolve: ({ entry }) => entry.actor,
    }),
    reason: t.string({ description: 'Why it was written.', resolve: ({ entry }) => entry.reason }),
    revision: t.field({
      type: Revision,
      nullable: true,
      description:
        'The revision in the history of the record, with what was changed. Null if the record is no longer visible to you.',
      resolve: ({ entry, isSeen }) => (isSeen ? { ...entry, id: String(entry.sequence) } : null),
    }),
  }),
});

const ClaimChangeKind = builder.enumType('ClaimChangeKind', {
  description: 'What a change did to a claim.',
  values: {
    RECORDED: { description: 'The claim is new to the ledger.' },
    PUBLISHED: { description: 'The claim was a draft and has been published. Readers can see it from now on.' },
    REVISED: { description: 'The content of the claim was changed.' },
    RANKED: { description: 'Only its rank was changed.' },
    RELATED: { description: 'Only its relations to other claims were changed.' },
    RETRACTED: { description: 'The claim was withdrawn. It stays readable, marked as retracted.' },
    RESTORED: { description: 'Its retraction was undone.' },
  },
});

const ClaimChange = builder.objectRef<FollowedChange>('ClaimChange').implement({
  description: 'A change to one claim, as an event of a stream.',
  interfaces: [LedgerChange],
  fields: (t) => ({
    kind: t.field({
      type: ClaimChangeKind,
      description: 'What was done to the claim.',
      resolve: ({ entry }) => kindOf(entry),
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description:
        'The claim, and everything below it, as it stood right after the change. Null if the claim is no longer visible to you.',
      resolve: ({ entry, isSeen }, _args, context, info) =>
        findRow('Claim', isSeen ? entry.entityId : null, context, info),
    }),
  }),
});

const ArticleRecorded = builder.objectRef<FollowedChange>('ArticleRecorded').implement({
  description: 'An article that is new to the ledger, as an event of a stream.',
  interfaces: [LedgerChange],
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article, and everything below it, as it stood right after it was recorded.',
      resolve: ({ entry }, _args, context, info) => loadRow('Article', entry.entityId, context, info),
    }),
  }),
});

function kindOf({ status: { before, after }, changed }: LogEntry): typeof ClaimChangeKind.$inferType {
  if (before === null) return 'RECORDED';
  if (after === 'RETRACTED' && before !== 'RETRACTED') return 'RETRACTED';
  if (after === 'PUBLISHED' && before === 'DRAFT') return 'PUBLISHED';
  if (after !== 'RETRACTED' && before === 'RETRACTED') return 'RESTORED';
  if (changed.length === 1 && changed[0] === 'rank') return 'RANKED';
  if (changed.length === 1 && changed[0] === 'relations') return 'RELATED';
  return 'REVISED';
}

export const afterDescription =
  'Send all events after the one with this identifier, and continue from there. `0` means from the beginning. Without it, the stream starts with the next event. The header `Last-Event-ID` takes precedence over this argument, because it names a later event.';

builder.subscriptionFields((t) => ({
  claimChanged: t.field({
    type: ClaimChange,
    args: {
      filter: t.arg({
        type: ClaimFilter,
        description:
          'Only changes to claims that match the filter right after the change, or matched it right before. All by default.',
      }),
      after: t.arg.id({ description: afterDescription }),
    },
    description:
      'Every change to a claim, once each, in the order in which they were written. Changes to drafts are sent to curators only; to all others, a draft is sent when it is published.',
    subscribe: async (_root, { filter, after }, context) => {
      const { viewer, followed } = context;
      const whereAt = filter && (await followFilter(filter, context));
      return claimChanges(followed as Followed, viewer, whereAt, await findPlaceAfter(followed as Followed, after));
    },
    resolve: (change, _args, context, info) => resolveAsItStood(change, context, info),
  }),
  articleRecorded: t.field({
    type: ArticleRecorded,
    args: { after: t.arg.id({ description: afterDescription }) },
    description: 'Every article that is new to the ledger, once each, in the order in which they were recorded.',
    subscribe: async (_root, { after }, { followed }) =>
      articlesRecorded(followed as Followed, await findPlaceAfter(followed as Followed, after)),
    resolve: (change, _args, context, info) => resolveAsItStood(change, context, info),
  }),
}));

/** Makes everything below the event be read as it stood at the moment of the event. */
export function resolveAsItStood(
  change: FollowedChange,
  context: Context,
  info: Parameters<typeof resolveViewer>[1],
): FollowedChange {
  resolveViewer(context, info, { asRecordedOn: change.entry.at });
  return change;
}

/**
 * Returns the position in the log after which a stream begins.
 * @throws INVALID_ARGUMENT if the id is not that of an event
 */
export async function findPlaceAfter(
  { follower, lastEventId }: Followed,
  after: string | null | undefined,
): Promise<bigint> {
  const end = await follower.end();
  const asked = lastEventId ?? after ?? null;
  if (asked === null) return end;
  if (/^(0|[1-9]\d{0,18})$/.test(asked) && BigInt(asked) <= end) return BigInt(asked);
  const where = lastEventId === null ? '`after`' : 'The header `Last-Event-ID`';
  throw makeInputError(
    'INVALID_ARGUMENT',
    `${where} must be \`0\` or the id of an event of this ledger, and ${quoteInput(asked)} is neither.`,
  );
}

/** Returns the `where` of a filter at the moment of a change. */
type WhereAt = (entry: LogEntry) => Promise<Prisma.ClaimWhereInput>;

/**
 * Prepares a filter for a stream. What lies within a record may change while the stream is open, so a filter that reaches
 * down is looked up again at the moment of each change. Any other filter is looked up once.
 * @throws INVALID_ID, NOT_FOUND, QUERY_TOO_COMPLEX
 */
async function followFilter(filter: ClaimFilterShape, context: Context): Promise<WhereAt> {
  const where = whereClaims(await resolveClaimFilter(filter, context));
  if (!hasReach(filter)) return async () => where;
  const { stream } = context.followed as Followed;
  return ({ at }) => {
    const look = () => stream.answer(() => resolveClaimFilter(filter, resolveContextAt(renewContext(context), at)));
    return persist(look, stream.signal, isPassing).then(whereClaims);
  };
}

/** Errors after which a look-up of a stream is tried again. */
export const isPassing = (error: unknown) => isUnreachable(error) || isCancelled(error);

async function* claimChanges(
  followed: Followed,
  viewer: Viewer,
  whereAt: WhereAt | null | undefined,
  place: bigint,
): AsyncGenerator<FollowedChange> {
  const { follower, stream } = followed;
  const visible = whereClaimsVisible(viewer);
  const isSeen = (status: string | null | undefined) => status != null && fits(visible, { status });
  for await (const entry of follower.follow(place, stream.signal)) {
    const { before, after } = entry.status;
    if (entry.entityType === 'CLAIM' && (isSeen(before) || isSeen(after))) {
      if (!whereAt || (await concerns({ AND: [visible, await whereAt(entry)] }, entry, followed)))
        yield { entry, isSeen: isSeen(after) };
    }
    stream.passed = entry.sequence;
  }
}

/** Whether the claim matches the filter after the revision, or matched it before. */
async function concerns(where: Prisma.ClaimWhereInput, entry: LogEntry, followed: Followed): Promise<boolean> {
  const { before, after } = await persist(() => readClaimStates(entry, followed), followed.stream.signal, isPassing);
  return [after, before].some((row) => row !== null && fits(where, row));
}

async function* articlesRecorded({ follower, stream }: Followed, place: bigint): AsyncGenerator<FollowedChange> {
  for await (const entry of follower.follow(place, stream.signal)) {
    if (entry.entityType === 'ARTICLE' && entry.version === 1) yield { entry, isSeen: true };
    stream.passed = entry.sequence;
  }
}
