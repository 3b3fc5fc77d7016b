import type { Quantifier } from '../../../database/generated/prisma/enums.ts';
import type { Exclusion } from './languages/rules.ts';

export type { Exclusion };

/** A number as a text prints it. */
export interface NumberMention {
  /** The number. Null for a range, and for a vague size such as "dozens". */
  readonly value: number | null;
  /** The ends of a range. The lower end of a vague size. */
  readonly low: number | null;
  readonly high: number | null;
  /** How the words around it qualify it. EXACT if they do not. */
  readonly quantifier: Quantifier;
  /** All qualifiers that the words can mean, if there are several: "close to" is NEARLY or APPROXIMATELY. */
  readonly quantifiers: readonly Quantifier[];
  /** Where it begins and ends, in UTF-16 code units. The end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Why the number is no count of people. Absent if it can be one. */
  readonly excludedBecause?: Exclusion;
}

/** A number found in a folded text, before the words around it are looked at. Offsets are those of the folded text. */
export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Whether a word stands for it that is no number by itself, such as "a woman" or "nobody". */
  readonly implied?: boolean;
  /** What it was multiplied by, for example 1,000,000 in "2 million". 1 if by nothing. */
  readonly scale?: number;
  readonly digits?: boolean;
  readonly excluded?: Exclusion;
}
