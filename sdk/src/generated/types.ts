/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

import type { Unlisted } from '../unlisted.ts';
/** Candidates of one text, and the article in which their claims belong. */
export type AcceptCandidatesInput = {
  /** The article that was read. Leave it out if the reading already has its article. */
  readonly article?: ArticleReference | null | undefined;
  /** The candidates, 1 to 100. */
  readonly candidates: ReadonlyArray<AcceptedCandidateInput> | AcceptedCandidateInput;
  /** Whether to hide the claims from readers until they are published. False by default. */
  readonly draft?: boolean | null | undefined;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
  /** The text that was read, given again. Its SHA-256 must be that of the reading. Then the words are checked against it. Optional, since the ledger does not store it. */
  readonly text?: string | null | undefined;
};

/** A candidate to accept, and what the text alone does not decide. */
export type AcceptedCandidateInput = {
  /** Corrections of the figure. They become part of the candidate, too. */
  readonly changes?: CandidateChanges | null | undefined;
  /** Global identifier or slug of the event that the figure is about. */
  readonly event: string;
  /** Global identifier of the candidate. */
  readonly id: string;
  /** Handle of the claim, unique within the article. By default it is made from the measure and the number. */
  readonly key?: string | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** Global identifier or slug of the place. Null means anywhere the event took place. */
  readonly place?: string | null | undefined;
  /** Global identifier or slug of the population that is counted. */
  readonly population: string;
  /** The organisation that is held responsible, if the figure names a responsible party and it is known. */
  readonly responsible?: OrganisationReference | null | undefined;
  /** Who the sources of the chain are: one for each, in the same order. May be left out if the chain is empty, or if the rules found only sources that the text does not name. */
  readonly sources?: ReadonlyArray<SourceInput> | SourceInput | null | undefined;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** An office or membership of a person. */
export type AffiliationInput = {
  /** First day on which it may have been held. Null means no limit. */
  readonly earliest?: string | null | undefined;
  /** Last day on which it may have been held. Null means no limit. */
  readonly latest?: string | null | undefined;
  /** Global identifier or slug of the organisation in which it is held. */
  readonly organisation: string;
  /** The role, for example "military secretary". */
  readonly role: string;
};

/** The age group of the people in a population. Each source draws the lines for itself; where it does not say, the ages given here are usual. */
export type AgeGroup =
  /** Adults, 18 and older. */
  | 'ADULT'
  /** Children, under 18 (Convention on the Rights of the Child, Article 1). */
  | 'CHILD'
  /** Infants, under one year of age (World Health Organization). They are children too. */
  | 'INFANT'
  /** Older people, from 60 (United Nations). They are adults too. */
  | 'OLDER_ADULT'
  | Unlisted;

/** The fields of an article to change. Fields that are left out stay as they are; null empties a field. */
export type ArticleChanges = {
  /** Address of an archived copy, http or https, without a user name or a password. The server never fetches it. */
  readonly archivedUrl?: string | null | undefined;
  /** Who is credited, in the order printed. */
  readonly credits?: ReadonlyArray<CreditInput> | CreditInput | null | undefined;
  /** Headline as printed. Null if the text does not give it. */
  readonly headline?: string | null | undefined;
  /** The kind of publication. REPORT by default. */
  readonly kind?: ArticleKind | null | undefined;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language?: string | null | undefined;
  /** The words with which the article names people, organisations and events. */
  readonly mentions?: ReadonlyArray<MentionInput> | MentionInput | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The day of publication. Null if nothing is known about it. */
  readonly publishedOn?: UncertainDateInput | null | undefined;
  /** Who published it. Null if the text does not say. */
  readonly publisher?: OrganisationReference | null | undefined;
  /** SHA-256 of the text that was read, in lower-case hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Address of the article, http or https, without a user name or a password. A fragment is removed. The server never fetches it. */
  readonly url?: string | null | undefined;
};

/** Which articles to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type ArticleFilter = {
  /** True for articles with at least one figure, false for articles without any. */
  readonly hasClaims?: boolean | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<ArticleKind> | ArticleKind | null | undefined;
  /** Written in any of these languages. Give BCP 47 tags, in any letter case. */
  readonly language?: ReadonlyArray<string> | string | null | undefined;
  /** Articles that name any of these people, organisations or events. Give global identifiers or slugs, at most 100. */
  readonly mentions?: ReadonlyArray<string> | string | null | undefined;
  /** Articles that can have been published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Published by any of these organisations. Give global identifiers or slugs, at most 100. */
  readonly publisher?: ReadonlyArray<string> | string | null | undefined;
};

/** An article to record. */
export type ArticleInput = {
  /** Address of an archived copy, http or https, without a user name or a password. The server never fetches it. */
  readonly archivedUrl?: string | null | undefined;
  /** Who is credited, in the order printed. */
  readonly credits?: ReadonlyArray<CreditInput> | CreditInput | null | undefined;
  /** Headline as printed. Null if the text does not give it. */
  readonly headline?: string | null | undefined;
  /** The kind of publication. REPORT by default. */
  readonly kind?: ArticleKind | null | undefined;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language: string;
  /** The words with which the article names people, organisations and events. */
  readonly mentions?: ReadonlyArray<MentionInput> | MentionInput | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The day of publication. Null if nothing is known about it. */
  readonly publishedOn?: UncertainDateInput | null | undefined;
  /** Who published it. Null if the text does not say. */
  readonly publisher?: OrganisationReference | null | undefined;
  /** SHA-256 of the text that was read, in lower-case hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** Address of the article, http or https, without a user name or a password. A fragment is removed. The server never fetches it. */
  readonly url?: string | null | undefined;
};

/** The kind of publication that the ledger holds as an article. */
export type ArticleKind =
  /** A recording without pictures, such as a radio broadcast or a podcast. */
  | 'AUDIO'
  /** A document, such as a situation report, a study or a ruling. */
  | 'DOCUMENT'
  /** A post on a social network or in a channel. */
  | 'POST'
  /** A statement that a body publishes about itself or its work. */
  | 'PRESS_RELEASE'
  /** A report by a news medium or an agency: an article, a bulletin, a live page. */
  | 'REPORT'
  /** A table, a dashboard or a data file. */
  | 'TABLE'
  /** A video, such as a broadcast or a recorded speech. The words are those spoken or shown. */
  | 'VIDEO'
  | Unlisted;

/** Sort orders for a list of articles. Ties are sorted by the time of recording, in the same direction. */
export type ArticleOrder =
  /** By the last possible day of publication, earliest first. Open dates come last. */
  | 'PUBLISHED_ASC'
  /** By the last possible day of publication, latest first. Open dates come first. */
  | 'PUBLISHED_DESC'
  /** By the time of recording, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time of recording, last recorded first. */
  | 'RECORDED_DESC'
  | Unlisted;

/** Identifies the article whose text was read: one in the ledger, or a new one. */
export type ArticleReference =
  | {
      /** Global identifier or slug of the article. */ readonly id: string;
      readonly new?: never;
    }
  | {
      readonly id?: never /** A new article. What is left out is taken from the reading. */;
      readonly new: ReadArticleInput;
    };

/** How claims are grouped. */
export type AttributionGrouping =
  /** By what is counted. */
  | 'MEASURE'
  /** By the origin, on whose word the figure finally rests. For an article's own voice, that is its publisher. If the publisher is unknown, each article is a group of its own. */
  | 'ORIGIN'
  /** By the publisher of the article. Claims whose publisher is unknown form one group. */
  | 'PUBLISHER'
  | Unlisted;

/** One link of an attribution chain. It names one organisation or one person, never the publisher, or says what kind of unnamed source it is. */
export type AttributionInput = {
  /** Whether the text names the source, or the curator identified it. STATED by default. */
  readonly basis?: IdentityBasis | null | undefined;
  /** The source exactly as printed. */
  readonly label: string;
  /** The source, if it is an organisation. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The source, if it is a person. */
  readonly person?: PersonReference | null | undefined;
  /** The kind of source, if the text does not name it. */
  readonly unnamed?: UnnamedSource | null | undefined;
  /** What the article says the source does with the figure. */
  readonly verb?: AttributionVerb | null | undefined;
};

/** What the article says a source does with a figure. */
export type AttributionVerb =
  /** The source alleges the figure. */
  | 'ALLEGES'
  /** The source believes the figure to be true. */
  | 'BELIEVES'
  /** The source claims the figure: the article itself uses that word. */
  | 'CLAIMS'
  /** The source confirms the figure. */
  | 'CONFIRMS'
  /** The source counts or tallies. */
  | 'COUNTS'
  /** The source estimates the figure. */
  | 'ESTIMATES'
  /** The source reports the figure. */
  | 'REPORTS'
  /** The source states the figure: "says", "said", "according to". */
  | 'SAYS'
  | Unlisted;

/** What a change did to a candidate. */
export type CandidateChangeKind =
  /** A curator accepted it as a claim. */
  | 'ACCEPTED'
  /** A curator corrected what was read. */
  | 'CORRECTED'
  /** The candidate is new: a text was read. */
  | 'READ'
  /** A curator rejected it. */
  | 'REJECTED'
  /** A newer version of the reader read the text before anybody decided. */
  | 'SUPERSEDED'
  | Unlisted;

/** Corrections of a figure that was read. Fields that are left out stay as they are; null empties a field. */
export type CandidateChanges = {
  /** The day to which the count refers. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** The position of the wording in the text that was read. */
  readonly at?: TextPositionInput | null | undefined;
  /** The attribution chain as printed: the sources, the one nearest the article first. Empty for the article's own voice. It replaces the chain as a whole. */
  readonly attributions?: ReadonlyArray<ReadSourceInput> | ReadSourceInput | null | undefined;
  /** What caused the deaths or harm, if the text says so. */
  readonly cause?: Cause | null | undefined;
  /** The text's own reservations about the figure. */
  readonly caveats?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Who makes up the figure, in words, for example "mostly civilians". */
  readonly composition?: string | null | undefined;
  /** How the count runs over time. */
  readonly countType?: CountType | null | undefined;
  /** Whom the figure counts. */
  readonly counted?: CountedPeopleInput | null | undefined;
  /** The words near the figure that name the event. */
  readonly event?: string | null | undefined;
  /** Upper end of a range. For BETWEEN only. */
  readonly high?: number | null | undefined;
  /** Only for figures that count identified, or unidentified, people. */
  readonly identification?: Identification | null | undefined;
  /** Lower end of a range. For BETWEEN only. */
  readonly low?: number | null | undefined;
  /** What is counted. */
  readonly measure?: Measure | null | undefined;
  /** The days in which the figure counts what happened. */
  readonly period?: PeriodInput | null | undefined;
  /** The words near the figure that name the place. */
  readonly place?: string | null | undefined;
  /** A few words printed just before the wording. */
  readonly prefix?: string | null | undefined;
  /** How the words qualify the number. */
  readonly quantifier?: Quantifier | null | undefined;
  /** Whom the text holds responsible, as printed. */
  readonly responsible?: string | null | undefined;
  /** DENIES if the source says that the figure is wrong. */
  readonly stance?: Stance | null | undefined;
  /** A few words printed just after the wording. */
  readonly suffix?: string | null | undefined;
  /** What the number counts. */
  readonly unit?: Unit | null | undefined;
  /** The number printed. Null if the words give none or only a range. */
  readonly value?: number | null | undefined;
  /** How far the figure has been checked, if the text says. */
  readonly verification?: Verification | null | undefined;
  /** The words of the figure exactly as printed, at most 8. They must contain the number. Needs `at`. */
  readonly wording?: string | null | undefined;
};

/** Which candidates to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type CandidateFilter = {
  /** Found in a text of any of these articles. Give global identifiers or slugs, at most 100. */
  readonly article?: ReadonlyArray<string> | string | null | undefined;
  /** At least this confidence, in percent. */
  readonly confidenceFrom?: number | null | undefined;
  /** At most this confidence, in percent. */
  readonly confidenceTo?: number | null | undefined;
  /** Any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** Found by the rules, or by a model. */
  readonly producer?: ReadonlyArray<CandidateProducer> | CandidateProducer | null | undefined;
  /** Found in any of these readings. Give global identifiers, at most 100. */
  readonly reading?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these states. */
  readonly state?: ReadonlyArray<CandidateState> | CandidateState | null | undefined;
};

/** Sort orders for a list of candidates. Ties are sorted by the time of recording, in the same direction. */
export type CandidateOrder =
  /** By confidence, least sure first. */
  | 'CONFIDENCE_ASC'
  /** By confidence, surest first. */
  | 'CONFIDENCE_DESC'
  /** By position in the text, from its beginning. */
  | 'PRINTED'
  /** By the time of recording, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time of recording, last recorded first. */
  | 'RECORDED_DESC'
  | Unlisted;

/** What found a candidate. */
export type CandidateProducer =
  /** A language model. Its sources always need a curator. */
  | 'MODEL'
  /** The rules of the reader. */
  | 'RULES'
  | Unlisted;

/** How a candidate relates to another one of the same text. */
export type CandidateRelationKind =
  /** It counts people in addition to those counted by the other. */
  | 'ADDITIONAL_TO'
  /** It repeats the other. */
  | 'RESTATES'
  /** It counts a part of what the other counts. */
  | 'SUBSET_OF'
  | Unlisted;

/** Whether a candidate is undecided, and if not, what was decided. */
export type CandidateState =
  /** A curator accepted it as a claim. */
  | 'ACCEPTED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** A curator rejected it and said why. It can still be accepted. */
  | 'REJECTED'
  /** A newer version of the reader read the text before anybody decided. */
  | 'SUPERSEDED'
  | Unlisted;

/** A candidate, and the version of it that the write is based on. */
export type CandidateVersion = {
  /** Global identifier of the candidate. */
  readonly id: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** What caused the deaths or harm that a figure counts, according to the source. */
export type Cause =
  /** An accident: a crash, a fire, a collapse, a stampede, friendly fire. */
  | 'ACCIDENT'
  /** Violence: shelling, shooting, bombing, stabbing, torture, or a building that an attack brought down. */
  | 'DIRECT_VIOLENCE'
  /** Disease or infection. */
  | 'DISEASE'
  /** Cold, heat or another exposure to the weather. */
  | 'EXPOSURE'
  /** Hunger, thirst or malnutrition. */
  | 'FAMINE'
  /** Lack of medical care or medicine. */
  | 'LACK_OF_CARE'
  /** A natural hazard: an earthquake, flood, storm, landslide or eruption. */
  | 'NATURAL_HAZARD'
  /** Another cause that the source names. */
  | 'OTHER'
  | Unlisted;

/** A reservation that the article itself expresses about a figure. */
export type Caveat =
  /** The article calls the figure alleged. */
  | 'ALLEGED'
  /** The article says that another party disputes the figure. */
  | 'DISPUTED'
  /** The article says that the figure includes combatants. */
  | 'INCLUDES_COMBATANTS'
  /** The article says that the figure includes people killed by other causes or parties. */
  | 'INCLUDES_OTHER_CAUSES'
  /** The article says that the figure has not been, or cannot be, independently verified. */
  | 'NOT_INDEPENDENTLY_VERIFIED'
  /** The article says that the count is incomplete. */
  | 'PARTIAL'
  /** The article calls the figure preliminary. */
  | 'PRELIMINARY'
  /** The article implies a source without naming it: "are believed", "reportedly". */
  | 'SOURCE_UNNAMED'
  /** The article presents the figure as likely or believed rather than established. */
  | 'UNCERTAIN'
  | Unlisted;

/** Why the change of a count between two days cannot be given. */
export type ChangeRefusal =
  /** The origin gave a lower figure after a higher one in between, or said by how much its count fell: it corrected its count, so the difference mixes what happened with what was counted anew. */
  | 'CORRECTED'
  /** The days of the two figures overlap, so it is not certain which is for the later day. */
  | 'DAYS_OVERLAP'
  /** The series is not a growing count, so the difference of two figures is not what happened in between. */
  | 'NOT_CUMULATIVE'
  /** The origin had given no figure by the first day. */
  | 'NO_FIGURE'
  /** The origin gave no figure for a day after that of its figure by the first day. */
  | 'NO_NEW_FIGURE'
  | Unlisted;

/** What a change did to a claim. */
export type ClaimChangeKind =
  /** The claim was a draft and has been published. Readers can see it from now on. */
  | 'PUBLISHED'
  /** Only its rank was changed. */
  | 'RANKED'
  /** The claim is new to the ledger. */
  | 'RECORDED'
  /** Only its relations to other claims were changed. */
  | 'RELATED'
  /** Its retraction was undone. */
  | 'RESTORED'
  /** The claim was withdrawn. It stays readable, marked as retracted. */
  | 'RETRACTED'
  /** The content of the claim was changed. */
  | 'REVISED'
  | Unlisted;

/** The fields of a claim to change. Fields that are left out stay as they are; null empties a field. */
export type ClaimChanges = {
  /** The day to which the count refers. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** The position of the wording in the text that was read. */
  readonly at?: TextPositionInput | null | undefined;
  /** The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** What caused the deaths or harm, if the source says so. */
  readonly cause?: Cause | null | undefined;
  /** Why, according to the article itself, the figure should not be taken at face value. */
  readonly caveats?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Who makes up the figure, in words, for example "mostly civilians". */
  readonly composition?: string | null | undefined;
  /** How the count runs over time. A figure for a single day is never CUMULATIVE. */
  readonly countType?: CountType | null | undefined;
  /** Global identifier or slug of the event that the figure is about. */
  readonly event?: string | null | undefined;
  /** Upper end of a range. For BETWEEN only. */
  readonly high?: number | null | undefined;
  /** Only for figures that count identified, or unidentified, people. */
  readonly identification?: Identification | null | undefined;
  /** Lower end of a range. For BETWEEN only. */
  readonly low?: number | null | undefined;
  /** What is counted. */
  readonly measure?: Measure | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The days in which the figure counts what happened. Required for PERIOD. A DELTA may have them; all other counts have none. */
  readonly period?: PeriodInput | null | undefined;
  /** Global identifier or slug of the place. Null means anywhere the event took place. */
  readonly place?: string | null | undefined;
  /** Global identifier or slug of the population that is counted. */
  readonly population?: string | null | undefined;
  /** A few words printed just before the wording, if they are needed to find it. */
  readonly prefix?: string | null | undefined;
  /** How the words qualify the number. */
  readonly quantifier?: Quantifier | null | undefined;
  /** Which reading was chosen, for words that can be read in two ways. */
  readonly reading?: ReadingInput | null | undefined;
  /** The relations of this claim to others. */
  readonly relations?: ReadonlyArray<ClaimRelationInput> | ClaimRelationInput | null | undefined;
  /** Whom the source holds responsible. Leave it out if the source does not say. */
  readonly responsible?: ResponsibleInput | null | undefined;
  /** DENIES if the source says that the figure is wrong. ASSERTS by default. */
  readonly stance?: Stance | null | undefined;
  /** A few words printed just after the wording, if they are needed to find it. */
  readonly suffix?: string | null | undefined;
  /** What the number counts. PERSON by default. */
  readonly unit?: Unit | null | undefined;
  /** The number printed. Null if the words give none or only a range. Negative only for DELTA. */
  readonly value?: number | null | undefined;
  /** How far the source says that the figure has been checked, if it does. */
  readonly verification?: Verification | null | undefined;
  /** The words of the figure exactly as printed, at most 8. They must contain the number claimed. */
  readonly wording?: string | null | undefined;
};

/** Which claims to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type ClaimFilter = {
  /** All of these filters hold. */
  readonly and?: ReadonlyArray<ClaimFilter> | ClaimFilter | null | undefined;
  /** Any of these articles. Give global identifiers or slugs, at most 100. */
  readonly article?: ReadonlyArray<string> | string | null | undefined;
  /** Figures whose as-of date can lie in this range. */
  readonly asOf?: DateRange | null | undefined;
  /** Attributed to any of these people or organisations, anywhere in the chain. Give global identifiers or slugs, at most 100. */
  readonly attributedTo?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these causes, as the source states it. */
  readonly cause?: ReadonlyArray<Cause> | Cause | null | undefined;
  /** With any of these caveats. */
  readonly caveat?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Figures whose words allow this number: it lies in the `interval` of the claim. Figures whose words set no bounds, such as "most", do not match, nor do denials of the number. A `not` around this condition therefore includes both. With `stance: DENIES` beside it, it finds the denials of this number. */
  readonly consistentWith?: number | null | undefined;
  /** Any of these count types. */
  readonly countType?: ReadonlyArray<CountType> | CountType | null | undefined;
  /** Any of these events. Give global identifiers or slugs, at most 100. Sub-events are not included. */
  readonly event?: ReadonlyArray<string> | string | null | undefined;
  /** About any of these events or an event that is part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly eventWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Figures that count only identified, or only unidentified, people. */
  readonly identification?: ReadonlyArray<Identification> | Identification | null | undefined;
  /** Any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** This filter does not hold. */
  readonly not?: ClaimFilter | null | undefined;
  /** At least one of these filters holds. An empty list matches nothing. */
  readonly or?: ReadonlyArray<ClaimFilter> | ClaimFilter | null | undefined;
  /** Figures whose origin is any of these people or organisations. If the article speaks in its own voice, the origin is its publisher. Give global identifiers or slugs, at most 100. */
  readonly origin?: ReadonlyArray<string> | string | null | undefined;
  /** True for figures in the article's own voice, false for figures attributed to a source. */
  readonly ownVoice?: boolean | null | undefined;
  /** Figures for a period that shares at least one day with this range. */
  readonly period?: DateRange | null | undefined;
  /** Any of these places. Give global identifiers or slugs, at most 100. Places within a place are not included. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these places or a place within one, at any level. Figures without a place do not match. Give global identifiers or slugs, at most 100. */
  readonly placeWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations. Give global identifiers or slugs, at most 100. Parts of a population are not included. */
  readonly population?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations or a part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly populationWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Figures in articles that can have been published in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Published by any of these organisations. Give global identifiers or slugs, at most 100. */
  readonly publisher?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these quantifiers. */
  readonly quantifier?: ReadonlyArray<Quantifier> | Quantifier | null | undefined;
  /** Any of these ranks. */
  readonly rank?: ReadonlyArray<Rank> | Rank | null | undefined;
  /** Figures for which the source holds any of these organisations responsible. Give global identifiers or slugs, at most 100. */
  readonly responsible?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these stances. Both by default: figures given, and figures denied. */
  readonly stance?: ReadonlyArray<Stance> | Stance | null | undefined;
  /** Any of these states. Only curators see drafts. */
  readonly status?: ReadonlyArray<RecordStatus> | RecordStatus | null | undefined;
  /** In any of these units. */
  readonly unit?: ReadonlyArray<Unit> | Unit | null | undefined;
  /** Attributed to an unnamed source of any of these kinds, anywhere in the chain. */
  readonly unnamed?: ReadonlyArray<UnnamedSource> | UnnamedSource | null | undefined;
  /** Any of these states of verification, as the source states it. */
  readonly verification?: ReadonlyArray<Verification> | Verification | null | undefined;
};

/** A claim to record: one figure in one article, on the word of one source. */
export type ClaimInput = {
  /** The day to which the count refers. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** The position of the wording in the text that was read. */
  readonly at?: TextPositionInput | null | undefined;
  /** The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** What caused the deaths or harm, if the source says so. */
  readonly cause?: Cause | null | undefined;
  /** Why, according to the article itself, the figure should not be taken at face value. */
  readonly caveats?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Who makes up the figure, in words, for example "mostly civilians". */
  readonly composition?: string | null | undefined;
  /** How the count runs over time. A figure for a single day is never CUMULATIVE. */
  readonly countType: CountType;
  /** Global identifier or slug of the event that the figure is about. */
  readonly event: string;
  /** Upper end of a range. For BETWEEN only. */
  readonly high?: number | null | undefined;
  /** Only for figures that count identified, or unidentified, people. */
  readonly identification?: Identification | null | undefined;
  /** Handle of the claim, unique within the article. By default it is made from the measure and the number. */
  readonly key?: string | null | undefined;
  /** Lower end of a range. For BETWEEN only. */
  readonly low?: number | null | undefined;
  /** What is counted. */
  readonly measure: Measure;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The days in which the figure counts what happened. Required for PERIOD. A DELTA may have them; all other counts have none. */
  readonly period?: PeriodInput | null | undefined;
  /** Global identifier or slug of the place. Null means anywhere the event took place. */
  readonly place?: string | null | undefined;
  /** Global identifier or slug of the population that is counted. */
  readonly population: string;
  /** A few words printed just before the wording, if they are needed to find it. */
  readonly prefix?: string | null | undefined;
  /** How the words qualify the number. */
  readonly quantifier: Quantifier;
  /** How it ranks among claims about the same thing. NORMAL by default. */
  readonly rank?: Rank | null | undefined;
  /** Which reading was chosen, for words that can be read in two ways. */
  readonly reading?: ReadingInput | null | undefined;
  /** The relations of this claim to others. */
  readonly relations?: ReadonlyArray<ClaimRelationInput> | ClaimRelationInput | null | undefined;
  /** Whom the source holds responsible. Leave it out if the source does not say. */
  readonly responsible?: ResponsibleInput | null | undefined;
  /** DENIES if the source says that the figure is wrong. ASSERTS by default. */
  readonly stance?: Stance | null | undefined;
  /** A few words printed just after the wording, if they are needed to find it. */
  readonly suffix?: string | null | undefined;
  /** What the number counts. PERSON by default. */
  readonly unit?: Unit | null | undefined;
  /** The number printed. Null if the words give none or only a range. Negative only for DELTA. */
  readonly value?: number | null | undefined;
  /** How far the source says that the figure has been checked, if it does. */
  readonly verification?: Verification | null | undefined;
  /** The words of the figure exactly as printed, at most 8. They must contain the number claimed. */
  readonly wording: string;
};

/** Sort orders for a list of claims. Ties are sorted by the time of recording, in the same direction. */
export type ClaimOrder =
  /** By the last possible as-of day, earliest first. Open dates come last. */
  | 'AS_OF_ASC'
  /** By the last possible as-of day, latest first. Open dates come first. */
  | 'AS_OF_DESC'
  /** Article by article, and in the order of the text within each article. */
  | 'PRINTED'
  /** By the day from which the figure is known, earliest first: who reported it first. That day is the last possible day of publication of the article. Open days come last. */
  | 'PUBLISHED_ASC'
  /** By the day from which the figure is known, latest first. Open days come first. */
  | 'PUBLISHED_DESC'
  /** By the time of recording, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time of recording, last recorded first. */
  | 'RECORDED_DESC'
  /** By the number printed, or else the smallest number that the words allow, smallest first. */
  | 'VALUE_ASC'
  /** By the number printed, or else the smallest number that the words allow, largest first. */
  | 'VALUE_DESC'
  | Unlisted;

/** A relation of this claim to another. */
export type ClaimRelationInput = {
  /** The other claim: its global identifier, or its key if it is in the same article. */
  readonly claim: string;
  /** How this claim relates to the other. */
  readonly kind: ClaimRelationKind;
  /** Why the relation is stated. */
  readonly note?: string | null | undefined;
};

/** How two claims are related, as stated by a curator. */
export type ClaimRelationKind =
  /** The first counts people in addition to those counted by the second. */
  | 'ADDITIONAL_TO'
  /** The first contradicts the second. */
  | 'CONTRADICTS'
  /** The first denies the second. Only a claim with the stance DENIES has this relation. */
  | 'DENIES'
  /** The first repeats the second. */
  | 'RESTATES'
  /** The first counts a part of what the second counts. */
  | 'SUBSET_OF'
  /** The first replaces the second. */
  | 'SUPERSEDES'
  | Unlisted;

/** How precisely coordinates locate an event. The values follow the codes of UCDP (`where_prec`) and ACLED (`geo_precision`), which count areas of administration and not metres. A point of GeoNames is the middle of such an area. */
export type CoordinatePrecision =
  /** Along a line or in an area without clear borders, for example a river or a sea (UCDP 5). */
  | 'AREA'
  /** Somewhere in a country (UCDP 6). */
  | 'COUNTRY'
  /** Somewhere in a district, the second level of administration (UCDP 3). */
  | 'DISTRICT'
  /** The site itself, for example a building or a crossing. */
  | 'EXACT'
  /** Somewhere in a region, the first level of administration (UCDP 4, ACLED 3). */
  | 'REGION'
  /** The settlement in which it happened (UCDP 1, ACLED 1). */
  | 'SETTLEMENT'
  /** Within about 25 kilometres of the point (UCDP 2, ACLED 2). */
  | 'VICINITY'
  | Unlisted;

/** A point in the World Geodetic System (WGS 84), and how precisely it locates the event. */
export type CoordinatesInput = {
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude: number;
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude: number;
  /** How precisely the point locates the event. */
  readonly precision: CoordinatePrecision;
};

/** A candidate, and the corrections to it. */
export type CorrectCandidateInput = {
  /** The fields to change. */
  readonly changes: CandidateChanges;
  /** Global identifier of the candidate. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
  /** The text that was read, given again. Its SHA-256 must be that of the reading. Then the words are checked against it. Optional, since the ledger does not store it. */
  readonly text?: string | null | undefined;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** How a count behaves over time. */
export type CountType =
  /** A count that grows while the event lasts. */
  | 'CUMULATIVE'
  /** An announced correction of a count, or a change of it. It may be negative. */
  | 'DELTA'
  /** A count for a single closed event. It has one true value, which later reports may revise. */
  | 'INCIDENT'
  /** What happened from one day to another, for example "in the past 24 hours". The claim records both days. */
  | 'PERIOD'
  /** A level on a given day, which may rise and fall. */
  | 'STOCK'
  /** A count of a single event that is still going on: the dead found so far. It grows until the counting ends; the missing may fall. */
  | 'TALLY_SO_FAR'
  | Unlisted;

/** Whom a figure counts. Fields that are left out stay as they are; null empties a field. */
export type CountedPeopleInput = {
  /** Their age group, if the words say so. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** As printed. Null if the words name nobody in particular. */
  readonly label?: string | null | undefined;
  /** Their nationalities as ISO 3166-1 alpha-2 codes, if the words name any. */
  readonly nationalities?: ReadonlyArray<string> | string | null | undefined;
  /** Their sex, if the words say so. */
  readonly sex?: Sex | null | undefined;
  /** Their status, if the words say so. */
  readonly status?: PopulationStatus | null | undefined;
};

/** A credit as the article prints it. It may name an organisation or a person in the ledger, or neither. */
export type CreditInput = {
  /** The credit exactly as printed. */
  readonly label: string;
  /** The credited party, if it is an organisation. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The credited party, if it is a person. */
  readonly person?: PersonReference | null | undefined;
  /** What the credited party contributed. */
  readonly role: CreditRole;
};

/** What a credited party contributed to an article. */
export type CreditRole =
  /** Wrote the text. */
  | 'AUTHOR'
  /** A news agency whose reporting the article says it uses. */
  | 'CONTRIBUTING_AGENCY'
  /** Took or supplied the picture. */
  | 'PHOTOGRAPHER'
  /** Translated the text. */
  | 'TRANSLATOR'
  | Unlisted;

/** Whether a date is printed or inferred. */
export type DateBasis =
  /** The curator inferred the date from the text. The record's note explains how. */
  | 'INFERRED'
  /** The text prints the date, or a weekday that can be resolved with a date printed elsewhere in it. */
  | 'STATED'
  | Unlisted;

/** A range of days, both ends inclusive. A missing end is open. A record with an uncertain date matches if its date can lie in the range, that is, if the two share at least one day. */
export type DateRange = {
  /** First day of the range. */
  readonly from?: string | null | undefined;
  /** Last day of the range. */
  readonly to?: string | null | undefined;
};

/** A day known exactly or within limits, both inclusive. */
export type DayIntervalInput = {
  /** First possible day. Null means no limit. */
  readonly earliest?: string | null | undefined;
  /** Last possible day. Null means no limit. */
  readonly latest?: string | null | undefined;
};

/** How a claim entered the ledger. */
export type EntryMethod =
  /** A curator read the article. */
  | 'CURATED'
  /** A program read it in the text, and a curator accepted it. */
  | 'EXTRACTED'
  /** It was imported from a data set. */
  | 'IMPORTED'
  | Unlisted;

/** The fields of an event to change. Fields that are left out stay as they are; null empties a field. */
export type EventChanges = {
  /** Where it took place, as a point. */
  readonly coordinates?: CoordinatesInput | null | undefined;
  /** What happened, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** When it ended. Null if it has not ended, or if that is unknown. */
  readonly end?: DayIntervalInput | null | undefined;
  /** What kind of event it is. */
  readonly kind?: EventKind | null | undefined;
  /** Name in neutral words of your own. */
  readonly name?: string | null | undefined;
  /** Global identifier or slug of the event it is part of. */
  readonly parent?: string | null | undefined;
  /** Global identifiers or slugs of the places where it took place. */
  readonly places?: ReadonlyArray<string> | string | null | undefined;
  /** Whether its figures are also part of the figures of the event it is part of. */
  readonly rollsUp?: boolean | null | undefined;
  /** When it began. */
  readonly start?: DayIntervalInput | null | undefined;
  /** Wikidata item. */
  readonly wikidataId?: string | null | undefined;
};

/** Which events to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type EventFilter = {
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  /** Directly part of any of these events. Give global identifiers or slugs, at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these places, without the places within them. Give global identifiers or slugs, at most 100. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these places or a place within one, at any level. Give global identifiers or slugs, at most 100. */
  readonly placeWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Events that can have begun in this range. */
  readonly start?: DateRange | null | undefined;
};

/** An event to record. */
export type EventInput = {
  /** Where it took place, as a point. */
  readonly coordinates?: CoordinatesInput | null | undefined;
  /** What happened, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** When it ended. Null if it has not ended, or if that is unknown. */
  readonly end?: DayIntervalInput | null | undefined;
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** Name in neutral words of your own. */
  readonly name: string;
  /** Global identifier or slug of the event it is part of. */
  readonly parent?: string | null | undefined;
  /** Global identifiers or slugs of the places where it took place. */
  readonly places?: ReadonlyArray<string> | string | null | undefined;
  /** Whether its figures are also part of the figures of the event it is part of. */
  readonly rollsUp?: boolean | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** When it began. */
  readonly start?: DayIntervalInput | null | undefined;
  /** Wikidata item. */
  readonly wikidataId?: string | null | undefined;
};

/** The kind of event. */
export type EventKind =
  /** An accident, such as a crash, a collapse or a fire. */
  | 'ACCIDENT'
  /** An attack or operation within a conflict. */
  | 'ATTACK'
  /** A military campaign within a conflict. */
  | 'CAMPAIGN'
  /** The captivity of hostages or prisoners. */
  | 'CAPTIVITY'
  /** Diplomatic talks, visits, calls and statements. */
  | 'DIPLOMACY'
  /** A disaster, such as an earthquake, a flood, a storm or a famine. */
  | 'DISASTER'
  /** An outbreak of a disease. */
  | 'EPIDEMIC'
  /** An exchange of captives, prisoners or bodies between parties. */
  | 'EXCHANGE'
  /** Anything else. */
  | 'OTHER'
  /** A demonstration or strike. */
  | 'PROTEST'
  /** A recovery of bodies or a rescue. */
  | 'RECOVERY'
  /** A release of captives, or a truce agreed for that purpose. */
  | 'RELEASE'
  /** A shooting outside of an armed conflict. */
  | 'SHOOTING'
  /** An armed conflict as a whole. */
  | 'WAR'
  | Unlisted;

/** Sort orders for a list of events. Ties are sorted by the time of recording, in the same direction. */
export type EventOrder =
  /** By name, from A to Z, with capital letters before lower-case ones. */
  | 'NAME_ASC'
  /** By name, from Z to A, with lower-case letters before capital ones. */
  | 'NAME_DESC'
  /** By the first possible day of the start, earliest first. Unknown days come last. */
  | 'START_ASC'
  /** By the first possible day of the start, latest first. Unknown days come first. */
  | 'START_DESC'
  | Unlisted;

/** Whether a figure counts people who have been identified. */
export type Identification =
  /** Only people whose identity is established. */
  | 'IDENTIFIED'
  /** Only people whose identity is not established. */
  | 'UNIDENTIFIED'
  | Unlisted;

/** How the ledger knows which organisation or person a printed label refers to. */
export type IdentityBasis =
  /** The curator identified the source from the words and their context. */
  | 'INFERRED'
  /** The text names the source. */
  | 'STATED'
  | Unlisted;

/** What is wrong with a field of an input. Programs can branch on it. */
export type IssueCode =
  /** It names several records. `allowed` has the slugs of some of them, from which to choose. */
  | 'AMBIGUOUS'
  /** It contradicts another field, or another record that it depends on. */
  | 'CONTRADICTS'
  /** Another record already has this value, or it appears twice in one list. */
  | 'NOT_UNIQUE'
  /** A number, or the length of a text or a list, is too small or too large. */
  | 'OUT_OF_RANGE'
  /** The field is missing. */
  | 'REQUIRED'
  /** The write would change nothing. */
  | 'UNCHANGED'
  /** It names a record, a value or a field that does not exist. */
  | 'UNKNOWN'
  /** The value does not have the form that the field needs: a slug, an address, a day, a language tag. */
  | 'WRONG_FORMAT'
  /** The record is in a state in which this cannot be done, for example retracted or merged. */
  | 'WRONG_STATE'
  | Unlisted;

/** How a claim fits the number of a day. */
export type Match =
  /** The number is another one that the words allow. */
  | 'ALLOWED'
  /** The number is exactly the one printed. */
  | 'EXACT'
  | Unlisted;

/** What a figure counts. `measures` lists which of them contain which. */
export type Measure =
  /** People affected: injured, made homeless, displaced, or otherwise in need of help. Deaths are not included. */
  | 'AFFECTED'
  /** Bodies whose identity was established. */
  | 'BODIES_IDENTIFIED'
  /** Bodies found or brought back. */
  | 'BODIES_RECOVERED'
  /** People captured or taken captive, whoever captured them and whatever became of them. */
  | 'CAPTURED'
  /** People killed or injured, counted together. A figure for deaths alone is KILLED. */
  | 'CASUALTIES'
  /** People dead or missing, counted together. */
  | 'DEAD_OR_MISSING'
  /** People detained or arrested. */
  | 'DETAINED'
  /** Hostages who were killed or died in captivity, or whose bodies are held. */
  | 'DIED_IN_CAPTIVITY'
  /** People forced to leave their homes. */
  | 'DISPLACED'
  /** People held captive on the as-of date, whoever holds them, for example prisoners of war. */
  | 'HELD'
  /** Hostages still held and alive on the as-of date. */
  | 'HELD_ALIVE'
  /** People held hostage on the as-of date, alive or dead, as the words specify. */
  | 'HELD_HOSTAGE'
  /** People who lost their homes. */
  | 'HOMELESS'
  /** People admitted to a hospital. */
  | 'HOSPITALISED'
  /** People injured or wounded. */
  | 'INJURED'
  /** People killed, or who died, in the event. */
  | 'KILLED'
  /** People reported missing. */
  | 'MISSING'
  /** People on board a vehicle, vessel or aircraft. */
  | 'ON_BOARD'
  /** Captives released by their captors. */
  | 'RELEASED'
  /** Reports of missing people, which may name the same person twice or someone who has been found. */
  | 'REPORTED_MISSING'
  /** Captives freed by force. */
  | 'RESCUED'
  /** People who survived, for example a crash or a shipwreck. */
  | 'SURVIVORS'
  /** People taken hostage, regardless of what became of them. */
  | 'TAKEN_HOSTAGE'
  | Unlisted;

/** Words with which the article names a person, an organisation or an event. */
export type MentionInput = {
  /** Global identifier or slug of the event, if the words name one. */
  readonly event?: string | null | undefined;
  /** The words exactly as printed, at most 8. */
  readonly label: string;
  /** The organisation, if the words name one. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The person, if the words name one. */
  readonly person?: PersonReference | null | undefined;
};

/** Two records to merge. */
export type MergeEventsInput = {
  /** Global identifier or slug of the record to merge into the other. */
  readonly from: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly fromVersion: number;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record to keep. */
  readonly into: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly intoVersion: number;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Two records to merge. */
export type MergeOrganisationsInput = {
  /** Global identifier or slug of the record to merge into the other. */
  readonly from: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly fromVersion: number;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record to keep. */
  readonly into: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly intoVersion: number;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Two records to merge. */
export type MergePeopleInput = {
  /** Global identifier or slug of the record to merge into the other. */
  readonly from: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly fromVersion: number;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record to keep. */
  readonly into: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly intoVersion: number;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Two records to merge. */
export type MergePlacesInput = {
  /** Global identifier or slug of the record to merge into the other. */
  readonly from: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly fromVersion: number;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record to keep. */
  readonly into: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly intoVersion: number;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Two records to merge. */
export type MergePopulationsInput = {
  /** Global identifier or slug of the record to merge into the other. */
  readonly from: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly fromVersion: number;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record to keep. */
  readonly into: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly intoVersion: number;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Another name, as printed. */
export type NameInput = {
  /** What kind of name it is. PRIMARY is not allowed here. */
  readonly kind: NameKind;
  /** Language of the name as a BCP 47 tag, if known. */
  readonly language?: string | null | undefined;
  /** The name as printed. */
  readonly value: string;
};

/** The kind of name. */
export type NameKind =
  /** Another name, a short form or another spelling, as printed. */
  | 'ALIAS'
  /** The primary name, by which lists are sorted. */
  | 'PRIMARY'
  /** A different rendering of the name from another script. */
  | 'TRANSLITERATION'
  | Unlisted;

/** Sort orders for a list of named records. Ties are sorted by the time of recording, in the same direction. */
export type NameOrder =
  /** By primary name, from A to Z, with capital letters before lower-case ones. */
  | 'NAME_ASC'
  /** By primary name, from Z to A, with lower-case letters before capital ones. */
  | 'NAME_DESC'
  | Unlisted;

/** Why a number of a text is no figure of the ledger. */
export type NumberExclusion =
  /** It counts those who acted, not those to whom it happened: "three gunmen killed seven". */
  | 'ACTORS'
  /** The age of a person. */
  | 'AGE'
  /** A part of a date. */
  | 'DATE'
  /** It belongs to an idiom: "killing two birds with one stone". */
  | 'IDIOM'
  /** A part of a name: "Boeing 737", "Resolution 2728". */
  | 'LABEL'
  /** A length, a duration, a weight or another measure. */
  | 'MEASURE'
  /** An amount of money. */
  | 'MONEY'
  /** It is only called for, feared, threatened or supposed. */
  | 'NOT_STATED'
  /** It is in a part of the page that is not the article: a promotion, a menu, a credit. */
  | 'NOT_THE_ARTICLE'
  /** An ordinal number: "the third day". */
  | 'ORDINAL'
  /** A percentage. */
  | 'PERCENT'
  /** The text prints the same figure in another place. */
  | 'REPEATED'
  /** A share: "two thirds", "one in five". */
  | 'SHARE'
  /** It counts things, not people. */
  | 'THINGS'
  /** A time of day. */
  | 'TIME'
  /** A year in the calendar. */
  | 'YEAR'
  | Unlisted;

/** What became of a number of a text. */
export type NumberFate =
  /** It is the figure of a candidate. */
  | 'CANDIDATE'
  /** It is no figure, for a reason that is given. */
  | 'EXCLUDED'
  /** The reader does not understand it. A curator should look at it. */
  | 'LEFT_OVER'
  | Unlisted;

/** Which observations to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type ObservationFilter = {
  /** True for the numbers of every version of the file, also those that a later version changed or left out. With `knownBy`, of every version published by then. False by default: only those of the newest version. */
  readonly anyVersion?: boolean | null | undefined;
  /** Any of these count types. */
  readonly countType?: ReadonlyArray<CountType> | CountType | null | undefined;
  /** Counts for a day in this range. */
  readonly day?: DateRange | null | undefined;
  /** About any of these events, without sub-events. Give global identifiers or slugs, at most 100. */
  readonly event?: ReadonlyArray<string> | string | null | undefined;
  /** About any of these events or an event that is part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly eventWithin?: ReadonlyArray<string> | string | null | undefined;
  /** From any of these fields of the data set, for example "killed_cum". */
  readonly field?: ReadonlyArray<string> | string | null | undefined;
  /** Reported by any of these sources, as the data set names them. */
  readonly label?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** Any of these places, without the places within them. Give global identifiers or slugs, at most 100. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these places or a place within one, at any level. Observations without a place do not match. Give global identifiers or slugs, at most 100. */
  readonly placeWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations, without their parts. Give global identifiers or slugs, at most 100. */
  readonly population?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations or a part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly populationWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these states. By default only published observations, not retracted ones. */
  readonly status?: ReadonlyArray<RecordStatus> | RecordStatus | null | undefined;
  /** In any of these units. */
  readonly unit?: ReadonlyArray<Unit> | Unit | null | undefined;
  /** Exactly this number. */
  readonly value?: number | null | undefined;
  /** Any of these states of verification. */
  readonly verification?: ReadonlyArray<Verification> | Verification | null | undefined;
};

/** Sort orders for a list of observations. Ties are sorted by the time of recording, in the same direction. */
export type ObservationOrder =
  /** By day, earliest first. */
  | 'DAY_ASC'
  /** By day, latest first. */
  | 'DAY_DESC'
  /** By the number, smallest first. A range without a number counts by its lower end, or else its upper end. */
  | 'VALUE_ASC'
  /** By the number, largest first, in the same way. */
  | 'VALUE_DESC'
  | Unlisted;

/** A text to read, and what is known about it. */
export type OpenReadingInput = {
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Language of the text as a BCP 47 tag. By default the reader guesses it. */
  readonly language?: string | null | undefined;
  /** The day of publication, to which words such as "Monday" refer. By default the reader looks for it in the text. */
  readonly publishedOn?: string | null | undefined;
  /** Who published the text, in any words. The publisher is never a source. */
  readonly publisher?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
  /** The text of the article, from the headline to the last line, at most 60,000 characters. Give plain text, with a line for each paragraph. It is read and not stored. */
  readonly text: string;
  /** Address of the article, http or https. The server never fetches it. Optional. */
  readonly url?: string | null | undefined;
};

/** The fields of an organisation to change. Fields that are left out stay as they are; null empties a field. */
export type OrganisationChanges = {
  /** Country it belongs to, as an ISO 3166-1 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** What this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** What kind of body it is. */
  readonly kind?: OrganisationKind | null | undefined;
  /** Primary name, by which lists are sorted. */
  readonly name?: string | null | undefined;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Other names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Global identifier or slug of the body it is part of. A body and its parent are two separate sources. */
  readonly parent?: string | null | undefined;
  /** Who says that it is part of its parent, if that rests on somebody's word. */
  readonly parentView?: ViewInput | null | undefined;
  /** Wikidata item, for example "Q40464". */
  readonly wikidataId?: string | null | undefined;
};

/** Which organisations to list. All conditions given must hold. To find an organisation by name, use `search`. */
export type OrganisationFilter = {
  /** Any of these countries. */
  readonly country?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  /** Directly part of any of these organisations. Give global identifiers or slugs, at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
};

/** An organisation to record. */
export type OrganisationInput = {
  /** Country it belongs to, as an ISO 3166-1 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** What this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** What kind of body it is. */
  readonly kind: OrganisationKind;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Other names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Global identifier or slug of the body it is part of. A body and its parent are two separate sources. */
  readonly parent?: string | null | undefined;
  /** Who says that it is part of its parent, if that rests on somebody's word. */
  readonly parentView?: ViewInput | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, for example "Q40464". */
  readonly wikidataId?: string | null | undefined;
};

/** The kind of organisation. */
export type OrganisationKind =
  /** An armed group that is not a state's regular force, including its political wing. */
  | 'ARMED_GROUP'
  /** A body that governs a territory without being, or being generally recognised as, the government of a state. */
  | 'DE_FACTO_AUTHORITY'
  /** A state or its government as a whole. */
  | 'GOVERNMENT'
  /** An organisation of states, such as the United Nations, or one of its organs. */
  | 'INTERGOVERNMENTAL'
  /** Regular armed forces. */
  | 'MILITARY'
  /** A ministry or department of a government. */
  | 'MINISTRY'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** A newspaper, news site or broadcaster. */
  | 'NEWS_MEDIUM'
  /** A non-governmental organisation. */
  | 'NGO'
  /** An office of state that is not a ministry, for example a prime minister's office or an embassy. */
  | 'OFFICE'
  /** Anything else. */
  | 'OTHER'
  /** A picture agency. */
  | 'PICTURE_AGENCY'
  /** A political party, movement or faction that is not recorded together with an armed wing. */
  | 'POLITICAL_PARTY'
  /** Officials or a group of sources that the article does not link to a single organisation. */
  | 'UNSPECIFIED_OFFICIALS'
  | Unlisted;

/** Identifies an organisation in exactly one of three ways. */
export type OrganisationReference =
  | {
      /** Global identifier or slug of the organisation. */ readonly id: string;
      readonly name?: never;
      readonly new?: never;
    }
  | {
      readonly id?: never /** A recorded name, in any letter case. Exactly one organisation must have it. */;
      readonly name: string;
      readonly new?: never;
    }
  | {
      readonly id?: never;
      readonly name?: never /** A new organisation, which is recorded with this write. The same input in several places is one organisation. */;
      readonly new: OrganisationInput;
    };

/** How one origin of a series is connected to another. */
export type OriginTieKind =
  /** The other origin is a body that this one is part of, at any level. For a person: a body in which they hold or held an office, or a body above it. */
  | 'PARENT'
  /** The other origin is part of this one, or is a person who holds or held an office in it or in a part of it. */
  | 'PART'
  /** The other origin is a link in a chain that ends with this one: it passes on this one's figure. */
  | 'PASSED_ON_BY'
  /** This origin is a link in a chain that ends with the other: it passes on the other's figure. */
  | 'PASSES_ON'
  /** Both are part of the same body, or hold or held an office in it or in a part of it. */
  | 'SAME_BODY'
  | Unlisted;

/** A period of days, both ends inclusive. */
export type PeriodInput = {
  /** First day of the period. */
  readonly from: string;
  /** Last day of the period. */
  readonly to: string;
};

/** The fields of a person to change. Fields that are left out stay as they are; null empties a field. */
export type PersonChanges = {
  /** The offices and memberships held. */
  readonly affiliations?: ReadonlyArray<AffiliationInput> | AffiliationInput | null | undefined;
  /** Who this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** Primary name, by which lists are sorted. */
  readonly name?: string | null | undefined;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Other names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Nationalities as ISO 3166-1 alpha-2 codes, if an article states them. */
  readonly nationalities?: ReadonlyArray<string> | string | null | undefined;
  /** Wikidata item, for example "Q7747". */
  readonly wikidataId?: string | null | undefined;
};

/** Which people to list. All conditions given must hold. To find a person by name, use `search`. */
export type PersonFilter = {
  /** People who hold or held a role in any of these organisations. Give global identifiers or slugs, at most 100. */
  readonly affiliatedWith?: ReadonlyArray<string> | string | null | undefined;
  /** True for people with at least one status: an article says what happened to them. False for all others. */
  readonly hasStatus?: boolean | null | undefined;
  /** With any of these nationalities. */
  readonly nationality?: ReadonlyArray<string> | string | null | undefined;
};

/** A person to record. */
export type PersonInput = {
  /** The offices and memberships held. */
  readonly affiliations?: ReadonlyArray<AffiliationInput> | AffiliationInput | null | undefined;
  /** Who this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Other names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Nationalities as ISO 3166-1 alpha-2 codes, if an article states them. */
  readonly nationalities?: ReadonlyArray<string> | string | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, for example "Q7747". */
  readonly wikidataId?: string | null | undefined;
};

/** Identifies a person in exactly one of three ways. */
export type PersonReference =
  | {
      /** Global identifier or slug of the person. */ readonly id: string;
      readonly name?: never;
      readonly new?: never;
    }
  | {
      readonly id?: never /** A recorded name, in any letter case. Exactly one person must have it. */;
      readonly name: string;
      readonly new?: never;
    }
  | {
      readonly id?: never;
      readonly name?: never /** A new person, who is recorded with this write. The same input in several places is one person. */;
      readonly new: PersonInput;
    };

/** The fields of a status to change. Fields that are left out stay as they are; null empties a field. */
export type PersonStatusChanges = {
  /** The day to which the status refers. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** Global identifier or slug of the event in which it happened. */
  readonly event?: string | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The person it happened to. */
  readonly person?: PersonReference | null | undefined;
  /** What happened to the person, in the same terms as the measures of figures. */
  readonly status?: Measure | null | undefined;
  /** The words that report it exactly as printed, at most 8. */
  readonly wording?: string | null | undefined;
};

/** What an article says happened to a person. It is not a figure. */
export type PersonStatusInput = {
  /** The day to which the status refers. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** The attribution chain: the sources, the one nearest the article first. The last one is the origin. Empty for the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** Global identifier or slug of the event in which it happened. */
  readonly event: string;
  /** Handle of the status, unique within the article. By default it is made from what happened. */
  readonly key?: string | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The person it happened to. */
  readonly person: PersonReference;
  /** What happened to the person, in the same terms as the measures of figures. */
  readonly status: Measure;
  /** The words that report it exactly as printed, at most 8. */
  readonly wording: string;
};

/** The fields of a place to change. Fields that are left out stay as they are; null empties a field. */
export type PlaceChanges = {
  /** GeoNames identifier, if known. */
  readonly geonamesId?: number | null | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code, if the place has one. */
  readonly iso3166?: string | null | undefined;
  /** Name in English. */
  readonly name?: string | null | undefined;
  /** The places it lies in, at most 20, each with whose view that is, if views differ. */
  readonly parents?: ReadonlyArray<PlaceParentInput> | PlaceParentInput | null | undefined;
  /** Wikidata item, if known. */
  readonly wikidataId?: string | null | undefined;
};

/** Which places to list. All conditions given must hold. */
export type PlaceFilter = {
  /** True for places with at least one figure about them, false for all others. */
  readonly hasClaims?: boolean | null | undefined;
  /** Directly in any of these places, in whoever's view. Give global identifiers or slugs, at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
};

/** A place to record. */
export type PlaceInput = {
  /** GeoNames identifier, if known. */
  readonly geonamesId?: number | null | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code, if the place has one. */
  readonly iso3166?: string | null | undefined;
  /** Name in English. */
  readonly name: string;
  /** The places it lies in, at most 20, each with whose view that is, if views differ. */
  readonly parents?: ReadonlyArray<PlaceParentInput> | PlaceParentInput | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, if known. */
  readonly wikidataId?: string | null | undefined;
};

/** A larger place that contains the place. */
export type PlaceParentInput = {
  /** Global identifier or slug of the larger place. */
  readonly place: string;
  /** In whose view the place lies there, if views differ. */
  readonly view?: ViewInput | null | undefined;
};

/** The fields of a population to change. Fields that are left out stay as they are; null empties a field. */
export type PopulationChanges = {
  /** Who belongs to it, in words of your own. */
  readonly description?: string | null | undefined;
  /** What defines it in full. Leave it out if facets do not define it in full. */
  readonly facets?: PopulationFacetsInput | null | undefined;
  /** Name in English. */
  readonly name?: string | null | undefined;
  /** Global identifiers or slugs of the populations it is part of, at most 20, except those that its facets already show. */
  readonly parents?: ReadonlyArray<string> | string | null | undefined;
};

/** What defines a population in full. At least one facet is required. */
export type PopulationFacetsInput = {
  /** The age group of everyone in it. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** The nationality of everyone in it, as an ISO 3166-1 alpha-2 code. */
  readonly nationality?: string | null | undefined;
  /** Global identifier or slug of the place where everyone in it lives. */
  readonly residence?: string | null | undefined;
  /** The sex of everyone in it. */
  readonly sex?: Sex | null | undefined;
  /** The status of everyone in it. */
  readonly status?: PopulationStatus | null | undefined;
};

/** Which populations to list. All conditions given must hold. */
export type PopulationFilter = {
  /** Defined by any of these age groups. */
  readonly ageGroup?: ReadonlyArray<AgeGroup> | AgeGroup | null | undefined;
  /** Defined by any of these nationalities. */
  readonly nationality?: ReadonlyArray<string> | string | null | undefined;
  /** Recorded as directly part of any of these populations. Give global identifiers or slugs, at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
  /** Defined by living in exactly any of these places. Give global identifiers or slugs, at most 100. */
  readonly residence?: ReadonlyArray<string> | string | null | undefined;
  /** Defined by any of these sexes. */
  readonly sex?: ReadonlyArray<Sex> | Sex | null | undefined;
  /** Defined by any of these statuses. */
  readonly status?: ReadonlyArray<PopulationStatus> | PopulationStatus | null | undefined;
};

/** A population to record. */
export type PopulationInput = {
  /** Who belongs to it, in words of your own. */
  readonly description?: string | null | undefined;
  /** What defines it in full. Leave it out if facets do not define it in full. */
  readonly facets?: PopulationFacetsInput | null | undefined;
  /** Name in English. */
  readonly name: string;
  /** Global identifiers or slugs of the populations it is part of, at most 20, except those that its facets already show. */
  readonly parents?: ReadonlyArray<string> | string | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
};

/** What the people in a population are in a conflict or disaster, as the source calls them. No status includes another: whether a journalist or a medical worker counts as a civilian is for the source to say. */
export type PopulationStatus =
  /** Workers of aid organisations. */
  | 'AID_WORKER'
  /** Civilians, as the source uses the word. */
  | 'CIVILIAN'
  /** Civil defence, rescue and fire services. */
  | 'CIVIL_DEFENCE'
  /** Combatants, fighters, soldiers, militants. */
  | 'COMBATANT'
  /** Medical and health workers. */
  | 'MEDICAL'
  /** Members of peace operations. */
  | 'PEACEKEEPER'
  /** Members of a police force. */
  | 'POLICE'
  /** Journalists and others who work for news media. */
  | 'PRESS'
  /** Prisoners of war. */
  | 'PRISONER_OF_WAR'
  | Unlisted;

/** The claim to publish. */
export type PublishClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** The status to publish. */
export type PublishPersonStatusInput = {
  /** Global identifier of the status. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** How the words qualify the number, for example "at least". */
export type Quantifier =
  /** "Some", "around", "about", "approximately", "an estimated": near the number. */
  | 'APPROXIMATELY'
  /** "At least": the number or more. */
  | 'AT_LEAST'
  /** "At most", "up to": the number or fewer. */
  | 'AT_MOST'
  /** "Between … and …": a stated range. */
  | 'BETWEEN'
  /** The number without any qualifier: "251 people". */
  | 'EXACT'
  /** "Fewer than", "under": below the number. */
  | 'LESS_THAN'
  /** "More than", "over": above the number. */
  | 'MORE_THAN'
  /** "Nearly", "almost": below the number and close to it. */
  | 'NEARLY'
  /** Words without a number: "dozens", "most". */
  | 'UNSPECIFIED'
  | Unlisted;

/** How the ledger ranks a claim. Ranks have the same meaning as in Wikidata. */
export type Rank =
  /** Known to be superseded or mistaken, but kept for the record. */
  | 'DEPRECATED'
  /** The default rank. */
  | 'NORMAL'
  /** The claim to show if only one can be shown. */
  | 'PREFERRED'
  | Unlisted;

/** A claim, and its new rank. */
export type RankClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The new rank. */
  readonly rank: Rank;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** An article to record whose text was read. Address, headline, language, day and SHA-256 are taken from the reading if they are left out. */
export type ReadArticleInput = {
  /** Address of an archived copy, http or https, without a user name or a password. The server never fetches it. */
  readonly archivedUrl?: string | null | undefined;
  /** Who is credited, in the order printed. */
  readonly credits?: ReadonlyArray<CreditInput> | CreditInput | null | undefined;
  /** Headline as printed. Null if the text does not give it. */
  readonly headline?: string | null | undefined;
  /** The kind of publication. REPORT by default. */
  readonly kind?: ArticleKind | null | undefined;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language?: string | null | undefined;
  /** The words with which the article names people, organisations and events. */
  readonly mentions?: ReadonlyArray<MentionInput> | MentionInput | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The day of publication. Null if nothing is known about it. */
  readonly publishedOn?: UncertainDateInput | null | undefined;
  /** Who published it. Null if the text does not say. */
  readonly publisher?: OrganisationReference | null | undefined;
  /** Readable handle, in lower-case words joined by hyphens. By default it is made from the name; for an article, from publisher and day or from the headline. It never changes. */
  readonly slug?: string | null | undefined;
  /** Address of the article, http or https, without a user name or a password. A fragment is removed. The server never fetches it. */
  readonly url?: string | null | undefined;
};

/** Which numbers to list. All conditions given must hold. */
export type ReadNumberFilter = {
  /** Excluded for any of these reasons. */
  readonly because?: ReadonlyArray<NumberExclusion> | NumberExclusion | null | undefined;
  /** Of which any of these became. */
  readonly fate?: ReadonlyArray<NumberFate> | NumberFate | null | undefined;
};

/** A source of an attribution chain, as printed. */
export type ReadSourceInput = {
  /** What the words make the source. */
  readonly kind: ReadSourceKind;
  /** The source exactly as printed. */
  readonly label: string;
  /** An earlier, fuller name of the same source in the text. */
  readonly refersTo?: string | null | undefined;
  /** The kind of source, if the text does not name it. */
  readonly unnamed?: UnnamedSource | null | undefined;
  /** What the text says the source does with the figure. */
  readonly verb?: AttributionVerb | null | undefined;
};

/** What the words make a source. */
export type ReadSourceKind =
  /** A body: an agency, a ministry, an armed group. */
  | 'ORGANISATION'
  /** A person who is named. */
  | 'PERSON'
  /** Someone whom the text does not name. */
  | 'UNNAMED'
  | Unlisted;

/** A text to read, and what is known about it. */
export type ReadTextInput = {
  /** Language of the text as a BCP 47 tag. By default the reader guesses it. */
  readonly language?: string | null | undefined;
  /** The day of publication, to which words such as "Monday" refer. By default the reader looks for it in the text. */
  readonly publishedOn?: string | null | undefined;
  /** Who published the text, in any words. The publisher is never a source. */
  readonly publisher?: string | null | undefined;
  /** The text of the article, from the headline to the last line, at most 60,000 characters. Give plain text, with a line for each paragraph. It is read and not stored. */
  readonly text: string;
  /** Address of the article, http or https. The server never fetches it. Optional. */
  readonly url?: string | null | undefined;
};

/** Which readings to list. All conditions given must hold. A condition with several values holds if any of them matches. */
export type ReadingFilter = {
  /** Of a text of any of these articles. Give global identifiers or slugs, at most 100. */
  readonly article?: ReadonlyArray<string> | string | null | undefined;
  /** True for texts with a number that the reader does not understand, false for texts without any. */
  readonly hasLeftOver?: boolean | null | undefined;
  /** True for texts with a candidate that nobody has decided on, false for texts without any. */
  readonly hasOpen?: boolean | null | undefined;
  /** In any of these languages. Give BCP 47 tags, in any letter case. */
  readonly language?: ReadonlyArray<string> | string | null | undefined;
};

/** How words were read that can be read in two ways. */
export type ReadingInput = {
  /** How the words qualify the number in the other reading. */
  readonly otherQuantifier: Quantifier;
  /** Which reading was chosen, and why. */
  readonly why: string;
};

/** Sort orders for a list of readings. Ties are sorted by the time of recording, in the same direction. */
export type ReadingOrder =
  /** By the last possible day of publication, earliest first. Open dates come last. */
  | 'PUBLISHED_ASC'
  /** By the last possible day of publication, latest first. Open dates come first. */
  | 'PUBLISHED_DESC'
  /** By the time of recording, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time of recording, last recorded first. */
  | 'RECORDED_DESC'
  | Unlisted;

/** How much the reader knows of a language. */
export type ReadingSupport =
  /** Numbers, measures, hedges, and sources introduced by words for "according to". */
  | 'FIGURES'
  /** Everything: figures, sources, days, people counted. */
  | 'FULL'
  /** Numbers only. All of them are left over for a curator. */
  | 'NUMBERS_ONLY'
  | Unlisted;

/** An article, and the figures found in it. */
export type RecordArticleInput = {
  /** The article. */
  readonly article: ArticleInput;
  /** Its claims, in the order of the text. */
  readonly claims?: ReadonlyArray<ClaimInput> | ClaimInput | null | undefined;
  /** Whether to hide its claims from readers until they are published. False by default. */
  readonly draft?: boolean | null | undefined;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** A claim, and the article that prints it. */
export type RecordClaimInput = {
  /** Global identifier or slug of the article. */
  readonly article: string;
  /** The claim. */
  readonly claim: ClaimInput;
  /** Whether to hide it from readers until it is published. False by default. */
  readonly draft?: boolean | null | undefined;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** An event to record, and why. */
export type RecordEventInput = {
  /** The record. */
  readonly event: EventInput;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** An organisation to record, and why. */
export type RecordOrganisationInput = {
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly organisation: OrganisationInput;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** A person to record, and why. */
export type RecordPersonInput = {
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly person: PersonInput;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** A status, and the article that reports it. */
export type RecordPersonStatusInput = {
  /** Global identifier or slug of the article. */
  readonly article: string;
  /** Whether to hide it from readers until it is published. False by default. */
  readonly draft?: boolean | null | undefined;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
  /** The status. */
  readonly status: PersonStatusInput;
};

/** A place to record, and why. */
export type RecordPlaceInput = {
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly place: PlaceInput;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** A population to record, and why. */
export type RecordPopulationInput = {
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly population: PopulationInput;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default. */
  readonly reason?: string | null | undefined;
};

/** Whether a record is a draft, published or retracted. */
export type RecordStatus =
  /** Not yet published. Readers never see it. */
  | 'DRAFT'
  /** Published. */
  | 'PUBLISHED'
  /** Withdrawn. The record remains readable and is marked as retracted. */
  | 'RETRACTED'
  | Unlisted;

/** The candidates to reject. */
export type RejectCandidatesInput = {
  /** The candidates, 1 to 100. */
  readonly candidates: ReadonlyArray<CandidateVersion> | CandidateVersion;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
};

/** Two claims, and how the first relates to the second. */
export type RelateClaimsInput = {
  /** Global identifier of the claim that the relation starts from. The revision is recorded for this claim. */
  readonly from: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** How the first claim relates to the second. */
  readonly kind: ClaimRelationKind;
  /** Why the relation is stated. */
  readonly note?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** Global identifier of the other claim. */
  readonly to: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** The party that the source holds responsible for what the figure counts. */
export type ResponsibleInput = {
  /** Whether the text names the party, or the curator identified it. STATED by default. */
  readonly basis?: IdentityBasis | null | undefined;
  /** The party as the source names it. */
  readonly label: string;
  /** The organisation to which the label refers, if it is known. */
  readonly organisation?: OrganisationReference | null | undefined;
};

/** The claim to withdraw. */
export type RetractClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** The status to withdraw. */
export type RetractPersonStatusInput = {
  /** Global identifier of the status. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** An article, and the changes to it. */
export type ReviseArticleInput = {
  /** The fields to change. */
  readonly changes: ArticleChanges;
  /** Global identifier or slug of the article. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A claim, and the changes to it. */
export type ReviseClaimInput = {
  /** The fields to change. */
  readonly changes: ClaimChanges;
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** An event, and the changes to it. */
export type ReviseEventInput = {
  /** The fields to change. */
  readonly changes: EventChanges;
  /** Global identifier or slug of an event. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** An organisation, and the changes to it. */
export type ReviseOrganisationInput = {
  /** The fields to change. */
  readonly changes: OrganisationChanges;
  /** Global identifier or slug of an organisation. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A person, and the changes to it. */
export type RevisePersonInput = {
  /** The fields to change. */
  readonly changes: PersonChanges;
  /** Global identifier or slug of a person. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A status, and the changes to it. */
export type RevisePersonStatusInput = {
  /** The fields to change. */
  readonly changes: PersonStatusChanges;
  /** Global identifier of the status. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A place, and the changes to it. */
export type RevisePlaceInput = {
  /** The fields to change. */
  readonly changes: PlaceChanges;
  /** Global identifier or slug of a place. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A population, and the changes to it. */
export type RevisePopulationInput = {
  /** The fields to change. */
  readonly changes: PopulationChanges;
  /** Global identifier or slug of a population. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** Sort orders for a list of revisions. */
export type RevisionOrder =
  /** Oldest first. */
  | 'VERSION_ASC'
  /** Newest first. */
  | 'VERSION_DESC'
  | Unlisted;

/** The types of records that a search can find. */
export type SearchType =
  /** Articles, by headline. */
  | 'ARTICLE'
  /** Claims, by the words of the figure, its composition and the labels of its sources. */
  | 'CLAIM'
  /** Events, by name, description and the labels that articles use. */
  | 'EVENT'
  /** Organisations, by names, description and the labels that articles use. */
  | 'ORGANISATION'
  /** People, by names, description and the labels that articles use. */
  | 'PERSON'
  | Unlisted;

/** Which series to look at, by what their claims count. All conditions given must hold. A condition with several values holds if any of them matches. */
export type SeriesFilter = {
  /** Any of these causes, as the source states it. */
  readonly cause?: ReadonlyArray<Cause> | Cause | null | undefined;
  /** Any of these count types. */
  readonly countType?: ReadonlyArray<CountType> | CountType | null | undefined;
  /** Of any of these events, without sub-events. Give global identifiers or slugs, at most 100. */
  readonly event?: ReadonlyArray<string> | string | null | undefined;
  /** Of any of these events or an event that is part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly eventWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Figures that count only identified, or only unidentified, people. */
  readonly identification?: ReadonlyArray<Identification> | Identification | null | undefined;
  /** Any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** Figures for a period that shares at least one day with this range. */
  readonly period?: DateRange | null | undefined;
  /** Any of these places, without the places within them. Give global identifiers or slugs, at most 100. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these places or a place within one, at any level. Series without a place do not match. Give global identifiers or slugs, at most 100. */
  readonly placeWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations, without their parts. Give global identifiers or slugs, at most 100. */
  readonly population?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations or a part of one, at any level. Give global identifiers or slugs, at most 100. */
  readonly populationWithin?: ReadonlyArray<string> | string | null | undefined;
  /** Only figures for which the source holds any of these organisations responsible. Give global identifiers or slugs, at most 100. */
  readonly responsible?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these units. */
  readonly unit?: ReadonlyArray<Unit> | Unit | null | undefined;
  /** Any of these states of verification, as the source states it. */
  readonly verification?: ReadonlyArray<Verification> | Verification | null | undefined;
};

/** Sort orders for a list of series. Ties are sorted by an internal id, in the same direction. */
export type SeriesOrder =
  /** By the number of claims, fewest first. */
  | 'CLAIMS_ASC'
  /** By the number of claims, most first. */
  | 'CLAIMS_DESC'
  /** By the latest day that a claim can count, earliest first. */
  | 'LATEST_ASC'
  /** By the latest day that a claim can count, latest first. */
  | 'LATEST_DESC'
  /** By the day from which the last of the claims is known, earliest first. */
  | 'PUBLISHED_ASC'
  /** By the day from which the last of the claims is known, latest first. */
  | 'PUBLISHED_DESC'
  | Unlisted;

/** The sex of the people in a population, as the source gives it. */
export type Sex =
  /** Women and girls. */
  | 'FEMALE'
  /** Men and boys. */
  | 'MALE'
  | Unlisted;

/** Who a source is whose label was read. It is one organisation or one person, never the publisher, or it says what kind of unnamed source it is. */
export type SourceInput = {
  /** Whether the text names the source, or the curator identified it. STATED by default. */
  readonly basis?: IdentityBasis | null | undefined;
  /** The source, if it is an organisation. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The source, if it is a person. */
  readonly person?: PersonReference | null | undefined;
  /** The kind of source, if the text does not name it. */
  readonly unnamed?: UnnamedSource | null | undefined;
};

/** Whether a source gives a figure or denies it. */
export type Stance =
  /** The source gives the figure. */
  | 'ASSERTS'
  /** The source says that the figure is wrong. The claim then records the number denied. */
  | 'DENIES'
  | Unlisted;

/** What a name in a text names. */
export type TextMentionKind =
  /** An event: an attack, a war, a disaster. */
  | 'EVENT'
  /** An organisation. */
  | 'ORGANISATION'
  /** A person who is named. */
  | 'PERSON'
  | Unlisted;

/** The position of words in the text that was read (W3C Web Annotation, TextPositionSelector). */
export type TextPositionInput = {
  /** The end of the words, exclusive. */
  readonly end: number;
  /** The start of the words, in UTF-16 code units from 0. */
  readonly start: number;
};

/** A day known exactly or within limits, both inclusive. At least one limit is required. */
export type UncertainDateInput = {
  /** Whether the day is printed in the text, or inferred by the curator, whose note explains how. */
  readonly basis: DateBasis;
  /** First possible day. Null means no limit. */
  readonly earliest?: string | null | undefined;
  /** Last possible day. Null means no limit. */
  readonly latest?: string | null | undefined;
};

/** What a number counts. Numbers in different units are never compared or converted. */
export type Unit =
  /** Households or families. */
  | 'HOUSEHOLD'
  /** Single people. */
  | 'PERSON'
  | Unlisted;

/** A record whose merge is to be undone. */
export type UnmergeEventsInput = {
  /** Global identifier or slug of the record that was merged into another. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A record whose merge is to be undone. */
export type UnmergeOrganisationsInput = {
  /** Global identifier or slug of the record that was merged into another. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A record whose merge is to be undone. */
export type UnmergePeopleInput = {
  /** Global identifier or slug of the record that was merged into another. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A record whose merge is to be undone. */
export type UnmergePlacesInput = {
  /** Global identifier or slug of the record that was merged into another. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** A record whose merge is to be undone. */
export type UnmergePopulationsInput = {
  /** Global identifier or slug of the record that was merged into another. */
  readonly id: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** What kind of source it is that an article quotes without a name. */
export type UnnamedSource =
  /** An aid worker. */
  | 'AID_WORKER'
  /** A diplomat. */
  | 'DIPLOMAT'
  /** A doctor, a nurse or another medical worker. */
  | 'MEDIC'
  /** An official or a politician. */
  | 'OFFICIAL'
  /** Anyone else. */
  | 'OTHER'
  /** A relative of the people affected. */
  | 'RELATIVE'
  /** A rescue worker. */
  | 'RESCUER'
  /** Someone who lives there. */
  | 'RESIDENT'
  /** A member of the police, of armed forces or of a security service. */
  | 'SECURITY'
  /** Someone who saw what happened. */
  | 'WITNESS'
  | Unlisted;

/** Two claims, and the relation to withdraw. */
export type UnrelateClaimsInput = {
  /** Global identifier of the claim that the relation starts from. The revision is recorded for this claim. */
  readonly from: string;
  /** A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** How the first claim relates to the second. */
  readonly kind: ClaimRelationKind;
  /** Why this is written. The reason is kept in the history of the record, where everyone can read it. */
  readonly reason: string;
  /** Global identifier of the other claim. */
  readonly to: string;
  /** The version that you read and that the write is based on. If the record has changed since, the write is refused with a `ConflictError`, and nothing is lost. */
  readonly version: number;
};

/** How two claims compare. A verdict reflects what the words and dates allow. It never says which of two figures is true. */
export type Verdict =
  /** Both allow some number in common, and they rest on different origins. */
  | 'AGREES'
  /** They allow no number in common, and their dates do not explain the difference. */
  | 'CONFLICTS'
  /** One is a denial, and the other gives a number that it denies, or is named by it. A denial is no rival figure: it sets no end of a band and is in no disagreement. */
  | 'DENIES'
  /** They differ, but the count may have changed between their days. */
  | 'EXPLAINED_BY_TIME'
  /** They count different things, or the words of one give no number. */
  | 'NOT_COMPARABLE'
  /** One counts a part of what the other counts, so the two do not compete. */
  | 'PART_OF'
  /** They allow no number in common, and one body gave first one and later the other, as the origin or by passing it on. From a source, this is a correction or a new count. In a news medium's own voice, it only means that the medium printed another figure later. */
  | 'REVISED'
  /** They agree but rest on the same origin, so neither independently confirms the other. */
  | 'SAME_ORIGIN'
  | Unlisted;

/** How far a source says that its figure has been checked. */
export type Verification =
  /** The source calls the figure preliminary or provisional. */
  | 'PRELIMINARY'
  /** The source says that the figure has not been verified. */
  | 'UNVERIFIED'
  /** The source says that it has verified or confirmed the figure. */
  | 'VERIFIED'
  | Unlisted;

/** Whose view it is that one record is part of another. */
export type ViewInput = {
  /** Whether a text states this view, or you inferred it. STATED by default. */
  readonly basis?: IdentityBasis | null | undefined;
  /** Who says so, in the words of the text or a few of your own. */
  readonly label: string;
  /** Global identifier or slug of the organisation that says so, if it is recorded. */
  readonly organisation?: string | null | undefined;
};

/** An article: where and when it was published, and by whom. */
export type ArticleDetailsFragment = {
  /** URL of an archived copy, http or https. Null if none is known. */
  readonly archivedUrl: string | null;
  /** Headline as printed. Null if the text does not give one. */
  readonly headline: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** The kind of publication, for example a report or a press release. */
  readonly kind: ArticleKind;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language: string;
  /** What readers should know about this record, for example how a missing date was inferred. */
  readonly note: string | null;
  /** When the ledger first recorded this article. */
  readonly recordedAt: string;
  /** SHA-256 of the text that was read, in lower-case hexadecimal. It identifies the version of the article. */
  readonly sha256: string | null;
  /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Canonical URL of the article, http or https. Null if the text does not give one. */
  readonly url: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The people and organisations credited for the article, in the order printed. */
  readonly credits: ReadonlyArray<{
    /** The credit exactly as printed. */
    readonly label: string;
    /** Position in the printed order, starting at 1. */
    readonly position: number;
    /** What the credited party contributed. */
    readonly role: CreditRole;
    /** The organisation credited. Null if the credit does not go to a known organisation. */
    readonly organisation: OrganisationNameFragment | null;
    /** The person credited. Null if the credit does not go to a known person. */
    readonly person: PersonNameFragment | null;
  }>;
  /** The publication date, as stated in the text or inferred by the curator. `note` explains how it was inferred. Null if nothing is known about it. */
  readonly publishedOn: DaysFragment | null;
  /** The organisation that published the article. Null if the text does not say. */
  readonly publisher: OrganisationNameFragment | null;
};

/** The variables of {@link ArticlesDocument}. */
export type ArticlesQueryVariables = Exact<{
  /** Which articles to list. All by default. */
  filter?: ArticleFilter | null | undefined;
  /** Sort order. The default is by publication date, earliest first. */
  orderBy?: ArticleOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ArticlesDocument}. */
export type ArticlesQuery = {
  /** The articles in the ledger. By default sorted by publication date, earliest first. */
  readonly articles: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ArticleDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link ArticleDocument}. */
export type ArticleQueryVariables = Exact<{
  /** Global identifier or slug of the article. */
  id?: string | null | undefined;
  /** URL of the article. A fragment is ignored. */
  url?: string | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link ArticleDocument}. */
export type ArticleQuery = {
  /** Returns one article, by exactly one of `id` and `url`. Null if there is no such article. */
  readonly article: ArticleDetailsFragment | null;
};

/** The variables of {@link ArticleClaimsDocument}. */
export type ArticleClaimsQueryVariables = Exact<{
  /** Global identifier or slug of the article. */
  id?: string | null | undefined;
  /** URL of the article. A fragment is ignored. */
  url?: string | null | undefined;
  /** Which claims to list. All by default. */
  filter?: ClaimFilter | null | undefined;
  /** Sort order. The description of the field names the default. In this document, `PRINTED` by default. */
  orderBy?: ClaimOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ArticleClaimsDocument}. */
export type ArticleClaimsQuery = {
  /** Returns one article, by exactly one of `id` and `url`. Null if there is no such article. */
  readonly article: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** The figures found in the article. By default in the order of the text. */
    readonly claims: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ArticleRecordedDocument}. */
export type ArticleRecordedSubscriptionVariables = Exact<{
  /** Send all events after the one with this identifier, and continue from there. `0` means from the beginning. Without it, the stream starts with the next event. The header `Last-Event-ID` takes precedence over this argument, because it names a later event. */
  after?: string | null | undefined;
}>;

/** The result of {@link ArticleRecordedDocument}. */
export type ArticleRecordedSubscription = {
  /** Every article that is new to the ledger, once each, in the order in which they were recorded. */
  readonly articleRecorded: {
    /** Who wrote it: the name of a curator, or an importer. */
    readonly actor: string;
    /** The moment at which it was written. Changes that were written together share this moment, but each is sent as its own event. */
    readonly at: string;
    /** Identifier of the event, and its position among all changes to the ledger: greater than that of every earlier change. Pass it to `after` to continue from here. */
    readonly eventId: string;
    /** Why it was written. */
    readonly reason: string;
    /** Number of the change among the changes to this record, from 1. */
    readonly version: number;
    /** The article, and everything below it, as it stood right after it was recorded. */
    readonly article: ArticleDetailsFragment;
    /** The revision in the history of the record, with what was changed. Null if the record is no longer visible to you. */
    readonly revision: RevisionDetailsFragment | null;
  };
};

/** The variables of {@link RecordArticleDocument}. */
export type RecordArticleMutationVariables = Exact<{
  /** What to write. */
  input: RecordArticleInput;
}>;

/** The result of {@link RecordArticleDocument}. */
export type RecordArticleMutation = {
  /** Records an article with its mentions and claims. People and organisations are found by id or by name, or recorded with it. If review is on, its claims start as drafts. */
  readonly recordArticle:
    | ArticleAnswer_ArticleWritten_Fragment
    | ArticleAnswer_ConflictError_Fragment
    | ArticleAnswer_IdempotencyError_Fragment
    | ArticleAnswer_NotAllowedError_Fragment
    | ArticleAnswer_NotFoundError_Fragment
    | ArticleAnswer_ValidationError_Fragment;
};

/** The variables of {@link ReviseArticleDocument}. */
export type ReviseArticleMutationVariables = Exact<{
  /** What to write. */
  input: ReviseArticleInput;
}>;

/** The result of {@link ReviseArticleDocument}. */
export type ReviseArticleMutation = {
  /** Changes the given fields of an article and leaves all others as they are. A new publisher becomes the origin of the claims in the article's own voice, so those claims are revised as well. */
  readonly reviseArticle:
    | ArticleAnswer_ArticleWritten_Fragment
    | ArticleAnswer_ConflictError_Fragment
    | ArticleAnswer_IdempotencyError_Fragment
    | ArticleAnswer_NotAllowedError_Fragment
    | ArticleAnswer_NotFoundError_Fragment
    | ArticleAnswer_ValidationError_Fragment;
};

/** The article that was written. */
type ArticleAnswer_ArticleWritten_Fragment = {
  readonly __typename: 'ArticleWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The article, and everything below it, as it stood right after the write. */
  readonly article: ArticleDetailsFragment;
  /** The claims that were recorded with it, in the order of the input. Empty for a revision. */
  readonly claims: ReadonlyArray<ClaimDetailsFragment>;
};

/** The record has changed since the version that the write was based on. */
type ArticleAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type ArticleAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type ArticleAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type ArticleAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Some fields of the input are not valid. */
type ArticleAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing an article: what was written, or why nothing was. */
export type ArticleAnswerFragment =
  | ArticleAnswer_ArticleWritten_Fragment
  | ArticleAnswer_ConflictError_Fragment
  | ArticleAnswer_IdempotencyError_Fragment
  | ArticleAnswer_NotAllowedError_Fragment
  | ArticleAnswer_NotFoundError_Fragment
  | ArticleAnswer_ValidationError_Fragment;

/** How the claims of one publisher, of one origin or of one measure are attributed. */
type AttributionCounts_AttributionGroup_Fragment = {
  /** How many claims there are. */
  readonly claims: number;
  /** The caveats of these claims, the most frequent first. A claim with several caveats counts once for each, so the counts may add up to more than `withCaveat`. */
  readonly caveats: ReadonlyArray<{
    /** The caveat. */
    readonly caveat: Caveat;
    /** How many claims have it. */
    readonly count: number;
    /** Share of the claims that have it, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  }>;
  /** Claims that name a source: an organisation or a person anywhere in their chain. */
  readonly namedSource: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are included if their chain is empty, and also count as claims with a caveat. */
  readonly ownVoice: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims at second hand: their chain has two or more links, so one source passes on the word of another. */
  readonly secondHand: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims that quote only sources whom the article does not name, for example "a witness". Claims that name a source and claims in the own voice are not among them. */
  readonly unnamedSource: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims with a caveat: the article itself says why the figure should not be taken at face value. */
  readonly withCaveat: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
};

/** How all claims that match the filter are attributed. */
type AttributionCounts_AttributionTotal_Fragment = {
  /** How many claims there are. */
  readonly claims: number;
  /** The caveats of these claims, the most frequent first. A claim with several caveats counts once for each, so the counts may add up to more than `withCaveat`. */
  readonly caveats: ReadonlyArray<{
    /** The caveat. */
    readonly caveat: Caveat;
    /** How many claims have it. */
    readonly count: number;
    /** Share of the claims that have it, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  }>;
  /** Claims that name a source: an organisation or a person anywhere in their chain. */
  readonly namedSource: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are included if their chain is empty, and also count as claims with a caveat. */
  readonly ownVoice: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims at second hand: their chain has two or more links, so one source passes on the word of another. */
  readonly secondHand: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims that quote only sources whom the article does not name, for example "a witness". Claims that name a source and claims in the own voice are not among them. */
  readonly unnamedSource: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
  /** Claims with a caveat: the article itself says why the figure should not be taken at face value. */
  readonly withCaveat: {
    /** How many claims. */
    readonly count: number;
    /** Their share of the claims, from 0 to 1. Null if there are no claims. */
    readonly share: number | null;
  };
};

/** How a group of claims is attributed: how many name a source, quote only unnamed ones, are in the article's own voice, or have a caveat. */
export type AttributionCountsFragment =
  | AttributionCounts_AttributionGroup_Fragment
  | AttributionCounts_AttributionTotal_Fragment;

/** The variables of {@link AttributionStatisticsDocument}. */
export type AttributionStatisticsQueryVariables = Exact<{
  /** Which claims to count. All by default. */
  filter?: ClaimFilter | null | undefined;
  /** How to group the claims. */
  groupBy: AttributionGrouping;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link AttributionStatisticsDocument}. */
export type AttributionStatisticsQuery = {
  /** How outlets attribute their figures: how many claims name a source, are in the article's own voice, have a caveat or come at second hand, and which labels are printed for sources. Only published claims are counted unless the filter names a `status`. */
  readonly attributionStatistics: {
    /** The groups, those with the most claims first. A group without claims is not listed. A group keeps its position from page to page as long as no claims are added or removed. */
    readonly groups: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<
        {
          /** What is counted. Null if claims are not grouped by measure. */
          readonly measure: Measure | null;
          /** The origin on whose word the figures finally rest. Null if claims are not grouped by origin. */
          readonly origin: {
            /** The words of the article for an unnamed source. Null if the origin is anyone else. */
            readonly label: string | null;
            /** The article in whose own voice the figures are, if its publisher is unknown, or that quotes an unnamed source. */
            readonly article: {
              /** Headline as printed. Null if the text does not give one. */
              readonly headline: string | null;
              /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
              readonly id: string;
              /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
              readonly slug: string | null;
            } | null;
            /** The organisation: the last link of the chains, or the publisher for its articles' own voice. */
            readonly organisation: OrganisationNameFragment | null;
            /** The person who is the last link of the chains. */
            readonly person: PersonNameFragment | null;
          } | null;
          /** The publisher of the articles. Null if it is unknown or claims are not grouped by publisher. */
          readonly publisher: OrganisationNameFragment | null;
        } & AttributionCounts_AttributionGroup_Fragment
      >;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
    /** All claims together. */
    readonly total: AttributionCounts_AttributionTotal_Fragment;
  };
};

/** One figure, in one article, on one source’s word: everything needed to show it with its source. */
export type ClaimDetailsFragment = {
  /** What caused the deaths or harm counted, according to the source. Null if it does not say: the figure then covers every cause. */
  readonly cause: Cause | null;
  /** The article's own reservations about the figure. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** How to cite the claim: publisher, headline, date and address of the article, then the `permalink` of this version on this server and the day on which the ledger recorded the claim. */
  readonly citation: string;
  /** What the source says about the make-up of the figure, in words rather than numbers, for example "mostly civilians". */
  readonly composition: string | null;
  /** How the count behaves over time. This decides which differences between claims their dates can explain. */
  readonly countType: CountType;
  /** How the claim entered the ledger. */
  readonly entry: EntryMethod;
  /** Upper bound stated in the words, in people. It is exclusive if the quantifier is LESS_THAN or NEARLY. Null if no upper bound is stated. */
  readonly high: number | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Whether the people counted have been identified, according to the source. Null if it does not say: the figure then covers both. */
  readonly identification: Identification | null;
  /** Human-readable handle, unique within the article. */
  readonly key: string | null;
  /** Lower bound stated in the words, in people. It is exclusive if the quantifier is MORE_THAN. Null if no lower bound is stated. */
  readonly low: number | null;
  /** What is counted, for example people killed. */
  readonly measure: Measure;
  /** What readers should know about this record. */
  readonly note: string | null;
  /** How the words qualify the number in the other possible reading. Null if the words can be read in only one way. */
  readonly otherQuantifier: Quantifier | null;
  /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
  readonly permalink: string;
  /** How the words qualify the number, for example "at least". */
  readonly quantifier: Quantifier;
  /** How the ledger ranks the claim among those on the same subject. Ranks have the same meaning as in Wikidata. A rank is not a verdict on the number. */
  readonly rank: Rank;
  /** Which reading of ambiguous words the curator chose, and why. Null if the words can be read in only one way. */
  readonly reading: string | null;
  /** When the ledger first recorded this claim. */
  readonly recordedAt: string;
  /** Why the claim was retracted. Null unless it was. */
  readonly retraction: string | null;
  /** Who says so, in English: the labels of the chain as printed, the origin first ("the health ministry in Gaza, quoted by AFP"), or the article's own voice ("The Moscow Times in its own voice"). */
  readonly saidBy: string;
  /** The claim as one English sentence: who said how many of what, where, as of when, and in which article. It keeps the hedge of the words and quotes them if they give no number. */
  readonly sentence: string;
  /** Whether the source gives the figure or denies it. */
  readonly stance: Stance;
  /** Whether the claim is published, still a draft, or retracted. */
  readonly status: RecordStatus;
  /** What the number counts: people, or households. */
  readonly unit: Unit;
  /** The number printed, in people. Null if the words give no number, or only a range. */
  readonly value: number | null;
  /** How far the source says that the figure has been checked. Null if it does not say. */
  readonly verification: Verification | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`). */
  readonly wording: string;
  /** The article that prints the figure. */
  readonly article: {
    /** Headline as printed. Null if the text does not give one. */
    readonly headline: string | null;
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
    /** The publication date, as stated in the text or inferred by the curator. `note` explains how it was inferred. Null if nothing is known about it. */
    readonly publishedOn: DaysFragment | null;
    /** The organisation that published the article. Null if the text does not say. */
    readonly publisher: OrganisationNameFragment | null;
  };
  /** The as-of date: the day to which the figure refers, as stated in the text or inferred by the curator. Null if nothing is known about it. */
  readonly asOf: DaysFragment | null;
  /** The attribution chain: the sources to which the article attributes the figure, from the one nearest the article to the origin. Empty if the article speaks in its own voice. */
  readonly attributions: ReadonlyArray<AttributionLinkFragment>;
  /** The event that the figure is about. */
  readonly event: EventNameFragment;
  /** The numbers that the words allow, worked out by one documented policy. `low` and `high` of the claim are the bounds that the words state. */
  readonly interval: {
    /** Largest number allowed. Null is open. */
    readonly high: number | null;
    /** Smallest number allowed. Null is open. */
    readonly low: number | null;
    /** The words, the rule by which they are read, and what they allow, in one sentence: “around 100”: rounded to the nearest ten, so 95 to 104. The rules are in docs/what-the-figures-say.md. */
    readonly rule: string;
  };
  /** The origin of the figure: the last link of its attribution chain, or the publisher if the article speaks in its own voice. */
  readonly origin: OriginNameFragment;
  /** The days in which the figure counts what happened, or which a DELTA changes. Null for all other counts. */
  readonly period: PeriodDaysFragment | null;
  /** The place that the figure is about. Null means everywhere the event took place. */
  readonly place: PlaceNameFragment | null;
  /** The population that the figure counts. */
  readonly population: PopulationNameFragment;
  /** The position of the wording in the text that was read. */
  readonly quote: {
    /** Offset in the text at which the words end, exclusive, in UTF-16 code units from 0. */
    readonly end: number | null;
    /** The words exactly as printed. */
    readonly exact: string;
    /** A few words printed before the figure, if they are needed to locate it. */
    readonly prefix: string | null;
    /** Offset in the text at which the words start, in UTF-16 code units from 0. */
    readonly start: number | null;
    /** A few words printed after the figure, if they are needed to locate it. */
    readonly suffix: string | null;
  };
  /** Whom the source holds responsible, in its own words. Null if it does not say: the figure then covers every party. */
  readonly responsible: ResponsibleDetailsFragment | null;
};

/** The party that a source holds responsible, in the words of the source. */
export type ResponsibleDetailsFragment = {
  /** Whether the text names the party or the curator identified it from the words. */
  readonly basis: IdentityBasis;
  /** The party as the source names it. */
  readonly label: string;
  /** The organisation to which the label refers. Null if it is not recorded in the ledger. */
  readonly organisation: OrganisationNameFragment | null;
};

/** A period of days, both inclusive. */
export type PeriodDaysFragment = {
  /** First day of the period. */
  readonly from: string;
  /** Last day of the period. */
  readonly to: string;
};

/** The source on whose word a claim ultimately rests. */
export type OriginNameFragment = {
  /** The source exactly as printed. Null if the article speaks in its own voice. */
  readonly label: string | null;
  /** Whether the article gives the figure in its own voice, without attributing it to a source. */
  readonly ownVoice: boolean;
  /** The kind of source, if the origin is one that the article does not name. Each label of each article is then an origin of its own. */
  readonly unnamed: UnnamedSource | null;
  /** The organisation that is the origin of the figure. If the article speaks in its own voice, it is the publisher. Null if the publisher is not known, or if the origin is a person or an unnamed source. */
  readonly organisation: OrganisationNameFragment | null;
  /** The person who is the origin of the figure. Null if the origin is not a person. */
  readonly person: PersonNameFragment | null;
};

/** One link of an attribution chain: who is named, in the words printed, and how the article describes what they say. */
export type AttributionLinkFragment = {
  /** Whether the text names this source or the curator identified it from the words. */
  readonly basis: IdentityBasis;
  /** The source exactly as printed. Merging records never changes a label. */
  readonly label: string;
  /** Position in the chain, starting at 1 with the link nearest the article. The last link is the origin. */
  readonly position: number;
  /** The kind of source, if the article does not name it: "a witness", "a senior official". Null if the label refers to an organisation or a person. */
  readonly unnamed: UnnamedSource | null;
  /** What the article says the source does, for example that it confirms the figure. Null if the words contain no verb. */
  readonly verb: AttributionVerb | null;
  /** The organisation to which the label refers. Exactly one of organisation, person and unnamed is set. */
  readonly organisation: OrganisationNameFragment | null;
  /** The person to whom the label refers. Exactly one of organisation, person and unnamed is set. */
  readonly person: PersonNameFragment | null;
};

/** The variables of {@link ClaimsDocument}. */
export type ClaimsQueryVariables = Exact<{
  /** Which claims to list. All by default. */
  filter?: ClaimFilter | null | undefined;
  /** Sort order. The description of the field names the default. */
  orderBy?: ClaimOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ClaimsDocument}. */
export type ClaimsQuery = {
  /** The claims in the ledger: every figure, by every source, in every article. By default sorted by as-of date, earliest first. */
  readonly claims: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link ClaimDocument}. */
export type ClaimQueryVariables = Exact<{
  /** Global identifier of the claim. Give either this, or `article` and `key`. */
  id: string;
  /** Number of a revision. Shows the claim as that revision left it, and everything below as the ledger stood at that moment. By default, shows the claim as it is now. */
  version?: number | null | undefined;
}>;

/** The result of {@link ClaimDocument}. */
export type ClaimQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: ClaimDetailsFragment | null;
};

/** The variables of {@link ClaimByKeyDocument}. */
export type ClaimByKeyQueryVariables = Exact<{
  /** Global identifier or slug of the article that prints it. Needs `key`. */
  article: string;
  /** Key of the claim, which is unique within the article. Needs `article`. */
  key: string;
  /** Number of a revision. Shows the claim as that revision left it, and everything below as the ledger stood at that moment. By default, shows the claim as it is now. */
  version?: number | null | undefined;
}>;

/** The result of {@link ClaimByKeyDocument}. */
export type ClaimByKeyQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: ClaimDetailsFragment | null;
};

/** The variables of {@link ClaimRelationsDocument}. */
export type ClaimRelationsQueryVariables = Exact<{
  /** Global identifier of the claim. Give either this, or `article` and `key`. */
  id: string;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ClaimRelationsDocument}. */
export type ClaimRelationsQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Relations from this claim to others, as stated by curators, in the order recorded. */
    readonly relations: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<{
        /** How the first claim relates to the second. */
        readonly kind: ClaimRelationKind;
        /** The curator's reason for stating the relation. */
        readonly note: string | null;
        /** When the ledger first recorded this relation. */
        readonly recordedAt: string;
        /** The second claim of the relation, for example the whole in SUBSET_OF. */
        readonly to: ClaimDetailsFragment;
      }>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ClaimRelatedByDocument}. */
export type ClaimRelatedByQueryVariables = Exact<{
  /** Global identifier of the claim. Give either this, or `article` and `key`. */
  id: string;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ClaimRelatedByDocument}. */
export type ClaimRelatedByQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Relations from other claims to this one, as stated by curators, in the order recorded. */
    readonly relatedBy: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<{
        /** How the first claim relates to the second. */
        readonly kind: ClaimRelationKind;
        /** The curator's reason for stating the relation. */
        readonly note: string | null;
        /** When the ledger first recorded this relation. */
        readonly recordedAt: string;
        /** The first claim of the relation, for example the part in SUBSET_OF. */
        readonly from: ClaimDetailsFragment;
      }>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ClaimEchoesDocument}. */
export type ClaimEchoesQueryVariables = Exact<{
  /** Global identifier of the claim. Give either this, or `article` and `key`. */
  id: string;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ClaimEchoesDocument}. */
export type ClaimEchoesQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** The claims that repeat this one or that it repeats: claims of the same series and origin that agree with it, and claims that restate it according to a curator. Sorted by as-of day, earliest first. */
    readonly echoes: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ClaimDenialsDocument}. */
export type ClaimDenialsQueryVariables = Exact<{
  /** Global identifier of the claim. Give either this, or `article` and `key`. */
  id: string;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ClaimDenialsDocument}. */
export type ClaimDenialsQuery = {
  /** Returns one claim, by its identifier, or by its article and its key. Null if you may see no such claim, or if it has no such version. Also null for a version that was replaced before the ledger began to keep every state of a record. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** The denials of this claim: those that a curator relates to it, and those of the same series that deny a number that its words allow. Sorted by as-of day, earliest first. */
    readonly denials: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link MeasuresDocument}. */
export type MeasuresQueryVariables = Exact<{ [key: string]: never }>;

/** The result of {@link MeasuresDocument}. */
export type MeasuresQuery = {
  /** All measures, with what they count and which of them contain which. */
  readonly measures: ReadonlyArray<{
    /** The measures that count a part of the people whom this one counts. */
    readonly contains: ReadonlyArray<Measure>;
    /** What it counts. */
    readonly description: string;
    /** The measure. */
    readonly measure: Measure;
    /** The Wikidata property for the same count, for example "P1120". Null if there is none. */
    readonly wikidataProperty: string | null;
    /** The measures that count everyone whom this one counts, the narrowest first. */
    readonly within: ReadonlyArray<Measure>;
  }>;
};

/** The variables of {@link CompareClaimsDocument}. */
export type CompareClaimsQueryVariables = Exact<{
  /** Global identifier of one claim. */
  a: string;
  /** Global identifier of the other claim. The order makes no difference. */
  b: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link CompareClaimsDocument}. */
export type CompareClaimsQuery = {
  /** Compares any two claims. If they cannot be compared, the verdict says so. An unknown claim is an error. */
  readonly compareClaims: ComparisonDetailsFragment | null;
};

/** The variables of {@link ClaimChangedDocument}. */
export type ClaimChangedSubscriptionVariables = Exact<{
  /** Only changes to claims that match the filter right after the change, or matched it right before. All by default. */
  filter?: ClaimFilter | null | undefined;
  /** Send all events after the one with this identifier, and continue from there. `0` means from the beginning. Without it, the stream starts with the next event. The header `Last-Event-ID` takes precedence over this argument, because it names a later event. */
  after?: string | null | undefined;
}>;

/** The result of {@link ClaimChangedDocument}. */
export type ClaimChangedSubscription = {
  /** Every change to a claim, once each, in the order in which they were written. Changes to drafts are sent to curators only; to all others, a draft is sent when it is published. */
  readonly claimChanged: {
    /** Who wrote it: the name of a curator, or an importer. */
    readonly actor: string;
    /** The moment at which it was written. Changes that were written together share this moment, but each is sent as its own event. */
    readonly at: string;
    /** Identifier of the event, and its position among all changes to the ledger: greater than that of every earlier change. Pass it to `after` to continue from here. */
    readonly eventId: string;
    /** What was done to the claim. */
    readonly kind: ClaimChangeKind;
    /** Why it was written. */
    readonly reason: string;
    /** Number of the change among the changes to this record, from 1. */
    readonly version: number;
    /** The claim, and everything below it, as it stood right after the change. Null if the claim is no longer visible to you. */
    readonly claim: ClaimDetailsFragment | null;
    /** The revision in the history of the record, with what was changed. Null if the record is no longer visible to you. */
    readonly revision: RevisionDetailsFragment | null;
  };
};

/** The variables of {@link RecordClaimDocument}. */
export type RecordClaimMutationVariables = Exact<{
  /** What to write. */
  input: RecordClaimInput;
}>;

/** The result of {@link RecordClaimDocument}. */
export type RecordClaimMutation = {
  /** Records a claim in an existing article. If review is on, it starts as a draft. */
  readonly recordClaim:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link ReviseClaimDocument}. */
export type ReviseClaimMutationVariables = Exact<{
  /** What to write. */
  input: ReviseClaimInput;
}>;

/** The result of {@link ReviseClaimDocument}. */
export type ReviseClaimMutation = {
  /** Changes the given fields of a claim and leaves all others as they are. */
  readonly reviseClaim:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link RankClaimDocument}. */
export type RankClaimMutationVariables = Exact<{
  /** What to write. */
  input: RankClaimInput;
}>;

/** The result of {@link RankClaimDocument}. */
export type RankClaimMutation = {
  /** Ranks a claim among those about the same thing. The rank is not a verdict on the number. */
  readonly rankClaim:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link RetractClaimDocument}. */
export type RetractClaimMutationVariables = Exact<{
  /** What to write. */
  input: RetractClaimInput;
}>;

/** The result of {@link RetractClaimDocument}. */
export type RetractClaimMutation = {
  /** Withdraws a claim. It stays readable, marked as retracted and with the reason, but no series includes it. */
  readonly retractClaim:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link PublishClaimDocument}. */
export type PublishClaimMutationVariables = Exact<{
  /** What to write. */
  input: PublishClaimInput;
}>;

/** The result of {@link PublishClaimDocument}. */
export type PublishClaimMutation = {
  /** Publishes a draft, or a claim that was retracted. If review is on, this cannot be done by a curator who wrote or changed the claim since it was last published. */
  readonly publishClaim:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link RelateClaimsDocument}. */
export type RelateClaimsMutationVariables = Exact<{
  /** What to write. */
  input: RelateClaimsInput;
}>;

/** The result of {@link RelateClaimsDocument}. */
export type RelateClaimsMutation = {
  /** States how a claim relates to another, in the same article or in a different one. */
  readonly relateClaims:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnrelateClaimsDocument}. */
export type UnrelateClaimsMutationVariables = Exact<{
  /** What to write. */
  input: UnrelateClaimsInput;
}>;

/** The result of {@link UnrelateClaimsDocument}. */
export type UnrelateClaimsMutation = {
  /** Withdraws a relation between two claims. It stays in the history of the first. */
  readonly unrelateClaims:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** The claim that was written. */
type ClaimAnswer_ClaimWritten_Fragment = {
  readonly __typename: 'ClaimWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The claim, and everything below it, as it stood right after the write. */
  readonly claim: ClaimDetailsFragment;
};

/** The record has changed since the version that the write was based on. */
type ClaimAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type ClaimAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type ClaimAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type ClaimAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Some fields of the input are not valid. */
type ClaimAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing a claim: the claim, or why nothing was written. */
export type ClaimAnswerFragment =
  | ClaimAnswer_ClaimWritten_Fragment
  | ClaimAnswer_ConflictError_Fragment
  | ClaimAnswer_IdempotencyError_Fragment
  | ClaimAnswer_NotAllowedError_Fragment
  | ClaimAnswer_NotFoundError_Fragment
  | ClaimAnswer_ValidationError_Fragment;

/** Where a page of a list starts and ends, and whether there are more pages. */
export type PageFragment = {
  /** Cursor of the last row of the page. Pass it to `after` to get the next page. Null on an empty page. */
  readonly endCursor: string | null;
  /** Whether more rows follow this page, up to `before` if that was given. When reading backwards: whether `before` was given. */
  readonly hasNextPage: boolean;
  /** Whether more rows precede this page, back to `after` if that was given. When reading forwards: whether `after` was given. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first row of the page. Pass it to `before` to read backwards. Null on an empty page. */
  readonly startCursor: string | null;
};

/**
 * A date as far as it is known. `earliest` and `latest` are the same for a single day; null is an open end. `text` says it in
 * plain English.
 */
export type DaysFragment = {
  /** Whether the day is printed in the text or was inferred by the curator. Null if this is not recorded. */
  readonly basis: DateBasis | null;
  /** First possible day, inclusive. Null is open. */
  readonly earliest: string | null;
  /** Last possible day, inclusive. Null is open. */
  readonly latest: string | null;
  /** The day in plain English: "2 September 2024", "between 26 and 31 October 2023", "not after 31 October 2023", "not before 26 October 2023". */
  readonly text: string;
};

/** The record has changed since the version that the write was based on. */
type Refusal_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
  /** The version that the write was based on. */
  readonly basedOn: number;
  /** The version of the record when the write was refused. */
  readonly version: number;
  /** What is wrong and how to fix it. */
  readonly message: string;
  /** The record as it is now. Read it, decide again, and write with its version. */
  readonly current:
    | {
        readonly __typename: 'Article';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Candidate';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Claim';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Dataset';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Event';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Observation';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Organisation';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Person';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'PersonStatus';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Place';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Population';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Reading';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
      }
    | null;
};

/** The idempotency key was already used, for a write with a different input. */
type Refusal_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
  /** What is wrong and how to fix it. */
  readonly message: string;
};

/** The caller may not do this: there is no token, or its role does not allow it. */
type Refusal_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
  /** What is wrong and how to fix it. */
  readonly message: string;
};

/** The record to change does not exist. */
type Refusal_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
  /** What is wrong and how to fix it. */
  readonly message: string;
};

/** Some fields of the input are not valid. */
type Refusal_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
  /** What is wrong and how to fix it. */
  readonly message: string;
  /** All problems that were found. */
  readonly issues: ReadonlyArray<{
    /** The values from which to choose, if the field has only certain values. Null if they are not listed. */
    readonly allowed: ReadonlyArray<string> | null;
    /** What is wrong with the field, as a code. */
    readonly code: IssueCode;
    /** What is wrong with the field, in a sentence. */
    readonly message: string;
    /** The path to the field in the input: names, and list indexes from 0. Empty for the whole input. */
    readonly path: ReadonlyArray<string>;
    /** The claim that it clashes with, for example one that records the same figure. */
    readonly claim: {
      /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
      readonly id: string;
      /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
      readonly permalink: string;
    } | null;
  }>;
};

/** Why nothing was written. `__typename` tells the kinds apart. */
export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_IdempotencyError_Fragment
  | Refusal_NotAllowedError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_ValidationError_Fragment;

/** A data set that figures were imported from, or are compared with. */
export type DatasetDetailsFragment = {
  /** What the data set contains, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Licence as an SPDX identifier, for example "CC-BY-4.0". */
  readonly licence: string;
  /** When the ledger first recorded this data set. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among data sets: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Title of the data set. */
  readonly title: string;
  /** URL where it is published, http or https. */
  readonly url: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The organisation that issued the data set. Null if it is not recorded in the ledger. */
  readonly issuer: OrganisationNameFragment | null;
};

/** One version of a data set's file, as published on a day. */
export type VintageDetailsFragment = {
  /** Whether the day of publication is known. False for numbers that were imported before the ledger recorded it; they count as published on the day of their last import. */
  readonly dated: boolean;
  /** Name of the file that was imported. Null if it was not recorded. */
  readonly file: string | null;
  /** How many numbers this version gives, not counting those that the import leaves out. */
  readonly numbers: number;
  /** The day on which this version was published. If `dated` is false, the last day on which it can have been published. */
  readonly publishedOn: string;
  /** When the ledger recorded this version. */
  readonly recordedAt: string;
  /** The number of rows in the file. Null if it was not recorded. */
  readonly rows: number | null;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. Null if it was not recorded. */
  readonly sha256: string | null;
};

/** One number of a data set, for one day or period. */
export type ObservationDetailsFragment = {
  /** What caused the deaths or harm counted, according to the data set. Null if it does not say: the number then covers every cause. */
  readonly cause: Cause | null;
  /** How the count behaves over time. */
  readonly countType: CountType;
  /** The day to which a total refers, or the last day of a period. */
  readonly day: string;
  /** Name of the field that holds the number in the data set, for example "killed_cum". */
  readonly field: string;
  /** The first day of the period that the number covers. Null for totals and levels, which have no period. */
  readonly from: string | null;
  /** Upper end of the range that the data set gives, in people. Null if it gives none. */
  readonly high: number | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Whether the people counted have been identified. Null if the data set does not say: the number then covers both. */
  readonly identification: Identification | null;
  /** Who reported the number, exactly as named in the data set. Null if it names no one. */
  readonly label: string | null;
  /** Lower end of the range that the data set gives, in people. Null if it gives none. */
  readonly low: number | null;
  /** What is counted, for example people killed. */
  readonly measure: Measure;
  /** Name of the field of the same row whose number includes this one, for example "killed" for "killed_committee". Null if the publisher adds it to no other number. */
  readonly partOf: string | null;
  /** Day of the first version of the file that gives this number. Null if the oldest version in the ledger gives it: then it may have been published earlier. `Dataset.vintages` lists the versions. */
  readonly publishedFrom: string | null;
  /** Day of the first later version of the file that gives another number, or none. Null if the newest version in the ledger still gives it, or the newest published by `knownBy`. */
  readonly publishedUntil: string | null;
  /** When the ledger first recorded this observation. */
  readonly recordedAt: string;
  /** Why the observation was retracted, for example because the file that gave the number was imported by mistake. Null unless it was retracted. */
  readonly retraction: string | null;
  /** PUBLISHED, or RETRACTED if the observation was withdrawn because it had been imported by mistake. An observation is never a draft. */
  readonly status: RecordStatus;
  /** The last day that the number covers: the same as `day`. */
  readonly to: string;
  /** What the number counts: people, or households. */
  readonly unit: Unit;
  /** The number of people or households, as given in the data set. Null if it gives only a range. */
  readonly value: number | null;
  /** How far the data set says that the number has been checked. Null if it does not say. */
  readonly verification: Verification | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The event that the number is about. */
  readonly event: EventNameFragment;
  /** The organisation to which the label refers. Null if it is unknown, or if the data set states that there was no report. */
  readonly organisation: OrganisationNameFragment | null;
  /** The place that the number is about. Null means everywhere the event took place. */
  readonly place: PlaceNameFragment | null;
  /** The population that the number counts. */
  readonly population: PopulationNameFragment;
  /** Whom the data set holds responsible, in its own words. Null if it does not say: the number then covers every party. */
  readonly responsible: ResponsibleDetailsFragment | null;
};

/** The variables of {@link DatasetsDocument}. */
export type DatasetsQueryVariables = Exact<{
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link DatasetsDocument}. */
export type DatasetsQuery = {
  /** The data sets that claims and observations came from, sorted by title. */
  readonly datasets: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<DatasetDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link DatasetDocument}. */
export type DatasetQueryVariables = Exact<{
  /** Global identifier or slug of the data set. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link DatasetDocument}. */
export type DatasetQuery = {
  /** Returns one data set. Null if there is no such data set. */
  readonly dataset: DatasetDetailsFragment | null;
};

/** The variables of {@link VintagesDocument}. */
export type VintagesQueryVariables = Exact<{
  /** Global identifier or slug of the data set. */
  dataset: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link VintagesDocument}. */
export type VintagesQuery = {
  /** Returns one data set. Null if there is no such data set. */
  readonly dataset: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Title of the data set. */
    readonly title: string;
    /** The versions of the data set's file that were imported, newest first. Below `knownBy`, only those published by then. */
    readonly vintages: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<VintageDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ObservationPartsDocument}. */
export type ObservationPartsQueryVariables = Exact<{
  /** A global identifier issued by this server. */
  id: string;
}>;

/** The result of {@link ObservationPartsDocument}. */
export type ObservationPartsQuery = {
  /** The record with this global identifier. Null if there is none. */
  readonly node:
    | ({
        /** The numbers of the same row that the publisher includes in this one, sorted by field. They explain it: 359 people of which 61 were newly killed, and 298 had died before and were recognised later. Empty if there are none. They may not add up, because a report can leave some out. */
        readonly parts: ReadonlyArray<ObservationDetailsFragment>;
      } & ObservationDetailsFragment)
    | Record<PropertyKey, never>
    | null;
};

/** The variables of {@link ObservationsDocument}. */
export type ObservationsQueryVariables = Exact<{
  /** Global identifier or slug of the data set. */
  dataset: string;
  /** Which observations to list. All but retracted ones by default. */
  filter?: ObservationFilter | null | undefined;
  /** Sort order. The default is by day, earliest first. */
  orderBy?: ObservationOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ObservationsDocument}. */
export type ObservationsQuery = {
  /** Returns one data set. Null if there is no such data set. */
  readonly dataset: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Title of the data set. */
    readonly title: string;
    /** The numbers of the series, as the newest version of its file gives them. With `knownBy`, as the newest version published by then gave them. By default sorted by day, earliest first, and without retracted ones. */
    readonly observations: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ObservationDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ReconcileDocument}. */
export type ReconcileQueryVariables = Exact<{
  /** Global identifier of the claim. */
  claim: string;
  /** Global identifier or slug of the data set. */
  dataset: string;
  /** Sort order. By default by day, earliest first. */
  orderBy?: ObservationOrder | null | undefined;
  /** Only days that the claim fits in one of these ways. All by default. */
  match?: ReadonlyArray<Match> | Match | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ReconcileDocument}. */
export type ReconcileQuery = {
  /** Finds the days of an official series on which a claim holds. For "at least 40,691", these are the days with exactly this number and the other days with a number that the words allow. */
  readonly reconcile: {
    /** A sentence that says which days were found, or why there are none. */
    readonly reason: string;
    /** The claim. */
    readonly claim: ClaimDetailsFragment;
    /** The data set. */
    readonly dataset: DatasetDetailsFragment;
    /** The days found. By default sorted by day, earliest first. */
    readonly days: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<{
        /** The day counted. */
        readonly day: string;
        /** Upper end of the range that the data set gives, in people. Null if it gives none. */
        readonly high: number | null;
        /** Lower end of the range that the data set gives, in people. Null if it gives none. */
        readonly low: number | null;
        /** How the claim fits that number. */
        readonly match: Match;
        /** The number for that day, in people, as the data set gives it. Null if it gives only a range. */
        readonly value: number | null;
        /** The observation that gives the number, with all its details. */
        readonly observation: ObservationDetailsFragment;
      }>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** What figures are about: an attack, a war, a release. With its first 20 places; `EventPlacesDocument` has all of them. */
export type EventDetailsFragment = {
  /** What happened, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** The kind of event. */
  readonly kind: EventKind;
  /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
  readonly name: string;
  /** When the ledger first recorded this event. */
  readonly recordedAt: string;
  /** Whether this event's figures are included in those of its parent: people killed at one site of an attack are among those killed in the attack. */
  readonly rollsUp: boolean;
  /** Human-readable handle, unique among events: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** Wikidata item identifier. Null if none is known. */
  readonly wikidataId: string | null;
  /** Where it took place, as a point. Null if none is recorded. */
  readonly coordinates: {
    /** Degrees north of the equator, from -90 to 90. */
    readonly latitude: number;
    /** Degrees east of Greenwich, from -180 to 180. */
    readonly longitude: number;
    /** How precisely it locates the event. */
    readonly precision: CoordinatePrecision;
  } | null;
  /** The day the event ended. Null if nothing is known about it, or if the event is still going on. */
  readonly end: DaysFragment | null;
  /** The event that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: EventNameFragment | null;
  /** The larger event that this one is part of. Null if there is none. */
  readonly parent: EventNameFragment | null;
  /** The places where the event took place, by default sorted by name. */
  readonly places: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PlaceNameFragment>;
  };
  /** The day the event began. Null if nothing is known about it. */
  readonly start: DaysFragment | null;
};

/** The name of an event. */
export type EventNameFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
  readonly name: string;
  /** Human-readable handle, unique among events: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link EventsDocument}. */
export type EventsQueryVariables = Exact<{
  /** Which events to list. All by default. */
  filter?: EventFilter | null | undefined;
  /** Sort order. The default is by start, earliest first. */
  orderBy?: EventOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link EventsDocument}. */
export type EventsQuery = {
  /** The events in the ledger. By default sorted by start, earliest first. */
  readonly events: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<EventDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link EventDocument}. */
export type EventQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link EventDocument}. */
export type EventQuery = {
  /** Returns one event. Null if there is no such event. */
  readonly event: EventDetailsFragment | null;
};

/** The variables of {@link EventPlacesDocument}. */
export type EventPlacesQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link EventPlacesDocument}. */
export type EventPlacesQuery = {
  /** Returns one event. Null if there is no such event. */
  readonly event:
    | ({
        /** The places where the event took place, by default sorted by name. */
        readonly places: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PlaceNameFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & EventNameFragment)
    | null;
};

/** The variables of {@link RecordEventDocument}. */
export type RecordEventMutationVariables = Exact<{
  /** What to write. */
  input: RecordEventInput;
}>;

/** The result of {@link RecordEventDocument}. */
export type RecordEventMutation = {
  /** Records an event. */
  readonly recordEvent:
    | EventAnswer_ConflictError_Fragment
    | EventAnswer_EventWritten_Fragment
    | EventAnswer_IdempotencyError_Fragment
    | EventAnswer_NotAllowedError_Fragment
    | EventAnswer_NotFoundError_Fragment
    | EventAnswer_ValidationError_Fragment;
};

/** The variables of {@link ReviseEventDocument}. */
export type ReviseEventMutationVariables = Exact<{
  /** What to write. */
  input: ReviseEventInput;
}>;

/** The result of {@link ReviseEventDocument}. */
export type ReviseEventMutation = {
  /** Changes the given fields of an event and leaves all others as they are. */
  readonly reviseEvent:
    | EventAnswer_ConflictError_Fragment
    | EventAnswer_EventWritten_Fragment
    | EventAnswer_IdempotencyError_Fragment
    | EventAnswer_NotAllowedError_Fragment
    | EventAnswer_NotFoundError_Fragment
    | EventAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type EventAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** An event that was written. */
type EventAnswer_EventWritten_Fragment = {
  readonly __typename: 'EventWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly event: EventDetailsFragment;
};

/** The idempotency key was already used, for a write with a different input. */
type EventAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type EventAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type EventAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Some fields of the input are not valid. */
type EventAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing an event: what was written, or why nothing was. */
export type EventAnswerFragment =
  | EventAnswer_ConflictError_Fragment
  | EventAnswer_EventWritten_Fragment
  | EventAnswer_IdempotencyError_Fragment
  | EventAnswer_NotAllowedError_Fragment
  | EventAnswer_NotFoundError_Fragment
  | EventAnswer_ValidationError_Fragment;

/** The variables of {@link MergeEventsDocument}. */
export type MergeEventsMutationVariables = Exact<{
  /** What to write. */
  input: MergeEventsInput;
}>;

/** The result of {@link MergeEventsDocument}. */
export type MergeEventsMutation = {
  /** Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. `unmergeEvents` undoes this. */
  readonly mergeEvents:
    | EventsMergeAnswer_ConflictError_Fragment
    | EventsMergeAnswer_EventsMerged_Fragment
    | EventsMergeAnswer_IdempotencyError_Fragment
    | EventsMergeAnswer_NotAllowedError_Fragment
    | EventsMergeAnswer_NotFoundError_Fragment
    | EventsMergeAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnmergeEventsDocument}. */
export type UnmergeEventsMutationVariables = Exact<{
  /** What to write. */
  input: UnmergeEventsInput;
}>;

/** The result of {@link UnmergeEventsDocument}. */
export type UnmergeEventsMutation = {
  /** Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay. */
  readonly unmergeEvents:
    | EventsMergeAnswer_ConflictError_Fragment
    | EventsMergeAnswer_EventsMerged_Fragment
    | EventsMergeAnswer_IdempotencyError_Fragment
    | EventsMergeAnswer_NotAllowedError_Fragment
    | EventsMergeAnswer_NotFoundError_Fragment
    | EventsMergeAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type EventsMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** Two events that were merged, or whose merge was undone, as they stood right after the write. */
type EventsMergeAnswer_EventsMerged_Fragment = {
  readonly __typename: 'EventsMerged';
  /** How many records that refer to them were changed. Each has a revision that says so. */
  readonly moved: number;
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record that all references were moved to, or moved back from. */
  readonly into: EventDetailsFragment;
  /** The record that was merged into the other, or that stands by itself again. Its id keeps working. */
  readonly merged: EventDetailsFragment;
};

/** The idempotency key was already used, for a write with a different input. */
type EventsMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type EventsMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type EventsMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Some fields of the input are not valid. */
type EventsMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of a merge or its reversal: both records, and how many records were changed with them, or why nothing was done. */
export type EventsMergeAnswerFragment =
  | EventsMergeAnswer_ConflictError_Fragment
  | EventsMergeAnswer_EventsMerged_Fragment
  | EventsMergeAnswer_IdempotencyError_Fragment
  | EventsMergeAnswer_NotAllowedError_Fragment
  | EventsMergeAnswer_NotFoundError_Fragment
  | EventsMergeAnswer_ValidationError_Fragment;

/** A body that makes, passes on or publishes figures. */
export type OrganisationDetailsFragment = {
  /** Country to which it belongs, as an ISO 3166-1 alpha-2 code. Null if not recorded. */
  readonly country: string | null;
  /** What the organisation is, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** The kind of organisation. */
  readonly kind: OrganisationKind;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** When the ledger first recorded this organisation. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among organisations: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** Wikidata item identifier, for example "Q40464". Null if none is known. */
  readonly wikidataId: string | null;
  /** The organisation that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: OrganisationNameFragment | null;
  /** All names, the primary one first. */
  readonly names: ReadonlyArray<{
    /** The kind of name. */
    readonly kind: NameKind;
    /** Language of the name as a BCP 47 tag. Null if it is not known. */
    readonly language: string | null;
    /** The name as written. */
    readonly value: string;
  }>;
  /** The organisation that this one is part of. A parent and its child always count as two sources. */
  readonly parent: OrganisationNameFragment | null;
  /** Who says that it is part of its parent. Null if that does not rest on anybody's word. */
  readonly parentView: ViewFragment | null;
};

/** The name of an organisation. */
export type OrganisationNameFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Human-readable handle, unique among organisations: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link OrganisationsDocument}. */
export type OrganisationsQueryVariables = Exact<{
  /** Which organisations to list. All by default. */
  filter?: OrganisationFilter | null | undefined;
  /** Sort order. The default is by name, from A to Z. */
  orderBy?: NameOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link OrganisationsDocument}. */
export type OrganisationsQuery = {
  /** The organisations in the ledger. By default sorted by name. */
  readonly organisations: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<OrganisationDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link OrganisationDocument}. */
export type OrganisationQueryVariables = Exact<{
  /** Global identifier or slug of the organisation. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link OrganisationDocument}. */
export type OrganisationQuery = {
  /** Returns one organisation. Null if there is no such organisation. */
  readonly organisation: OrganisationDetailsFragment | null;
};

/** The variables of {@link RecordOrganisationDocument}. */
export type RecordOrganisationMutationVariables = Exact<{
  /** What to write. */
  input: RecordOrganisationInput;
}>;

/** The result of {@link RecordOrganisationDocument}. */
export type RecordOrganisationMutation = {
  /** Records an organisation. */
  readonly recordOrganisation:
    | OrganisationAnswer_ConflictError_Fragment
    | OrganisationAnswer_IdempotencyError_Fragment
    | OrganisationAnswer_NotAllowedError_Fragment
    | OrganisationAnswer_NotFoundError_Fragment
    | OrganisationAnswer_OrganisationWritten_Fragment
    | OrganisationAnswer_ValidationError_Fragment;
};

/** The variables of {@link ReviseOrganisationDocument}. */
export type ReviseOrganisationMutationVariables = Exact<{
  /** What to write. */
  input: ReviseOrganisationInput;
}>;

/** The result of {@link ReviseOrganisationDocument}. */
export type ReviseOrganisationMutation = {
  /** Changes the given fields of an organisation and leaves all others as they are. */
  readonly reviseOrganisation:
    | OrganisationAnswer_ConflictError_Fragment
    | OrganisationAnswer_IdempotencyError_Fragment
    | OrganisationAnswer_NotAllowedError_Fragment
    | OrganisationAnswer_NotFoundError_Fragment
    | OrganisationAnswer_OrganisationWritten_Fragment
    | OrganisationAnswer_ValidationError_Fragment;
};

/** The variables of {@link MergeOrganisationsDocument}. */
export type MergeOrganisationsMutationVariables = Exact<{
  /** What to write. */
  input: MergeOrganisationsInput;
}>;

/** The result of {@link MergeOrganisationsDocument}. */
export type MergeOrganisationsMutation = {
  /** Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. `unmergeOrganisations` undoes this. */
  readonly mergeOrganisations:
    | OrganisationsMergeAnswer_ConflictError_Fragment
    | OrganisationsMergeAnswer_IdempotencyError_Fragment
    | OrganisationsMergeAnswer_NotAllowedError_Fragment
    | OrganisationsMergeAnswer_NotFoundError_Fragment
    | OrganisationsMergeAnswer_OrganisationsMerged_Fragment
    | OrganisationsMergeAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnmergeOrganisationsDocument}. */
export type UnmergeOrganisationsMutationVariables = Exact<{
  /** What to write. */
  input: UnmergeOrganisationsInput;
}>;

/** The result of {@link UnmergeOrganisationsDocument}. */
export type UnmergeOrganisationsMutation = {
  /** Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay. */
  readonly unmergeOrganisations:
    | OrganisationsMergeAnswer_ConflictError_Fragment
    | OrganisationsMergeAnswer_IdempotencyError_Fragment
    | OrganisationsMergeAnswer_NotAllowedError_Fragment
    | OrganisationsMergeAnswer_NotFoundError_Fragment
    | OrganisationsMergeAnswer_OrganisationsMerged_Fragment
    | OrganisationsMergeAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type OrganisationsMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type OrganisationsMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type OrganisationsMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type OrganisationsMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two organisations that were merged, or whose merge was undone, as they stood right after the write. */
type OrganisationsMergeAnswer_OrganisationsMerged_Fragment = {
  readonly __typename: 'OrganisationsMerged';
  /** How many records that refer to them were changed. Each has a revision that says so. */
  readonly moved: number;
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record that all references were moved to, or moved back from. */
  readonly into: OrganisationDetailsFragment;
  /** The record that was merged into the other, or that stands by itself again. Its id keeps working. */
  readonly merged: OrganisationDetailsFragment;
};

/** Some fields of the input are not valid. */
type OrganisationsMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of a merge or its reversal: both records, and how many records were changed with them, or why nothing was done. */
export type OrganisationsMergeAnswerFragment =
  | OrganisationsMergeAnswer_ConflictError_Fragment
  | OrganisationsMergeAnswer_IdempotencyError_Fragment
  | OrganisationsMergeAnswer_NotAllowedError_Fragment
  | OrganisationsMergeAnswer_NotFoundError_Fragment
  | OrganisationsMergeAnswer_OrganisationsMerged_Fragment
  | OrganisationsMergeAnswer_ValidationError_Fragment;

/** The record has changed since the version that the write was based on. */
type OrganisationAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type OrganisationAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type OrganisationAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type OrganisationAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** An organisation that was written. */
type OrganisationAnswer_OrganisationWritten_Fragment = {
  readonly __typename: 'OrganisationWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly organisation: OrganisationDetailsFragment;
};

/** Some fields of the input are not valid. */
type OrganisationAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing an organisation: what was written, or why nothing was. */
export type OrganisationAnswerFragment =
  | OrganisationAnswer_ConflictError_Fragment
  | OrganisationAnswer_IdempotencyError_Fragment
  | OrganisationAnswer_NotAllowedError_Fragment
  | OrganisationAnswer_NotFoundError_Fragment
  | OrganisationAnswer_OrganisationWritten_Fragment
  | OrganisationAnswer_ValidationError_Fragment;

/**
 * A person who makes, passes on or writes about figures, or whom articles write about. With the first 20 offices and memberships;
 * `PersonAffiliationsDocument` has all of them.
 */
export type PersonDetailsFragment = {
  /** Who the person is, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Nationalities stated in an article, as ISO 3166-1 alpha-2 codes. Empty if none is stated. */
  readonly nationalities: ReadonlyArray<string>;
  /** When the ledger first recorded this person. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among people: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** Wikidata item identifier, for example "Q7747". Null if none is known. */
  readonly wikidataId: string | null;
  /** The offices and memberships that the person holds or held, sorted by role. */
  readonly affiliations: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<AffiliationDetailsFragment>;
  };
  /** The person that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: PersonNameFragment | null;
  /** All names, the primary one first. */
  readonly names: ReadonlyArray<{
    /** The kind of name. */
    readonly kind: NameKind;
    /** Language of the name as a BCP 47 tag. Null if it is not known. */
    readonly language: string | null;
    /** The name as written. */
    readonly value: string;
  }>;
};

/** An office or membership: which one, in which organisation, and when. */
export type AffiliationDetailsFragment = {
  /** The role, for example "military secretary". */
  readonly role: string;
  /** The first and the last day on which the role can have been held. Null if neither is known. */
  readonly held: DaysFragment | null;
  /** The organisation in which it is held. */
  readonly organisation: OrganisationNameFragment;
};

/** The name of a person. */
export type PersonNameFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Human-readable handle, unique among people: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PeopleDocument}. */
export type PeopleQueryVariables = Exact<{
  /** Which people to list. All by default. */
  filter?: PersonFilter | null | undefined;
  /** Sort order. The default is by name, from A to Z. */
  orderBy?: NameOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link PeopleDocument}. */
export type PeopleQuery = {
  /** The people in the ledger. By default sorted by name. */
  readonly people: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PersonDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PersonDocument}. */
export type PersonQueryVariables = Exact<{
  /** Global identifier or slug of the person. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link PersonDocument}. */
export type PersonQuery = {
  /** Returns one person. Null if there is no such person. */
  readonly person: PersonDetailsFragment | null;
};

/** The variables of {@link RecordPersonDocument}. */
export type RecordPersonMutationVariables = Exact<{
  /** What to write. */
  input: RecordPersonInput;
}>;

/** The result of {@link RecordPersonDocument}. */
export type RecordPersonMutation = {
  /** Records a person. */
  readonly recordPerson:
    | PersonAnswer_ConflictError_Fragment
    | PersonAnswer_IdempotencyError_Fragment
    | PersonAnswer_NotAllowedError_Fragment
    | PersonAnswer_NotFoundError_Fragment
    | PersonAnswer_PersonWritten_Fragment
    | PersonAnswer_ValidationError_Fragment;
};

/** The variables of {@link RevisePersonDocument}. */
export type RevisePersonMutationVariables = Exact<{
  /** What to write. */
  input: RevisePersonInput;
}>;

/** The result of {@link RevisePersonDocument}. */
export type RevisePersonMutation = {
  /** Changes the given fields of a person and leaves all others as they are. */
  readonly revisePerson:
    | PersonAnswer_ConflictError_Fragment
    | PersonAnswer_IdempotencyError_Fragment
    | PersonAnswer_NotAllowedError_Fragment
    | PersonAnswer_NotFoundError_Fragment
    | PersonAnswer_PersonWritten_Fragment
    | PersonAnswer_ValidationError_Fragment;
};

/** The variables of {@link MergePeopleDocument}. */
export type MergePeopleMutationVariables = Exact<{
  /** What to write. */
  input: MergePeopleInput;
}>;

/** The result of {@link MergePeopleDocument}. */
export type MergePeopleMutation = {
  /** Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. `unmergePeople` undoes this. */
  readonly mergePeople:
    | PeopleMergeAnswer_ConflictError_Fragment
    | PeopleMergeAnswer_IdempotencyError_Fragment
    | PeopleMergeAnswer_NotAllowedError_Fragment
    | PeopleMergeAnswer_NotFoundError_Fragment
    | PeopleMergeAnswer_PeopleMerged_Fragment
    | PeopleMergeAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnmergePeopleDocument}. */
export type UnmergePeopleMutationVariables = Exact<{
  /** What to write. */
  input: UnmergePeopleInput;
}>;

/** The result of {@link UnmergePeopleDocument}. */
export type UnmergePeopleMutation = {
  /** Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay. */
  readonly unmergePeople:
    | PeopleMergeAnswer_ConflictError_Fragment
    | PeopleMergeAnswer_IdempotencyError_Fragment
    | PeopleMergeAnswer_NotAllowedError_Fragment
    | PeopleMergeAnswer_NotFoundError_Fragment
    | PeopleMergeAnswer_PeopleMerged_Fragment
    | PeopleMergeAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PeopleMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PeopleMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PeopleMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PeopleMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two people that were merged, or whose merge was undone, as they stood right after the write. */
type PeopleMergeAnswer_PeopleMerged_Fragment = {
  readonly __typename: 'PeopleMerged';
  /** How many records that refer to them were changed. Each has a revision that says so. */
  readonly moved: number;
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record that all references were moved to, or moved back from. */
  readonly into: PersonDetailsFragment;
  /** The record that was merged into the other, or that stands by itself again. Its id keeps working. */
  readonly merged: PersonDetailsFragment;
};

/** Some fields of the input are not valid. */
type PeopleMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of a merge or its reversal: both records, and how many records were changed with them, or why nothing was done. */
export type PeopleMergeAnswerFragment =
  | PeopleMergeAnswer_ConflictError_Fragment
  | PeopleMergeAnswer_IdempotencyError_Fragment
  | PeopleMergeAnswer_NotAllowedError_Fragment
  | PeopleMergeAnswer_NotFoundError_Fragment
  | PeopleMergeAnswer_PeopleMerged_Fragment
  | PeopleMergeAnswer_ValidationError_Fragment;

/** The record has changed since the version that the write was based on. */
type PersonAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PersonAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PersonAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PersonAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A person that was written. */
type PersonAnswer_PersonWritten_Fragment = {
  readonly __typename: 'PersonWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly person: PersonDetailsFragment;
};

/** Some fields of the input are not valid. */
type PersonAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing a person: what was written, or why nothing was. */
export type PersonAnswerFragment =
  | PersonAnswer_ConflictError_Fragment
  | PersonAnswer_IdempotencyError_Fragment
  | PersonAnswer_NotAllowedError_Fragment
  | PersonAnswer_NotFoundError_Fragment
  | PersonAnswer_PersonWritten_Fragment
  | PersonAnswer_ValidationError_Fragment;

/** The variables of {@link PersonAffiliationsDocument}. */
export type PersonAffiliationsQueryVariables = Exact<{
  /** Global identifier or slug of the person. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link PersonAffiliationsDocument}. */
export type PersonAffiliationsQuery = {
  /** Returns one person. Null if there is no such person. */
  readonly person:
    | ({
        /** The offices and memberships that the person holds or held, sorted by role. */
        readonly affiliations: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<AffiliationDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & PersonNameFragment)
    | null;
};

/** The variables of {@link PersonStatusesDocument}. */
export type PersonStatusesQueryVariables = Exact<{
  /** Global identifier or slug of the person. */
  id: string;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link PersonStatusesDocument}. */
export type PersonStatusesQuery = {
  /** Returns one person. Null if there is no such person. */
  readonly person:
    | ({
        /** What happened to the person, according to articles. Sorted by date, earliest first. */
        readonly statuses: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PersonStatusDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & PersonNameFragment)
    | null;
};

/** What one article says happened to one person, and on whose word. */
export type PersonStatusDetailsFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Human-readable handle, unique within the article. */
  readonly key: string;
  /** What readers should know about this record. */
  readonly note: string | null;
  /** Whether the status is published, still a draft, or retracted. */
  readonly recordStatus: RecordStatus;
  /** When the ledger first recorded this status. */
  readonly recordedAt: string;
  /** What happened to the person, in the same terms as the measures of figures. */
  readonly status: Measure;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The printed words that report it, verbatim, at most 8. */
  readonly wording: string;
  /** The article that reports the status. */
  readonly article: {
    /** Headline as printed. Null if the text does not give one. */
    readonly headline: string | null;
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
  };
  /** The day to which the status refers, as stated in the text or inferred by the curator. Null if nothing is known about it. */
  readonly asOf: DaysFragment | null;
  /** The attribution chain: the sources to which the article attributes this, from the one nearest the article to the origin. Empty if the article speaks in its own voice. */
  readonly attributions: ReadonlyArray<AttributionLinkFragment>;
  /** The event in which it happened. */
  readonly event: EventNameFragment;
};

/** The variables of {@link RecordPersonStatusDocument}. */
export type RecordPersonStatusMutationVariables = Exact<{
  /** What to write. */
  input: RecordPersonStatusInput;
}>;

/** The result of {@link RecordPersonStatusDocument}. */
export type RecordPersonStatusMutation = {
  /** Records in an existing article what it says happened to a person. If review is on, it starts as a draft. */
  readonly recordPersonStatus:
    | PersonStatusAnswer_ConflictError_Fragment
    | PersonStatusAnswer_IdempotencyError_Fragment
    | PersonStatusAnswer_NotAllowedError_Fragment
    | PersonStatusAnswer_NotFoundError_Fragment
    | PersonStatusAnswer_PersonStatusWritten_Fragment
    | PersonStatusAnswer_ValidationError_Fragment;
};

/** The variables of {@link RevisePersonStatusDocument}. */
export type RevisePersonStatusMutationVariables = Exact<{
  /** What to write. */
  input: RevisePersonStatusInput;
}>;

/** The result of {@link RevisePersonStatusDocument}. */
export type RevisePersonStatusMutation = {
  /** Changes the given fields of a status and leaves all others as they are. */
  readonly revisePersonStatus:
    | PersonStatusAnswer_ConflictError_Fragment
    | PersonStatusAnswer_IdempotencyError_Fragment
    | PersonStatusAnswer_NotAllowedError_Fragment
    | PersonStatusAnswer_NotFoundError_Fragment
    | PersonStatusAnswer_PersonStatusWritten_Fragment
    | PersonStatusAnswer_ValidationError_Fragment;
};

/** The variables of {@link RetractPersonStatusDocument}. */
export type RetractPersonStatusMutationVariables = Exact<{
  /** What to write. */
  input: RetractPersonStatusInput;
}>;

/** The result of {@link RetractPersonStatusDocument}. */
export type RetractPersonStatusMutation = {
  /** Withdraws a status. It stays readable, marked as retracted; the reason is in its history. */
  readonly retractPersonStatus:
    | PersonStatusAnswer_ConflictError_Fragment
    | PersonStatusAnswer_IdempotencyError_Fragment
    | PersonStatusAnswer_NotAllowedError_Fragment
    | PersonStatusAnswer_NotFoundError_Fragment
    | PersonStatusAnswer_PersonStatusWritten_Fragment
    | PersonStatusAnswer_ValidationError_Fragment;
};

/** The variables of {@link PublishPersonStatusDocument}. */
export type PublishPersonStatusMutationVariables = Exact<{
  /** What to write. */
  input: PublishPersonStatusInput;
}>;

/** The result of {@link PublishPersonStatusDocument}. */
export type PublishPersonStatusMutation = {
  /** Publishes a draft, or a status that was retracted. If review is on, this cannot be done by a curator who wrote or changed the status since it was last published. */
  readonly publishPersonStatus:
    | PersonStatusAnswer_ConflictError_Fragment
    | PersonStatusAnswer_IdempotencyError_Fragment
    | PersonStatusAnswer_NotAllowedError_Fragment
    | PersonStatusAnswer_NotFoundError_Fragment
    | PersonStatusAnswer_PersonStatusWritten_Fragment
    | PersonStatusAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PersonStatusAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PersonStatusAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PersonStatusAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PersonStatusAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** The status that was written. */
type PersonStatusAnswer_PersonStatusWritten_Fragment = {
  readonly __typename: 'PersonStatusWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The status, and everything below it, as it stood right after the write. */
  readonly status: PersonStatusDetailsFragment;
};

/** Some fields of the input are not valid. */
type PersonStatusAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing a status: the status, or why nothing was written. */
export type PersonStatusAnswerFragment =
  | PersonStatusAnswer_ConflictError_Fragment
  | PersonStatusAnswer_IdempotencyError_Fragment
  | PersonStatusAnswer_NotAllowedError_Fragment
  | PersonStatusAnswer_NotFoundError_Fragment
  | PersonStatusAnswer_PersonStatusWritten_Fragment
  | PersonStatusAnswer_ValidationError_Fragment;

/** A place where something happened. */
export type PlaceDetailsFragment = {
  /** GeoNames identifier. Null if unknown. */
  readonly geonamesId: number | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code. Null if the place has none. */
  readonly iso3166: string | null;
  /** Name in English. */
  readonly name: string;
  /** When the ledger first recorded this place. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among places: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** Wikidata item identifier. Null if none is known. */
  readonly wikidataId: string | null;
  /** The place that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: PlaceNameFragment | null;
  /** The larger places that contain this one, each with whose view that is, if views differ. A place may lie in several, for example a territory that two states claim. */
  readonly parents: ReadonlyArray<{
    /** The larger place. */
    readonly place: PlaceNameFragment;
    /** In whose view the place lies there. Null if nobody disputes it. */
    readonly view: ViewFragment | null;
  }>;
};

/** Whose view it is that one record is part of another. */
export type ViewFragment = {
  /** Whether a text states this view or the curator inferred it. */
  readonly basis: IdentityBasis;
  /** Who says so, in the words of the text or of the curator. */
  readonly label: string;
  /** The organisation that says so. Null if the ledger does not know it. */
  readonly organisation: OrganisationNameFragment | null;
};

/** The name of a place. */
export type PlaceNameFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** Human-readable handle, unique among places: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PlacesDocument}. */
export type PlacesQueryVariables = Exact<{
  /** Which places to list. All by default. */
  filter?: PlaceFilter | null | undefined;
  /** Sort order. The default is by name, from A to Z. */
  orderBy?: NameOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link PlacesDocument}. */
export type PlacesQuery = {
  /** The places in the ledger. By default sorted by name. */
  readonly places: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PlaceDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PlaceDocument}. */
export type PlaceQueryVariables = Exact<{
  /** Global identifier or slug of the place. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link PlaceDocument}. */
export type PlaceQuery = {
  /** Returns one place. Null if there is no such place. */
  readonly place: PlaceDetailsFragment | null;
};

/** The variables of {@link RecordPlaceDocument}. */
export type RecordPlaceMutationVariables = Exact<{
  /** What to write. */
  input: RecordPlaceInput;
}>;

/** The result of {@link RecordPlaceDocument}. */
export type RecordPlaceMutation = {
  /** Records a place. */
  readonly recordPlace:
    | PlaceAnswer_ConflictError_Fragment
    | PlaceAnswer_IdempotencyError_Fragment
    | PlaceAnswer_NotAllowedError_Fragment
    | PlaceAnswer_NotFoundError_Fragment
    | PlaceAnswer_PlaceWritten_Fragment
    | PlaceAnswer_ValidationError_Fragment;
};

/** The variables of {@link RevisePlaceDocument}. */
export type RevisePlaceMutationVariables = Exact<{
  /** What to write. */
  input: RevisePlaceInput;
}>;

/** The result of {@link RevisePlaceDocument}. */
export type RevisePlaceMutation = {
  /** Changes the given fields of a place and leaves all others as they are. */
  readonly revisePlace:
    | PlaceAnswer_ConflictError_Fragment
    | PlaceAnswer_IdempotencyError_Fragment
    | PlaceAnswer_NotAllowedError_Fragment
    | PlaceAnswer_NotFoundError_Fragment
    | PlaceAnswer_PlaceWritten_Fragment
    | PlaceAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PlaceAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PlaceAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PlaceAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PlaceAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A place that was written. */
type PlaceAnswer_PlaceWritten_Fragment = {
  readonly __typename: 'PlaceWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly place: PlaceDetailsFragment;
};

/** Some fields of the input are not valid. */
type PlaceAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing a place: what was written, or why nothing was. */
export type PlaceAnswerFragment =
  | PlaceAnswer_ConflictError_Fragment
  | PlaceAnswer_IdempotencyError_Fragment
  | PlaceAnswer_NotAllowedError_Fragment
  | PlaceAnswer_NotFoundError_Fragment
  | PlaceAnswer_PlaceWritten_Fragment
  | PlaceAnswer_ValidationError_Fragment;

/** The variables of {@link MergePlacesDocument}. */
export type MergePlacesMutationVariables = Exact<{
  /** What to write. */
  input: MergePlacesInput;
}>;

/** The result of {@link MergePlacesDocument}. */
export type MergePlacesMutation = {
  /** Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. `unmergePlaces` undoes this. */
  readonly mergePlaces:
    | PlacesMergeAnswer_ConflictError_Fragment
    | PlacesMergeAnswer_IdempotencyError_Fragment
    | PlacesMergeAnswer_NotAllowedError_Fragment
    | PlacesMergeAnswer_NotFoundError_Fragment
    | PlacesMergeAnswer_PlacesMerged_Fragment
    | PlacesMergeAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnmergePlacesDocument}. */
export type UnmergePlacesMutationVariables = Exact<{
  /** What to write. */
  input: UnmergePlacesInput;
}>;

/** The result of {@link UnmergePlacesDocument}. */
export type UnmergePlacesMutation = {
  /** Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay. */
  readonly unmergePlaces:
    | PlacesMergeAnswer_ConflictError_Fragment
    | PlacesMergeAnswer_IdempotencyError_Fragment
    | PlacesMergeAnswer_NotAllowedError_Fragment
    | PlacesMergeAnswer_NotFoundError_Fragment
    | PlacesMergeAnswer_PlacesMerged_Fragment
    | PlacesMergeAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PlacesMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PlacesMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PlacesMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PlacesMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two places that were merged, or whose merge was undone, as they stood right after the write. */
type PlacesMergeAnswer_PlacesMerged_Fragment = {
  readonly __typename: 'PlacesMerged';
  /** How many records that refer to them were changed. Each has a revision that says so. */
  readonly moved: number;
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record that all references were moved to, or moved back from. */
  readonly into: PlaceDetailsFragment;
  /** The record that was merged into the other, or that stands by itself again. Its id keeps working. */
  readonly merged: PlaceDetailsFragment;
};

/** Some fields of the input are not valid. */
type PlacesMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of a merge or its reversal: both records, and how many records were changed with them, or why nothing was done. */
export type PlacesMergeAnswerFragment =
  | PlacesMergeAnswer_ConflictError_Fragment
  | PlacesMergeAnswer_IdempotencyError_Fragment
  | PlacesMergeAnswer_NotAllowedError_Fragment
  | PlacesMergeAnswer_NotFoundError_Fragment
  | PlacesMergeAnswer_PlacesMerged_Fragment
  | PlacesMergeAnswer_ValidationError_Fragment;

/** The people whom figures count: everyone, civilians, nationals of a country. */
export type PopulationDetailsFragment = {
  /** Who belongs to the population, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** When the ledger first recorded this population. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among populations: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** What defines the population in full. Null if facets do not define it. A population is also part of every other one whose facets it has, equal or narrower. */
  readonly facets: PopulationFacetsFragment | null;
  /** The population that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: PopulationNameFragment | null;
  /** The larger populations that it is recorded as directly part of, sorted by name. It may be part of others by its facets. */
  readonly parents: ReadonlyArray<PopulationNameFragment>;
};

/** What defines a population in full. */
export type PopulationFacetsFragment = {
  /** The age group of everyone in it. */
  readonly ageGroup: AgeGroup | null;
  /** The nationality of everyone in it, as an ISO 3166-1 alpha-2 code. */
  readonly nationality: string | null;
  /** The sex of everyone in it. */
  readonly sex: Sex | null;
  /** The status of everyone in it. */
  readonly status: PopulationStatus | null;
  /** The place where everyone in it lives. */
  readonly residence: PlaceNameFragment | null;
};

/** The name of a population. */
export type PopulationNameFragment = {
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** Human-readable handle, unique among populations: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PopulationsDocument}. */
export type PopulationsQueryVariables = Exact<{
  /** Which populations to list. All by default. */
  filter?: PopulationFilter | null | undefined;
  /** Sort order. The default is by name, from A to Z. */
  orderBy?: NameOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link PopulationsDocument}. */
export type PopulationsQuery = {
  /** The populations that figures count. By default sorted by name. */
  readonly populations: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PopulationDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PopulationDocument}. */
export type PopulationQueryVariables = Exact<{
  /** Global identifier or slug of the population. */
  id: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link PopulationDocument}. */
export type PopulationQuery = {
  /** Returns one population. Null if there is no such population. */
  readonly population: PopulationDetailsFragment | null;
};

/** The variables of {@link RecordPopulationDocument}. */
export type RecordPopulationMutationVariables = Exact<{
  /** What to write. */
  input: RecordPopulationInput;
}>;

/** The result of {@link RecordPopulationDocument}. */
export type RecordPopulationMutation = {
  /** Records a population. */
  readonly recordPopulation:
    | PopulationAnswer_ConflictError_Fragment
    | PopulationAnswer_IdempotencyError_Fragment
    | PopulationAnswer_NotAllowedError_Fragment
    | PopulationAnswer_NotFoundError_Fragment
    | PopulationAnswer_PopulationWritten_Fragment
    | PopulationAnswer_ValidationError_Fragment;
};

/** The variables of {@link RevisePopulationDocument}. */
export type RevisePopulationMutationVariables = Exact<{
  /** What to write. */
  input: RevisePopulationInput;
}>;

/** The result of {@link RevisePopulationDocument}. */
export type RevisePopulationMutation = {
  /** Changes the given fields of a population and leaves all others as they are. */
  readonly revisePopulation:
    | PopulationAnswer_ConflictError_Fragment
    | PopulationAnswer_IdempotencyError_Fragment
    | PopulationAnswer_NotAllowedError_Fragment
    | PopulationAnswer_NotFoundError_Fragment
    | PopulationAnswer_PopulationWritten_Fragment
    | PopulationAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PopulationAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PopulationAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PopulationAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PopulationAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A population that was written. */
type PopulationAnswer_PopulationWritten_Fragment = {
  readonly __typename: 'PopulationWritten';
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly population: PopulationDetailsFragment;
};

/** Some fields of the input are not valid. */
type PopulationAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of writing a population: what was written, or why nothing was. */
export type PopulationAnswerFragment =
  | PopulationAnswer_ConflictError_Fragment
  | PopulationAnswer_IdempotencyError_Fragment
  | PopulationAnswer_NotAllowedError_Fragment
  | PopulationAnswer_NotFoundError_Fragment
  | PopulationAnswer_PopulationWritten_Fragment
  | PopulationAnswer_ValidationError_Fragment;

/** The variables of {@link MergePopulationsDocument}. */
export type MergePopulationsMutationVariables = Exact<{
  /** What to write. */
  input: MergePopulationsInput;
}>;

/** The result of {@link MergePopulationsDocument}. */
export type MergePopulationsMutation = {
  /** Merges a record into another one that turned out to be the same. From then on, everything that referred to the first refers to the second, and the first shows what it became. `unmergePopulations` undoes this. */
  readonly mergePopulations:
    | PopulationsMergeAnswer_ConflictError_Fragment
    | PopulationsMergeAnswer_IdempotencyError_Fragment
    | PopulationsMergeAnswer_NotAllowedError_Fragment
    | PopulationsMergeAnswer_NotFoundError_Fragment
    | PopulationsMergeAnswer_PopulationsMerged_Fragment
    | PopulationsMergeAnswer_ValidationError_Fragment;
};

/** The variables of {@link UnmergePopulationsDocument}. */
export type UnmergePopulationsMutationVariables = Exact<{
  /** What to write. */
  input: UnmergePopulationsInput;
}>;

/** The result of {@link UnmergePopulationsDocument}. */
export type UnmergePopulationsMutation = {
  /** Undoes a merge. Records that nobody has changed since are restored to what they were before it. In all others, the references that the merge moved go back, and later changes stay. */
  readonly unmergePopulations:
    | PopulationsMergeAnswer_ConflictError_Fragment
    | PopulationsMergeAnswer_IdempotencyError_Fragment
    | PopulationsMergeAnswer_NotAllowedError_Fragment
    | PopulationsMergeAnswer_NotFoundError_Fragment
    | PopulationsMergeAnswer_PopulationsMerged_Fragment
    | PopulationsMergeAnswer_ValidationError_Fragment;
};

/** The record has changed since the version that the write was based on. */
type PopulationsMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was already used, for a write with a different input. */
type PopulationsMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The caller may not do this: there is no token, or its role does not allow it. */
type PopulationsMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record to change does not exist. */
type PopulationsMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two populations that were merged, or whose merge was undone, as they stood right after the write. */
type PopulationsMergeAnswer_PopulationsMerged_Fragment = {
  readonly __typename: 'PopulationsMerged';
  /** How many records that refer to them were changed. Each has a revision that says so. */
  readonly moved: number;
  /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
  readonly repeated: boolean;
  /** The record that all references were moved to, or moved back from. */
  readonly into: PopulationDetailsFragment;
  /** The record that was merged into the other, or that stands by itself again. Its id keeps working. */
  readonly merged: PopulationDetailsFragment;
};

/** Some fields of the input are not valid. */
type PopulationsMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** The result of a merge or its reversal: both records, and how many records were changed with them, or why nothing was done. */
export type PopulationsMergeAnswerFragment =
  | PopulationsMergeAnswer_ConflictError_Fragment
  | PopulationsMergeAnswer_IdempotencyError_Fragment
  | PopulationsMergeAnswer_NotAllowedError_Fragment
  | PopulationsMergeAnswer_NotFoundError_Fragment
  | PopulationsMergeAnswer_PopulationsMerged_Fragment
  | PopulationsMergeAnswer_ValidationError_Fragment;

/** A text that was read for figures. `ReadingNumbersDocument` has all its numbers, and `ReadingCandidatesDocument` all its candidates. */
export type ReadingDetailsFragment = {
  /** The words with which the text names events, in the order of the text. */
  readonly eventLabels: ReadonlyArray<string>;
  /** Headline as printed. Null if the reader found none. */
  readonly headline: string | null;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** Language in which the text was read, as a BCP 47 tag. */
  readonly language: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** How many of them are no figures, for a reason that the reader gives. */
  readonly numbersExcluded: number;
  /** How many of them the reader does not understand. A curator should look at each. */
  readonly numbersLeftOver: number;
  /** How many numbers the text has. */
  readonly numbersSeen: number;
  /** Who published the text, in the words of whoever had it read. Null if they did not say. */
  readonly publisher: string | null;
  /** Version of the reader that read the text last. A newer version supersedes the candidates that nobody has decided on. */
  readonly readerVersion: string;
  /** When the ledger first recorded this reading. */
  readonly recordedAt: string;
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. A text has one reading. */
  readonly sha256: string;
  /** How much the reader knows of that language. */
  readonly support: ReadingSupport;
  /** Address of the text, http or https. Null if it is not known. */
  readonly url: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The article that was read. Null if the ledger does not have it yet. */
  readonly article: {
    /** Headline as printed. Null if the text does not give one. */
    readonly headline: string | null;
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
  } | null;
  /** The day of publication, as given by whoever had the text read or as found in it. Null if nothing is known about it. */
  readonly publishedOn: DaysFragment | null;
};

/** A figure as it was read in a text, and what a curator decided on it. */
export type CandidateDetailsFragment = {
  /** How sure the reader is, in percent. It orders the curator's work, and decides nothing. */
  readonly confidence: number;
  /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
  readonly id: string;
  /** What identifies it: SHA-256 of the text's own SHA-256, the position of the words and the version of the reader. The same text, read again by the same version, has the same candidates. */
  readonly key: string;
  /** Whether the rules of the reader or a language model found it. */
  readonly producer: CandidateProducer;
  /** Version of the reader that found it. */
  readonly readerVersion: string;
  /** Why it was read so, in short sentences. */
  readonly reasons: ReadonlyArray<string>;
  /** When the ledger first recorded this candidate. */
  readonly recordedAt: string;
  /** Why it was rejected. Null unless it was. */
  readonly rejection: string | null;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Whether it is undecided, and if not, what was decided. */
  readonly state: CandidateState;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The claim as which it was accepted. Null unless it was. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Human-readable handle, unique within the article. */
    readonly key: string | null;
    /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
    readonly permalink: string;
    /** The claim as one English sentence: who said how many of what, where, as of when, and in which article. It keeps the hedge of the words and quotes them if they give no number. */
    readonly sentence: string;
    /** Whether the claim is published, still a draft, or retracted. */
    readonly status: RecordStatus;
  } | null;
  /** The figure as read, with the corrections made since. */
  readonly figure: ReadFigureDetailsFragment;
  /** How it relates to another candidate of the text. Null if it relates to none. */
  readonly relation: {
    /** How it relates to the other. */
    readonly kind: CandidateRelationKind;
    /** The other candidate. */
    readonly candidate: {
      /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
      readonly id: string;
      /** What identifies it: SHA-256 of the text's own SHA-256, the position of the words and the version of the reader. The same text, read again by the same version, has the same candidates. */
      readonly key: string;
    } | null;
  } | null;
  /** Where else the text prints the same figure, for example in its headline. */
  readonly repeats: ReadonlyArray<{
    /** Where the words end, exclusive. */
    readonly end: number;
    /** Where the words start, in UTF-16 code units from 0. */
    readonly start: number;
  }>;
  /** What the ledger suggests: events, populations and sources, each with a score and a reason, and claims with the same figure. */
  readonly suggestions: SuggestionDetailsFragment;
  /** The candidate of the same words by a newer version of the reader. Null unless it was superseded, and if the newer version finds no figure there. */
  readonly supersededBy: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** What identifies it: SHA-256 of the text's own SHA-256, the position of the words and the version of the reader. The same text, read again by the same version, has the same candidates. */
    readonly key: string;
  } | null;
};

/** A figure as a program read it: the number, what it counts, its words, and its chain of sources as printed. */
export type ReadFigureDetailsFragment = {
  /** The cause, if the text states one. */
  readonly cause: Cause | null;
  /** The text's own reservations about the figure. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** Who makes up the figure, in words, for example "mostly civilians". */
  readonly composition: string | null;
  /** How the count behaves over time. */
  readonly countType: CountType;
  /** The words near the figure that name the event. Null if there are none. */
  readonly event: string | null;
  /** Upper end of a range. */
  readonly high: number | null;
  /** Whether the people counted have been identified, if the text says so. */
  readonly identification: Identification | null;
  /** Lower end of a range. */
  readonly low: number | null;
  /** What is counted. */
  readonly measure: Measure;
  /** The words near the figure that name the place. Null if there are none. */
  readonly place: string | null;
  /** How the words qualify the number. */
  readonly quantifier: Quantifier;
  /** Whom the text holds responsible, as printed. Null if it does not say. */
  readonly responsible: string | null;
  /** Whether the source gives the figure or denies it. */
  readonly stance: Stance;
  /** What the number counts. */
  readonly unit: Unit;
  /** The number printed. Null if the words give none, or only a range. */
  readonly value: number | null;
  /** How far the text says that the figure has been checked, if it does. */
  readonly verification: Verification | null;
  /** The printed words that give the figure, at most 8. */
  readonly wording: string;
  /** The day to which the figure refers. Null if nothing is known about it. */
  readonly asOf: DaysFragment | null;
  /** The attribution chain: the sources, the one nearest the article first. Empty for the article's own voice. */
  readonly attributions: ReadonlyArray<{
    /** What the words make the source. */
    readonly kind: ReadSourceKind;
    /** The source exactly as printed. */
    readonly label: string;
    /** An earlier, fuller name of the same source in the text. Null if there is none. */
    readonly refersTo: string | null;
    /** The kind of source, if the text does not name it. */
    readonly unnamed: UnnamedSource | null;
    /** What the text says the source does. Null if the words contain no verb. */
    readonly verb: AttributionVerb | null;
  }>;
  /** Whom the figure counts. */
  readonly counted: {
    /** Their age group. Null if the words do not say. */
    readonly ageGroup: AgeGroup | null;
    /** As printed: "Russian citizens". Null if the words name nobody in particular. */
    readonly label: string | null;
    /** Their nationalities as ISO 3166-1 alpha-2 codes. Empty if the words name none. */
    readonly nationalities: ReadonlyArray<string>;
    /** Their sex. Null if the words do not say. */
    readonly sex: Sex | null;
    /** Their status, for example civilian. Null if the words do not say. */
    readonly status: PopulationStatus | null;
  };
  /** The days in which the figure counts what happened. Null if it has none. */
  readonly period: PeriodDaysFragment | null;
  /** The position of the wording in the text that was read. */
  readonly quote: {
    /** Offset in the text at which the words end, exclusive, in UTF-16 code units from 0. */
    readonly end: number | null;
    /** The words exactly as printed. */
    readonly exact: string;
    /** A few words printed before the figure, if they are needed to locate it. */
    readonly prefix: string | null;
    /** Offset in the text at which the words start, in UTF-16 code units from 0. */
    readonly start: number | null;
    /** A few words printed after the figure, if they are needed to locate it. */
    readonly suffix: string | null;
  };
};

/** A number of a text, and what became of it. */
export type ReadNumberDetailsFragment = {
  /** Why it is no figure. Null unless it is excluded. */
  readonly because: NumberExclusion | null;
  /** Where it ends in the text, exclusive, in UTF-16 code units from 0. */
  readonly end: number;
  /** What became of it. */
  readonly fate: NumberFate;
  /** Upper end of a range. */
  readonly high: number | null;
  /** Lower end of a range, or of a vague size. */
  readonly low: number | null;
  /** Position among the numbers of the text, starting at 1. */
  readonly position: number;
  /** How the words around it qualify it. */
  readonly quantifier: Quantifier;
  /** Where it starts in the text, in UTF-16 code units from 0. */
  readonly start: number;
  /** The number. Null for a range, and for a vague size such as "dozens". */
  readonly value: number | null;
  /** The number as printed. */
  readonly words: string;
  /** The candidate that it is the figure of. Null unless it became one. */
  readonly candidate: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** What identifies it: SHA-256 of the text's own SHA-256, the position of the words and the version of the reader. The same text, read again by the same version, has the same candidates. */
    readonly key: string;
    /** Whether it is undecided, and if not, what was decided. */
    readonly state: CandidateState;
  } | null;
};

/** The variables of {@link ReadingsDocument}. */
export type ReadingsQueryVariables = Exact<{
  /** Which readings to list. All by default. */
  filter?: ReadingFilter | null | undefined;
  /** Sort order. The default is by the time of recording, last recorded first. */
  orderBy?: ReadingOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ReadingsDocument}. */
export type ReadingsQuery = {
  /** The texts that were read for figures. Only curators see them; the list is empty for all others. By default the last recorded first. */
  readonly readings: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ReadingDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link ReadingDocument}. */
export type ReadingQueryVariables = Exact<{
  /** Global identifier of the reading. */
  id?: string | null | undefined;
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  sha256?: string | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link ReadingDocument}. */
export type ReadingQuery = {
  /** Returns one reading, by exactly one of `id` and `sha256`. Null if there is none, and for everybody but curators. */
  readonly reading: ReadingDetailsFragment | null;
};

/** The variables of {@link ReadingNumbersDocument}. */
export type ReadingNumbersQueryVariables = Exact<{
  /** Global identifier of the reading. */
  id: string;
  /** Which numbers to list. All by default. */
  filter?: ReadNumberFilter | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ReadingNumbersDocument}. */
export type ReadingNumbersQuery = {
  /** Returns one reading, by exactly one of `id` and `sha256`. Null if there is none, and for everybody but curators. */
  readonly reading: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Every number of the text with what became of it, in the order of the text. */
    readonly numbers: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ReadNumberDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ReadingCandidatesDocument}. */
export type ReadingCandidatesQueryVariables = Exact<{
  /** Global identifier of the reading. */
  id: string;
  /** Which candidates to list. All by default. */
  filter?: CandidateFilter | null | undefined;
  /** Sort order. The default is by confidence, surest first; within a reading or a claim, by position in the text. */
  orderBy?: CandidateOrder | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link ReadingCandidatesDocument}. */
export type ReadingCandidatesQuery = {
  /** Returns one reading, by exactly one of `id` and `sha256`. Null if there is none, and for everybody but curators. */
  readonly reading: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** The figures found in the text, including superseded ones. By default in the order of the text. */
    readonly candidates: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<CandidateDetailsFragment>;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link CandidatesDocument}. */
export type CandidatesQueryVariables = Exact<{
  /** Which candidates to list. All by default. */
  filter?: CandidateFilter | null | undefined;
  /** Sort order. The default is by confidence, surest first; within a reading or a claim, by position in the text. */
  orderBy?: CandidateOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link CandidatesDocument}. */
export type CandidatesQuery = {
  /** The figures that were read in texts, for curators to accept, correct or reject. Only curators see them; the list is empty for all others. By default the surest first. */
  readonly candidates: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<CandidateDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link CandidateDocument}. */
export type CandidateQueryVariables = Exact<{
  /** Global identifier of the candidate. */
  id?: string | null | undefined;
  /** Key of the candidate, as `readText` returns it. */
  key?: string | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link CandidateDocument}. */
export type CandidateQuery = {
  /** Returns one candidate, by exactly one of `id` and `key`. Null if there is none, and for everybody but curators. */
  readonly candidate: CandidateDetailsFragment | null;
};

/** The variables of {@link OpenReadingDocument}. */
export type OpenReadingMutationVariables = Exact<{
  /** What to write. */
  input: OpenReadingInput;
}>;

/** The result of {@link OpenReadingDocument}. */
export type OpenReadingMutation = {
  /** Reads the text of an article and records what was found, for curators to decide on: a candidate for every figure, and every number with what became of it. The text itself is not stored. The same text again changes nothing, unless a newer version of the reader reads it: then undecided candidates are superseded, and decided ones stay. */
  readonly openReading:
    | ({
        readonly __typename: 'ConflictError';
      } & Refusal_ConflictError_Fragment)
    | ({
        readonly __typename: 'IdempotencyError';
      } & Refusal_IdempotencyError_Fragment)
    | ({
        readonly __typename: 'NotAllowedError';
      } & Refusal_NotAllowedError_Fragment)
    | ({
        readonly __typename: 'NotFoundError';
      } & Refusal_NotFoundError_Fragment)
    | {
        readonly __typename: 'ReadingOpened';
        /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
        readonly repeated: boolean;
        /** The reading with its candidates and numbers, as it stood right after the write. */
        readonly reading: {
          /** The figures found in the text, including superseded ones. By default in the order of the text. */
          readonly candidates: {
            /** The number of rows in the whole list, on all pages. */
            readonly totalCount: number;
            /** The rows of the page, without cursors. */
            readonly nodes: ReadonlyArray<CandidateDetailsFragment>;
          };
        } & ReadingDetailsFragment;
      }
    | ({
        readonly __typename: 'ValidationError';
      } & Refusal_ValidationError_Fragment);
};

/** The variables of {@link AcceptCandidatesDocument}. */
export type AcceptCandidatesMutationVariables = Exact<{
  /** What to write. */
  input: AcceptCandidatesInput;
}>;

/** The result of {@link AcceptCandidatesDocument}. */
export type AcceptCandidatesMutation = {
  /** Accepts candidates of one text: each becomes a claim with the entry method EXTRACTED, in the article that was read. All of them are accepted, or none. If review is on, the claims start as drafts. Relations between candidates become relations between their claims. */
  readonly acceptCandidates:
    | {
        readonly __typename: 'CandidatesAccepted';
        /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
        readonly repeated: boolean;
        /** The article, and everything below it, as it stood right after the write. */
        readonly article: {
          /** Headline as printed. Null if the text does not give one. */
          readonly headline: string | null;
          /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
          readonly id: string;
          /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
          readonly slug: string | null;
          /** Canonical URL of the article, http or https. Null if the text does not give one. */
          readonly url: string | null;
          /** Number of the current revision, starting at 1. */
          readonly version: number;
        };
        /** The candidates, in the order of the input. */
        readonly candidates: ReadonlyArray<CandidateDetailsFragment>;
        /** The claims, in the order of the input. */
        readonly claims: ReadonlyArray<ClaimDetailsFragment>;
      }
    | ({
        readonly __typename: 'ConflictError';
      } & Refusal_ConflictError_Fragment)
    | ({
        readonly __typename: 'IdempotencyError';
      } & Refusal_IdempotencyError_Fragment)
    | ({
        readonly __typename: 'NotAllowedError';
      } & Refusal_NotAllowedError_Fragment)
    | ({
        readonly __typename: 'NotFoundError';
      } & Refusal_NotFoundError_Fragment)
    | ({
        readonly __typename: 'ValidationError';
      } & Refusal_ValidationError_Fragment);
};

/** The variables of {@link CorrectCandidateDocument}. */
export type CorrectCandidateMutationVariables = Exact<{
  /** What to write. */
  input: CorrectCandidateInput;
}>;

/** The result of {@link CorrectCandidateDocument}. */
export type CorrectCandidateMutation = {
  /** Corrects what was read: changes the given fields of a figure and leaves all others as they are. The candidate stays open. */
  readonly correctCandidate:
    | {
        readonly __typename: 'CandidateWritten';
        /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
        readonly repeated: boolean;
        /** The candidate as it stood right after the write. */
        readonly candidate: CandidateDetailsFragment;
      }
    | ({
        readonly __typename: 'ConflictError';
      } & Refusal_ConflictError_Fragment)
    | ({
        readonly __typename: 'IdempotencyError';
      } & Refusal_IdempotencyError_Fragment)
    | ({
        readonly __typename: 'NotAllowedError';
      } & Refusal_NotAllowedError_Fragment)
    | ({
        readonly __typename: 'NotFoundError';
      } & Refusal_NotFoundError_Fragment)
    | ({
        readonly __typename: 'ValidationError';
      } & Refusal_ValidationError_Fragment);
};

/** The variables of {@link RejectCandidatesDocument}. */
export type RejectCandidatesMutationVariables = Exact<{
  /** What to write. */
  input: RejectCandidatesInput;
}>;

/** The result of {@link RejectCandidatesDocument}. */
export type RejectCandidatesMutation = {
  /** Rejects candidates, with the reason of the write as the reason of the rejection. All of them are rejected, or none. A rejected candidate can still be accepted. */
  readonly rejectCandidates:
    | {
        readonly __typename: 'CandidatesRejected';
        /** Whether this was already written with the same idempotency key. If so, this is the answer that was given then. */
        readonly repeated: boolean;
        /** The candidates, in the order of the input. */
        readonly candidates: ReadonlyArray<CandidateDetailsFragment>;
      }
    | ({
        readonly __typename: 'ConflictError';
      } & Refusal_ConflictError_Fragment)
    | ({
        readonly __typename: 'IdempotencyError';
      } & Refusal_IdempotencyError_Fragment)
    | ({
        readonly __typename: 'NotAllowedError';
      } & Refusal_NotAllowedError_Fragment)
    | ({
        readonly __typename: 'NotFoundError';
      } & Refusal_NotFoundError_Fragment)
    | ({
        readonly __typename: 'ValidationError';
      } & Refusal_ValidationError_Fragment);
};

/** The variables of {@link CandidateChangedDocument}. */
export type CandidateChangedSubscriptionVariables = Exact<{
  /** Only changes to candidates that match the filter right after the change, or matched it right before. All by default. */
  filter?: CandidateFilter | null | undefined;
  /** Send all events after the one with this identifier, and continue from there. `0` means from the beginning. Without it, the stream starts with the next event. The header `Last-Event-ID` takes precedence over this argument, because it names a later event. */
  after?: string | null | undefined;
}>;

/** The result of {@link CandidateChangedDocument}. */
export type CandidateChangedSubscription = {
  /** Every change to a candidate, once each, in the order in which they were written. Only curators see candidates: nobody else is sent anything. */
  readonly candidateChanged: {
    /** Who wrote it: the name of a curator, or an importer. */
    readonly actor: string;
    /** The moment at which it was written. Changes that were written together share this moment, but each is sent as its own event. */
    readonly at: string;
    /** Identifier of the event, and its position among all changes to the ledger: greater than that of every earlier change. Pass it to `after` to continue from here. */
    readonly eventId: string;
    /** What was done to the candidate. */
    readonly kind: CandidateChangeKind;
    /** Why it was written. */
    readonly reason: string;
    /** Number of the change among the changes to this record, from 1. */
    readonly version: number;
    /** The candidate, and everything below it, as it stood right after the change. */
    readonly candidate: CandidateDetailsFragment | null;
  };
};

/** The variables of {@link ReadTextDocument}. */
export type ReadTextQueryVariables = Exact<{
  /** The text, and what is known about it. */
  input: ReadTextInput;
}>;

/** The result of {@link ReadTextDocument}. */
export type ReadTextQuery = {
  /** Reads a text: its figures, and every number with what became of it. Open to everyone. Nothing is written, and the text is neither kept nor sent anywhere. To have the figures decided on, open the text with `openReading`. */
  readonly readText: ReadTextDetailsFragment | null;
};

/** What a program reads in a text, with what the ledger suggests for each figure. */
export type ReadTextDetailsFragment = {
  /** Headline as printed. Null if the reader found none. */
  readonly headline: string | null;
  /** Language in which the text was read, as a BCP 47 tag. */
  readonly language: string;
  /** Version of the reader. */
  readonly readerVersion: string;
  /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** How much the reader knows of that language. */
  readonly support: ReadingSupport;
  /** The article with this text, or else with this address. Null if the ledger has none. */
  readonly article: {
    /** Headline as printed. Null if the text does not give one. */
    readonly headline: string | null;
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
  } | null;
  /** Who is credited, in the order printed. */
  readonly credits: ReadonlyArray<{
    /** The credit as printed. */
    readonly label: string;
    /** What the credited party contributed. */
    readonly role: CreditRole;
  }>;
  /** The figures found, in the order of the text. */
  readonly figures: ReadonlyArray<{
    /** How sure the reader is, in percent. */
    readonly confidence: number;
    /** What identifies it. If the same text is opened with `openReading`, its candidate has the same key. */
    readonly key: string;
    /** Whether the rules of the reader or a language model found it. */
    readonly producer: CandidateProducer;
    /** Why it was read so, in short sentences. */
    readonly reasons: ReadonlyArray<string>;
    /** The name of the rule that found it. */
    readonly rule: string;
    /** The figure as read. */
    readonly figure: ReadFigureDetailsFragment;
    /** How it relates to another figure of the text. Null if it relates to none. */
    readonly relation: {
      /** Key of the other figure. */
      readonly key: string;
      /** How it relates to the other. */
      readonly kind: CandidateRelationKind;
    } | null;
    /** Where else the text prints the same figure, for example in its headline. */
    readonly repeats: ReadonlyArray<{
      /** Where the words end, exclusive. */
      readonly end: number;
      /** Where the words start, in UTF-16 code units from 0. */
      readonly start: number;
    }>;
    /** What the ledger suggests: events, populations and sources, each with a score and a reason, and claims with the same figure. */
    readonly suggestions: SuggestionDetailsFragment;
  }>;
  /** The people, organisations and events that the text names. */
  readonly mentions: ReadonlyArray<{
    /** Where they end in the text, exclusive. */
    readonly end: number;
    /** What the words name. */
    readonly kind: TextMentionKind;
    /** The words as printed. */
    readonly label: string;
    /** Where they start in the text, in UTF-16 code units from 0. */
    readonly start: number;
  }>;
  /** Every number of the text with what became of it, in the order of the text. */
  readonly numbers: ReadonlyArray<{
    /** Why it is no figure. Null unless it is excluded. */
    readonly because: NumberExclusion | null;
    /** Key of the figure that it belongs to. Null unless it became one. */
    readonly candidate: string | null;
    /** Where it ends in the text, exclusive. */
    readonly end: number;
    /** What became of it. */
    readonly fate: NumberFate;
    /** Upper end of a range. */
    readonly high: number | null;
    /** Lower end of a range, or of a vague size. */
    readonly low: number | null;
    /** How the words around it qualify it. */
    readonly quantifier: Quantifier;
    /** Where it starts in the text, in UTF-16 code units from 0. */
    readonly start: number;
    /** The number. Null for a range, and for a vague size. */
    readonly value: number | null;
    /** The number as printed. */
    readonly words: string;
  }>;
  /** The day of publication, as given or as found in the text. Null if nothing is known about it. */
  readonly publishedOn: DaysFragment | null;
  /** What the text says became of people whom it names one by one. */
  readonly statuses: ReadonlyArray<{
    /** The person as printed. */
    readonly person: string;
    /** What happened to the person. */
    readonly status: Measure;
    /** The words that say so. */
    readonly wording: string;
    /** The day to which it refers. Null if nothing is known about it. */
    readonly asOf: DaysFragment | null;
    /** The attribution chain, the source nearest the article first. Empty for the article's own voice. */
    readonly attributions: ReadonlyArray<{
      /** What the words make the source. */
      readonly kind: ReadSourceKind;
      /** The source exactly as printed. */
      readonly label: string;
      /** An earlier, fuller name of the same source in the text. Null if there is none. */
      readonly refersTo: string | null;
      /** The kind of source, if the text does not name it. */
      readonly unnamed: UnnamedSource | null;
      /** What the text says the source does. Null if the words contain no verb. */
      readonly verb: AttributionVerb | null;
    }>;
  }>;
};

/**
 * What the ledger suggests for a figure: events, populations and sources, each with a score and a reason, and claims with the same
 * number and measure.
 */
export type SuggestionDetailsFragment = {
  /** The three likeliest events, the likeliest first: those of other figures of the article, and those whose names or earlier labels are like the words of the text. */
  readonly events: ReadonlyArray<{
    /** Why it is suggested, in a sentence. */
    readonly reason: string;
    /** How likely it is, in percent. It is an order rather than a measure. */
    readonly score: number;
    /** The event. */
    readonly event: EventNameFragment;
  }>;
  /** The three likeliest populations, the likeliest first: by facets, and by name. */
  readonly populations: ReadonlyArray<{
    /** Why it is suggested, in a sentence. */
    readonly reason: string;
    /** How likely it is, in percent. It is an order rather than a measure. */
    readonly score: number;
    /** The population. */
    readonly population: PopulationNameFragment;
  }>;
  /** Claims with the same number and measure, at most five: in the article itself first, then in others about a suggested event. */
  readonly sameFigures: ReadonlyArray<{
    /** Whether the claim is in the article of the text: the figure is then recorded already. If not, the claim is in another article, about an event that the figure may be about: one may repeat the other. */
    readonly isSameArticle: boolean;
    /** The claim. */
    readonly claim: {
      /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
      readonly id: string;
      /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
      readonly permalink: string;
      /** The claim as one English sentence: who said how many of what, where, as of when, and in which article. It keeps the hedge of the words and quotes them if they give no number. */
      readonly sentence: string;
    } | null;
  }>;
  /** Who the sources may be: one entry for each link of the chain, in its order. */
  readonly sources: ReadonlyArray<{
    /** The source exactly as printed. */
    readonly label: string;
    /** The three likeliest organisations and people, the likeliest first. Empty if the ledger knows none. */
    readonly suggestions: ReadonlyArray<{
      /** Why it is suggested, in a sentence. */
      readonly reason: string;
      /** How likely it is, in percent. It is an order rather than a measure. */
      readonly score: number;
      /** The organisation. Null if it is a person. */
      readonly organisation: OrganisationNameFragment | null;
      /** The person. Null if it is an organisation. */
      readonly person: PersonNameFragment | null;
    }>;
  }>;
};

/** What was changed, by whom, when, and why. */
export type RevisionDetailsFragment = {
  /** Who wrote it: the name of a curator, or of the importer. */
  readonly actor: string;
  /** When it was written. Pass it to `asRecordedOn` to see the ledger as this write left it. */
  readonly at: string;
  /** Position in the log: a whole number, greater than that of every earlier write. */
  readonly id: string;
  /** Why it was written. For an import, the file. */
  readonly reason: string;
  /** Number of this revision of the record, from 1. */
  readonly version: number;
  /** The changes, field by field, with slugs and keys in place of ids. The first revision of a record lists every field that has a value. */
  readonly changes: ReadonlyArray<{
    /** The value after the write. Null if there is none. */
    readonly after: unknown;
    /** The value before the write. Null if there was none. */
    readonly before: unknown;
    /** Path of the field in the record, in the file format of the ledger, for example "publishedOn.earliest" or "attributions[0].label". The index of a list item is its index after the write, or before the write if the item was removed. */
    readonly path: string;
  }>;
};

/** The variables of {@link RevisionsDocument}. */
export type RevisionsQueryVariables = Exact<{
  /** A global identifier issued by this server. */
  id: string;
  /** Sort order. The default is newest first. */
  orderBy?: RevisionOrder | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link RevisionsDocument}. */
export type RevisionsQuery = {
  /** The record with this global identifier. Null if there is none. */
  readonly node:
    | {
        readonly __typename: 'Article';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Candidate';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Claim';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Dataset';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Event';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Observation';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Organisation';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Person';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'PersonStatus';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Place';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Population';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Reading';
        /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
        readonly id: string;
        /** The writes to the record: who made them, when and why, and what changed. `asRecordedOn` limits them to writes made by that moment, and `knownBy` to writes made by the end of that day. Only curators see writes that left the record a draft. Newest first by default. */
        readonly revisions: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | null;
};

/** The variables of {@link SearchDocument}. */
export type SearchQueryVariables = Exact<{
  /** Text to search for: words, names or parts of names, at most 200 characters. Accents are ignored and typos tolerated. Records that contain a "quoted phrase" come first. Records that contain a -word do not count as matching all words. */
  text: string;
  /** Only records of these types. All by default. */
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SearchDocument}. */
export type SearchQuery = {
  /** Finds people, organisations, events, articles and claims by their words, best match first. If more than 1,000 texts of one kind match, only the most recently recorded ones are ranked; of labels and other names, the best-matching ones come first. */
  readonly search: {
    /** How many records match. If more than 10,000 texts of one kind match, no more of them are counted: `totalCountIsExact` says whether all were. */
    readonly totalCount: number;
    /** Whether `totalCount` includes all records that match. False if so many match that they were not counted to the end: there are at least that many. */
    readonly totalCountIsExact: boolean;
    /** The records of the page. */
    readonly nodes: ReadonlyArray<
      | ({
          readonly __typename: 'Article';
        } & ArticleDetailsFragment)
      | ({
          readonly __typename: 'Claim';
        } & ClaimDetailsFragment)
      | {
          readonly __typename: 'Event';
          /** What happened, in the curator's own words. */
          readonly description: string | null;
          /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
          readonly id: string;
          /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
          readonly name: string;
          /** Human-readable handle, unique among events: lower-case words joined by hyphens. */
          readonly slug: string | null;
        }
      | {
          readonly __typename: 'Organisation';
          /** What the organisation is, in the curator's own words. */
          readonly description: string | null;
          /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
          readonly id: string;
          /** Primary name, by which lists are sorted. */
          readonly name: string;
          /** Human-readable handle, unique among organisations: lower-case words joined by hyphens. */
          readonly slug: string | null;
        }
      | {
          readonly __typename: 'Person';
          /** Who the person is, in the curator's own words. */
          readonly description: string | null;
          /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
          readonly id: string;
          /** Primary name, by which lists are sorted. */
          readonly name: string;
          /** Human-readable handle, unique among people: lower-case words joined by hyphens. */
          readonly slug: string | null;
        }
    >;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** How two claims compare, and why. */
export type ComparisonDetailsFragment = {
  /** The reason, in one English sentence that gives figures, dates and sources as printed. */
  readonly reason: string;
  /** How they compare. */
  readonly verdict: Verdict;
  /** The two claims. For REVISED and EXPLAINED_BY_TIME the earlier one comes first, for PART_OF the part, for DENIES the denial. Otherwise they are sorted by as-of day, then by figure. */
  readonly claims: ReadonlyArray<ClaimDetailsFragment>;
};

/** What a series is about. */
export type SeriesSubjectFragment = {
  /** The cause that the sources state. Null if they state none, so that the figures cover every cause. */
  readonly cause: Cause | null;
  /** How the count runs over time. Null in an empty series if the query named no count type. */
  readonly countType: CountType | null;
  /** Whether the people counted have been identified. Null if the sources do not say. */
  readonly identification: Identification | null;
  /** What is counted. */
  readonly measure: Measure;
  /** The responsible party as the sources name it, if its organisation is unknown. Otherwise null. */
  readonly responsibleLabel: string | null;
  /** What the numbers count. */
  readonly unit: Unit;
  /** How far the sources say that the figures have been checked. Null if they do not say. */
  readonly verification: Verification | null;
  /** The event that the figures are about. */
  readonly event: EventNameFragment;
  /** The days in which a PERIOD counts what happened, or which a DELTA changes. Otherwise null. */
  readonly period: PeriodDaysFragment | null;
  /** The place that the figures are about. Null means anywhere the event took place or, in an empty series, that the query named no place. */
  readonly place: PlaceNameFragment | null;
  /** The people whom the figures count. Null in an empty series if the query named no population. */
  readonly population: PopulationNameFragment | null;
  /** The organisation that the sources hold responsible. Null if they name no party, or one whose organisation is unknown. */
  readonly responsible: OrganisationNameFragment | null;
};

/** A figure at its point in time: the claim, and the numbers that its words allow. */
export type PointDetailsFragment = {
  /** The day to which the count refers. Null if nothing is known about it. */
  readonly asOf: DaysFragment | null;
  /** The claim itself. */
  readonly claim: ClaimDetailsFragment;
  /** The numbers that the words of the figure allow. */
  readonly interval: {
    /** Largest number allowed. Null is open. */
    readonly high: number | null;
    /** Smallest number allowed. Null is open. */
    readonly low: number | null;
    /** The words, the rule by which they are read, and what they allow, in one sentence: “around 100”: rounded to the nearest ten, so 95 to 104. The rules are in docs/what-the-figures-say.md. */
    readonly rule: string;
  };
};

/** The variables of {@link SeriesDocument}. */
export type SeriesQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** What the numbers count. People by default. */
  unit?: Unit | null | undefined;
  /** Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party. */
  responsible?: string | null | undefined;
  /** The responsible party as the sources name it, if its organisation is unknown. */
  responsibleLabel?: string | null | undefined;
  /** The cause that the sources state. By default figures without a cause. */
  cause?: Cause | null | undefined;
  /** How far the sources say that the figures have been checked. By default figures that do not say. */
  verification?: Verification | null | undefined;
  /** Whether the people counted have been identified. By default figures that do not say. */
  identification?: Identification | null | undefined;
  /** The days of a PERIOD or a DELTA. */
  period?: PeriodInput | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. In this document, `100` by default. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SeriesDocument}. */
export type SeriesQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The claims with their as-of days and intervals. Sorted by as-of day, earliest first. */
        readonly points: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PointDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesOfEventDocument}. */
export type SeriesOfEventQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SeriesOfEventDocument}. */
export type SeriesOfEventQuery = {
  /** Returns one event. Null if there is no such event. */
  readonly event: {
    /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
    readonly id: string;
    /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
    readonly name: string;
    /** The series of the event itself, those with the most claims first. The series of its sub-events are listed there. */
    readonly series: {
      /** The number of rows in the whole list, on all pages. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<
        {
          /** The claims with their as-of days and intervals. Sorted by as-of day, earliest first. */
          readonly points: {
            /** The number of rows in the whole list, on all pages. */
            readonly totalCount: number;
          };
        } & SeriesSubjectFragment
      >;
      /** The position of the page in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link SeriesOriginsDocument}. */
export type SeriesOriginsQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** The day in question. */
  on: string;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** What the numbers count. People by default. */
  unit?: Unit | null | undefined;
  /** Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party. */
  responsible?: string | null | undefined;
  /** The responsible party as the sources name it, if its organisation is unknown. */
  responsibleLabel?: string | null | undefined;
  /** The cause that the sources state. By default figures without a cause. */
  cause?: Cause | null | undefined;
  /** How far the sources say that the figures have been checked. By default figures that do not say. */
  verification?: Verification | null | undefined;
  /** Whether the people counted have been identified. By default figures that do not say. */
  identification?: Identification | null | undefined;
  /** The days of a PERIOD or a DELTA. */
  period?: PeriodInput | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. In this document, `50` by default. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SeriesOriginsDocument}. */
export type SeriesOriginsQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The origins on whose word the claims rest, those with the most claims first. `points { totalCount }` and `origins { totalCount }` show how many claims come from how many origins. */
        readonly origins: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<{
            /** True if the ledger knows of no tie to another origin of the series (see `ties`), false if it knows of one. Null for an article's own voice without ties, because it does not say where the figure comes from, and for an unnamed source, because nobody can tell who it is. True does not mean that the origin did its own count. */
            readonly independent: boolean | null;
            /** The latest figures of the origin on a day: its claims with the most recent as-of day on or before it, at most 20. An uncertain as-of day counts from its last possible day. Empty if the origin had given no figure by then. */
            readonly latest: ReadonlyArray<{
              /** The day to which the count refers. Null if nothing is known about it. */
              readonly asOf: DaysFragment | null;
              /** The claim itself. */
              readonly claim: {
                /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
                readonly id: string;
                /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
                readonly permalink: string;
                /** The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`). */
                readonly wording: string;
              };
              /** The numbers that the words of the figure allow. */
              readonly interval: {
                /** Largest number allowed. Null is open. */
                readonly high: number | null;
                /** Smallest number allowed. Null is open. */
                readonly low: number | null;
                /** The words, the rule by which they are read, and what they allow, in one sentence: “around 100”: rounded to the nearest ten, so 95 to 104. The rules are in docs/what-the-figures-say.md. */
                readonly rule: string;
              };
            }>;
            /** The origin, as named in its first claim in the series. */
            readonly origin: OriginNameFragment;
            /** Its ties to other origins of the series, at most 20. A body and its parent are two origins, but neither independently confirms the other. */
            readonly ties: ReadonlyArray<{
              /** How the two are connected. */
              readonly kind: OriginTieKind;
              /** The other origin, as named in its first claim in the series. */
              readonly origin: OriginNameFragment;
            }>;
          }>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesBandDocument}. */
export type SeriesBandQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** The days in question, at most 100. A single day need not be a list. */
  on: ReadonlyArray<string> | string;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** What the numbers count. People by default. */
  unit?: Unit | null | undefined;
  /** Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party. */
  responsible?: string | null | undefined;
  /** The responsible party as the sources name it, if its organisation is unknown. */
  responsibleLabel?: string | null | undefined;
  /** The cause that the sources state. By default figures without a cause. */
  cause?: Cause | null | undefined;
  /** How far the sources say that the figures have been checked. By default figures that do not say. */
  verification?: Verification | null | undefined;
  /** Whether the people counted have been identified. By default figures that do not say. */
  identification?: Identification | null | undefined;
  /** The days of a PERIOD or a DELTA. */
  period?: PeriodInput | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link SeriesBandDocument}. */
export type SeriesBandQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The numbers that the claims allow on each of the given days, in the order given. For a closed incident, all counts made by then are used. For a growing count, earlier claims set the lower end and later ones the upper end. For a level, the claims that can refer to that day are used. A figure is left out if a body that gave it or passed it on later gave one that excludes it, or if a curator has set it apart from the others. */
        readonly band: ReadonlyArray<{
          /** Largest number allowed. Null if the band has no upper end. */
          readonly high: number | null;
          /** Smallest number allowed. Null if the band has no lower end. */
          readonly low: number | null;
          /** The day of the band. */
          readonly on: string;
          /** The claims that set the ends of the band, or that leave an end open and exclude the claims that would close it. Sorted by the day from which they are known, at most 20 for each end. */
          readonly claims: ReadonlyArray<ClaimDetailsFragment>;
        }>;
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesLatestDocument}. */
export type SeriesLatestQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** The day in question. */
  on: string;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** The result of {@link SeriesLatestDocument}. */
export type SeriesLatestQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The claims with the most recent as-of day on or before a day, at most 20. An uncertain as-of day counts from its last possible day. Empty if there is no claim by then. */
        readonly latest: ReadonlyArray<PointDetailsFragment>;
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesChangesDocument}. */
export type SeriesChangesQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** The first day. The figure of that day is the start. */
  from: string;
  /** The last day, after the first. */
  to: string;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. In this document, `20` by default. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SeriesChangesDocument}. */
export type SeriesChangesQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The series split by origin. Sorted by the first as-of day of each origin. */
        readonly byOrigin: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<{
            /** How much the growing count of the origin rose from one day to another ("since the ceasefire"): the difference between its latest figures by both days. It is refused if the origin corrected its count in between. */
            readonly change: {
              /** How the change follows from the two claims, or why it cannot be given, in one English sentence. */
              readonly reason: string;
              /** Why the change cannot be given. Null if it can. */
              readonly refusal: ChangeRefusal | null;
              /** For CORRECTED: the higher figure and the lower one that corrects it, or the fall that the origin states (DELTA). Empty otherwise. */
              readonly corrected: ReadonlyArray<{
                /** Global identifier: opaque, stable, and unique across all types. `node` accepts the id of any record. */
                readonly id: string;
                /** Path of this version of the claim on this server, beginning with a slash. It always leads to this version, whatever is corrected later. */
                readonly permalink: string;
                /** The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`). */
                readonly wording: string;
              }>;
              /** The latest claim of the origin by the first day. Its as-of day may be earlier. Null if the origin had given no figure. */
              readonly from: ClaimDetailsFragment | null;
              /** The numbers of people by which the count can have risen. Null if `refusal` says why there are none. */
              readonly interval: {
                /** The greatest rise. Null if there is no upper limit. */
                readonly high: number | null;
                /** The least rise. Null if there is no lower limit. */
                readonly low: number | null;
              } | null;
              /** The latest claim of the origin by the last day. Its as-of day may be earlier. Null if the origin had given no figure. */
              readonly to: ClaimDetailsFragment | null;
            };
            /** The origin, as named in its first claim in the series. */
            readonly origin: OriginNameFragment;
          }>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link DisagreementsDocument}. */
export type DisagreementsQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** What the numbers count. People by default. */
  unit?: Unit | null | undefined;
  /** Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party. */
  responsible?: string | null | undefined;
  /** The responsible party as the sources name it, if its organisation is unknown. */
  responsibleLabel?: string | null | undefined;
  /** The cause that the sources state. By default figures without a cause. */
  cause?: Cause | null | undefined;
  /** How far the sources say that the figures have been checked. By default figures that do not say. */
  verification?: Verification | null | undefined;
  /** Whether the people counted have been identified. By default figures that do not say. */
  identification?: Identification | null | undefined;
  /** The days of a PERIOD or a DELTA. */
  period?: PeriodInput | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link DisagreementsDocument}. */
export type DisagreementsQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The pairs of claims that conflict, or of which one revises the other. Sorted by the day of the lower figure. If an origin gave a figure more than once, only the claim that gave it first is listed; `echoes` has the others. */
        readonly disagreements: {
          /** The number of rows in the whole list, on all pages, counted up to 1000. `totalCountIsExact` says whether that is all of them. */
          readonly totalCount: number;
          /** Whether `totalCount` includes all rows. False if the list is too long to be counted: there are at least that many. */
          readonly totalCountIsExact: boolean;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<ComparisonDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesDenialsDocument}. */
export type SeriesDenialsQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** How the count runs over time. Needed only if there are claims of several count types. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, only series of whole populations are considered, and an error lists the choices if several match. A part of a population must be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, any place matches, and an error lists the choices if several do. */
  place?: string | null | undefined;
  /** What the numbers count. People by default. */
  unit?: Unit | null | undefined;
  /** Global identifier or slug of the organisation that the sources hold responsible. By default figures without a party. */
  responsible?: string | null | undefined;
  /** The responsible party as the sources name it, if its organisation is unknown. */
  responsibleLabel?: string | null | undefined;
  /** The cause that the sources state. By default figures without a cause. */
  cause?: Cause | null | undefined;
  /** How far the sources say that the figures have been checked. By default figures that do not say. */
  verification?: Verification | null | undefined;
  /** Whether the people counted have been identified. By default figures that do not say. */
  identification?: Identification | null | undefined;
  /** The days of a PERIOD or a DELTA. */
  period?: PeriodInput | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link SeriesDenialsDocument}. */
export type SeriesDenialsQuery = {
  /** One series: the claims that count the same thing, which can be compared with one another. Arguments left out mean the whole: an error lists the choices if only parts were counted. Empty if there is no such claim. `series` lists all series. */
  readonly series:
    | ({
        /** The denials of figures of this series. They are no points, set no end of a band and are in no disagreement. Sorted by as-of day, earliest first. */
        readonly denials: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
          /** The position of the page in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link AllSeriesDocument}. */
export type AllSeriesQueryVariables = Exact<{
  /** Which series to list. All by default. */
  filter?: SeriesFilter | null | undefined;
  /** Sort order. The default is by the number of claims, most first. */
  orderBy?: SeriesOrder | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link AllSeriesDocument}. */
export type AllSeriesQuery = {
  /** The series of all events: each holds the claims that can be compared with one another. `seriesAbout` looks up one of them. By default those with the most claims come first. */
  readonly series: {
    /** The number of rows in the whole list, on all pages. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<
      {
        /** The claims with their as-of days and intervals. Sorted by as-of day, earliest first. */
        readonly points: {
          /** The number of rows in the whole list, on all pages. */
          readonly totalCount: number;
        };
      } & SeriesSubjectFragment
    >;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link AllDisagreementsDocument}. */
export type AllDisagreementsQueryVariables = Exact<{
  /** Which series to search. All by default. */
  filter?: SeriesFilter | null | undefined;
  /** Shows only what had been published by the end of this day, here and in every field below. An article with an uncertain publication date counts from the last possible day, and never if that day is open. Names, descriptions and the hierarchy of organisations, events and places are those of today, or of the moment given in `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Shows the ledger as it stood at this moment, here and in every field below: what had been recorded by then, with the names, figures and structure of that time. A record that was changed before the ledger began to keep every state is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Number of rows, counted from `after` or from the start of the list: 20 by default, at most 100. */
  first?: number | null | undefined;
  /** Returns the rows after this cursor. Used with `first`. */
  after?: string | null | undefined;
  /** Number of rows, counted back from `before` or from the end of the list: at most 100. */
  last?: number | null | undefined;
  /** Returns the rows before this cursor. Used with `last`. */
  before?: string | null | undefined;
}>;

/** The result of {@link AllDisagreementsDocument}. */
export type AllDisagreementsQuery = {
  /** The pairs of claims that conflict, or of which one revises the other, in all series. The series with the most claims come first; within a series, pairs are sorted by the day of the lower figure. If an origin gave a figure more than once, only the claim that gave it first is listed. */
  readonly disagreements: {
    /** The number of rows in the whole list, on all pages, counted up to 1000. `totalCountIsExact` says whether that is all of them. */
    readonly totalCount: number;
    /** Whether `totalCount` includes all rows. False if the list is too long to be counted: there are at least that many. */
    readonly totalCountIsExact: boolean;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ComparisonDetailsFragment>;
    /** The position of the page in the list. */
    readonly pageInfo: PageFragment;
  };
};
