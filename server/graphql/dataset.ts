import { pageArgs } from './arguments.ts';
import { builder, listCost } from './builder.ts';
import { ClaimConnection } from './claim.ts';
import { claimListArgs, planClaims } from './claim-list.ts';
import { nestedList } from './connection.ts';

/** A data set that claims came from, with its licence. */

export const Dataset = builder.prismaNode('Dataset', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    title: t.exposeString('title'),
    description: t.exposeString('description', { nullable: true }),
    url: t.expose('url', { type: 'URL', nullable: true }),
    licence: t.exposeString('licence'),
    issuer: t.relation('issuer', { nullable: true }),
    claims: t.field({
      type: ClaimConnection,
      args: { ...pageArgs, ...claimListArgs },
      description: 'The claims that came from it. By as-of date, earliest first, unless told otherwise.',
      complexity: listCost,
      resolve: ({ id }, args, context, info) =>
        nestedList(
          id,
          { parent: 'dataset', relation: 'claims' },
          'Claim',
          planClaims(args, context.viewer),
          context,
          info,
        ),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});
