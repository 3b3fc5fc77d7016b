import type { GraphQLResolveInfo } from 'graphql';
import type { Prisma } from '../../database/client.ts';
import type { Viewer } from '../../domain/access/visibility.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { Batch } from '../lists/batch.ts';
import { loadRows, type NodeRow } from '../lists/rows.ts';

/** The numbers of a row that the publisher includes in another number of it. */

/** The columns of an observation that lead to its parts. */
export const wholeColumns = { id: true, datasetId: true, day: true, field: true, publishedUntil: true } as const;

type Whole = Prisma.ObservationGetPayload<{ select: typeof wholeColumns }>;

const DAY_MS = 86_400_000;
const parts = new Batch<Whole, string[]>(({ id }) => id);

/** Returns the parts of an observation, as given by the last version known to the viewer that gives the observation. */
export async function loadParts(whole: Whole, context: Context, info: GraphQLResolveInfo): Promise<NodeRow[]> {
  const viewer = resolveViewer(context, info);
  const ids = await parts.load(context, info, whole, (wholes) => readParts(wholes, viewer, context));
  return loadRows('Observation', ids ?? [], context, info);
}

async function readParts(
  wholes: readonly Whole[],
  viewer: Viewer,
  { db }: Context,
): Promise<ReadonlyMap<string, string[]>> {
  const found = await db.prisma.observation.findMany({
    where: { status: 'PUBLISHED', partOf: { not: null }, OR: wholes.map((whole) => wherePartOf(whole, viewer)) },
    orderBy: [{ field: 'asc' }, { id: 'asc' }],
    select: { id: true, datasetId: true, day: true, partOf: true, publishedFrom: true, publishedUntil: true },
  });
  return new Map(
    wholes.map((whole) => {
      const end = findEnd(whole, viewer);
      const own = found.filter(
        (part) =>
          part.datasetId === whole.datasetId &&
          part.day.getTime() === whole.day.getTime() &&
          part.partOf === whole.field &&
          part.publishedFrom < end &&
          part.publishedUntil >= end,
      );
      return [whole.id, own.map(({ id }) => id)];
    }),
  );
}

function wherePartOf(whole: Whole, viewer: Viewer): Prisma.ObservationWhereInput {
  const end = findEnd(whole, viewer);
  const { datasetId, day, field } = whole;
  return { datasetId, day, partOf: field, publishedFrom: { lt: end }, publishedUntil: { gte: end } };
}

/** Returns the day before which that version was published, and after which no version counts. */
function findEnd({ publishedUntil }: Whole, { knownBy }: Viewer): Date {
  const known = knownBy && new Date(knownBy.getTime() + DAY_MS);
  return known && known < publishedUntil ? known : publishedUntil;
}
