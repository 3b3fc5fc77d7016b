import type { Prisma } from '../../database/client.ts';
import type { Viewer } from '../../domain/access/visibility.ts';
import { fits, type Row } from '../../follow/fits.ts';
import type { Followed } from '../../follow/following.ts';
import type { LogEntry } from '../../follow/log.ts';
import { persist } from '../../follow/persist.ts';
import { builder } from '../base/builder.ts';
import { CandidateFilter, CandidateType, candidateNames, whereCandidates } from '../entities/candidate.ts';
import { resolveFilter } from '../lists/references.ts';
import { findRow } from '../lists/rows.ts';
import {
  afterDescription,
  type FollowedChange,
  findPlaceAfter,
  isPassing,
  LedgerChange,
  resolveAsItStood,
} from './following.ts';

/** The subscription of curators to candidates: what is read, corrected and decided, in the order in which it was written. */

const CandidateChangeKind = builder.enumType('CandidateChangeKind', {
  description: 'What a change did to a candidate.',
  values: {
    READ: { description: 'The candidate is new: a text was read.' },
    CORRECTED: { description: 'A curator corrected what was read.' },
    ACCEPTED: { description: 'A curator accepted it as a claim.' },
    REJECTED: { description: 'A curator rejected it.' },
    SUPERSEDED: { description: 'A newer version of the reader read the text before anybody decided.' },
  },
});

const CandidateChange = builder.objectRef<FollowedChange>('CandidateChange').implement({
  description: 'A change to one candidate, as an event of a stream.',
  interfaces: [LedgerChange],
  fields: (t) => ({
    kind: t.field({
      type: CandidateChangeKind,
      description: 'What was done to the candidate.',
      resolve: ({ entry }) => kindOf(entry),
    }),
    candidate: t.field({
      type: CandidateType,
      nullable: true,
      description: 'The candidate, and everything below it, as it stood right after the change.',
      resolve: ({ entry, isSeen }, _args, context, info) =>
        findRow('Candidate', isSeen ? entry.entityId : null, context, info),
    }),
  }),
});

function kindOf({ status: { before, after } }: LogEntry): typeof CandidateChangeKind.$inferType {
  if (before === null) return 'READ';
  if (before === after || after === undefined || after === 'OPEN') return 'CORRECTED';
  return after as 'ACCEPTED' | 'REJECTED' | 'SUPERSEDED';
}

builder.subscriptionField('candidateChanged', (t) =>
  t.field({
    type: CandidateChange,
    args: {
      filter: t.arg({
        type: CandidateFilter,
        description:
          'Only changes to candidates that match the filter right after the change, or matched it right before. All by default.',
      }),
      after: t.arg.id({ description: afterDescription }),
    },
    description:
      'Every change to a candidate, once each, in the order in which they were written. Only curators see candidates: nobody else is sent anything.',
    subscribe: async (_root, { filter, after }, context) => {
      const followed = context.followed as Followed;
      const where = filter ? whereCandidates(await resolveFilter(filter, candidateNames, context)) : null;
      return candidateChanges(followed, context.viewer, where, await findPlaceAfter(followed, after));
    },
    resolve: (change, _args, context, info) => resolveAsItStood(change, context, info),
  }),
);

async function* candidateChanges(
  followed: Followed,
  { readsDrafts }: Viewer,
  where: Prisma.CandidateWhereInput | null,
  place: bigint,
): AsyncGenerator<FollowedChange> {
  const { follower, stream } = followed;
  for await (const entry of follower.follow(place, stream.signal)) {
    if (entry.entityType === 'CANDIDATE' && readsDrafts && (!where || (await concerns(where, entry, followed))))
      yield { entry, isSeen: true };
    stream.passed = entry.sequence;
  }
}

/** Whether the candidate matches the filter after the revision, or matched it before. */
async function concerns(
  where: Prisma.CandidateWhereInput,
  entry: LogEntry,
  { db, stream }: Followed,
): Promise<boolean> {
  const read = () => stream.answer(() => readStates(entry, db));
  const states = await persist(read, stream.signal, isPassing);
  return states.some((row) => row !== null && fits(where, row));
}

/** Reads a candidate with what its filters use, right before a revision and right after it. */
async function readStates({ entityId, at }: LogEntry, db: Followed['db']): Promise<(Row | null)[]> {
  const include = { reading: { select: { articleId: true } } } as const;
  return Promise.all(
    [at, new Date(at.getTime() - 1)].map((moment) =>
      db.at(moment).prisma.candidate.findFirst({ where: { id: entityId }, include }),
    ),
  );
}
