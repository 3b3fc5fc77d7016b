import type { Measure } from '../../../database/generated/prisma/enums.ts';

/**
 * What a language adds to reading bulletins: lines of a label and a number, such as "Killed: 12". A label is understood only if all of
 * its words are in these tables or name people. In a phrase, # stands for any numeral.
 */
export interface BulletinRules {
  readonly labels: readonly BulletinLabel[];
  /** Words of labels that say nothing about what is counted: "number of", "confirmed". */
  readonly fillers: readonly string[];
  /** Words for a running total: "total", "cumulative". */
  readonly totals: readonly string[];
  /** Words that begin the day from which a total runs. Whatever follows belongs to them: "since 3 March". */
  readonly since: readonly string[];
  /** Words for a period: "new", "in the past # hours". */
  readonly periods: readonly string[];
  /** Words that make a line a part of the one before: "of whom". */
  readonly parts: readonly string[];
  /** Words before a place: "killed in Khartoum". */
  readonly placeLinks: readonly string[];
  /** Words for what a list is divided by: "by district". */
  readonly divisions: readonly string[];
  /** Words for the rest of a breakdown: "others". */
  readonly others: readonly string[];
  /** Labels that show that the whole list is of another kind: "assists", "births". */
  readonly foreign: readonly string[];
  /** Words in a label that make its number no fact: "projected". */
  readonly unreal: readonly string[];
  /** What can be stuck to the beginning of a word, longest first: the Arabic article. */
  readonly prefixes: readonly string[];
}

export interface BulletinLabel {
  readonly measure: Measure;
  readonly words: readonly string[];
  /** Whether things can be meant as well: "missing". Then people, or a line that counts the dead or hurt, must show that they are not. */
  readonly isWeak?: boolean;
}
