import type { GraphQLResolveInfo } from 'graphql';
import { toDay } from '../../domain/figures/dates.ts';
import { type BandRow, readBands } from '../../sql/band.ts';
import { builder, SERIES_COST } from '../base/builder.ts';
import { resolveViewer } from '../base/clocks.ts';
import type { Context } from '../base/context.ts';
import { checkDay } from '../base/dates.ts';
import { makeInputError } from '../base/errors.ts';
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

/** A series and a day. */
interface SeriesDay {
  readonly series: string;
  readonly on: Date;
}

const bands = new Batch<SeriesDay, BandRow>(({ series, on }) => `${series} ${toDay(on)}`);

/** Most days for which one field works out the band. */
const MOST_DAYS = 100;

/** The arguments of the field. */
export const bandArgs = builder.args((t) => ({
  on: t.field({
    type: ['Date'],
    required: true,
    description: `The days in question, at most ${MOST_DAYS}. A single day need not be a list.`,
  }),
}));

/** The cost of the bands: each day takes a pass over the series. */
export function priceBands({ on }: { readonly on: readonly Date[] }) {
  return { field: SERIES_COST * on.length, multiplier: on.length };
}

/**
 * Loads the bands of a series on several days, in the order of the days. Without a series, they are open at both ends.
 * @throws INVALID_ARGUMENT for too many days, or a day outside the years 1 to 9999
 */
export async function loadBands(
  series: string | null,
  days: readonly Date[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<BandShape[]> {
  if (days.length > MOST_DAYS)
    throw makeInputError('INVALID_ARGUMENT', `\`on\` takes at most ${MOST_DAYS} days, but ${days.length} were given.`);
  for (const day of days) checkDay('on', day);
  if (series === null) return days.map((on) => ({ on, ...OPEN }));
  const viewer = resolveViewer(context, info);
  const keys = days.map((on) => ({ series, on }));
  const found = await bands.loadMany(context, info, keys, async (asked) => {
    const read = new Map<string, BandRow>();
    // One statement for each day, for all series together.
    for (const [day, ofDay] of Map.groupBy(asked, ({ on }) => toDay(on))) {
      const ids = ofDay.map((one) => one.series);
      const rows = await runInTurn(context, () => readBands(context.db.pool, ids, new Date(day), viewer));
      for (const [id, band] of rows) read.set(`${id} ${day}`, band);
    }
    return read;
  });
  return days.map((on, i) => ({ on, ...(found[i] ?? OPEN) }));
}
