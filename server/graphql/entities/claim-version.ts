import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Database } from '../../database/client.ts';
import { anonymous, type Viewer, whereClaimsVisible } from '../../domain/access/visibility.ts';
import { isSlug } from '../../forms.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import { type Context, resolveContextAt } from '../base/context.ts';
import { makeInputError } from '../base/errors.ts';
import { encodeGlobalId, readId, readOne } from '../base/ids.ts';
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

/**
 * Returns the id of the claim that the arguments name, or null if there is none.
 * @throws INVALID_ARGUMENT unless either `id` is given, or `article` and `key`; INVALID_ID
 */
async function findClaimId(
  { id, article, key }: { [name in 'id' | 'article' | 'key']?: string | null | undefined },
  { db }: Context,
): Promise<string | null> {
  if (id != null && article == null && key == null) return readId(id, 'Claim');
  if (id != null || article == null || key == null)
    throw makeInputError('INVALID_ARGUMENT', 'Give either the `id` of the claim, or its `article` and its `key`.');
  // No stored key contains a NUL character, which PostgreSQL does not accept.
  if (!isSlug(key)) return null;
  const where = { key, article: readOne(article, 'Article') };
  return (await db.prisma.claim.findFirst({ where, select: { id: true } }))?.id ?? null;
}

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
    resolve: async (_root, { version, ...named }, context, info) => {
      const claimId = await findClaimId(named, context);
      if (claimId === null) return null;
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
