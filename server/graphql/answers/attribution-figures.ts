import { type AttributionCounts, countAndShare, countOwnVoice } from '../../domain/figures/attribution-statistics.ts';
import { type CaveatRow, readAttributionCaveats } from '../../sql/attribution-statistics.ts';
import { builder, priceGathered } from '../base/builder.ts';
import { Caveat } from '../base/enums.ts';
import { runInTurn } from '../base/turns.ts';
import { pageArgs } from '../lists/arguments.ts';
import { Batch } from '../lists/batch.ts';
import { AttributionLabelConnection, type Grouped, listLabels } from './attribution-labels.ts';

/** How claims are attributed: the figures for one group of claims, or for all of them. */

/** Complexity of gathering the labels or caveats of a group, in addition to that of their rows. */
const GATHERING_COST = 200;

const CountAndShare = builder.objectRef<ReturnType<typeof countAndShare>>('CountAndShare').implement({
  description: 'A number of claims, and their share of all claims in the group.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many claims.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Their share of the claims, from 0 to 1. Null if there are no claims.',
    }),
  }),
});

interface CaveatShape {
  readonly caveat: typeof Caveat.$inferType;
  readonly count: number;
  readonly share: number | null;
}

const CaveatCount = builder.objectRef<CaveatShape>('CaveatCount').implement({
  description: 'How many of the claims have a caveat.',
  fields: (t) => ({
    caveat: t.expose('caveat', { type: Caveat, description: 'The caveat.' }),
    count: t.exposeInt('count', { description: 'How many claims have it.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Share of the claims that have it, from 0 to 1. Null if there are no claims.',
    }),
  }),
});

const caveatsOfGroups = new Batch<string, CaveatRow<CaveatShape['caveat']>[]>((group) => group);

/** The counts of a group of claims, or of all claims. */
export interface Counted extends AttributionCounts {
  readonly key: string;
  readonly scope: Grouped;
}

export const AttributionFigures = builder.interfaceRef<Counted>('AttributionFigures').implement({
  description: 'How a set of claims is attributed, in counts and in shares of the set.',
  fields: (t) => ({
    claims: t.exposeInt('claims', { description: 'How many claims there are.' }),
    namedSource: t.field({
      type: CountAndShare,
      description: 'Claims that name a source: an organisation or a person anywhere in their chain.',
      resolve: ({ namedSource, claims }) => countAndShare(namedSource, claims),
    }),
    unnamedSource: t.field({
      type: CountAndShare,
      description:
        'Claims that quote only sources whom the article does not name, for example "a witness". Claims that name a source and claims in the own voice are not among them.',
      resolve: ({ unnamedSource, claims }) => countAndShare(unnamedSource, claims),
    }),
    ownVoice: t.field({
      type: CountAndShare,
      description:
        "Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are included if their chain is empty, and also count as claims with a caveat.",
      resolve: (counted) => countAndShare(countOwnVoice(counted), counted.claims),
    }),
    withCaveat: t.field({
      type: CountAndShare,
      description: 'Claims with a caveat: the article itself says why the figure should not be taken at face value.',
      resolve: ({ withCaveat, claims }) => countAndShare(withCaveat, claims),
    }),
    secondHand: t.field({
      type: CountAndShare,
      description:
        'Claims at second hand: their chain has two or more links, so one source passes on the word of another.',
      resolve: ({ secondHand, claims }) => countAndShare(secondHand, claims),
    }),
    caveats: t.field({
      type: [CaveatCount],
      complexity: { field: GATHERING_COST, multiplier: 9 },
      description:
        'The caveats of these claims, the most frequent first. A claim with several caveats counts once for each, so the counts may add up to more than `withCaveat`.',
      resolve: async ({ key, claims, scope: { counted, grouping } }, _args, context, info) => {
        const { pool } = context.db;
        const found = await caveatsOfGroups.load(context, info, key, async (keys) => {
          const rows = await runInTurn(context, () =>
            readAttributionCaveats<CaveatShape['caveat']>(pool, counted, grouping, keys),
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
        'The labels that these claims print for their sources, anywhere in the chain. Sorted by source, the one named by the most claims first; within a source, the label printed most often first.',
      resolve: async ({ key, scope }, args, context, info) => listLabels(scope, key, args, context, info),
    }),
  }),
});
