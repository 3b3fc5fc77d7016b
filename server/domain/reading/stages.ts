import type {
  AgeGroup,
  AttributionVerb,
  Cause,
  Caveat,
  CountType,
  CreditRole,
  Identification,
  Measure,
  PopulationStatus,
  Quantifier,
  Sex,
  Stance,
  Unit,
  UnnamedSource,
  Verification,
} from '../../database/generated/prisma/enums.ts';
import type { Exclusion, NumberMention } from '../figures/numbers/mention.ts';

/**
 * What each stage of reading hands to the next. A text becomes blocks, blocks become sentences of tokens. Numbers, frames and
 * sources are found in the sentences, and together they make candidates. Nothing here is a claim: a curator decides.
 *
 * All offsets are UTF-16 code units into the text as given. Ends are exclusive (W3C Web Annotation TextPositionSelector).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a part of a page is. Figures count only in headlines, bodies and captions. */
export type BlockKind = 'HEADLINE' | 'DATELINE' | 'BODY' | 'CAPTION' | 'PROMO' | 'BOILERPLATE' | 'CREDIT';

/** A line or paragraph of the text, or the dateline before its first sentence. Blocks come in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A word, a numeral or a punctuation mark. */
export interface Token extends Span {
  /** As printed. */
  readonly text: string;
  /** In lower case, with plain quotes and without accents, for look-ups. */
  readonly folded: string;
  readonly isWord: boolean;
}

export interface Sentence extends Span {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** Words of the text and where they stand. */
export interface Quote extends Span {
  readonly text: string;
}

/** A figure that is given to a number: what it counts, and the words that say so. */
export interface Frame {
  /** The number. Null for words that count without one, such as "most of the dead". */
  readonly number: NumberMention | null;
  readonly measure: Measure;
  /** The words that name the measure: "were killed", "a death toll of". */
  readonly trigger: Quote;
  /** The name of the rule that found it, for the curator and for tests. */
  readonly rule: string;
  /** From the first to the last word of the figure: hedge, number, who is counted, trigger where it is near. */
  readonly words: Span;
  /** Who is counted, as printed: "Russian citizens". Null if the words name nobody: "at least five were killed". */
  readonly counted: Quote | null;
  readonly stance: Stance;
  /** Whether the sentence states the figure, or only wishes, fears, asks or supposes it. Only stated figures become candidates. */
  readonly mood: 'STATED' | 'CALLED_FOR' | 'HYPOTHETICAL';
  /** How the figure relates to another number of the text: "14 of the 45", "including", "another 30". */
  readonly relation: { readonly kind: 'SUBSET_OF' | 'ADDITIONAL_TO'; readonly to: NumberMention } | null;
}

/** One link of a chain, as printed. */
export interface SourceLink extends Quote {
  readonly kind: 'ORGANISATION' | 'PERSON' | 'UNNAMED';
  readonly verb: AttributionVerb;
  /** What kind of source an unnamed one is: "a doctor", "witnesses". */
  readonly unnamed: UnnamedSource | null;
  /** An earlier, fuller name of the same source in the text: "Ambassador Anatoly Viktorov" for "Viktorov". */
  readonly refersTo?: Quote;
}

/** A source and what it is quoted for. */
export interface SourceSpan {
  /** From the one nearest to the article to the origin. The publisher is never one. Empty where the words name no source: "reportedly". */
  readonly links: readonly SourceLink[];
  /** The words for which the source speaks. */
  readonly scope: Span;
  /** The words that attribute: "said", "according to". */
  readonly verb: Quote;
  readonly rule: string;
  /** The source says that it is not so: "denied that". */
  readonly denies?: boolean;
}

/** The days that a text names or implies, ISO 8601. Null is an open end. */
export interface DayRange {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'STATED' | 'INFERRED';
}

/** Whom a figure counts, in the terms of the ledger's populations. */
export interface CountedPeople {
  /** As printed: "Russian citizens". Null if everyone. */
  readonly label: string | null;
  readonly sex: Sex | null;
  readonly ageGroup: AgeGroup | null;
  readonly status: PopulationStatus | null;
  /** ISO 3166-1 alpha-2. */
  readonly nationalities: readonly string[];
}

/** A name in the text that the ledger may know, as printed where it is first used. */
export interface FoundMention extends Quote {
  readonly kind: 'PERSON' | 'ORGANISATION' | 'EVENT';
}

/** What became of a person who is named. */
export interface FoundStatus extends Span {
  readonly person: string;
  readonly status: Measure;
  readonly wording: string;
  readonly asOf: DayRange | null;
  readonly attributions: readonly SourceLink[];
}

export interface FoundCredit extends Quote {
  readonly role: CreditRole;
}

/** What a text says about itself. */
export interface FoundDocument {
  readonly headline: Quote | null;
  readonly publishedOn: DayRange | null;
  readonly credits: readonly FoundCredit[];
  readonly url: string | null;
}

/** A figure as read, for a curator to accept, correct or reject. */
export interface Candidate {
  readonly quantifier: Quantifier;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
  readonly measure: Measure;
  readonly countType: CountType;
  readonly stance: Stance;
  readonly cause: Cause | null;
  readonly verification: Verification | null;
  readonly identification: Identification | null;
  /** Whom the text holds responsible, as printed. */
  readonly responsible: string | null;
  readonly caveats: readonly Caveat[];
  /** "mostly civilians". */
  readonly composition: string | null;
  /** The words of the figure, at most 8 (TextQuoteSelector `exact`), with a few words on either side. */
  readonly wording: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number;
  readonly end: number;
  readonly population: CountedPeople;
  readonly attributions: readonly SourceLink[];
  readonly asOf: DayRange | null;
  /** The days within which a figure of a PERIOD counts. */
  readonly period: DayRange | null;
  /** Words of the text that name the event, if any are near: "the Oct. 7 attack". */
  readonly event: Quote | null;
  readonly place: Quote | null;
  /** The other candidate it is a part of or comes in addition to, by its position in the list. */
  readonly relation: { readonly kind: 'SUBSET_OF' | 'ADDITIONAL_TO' | 'RESTATES'; readonly to: number } | null;
  /** Where else the text prints the same figure: the headline that repeats the body. */
  readonly repeats: readonly Span[];
  /** From 0 to 1: how sure the rules are. It orders the curator's work, and decides nothing. */
  readonly confidence: number;
  /** Why it was read so, in short sentences for the curator. */
  readonly reasons: readonly string[];
  readonly rule: string;
  readonly producer: 'RULES' | 'MODEL';
}

/** Why a number of the text is no figure of the ledger, beyond what the number itself shows. */
export type ReadingExclusion =
  | Exclusion
  /** In a part of the page that is not the article: a promotion, a menu, a credit. */
  | 'NOT_THE_ARTICLE'
  /** Those who acted, not those to whom it happened: "three gunmen". */
  | 'ACTORS'
  /** Only called for, feared, threatened or supposed. */
  | 'NOT_STATED'
  /** An idiom: "killing two birds with one stone". */
  | 'IDIOM'
  /** The same figure printed once more. */
  | 'REPEATED';

/** What became of a number. Whatever the rules do not understand is left over, for a person to look at. */
export type NumberFate =
  | { readonly fate: 'CANDIDATE'; readonly candidate: number }
  | { readonly fate: 'EXCLUDED'; readonly because: ReadingExclusion }
  | { readonly fate: 'LEFT_OVER' };

export type AccountedNumber = NumberMention & { readonly words: string } & NumberFate;

/** How much of a language the reader knows. */
export type Support = 'FULL' | 'FIGURES' | 'NUMBERS_ONLY';

/** Everything that reading a text gives. */
export interface Reading {
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly support: Support;
  /** SHA-256 of the text in UTF-8, in hex. */
  readonly sha256: string;
  readonly document: FoundDocument;
  readonly blocks: readonly Block[];
  readonly candidates: readonly Candidate[];
  readonly numbers: readonly AccountedNumber[];
  readonly mentions: readonly FoundMention[];
  readonly statuses: readonly FoundStatus[];
}

/** What is known about a text before it is read. */
export interface GivenText {
  readonly text: string;
  /** BCP 47. Guessed from the text if not given. */
  readonly language?: string;
  /** ISO 8601 day. Read from the text if not given. */
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly url?: string;
}
