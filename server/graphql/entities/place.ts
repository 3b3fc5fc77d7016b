import type { Prisma } from '../../database/client.ts';
import { type Viewer, whereClaimsVisible, whereNotMerged } from '../../domain/access/visibility.ts';
import { builder } from '../base/builder.ts';
import { clockArgs } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { MOST_IDS, readOne } from '../base/ids.ts';
import { type ConnectionRef, defineConnection } from '../lists/connection.ts';
import { listAll, listNested } from '../lists/list-fields.ts';
import { declareLookUp, type LookUpArgs } from '../lists/look-up.ts';
import { defineNamedListArgs, type NamedListArgs } from '../lists/named-list.ts';
import { nameOrders } from '../lists/orders.ts';
import { type ListPlan, planList } from '../lists/page-plan.ts';
import { type ResolvedArgs, resolveArgs } from '../lists/references.ts';
import type { NodeRow } from '../lists/rows.ts';
import { claimList } from './claim.ts';
import { eventList } from './event.ts';
import { composeView } from './view.ts';

/** A place, the places within it, and what happened there. Also the places of an event. */

export const Place = builder.prismaNode('Place', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: true }),
    name: t.exposeString('name'),
    iso3166: t.exposeString('iso3166', { nullable: true }),
    geonamesId: t.exposeInt('geonamesId', { nullable: true }),
    wikidataId: t.exposeString('wikidataId', { nullable: true }),
    parents: t.relation('parents', {
      query: { orderBy: [{ parent: { name: 'asc' } }, { parentId: 'asc' }] },
    }),
    children: t.field(
      listNested(
        placeList,
        { parent: 'Place', relation: 'children', through: 'place' },
        "The places that lie directly in it, in whoever's view, by default sorted by name.",
      ),
    ),
    events: t.field(
      listNested(
        eventList,
        { parent: 'Place', relation: 'events', through: 'event' },
        'The events that took place there. By default sorted by start, earliest first.',
      ),
    ),
    claims: t.field(
      listNested(
        claimList,
        { parent: 'Place', relation: 'claims' },
        'The figures about the place. By default sorted by as-of date, earliest first.',
      ),
    ),
    mergedInto: t.relation('mergedInto', { nullable: true }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

builder.prismaObject('PlaceParent', {
  select: { placeId: true },
  fields: (t) => ({
    place: t.relation('parent'),
    view: t.field({
      ...composeView('viewLabel', 'viewBasis', 'viewOrganisationId'),
      description: 'In whose view the place lies there. Null if nobody disputes it.',
    }),
  }),
});

export const PlaceConnection: ConnectionRef<NodeRow> = defineConnection('Place', 'places', Place);

builder.prismaObjectField('Event', 'places', (t) =>
  t.field(
    listNested(
      placeList,
      { parent: 'Event', relation: 'places', through: 'place' },
      'The places where the event took place, by default sorted by name.',
    ),
  ),
);

const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places to list. All conditions given must hold.',
  fields: (t) => ({
    parent: t.idList({
      description: `Directly in any of these places, in whoever's view. Give global identifiers or slugs, at most ${MOST_IDS}.`,
    }),
    hasClaims: t.boolean({ description: 'True for places with at least one figure about them, false for all others.' }),
  }),
});

type PlaceListArgs = NamedListArgs<typeof PlaceFilter.$inferInput>;

const named = { parent: ['Place'] } as const;

/** Plans a list of places. */
export function planPlaces(
  { filter, orderBy, ...page }: ResolvedArgs<PlaceListArgs, typeof named>,
  viewer: Viewer,
): ListPlan<Prisma.PlaceWhereInput> {
  const all: Prisma.PlaceWhereInput[] = [whereNotMerged];
  if (filter?.parent) all.push({ parents: { some: { parentId: { in: filter.parent } } } });
  if (filter?.hasClaims != null)
    all.push({ claims: { [filter.hasClaims ? 'some' : 'none']: whereClaimsVisible(viewer) } });
  return planList({ list: 'Place', order: nameOrders[orderBy ?? 'NAME_ASC'], filter: { AND: all }, page });
}

export const placeList = {
  type: PlaceConnection,
  node: 'Place',
  args: defineNamedListArgs(PlaceFilter, 'places'),
  resolve: (args: PlaceListArgs, context: Context) => resolveArgs(args, named, context),
  plan: planPlaces,
} as const;

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    args: {
      id: t.arg.id({ required: true, description: 'Global identifier or slug of the place.' }),
      ...clockArgs,
    },
    description: 'Returns one place. Null if there is no such place.',
    ...declareLookUp(({ id }: LookUpArgs) => ({ type: 'Place', where: readOne(id, 'Place') })),
  }),
  places: t.field(listAll(placeList, 'The places in the ledger. By default sorted by name.')),
}));
