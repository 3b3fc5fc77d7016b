/**
 * What a language adds to finding how a count runs over time. All words are folded: lower case, plain quotes, no accents. An entry may be a phrase
 * of several words, with single spaces.
 */
export interface CountRules {
  /** People are still being searched for or counted: "rescuers", "expected to rise". */
  readonly searches: readonly string[];
  /** People are missing. */
  readonly missing: readonly string[];
  /** Nouns for a count of the dead. */
  readonly tolls: readonly string[];
  /** What a toll does besides rising: "stands at". */
  readonly standings: readonly string[];
  /** The count is over: "ending a search", "the final toll". */
  readonly closings: readonly string[];
  /** Right at a figure: it is the count until now. "So far", "confirmed dead". */
  readonly untilNow: readonly string[];
  /** Before a day or an hour: the count until then. "By", "as of". */
  readonly until: readonly string[];
  /** Hours and parts of a day that may follow those: "nightfall". */
  readonly hours: readonly string[];
  /** A moment since which a count is a period and no war: "since dawn", "since the start of the year". */
  readonly recently: readonly string[];
  /** Parts of a year, with their first and last month: "the first quarter of", "Q1". The year follows. */
  readonly yearParts: readonly (readonly [words: string, first: number, last: number])[];
  /** "Of the year": a part of the year of publication. */
  readonly ofThisYear: readonly string[];
  readonly ofLastYear: readonly string[];
  /** Wars and the like, which last: "killed in the civil war". */
  readonly longWars: readonly string[];
  /** Before a day: figures are of that day. "As of". */
  readonly asOf: readonly string[];
  /** So many in each period: "every day". */
  readonly rates: readonly string[];
  /** A figure that a clause adds to: "bringing the total". */
  readonly totals: readonly string[];
  /** Words that make a period the matter of a sentence: "alone", "compared with". */
  readonly statistics: readonly string[];
  /** Names of reports and of the time they cover: "reporting period", "weekly". */
  readonly reports: readonly string[];
  /** Nouns for one event after an article: "a bus", "the raid" in "killed when a bus…". */
  readonly whens: readonly string[];
  readonly articles: readonly string[];
  /** Sudden events in which the dead are found one by one: "earthquake". */
  readonly disasters: readonly string[];
  /** Words before a year: "in 2029". */
  readonly inYear: readonly string[];
  /** Of times long past: "years ago". */
  readonly past: readonly string[];
  /** Verbs and helping verbs of a state that lasts: "are", "remain". */
  readonly lasting: readonly string[];
  /** Before a number: more than were counted before. */
  readonly more: readonly string[];
  /** "Raising", "bringing": what follows is the new total. */
  readonly raisings: readonly string[];
}
