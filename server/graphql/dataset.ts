import { builder } from './builder.ts';
import { claimList } from './claim.ts';
import { nested } from './list-fields.ts';

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
    claims: t.field(
      nested(
        claimList,
        { parent: 'dataset', relation: 'claims' },
        'The claims that came from it. By as-of date, earliest first, unless told otherwise.',
      ),
    ),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});
