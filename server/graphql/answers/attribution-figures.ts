import { type AttributionCounts, countAndShare, countOwnVoice } from '../../domain/figures/attribution-statistics.ts';
import { type CaveatRow, readAttributionCaveats } from '../../sql/attribution-statistics.ts';
import { builder, priceGathered } from '../base/builder.ts';
import { Caveat } from '../base/enums.ts';
import { runInTurn } from '../base/turns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { Batch } from '../lists/batch.ts';
import { AttributionLabelConnection, type Grouped, listLabels } from './attribution-labels.ts';

/** How some claims are attributed: what is said of a group of them, and of them all. */

/** What it costs to put the labels or the caveats of a group together, beside their rows. */
const GATHERING_COST = 200;

const CountAndShare = builder.objectRef<ReturnType<typeof countAndShare>>('CountAndShare').implement({
  description: 'Some of a number of claims.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many claims.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'How many of the claims, as a number from 0 to 1. Null where there are no claims.',
    }),
  }),
});

interface CaveatShape {
  readonly caveat: typeof Caveat.$inferType;
  readonly count: number;
  readonly share: number | null;
}

const CaveatCount = builder.objectRef<CaveatShape>('CaveatCount').implement({
  description: 'How many of some claims have one caveat.',
  fields: (t) => ({
    caveat: t.expose('caveat', { type: Caveat, description: 'The caveat.' }),
    count: t.exposeInt('count', { description: 'How many claims have it.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'How many of the claims have it, as a number from 0 to 1. Null where there are no claims.',
    }),
  }),
});

const caveatsOfGroups = new Batch<string, CaveatRow<CaveatShape['caveat']>[]>((group) => group);

/** Counted claims: of a group, or all of them. */
export interface Counted extends AttributionCounts {
  readonly key: string;
  readonly grouped: Grouped;
}

export const AttributionFigures = builder.interfaceRef<Counted>('AttributionFigures').implement({
  description: 'How some claims are attributed, in counts and in shares of these claims.',
  fields: (t) => ({
    claims: t.exposeInt('claims', { description: 'How many claims there are.' }),
    namedSource: t.field({
      type: CountAndShare,
      description: 'Claims that name a source: their chain has one link or more. All others are in the own voice.',
      resolve: ({ namedSource, claims }) => countAndShare(namedSource, claims),
    }),
    ownVoice: t.field({
      type: CountAndShare,
      description:
        "Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are among them when nobody else is named, and count as claims with a caveat too.",
      resolve: (counted) => countAndShare(countOwnVoice(counted), counted.claims),
    }),
    withCaveat: t.field({
      type: CountAndShare,
      description: 'Claims with which the article itself says something against taking the figure as it stands.',
      resolve: ({ withCaveat, claims }) => countAndShare(withCaveat, claims),
    }),
    secondHand: t.field({
      type: CountAndShare,
      description:
        'Claims that rest on a second-hand chain, of two links or more: a source that gives the word of another.',
      resolve: ({ secondHand, claims }) => countAndShare(secondHand, claims),
    }),
    caveats: t.field({
      type: [CaveatCount],
      complexity: { field: GATHERING_COST, multiplier: 9 },
      description:
        'The caveats of these claims, the most frequent first. A claim with several is counted with each, so the counts may add up to more than `withCaveat`.',
      resolve: async ({ key, claims, grouped: { statement, grouping } }, _args, context, info) => {
        const { pool } = context.db;
        const found = await caveatsOfGroups.load(context, info, key, async (keys) => {
          const rows = await runInTurn(context, () =>
            readAttributionCaveats<CaveatShape['caveat']>(pool, statement, grouping, keys),
          );
          return Map.groupBy(rows, (row) => row.key);
        });
        return (found ?? []).map(({ caveat, count }) => ({ caveat, ...countAndShare(count, claims) }));
      },
    }),
    labels: t.field({
      type: AttributionLabelConnection,
      args: pageArgs,
      complexity: priceGathered(GATHERING_COST),
      description:
        'The labels that these claims print for their sources, anywhere in the chain, with how often. Source by source, the one named by most claims first; within a source the label printed most often first.',
      resolve: async ({ key, grouped }, args, context, info) => listLabels(grouped, key, args, context, info),
    }),
  }),
});
