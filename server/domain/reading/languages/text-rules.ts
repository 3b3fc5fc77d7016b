/**
 * What a language adds to finding the parts of a page and its sentences. All entries are patterns or words in lower case; spaces in patterns
 * stand for any white space.
 */
export interface TextRules {
  /** Lines of menus, buttons and notices. A line that consists of one of them, or begins with one of `boilerplateStarts`, is no text. */
  readonly boilerplate: string;
  readonly boilerplateStarts: string;
  /** How lines begin that lead to other articles: "Related article:", "Read more:". */
  readonly promoStarts: string;
  /** Headings above a list of other articles. */
  readonly promoHeadings: string;
  /** How lines begin that name authors, translators and photographers. */
  readonly creditStarts: string;
  /** How credits end: "contributed reporting". */
  readonly creditEnds: string;
  /** How captions begin: "Photo:", "FILE -". */
  readonly captionStarts: string;
  /** Abbreviations that a name or a number follows, without their full stop: "gen", "mr". They end no sentence. */
  readonly abbreviationsBefore: readonly string[];
  /** Abbreviations that a sentence may end with: "inc", "p.m". */
  readonly abbreviationsAnywhere: readonly string[];
  /** Abbreviations that end no sentence before a number: "oct", "no". */
  readonly abbreviationsBeforeNumbers: readonly string[];
  /** Words that begin sentences and no names: "the", "on". After an abbreviation they show that a sentence ended. */
  readonly starters: readonly string[];
  /** Names of the months, for datelines and for lines that are nothing but a date. Without sets of letters such as `[ab]`. */
  readonly monthNames: string;
}
