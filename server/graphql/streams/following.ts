import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { isCancelled, isUnreachable } from '../../errors.ts';
import { fits } from '../../follow/fits.ts';
import type { Followed } from '../../follow/following.ts';
import type { LogEntry } from '../../follow/log.ts';
import { persist } from '../../follow/persist.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { quoteInput } from '../base/ids.ts';
import { Article } from '../entities/article.ts';
import { Claim } from '../entities/claim.ts';
import { ClaimFilter, resolveClaimFilter, whereClaims } from '../entities/claim-list.ts';
import { Revision } from '../entities/revision.ts';
import { findRow, loadRow } from '../lists/rows.ts';
import { readClaimStates } from './claim-states.ts';

/**
 * Subscriptions: what happens to the ledger, told in the order in which it was written. An event is a revision, and its id
 * is the place of the revision in the log, so that whoever has had one event can ask for all that came after it.
 */

/** A revision that is sent, and whether the reader of the stream may see the record as it stands after it. */
export interface FollowedChange {
  readonly entry: LogEntry;
  readonly isSeen: boolean;
}

const LedgerChange = builder.interfaceRef<FollowedChange>('LedgerChange').implement({
  description: 'A change of one record of the ledger, as an event of a stream.',
  fields: (t) => ({
    eventId: t.id({
      description:
        'Identifier of the event, and its place among all changes of the ledger: greater than that of every change before. Give it to `after` to go on from here.',
      resolve: ({ entry }) => String(entry.sequence),
    }),
    version: t.int({
      description: 'Number of the change among those of this record, from 1.',
      resolve: ({ entry }) => entry.version,
    }),
    at: t.field({
      type: 'DateTime',
      description:
        'The moment at which it was written. Changes that were written together share it, and are told one by one.',
      resolve: ({ entry }) => entry.at,
    }),
    actor: t.string({
      description: "Who wrote it: a curator's name, or an importer.",
      resolve: ({ entry }) => entry.actor,
    }),
    reason: t.string({ description: 'Why it was written.', resolve: ({ entry }) => entry.reason }),
    revision: t.field({
      type: Revision,
      nullable: true,
      description:
        'The same as the history of the record has it, with what was changed. Null where readers do not see the record any more.',
      resolve: ({ entry, isSeen }) => (isSeen ? { ...entry, id: String(entry.sequence) } : null),
    }),
  }),
});

const ClaimChangeKind = builder.enumType('ClaimChangeKind', {
  description: 'What a change did to a claim.',
  values: {
    RECORDED: { description: 'The claim is new to the ledger.' },
    PUBLISHED: { description: 'It was a draft and was published: readers see it from here on.' },
    REVISED: { description: 'Something that it says was changed.' },
    RANKED: { description: 'Its rank was changed, and nothing else.' },
    RELATED: { description: 'What curators state about it and other claims was changed, and nothing else.' },
    RETRACTED: { description: 'It was withdrawn; it stays readable as such.' },
    RESTORED: { description: 'Its retraction was taken back.' },
  },
});

const ClaimChange = builder.objectRef<FollowedChange>('ClaimChange').implement({
  description: 'A change of one claim, as an event of a stream.',
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
        'The claim as it stood right after the change, and everything below it as it stood then. Null where readers do not see it any more.',
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
      description: 'The article, and everything below it, as it stood when it had been recorded.',
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

const afterDescription =
  'Send everything that came after the event with this identifier, and go on from there; `0` is before the first. Without it the stream begins with what comes next. The identifier in the header `Last-Event-ID` goes before this one, since it is that of a later event.';

builder.subscriptionFields((t) => ({
  claimChanged: t.field({
    type: ClaimChange,
    args: {
      filter: t.arg({
        type: ClaimFilter,
        description:
          'Of which claims: those that fit the filter right after the change, or fitted it right before. All without it.',
      }),
      after: t.arg.id({ description: afterDescription }),
    },
    description:
      'Every change of a claim, in the order in which it was written, each once. Drafts are told of when they are published.',
    subscribe: async (_root, { filter, after }, context) => {
      const { viewer, followed } = context;
      const where = filter ? whereClaims(await resolveClaimFilter(filter, context)) : undefined;
      return claimChanges(followed as Followed, viewer, where, await placeAfter(followed as Followed, after));
    },
    resolve: (change, _args, context, info) => asItStood(change, context, info),
  }),
  articleRecorded: t.field({
    type: ArticleRecorded,
    args: { after: t.arg.id({ description: afterDescription }) },
    description: 'Every article that is new to the ledger, in the order in which they were recorded, each once.',
    subscribe: async (_root, { after }, { followed }) =>
      articlesRecorded(followed as Followed, await placeAfter(followed as Followed, after)),
    resolve: (change, _args, context, info) => asItStood(change, context, info),
  }),
}));

/** Has everything below the event read as it stood at the moment of the event. */
function asItStood(
  change: FollowedChange,
  context: Context,
  info: Parameters<typeof resolveViewer>[1],
): FollowedChange {
  resolveViewer(context, info, { asRecordedOn: change.entry.at });
  return change;
}

/**
 * The place of the log that a stream begins after.
 * @throws INVALID_ARGUMENT for what is no id of an event
 */
async function placeAfter({ follower, lastEventId }: Followed, after: string | null | undefined): Promise<bigint> {
  const end = await follower.end();
  const asked = lastEventId ?? after ?? null;
  if (asked === null) return end;
  if (/^(0|[1-9]\d{0,18})$/.test(asked) && BigInt(asked) <= end) return BigInt(asked);
  const where = lastEventId === null ? '`after`' : 'The header `Last-Event-ID`';
  throw makeInputError(
    'INVALID_ARGUMENT',
    `${where} must be the id of an event of this ledger, and ${quoteInput(asked)} is none.`,
  );
}

async function* claimChanges(
  followed: Followed,
  viewer: Viewer,
  where: Prisma.ClaimWhereInput | undefined,
  place: bigint,
): AsyncGenerator<FollowedChange> {
  const { follower, stream } = followed;
  const visible = whereClaimsVisible(viewer);
  const isSeen = (status: string | null | undefined) => status != null && fits(visible, { status });
  for await (const entry of follower.follow(place, stream.signal)) {
    const { before, after } = entry.status;
    if (entry.entityType === 'CLAIM' && (isSeen(before) || isSeen(after))) {
      if (where === undefined || (await concerns({ AND: [visible, where] }, entry, followed)))
        yield { entry, isSeen: isSeen(after) };
    }
    stream.passed = entry.sequence;
  }
}

/** Whether the claim fulfils the filter after the revision, or did before it. */
async function concerns(where: Prisma.ClaimWhereInput, entry: LogEntry, followed: Followed): Promise<boolean> {
  const passes = (error: unknown) => isUnreachable(error) || isCancelled(error);
  const { before, after } = await persist(() => readClaimStates(entry, followed), followed.stream.signal, passes);
  return [after, before].some((row) => row !== null && fits(where, row));
}

async function* articlesRecorded({ follower, stream }: Followed, place: bigint): AsyncGenerator<FollowedChange> {
  for await (const entry of follower.follow(place, stream.signal)) {
    if (entry.entityType === 'ARTICLE' && entry.version === 1) yield { entry, isSeen: true };
    stream.passed = entry.sequence;
  }
}
