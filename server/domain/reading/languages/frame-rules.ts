import type {
  AgeGroup,
  Cause,
  Caveat,
  Measure,
  PopulationStatus,
  Sex,
} from '../../../database/generated/prisma/enums.ts';

/**
 * What a language adds to finding figures. Words are in lower case, and are folded when the table is loaded. An entry may be a phrase of
 * several words, with single spaces. The longest entry that fits counts.
 */
export interface FrameRules {
  /** The words that hold sentences together. */
  readonly words: Readonly<Partial<Record<WordClass, readonly string[]>>>;
  /** The verbs that say what happened to people. */
  readonly verbs: readonly VerbRule[];
  /** Other verbs, which end a noun phrase and say nothing of the kind. */
  readonly otherVerbs: readonly VerbForms[];
  /** The same, for languages whose verbs have more than five forms. */
  readonly otherForms?: Readonly<Partial<Record<VerbForm, readonly string[]>>>;
  /** Words and phrases that say in which state people are: "dead", "on board", "in captivity". */
  readonly states: readonly StateRule[];
  /** Nouns that count: "deaths", "casualties". */
  readonly measures: readonly NounRule[];
  /** Nouns that say what happened to people who follow them: "the killing of", "the bodies of". */
  readonly happenings: readonly NounRule[];
  /** Nouns for a running count: "toll". */
  readonly tolls: readonly NounRule[];
  /** Nouns of people, with what they say about them. */
  readonly people: readonly PeopleRule[];
  /** Adjectives and names of nationality, with the countries (ISO 3166-1 alpha-2). */
  readonly nationalities: Readonly<Record<string, string>>;
  /** Nouns that are no people, beyond those that the number reader knows. */
  readonly things: readonly string[];
  /** Idioms with a number that counts nobody. */
  readonly idioms: readonly string[];
  /** Endings of words that are verbs for want of other knowledge. */
  readonly endings: {
    readonly ing?: string;
    readonly ed?: string;
    /** Endings of verbs that are neither of these: "viajaban". */
    readonly finite?: readonly string[];
    readonly adverb?: string;
    readonly plural?: string;
    readonly possessives: readonly string[];
  };
  /** How words are ordered, where it is otherwise than in English. */
  readonly order?: WordOrder;
  /** Words for one that are mostly articles: alone, they count only people. */
  readonly articles?: readonly string[];
  /** Words that are written together with the next one: "and" in Arabic. */
  readonly proclitics?: readonly string[];
  /** Phrases anywhere in a sentence that say how it is meant. */
  readonly caveats: Readonly<Partial<Record<Caveat, readonly string[]>>>;
  readonly causes: readonly (readonly [Cause, readonly string[]])[];
  /** What shows that a figure is a running total of a war, a tally that still grows, or counts a period. */
  /** "The deadliest … since 2010" compares, and counts nothing. */
  readonly superlatives: readonly string[];
  readonly wars: readonly string[];
  readonly tallies: readonly string[];
  readonly periods: readonly string[];
  /** "Since", before a date or before the words for a beginning. */
  readonly since: readonly string[];
  readonly beginnings: readonly string[];
  /** Words of reports that count over a period. */
  readonly statistics: readonly string[];
  readonly weekdays: readonly string[];
  readonly present: readonly string[];
  /** Nouns of events. */
  readonly events: readonly string[];
  /** Words that say how a figure is made up, when they begin a phrase: "mostly", "most of them". */
  readonly compositions: readonly string[];
  /** Words for a share of the people counted: "most of the dead". */
  readonly shares: readonly string[];
  /** Words that tell a story or an exercise: "in the scenario". */
  readonly fictions: readonly string[];
  /** Words anywhere in a text that show that people are still being counted. */
  readonly countings: readonly string[];
  /** Endings of nouns of people that are in no list: "deminers". */
  readonly peopleEndings: readonly string[];
  /** Reports that found a figure false. */
  readonly verified: readonly string[];
}

export interface WordOrder {
  /** A verb may stand before its subject: "murieron 12 personas". */
  readonly isVerbFirst?: boolean;
  /** Who acts may stand between the verb and its object. Then what comes after people says less about them. */
  readonly isSubjectSecond?: boolean;
  /** A noun of what happened governs the people directly: "гибель 12 человек". */
  readonly hasConstruct?: boolean;
  /** Adjectives follow their noun: an unknown word after people does not name them. */
  readonly isHeadFirst?: boolean;
  /** A participle without a helping verb never has an object. */
  readonly hasPassiveParticiples?: boolean;
  /** A dash stands for "is". */
  readonly hasDashForIs?: boolean;
  /** Prepositions before the object of a verb: "detuvo a 12 personas". */
  readonly objectMarkers?: readonly string[];
}

/** The five forms of a verb, with a space between: "take takes took taken taking". Several for one form are joined by a slash. */
export type VerbForms = string;

export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE' | 'ING';

/** What a verb says of people. */
export interface VerbSense {
  readonly measure: Measure | null;
  /** Who is counted: those whom the verb acts on (subject of the passive), its subject, or either. */
  readonly counts: 'PATIENT' | 'SUBJECT' | 'EITHER';
  /** A state that must follow: "hostage" in "taken hostage". */
  readonly needs?: StateName;
  /** Whether the noun must be known to be people, since things are just as likely. */
  readonly peopleOnly?: boolean;
  /** Whether a bare number is not enough either. */
  readonly isStrict?: boolean;
  /** Only as a passive: "are being treated". */
  readonly isPassive?: boolean;
  /** Bodies are meant and not people: "recovered six bodies". */
  readonly bodies?: Measure;
  /** What it means of hostages: "held". */
  readonly hostages?: Measure;
  /** What it means if the police or the like do it. */
  readonly byAuthorities?: Measure;
  /** That it is certain only of a level: "are being held". */
  readonly isLevel?: boolean;
  /** Who must do it, in a noun near the verb: "police took away 12", "12 were picked up by a trawler". */
  readonly by?: WordClass;
  /** What the noun counted must be: "12 refugees crossed into Chad". A number without a noun is good enough. */
  readonly only?: WordClass;
  /** What the noun counted must not be: "the town lost 4,000 inhabitants". */
  readonly unlike?: WordClass;
}

export interface VerbRule {
  readonly forms: readonly VerbForms[];
  /** More words for a form, in languages whose verbs have more than five. Finite ones are PAST. */
  readonly words?: Readonly<Partial<Record<VerbForm, readonly string[]>>>;
  /** The first that fits counts. */
  readonly senses: readonly VerbSense[];
}

export type StateName =
  | 'DEAD'
  | 'MISSING'
  | 'INJURED'
  | 'HOMELESS'
  | 'HOSTAGE'
  | 'CAPTIVE'
  | 'PRISONER'
  | 'CAPTIVITY'
  | 'CUSTODY'
  | 'INTO_CUSTODY'
  | 'ABOARD'
  | 'HOSPITAL'
  | 'TO_HOSPITAL'
  | 'TO_DEATH'
  | 'ALIVE'
  | 'ALIVE_IN_CAPTIVITY'
  | 'TO_SAFETY'
  | 'FROM_HOME'
  | 'LIVES'
  | 'AFFECTED'
  | 'FREE'
  | 'SAFE'
  | 'REFUGE'
  | 'ESCAPED'
  | 'CAMP'
  | 'GRAVE'
  | 'IN_BATTLE';

export interface StateRule {
  readonly name: StateName;
  readonly words: readonly string[];
  /** What it counts as a predicate: "12 are missing". Null if it only completes a verb. */
  readonly measure: Measure | null;
  /** Prepositions. Then the words are nouns, with whatever describes them in between: "to a nearby hospital". */
  readonly after?: readonly string[];
  /** Whether it counts only after a verb such as "are": "on the boat". */
  readonly needsVerb?: boolean;
}

export interface NounRule {
  readonly measure: Measure;
  readonly words: readonly string[];
  /** Whether a number before the noun counts by itself, without a verb: "12 deaths", but not "12 hostages". */
  readonly isWeak?: boolean;
  /** Verbs that must stand before it, or whose participles after it: "claimed 12 lives". */
  readonly verbs?: readonly string[];
}

export interface PeopleRule {
  readonly words: readonly string[];
  readonly sex?: Sex;
  readonly ageGroup?: AgeGroup;
  readonly status?: PopulationStatus;
  /** Whether the word restricts nothing: "people". */
  readonly isEveryone?: boolean;
  readonly isHostage?: boolean;
  readonly isAuthority?: boolean;
  readonly isHousehold?: boolean;
  readonly isBody?: boolean;
  /** Those on board: "passengers", "crew". */
  readonly isAboard?: boolean;
}

export type WordClass =
  /** "the", "these", "its". */
  | 'DETERMINER'
  | 'IDIOM'
  | 'RELATIVE'
  | 'PREPOSITION'
  | 'OF'
  | 'BY'
  | 'WITH'
  | 'FROM'
  | 'AMONG'
  | 'TO'
  | 'AND'
  | 'OR'
  /** "Along with": who comes after it shares what is said of who comes before. */
  | 'ALONGSIDE'
  /** "after", "when": what follows is a clause or a noun phrase. */
  | 'SUBORDINATOR'
  | 'THAT'
  | 'IF'
  | 'BUT'
  | 'BE'
  /** The form of "be" after words of wishing: "demanded that they be freed". */
  | 'SUBJUNCTIVE'
  | 'HAVE'
  | 'DO'
  | 'MODAL_POSSIBLE'
  | 'MODAL_SUPPOSED'
  | 'FUTURE'
  | 'NOT'
  | 'ADVERB'
  /** Words between a hedge and its number, or before a number: "at least", "some". */
  | 'HEDGE'
  /** "another", "a further": in addition to people counted before. */
  | 'MORE'
  /** "others": people, in addition to people counted before. */
  | 'OTHERS'
  | 'INCLUDING'
  /** "of them", "of whom": a part of people counted before. */
  | 'PARTITIVE'
  /** Words that make a figure less certain: "feared", "likely". */
  | 'DOUBT'
  | 'STAY'
  /** Verbs of saying in the past, whose participles describe nobody. */
  | 'TELL'
  /** "The", "those": people who were spoken of before. */
  | 'DEFINITE'
  /** Forms of helping verbs that show no tense: "been". */
  | 'TENSELESS'
  | 'PRESENT'
  /** Nouns of counts: "the number of". */
  | 'COUNT_NOUN'
  /** Nouns for a figure that was given: "these figures include". */
  | 'FIGURE_NOUN'
  | 'CHANCE_NOUN'
  | 'DEAL_NOUN'
  | 'CALL_NOUN'
  | 'PLAN_NOUN'
  /** Nouns of members: "12 members of the same family". */
  | 'MEMBER_NOUN'
  | 'VICTIM_NOUN'
  /** Nouns for what holds people without their being captives: "the prison holds 1,200 inmates". */
  | 'HOLDER_NOUN'
  | 'AUTHORITY'
  /** Nouns for those who carry people off: "gunmen". */
  | 'CAPTOR'
  /** Nouns for those who save people at sea and from ruins: "trawler", "coastguard". */
  | 'RESCUER'
  /** Nouns for those who bury their dead: "villagers". */
  | 'MOURNER'
  /** Nouns for those who treat people: "hospital". */
  | 'HEALER'
  /** Nouns for people who are treated: "the injured". */
  | 'TREATED'
  /** Nouns for people who flee when they move: "refugees", "families", but not "commuters". */
  | 'FLEER'
  /** Nouns for people whom a town or a club loses without a death: "inhabitants", "players". */
  | 'LEAVER'
  /** Nouns for the dead and for people that can be buried: "victims". */
  | 'BURIED'
  /** Nouns for those whom a strike of workers only delays: "travellers". */
  | 'TRAVELLER'
  /** Nouns for those who fight: "soldiers". */
  | 'SOLDIER'
  /** Nouns for what carries people: "a helicopter with nine people". */
  | 'VEHICLE'
  /** Prepositions before the number that a count has reached: "at", "past". */
  | 'LEVEL'
  | 'UP_DOWN'
  | 'AS'
  /** How badly: "60 were injured, 12 seriously". */
  | 'DEGREE'
  | 'FATALLY'
  /** "Sentenced to death" is no death. */
  | 'SENTENCE'
  /** Nouns of groups of a given size: "a family of five". */
  | 'GROUP_OF'
  | 'EACH'
  | 'FORMER'
  | 'TIME'
  /** "The last three": adjectives that say which ones. */
  | 'ORDER'
  /** "In exchange for": what is said of those before is said of those after. */
  | 'EXCHANGE'
  | 'SAY'
  | 'CALL'
  | 'PLAN'
  | 'DENY'
  | 'ACCUSE'
  /** Verbs that join a state to people: "remain", "found". */
  | 'LINK'
  /** Verbs whose participles say how sure it is: "feared", "believed". */
  | 'SUPPOSE'
  /** Verbs before an infinitive that is a fact: "managed to", "forced to". */
  | 'FACTUAL'
  | 'RISE'
  | 'BRING'
  | 'REACH'
  | 'INCLUDE'
  | 'THERE'
  | 'CARRY';
