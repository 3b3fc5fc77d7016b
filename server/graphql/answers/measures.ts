import { listNarrowerMeasures, listWiderMeasures, measures } from '../../domain/figures/measures.ts';
import { builder } from '../base/builder.ts';
import { describeMeasure, Measure } from '../base/enums.ts';

/** The measures, and which of them contain which. */

const MeasureFacts = builder.objectRef<typeof Measure.$inferType>('MeasureFacts').implement({
  description:
    'What a measure counts, and how it relates to the others. A figure of a contained measure is a part of one of the containing measure (PART_OF), if they agree in everything else. Measures that only overlap cannot be compared.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure.', resolve: (measure) => measure }),
    description: t.string({ description: 'What it counts.', resolve: describeMeasure }),
    wikidataProperty: t.string({
      nullable: true,
      description: 'The Wikidata property for the same count, for example "P1120". Null if there is none.',
      resolve: (measure) => measures[measure].wikidataProperty,
    }),
    within: t.field({
      type: [Measure],
      description: 'The measures that count everyone whom this one counts, the narrowest first.',
      resolve: listWiderMeasures,
    }),
    contains: t.field({
      type: [Measure],
      description: 'The measures that count a part of the people whom this one counts.',
      resolve: listNarrowerMeasures,
    }),
  }),
});

builder.queryField('measures', (t) =>
  t.field({
    type: [MeasureFacts],
    description: 'All measures, with what they count and which of them contain which.',
    resolve: () => Object.keys(measures) as (typeof Measure.$inferType)[],
  }),
);
