import type { Quantifier } from '../../../../database/generated/prisma/enums.ts';

/** Why a number that is printed is no count of people. */
export type Exclusion =
  | 'SHARE'
  | 'PERCENT'
  | 'DATE'
  | 'YEAR'
  | 'TIME'
  | 'AGE'
  | 'ORDINAL'
  | 'MEASURE'
  | 'MONEY'
  | 'LABEL'
  | 'THINGS'
  /** "One" that counts nothing: "one of the worst attacks", "this one". Only reading a whole text finds it. */
  | 'IDIOM';

/**
 * What a language adds to the number words of CLDR. Texts are patterns: `~` stands for any ending of a word, `@` for any word, a space for a
 * space or a hyphen, `|` for "or". They are folded as the text is, so spelling variants need not be listed.
 */
export interface LanguageRules {
  /** Number words that CLDR does not have, each with its value: "both" is 2. */
  readonly words?: Readonly<Record<string, number>>;
  /** Words that multiply the number before them: "lakh" is 100,000. */
  readonly scales?: Readonly<Record<string, number>>;
  /** The word between the parts of a number, and after which part it may stand: "two hundred and five". */
  readonly and?: { readonly word: string; readonly after: 'TENS' | 'HUNDREDS' | 'ANY' };
  /** "and a half", after a number or a scale. */
  readonly half?: string;
  /** What may stick to the front of a number word: the Arabic "and", the Hebrew "the". */
  readonly prefixes?: string;
  /** What may stick to the end of a number word: "yüzden". */
  readonly endings?: string;
  /** What may stick to the end of a numeral, with or without a hyphen or an apostrophe: "2-х", "100'den". */
  readonly numeralEndings?: string;
  /** Numbers are written as one word: "zweihundertfünfzig". */
  readonly compounds?: boolean;
  /** Units may stand before tens: "drei und zwanzig". */
  readonly unitsFirst?: boolean;
  /** A numeral may follow a scale: "20 bin 937". */
  readonly numeralAfterScale?: boolean;
  /** Letters right after a numeral that multiply it: "1.5m". */
  readonly letters?: Readonly<Record<string, number>>;
  /** The mark of decimals. Only needed to read "1.205 million". */
  readonly decimal: '.' | ',';
  /** Whether a slash can mark decimals before a scale, as in Persian. */
  readonly slashDecimals?: boolean;
  /** Whether a range may be printed from right to left: "40-30". */
  readonly rightToLeft?: boolean;

  readonly hedgesBefore: Readonly<Partial<Record<HedgeName, string>>>;
  readonly hedgesAfter?: Readonly<Partial<Record<HedgeName, string>>>;
  /** Words that may stand between a hedge and its number. */
  readonly filler?: string;
  /** "between", and the words between two ends of a range. Some are ranges even without "between". */
  readonly between: string;
  /** "between" after the two ends, in languages that put it there. */
  readonly betweenAfter?: string;
  readonly betweenJoin: string;
  readonly to: string;
  /** Words after which "from 3 to 5" is a change, and "to 5" no upper limit. */
  readonly change: string;

  readonly excludedAfter: Readonly<Partial<Record<Exclusion, string>>>;
  readonly excludedBefore?: Readonly<Partial<Record<Exclusion, string>>>;
  /** Words with which a number is a name, where they are none themselves: "the third day". Then it may count people. */
  readonly unnamed?: string;
  /** Words that end what a number counts: "143 after air strikes" does not count strikes. */
  readonly stops?: string;
  /** Words after which something is not there, and so is not what is counted: "300,000 left without homes". */
  readonly without?: string;
  /** Whether nouns come before what describes them, so that "vacas muertas" counts cows, and "school children" no schools. */
  readonly nounsFirst?: boolean;
  /** Things that are people if a word for people follows: "20 cas mortels". */
  readonly cases?: string;
  /**
   * What happens to people, and to things: "20 cattle killed" counts cattle, although "20 school children" are children, and
   * "20 мертвых коров" counts cows, although "20 жителей дома" are residents.
   */
  readonly happenings?: string;
  /** The word between the numbers of a share: "one in five". */
  readonly shareJoin?: string;
  /** People of all kinds, in singular and plural. */
  readonly people: string;
  /** Households. */
  readonly households: string;
  /** Words for the members of a household, in languages that put the household first: "five family members". */
  readonly members?: string;
  /** Words that mean none, together with what is counted: "no casualties", "nobody". */
  readonly none: string;
  /** Words that mean one person: "a woman". */
  readonly one?: string;
  /** Words that mean two people: the Arabic dual. */
  readonly two?: string;
  /**
   * Vague sizes, each with the least number that it can mean, longer ones first. A plural is at least two of its unit in every
   * language: "dozens" 24, "сотни" 200. Null for words that name no size at all, such as "many".
   */
  readonly vague: readonly (readonly [string, number | null])[];
  /** Vague sizes that are a number after a hedge: "сотни" is hundreds, but "более сотни" more than a hundred. */
  readonly vagueUnlessHedged?: string;
  /** Words that give a share of an unknown whole rather than a number: "most", "half". */
  readonly shares: string;
  /** Words that count what a period added: "in the past 24 hours", "another". */
  readonly flow: string;
  /** Words that mark a running total, whatever else is said: "the toll rose today to", "as of yesterday". */
  readonly total?: string;
  /** Words right before a number that say by how much a total grew: "by". */
  readonly increment?: string;
  /** The same with the verb, where no other words show that a period is counted: "rose by". */
  readonly growth?: string;
}

/**
 * The quantifiers that hedges name, and hedges that can be two of them: CLOSE is "close to", UPWARDS is "upwards of", JUST_OVER
 * is the German "gut", and JUST_UNDER "just under".
 */
export type HedgeName =
  | Exclude<Quantifier, 'EXACT' | 'BETWEEN' | 'UNSPECIFIED'>
  | 'CLOSE'
  | 'UPWARDS'
  | 'JUST_OVER'
  | 'JUST_UNDER';
