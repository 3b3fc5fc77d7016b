/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

import type { Unlisted } from '../unlisted.ts';
/** An office or membership of a person. */
export type AffiliationInput = {
  /** First day on which it can have been held. Null is open. */
  readonly earliest?: string | null | undefined;
  /** Last day on which it can have been held. Null is open. */
  readonly latest?: string | null | undefined;
  /** Global identifier or slug of the organisation it is held in. */
  readonly organisation: string;
  /** The role, for example "military secretary". */
  readonly role: string;
};

/** The fields of an article to be changed. What is left out stays as it is; null empties a field. */
export type ArticleChanges = {
  /** Address of an archived copy, http or https, without a user name or a password. It is never fetched. */
  readonly archivedUrl?: string | null | undefined;
  /** Who is credited, in the order printed. */
  readonly credits?: ReadonlyArray<CreditInput> | CreditInput | null | undefined;
  /** Headline as printed. Null where the text does not give it. */
  readonly headline?: string | null | undefined;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language?: string | null | undefined;
  /** The words with which it names people, organisations and events. */
  readonly mentions?: ReadonlyArray<MentionInput> | MentionInput | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The day of publication. Null where nothing is known of it. */
  readonly publishedOn?: UncertainDateInput | null | undefined;
  /** Who published it. Null where the text does not say. */
  readonly publisher?: OrganisationReference | null | undefined;
  /** SHA-256 of the text that was read, in lower-case hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Address of the article, http or https, without a user name or a password; a fragment is left off. It is never fetched. */
  readonly url?: string | null | undefined;
};

/** Which articles to list. All conditions that are given must hold; a list of values holds when any of them does. */
export type ArticleFilter = {
  /** True for articles with at least one figure, false for articles without any. */
  readonly hasClaims?: boolean | null | undefined;
  /** In any of these languages, as BCP 47 tags. */
  readonly language?: ReadonlyArray<string> | string | null | undefined;
  /** Naming any of these people, organisations or events, each by global identifier or slug; at most 100. */
  readonly mentions?: ReadonlyArray<string> | string | null | undefined;
  /** The publication date can lie in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Published by any of these organisations, each by global identifier or slug; at most 100. */
  readonly publisher?: ReadonlyArray<string> | string | null | undefined;
};

/** An article to be recorded. */
export type ArticleInput = {
  /** Address of an archived copy, http or https, without a user name or a password. It is never fetched. */
  readonly archivedUrl?: string | null | undefined;
  /** Who is credited, in the order printed. */
  readonly credits?: ReadonlyArray<CreditInput> | CreditInput | null | undefined;
  /** Headline as printed. Null where the text does not give it. */
  readonly headline?: string | null | undefined;
  /** Language of the text as a BCP 47 tag, for example "en". */
  readonly language: string;
  /** The words with which it names people, organisations and events. */
  readonly mentions?: ReadonlyArray<MentionInput> | MentionInput | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** The day of publication. Null where nothing is known of it. */
  readonly publishedOn?: UncertainDateInput | null | undefined;
  /** Who published it. Null where the text does not say. */
  readonly publisher?: OrganisationReference | null | undefined;
  /** SHA-256 of the text that was read, in lower-case hexadecimal. */
  readonly sha256?: string | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
  /** Address of the article, http or https, without a user name or a password; a fragment is left off. It is never fetched. */
  readonly url?: string | null | undefined;
};

/** The orders of a list of articles. Ties are in the order in which they were recorded, turned round where the order descends. */
export type ArticleOrder =
  /** By the last possible day of publication, earliest first; open ones last. */
  | 'PUBLISHED_ASC'
  /** By the last possible day of publication, latest first; open ones first. */
  | 'PUBLISHED_DESC'
  /** By the time the ledger recorded them, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time the ledger recorded them, last recorded first. */
  | 'RECORDED_DESC'
  | Unlisted;

/** By what claims are put together. */
export type AttributionGrouping =
  /** By what is counted. */
  | 'MEASURE'
  /** By on whose word the figure finally rests; for an article's own voice that is its publisher. The own voices of articles whose publisher is not known are a group for each article. */
  | 'ORIGIN'
  /** By who published the article. Those whose publisher is not known are one group. */
  | 'PUBLISHER'
  | Unlisted;

/** One link of an attribution chain. It names one organisation or one person, never the publisher. */
export type AttributionInput = {
  /** Whether the text names the source, or the curator identified it. STATED unless told otherwise. */
  readonly basis?: IdentityBasis | null | undefined;
  /** The source exactly as printed. */
  readonly label: string;
  /** The organisation, where it is one. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The person, where it is one. */
  readonly person?: PersonReference | null | undefined;
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

/** What a change did to a claim. */
export type ClaimChangeKind =
  /** It was a draft and was published: readers see it from here on. */
  | 'PUBLISHED'
  /** Its rank was changed, and nothing else. */
  | 'RANKED'
  /** The claim is new to the ledger. */
  | 'RECORDED'
  /** What curators state about it and other claims was changed, and nothing else. */
  | 'RELATED'
  /** Its retraction was taken back. */
  | 'RESTORED'
  /** It was withdrawn; it stays readable as such. */
  | 'RETRACTED'
  /** Something that it says was changed. */
  | 'REVISED'
  | Unlisted;

/** The fields of a claim to be changed. What is left out stays as it is; null empties a field. */
export type ClaimChanges = {
  /** The day that the figure is a count of. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** Where the wording stands in the text that was read. */
  readonly at?: TextPositionInput | null | undefined;
  /** On whose word, nearest the article first; the last is the origin. Empty: the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** What the article itself says against taking the figure as it stands. */
  readonly caveats?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Who makes up the figure, in words: "mostly civilians". */
  readonly composition?: string | null | undefined;
  /** How the count runs over time. A figure of one day is never CUMULATIVE. */
  readonly countType?: CountType | null | undefined;
  /** Global identifier or slug of the event that the figure is about. */
  readonly event?: string | null | undefined;
  /** Upper end of a range, in people; for BETWEEN only. */
  readonly high?: number | null | undefined;
  /** Lower end of a range, in people; for BETWEEN only. */
  readonly low?: number | null | undefined;
  /** What is counted. */
  readonly measure?: Measure | null | undefined;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** Global identifier or slug of the place. Null is wherever the event took place. */
  readonly place?: string | null | undefined;
  /** Global identifier or slug of the population that is counted. */
  readonly population?: string | null | undefined;
  /** A few words printed before the wording, where they are needed to find it. */
  readonly prefix?: string | null | undefined;
  /** How the words qualify the number. */
  readonly quantifier?: Quantifier | null | undefined;
  /** For words that can be read in two ways. */
  readonly reading?: ReadingInput | null | undefined;
  /** What is stated of this claim and others. */
  readonly relations?: ReadonlyArray<ClaimRelationInput> | ClaimRelationInput | null | undefined;
  /** A few words printed after the wording, where they are needed to find it. */
  readonly suffix?: string | null | undefined;
  /** The number printed, in people. Null where the words give none or only a range. */
  readonly value?: number | null | undefined;
  /** The few words of the figure exactly as printed, at most 8. They must hold the number claimed. */
  readonly wording?: string | null | undefined;
};

/** Which claims to list. All conditions that are given must hold; a list of values holds when any of them does. */
export type ClaimFilter = {
  /** All of these filters hold. */
  readonly and?: ReadonlyArray<ClaimFilter> | ClaimFilter | null | undefined;
  /** Any of these articles, each by global identifier or slug; at most 100. */
  readonly article?: ReadonlyArray<string> | string | null | undefined;
  /** The as-of date can lie in this range. */
  readonly asOf?: DateRange | null | undefined;
  /** Attributed, anywhere in the chain, to any of these people or organisations, each by global identifier or slug; at most 100. */
  readonly attributedTo?: ReadonlyArray<string> | string | null | undefined;
  /** With any of these caveats. */
  readonly caveat?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** The words of the figure allow this number, by the interval of the claim. Figures whose words bound nothing ("most") do not match, and so are among those that `not` of it finds. */
  readonly consistentWith?: number | null | undefined;
  /** Any of these count types. */
  readonly countType?: ReadonlyArray<CountType> | CountType | null | undefined;
  /** Any of these events, each by global identifier or slug; at most 100. */
  readonly event?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** This filter does not hold. */
  readonly not?: ClaimFilter | null | undefined;
  /** At least one of these filters holds; an empty list matches nothing. */
  readonly or?: ReadonlyArray<ClaimFilter> | ClaimFilter | null | undefined;
  /** Resting finally on the word of any of these people or organisations, the publisher being the origin of an article's own voice; each by global identifier or slug; at most 100. */
  readonly origin?: ReadonlyArray<string> | string | null | undefined;
  /** True for figures in the article's own voice, false for figures with a source. */
  readonly ownVoice?: boolean | null | undefined;
  /** Any of these places, each by global identifier or slug; at most 100. Places that lie in it are not included. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these populations, each by global identifier or slug; at most 100. Parts of a population are not included. */
  readonly population?: ReadonlyArray<string> | string | null | undefined;
  /** The publication date of the article can lie in this range. */
  readonly publishedOn?: DateRange | null | undefined;
  /** Printed by any of these organisations. Any of these organisations, each by global identifier or slug; at most 100. */
  readonly publisher?: ReadonlyArray<string> | string | null | undefined;
  /** Any of these quantifiers. */
  readonly quantifier?: ReadonlyArray<Quantifier> | Quantifier | null | undefined;
  /** Any of these ranks. */
  readonly rank?: ReadonlyArray<Rank> | Rank | null | undefined;
  /** Any of these states. Drafts are shown to curators only. */
  readonly status?: ReadonlyArray<RecordStatus> | RecordStatus | null | undefined;
};

/** A claim to be recorded: one figure, in one article, on one source’s word. */
export type ClaimInput = {
  /** The day that the figure is a count of. */
  readonly asOf?: UncertainDateInput | null | undefined;
  /** Where the wording stands in the text that was read. */
  readonly at?: TextPositionInput | null | undefined;
  /** On whose word, nearest the article first; the last is the origin. Empty: the article's own voice. */
  readonly attributions?: ReadonlyArray<AttributionInput> | AttributionInput | null | undefined;
  /** What the article itself says against taking the figure as it stands. */
  readonly caveats?: ReadonlyArray<Caveat> | Caveat | null | undefined;
  /** Who makes up the figure, in words: "mostly civilians". */
  readonly composition?: string | null | undefined;
  /** How the count runs over time. A figure of one day is never CUMULATIVE. */
  readonly countType: CountType;
  /** Global identifier or slug of the event that the figure is about. */
  readonly event: string;
  /** Upper end of a range, in people; for BETWEEN only. */
  readonly high?: number | null | undefined;
  /** Handle of the claim, unique within the article; made of measure and number where none is given. */
  readonly key?: string | null | undefined;
  /** Lower end of a range, in people; for BETWEEN only. */
  readonly low?: number | null | undefined;
  /** What is counted. */
  readonly measure: Measure;
  /** What a reader should know about this record. */
  readonly note?: string | null | undefined;
  /** Global identifier or slug of the place. Null is wherever the event took place. */
  readonly place?: string | null | undefined;
  /** Global identifier or slug of the population that is counted. */
  readonly population: string;
  /** A few words printed before the wording, where they are needed to find it. */
  readonly prefix?: string | null | undefined;
  /** How the words qualify the number. */
  readonly quantifier: Quantifier;
  /** How it ranks among claims about the same thing. NORMAL unless told otherwise. */
  readonly rank?: Rank | null | undefined;
  /** For words that can be read in two ways. */
  readonly reading?: ReadingInput | null | undefined;
  /** What is stated of this claim and others. */
  readonly relations?: ReadonlyArray<ClaimRelationInput> | ClaimRelationInput | null | undefined;
  /** A few words printed after the wording, where they are needed to find it. */
  readonly suffix?: string | null | undefined;
  /** The number printed, in people. Null where the words give none or only a range. */
  readonly value?: number | null | undefined;
  /** The few words of the figure exactly as printed, at most 8. They must hold the number claimed. */
  readonly wording: string;
};

/** The orders of a list of claims. Ties are in the order in which they were recorded, turned round where the order descends. */
export type ClaimOrder =
  /** By the last possible as-of day, earliest first; open ones last. */
  | 'AS_OF_ASC'
  /** By the last possible as-of day, latest first; open ones first. */
  | 'AS_OF_DESC'
  /** Article by article, within each in the order of the text. */
  | 'PRINTED'
  /** By the time the ledger recorded them, first recorded first. */
  | 'RECORDED_ASC'
  /** By the time the ledger recorded them, last recorded first. */
  | 'RECORDED_DESC'
  /** By the number printed, else the least that the words allow, smallest first. */
  | 'VALUE_ASC'
  /** By the number printed, else the least that the words allow, largest first. */
  | 'VALUE_DESC'
  | Unlisted;

/** What is stated of this claim and another. */
export type ClaimRelationInput = {
  /** The other claim: its global identifier, or its key where it stands in the same article. */
  readonly claim: string;
  /** How this claim relates to the other. */
  readonly kind: ClaimRelationKind;
  /** Why this is stated. */
  readonly note?: string | null | undefined;
};

/** How two claims are related, as stated by a curator. */
export type ClaimRelationKind =
  /** The first counts people in addition to those counted by the second. */
  | 'ADDITIONAL_TO'
  /** The first contradicts the second. */
  | 'CONTRADICTS'
  /** The first repeats the second. */
  | 'RESTATES'
  /** The first counts a part of what the second counts. */
  | 'SUBSET_OF'
  /** The first replaces the second. */
  | 'SUPERSEDES'
  | Unlisted;

/** How a count behaves over time. */
export type CountType =
  /** A count that grows while the event lasts. */
  | 'CUMULATIVE'
  /** A count for a single closed event. It has one true value, which later reports may revise. */
  | 'INCIDENT'
  /** A level on a given day, which may rise and fall. */
  | 'STOCK'
  | Unlisted;

/** One credit, as the article prints it. It may name an organisation or a person, or nobody of the ledger. */
export type CreditInput = {
  /** The credit exactly as printed. */
  readonly label: string;
  /** The organisation credited, where it is one. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The person credited, where it is one. */
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

/** A range of days, both ends inclusive; a missing end is open. A record whose date is uncertain matches when its date can lie in the range: when the two share at least one day. */
export type DateRange = {
  /** First day of the range. */
  readonly from?: string | null | undefined;
  /** Last day of the range. */
  readonly to?: string | null | undefined;
};

/** A day known exactly or within limits, both inclusive; null is open. */
export type DayIntervalInput = {
  /** First possible day. Null is open. */
  readonly earliest?: string | null | undefined;
  /** Last possible day. Null is open. */
  readonly latest?: string | null | undefined;
};

/** How a claim entered the ledger. */
export type EntryMethod =
  /** A curator read the article. */
  | 'CURATED'
  /** A program extracted it from the text. */
  | 'EXTRACTED'
  /** It was imported from a data set. */
  | 'IMPORTED'
  | Unlisted;

/** The fields of an event to be changed. What is left out stays as it is; null empties a field. */
export type EventChanges = {
  /** What happened, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** When it ended. Null while it lasts, or where that is unknown. */
  readonly end?: DayIntervalInput | null | undefined;
  /** What sort of event it is. */
  readonly kind?: EventKind | null | undefined;
  /** Name in neutral words of your own. */
  readonly name?: string | null | undefined;
  /** Global identifier or slug of the event it is part of. */
  readonly parent?: string | null | undefined;
  /** Global identifiers or slugs of the places where it took place. */
  readonly places?: ReadonlyArray<string> | string | null | undefined;
  /** Whether its figures are part of those of the event it is part of. */
  readonly rollsUp?: boolean | null | undefined;
  /** When it began. */
  readonly start?: DayIntervalInput | null | undefined;
  /** Wikidata item. */
  readonly wikidataId?: string | null | undefined;
};

/** Which events to list. All conditions that are given must hold; a list of values holds when any of them does. */
export type EventFilter = {
  /** Of any of these kinds. */
  readonly kind?: ReadonlyArray<EventKind> | EventKind | null | undefined;
  /** Part of any of these events, each by global identifier or slug; at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these places, each by global identifier or slug; at most 100. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** The event can have begun in this range. */
  readonly start?: DateRange | null | undefined;
};

/** An event to be recorded. */
export type EventInput = {
  /** What happened, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** When it ended. Null while it lasts, or where that is unknown. */
  readonly end?: DayIntervalInput | null | undefined;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** Name in neutral words of your own. */
  readonly name: string;
  /** Global identifier or slug of the event it is part of. */
  readonly parent?: string | null | undefined;
  /** Global identifiers or slugs of the places where it took place. */
  readonly places?: ReadonlyArray<string> | string | null | undefined;
  /** Whether its figures are part of those of the event it is part of. */
  readonly rollsUp?: boolean | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
  /** When it began. */
  readonly start?: DayIntervalInput | null | undefined;
  /** Wikidata item. */
  readonly wikidataId?: string | null | undefined;
};

/** The kind of event. */
export type EventKind =
  /** An attack or operation within a conflict. */
  | 'ATTACK'
  /** A military campaign within a conflict. */
  | 'CAMPAIGN'
  /** The captivity of hostages or prisoners. */
  | 'CAPTIVITY'
  /** Diplomatic talks, visits, calls and statements. */
  | 'DIPLOMACY'
  /** Anything else. */
  | 'OTHER'
  /** A demonstration or strike. */
  | 'PROTEST'
  /** A recovery of bodies or a rescue. */
  | 'RECOVERY'
  /** A release or exchange of captives, or a truce agreed for that purpose. */
  | 'RELEASE'
  /** An armed conflict as a whole. */
  | 'WAR'
  | Unlisted;

/** The orders of a list of events. Ties are in the order in which they were recorded, turned round where the order descends. */
export type EventOrder =
  /** By name, from A to Z, capital letters before small ones. */
  | 'NAME_ASC'
  /** By name, from Z to A, small letters before capital ones. */
  | 'NAME_DESC'
  /** By the first possible day of the beginning, earliest first; unknown ones last. */
  | 'START_ASC'
  /** By the first possible day of the beginning, latest first; unknown ones first. */
  | 'START_DESC'
  | Unlisted;

/** How the ledger knows which organisation or person a printed label refers to. */
export type IdentityBasis =
  /** The curator identified the source from the words and their context. */
  | 'INFERRED'
  /** The text names the source. */
  | 'STATED'
  | Unlisted;

/** How a claim fits the number of a day. */
export type Match =
  /** It is another number that the words allow. */
  | 'ALLOWED'
  /** It is the very number printed. */
  | 'EXACT'
  | Unlisted;

/** What a figure counts. Deaths are never filed as "casualties". */
export type Measure =
  /** Bodies found or brought back. */
  | 'BODIES_RECOVERED'
  /** People detained or arrested. */
  | 'DETAINED'
  /** Hostages who were killed or died in captivity, or whose bodies are held. */
  | 'DIED_IN_CAPTIVITY'
  /** People forced to leave their homes. */
  | 'DISPLACED'
  /** Hostages still held and alive on the as-of date. */
  | 'HELD_ALIVE'
  /** People held hostage on the as-of date, alive or dead, as the words specify. */
  | 'HELD_HOSTAGE'
  /** People injured or wounded. */
  | 'INJURED'
  /** People killed, or who died, in the event. */
  | 'KILLED'
  /** People reported missing. */
  | 'MISSING'
  /** Captives released by their captors. */
  | 'RELEASED'
  /** Captives freed by force. */
  | 'RESCUED'
  /** People taken hostage, regardless of what became of them. */
  | 'TAKEN_HOSTAGE'
  | Unlisted;

/** Words with which the article names one person, one organisation or one event. */
export type MentionInput = {
  /** Global identifier or slug of the event named, where it is one. */
  readonly event?: string | null | undefined;
  /** The words exactly as printed, at most 8. */
  readonly label: string;
  /** The organisation named, where it is one. */
  readonly organisation?: OrganisationReference | null | undefined;
  /** The person named, where it is one. */
  readonly person?: PersonReference | null | undefined;
};

/** Two records that are one. */
export type MergeOrganisationsInput = {
  /** Global identifier or slug of the record that becomes the other. */
  readonly from: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly fromVersion: number;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record that remains. */
  readonly into: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly intoVersion: number;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
};

/** Two records that are one. */
export type MergePeopleInput = {
  /** Global identifier or slug of the record that becomes the other. */
  readonly from: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly fromVersion: number;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Global identifier or slug of the record that remains. */
  readonly into: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly intoVersion: number;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
};

/** A further name, as printed. */
export type NameInput = {
  /** What sort of name it is: never PRIMARY here. */
  readonly kind: NameKind;
  /** Language of the name as a BCP 47 tag, where it is known. */
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

/** The orders of a list of named records. Ties are in the order in which they were recorded, turned round where the order descends. */
export type NameOrder =
  /** By primary name, from A to Z, capital letters before small ones. */
  | 'NAME_ASC'
  /** By primary name, from Z to A, small letters before capital ones. */
  | 'NAME_DESC'
  | Unlisted;

/** Which observations to list. All conditions that are given must hold; a list of values holds when any of them does. */
export type ObservationFilter = {
  /** Counts of a day in this range. */
  readonly day?: DateRange | null | undefined;
  /** Of any of these events, each by global identifier or slug; at most 100. */
  readonly event?: ReadonlyArray<string> | string | null | undefined;
  /** From any of these fields of the data set, for example "killed_cum". */
  readonly field?: ReadonlyArray<string> | string | null | undefined;
  /** Reported by any of these sources, as the data set names them. */
  readonly label?: ReadonlyArray<string> | string | null | undefined;
  /** Of any of these measures. */
  readonly measure?: ReadonlyArray<Measure> | Measure | null | undefined;
  /** Of exactly any of these places, each by global identifier or slug; at most 100. */
  readonly place?: ReadonlyArray<string> | string | null | undefined;
  /** Of exactly any of these populations, each by global identifier or slug; at most 100. */
  readonly population?: ReadonlyArray<string> | string | null | undefined;
  /** In any of these states. Without it only observations that stand are listed, and no retracted ones. */
  readonly status?: ReadonlyArray<RecordStatus> | RecordStatus | null | undefined;
  /** Of exactly this number. */
  readonly value?: number | null | undefined;
};

/** The orders of a list of observations. Ties are in the order in which they were recorded, turned round where the order descends. */
export type ObservationOrder =
  /** By the day counted, earliest first. */
  | 'DAY_ASC'
  /** By the day counted, latest first. */
  | 'DAY_DESC'
  /** By the number, smallest first. */
  | 'VALUE_ASC'
  /** By the number, largest first. */
  | 'VALUE_DESC'
  | Unlisted;

/** The fields of an organisation to be changed. What is left out stays as it is; null empties a field. */
export type OrganisationChanges = {
  /** Country it belongs to, as an ISO 3166-1 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** What this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** What sort of body it is. */
  readonly kind?: OrganisationKind | null | undefined;
  /** Primary name, the one lists are sorted by. */
  readonly name?: string | null | undefined;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Further names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Global identifier or slug of the body it is part of. A parent and its child are two sources. */
  readonly parent?: string | null | undefined;
  /** Wikidata item, for example "Q40464". */
  readonly wikidataId?: string | null | undefined;
};

/** Which organisations to list. All conditions that are given must hold. To find one by name, use `search`. */
export type OrganisationFilter = {
  /** Of any of these countries. */
  readonly country?: ReadonlyArray<string> | string | null | undefined;
  /** Of any of these kinds. */
  readonly kind?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  /** Part of any of these organisations, each by global identifier or slug; at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
};

/** An organisation to be recorded. */
export type OrganisationInput = {
  /** Country it belongs to, as an ISO 3166-1 alpha-2 code. */
  readonly country?: string | null | undefined;
  /** What this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** What sort of body it is. */
  readonly kind: OrganisationKind;
  /** Primary name, the one lists are sorted by. */
  readonly name: string;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Further names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Global identifier or slug of the body it is part of. A parent and its child are two sources. */
  readonly parent?: string | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, for example "Q40464". */
  readonly wikidataId?: string | null | undefined;
};

/** The kind of organisation. */
export type OrganisationKind =
  /** An armed group that is not a state's regular force, including its political wing. */
  | 'ARMED_GROUP'
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

/** Which body is meant, in exactly one of three ways. */
export type OrganisationReference =
  | {
      /** Global identifier or slug of the organisation. */ readonly id: string;
      readonly name?: never;
      readonly new?: never;
    }
  | {
      readonly id?: never /** A name as it is recorded, whatever its case; it must be that of one body alone. */;
      readonly name: string;
      readonly new?: never;
    }
  | {
      readonly id?: never;
      readonly name?: never /** A body that is recorded with this write; the same input in several places is one body. */;
      readonly new: OrganisationInput;
    };

/** How one origin of a series hangs together with another. */
export type OriginTieKind =
  /** The other is a body that it is part of, or that the person holds or held an office in. */
  | 'PARENT'
  /** The other is part of it, or is a person with an office in it or in a part of it. */
  | 'PART'
  /** The other stands in a chain that leads to it, and passes on its figure. */
  | 'PASSED_ON_BY'
  /** It stands in a chain that leads to the other: it passes on the other's figure. */
  | 'PASSES_ON'
  /** Both are part of one body, or hold or held offices in parts of it. */
  | 'SAME_BODY'
  | Unlisted;

/** The fields of a person to be changed. What is left out stays as it is; null empties a field. */
export type PersonChanges = {
  /** The offices and memberships held. */
  readonly affiliations?: ReadonlyArray<AffiliationInput> | AffiliationInput | null | undefined;
  /** Who this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** Primary name, the one lists are sorted by. */
  readonly name?: string | null | undefined;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Further names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Nationalities as ISO 3166-1 alpha-2 codes, where an article states them. */
  readonly nationalities?: ReadonlyArray<string> | string | null | undefined;
  /** Wikidata item, for example "Q7747". */
  readonly wikidataId?: string | null | undefined;
};

/** Which people to list. All conditions that are given must hold. To find a person by name, use `search`. */
export type PersonFilter = {
  /** With a role in any of these organisations, each by global identifier or slug; at most 100. */
  readonly affiliatedWith?: ReadonlyArray<string> | string | null | undefined;
  /** True for people to whom an article says something happened, false for all others. */
  readonly hasStatus?: boolean | null | undefined;
  /** With any of these nationalities. */
  readonly nationality?: ReadonlyArray<string> | string | null | undefined;
};

/** A person to be recorded. */
export type PersonInput = {
  /** The offices and memberships held. */
  readonly affiliations?: ReadonlyArray<AffiliationInput> | AffiliationInput | null | undefined;
  /** Who this is, in a few words of your own. */
  readonly description?: string | null | undefined;
  /** Primary name, the one lists are sorted by. */
  readonly name: string;
  /** Language of the primary name as a BCP 47 tag. */
  readonly nameLanguage?: string | null | undefined;
  /** Further names: aliases and transliterations as printed. */
  readonly names?: ReadonlyArray<NameInput> | NameInput | null | undefined;
  /** Nationalities as ISO 3166-1 alpha-2 codes, where an article states them. */
  readonly nationalities?: ReadonlyArray<string> | string | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, for example "Q7747". */
  readonly wikidataId?: string | null | undefined;
};

/** Who is meant, in exactly one of three ways. */
export type PersonReference =
  | {
      /** Global identifier or slug of the person. */ readonly id: string;
      readonly name?: never;
      readonly new?: never;
    }
  | {
      readonly id?: never /** A name as it is recorded, whatever its case; it must be that of one person alone. */;
      readonly name: string;
      readonly new?: never;
    }
  | {
      readonly id?: never;
      readonly name?: never /** Somebody who is recorded with this write; the same input in several places is one person. */;
      readonly new: PersonInput;
    };

/** The fields of a place to be changed. What is left out stays as it is; null empties a field. */
export type PlaceChanges = {
  /** GeoNames identifier, where it is known. */
  readonly geonamesId?: number | null | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code, where the place has one. */
  readonly iso3166?: string | null | undefined;
  /** Name in English. */
  readonly name?: string | null | undefined;
  /** Global identifier or slug of the place it lies in. */
  readonly parent?: string | null | undefined;
  /** Wikidata item, where it is known. */
  readonly wikidataId?: string | null | undefined;
};

/** Which places to list. All conditions that are given must hold. */
export type PlaceFilter = {
  /** True for places with at least one figure about them, false for all others. */
  readonly hasClaims?: boolean | null | undefined;
  /** Lying directly in any of these places, each by global identifier or slug; at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
};

/** A place to be recorded. */
export type PlaceInput = {
  /** GeoNames identifier, where it is known. */
  readonly geonamesId?: number | null | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code, where the place has one. */
  readonly iso3166?: string | null | undefined;
  /** Name in English. */
  readonly name: string;
  /** Global identifier or slug of the place it lies in. */
  readonly parent?: string | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
  /** Wikidata item, where it is known. */
  readonly wikidataId?: string | null | undefined;
};

/** The fields of a population to be changed. What is left out stays as it is; null empties a field. */
export type PopulationChanges = {
  /** Who belongs to it, in words of your own. */
  readonly description?: string | null | undefined;
  /** Name in English. */
  readonly name?: string | null | undefined;
  /** Global identifier or slug of the population it is part of. */
  readonly parent?: string | null | undefined;
};

/** Which populations to list. All conditions that are given must hold. */
export type PopulationFilter = {
  /** Directly part of any of these populations, each by global identifier or slug; at most 100. */
  readonly parent?: ReadonlyArray<string> | string | null | undefined;
};

/** A population to be recorded. */
export type PopulationInput = {
  /** Who belongs to it, in words of your own. */
  readonly description?: string | null | undefined;
  /** Name in English. */
  readonly name: string;
  /** Global identifier or slug of the population it is part of. */
  readonly parent?: string | null | undefined;
  /** Readable handle, lower-case words joined by hyphens; made of the name where none is given. It never changes. */
  readonly slug?: string | null | undefined;
};

/** A claim to be published. */
export type PublishClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
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

/** A claim, and its rank. */
export type RankClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The rank it gets. */
  readonly rank: Rank;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** For words that can be read in two ways. */
export type ReadingInput = {
  /** How the words qualify the number in the other reading. */
  readonly otherQuantifier: Quantifier;
  /** Which reading of the words was taken, and why. */
  readonly why: string;
};

/** An article, and the figures found in it. */
export type RecordArticleInput = {
  /** The article. */
  readonly article: ArticleInput;
  /** Its claims, in the order of the text. */
  readonly claims?: ReadonlyArray<ClaimInput> | ClaimInput | null | undefined;
  /** Whether to keep its claims from readers until they are published. False unless told otherwise. */
  readonly draft?: boolean | null | undefined;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** A claim, and the article that prints it. */
export type RecordClaimInput = {
  /** Global identifier or slug of the article. */
  readonly article: string;
  /** The claim. */
  readonly claim: ClaimInput;
  /** Whether to keep it from readers until it is published. False unless told otherwise. */
  readonly draft?: boolean | null | undefined;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** An event to be recorded, and why. */
export type RecordEventInput = {
  /** The record. */
  readonly event: EventInput;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** An organisation to be recorded, and why. */
export type RecordOrganisationInput = {
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly organisation: OrganisationInput;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** A person to be recorded, and why. */
export type RecordPersonInput = {
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly person: PersonInput;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** A place to be recorded, and why. */
export type RecordPlaceInput = {
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly place: PlaceInput;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
  readonly reason?: string | null | undefined;
};

/** A population to be recorded, and why. */
export type RecordPopulationInput = {
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** The record. */
  readonly population: PopulationInput;
  /** Why: it stands in the history of the record, for everyone to read. "First recorded." unless told otherwise. */
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

/** Two claims, and how the first relates to the second. */
export type RelateClaimsInput = {
  /** Global identifier of the claim that the relation starts from. It gets the revision. */
  readonly from: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** How the first claim relates to the second. */
  readonly kind: ClaimRelationKind;
  /** Why this is stated. */
  readonly note?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** Global identifier of the other claim. */
  readonly to: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A claim to be withdrawn. */
export type RetractClaimInput = {
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** An article, and what is to be changed of it. */
export type ReviseArticleInput = {
  /** What is to be changed. */
  readonly changes: ArticleChanges;
  /** Global identifier or slug of the article. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A claim, and what is to be changed of it. */
export type ReviseClaimInput = {
  /** What is to be changed. */
  readonly changes: ClaimChanges;
  /** Global identifier of the claim. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** An event, and what is to be changed of it. */
export type ReviseEventInput = {
  /** What is to be changed. */
  readonly changes: EventChanges;
  /** Global identifier or slug of an event. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** An organisation, and what is to be changed of it. */
export type ReviseOrganisationInput = {
  /** What is to be changed. */
  readonly changes: OrganisationChanges;
  /** Global identifier or slug of an organisation. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A person, and what is to be changed of it. */
export type RevisePersonInput = {
  /** What is to be changed. */
  readonly changes: PersonChanges;
  /** Global identifier or slug of a person. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A place, and what is to be changed of it. */
export type RevisePlaceInput = {
  /** What is to be changed. */
  readonly changes: PlaceChanges;
  /** Global identifier or slug of a place. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A population, and what is to be changed of it. */
export type RevisePopulationInput = {
  /** What is to be changed. */
  readonly changes: PopulationChanges;
  /** Global identifier or slug of a population. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** The orders of a list of revisions. */
export type RevisionOrder =
  /** As they were written, the first one first. */
  | 'VERSION_ASC'
  /** The last one first. */
  | 'VERSION_DESC'
  | Unlisted;

/** The sorts of records that a search finds. */
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

/** Where words stand in the text that was read (W3C Web Annotation, TextPositionSelector). */
export type TextPositionInput = {
  /** Where the words end, exclusive. */
  readonly end: number;
  /** Where the words start, in UTF-16 code units from 0. */
  readonly start: number;
};

/** A day known exactly or within limits, both inclusive. At least one end is given. */
export type UncertainDateInput = {
  /** Whether the day is printed in the text, or inferred by the curator, whose note tells how. */
  readonly basis: DateBasis;
  /** First possible day. Null is open. */
  readonly earliest?: string | null | undefined;
  /** Last possible day. Null is open. */
  readonly latest?: string | null | undefined;
};

/** A record that was merged. */
export type UnmergeOrganisationsInput = {
  /** Global identifier or slug of the record that became another. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** A record that was merged. */
export type UnmergePeopleInput = {
  /** Global identifier or slug of the record that became another. */
  readonly id: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** Two claims, and what is no longer stated of them. */
export type UnrelateClaimsInput = {
  /** Global identifier of the claim that the relation starts from. It gets the revision. */
  readonly from: string;
  /** A key of your own for this write, 1 to 200 printable ASCII characters: sent again with the same input it gets the first answer, and nothing is written twice. */
  readonly idempotencyKey?: string | null | undefined;
  /** How the first claim relates to the second. */
  readonly kind: ClaimRelationKind;
  /** Why: it stands in the history of the record, for everyone to read. */
  readonly reason: string;
  /** Global identifier of the other claim. */
  readonly to: string;
  /** The version that the write is based on, as it was read. Another one that stands by now is answered with a conflict, and nothing is lost. */
  readonly version: number;
};

/** How two claims compare. A verdict says what words and dates allow; it never says which of two figures is true. */
export type Verdict =
  /** Some number is allowed by both, and they rest on different origins. */
  | 'AGREES'
  /** No number is allowed by both, and the difference in their dates does not explain it. */
  | 'CONFLICTS'
  /** They differ, and the count may have changed between their days. */
  | 'EXPLAINED_BY_TIME'
  /** They count different things, or the words of one give no number. */
  | 'NOT_COMPARABLE'
  /** One counts a part of what the other counts, and so is no rival of it. */
  | 'PART_OF'
  /** No number is allowed by both, and one origin gave first the one and later the other. Of a source it is a correction or a new count; of an own voice no more than what the paper prints later. */
  | 'REVISED'
  /** They agree and rest on one origin, so that neither is a second witness for the other. */
  | 'SAME_ORIGIN'
  | Unlisted;

/** An article: where it was printed, when, and by whom. */
export type ArticleDetailsFragment = {
  /** URL of an archived copy, http or https. Null if none is known. */
  readonly archivedUrl: string | null;
  /** Headline as printed. Null if the text does not give one. */
  readonly headline: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
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
  /** The day of publication, as the text states it or as the curator inferred it; the note tells how. Null where nothing is known of it. */
  readonly publishedOn: DaysFragment | null;
  /** The organisation that published the article. Null if the text does not say. */
  readonly publisher: OrganisationNameFragment | null;
};

/** The variables of {@link ArticlesDocument}. */
export type ArticlesQueryVariables = Exact<{
  /** Which articles to list; all without it. */
  filter?: ArticleFilter | null | undefined;
  /** In which order: by publication, earliest first, unless told otherwise. */
  orderBy?: ArticleOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ArticlesDocument} answers. */
export type ArticlesQuery = {
  /** The articles of the ledger. */
  readonly articles: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ArticleDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link ArticleDocument}. */
export type ArticleQueryVariables = Exact<{
  /** Global identifier or slug of the article. */
  id?: string | null | undefined;
  /** Address of the article; a fragment is ignored. */
  url?: string | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link ArticleDocument} answers. */
export type ArticleQuery = {
  /** One article, by exactly one of its identifier and its address. Null where there is none. */
  readonly article: ArticleDetailsFragment | null;
};

/** The variables of {@link ArticleClaimsDocument}. */
export type ArticleClaimsQueryVariables = Exact<{
  /** Global identifier or slug of the article. */
  id?: string | null | undefined;
  /** Address of the article; a fragment is ignored. */
  url?: string | null | undefined;
  /** Which claims to list; all without it. */
  filter?: ClaimFilter | null | undefined;
  /** In which order; see the description of the field for what holds without it. In this document `PRINTED` unless told otherwise. */
  orderBy?: ClaimOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ArticleClaimsDocument} answers. */
export type ArticleClaimsQuery = {
  /** One article, by exactly one of its identifier and its address. Null where there is none. */
  readonly article: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** The figures found in the article. In the order of the text, unless told otherwise. */
    readonly claims: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ArticleRecordedDocument}. */
export type ArticleRecordedSubscriptionVariables = Exact<{
  /** Send everything that came after the event with this identifier, and go on from there; `0` is before the first. Without it the stream begins with what comes next. The identifier in the header `Last-Event-ID` goes before this one, since it is that of a later event. */
  after?: string | null | undefined;
}>;

/** What {@link ArticleRecordedDocument} answers. */
export type ArticleRecordedSubscription = {
  /** Every article that is new to the ledger, in the order in which they were recorded, each once. */
  readonly articleRecorded: {
    /** Who wrote it: a curator's name, or an importer. */
    readonly actor: string;
    /** The moment at which it was written. Changes that were written together share it, and are told one by one. */
    readonly at: string;
    /** Identifier of the event, and its place among all changes of the ledger: greater than that of every change before. Give it to `after` to go on from here. */
    readonly eventId: string;
    /** Why it was written. */
    readonly reason: string;
    /** Number of the change among those of this record, from 1. */
    readonly version: number;
    /** The article, and everything below it, as it stood when it had been recorded. */
    readonly article: ArticleDetailsFragment;
    /** The same as the history of the record has it, with what was changed. Null where readers do not see the record any more. */
    readonly revision: RevisionDetailsFragment | null;
  };
};

/** The variables of {@link RecordArticleDocument}. */
export type RecordArticleMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordArticleInput;
}>;

/** What {@link RecordArticleDocument} answers. */
export type RecordArticleMutation = {
  /** Records an article with its mentions and claims. People and organisations are found by id or by name, or recorded with it. Where review is on, its claims begin as drafts. */
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
  /** What is to be written. */
  input: ReviseArticleInput;
}>;

/** What {@link ReviseArticleDocument} answers. */
export type ReviseArticleMutation = {
  /** Changes the fields of an article that are given, and leaves all others as they are. Another publisher is another origin of what it says in its own voice: those claims are revised with it. */
  readonly reviseArticle:
    | ArticleAnswer_ArticleWritten_Fragment
    | ArticleAnswer_ConflictError_Fragment
    | ArticleAnswer_IdempotencyError_Fragment
    | ArticleAnswer_NotAllowedError_Fragment
    | ArticleAnswer_NotFoundError_Fragment
    | ArticleAnswer_ValidationError_Fragment;
};

/** An article that was written. */
type ArticleAnswer_ArticleWritten_Fragment = {
  readonly __typename: 'ArticleWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The article, and everything below it, as it stood right after the write. */
  readonly article: ArticleDetailsFragment;
  /** The claims that were recorded with it, in the order of the input. Empty for a revision. */
  readonly claims: ReadonlyArray<ClaimDetailsFragment>;
};

/** The record was changed by someone else since the version that the write was based on. */
type ArticleAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type ArticleAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type ArticleAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type ArticleAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Fields of the input cannot stand. */
type ArticleAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of an article answers: what was written, or why nothing was. */
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
  /** The caveats of these claims, the most frequent first. A claim with several is counted with each, so the counts may add up to more than `withCaveat`. */
  readonly caveats: ReadonlyArray<{
    /** The caveat. */
    readonly caveat: Caveat;
    /** How many claims have it. */
    readonly count: number;
    /** How many of the claims have it, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  }>;
  /** Claims that name a source: their chain has one link or more. All others are in the own voice. */
  readonly namedSource: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are among them when nobody else is named, and count as claims with a caveat too. */
  readonly ownVoice: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims that rest on a second-hand chain, of two links or more: a source that gives the word of another. */
  readonly secondHand: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims with which the article itself says something against taking the figure as it stands. */
  readonly withCaveat: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
};

/** How all claims of a filter are attributed. */
type AttributionCounts_AttributionTotal_Fragment = {
  /** How many claims there are. */
  readonly claims: number;
  /** The caveats of these claims, the most frequent first. A claim with several is counted with each, so the counts may add up to more than `withCaveat`. */
  readonly caveats: ReadonlyArray<{
    /** The caveat. */
    readonly caveat: Caveat;
    /** How many claims have it. */
    readonly count: number;
    /** How many of the claims have it, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  }>;
  /** Claims that name a source: their chain has one link or more. All others are in the own voice. */
  readonly namedSource: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims in the article's own voice: their chain is empty. Claims whose words point to a source without naming it (`SOURCE_UNNAMED`) are among them when nobody else is named, and count as claims with a caveat too. */
  readonly ownVoice: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims that rest on a second-hand chain, of two links or more: a source that gives the word of another. */
  readonly secondHand: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
  /** Claims with which the article itself says something against taking the figure as it stands. */
  readonly withCaveat: {
    /** How many claims. */
    readonly count: number;
    /** How many of the claims, as a number from 0 to 1. Null where there are no claims. */
    readonly share: number | null;
  };
};

/** How a group of claims is attributed: how many name a source, are in the own voice of the article, carry a caveat. */
export type AttributionCountsFragment =
  | AttributionCounts_AttributionGroup_Fragment
  | AttributionCounts_AttributionTotal_Fragment;

/** The variables of {@link AttributionStatisticsDocument}. */
export type AttributionStatisticsQueryVariables = Exact<{
  /** Which claims to count; all without it. */
  filter?: ClaimFilter | null | undefined;
  /** By what claims are put together. */
  groupBy: AttributionGrouping;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link AttributionStatisticsDocument} answers. */
export type AttributionStatisticsQuery = {
  /** How outlets attribute: how many claims name a source, are in the own voice of the article, come with a caveat or at second hand, and under which labels sources are named. Retracted claims are left out, unless the filter names a `status` anywhere. */
  readonly attributionStatistics: {
    /** The claims in groups; a group without claims is not listed. By the number of claims, most first. A group keeps its place between two pages as long as no claims come or go. */
    readonly groups: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<
        {
          /** What is counted. Null where claims are not put together by it. */
          readonly measure: Measure | null;
          /** On whose word the figures finally rest. Null where claims are not put together by it. */
          readonly origin: {
            /** The article in whose own voice the figures are, where its publisher is not known. */
            readonly article: {
              /** Headline as printed. Null if the text does not give one. */
              readonly headline: string | null;
              /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
              readonly id: string;
              /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
              readonly slug: string | null;
            } | null;
            /** The organisation: the last link of the chains, or the publisher for its articles' own voice. */
            readonly organisation: OrganisationNameFragment | null;
            /** The person who is the last link of the chains. */
            readonly person: PersonNameFragment | null;
          } | null;
          /** Who published the articles. Null where that is not known, and where claims are not put together by it. */
          readonly publisher: OrganisationNameFragment | null;
        } & AttributionCounts_AttributionGroup_Fragment
      >;
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
    /** All claims together. */
    readonly total: AttributionCounts_AttributionTotal_Fragment;
  };
};

/** One figure, in one article, on one source’s word: everything that is needed to show it with where it comes from. */
export type ClaimDetailsFragment = {
  /** The article's own reservations about the figure. */
  readonly caveats: ReadonlyArray<Caveat>;
  /** What the source says about the make-up of the figure, in words rather than numbers, for example "mostly civilians". */
  readonly composition: string | null;
  /** How the count behaves over time. This decides which differences between claims their dates can explain. */
  readonly countType: CountType;
  /** How the claim entered the ledger. */
  readonly entry: EntryMethod;
  /** Upper bound stated in the words, in people. It is exclusive if the quantifier is LESS_THAN or NEARLY. Null if no upper bound is stated. */
  readonly high: number | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
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
  /** Address of this version of the claim, from the root of this server. It leads to the same words for ever, whatever is corrected later. */
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
  /** Whether the claim is published, still a draft, or retracted. */
  readonly status: RecordStatus;
  /** The number printed, in people. Null if the words give no number, or only a range. */
  readonly value: number | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`). */
  readonly wording: string;
  /** The article that prints the figure. */
  readonly article: {
    /** Headline as printed. Null if the text does not give one. */
    readonly headline: string | null;
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
    /** The day of publication, as the text states it or as the curator inferred it; the note tells how. Null where nothing is known of it. */
    readonly publishedOn: DaysFragment | null;
    /** The organisation that published the article. Null if the text does not say. */
    readonly publisher: OrganisationNameFragment | null;
  };
  /** The day that the figure is a count of, as the text states it or as the curator inferred it. Null where nothing is known of it. */
  readonly asOf: DaysFragment | null;
  /** The attribution chain: the sources to which the article attributes the figure, from the one nearest the article to the origin. Empty if the article speaks in its own voice. */
  readonly attributions: ReadonlyArray<AttributionLinkFragment>;
  /** The event that the figure is about. */
  readonly event: EventNameFragment;
  /** What the words allow, worked out by one documented policy; it stands beside the bounds that the words state. */
  readonly interval: {
    /** Largest number allowed. Null is open. */
    readonly high: number | null;
    /** Smallest number allowed. Null is open. */
    readonly low: number | null;
  };
  /** On whose word the figure finally rests: the last link of the chain, or the publisher for the article's own voice. */
  readonly origin: OriginNameFragment;
  /** The place that the figure is about. Null means everywhere the event took place. */
  readonly place: PlaceNameFragment | null;
  /** The population that the figure counts. */
  readonly population: PopulationNameFragment;
  /** Where the wording stands in the text that was read. */
  readonly quote: {
    /** Where the words end in the text, exclusive, in UTF-16 code units. */
    readonly end: number | null;
    /** The words exactly as printed. */
    readonly exact: string;
    /** A few words printed before them, where they are needed to find the place. */
    readonly prefix: string | null;
    /** Where the words start in the text, in UTF-16 code units from 0. */
    readonly start: number | null;
    /** A few words printed after them, where they are needed to find the place. */
    readonly suffix: string | null;
  };
};

/** On whose word a claim finally rests. */
export type OriginNameFragment = {
  /** The source exactly as printed. Null for the article's own voice. */
  readonly label: string | null;
  /** Whether the figure is in the article's own voice, so that no source stands behind it. */
  readonly ownVoice: boolean;
  /** The organisation on whose word the figure rests. For the article's own voice it is the publisher; null where the publisher is not known, or where the origin is a person. */
  readonly organisation: OrganisationNameFragment | null;
  /** The person on whose word the figure rests. Null where the origin is not a person. */
  readonly person: PersonNameFragment | null;
};

/** One link of an attribution chain: who is named, in the words printed, and what the article says they do with the figure. */
export type AttributionLinkFragment = {
  /** Whether the text names this source or the curator identified it from the words. */
  readonly basis: IdentityBasis;
  /** The source exactly as printed. Merging records never changes a label. */
  readonly label: string;
  /** Position in the chain, starting at 1 with the link nearest the article. The last link is the origin. */
  readonly position: number;
  /** What the article says the source does, for example that it confirms the figure. Null if the words contain no verb. */
  readonly verb: AttributionVerb | null;
  /** The organisation to which the label refers. Exactly one of organisation and person is set. */
  readonly organisation: OrganisationNameFragment | null;
  /** The person to whom the label refers. Exactly one of organisation and person is set. */
  readonly person: PersonNameFragment | null;
};

/** The variables of {@link ClaimsDocument}. */
export type ClaimsQueryVariables = Exact<{
  /** Which claims to list; all without it. */
  filter?: ClaimFilter | null | undefined;
  /** In which order; see the description of the field for what holds without it. */
  orderBy?: ClaimOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ClaimsDocument} answers. */
export type ClaimsQuery = {
  /** The claims of the ledger: every figure, by every source, in every article. By as-of date, earliest first, unless told otherwise. */
  readonly claims: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link ClaimDocument}. */
export type ClaimQueryVariables = Exact<{
  /** Global identifier of the claim. */
  id: string;
  /** The number of a revision: the claim as it was written then, and everything below as the ledger stood at that moment. Without it, the claim as it is. */
  version?: number | null | undefined;
}>;

/** What {@link ClaimDocument} answers. */
export type ClaimQuery = {
  /** One claim. Null where there is none with this identifier, or none of this version that you may see. A version that was replaced before the ledger began to keep every state of a record is null as well. */
  readonly claim: ClaimDetailsFragment | null;
};

/** The variables of {@link ClaimRelationsDocument}. */
export type ClaimRelationsQueryVariables = Exact<{
  /** Global identifier of the claim. */
  id: string;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ClaimRelationsDocument} answers. */
export type ClaimRelationsQuery = {
  /** One claim. Null where there is none with this identifier, or none of this version that you may see. A version that was replaced before the ledger began to keep every state of a record is null as well. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** What curators state about this claim and others. In the order in which it was recorded. */
    readonly relations: {
      /** How many rows the whole list has, whatever the page. */
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
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ClaimRelatedByDocument}. */
export type ClaimRelatedByQueryVariables = Exact<{
  /** Global identifier of the claim. */
  id: string;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ClaimRelatedByDocument} answers. */
export type ClaimRelatedByQuery = {
  /** One claim. Null where there is none with this identifier, or none of this version that you may see. A version that was replaced before the ledger began to keep every state of a record is null as well. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** What curators state about other claims and this one. In the order in which it was recorded. */
    readonly relatedBy: {
      /** How many rows the whole list has, whatever the page. */
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
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link ClaimEchoesDocument}. */
export type ClaimEchoesQueryVariables = Exact<{
  /** Global identifier of the claim. */
  id: string;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ClaimEchoesDocument} answers. */
export type ClaimEchoesQuery = {
  /** One claim. Null where there is none with this identifier, or none of this version that you may see. A version that was replaced before the ledger began to keep every state of a record is null as well. */
  readonly claim: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** The claims that repeat it or that it repeats: of the same series and origin, with words that allow some number in common; or claims of which a curator says so. By as-of day, earliest first. */
    readonly echoes: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ClaimDetailsFragment>;
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** The variables of {@link CompareClaimsDocument}. */
export type CompareClaimsQueryVariables = Exact<{
  /** Global identifier of one claim. */
  a: string;
  /** Global identifier of the other. The order makes no difference. */
  b: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link CompareClaimsDocument} answers. */
export type CompareClaimsQuery = {
  /** Compares any two claims. Claims that cannot be compared get a verdict that says so; an unknown claim is an error. */
  readonly compareClaims: ComparisonDetailsFragment | null;
};

/** The variables of {@link ClaimChangedDocument}. */
export type ClaimChangedSubscriptionVariables = Exact<{
  /** Of which claims: those that fit the filter right after the change, or fitted it right before. All without it. */
  filter?: ClaimFilter | null | undefined;
  /** Send everything that came after the event with this identifier, and go on from there; `0` is before the first. Without it the stream begins with what comes next. The identifier in the header `Last-Event-ID` goes before this one, since it is that of a later event. */
  after?: string | null | undefined;
}>;

/** What {@link ClaimChangedDocument} answers. */
export type ClaimChangedSubscription = {
  /** Every change of a claim, in the order in which it was written, each once. Drafts are told of when they are published. */
  readonly claimChanged: {
    /** Who wrote it: a curator's name, or an importer. */
    readonly actor: string;
    /** The moment at which it was written. Changes that were written together share it, and are told one by one. */
    readonly at: string;
    /** Identifier of the event, and its place among all changes of the ledger: greater than that of every change before. Give it to `after` to go on from here. */
    readonly eventId: string;
    /** What was done to the claim. */
    readonly kind: ClaimChangeKind;
    /** Why it was written. */
    readonly reason: string;
    /** Number of the change among those of this record, from 1. */
    readonly version: number;
    /** The claim as it stood right after the change, and everything below it as it stood then. Null where readers do not see it any more. */
    readonly claim: ClaimDetailsFragment | null;
    /** The same as the history of the record has it, with what was changed. Null where readers do not see the record any more. */
    readonly revision: RevisionDetailsFragment | null;
  };
};

/** The variables of {@link RecordClaimDocument}. */
export type RecordClaimMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordClaimInput;
}>;

/** What {@link RecordClaimDocument} answers. */
export type RecordClaimMutation = {
  /** Records a claim in an article that is there already. Where review is on it begins as a draft. */
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
  /** What is to be written. */
  input: ReviseClaimInput;
}>;

/** What {@link ReviseClaimDocument} answers. */
export type ReviseClaimMutation = {
  /** Changes the fields of a claim that are given, and leaves all others as they are. */
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
  /** What is to be written. */
  input: RankClaimInput;
}>;

/** What {@link RankClaimDocument} answers. */
export type RankClaimMutation = {
  /** Ranks a claim among those about the same thing. It is no verdict on the number. */
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
  /** What is to be written. */
  input: RetractClaimInput;
}>;

/** What {@link RetractClaimDocument} answers. */
export type RetractClaimMutation = {
  /** Withdraws a claim. It stays readable as retracted, with the reason, and counts in no series. */
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
  /** What is to be written. */
  input: PublishClaimInput;
}>;

/** What {@link PublishClaimDocument} answers. */
export type PublishClaimMutation = {
  /** Publishes a draft, or a claim that was retracted. Where review is on, it takes another curator than those who wrote it. */
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
  /** What is to be written. */
  input: RelateClaimsInput;
}>;

/** What {@link RelateClaimsDocument} answers. */
export type RelateClaimsMutation = {
  /** States how a claim relates to another, of the same article or of another. */
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
  /** What is to be written. */
  input: UnrelateClaimsInput;
}>;

/** What {@link UnrelateClaimsDocument} answers. */
export type UnrelateClaimsMutation = {
  /** Withdraws what was stated of two claims. It stays in the history of the first. */
  readonly unrelateClaims:
    | ClaimAnswer_ClaimWritten_Fragment
    | ClaimAnswer_ConflictError_Fragment
    | ClaimAnswer_IdempotencyError_Fragment
    | ClaimAnswer_NotAllowedError_Fragment
    | ClaimAnswer_NotFoundError_Fragment
    | ClaimAnswer_ValidationError_Fragment;
};

/** A claim that was written. */
type ClaimAnswer_ClaimWritten_Fragment = {
  readonly __typename: 'ClaimWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The claim, and everything below it, as it stood right after the write. */
  readonly claim: ClaimDetailsFragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type ClaimAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type ClaimAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type ClaimAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type ClaimAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Fields of the input cannot stand. */
type ClaimAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of a claim answers: the claim, or why nothing was written. */
export type ClaimAnswerFragment =
  | ClaimAnswer_ClaimWritten_Fragment
  | ClaimAnswer_ConflictError_Fragment
  | ClaimAnswer_IdempotencyError_Fragment
  | ClaimAnswer_NotAllowedError_Fragment
  | ClaimAnswer_NotFoundError_Fragment
  | ClaimAnswer_ValidationError_Fragment;

/** Where a page of a list ends, and whether there are more. */
export type PageFragment = {
  /** Cursor of the last row of the page; give it to `after` for the next page. Null in an empty page. */
  readonly endCursor: string | null;
  /** Whether rows follow this page, up to `before` where that is given. After `last`: whether `before` was given. */
  readonly hasNextPage: boolean;
  /** Whether rows precede this page, back to `after` where that is given. After `first`: whether `after` was given. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first row of the page; give it to `before` to read backwards. Null in an empty page. */
  readonly startCursor: string | null;
};

/** A date as far as it is known: `earliest` and `latest` are the same for one day, and null where that side is open. */
export type DaysFragment = {
  /** Whether the day is printed in the text or was inferred by the curator. Null where the record does not say. */
  readonly basis: DateBasis | null;
  /** First possible day, inclusive. Null is open. */
  readonly earliest: string | null;
  /** Last possible day, inclusive. Null is open. */
  readonly latest: string | null;
};

/** The record was changed by someone else since the version that the write was based on. */
type Refusal_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
  /** The version that the write was based on. */
  readonly basedOn: number;
  /** The version that stood when the write was refused. */
  readonly version: number;
  /** What is wrong, in a sentence that says how to mend it. */
  readonly message: string;
  /** The record as it stands: read it, decide anew, and write with its version. */
  readonly current:
    | {
        readonly __typename: 'Article';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Claim';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Dataset';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Event';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Observation';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Organisation';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Person';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'PersonStatus';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Place';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | {
        readonly __typename: 'Population';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
      }
    | null;
};

/** The idempotency key was used before, for a write with another body. */
type Refusal_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
  /** What is wrong, in a sentence that says how to mend it. */
  readonly message: string;
};

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type Refusal_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
  /** What is wrong, in a sentence that says how to mend it. */
  readonly message: string;
};

/** The record that is to be changed does not exist. */
type Refusal_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
  /** What is wrong, in a sentence that says how to mend it. */
  readonly message: string;
};

/** Fields of the input cannot stand. */
type Refusal_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
  /** What is wrong, in a sentence that says how to mend it. */
  readonly message: string;
  /** Everything that was found wrong. */
  readonly issues: ReadonlyArray<{
    /** What is wrong with it, in a sentence. */
    readonly message: string;
    /** Where the field stands in the input: names, and places in lists from 0. Empty for the whole input. */
    readonly path: ReadonlyArray<string>;
    /** The claim that stands against it, for example the first of two that are the same figure. */
    readonly claim: {
      /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
      readonly id: string;
      /** Address of this version of the claim, from the root of this server. It leads to the same words for ever, whatever is corrected later. */
      readonly permalink: string;
    } | null;
  }>;
};

/** Why nothing was written. Tell the kinds apart by `__typename`. */
export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_IdempotencyError_Fragment
  | Refusal_NotAllowedError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_ValidationError_Fragment;

/** A data set that figures were imported from or are held against. */
export type DatasetDetailsFragment = {
  /** What the data set contains, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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

/** One number of a data set, for one day. */
export type ObservationDetailsFragment = {
  /** The day to which the count refers. */
  readonly day: string;
  /** Name of the field that holds the number in the data set, for example "killed_cum". */
  readonly field: string;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Who reported the number, exactly as named in the data set. Null if it names no one. */
  readonly label: string | null;
  /** What is counted, for example people killed. */
  readonly measure: Measure;
  /** When the ledger first recorded this observation. */
  readonly recordedAt: string;
  /** Why the observation was retracted, for example because the data set no longer contains the number. Null unless it was retracted. */
  readonly retraction: string | null;
  /** PUBLISHED, or RETRACTED if the observation was withdrawn. An observation is never a draft. */
  readonly status: RecordStatus;
  /** The number of people, as given in the data set. */
  readonly value: number;
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
};

/** The variables of {@link DatasetsDocument}. */
export type DatasetsQueryVariables = Exact<{
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link DatasetsDocument} answers. */
export type DatasetsQuery = {
  /** The data sets that claims and observations came from, by title. */
  readonly datasets: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<DatasetDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link DatasetDocument}. */
export type DatasetQueryVariables = Exact<{
  /** Global identifier or slug of the data set. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link DatasetDocument} answers. */
export type DatasetQuery = {
  /** One data set. Null where there is none. */
  readonly dataset: DatasetDetailsFragment | null;
};

/** The variables of {@link ObservationsDocument}. */
export type ObservationsQueryVariables = Exact<{
  /** Global identifier or slug of the data set. */
  dataset: string;
  /** Which observations to list; all without it. */
  filter?: ObservationFilter | null | undefined;
  /** In which order: by day, earliest first, unless told otherwise. */
  orderBy?: ObservationOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ObservationsDocument} answers. */
export type ObservationsQuery = {
  /** One data set. Null where there is none. */
  readonly dataset: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** Title of the data set. */
    readonly title: string;
    /** The numbers of the series that it holds, without retracted ones unless the filter asks for them. By day, earliest first, unless told otherwise. */
    readonly observations: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<ObservationDetailsFragment>;
      /** Where the page lies in the list. */
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
  /** In which order: by day, earliest first, unless told otherwise. */
  orderBy?: ObservationOrder | null | undefined;
  /** Only days that the claim fits in any of these ways; all without it. */
  match?: ReadonlyArray<Match> | Match | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link ReconcileDocument} answers. */
export type ReconcileQuery = {
  /** Finds the days of an official series on which a claim holds: of which day "at least 40,691" is the count, and which other days its words allow. */
  readonly reconcile: {
    /** In one sentence: which days were found, or why none was. */
    readonly reason: string;
    /** The claim. */
    readonly claim: ClaimDetailsFragment;
    /** The data set. */
    readonly dataset: DatasetDetailsFragment;
    /** The days found. By day, earliest first, unless told otherwise. */
    readonly days: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<{
        /** The day counted. */
        readonly day: string;
        /** How the claim fits that number. */
        readonly match: Match;
        /** The number of that day, in people, as the data set gives it. */
        readonly value: number;
        /** The number with all that the data set says of it. */
        readonly observation: ObservationDetailsFragment;
      }>;
      /** Where the page lies in the list. */
      readonly pageInfo: PageFragment;
    };
  } | null;
};

/** What figures are about: an attack, a war, a release. Of its places the first 20; `EventPlacesDocument` has them all. */
export type EventDetailsFragment = {
  /** What happened, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
  /** The day the event ended. Null where nothing is known of it, or where it goes on. */
  readonly end: DaysFragment | null;
  /** The larger event that this one is part of. Null if there is none. */
  readonly parent: EventNameFragment | null;
  /** Where the event took place, by name. */
  readonly places: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PlaceNameFragment>;
  };
  /** The day the event began. Null where nothing is known of it. */
  readonly start: DaysFragment | null;
};

/** An event by name. */
export type EventNameFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
  readonly name: string;
  /** Human-readable handle, unique among events: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link EventsDocument}. */
export type EventsQueryVariables = Exact<{
  /** Which events to list; all without it. */
  filter?: EventFilter | null | undefined;
  /** In which order: by beginning, earliest first, unless told otherwise. */
  orderBy?: EventOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link EventsDocument} answers. */
export type EventsQuery = {
  /** The events of the ledger. By beginning, earliest first, unless told otherwise. */
  readonly events: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<EventDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link EventDocument}. */
export type EventQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link EventDocument} answers. */
export type EventQuery = {
  /** One event. Null where there is none. */
  readonly event: EventDetailsFragment | null;
};

/** The variables of {@link EventPlacesDocument}. */
export type EventPlacesQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link EventPlacesDocument} answers. */
export type EventPlacesQuery = {
  /** One event. Null where there is none. */
  readonly event:
    | ({
        /** Where the event took place, by name. */
        readonly places: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PlaceNameFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      } & EventNameFragment)
    | null;
};

/** The variables of {@link RecordEventDocument}. */
export type RecordEventMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordEventInput;
}>;

/** What {@link RecordEventDocument} answers. */
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
  /** What is to be written. */
  input: ReviseEventInput;
}>;

/** What {@link ReviseEventDocument} answers. */
export type ReviseEventMutation = {
  /** Changes the fields of an event that are given, and leaves all others as they are. */
  readonly reviseEvent:
    | EventAnswer_ConflictError_Fragment
    | EventAnswer_EventWritten_Fragment
    | EventAnswer_IdempotencyError_Fragment
    | EventAnswer_NotAllowedError_Fragment
    | EventAnswer_NotFoundError_Fragment
    | EventAnswer_ValidationError_Fragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type EventAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** An event that was written. */
type EventAnswer_EventWritten_Fragment = {
  readonly __typename: 'EventWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly event: EventDetailsFragment;
};

/** The idempotency key was used before, for a write with another body. */
type EventAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type EventAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type EventAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Fields of the input cannot stand. */
type EventAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of an event answers: what was written, or why nothing was. */
export type EventAnswerFragment =
  | EventAnswer_ConflictError_Fragment
  | EventAnswer_EventWritten_Fragment
  | EventAnswer_IdempotencyError_Fragment
  | EventAnswer_NotAllowedError_Fragment
  | EventAnswer_NotFoundError_Fragment
  | EventAnswer_ValidationError_Fragment;

/** A body that makes, passes on or prints figures. */
export type OrganisationDetailsFragment = {
  /** Country to which it belongs, as an ISO 3166-1 alpha-2 code. Null if not recorded. */
  readonly country: string | null;
  /** What the organisation is, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
    /** Which sort of name it is. */
    readonly kind: NameKind;
    /** Language of the name as a BCP 47 tag. Null where it is not known. */
    readonly language: string | null;
    /** The name as it is written. */
    readonly value: string;
  }>;
  /** The organisation that this one is part of. A parent and its child always count as two sources. */
  readonly parent: OrganisationNameFragment | null;
};

/** A body by name. */
export type OrganisationNameFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Human-readable handle, unique among organisations: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link OrganisationsDocument}. */
export type OrganisationsQueryVariables = Exact<{
  /** Which organisations to list; all without it. */
  filter?: OrganisationFilter | null | undefined;
  /** In which order: by name unless told otherwise. */
  orderBy?: NameOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link OrganisationsDocument} answers. */
export type OrganisationsQuery = {
  /** The organisations of the ledger. */
  readonly organisations: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<OrganisationDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link OrganisationDocument}. */
export type OrganisationQueryVariables = Exact<{
  /** Global identifier or slug of the organisation. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link OrganisationDocument} answers. */
export type OrganisationQuery = {
  /** One organisation. Null where there is none. */
  readonly organisation: OrganisationDetailsFragment | null;
};

/** The variables of {@link RecordOrganisationDocument}. */
export type RecordOrganisationMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordOrganisationInput;
}>;

/** What {@link RecordOrganisationDocument} answers. */
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
  /** What is to be written. */
  input: ReviseOrganisationInput;
}>;

/** What {@link ReviseOrganisationDocument} answers. */
export type ReviseOrganisationMutation = {
  /** Changes the fields of an organisation that are given, and leaves all others as they are. */
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
  /** What is to be written. */
  input: MergeOrganisationsInput;
}>;

/** What {@link MergeOrganisationsDocument} answers. */
export type MergeOrganisationsMutation = {
  /** Merges a record into another that turned out to be the same: everything that refers to the first refers to the second from then on, and the first says what it became. `unmergeOrganisations` undoes it. */
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
  /** What is to be written. */
  input: UnmergeOrganisationsInput;
}>;

/** What {@link UnmergeOrganisationsDocument} answers. */
export type UnmergeOrganisationsMutation = {
  /** Undoes a merge. Records that nobody changed since are as they were before it; in all others the references that it moved go back, and what was written since stays. */
  readonly unmergeOrganisations:
    | OrganisationsMergeAnswer_ConflictError_Fragment
    | OrganisationsMergeAnswer_IdempotencyError_Fragment
    | OrganisationsMergeAnswer_NotAllowedError_Fragment
    | OrganisationsMergeAnswer_NotFoundError_Fragment
    | OrganisationsMergeAnswer_OrganisationsMerged_Fragment
    | OrganisationsMergeAnswer_ValidationError_Fragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type OrganisationsMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type OrganisationsMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type OrganisationsMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type OrganisationsMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two organisations that were merged, or whose merge was undone, as they stood right after it. */
type OrganisationsMergeAnswer_OrganisationsMerged_Fragment = {
  readonly __typename: 'OrganisationsMerged';
  /** How many records that refer to them were changed; each has a revision that says so. */
  readonly moved: number;
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record that everything was moved to, or moved back from. */
  readonly into: OrganisationDetailsFragment;
  /** The record that became the other, or stands by itself again. Its id goes on to answer. */
  readonly merged: OrganisationDetailsFragment;
};

/** Fields of the input cannot stand. */
type OrganisationsMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What merging answers: both records, and how many places that named the one now name the other; or why nothing was done. */
export type OrganisationsMergeAnswerFragment =
  | OrganisationsMergeAnswer_ConflictError_Fragment
  | OrganisationsMergeAnswer_IdempotencyError_Fragment
  | OrganisationsMergeAnswer_NotAllowedError_Fragment
  | OrganisationsMergeAnswer_NotFoundError_Fragment
  | OrganisationsMergeAnswer_OrganisationsMerged_Fragment
  | OrganisationsMergeAnswer_ValidationError_Fragment;

/** The record was changed by someone else since the version that the write was based on. */
type OrganisationAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type OrganisationAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type OrganisationAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type OrganisationAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** An organisation that was written. */
type OrganisationAnswer_OrganisationWritten_Fragment = {
  readonly __typename: 'OrganisationWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly organisation: OrganisationDetailsFragment;
};

/** Fields of the input cannot stand. */
type OrganisationAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of an organisation answers: what was written, or why nothing was. */
export type OrganisationAnswerFragment =
  | OrganisationAnswer_ConflictError_Fragment
  | OrganisationAnswer_IdempotencyError_Fragment
  | OrganisationAnswer_NotAllowedError_Fragment
  | OrganisationAnswer_NotFoundError_Fragment
  | OrganisationAnswer_OrganisationWritten_Fragment
  | OrganisationAnswer_ValidationError_Fragment;

/**
 * A person who makes, passes on or writes of figures, or of whom something is said. Of the offices and memberships the first 20;
 * `PersonAffiliationsDocument` has them all.
 */
export type PersonDetailsFragment = {
  /** Who the person is, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
  /** The offices and memberships the person holds or held, by role. */
  readonly affiliations: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<AffiliationDetailsFragment>;
  };
  /** The person that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged. */
  readonly mergedInto: PersonNameFragment | null;
  /** All names, the primary one first. */
  readonly names: ReadonlyArray<{
    /** Which sort of name it is. */
    readonly kind: NameKind;
    /** Language of the name as a BCP 47 tag. Null where it is not known. */
    readonly language: string | null;
    /** The name as it is written. */
    readonly value: string;
  }>;
};

/** An office or membership: which, where, and when. */
export type AffiliationDetailsFragment = {
  /** The role, for example "military secretary". */
  readonly role: string;
  /** The days between which the role was held, as far as they are known. Null where nothing is. */
  readonly held: DaysFragment | null;
  /** The organisation in which it is held. */
  readonly organisation: OrganisationNameFragment;
};

/** A person by name. */
export type PersonNameFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Primary name, by which lists are sorted. */
  readonly name: string;
  /** Human-readable handle, unique among people: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PeopleDocument}. */
export type PeopleQueryVariables = Exact<{
  /** Which people to list; all without it. */
  filter?: PersonFilter | null | undefined;
  /** In which order: by name unless told otherwise. */
  orderBy?: NameOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link PeopleDocument} answers. */
export type PeopleQuery = {
  /** The people of the ledger. */
  readonly people: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PersonDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PersonDocument}. */
export type PersonQueryVariables = Exact<{
  /** Global identifier or slug of the person. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link PersonDocument} answers. */
export type PersonQuery = {
  /** One person. Null where there is none. */
  readonly person: PersonDetailsFragment | null;
};

/** The variables of {@link RecordPersonDocument}. */
export type RecordPersonMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordPersonInput;
}>;

/** What {@link RecordPersonDocument} answers. */
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
  /** What is to be written. */
  input: RevisePersonInput;
}>;

/** What {@link RevisePersonDocument} answers. */
export type RevisePersonMutation = {
  /** Changes the fields of a person that are given, and leaves all others as they are. */
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
  /** What is to be written. */
  input: MergePeopleInput;
}>;

/** What {@link MergePeopleDocument} answers. */
export type MergePeopleMutation = {
  /** Merges a record into another that turned out to be the same: everything that refers to the first refers to the second from then on, and the first says what it became. `unmergePeople` undoes it. */
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
  /** What is to be written. */
  input: UnmergePeopleInput;
}>;

/** What {@link UnmergePeopleDocument} answers. */
export type UnmergePeopleMutation = {
  /** Undoes a merge. Records that nobody changed since are as they were before it; in all others the references that it moved go back, and what was written since stays. */
  readonly unmergePeople:
    | PeopleMergeAnswer_ConflictError_Fragment
    | PeopleMergeAnswer_IdempotencyError_Fragment
    | PeopleMergeAnswer_NotAllowedError_Fragment
    | PeopleMergeAnswer_NotFoundError_Fragment
    | PeopleMergeAnswer_PeopleMerged_Fragment
    | PeopleMergeAnswer_ValidationError_Fragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type PeopleMergeAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type PeopleMergeAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type PeopleMergeAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type PeopleMergeAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** Two people that were merged, or whose merge was undone, as they stood right after it. */
type PeopleMergeAnswer_PeopleMerged_Fragment = {
  readonly __typename: 'PeopleMerged';
  /** How many records that refer to them were changed; each has a revision that says so. */
  readonly moved: number;
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record that everything was moved to, or moved back from. */
  readonly into: PersonDetailsFragment;
  /** The record that became the other, or stands by itself again. Its id goes on to answer. */
  readonly merged: PersonDetailsFragment;
};

/** Fields of the input cannot stand. */
type PeopleMergeAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What merging answers: both records, and how many places that named the one now name the other; or why nothing was done. */
export type PeopleMergeAnswerFragment =
  | PeopleMergeAnswer_ConflictError_Fragment
  | PeopleMergeAnswer_IdempotencyError_Fragment
  | PeopleMergeAnswer_NotAllowedError_Fragment
  | PeopleMergeAnswer_NotFoundError_Fragment
  | PeopleMergeAnswer_PeopleMerged_Fragment
  | PeopleMergeAnswer_ValidationError_Fragment;

/** The record was changed by someone else since the version that the write was based on. */
type PersonAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type PersonAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type PersonAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type PersonAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A person that was written. */
type PersonAnswer_PersonWritten_Fragment = {
  readonly __typename: 'PersonWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly person: PersonDetailsFragment;
};

/** Fields of the input cannot stand. */
type PersonAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of a person answers: what was written, or why nothing was. */
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
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link PersonAffiliationsDocument} answers. */
export type PersonAffiliationsQuery = {
  /** One person. Null where there is none. */
  readonly person:
    | ({
        /** The offices and memberships the person holds or held, by role. */
        readonly affiliations: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<AffiliationDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      } & PersonNameFragment)
    | null;
};

/** The variables of {@link PersonStatusesDocument}. */
export type PersonStatusesQueryVariables = Exact<{
  /** Global identifier or slug of the person. */
  id: string;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link PersonStatusesDocument} answers. */
export type PersonStatusesQuery = {
  /** One person. Null where there is none. */
  readonly person:
    | ({
        /** What articles say happened to the person. By date, earliest first. */
        readonly statuses: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PersonStatusDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      } & PersonNameFragment)
    | null;
};

/** What one article says became of one person, on whose word. */
export type PersonStatusDetailsFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
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
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** Human-readable handle, unique among articles: lower-case words joined by hyphens. */
    readonly slug: string | null;
    /** Canonical URL of the article, http or https. Null if the text does not give one. */
    readonly url: string | null;
  };
  /** The day on which it held, as the text states it or as the curator inferred it. Null where nothing is known of it. */
  readonly asOf: DaysFragment | null;
  /** The attribution chain: the sources to which the article attributes this, from the one nearest the article to the origin. Empty if the article speaks in its own voice. */
  readonly attributions: ReadonlyArray<AttributionLinkFragment>;
  /** The event in which it happened. */
  readonly event: EventNameFragment;
};

/** Where something took place. */
export type PlaceDetailsFragment = {
  /** GeoNames identifier. Null if unknown. */
  readonly geonamesId: number | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
  /** The larger place that contains this one. Null if there is none. */
  readonly parent: PlaceNameFragment | null;
};

/** A place by name. */
export type PlaceNameFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** Human-readable handle, unique among places: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PlacesDocument}. */
export type PlacesQueryVariables = Exact<{
  /** Which places to list; all without it. */
  filter?: PlaceFilter | null | undefined;
  /** In which order: by name unless told otherwise. */
  orderBy?: NameOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link PlacesDocument} answers. */
export type PlacesQuery = {
  /** The places of the ledger. */
  readonly places: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PlaceDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PlaceDocument}. */
export type PlaceQueryVariables = Exact<{
  /** Global identifier or slug of the place. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link PlaceDocument} answers. */
export type PlaceQuery = {
  /** One place. Null where there is none. */
  readonly place: PlaceDetailsFragment | null;
};

/** The variables of {@link RecordPlaceDocument}. */
export type RecordPlaceMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordPlaceInput;
}>;

/** What {@link RecordPlaceDocument} answers. */
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
  /** What is to be written. */
  input: RevisePlaceInput;
}>;

/** What {@link RevisePlaceDocument} answers. */
export type RevisePlaceMutation = {
  /** Changes the fields of a place that are given, and leaves all others as they are. */
  readonly revisePlace:
    | PlaceAnswer_ConflictError_Fragment
    | PlaceAnswer_IdempotencyError_Fragment
    | PlaceAnswer_NotAllowedError_Fragment
    | PlaceAnswer_NotFoundError_Fragment
    | PlaceAnswer_PlaceWritten_Fragment
    | PlaceAnswer_ValidationError_Fragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type PlaceAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type PlaceAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type PlaceAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type PlaceAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A place that was written. */
type PlaceAnswer_PlaceWritten_Fragment = {
  readonly __typename: 'PlaceWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly place: PlaceDetailsFragment;
};

/** Fields of the input cannot stand. */
type PlaceAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of a place answers: what was written, or why nothing was. */
export type PlaceAnswerFragment =
  | PlaceAnswer_ConflictError_Fragment
  | PlaceAnswer_IdempotencyError_Fragment
  | PlaceAnswer_NotAllowedError_Fragment
  | PlaceAnswer_NotFoundError_Fragment
  | PlaceAnswer_PlaceWritten_Fragment
  | PlaceAnswer_ValidationError_Fragment;

/** Whom figures count: everyone, civilians, nationals of a country. */
export type PopulationDetailsFragment = {
  /** Who belongs to the population, in the curator's own words. */
  readonly description: string | null;
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** When the ledger first recorded this population. */
  readonly recordedAt: string;
  /** Human-readable handle, unique among populations: lower-case words joined by hyphens. */
  readonly slug: string | null;
  /** Number of the current revision, starting at 1. */
  readonly version: number;
  /** The larger population that this one is part of. Null if there is none. */
  readonly parent: PopulationNameFragment | null;
};

/** A population by name. */
export type PopulationNameFragment = {
  /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
  readonly id: string;
  /** Name in English. */
  readonly name: string;
  /** Human-readable handle, unique among populations: lower-case words joined by hyphens. */
  readonly slug: string | null;
};

/** The variables of {@link PopulationsDocument}. */
export type PopulationsQueryVariables = Exact<{
  /** Which populations to list; all without it. */
  filter?: PopulationFilter | null | undefined;
  /** In which order: by name unless told otherwise. */
  orderBy?: NameOrder | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link PopulationsDocument} answers. */
export type PopulationsQuery = {
  /** The populations that figures count. */
  readonly populations: {
    /** How many rows the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The rows of the page, without cursors. */
    readonly nodes: ReadonlyArray<PopulationDetailsFragment>;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** The variables of {@link PopulationDocument}. */
export type PopulationQueryVariables = Exact<{
  /** Global identifier or slug of the population. */
  id: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link PopulationDocument} answers. */
export type PopulationQuery = {
  /** One population. Null where there is none. */
  readonly population: PopulationDetailsFragment | null;
};

/** The variables of {@link RecordPopulationDocument}. */
export type RecordPopulationMutationVariables = Exact<{
  /** What is to be written. */
  input: RecordPopulationInput;
}>;

/** What {@link RecordPopulationDocument} answers. */
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
  /** What is to be written. */
  input: RevisePopulationInput;
}>;

/** What {@link RevisePopulationDocument} answers. */
export type RevisePopulationMutation = {
  /** Changes the fields of a population that are given, and leaves all others as they are. */
  readonly revisePopulation:
    | PopulationAnswer_ConflictError_Fragment
    | PopulationAnswer_IdempotencyError_Fragment
    | PopulationAnswer_NotAllowedError_Fragment
    | PopulationAnswer_NotFoundError_Fragment
    | PopulationAnswer_PopulationWritten_Fragment
    | PopulationAnswer_ValidationError_Fragment;
};

/** The record was changed by someone else since the version that the write was based on. */
type PopulationAnswer_ConflictError_Fragment = {
  readonly __typename: 'ConflictError';
} & Refusal_ConflictError_Fragment;

/** The idempotency key was used before, for a write with another body. */
type PopulationAnswer_IdempotencyError_Fragment = {
  readonly __typename: 'IdempotencyError';
} & Refusal_IdempotencyError_Fragment;

/** The sender may not do this: there is no token, or one whose role does not allow it. */
type PopulationAnswer_NotAllowedError_Fragment = {
  readonly __typename: 'NotAllowedError';
} & Refusal_NotAllowedError_Fragment;

/** The record that is to be changed does not exist. */
type PopulationAnswer_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
} & Refusal_NotFoundError_Fragment;

/** A population that was written. */
type PopulationAnswer_PopulationWritten_Fragment = {
  readonly __typename: 'PopulationWritten';
  /** Whether it had been written before with the same idempotency key: then this is the answer given then. */
  readonly repeated: boolean;
  /** The record, and everything below it, as it stood right after the write. */
  readonly population: PopulationDetailsFragment;
};

/** Fields of the input cannot stand. */
type PopulationAnswer_ValidationError_Fragment = {
  readonly __typename: 'ValidationError';
} & Refusal_ValidationError_Fragment;

/** What the writing of a population answers: what was written, or why nothing was. */
export type PopulationAnswerFragment =
  | PopulationAnswer_ConflictError_Fragment
  | PopulationAnswer_IdempotencyError_Fragment
  | PopulationAnswer_NotAllowedError_Fragment
  | PopulationAnswer_NotFoundError_Fragment
  | PopulationAnswer_PopulationWritten_Fragment
  | PopulationAnswer_ValidationError_Fragment;

/** What was changed, by whom, when and why. */
export type RevisionDetailsFragment = {
  /** Who wrote it: a curator's name, or what imported it. */
  readonly actor: string;
  /** When it was written. Given to `asRecordedOn`, it shows the ledger as this write left it. */
  readonly at: string;
  /** Its place in the log: a whole number, greater than that of every write before it. */
  readonly id: string;
  /** Why it was written; of an import, the file. */
  readonly reason: string;
  /** Number of the revision of that record, from 1. */
  readonly version: number;
  /** What it changed, field by field and by name; the first revision of a record tells every field that says anything. */
  readonly changes: ReadonlyArray<{
    /** Its value after. Null where it has none. */
    readonly after: unknown;
    /** Its value before. Null where it had none. */
    readonly before: unknown;
    /** Where the field stands in the record as the ledger files it, for example "publishedOn.earliest" or "attributions[0].label". The number of an item of a list is that after the write, or that before it where the item was removed. */
    readonly path: string;
  }>;
};

/** The variables of {@link RevisionsDocument}. */
export type RevisionsQueryVariables = Exact<{
  /** A global identifier that this server gave out. */
  id: string;
  /** In which order: the last one first, unless told otherwise. */
  orderBy?: RevisionOrder | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link RevisionsDocument} answers. */
export type RevisionsQuery = {
  /** The record with this global identifier. Null where there is none. */
  readonly node:
    | {
        readonly __typename: 'Article';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Claim';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Dataset';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Event';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Observation';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Organisation';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Person';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'PersonStatus';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Place';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | {
        readonly __typename: 'Population';
        /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
        readonly id: string;
        /** What was written to the record: who, when, why, and what changed. Under `asRecordedOn` what had been written by then, under `knownBy` what had been written by the end of that day. What was written while it was a draft is shown to curators only. The last one first, unless told otherwise. */
        readonly revisions: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<RevisionDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      }
    | null;
};

/** The variables of {@link SearchDocument}. */
export type SearchQueryVariables = Exact<{
  /** What to look for: words, names, parts of names; at most 200 characters. Accents and typos are forgiven; "quoted words" that stand together come first; a -word takes those that hold it out of the matches of all words. */
  text: string;
  /** Only records of these sorts; all without it. */
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link SearchDocument} answers. */
export type SearchQuery = {
  /** Finds people, organisations, events, articles and claims by their words, best first. Of more than 10,000 texts of one kind that match, the last recorded ones are ranked; `totalCount` counts all. */
  readonly search: {
    /** How many records match. */
    readonly totalCount: number;
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
          /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
          /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
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
          /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
          readonly id: string;
          /** Primary name, by which lists are sorted. */
          readonly name: string;
          /** Human-readable handle, unique among people: lower-case words joined by hyphens. */
          readonly slug: string | null;
        }
    >;
    /** Where the page lies in the list. */
    readonly pageInfo: PageFragment;
  };
};

/** Whether two claims agree, and why. */
export type ComparisonDetailsFragment = {
  /** Why, in one English sentence that names figures, dates and sources as they were printed. */
  readonly reason: string;
  /** How they compare. */
  readonly verdict: Verdict;
  /** The two claims. For REVISED and EXPLAINED_BY_TIME the earlier one first, for PART_OF the part; otherwise by as-of day, then by figure. */
  readonly claims: ReadonlyArray<ClaimDetailsFragment>;
};

/** What a series is about. */
export type SeriesSubjectFragment = {
  /** How the count runs over time. Null in an empty series for which the query named none. */
  readonly countType: CountType | null;
  /** What is counted. */
  readonly measure: Measure;
  /** The event that is counted in. */
  readonly event: EventNameFragment;
  /** Where. Null is wherever the event took place, or an empty series for which the query named none. */
  readonly place: PlaceNameFragment | null;
  /** Whom the figures count. Null in an empty series for which the query named none. */
  readonly population: PopulationNameFragment | null;
};

/** A figure at its place in time: the claim, and the numbers that its words allow. */
export type PointDetailsFragment = {
  /** The day that the figure is a count of. Null where nothing is known of it. */
  readonly asOf: DaysFragment | null;
  /** The claim itself. */
  readonly claim: ClaimDetailsFragment;
  /** What the words of the figure allow. */
  readonly interval: {
    /** Largest number allowed. Null is open. */
    readonly high: number | null;
    /** Smallest number allowed. Null is open. */
    readonly low: number | null;
  };
};

/** The variables of {@link SeriesDocument}. */
export type SeriesQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** How the count runs over time. Needed only where claims of several count types were made. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, the series of a whole population, where there is only one; a part of a population has to be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, whichever place the figures are about, where there is only one. */
  place?: string | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. In this document `100` unless told otherwise. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link SeriesDocument} answers. */
export type SeriesQuery = {
  /** The claims that can be compared with one another: of one event, measure, population and place. Empty where nobody made such a claim. */
  readonly series:
    | ({
        /** The claims with their days and intervals. By as-of day, earliest first. */
        readonly points: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<PointDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link SeriesOfEventDocument}. */
export type SeriesOfEventQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link SeriesOfEventDocument} answers. */
export type SeriesOfEventQuery = {
  /** One event. Null where there is none. */
  readonly event: {
    /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
    readonly id: string;
    /** Name in the curator's own neutral words. The labels that articles use are recorded as mentions. */
    readonly name: string;
    /** The series of the event itself; those of its sub-events are listed there. Those with most claims first. */
    readonly series: {
      /** How many rows the whole list has, whatever the page. */
      readonly totalCount: number;
      /** The rows of the page, without cursors. */
      readonly nodes: ReadonlyArray<
        {
          /** The claims with their days and intervals. By as-of day, earliest first. */
          readonly points: {
            /** How many rows the whole list has, whatever the page. */
            readonly totalCount: number;
          };
        } & SeriesSubjectFragment
      >;
      /** Where the page lies in the list. */
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
  /** The day asked about. */
  on: string;
  /** How the count runs over time. Needed only where claims of several count types were made. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, the series of a whole population, where there is only one; a part of a population has to be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, whichever place the figures are about, where there is only one. */
  place?: string | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. In this document `50` unless told otherwise. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link SeriesOriginsDocument} answers. */
export type SeriesOriginsQuery = {
  /** The claims that can be compared with one another: of one event, measure, population and place. Empty where nobody made such a claim. */
  readonly series:
    | ({
        /** On whose word the claims rest, those with most claims first. `points { totalCount }` and `origins { totalCount }` say how many claims come from how many origins. */
        readonly origins: {
          /** How many rows the whole list has, whatever the page. */
          readonly totalCount: number;
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<{
            /** Whether nothing that the ledger knows ties it to another origin of the series: see `ties`. Null for an article's own voice without such ties, since nobody can tell where it has the figure from. True does not say that the origin counted by itself. */
            readonly independent: boolean | null;
            /** Its last word on a day: its claims with the last as-of day that was over by then. Several where it gave several for one day; empty where it had said nothing. */
            readonly latest: ReadonlyArray<{
              /** The day that the figure is a count of. Null where nothing is known of it. */
              readonly asOf: DaysFragment | null;
              /** The claim itself. */
              readonly claim: {
                /** Global identifier: opaque, stable, and unique among all types. Any id can be given to `node`. */
                readonly id: string;
                /** Address of this version of the claim, from the root of this server. It leads to the same words for ever, whatever is corrected later. */
                readonly permalink: string;
                /** The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`). */
                readonly wording: string;
              };
              /** What the words of the figure allow. */
              readonly interval: {
                /** Largest number allowed. Null is open. */
                readonly high: number | null;
                /** Smallest number allowed. Null is open. */
                readonly low: number | null;
              };
            }>;
            /** On whose word they rest, as its first claim in the series names it. */
            readonly origin: OriginNameFragment;
            /** What ties it to other origins of the series, at most 20. A body and its parent are two origins, and neither is a witness for the other. */
            readonly ties: ReadonlyArray<{
              /** How the two hang together. */
              readonly kind: OriginTieKind;
              /** The other origin, as its first claim in the series names it. */
              readonly origin: OriginNameFragment;
            }>;
          }>;
          /** Where the page lies in the list. */
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
  /** The day asked about. */
  on: string;
  /** How the count runs over time. Needed only where claims of several count types were made. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, the series of a whole population, where there is only one; a part of a population has to be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, whichever place the figures are about, where there is only one. */
  place?: string | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
}>;

/** What {@link SeriesBandDocument} answers. */
export type SeriesBandQuery = {
  /** The claims that can be compared with one another: of one event, measure, population and place. Empty where nobody made such a claim. */
  readonly series:
    | ({
        /** What the claims allow on a day. A closed incident: all counts made by then. A growing count: at least what earlier claims allow, at most what later ones do. A level: what claims allow that can be of that day. A figure that the source named for it corrected later is left out. */
        readonly band: {
          /** Largest number allowed. Null: no claim says. */
          readonly high: number | null;
          /** Smallest number allowed. Null: no claim says. */
          readonly low: number | null;
          /** The day asked about. */
          readonly on: string;
          /** The claims that set its ends, or leave one open against others that they exclude, by the day from which they are known; of more than 20 for one end, the first. */
          readonly claims: ReadonlyArray<ClaimDetailsFragment>;
        };
        /** The claims with the last as-of day that was over on a day. Several where several were made of one day, at most 20; empty where none was made by then. */
        readonly latest: ReadonlyArray<PointDetailsFragment>;
      } & SeriesSubjectFragment)
    | null;
};

/** The variables of {@link DisagreementsDocument}. */
export type DisagreementsQueryVariables = Exact<{
  /** Global identifier or slug of the event. */
  event: string;
  /** What is counted. */
  measure: Measure;
  /** How the count runs over time. Needed only where claims of several count types were made. */
  countType?: CountType | null | undefined;
  /** Global identifier or slug of the population. Without it, the series of a whole population, where there is only one; a part of a population has to be named. */
  population?: string | null | undefined;
  /** Global identifier or slug of the place; null for figures without a place. Without it, whichever place the figures are about, where there is only one. */
  place?: string | null | undefined;
  /** Show only what was published by the end of this day, here and everywhere below. An article whose publication date is uncertain counts from the last day it can have been published, and never where that day is open. Names, descriptions, and what a body, an event or a place is part of are those of today, or of the moment of `asRecordedOn`. */
  knownBy?: string | null | undefined;
  /** Show the ledger as it stood at this moment, here and everywhere below: what had been recorded by then, with the names, the figures and the structure of then. What was changed before the ledger began to keep every state of a record is shown as it was when that began. */
  asRecordedOn?: string | null | undefined;
  /** Rows of the page, counted from `after` or the beginning: 20 unless told, at most 100. */
  first?: number | null | undefined;
  /** Read on after this cursor. Goes with `first`. */
  after?: string | null | undefined;
  /** Rows of the page, counted back from `before` or the end: at most 100. */
  last?: number | null | undefined;
  /** Read back from this cursor. Goes with `last`. */
  before?: string | null | undefined;
}>;

/** What {@link DisagreementsDocument} answers. */
export type DisagreementsQuery = {
  /** The claims that can be compared with one another: of one event, measure, population and place. Empty where nobody made such a claim. */
  readonly series:
    | ({
        /** The pairs of claims that conflict, or of which one revises the other, in the order of the days of the lower figure. A figure that an origin gave more than once stands for itself with the claim that gave it first; `echoes` has the others. */
        readonly disagreements: {
          /** The rows of the page, without cursors. */
          readonly nodes: ReadonlyArray<ComparisonDetailsFragment>;
          /** Where the page lies in the list. */
          readonly pageInfo: PageFragment;
        };
      } & SeriesSubjectFragment)
    | null;
};
