import type { AttributionVerb, UnnamedSource } from '../../../database/generated/prisma/enums.ts';

/**
 * What a language adds to finding sources. Words are listed with spaces between them, in lower case. `~` stands for any ending.
 * Phrases are separated by `|`.
 */
export interface SourceRules {
  /** Whether nouns come before what describes them: "ministerio de Salud". */
  readonly nounsFirst: boolean;
  /** Whether the verb usually comes before its subject. */
  readonly verbsFirst: boolean;
  /** Endings of possessors: "the ministry's". */
  readonly possessives: readonly string[];
  /** Words that are written together with the next one: the Arabic "and", "to", "by". */
  readonly clitics?: { readonly conjunctions: string; readonly prepositions: string; readonly article: string };

  readonly verbs: readonly SourceVerb[];
  /** Forms of verbs that are nouns as well: "claims". */
  readonly nominals: string;
  /** Nouns with a clause that says what is claimed: "the claim that". */
  readonly claims: Readonly<Partial<Record<AttributionVerb, string>>>;
  /** Whether a verb may follow its content and come before its subject without a pause: "…, сообщил губернатор". */
  readonly inverts: boolean;
  /** Participles after which "by" names who gave a figure: "reported" by. */
  readonly givenBy: Readonly<Partial<Record<AttributionVerb, string>>>;
  readonly nouns: readonly SourceNoun[];
  /** Words that say what kind of source a noun of any kind is: "medical" officials. */
  readonly unnamedBy: Readonly<Partial<Record<UnnamedSource, string>>>;
  /** Names of media, which the words do not show to be media. */
  readonly mediaNames: string;
  /** Titles and ranks that are written with a full stop: "Gen." */
  readonly titles: string;
  /** Short words inside names: "Ashraf al Qidra". */
  readonly nameParticles: string;

  /** Phrases before a source: "according to". */
  readonly accordingTo: Readonly<Partial<Record<AttributionVerb, string>>>;
  /** Phrases before the source of a source: "citing". */
  readonly citing: string;
  /** Phrases after a count and before what it was made from: "based on". */
  readonly basedOn: string;
  /** Phrases between a verb in the passive and its agent: "by". */
  readonly by: string;
  /** Participles of what is done with papers and counts: "released" by. */
  readonly relayed: string;
  /** Phrases before a statement that is quoted: "as saying". */
  readonly asSaying: string;
  /** Phrases before the medium that a source speaks to: "speaking to". */
  readonly speakingTo: string;
  /** Words that stand before a source in a clause of its own: "as" police said. */
  readonly as: string;
  /** Phrases before a verb that refer to the sentence before: "об этом сообщил". */
  readonly aboutThis: string;

  readonly determiners: string;
  readonly pronouns: {
    readonly person: string;
    readonly thing: string;
    readonly many: string;
    readonly others: string;
  };
  readonly relatives: string;
  /** The word before what is said: "that". */
  readonly that: string;
  readonly coordination: string;
  /** Other words that begin a clause: "while", "but", "after". */
  readonly conjunctions: string;
  /** Prepositions inside the name of a source: "of", "for", "in". */
  readonly links: string;
  /** The links that may follow any source. The others follow only people and bodies: "police in Kano". */
  readonly closeLinks: string;
  /** Prepositions between a paper or a count and its author: "figures from the ministry". */
  readonly ownerLinks: string;
  /** Prepositions that begin where, when or in which way somebody said something. */
  readonly adjuncts: string;
  /** Prepositions before a clause with a subject of its own: "with" police saying. */
  readonly withs: string;
  /** The pronoun that stands for what somebody says: "for what they wrote". */
  readonly what: string;
  /** Conjunctions after which only the background follows: "after", "as". */
  readonly backgrounds: string;
  /** The ending of plurals, if verbs have another form after a singular, and plurals without it: "police report". */
  readonly plural: string;
  readonly plurals: string;
  /** Forms of nouns in which they are spoken to: "сказал журналистам". */
  readonly hearerForms: string;
  /** Prepositions before a body that speaks without a subject: "заявили в полиции". */
  readonly within: string;
  /** Prepositions before the source that somebody cites. */
  readonly citedLinks: string;
  /** Whether the author of a paper follows it without a preposition: "сообщение правительства". */
  readonly genitives: boolean;
  /** Number words. */
  readonly numbers: string;
  /** Prepositions before the medium to which somebody spoke: "to", "with". */
  readonly hearers: string;
  /** Other words that end a noun phrase. */
  readonly stops: string;
  readonly be: string;
  readonly auxiliaries: string;
  readonly negations: string;
  /** Phrases after which a verb is not what the source does: "declined to", "has yet to". */
  readonly unsaid: string;
  readonly adverbs: string;
  /** The ending of adverbs, and words that have it by chance. */
  readonly adverbEnding?: { readonly ending: string; readonly exceptions: string };
  readonly times: string;
  /** Words that stand before a time without a preposition: "last" week. */
  readonly beforeTimes: string;
  /** Words after a preposition with which a number begins: at "least". */
  readonly hedges: string;

  /** Words that say that somebody unnamed says so: "reportedly". */
  readonly hearsay: string;
  /** The same, where it is only believed: "are believed to". */
  readonly belief: string;
  /** Words that only say that it is likely. */
  readonly likely: string;
  readonly alleged: string;
  /** Phrases that say that nobody could verify it. */
  readonly unverified: string;
  /** Words that refer to figures of the sentence before: "the claim", "these figures". */
  readonly claimNouns: string;
  /** Words at the beginning of a sentence that continue what the source before said: "another", "of those". */
  readonly continuing: string;
}

export interface SourceVerb {
  readonly verb: AttributionVerb;
  /**
   * SPEECH: says something. TELL: tells somebody. CITE: names another source. TOLL: puts a toll at a number.
   * PAPER: only with a paper or count as its subject, or before a clause: "figures show", "police found that".
   * FINDING: only with a source as its subject, as many things "show" or "record" something.
   */
  readonly kind: 'SPEECH' | 'TELL' | 'CITE' | 'TOLL' | 'FINDING' | 'PAPER';
  readonly forms: string;
  /** Forms without a subject of their own: "saying". */
  readonly gerunds?: string;
  /** The objects of TOLL: "toll", "number". */
  readonly objects?: string;
  readonly denies?: boolean;
  /** Words with which it says nothing: "claimed" responsibility, "claimed" lives. */
  readonly except?: string;
  /** Subjects with which it says nothing: hospitals "admit" patients. */
  readonly notBy?: string;
  /** The word that has to follow: "spoke" of. */
  readonly needs?: string;
  /** Whether anybody who can be named in any way can be its subject: "the 34-year-old said". */
  readonly plain?: boolean;
}

export interface SourceNoun {
  /** A person by office or role, a body, a medium, a paper such as a statement, or a count. */
  readonly kind: 'PERSON' | 'BODY' | 'MEDIA' | 'PAPER' | 'COUNT';
  readonly words: string;
  readonly unnamed?: UnnamedSource;
  /** What the source does by this word: an "estimate". */
  readonly verb?: AttributionVerb;
  /** A paper that only carries what its author says: "the statement added". */
  readonly carries?: boolean;
}
