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

/** What the claims of a series allow on a day. */

type BandShape = BandRow & { on: Date };

export const FigureBand = builder.objectRef<BandShape>('FigureBand').implement({
  description:
    'What the claims of a series allow on a day, taken together. Where all can be true at once, it is what all of them allow. Where some exclude others, it reaches from the lower end of the lowest to the upper end of the highest group of claims that can be true together; none is preferred.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day asked about.' }),
    low: t.exposeInt('low', { nullable: true, description: 'Smallest number allowed. Null: no claim says.' }),
    high: t.exposeInt('high', { nullable: true, description: 'Largest number allowed. Null: no claim says.' }),
    claims: t.field({
      type: [Claim],
      description:
        'The claims that set its ends, or leave one open against others that they exclude, by the day from which they are known; of more than 20 for one end, the first.',
      resolve: ({ claims }, _args, context, info) => loadRows('Claim', claims, context, info),
    }),
  }),
});

/** A band that nothing limits. */
const OPEN: BandRow = { low: null, high: null, claims: [] };

const bands = new Batch<string, BandRow>((series) => series);

/** The band of a series on a day; that of no series is open at both ends. */
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
