import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Database } from '../../database/client.ts';
import { anonymous, type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import { resolveContextAt } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { encodeGlobalId, readId } from '../base/ids.ts';
import { Claim } from './claim.ts';

/** Reads one claim, as it is now or as an earlier revision left it, so that quotations of it stay verifiable. */

/** Returns the path of one version of a claim on this server. */
export function makePermalink(id: string, version: number): string {
  return `/claims/${id}/${version}`;
}

/** Returns when a version of a claim was written, or null if there is no such version. */
async function momentOf({ prisma }: Pick<Database, 'prisma'>, id: string, version: number): Promise<Date | null> {
  const where = { entityType: 'CLAIM', entityId: id, version } as const;
  return (await prisma.revision.findFirst({ where, select: { at: true } }))?.at ?? null;
}

/** Returns the `where` of a version of a claim at the moment when it was written. */
const isVersion = (id: string, version: number, viewer: Viewer) => ({ id, version, AND: whereClaimsVisible(viewer) });

/**
 * Whether everyone may read a version of a claim.
 * @throws INVALID_ID for anything but the id of a claim
 */
export async function hasVersion(db: Database, globalId: string, version: number): Promise<boolean> {
  const id = readId(globalId, 'Claim');
  const moment = await momentOf(db, id, version);
  return moment !== null && (await db.at(moment).prisma.claim.count({ where: isVersion(id, version, anonymous) })) > 0;
}

builder.queryField('claim', (t) =>
  t.field({
    type: Claim,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier of the claim.' }),
      version: t.arg.int({
        description:
          'Number of a revision. Shows the claim as that revision left it, and everything below as the ledger stood at that moment. By default, shows the claim as it is now.',
      }),
    },
    description:
      'Returns one claim. Null if you may see no claim with this identifier, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record.',
    resolve: async (_root, { id, version }, context, info) => {
      const claimId = readId(id, 'Claim');
      if (version != null && version < 1)
        throw makeInputError('INVALID_ARGUMENT', `\`version\` must be 1 or more, but is ${version}.`);
      const asRecordedOn = version == null ? null : await momentOf(context.db, claimId, version);
      if (version != null && asRecordedOn === null) return null;
      const viewer = resolveViewer(context, info, { asRecordedOn });
      const there = resolveContextAt(context, viewer.asRecordedOn);
      const { select } = queryFromInfo({ context: there, info, typeName: 'Claim', select: { id: true } });
      const where =
        version == null ? { id: claimId, AND: whereClaimsVisible(viewer) } : isVersion(claimId, version, viewer);
      return there.db.prisma.claim.findFirst({ select, where });
    },
  }),
);

builder.prismaObjectField('Claim', 'permalink', (t) =>
  t.string({
    description:
      'Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later.',
    select: { id: true, version: true },
    resolve: ({ id, version }) => makePermalink(encodeGlobalId('Claim', id), version),
  }),
);
