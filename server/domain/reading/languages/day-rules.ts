/**
 * What a language adds to finding days. Patterns are tried on text in lower case, without properties of Unicode, which compile slowly.
 */
export interface DayRules {
  /** Without one of these, a sentence names no day, and is not searched. */
  readonly hints: string;
  /** Spans of time that end with the day of publication, or lie right before it. `(…)` is a number. */
  readonly spans: readonly {
    readonly words: string;
    readonly unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'WEEKEND' | 'NIGHT';
    /** The last one of the calendar, the present one, or so many of them until now. */
    readonly which: 'LAST' | 'THIS' | 'PAST';
  }[];
  /** Right before a day: it is the first of many. */
  readonly since: string;
  /** Right before a day: what happens, happens on it. */
  readonly on: string;
  /** Right after a day without its year: "last year". */
  readonly lastYear: string;
  /** Right before a month: its first, second or last ten days. */
  readonly thirds: readonly [early: string, middle: string, late: string];
  /** Words that may follow a day. Any other word makes it a part of a name: "the Oct. 7 attack". */
  readonly following: string;
}
