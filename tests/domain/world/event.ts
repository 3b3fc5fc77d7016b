import type { CountType, Measure, Quantifier } from '../../../server/database/generated/prisma/enums.ts';
import type { Verdict } from '../../../server/domain/figures/comparison.ts';

/**
 * What the tables of this folder hold: figures of events all over the world, as they were given on their days, and what the
 * rules make of them. Figures, days and sources are facts. The wordings and the articles are made up: nobody printed them.
 */

/** A figure, in one article of its own. */
export type WorldFigure = readonly [
  /** Handle within the event. */
  key: string,
  /** BCP 47. */
  language: string,
  wording: string,
  /** Measure, count type, quantifier, and the number, the two ends of a range, or nothing. */
  counted: `${Measure} ${CountType} ${Quantifier}${string}`,
  /** The day to which the count refers. The article is published on that day, unless `more` says otherwise. */
  asOf: string,
  /** The sources by slug, the nearest to the article first. None means the article's own voice. */
  by: readonly string[],
  /** What the words allow, both ends inclusive. Null is an open end. */
  allows: readonly [low: number | null, high: number | null],
  more?: {
    /** The day of publication. */
    readonly published?: string;
    /** The claim of the same event that the figure denies. */
    readonly denies?: string;
    /** Further fields of the claim, as files have them. */
    readonly claim?: Readonly<Record<string, unknown>>;
  },
];

export interface WorldEvent {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly figures: readonly WorldFigure[];
  /** Pairs of figures by key. The part, the denial and the earlier figure come first. */
  readonly verdicts: readonly (readonly [one: string, other: string, verdict: Verdict])[];
  /** What the series of a figure allows together on a day. */
  readonly bands: readonly (readonly [of: string, day: string, low: number | null, high: number | null])[];
}
