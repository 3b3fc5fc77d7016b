import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Database, Prisma } from '../../database/client.ts';
import { anonymous, type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { isSlug } from '../../forms.ts';
import { builder } from '../base/builder.ts';
import { type ClockArgs, resolveViewer } from '../base/clocks.ts';
import { resolveContextAt } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { encodeGlobalId, readId, readOne } from '../base/ids.ts';
import type { LookUp } from '../lists/look-up.ts';
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

interface ClaimLookUpArgs {
  readonly id?: string | null | undefined;
  readonly article?: string | null | undefined;
  readonly key?: string | null | undefined;
  readonly version?: number | null | undefined;
}

/**
 * Returns the `where` of the claim that the arguments name, or null if there can be none.
 * @throws INVALID_ARGUMENT unless either `id` is given, or `article` and `key`; INVALID_ID
 */
function whereNamed({ id, article, key }: ClaimLookUpArgs): Prisma.ClaimWhereInput | null {
  if (id != null && article == null && key == null) return { id: readId(id, 'Claim') };
  if (id != null || article == null || key == null)
    throw makeInputError('INVALID_ARGUMENT', 'Give either the `id` of the claim, or its `article` and its `key`.');
  // No stored key contains a NUL character, which PostgreSQL does not accept.
  return isSlug(key) ? { key, article: readOne(article, 'Article') } : null;
}

/** How `claim` finds the claim as it is now. Undefined for an earlier version, which has to be looked up first. */
const lookUpClaim: LookUp<ClaimLookUpArgs & ClockArgs> = {
  find(args, viewer) {
    const where = args.version == null ? whereNamed(args) : null;
    return where === null ? undefined : { type: 'Claim', where: { AND: [where, whereClaimsVisible(viewer)] } };
  },
};

builder.queryField('claim', (t) =>
  t.field({
    type: Claim,
    nullable: true,
    args: {
      id: t.arg.id({ description: 'Global identifier of the claim. Give either this, or `article` and `key`.' }),
      article: t.arg.id({ description: 'Global identifier or slug of the article that prints it. Needs `key`.' }),
      key: t.arg.string({ description: 'Key of the claim, which is unique within the article. Needs `article`.' }),
      version: t.arg.int({
        description:
          'Number of a revision. Shows the claim as that revision left it, and everything below as the ledger stood at that moment. By default, shows the claim as it is now.',
      }),
    },
    description:
      'Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record.',
    extensions: { lookUp: lookUpClaim },
    resolve: async (_root, { version, ...named }, context, info) => {
      const where = whereNamed(named);
      const claimId = where && (await context.db.prisma.claim.findFirst({ where, select: { id: true } }))?.id;
      if (!claimId) return null;
      if (version != null && version < 1)
        throw makeInputError('INVALID_ARGUMENT', `\`version\` must be 1 or more, but is ${version}.`);
      const asRecordedOn = version == null ? null : await momentOf(context.db, claimId, version);
      if (version != null && asRecordedOn === null) return null;
      const viewer = resolveViewer(context, info, { asRecordedOn });
      const there = resolveContextAt(context, viewer.asRecordedOn);
      const { select } = queryFromInfo({ context: there, info, typeName: 'Claim', select: { id: true } });
      const isShown =
        version == null ? { id: claimId, AND: whereClaimsVisible(viewer) } : isVersion(claimId, version, viewer);
      return there.db.prisma.claim.findFirst({ select, where: isShown });
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
