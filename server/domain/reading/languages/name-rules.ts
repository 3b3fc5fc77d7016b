import type { Measure } from '../../../database/generated/prisma/enums.ts';

/** What a language adds to finding names. All words are in lower case. */
export interface NameRules {
  /** Words right before the name of a person: "president", "gen". */
  readonly titles: readonly string[];
  /** Verbs after the name of a person who speaks. */
  readonly speaking: readonly string[];
  /** Words in the names of organisations: "ministry", "army". */
  readonly organisations: readonly string[];
  /** Words that join the parts of such names: "of", "for". */
  readonly joining: readonly string[];
  /** Words in the names of events: "attack", "war". */
  readonly events: readonly string[];
  /** Capitalised words that begin no name: "the", "monday". */
  readonly others: readonly string[];
  /** What became of somebody, by the words after the name. Patterns. */
  readonly fates: readonly (readonly [Measure, string])[];
}
