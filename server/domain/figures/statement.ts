import type { ClaimRelationKind, CountType, Measure } from '../../database/generated/prisma/enums.ts';
import type { DayInterval } from './dates.ts';
import type { Figure } from './figures.ts';

/** A claim as comparisons see it: what it counts, what its words say, of which day, and on whose word. */
export interface Statement {
  readonly id: string;
  readonly measure: Measure;
  readonly countType: CountType;
  /** What the figure is about. Each line runs from the record itself to the widest one that it is a part of. */
  readonly events: Lineage;
  readonly populations: Lineage;
  /** Empty: wherever the event took place. */
  readonly places: Lineage;
  readonly figure: Figure;
  /** Another way in which the words can be read: the same number, qualified otherwise. Null where there is none. */
  readonly otherReading: { readonly why: string; readonly figure: Figure } | null;
  /** The days that the figure can be a count of. Where the claim has no last one, it is that of its publication. */
  readonly counted: DayInterval;
  readonly published: DayInterval;
  readonly retracted: boolean;
  /** Known to be superseded or mistaken: kept, and left out of bands and disagreements. */
  readonly deprecated: boolean;
  readonly source: Source;
}

/** Names and ids of a record and of all that it is part of, itself first. */
export type Lineage = readonly { readonly id: string; readonly name: string }[];

/** On whose word a figure is given, and where. */
export interface Source {
  /** Tells one origin from another: an organisation, a person, or an article of an unknown publisher. */
  readonly origin: string;
  /** The labels of the chain exactly as printed, nearest the article first; empty is the article's own voice. */
  readonly chain: readonly string[];
  /** Name of the publisher; null where it is not known. */
  readonly publisher: string | null;
  /** What the article is called where its publisher is not known: its headline, or else its slug. */
  readonly article: string | null;
}

/** What a curator states about two claims. */
export interface StatedRelation {
  readonly from: string;
  readonly kind: ClaimRelationKind;
  readonly to: string;
}
