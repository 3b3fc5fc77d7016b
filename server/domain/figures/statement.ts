import type {
  Cause,
  ClaimRelationKind,
  CountType,
  Identification,
  Measure,
  Stance,
  Unit,
  Verification,
} from '../../database/generated/prisma/enums.ts';
import type { Body } from './bodies.ts';
import type { DayInterval } from './dates.ts';
import type { Figure } from './figures.ts';

/** A claim as comparisons see it: what it counts, what its words say, for which day, and who says so. */
export interface Statement {
  readonly id: string;
  readonly measure: Measure;
  readonly countType: CountType;
  /** What the figure is about: the record itself, then every record that contains it. */
  readonly events: Lineage;
  readonly populations: Lineage;
  /** Empty means everywhere the event took place. */
  readonly places: Lineage;
  readonly unit: Unit;
  /** Whom the source holds responsible. Null if it does not say. */
  readonly responsible: Responsible | null;
  readonly cause: Cause | null;
  readonly verification: Verification | null;
  readonly identification: Identification | null;
  /** The days in which a PERIOD counts what happened, or to which a DELTA applies. */
  readonly period: Period | null;
  /** DENIES if the source says that the figure is wrong. */
  readonly stance: Stance;
  readonly figure: Figure;
  /** Another possible reading of the words: the same number, qualified differently. Null if there is none. */
  readonly otherReading: { readonly why: string; readonly figure: Figure } | null;
  /** The days that the figure may count. If the claim has no latest day, that of its publication is used. */
  readonly counted: DayInterval;
  readonly published: DayInterval;
  readonly retracted: boolean;
  /**
   * How a curator sets the claim apart from the others of its series: it counts only a part of what one of them counts, or
   * people in addition. Null if no curator does.
   */
  readonly setApart: SetApart | null;
  /** Whether the claim is known to be superseded or mistaken. It is kept, but excluded from bands and disagreements. */
  readonly deprecated: boolean;
  readonly source: Source;
}

/** The relations by which a claim counts other people than the rest of its series. */
export const SETTING_APART = ['SUBSET_OF', 'ADDITIONAL_TO'] as const satisfies readonly ClaimRelationKind[];
export type SetApart = (typeof SETTING_APART)[number];

/** The party that a source holds responsible. */
export interface Responsible {
  /** Identifies the party: the id of the organisation if it is known, otherwise the label. */
  readonly key: string;
  /** The party as the source names it. */
  readonly label: string;
}

/** A period of days. Both ends are inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Names and ids of a record and of everything that contains it, by whatever way: the record itself first, the rest in no particular order. */
export type Lineage = readonly { readonly id: string; readonly name: string }[];

/** Who says so, and where it is printed. */
export interface Source {
  /** Identifies the origin: an organisation, a person, or an article whose publisher is unknown. */
  readonly origin: string;
  /** The labels of the chain exactly as printed, nearest the article first. Empty if the article speaks in its own voice. */
  readonly chain: readonly string[];
  /** Everyone who answers for the figure, by the rule of `findBodies`. Empty for a news medium's own voice. */
  readonly bodies: readonly Body[];
  /** Id of the publisher. Null if unknown. */
  readonly publisherId: string | null;
  /** Name of the publisher. Null if unknown. */
  readonly publisher: string | null;
  /** What to call the article if its publisher is unknown: its headline, else its slug. Otherwise null. */
  readonly article: string | null;
}

/** A relation between two claims, as stated by a curator. */
export interface StatedRelation {
  readonly from: string;
  readonly kind: ClaimRelationKind;
  readonly to: string;
}
