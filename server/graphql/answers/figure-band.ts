import type { GraphQLResolveInfo } from 'graphql';
import { type BandRow, readBands } from '../../sql/band.ts';
import { builder } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { checkDay } from '../base/dates.ts';
import { runInTurn } from '../base/turns.ts';
import { Claim } from '../entities/claim.ts';
import { Batch } from '../lists/batch.ts';
import { loadRows } from '../lists/rows.ts';

/** The band of a series: the numbers that its claims allow on a day. */

type BandShape = BandRow & { on: Date };

export const FigureBand = builder.objectRef<BandShape>('FigureBand').implement({
  description:
    'The numbers that the claims of a series, taken together, allow on a day. If all claims can be true at the same time, the band holds the numbers that all of them allow. If some exclude others, it reaches from the lower end of the lowest group of claims that can be true together to the upper end of the highest. No group is preferred.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day of the band.' }),
    low: t.exposeInt('low', {
      nullable: true,
      description: 'Smallest number allowed. Null if the band has no lower end.',
    }),
    high: t.exposeInt('high', {
      nullable: true,
      description: 'Largest number allowed. Null if the band has no upper end.',
    }),
    claims: t.field({
      type: [Claim],
      description:
        'The claims that set the ends of the band, or that leave an end open and exclude the claims that would close it. Sorted by the day from which they are known, at most 20 for each end.',
      resolve: ({ claims }, _args, context, info) => loadRows('Claim', claims, context, info),
    }),
  }),
});

/** A band without ends. */
const OPEN: BandRow = { low: null, high: null, claims: [] };

const bands = new Batch<string, BandRow>((series) => series);

/** Loads the band of a series on a day. Without a series, the band is open at both ends. */
export async function loadBand(
  series: string | null,
  on: Date,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<BandShape> {
  const day = checkDay('on', on);
  const viewer = resolveViewer(context, info);
  if (series === null) return { on, ...OPEN };
  const band = await bands.load(context, info, series, (ids) =>
    runInTurn(context, () => readBands(context.db.pool, ids, day, viewer)),
  );
  return { on, ...(band ?? OPEN) };
}
