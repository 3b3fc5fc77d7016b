import type { TypedDocumentString } from '../document.ts';
import type {
  AcceptCandidatesMutation,
  AcceptCandidatesMutationVariables,
  AllDisagreementsQuery,
  AllDisagreementsQueryVariables,
  AllSeriesQuery,
  AllSeriesQueryVariables,
  ArticleClaimsQuery,
  ArticleClaimsQueryVariables,
  ArticleQuery,
  ArticleQueryVariables,
  ArticleRecordedSubscription,
  ArticleRecordedSubscriptionVariables,
  ArticlesQuery,
  ArticlesQueryVariables,
  AttributionStatisticsQuery,
  AttributionStatisticsQueryVariables,
  CandidateChangedSubscription,
  CandidateChangedSubscriptionVariables,
  CandidateQuery,
  CandidateQueryVariables,
  CandidatesQuery,
  CandidatesQueryVariables,
  ClaimByKeyQuery,
  ClaimByKeyQueryVariables,
  ClaimChangedSubscription,
  ClaimChangedSubscriptionVariables,
  ClaimDenialsQuery,
  ClaimDenialsQueryVariables,
  ClaimEchoesQuery,
  ClaimEchoesQueryVariables,
  ClaimQuery,
  ClaimQueryVariables,
  ClaimRelatedByQuery,
  ClaimRelatedByQueryVariables,
  ClaimRelationsQuery,
  ClaimRelationsQueryVariables,
  ClaimsQuery,
  ClaimsQueryVariables,
  CompareClaimsQuery,
  CompareClaimsQueryVariables,
  CorrectCandidateMutation,
  CorrectCandidateMutationVariables,
  DatasetQuery,
  DatasetQueryVariables,
  DatasetsQuery,
  DatasetsQueryVariables,
  DisagreementsQuery,
  DisagreementsQueryVariables,
  EventPlacesQuery,
  EventPlacesQueryVariables,
  EventQuery,
  EventQueryVariables,
  EventsQuery,
  EventsQueryVariables,
  MeasuresQuery,
  MeasuresQueryVariables,
  MergeEventsMutation,
  MergeEventsMutationVariables,
  MergeOrganisationsMutation,
  MergeOrganisationsMutationVariables,
  MergePeopleMutation,
  MergePeopleMutationVariables,
  MergePlacesMutation,
  MergePlacesMutationVariables,
  MergePopulationsMutation,
  MergePopulationsMutationVariables,
  ObservationPartsQuery,
  ObservationPartsQueryVariables,
  ObservationsQuery,
  ObservationsQueryVariables,
  OpenReadingMutation,
  OpenReadingMutationVariables,
  OrganisationQuery,
  OrganisationQueryVariables,
  OrganisationsQuery,
  OrganisationsQueryVariables,
  PeopleQuery,
  PeopleQueryVariables,
  PersonAffiliationsQuery,
  PersonAffiliationsQueryVariables,
  PersonQuery,
  PersonQueryVariables,
  PersonStatusesQuery,
  PersonStatusesQueryVariables,
  PlaceQuery,
  PlaceQueryVariables,
  PlacesQuery,
  PlacesQueryVariables,
  PopulationQuery,
  PopulationQueryVariables,
  PopulationsQuery,
  PopulationsQueryVariables,
  PublishClaimMutation,
  PublishClaimMutationVariables,
  PublishPersonStatusMutation,
  PublishPersonStatusMutationVariables,
  RankClaimMutation,
  RankClaimMutationVariables,
  ReadingCandidatesQuery,
  ReadingCandidatesQueryVariables,
  ReadingNumbersQuery,
  ReadingNumbersQueryVariables,
  ReadingQuery,
  ReadingQueryVariables,
  ReadingsQuery,
  ReadingsQueryVariables,
  ReadTextQuery,
  ReadTextQueryVariables,
  ReconcileQuery,
  ReconcileQueryVariables,
  RecordArticleMutation,
  RecordArticleMutationVariables,
  RecordClaimMutation,
  RecordClaimMutationVariables,
  RecordEventMutation,
  RecordEventMutationVariables,
  RecordOrganisationMutation,
  RecordOrganisationMutationVariables,
  RecordPersonMutation,
  RecordPersonMutationVariables,
  RecordPersonStatusMutation,
  RecordPersonStatusMutationVariables,
  RecordPlaceMutation,
  RecordPlaceMutationVariables,
  RecordPopulationMutation,
  RecordPopulationMutationVariables,
  RejectCandidatesMutation,
  RejectCandidatesMutationVariables,
  RelateClaimsMutation,
  RelateClaimsMutationVariables,
  RetractClaimMutation,
  RetractClaimMutationVariables,
  RetractPersonStatusMutation,
  RetractPersonStatusMutationVariables,
  ReviseArticleMutation,
  ReviseArticleMutationVariables,
  ReviseClaimMutation,
  ReviseClaimMutationVariables,
  ReviseEventMutation,
  ReviseEventMutationVariables,
  ReviseOrganisationMutation,
  ReviseOrganisationMutationVariables,
  RevisePersonMutation,
  RevisePersonMutationVariables,
  RevisePersonStatusMutation,
  RevisePersonStatusMutationVariables,
  RevisePlaceMutation,
  RevisePlaceMutationVariables,
  RevisePopulationMutation,
  RevisePopulationMutationVariables,
  RevisionsQuery,
  RevisionsQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  SeriesBandQuery,
  SeriesBandQueryVariables,
  SeriesChangesQuery,
  SeriesChangesQueryVariables,
  SeriesDenialsQuery,
  SeriesDenialsQueryVariables,
  SeriesLatestQuery,
  SeriesLatestQueryVariables,
  SeriesOfEventQuery,
  SeriesOfEventQueryVariables,
  SeriesOriginsQuery,
  SeriesOriginsQueryVariables,
  SeriesQuery,
  SeriesQueryVariables,
  UnmergeEventsMutation,
  UnmergeEventsMutationVariables,
  UnmergeOrganisationsMutation,
  UnmergeOrganisationsMutationVariables,
  UnmergePeopleMutation,
  UnmergePeopleMutationVariables,
  UnmergePlacesMutation,
  UnmergePlacesMutationVariables,
  UnmergePopulationsMutation,
  UnmergePopulationsMutationVariables,
  UnrelateClaimsMutation,
  UnrelateClaimsMutationVariables,
  VintagesQuery,
  VintagesQueryVariables,
} from './types.ts';
/**
 * Accepts candidates of one text as claims of its article: all of them, or none. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { acceptCandidates } = await attested.mutate(AcceptCandidatesDocument, { input })
 * if (acceptCandidates.__typename !== 'CandidatesAccepted') console.error(acceptCandidates.message)
 * ```
 */
export const AcceptCandidatesDocument =
  'mutation AcceptCandidates($input:AcceptCandidatesInput!){acceptCandidates(input:$input){__typename ...on CandidatesAccepted{article{headline id slug url version}candidates{...CandidateDetails}claims{...ClaimDetails}repeated}...Refusal}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PlaceName on Place{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    AcceptCandidatesMutation,
    AcceptCandidatesMutationVariables,
    'mutation'
  >;

/**
 * The pairs of claims that conflict, or of which one revises the other, in all series or in those that match the filter, each
 * with the reason, page by page. `totalCount` counts up to 1,000; `totalCountIsExact` says whether that is all.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(AllDisagreementsDocument, {}, (data) => data.disagreements)) console.log(node)
 * ```
 */
export const AllDisagreementsDocument =
  'query AllDisagreements($filter:SeriesFilter$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){disagreements(filter:$filter knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...ComparisonDetails}pageInfo{...Page}totalCount totalCountIsExact}}fragment ComparisonDetails on Comparison{claims{...ClaimDetails}reason verdict}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    AllDisagreementsQuery,
    AllDisagreementsQueryVariables,
    'query'
  >;

/**
 * All series of the ledger, or those that match the filter, page by page. By default those with the most claims come first.
 *
 * @example
 * ```ts
 * const filter = { eventWithin: 'gaza-war', measure: 'KILLED' } as const
 * for await (const { event, points } of attested.paginate(AllSeriesDocument, { filter }, (data) => data.series))
 *   console.log(event.name, points.totalCount)
 * ```
 */
export const AllSeriesDocument =
  'query AllSeries($filter:SeriesFilter$orderBy:SeriesOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){series(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...SeriesSubject points(first:1){totalCount}}pageInfo{...Page}totalCount}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    AllSeriesQuery,
    AllSeriesQueryVariables,
    'query'
  >;

/**
 * One article, by id (or slug) or by address: give exactly one of the two. Null if there is no such article.
 *
 * @example
 * ```ts
 * const { article } = await attested.query(ArticleDocument, { url: 'https://example.org/an-article' })
 * ```
 */
export const ArticleDocument =
  'query Article($id:ID$url:URL$knownBy:Date$asRecordedOn:DateTime){article(id:$id url:$url knownBy:$knownBy asRecordedOn:$asRecordedOn){...ArticleDetails}}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}' as TypedDocumentString<
    ArticleQuery,
    ArticleQueryVariables,
    'query'
  >;

/**
 * The claims of one article, page by page, by default in the order in which they are printed. Null if there is no such article.
 *
 * @example
 * ```ts
 * const claims = attested.paginate(ArticleClaimsDocument, { id: 'moscow-times-2024-09-02' }, (data) => data.article?.claims)
 * for await (const claim of claims) console.log(claim.wording)
 * ```
 */
export const ArticleClaimsDocument =
  'query ArticleClaims($id:ID$url:URL$filter:ClaimFilter$orderBy:ClaimOrder=PRINTED$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){article(id:$id url:$url knownBy:$knownBy asRecordedOn:$asRecordedOn){claims(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ClaimDetails}pageInfo{...Page}totalCount}id}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ArticleClaimsQuery,
    ArticleClaimsQueryVariables,
    'query'
  >;

/**
 * Every article as it is recorded. With `$after`, starts after that event; `"0"` replays all events from the beginning.
 *
 * @example
 * ```ts
 * for await (const { articleRecorded } of attested.subscribe(ArticleRecordedDocument)) console.log(articleRecorded.eventId)
 * ```
 */
export const ArticleRecordedDocument =
  'subscription ArticleRecorded($after:ID){articleRecorded(after:$after){actor article{...ArticleDetails}at eventId reason revision{...RevisionDetails}version}}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment RevisionDetails on Revision{actor at changes{after before path}id reason version}' as TypedDocumentString<
    ArticleRecordedSubscription,
    ArticleRecordedSubscriptionVariables,
    'subscription'
  >;

/**
 * The articles of the ledger, page by page. By default in order of publication, earliest first.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ArticlesDocument, {}, (data) => data.articles)) console.log(node)
 * ```
 */
export const ArticlesDocument =
  'query Articles($filter:ArticleFilter$orderBy:ArticleOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){articles(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...ArticleDetails}pageInfo{...Page}totalCount}}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ArticlesQuery,
    ArticlesQueryVariables,
    'query'
  >;

/**
 * How outlets attribute and caveat figures: in total, and by publisher, origin or measure, page by page. Shares are from 0 to 1.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(AttributionStatisticsDocument, { groupBy }, (data) => data.attributionStatistics.groups)) console.log(node)
 * ```
 */
export const AttributionStatisticsDocument =
  'query AttributionStatistics($filter:ClaimFilter$groupBy:AttributionGrouping!$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){attributionStatistics(filter:$filter groupBy:$groupBy knownBy:$knownBy asRecordedOn:$asRecordedOn){groups(first:$first after:$after last:$last before:$before){nodes{...AttributionCounts measure origin{article{headline id slug}label organisation{...OrganisationName}person{...PersonName}}publisher{...OrganisationName}}pageInfo{...Page}totalCount}total{...AttributionCounts}}}fragment AttributionCounts on AttributionFigures{caveats{caveat count share}claims namedSource{count share}ownVoice{count share}secondHand{count share}unnamedSource{count share}withCaveat{count share}}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    AttributionStatisticsQuery,
    AttributionStatisticsQueryVariables,
    'query'
  >;

/**
 * One figure that was read, by id or key. Null if there is none. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { candidate } = await attested.query(CandidateDocument)
 * ```
 */
export const CandidateDocument =
  'query Candidate($id:ID$key:String$knownBy:Date$asRecordedOn:DateTime){candidate(id:$id key:$key knownBy:$knownBy asRecordedOn:$asRecordedOn){...CandidateDetails}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}' as TypedDocumentString<
    CandidateQuery,
    CandidateQueryVariables,
    'query'
  >;

/**
 * What is read, corrected and decided from now on, or after an event. Needs a curator's token; nothing is sent without.
 *
 * @example
 * ```ts
 * for await (const { candidateChanged } of attested.subscribe(CandidateChangedDocument)) console.log(candidateChanged.eventId)
 * ```
 */
export const CandidateChangedDocument =
  'subscription CandidateChanged($filter:CandidateFilter$after:ID){candidateChanged(filter:$filter after:$after){actor at candidate{...CandidateDetails}eventId kind reason version}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}' as TypedDocumentString<
    CandidateChangedSubscription,
    CandidateChangedSubscriptionVariables,
    'subscription'
  >;

/**
 * The figures found in all texts, page by page, the surest first by default. Needs a curator's token; the list is empty without.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(CandidatesDocument, {}, (data) => data.candidates)) console.log(node)
 * ```
 */
export const CandidatesDocument =
  'query Candidates($filter:CandidateFilter$orderBy:CandidateOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){candidates(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...CandidateDetails}pageInfo{...Page}totalCount}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    CandidatesQuery,
    CandidatesQueryVariables,
    'query'
  >;

/**
 * One claim, by id, in its current version or in the one given. Null if there is no such claim or version.
 *
 * @example
 * ```ts
 * const { claim } = await attested.query(ClaimDocument, { id })
 * ```
 */
export const ClaimDocument =
  'query Claim($id:ID!$version:Int){claim(id:$id version:$version){...ClaimDetails}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    ClaimQuery,
    ClaimQueryVariables,
    'query'
  >;

/**
 * One claim, by its article and its key, in its current version or in the one given. Null if there is no such claim or version.
 *
 * @example
 * ```ts
 * const { claim } = await attested.query(ClaimByKeyDocument, { article, key })
 * ```
 */
export const ClaimByKeyDocument =
  'query ClaimByKey($article:ID!$key:String!$version:Int){claim(article:$article key:$key version:$version){...ClaimDetails}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    ClaimByKeyQuery,
    ClaimByKeyQueryVariables,
    'query'
  >;

/**
 * Every change to a claim that matches the filter before or after the change, as it happens. With `$after`, starts after that
 * event; `"0"` replays all events from the beginning. With a curator's token, includes drafts.
 *
 * @example
 * ```ts
 * for await (const { claimChanged } of attested.subscribe(ClaimChangedDocument)) console.log(claimChanged.eventId)
 * ```
 */
export const ClaimChangedDocument =
  'subscription ClaimChanged($filter:ClaimFilter$after:ID){claimChanged(filter:$filter after:$after){actor at claim{...ClaimDetails}eventId kind reason revision{...RevisionDetails}version}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment RevisionDetails on Revision{actor at changes{after before path}id reason version}' as TypedDocumentString<
    ClaimChangedSubscription,
    ClaimChangedSubscriptionVariables,
    'subscription'
  >;

/**
 * The denials of a claim, page by page. Null if there is no such claim.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ClaimDenialsDocument, { id }, (data) => data.claim?.denials)) console.log(node)
 * ```
 */
export const ClaimDenialsDocument =
  'query ClaimDenials($id:ID!$first:Int$after:String$last:Int$before:String){claim(id:$id){denials(first:$first after:$after last:$last before:$before){nodes{...ClaimDetails}pageInfo{...Page}totalCount}id}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ClaimDenialsQuery,
    ClaimDenialsQueryVariables,
    'query'
  >;

/**
 * The other claims that repeat the same figure of the same origin, page by page. Null if there is no such claim.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ClaimEchoesDocument, { id }, (data) => data.claim?.echoes)) console.log(node)
 * ```
 */
export const ClaimEchoesDocument =
  'query ClaimEchoes($id:ID!$first:Int$after:String$last:Int$before:String){claim(id:$id){echoes(first:$first after:$after last:$last before:$before){nodes{...ClaimDetails}pageInfo{...Page}totalCount}id}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ClaimEchoesQuery,
    ClaimEchoesQueryVariables,
    'query'
  >;

/**
 * The relations of other claims to a claim, as stated by curators, page by page: which claims restate it, are part of it or
 * contradict it. Null if there is no such claim.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ClaimRelatedByDocument, { id }, (data) => data.claim?.relatedBy)) console.log(node)
 * ```
 */
export const ClaimRelatedByDocument =
  'query ClaimRelatedBy($id:ID!$first:Int$after:String$last:Int$before:String){claim(id:$id){id relatedBy(first:$first after:$after last:$last before:$before){nodes{from{...ClaimDetails}kind note recordedAt}pageInfo{...Page}totalCount}}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ClaimRelatedByQuery,
    ClaimRelatedByQueryVariables,
    'query'
  >;

/**
 * The relations of a claim to others, as stated by curators, page by page: which claims it restates, is part of or contradicts.
 * Null if there is no such claim. `ClaimRelatedByDocument` has the opposite direction.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ClaimRelationsDocument, { id }, (data) => data.claim?.relations)) console.log(node)
 * ```
 */
export const ClaimRelationsDocument =
  'query ClaimRelations($id:ID!$first:Int$after:String$last:Int$before:String){claim(id:$id){id relations(first:$first after:$after last:$last before:$before){nodes{kind note recordedAt to{...ClaimDetails}}pageInfo{...Page}totalCount}}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ClaimRelationsQuery,
    ClaimRelationsQueryVariables,
    'query'
  >;

/**
 * The claims of the ledger, page by page. By default in order of their as-of dates, earliest first.
 *
 * @example
 * ```ts
 * const filter = { event: 'gaza-war', measure: 'KILLED' } as const
 * for await (const claim of attested.paginate(ClaimsDocument, { filter }, (data) => data.claims)) console.log(claim.wording)
 * ```
 */
export const ClaimsDocument =
  'query Claims($filter:ClaimFilter$orderBy:ClaimOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){claims(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...ClaimDetails}pageInfo{...Page}totalCount}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ClaimsQuery,
    ClaimsQueryVariables,
    'query'
  >;

/**
 * Whether two claims agree or contradict each other, or whether time, a part or a common origin explains them, with the reason.
 *
 * @example
 * ```ts
 * const { compareClaims } = await attested.query(CompareClaimsDocument, { a, b })
 * ```
 */
export const CompareClaimsDocument =
  'query CompareClaims($a:ID!$b:ID!$knownBy:Date$asRecordedOn:DateTime){compareClaims(a:$a b:$b knownBy:$knownBy asRecordedOn:$asRecordedOn){...ComparisonDetails}}fragment ComparisonDetails on Comparison{claims{...ClaimDetails}reason verdict}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    CompareClaimsQuery,
    CompareClaimsQueryVariables,
    'query'
  >;

/**
 * Corrects what was read. The candidate stays open. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { correctCandidate } = await attested.mutate(CorrectCandidateDocument, { input })
 * if (correctCandidate.__typename !== 'CandidateWritten') console.error(correctCandidate.message)
 * ```
 */
export const CorrectCandidateDocument =
  'mutation CorrectCandidate($input:CorrectCandidateInput!){correctCandidate(input:$input){__typename ...on CandidateWritten{candidate{...CandidateDetails}repeated}...Refusal}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    CorrectCandidateMutation,
    CorrectCandidateMutationVariables,
    'mutation'
  >;

/**
 * One data set, by id or slug. Null if there is no such data set.
 *
 * @example
 * ```ts
 * const { dataset } = await attested.query(DatasetDocument, { id })
 * ```
 */
export const DatasetDocument =
  'query Dataset($id:ID!$knownBy:Date$asRecordedOn:DateTime){dataset(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...DatasetDetails}}fragment DatasetDetails on Dataset{description id issuer{...OrganisationName}licence recordedAt slug title url version}fragment OrganisationName on Organisation{id name slug}' as TypedDocumentString<
    DatasetQuery,
    DatasetQueryVariables,
    'query'
  >;

/**
 * The data sets of the ledger, page by page.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(DatasetsDocument, {}, (data) => data.datasets)) console.log(node)
 * ```
 */
export const DatasetsDocument =
  'query Datasets($knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){datasets(knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...DatasetDetails}pageInfo{...Page}totalCount}}fragment DatasetDetails on Dataset{description id issuer{...OrganisationName}licence recordedAt slug title url version}fragment OrganisationName on Organisation{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    DatasetsQuery,
    DatasetsQueryVariables,
    'query'
  >;

/**
 * The pairs of claims in a series that conflict, or of which one revises the other, each with the reason, page by page.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(DisagreementsDocument, { event, measure }, (data) => data.series?.disagreements)) console.log(node)
 * ```
 */
export const DisagreementsDocument =
  'query Disagreements($event:ID!$measure:Measure!$countType:CountType$population:ID$place:ID$unit:Unit$responsible:ID$responsibleLabel:String$cause:Cause$verification:Verification$identification:Identification$period:PeriodInput$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place unit:$unit responsible:$responsible responsibleLabel:$responsibleLabel cause:$cause verification:$verification identification:$identification period:$period knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject disagreements(first:$first after:$after last:$last before:$before){nodes{...ComparisonDetails}pageInfo{...Page}totalCount totalCountIsExact}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment ComparisonDetails on Comparison{claims{...ClaimDetails}reason verdict}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    DisagreementsQuery,
    DisagreementsQueryVariables,
    'query'
  >;

/**
 * One event, by id or slug. Null if there is no such event.
 *
 * @example
 * ```ts
 * const { event } = await attested.query(EventDocument, { id })
 * ```
 */
export const EventDocument =
  'query Event($id:ID!$knownBy:Date$asRecordedOn:DateTime){event(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...EventDetails}}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}' as TypedDocumentString<
    EventQuery,
    EventQueryVariables,
    'query'
  >;

/**
 * All places of an event, page by page. Null if there is no such event.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(EventPlacesDocument, { id }, (data) => data.event?.places)) console.log(node)
 * ```
 */
export const EventPlacesDocument =
  'query EventPlaces($id:ID!$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){event(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...EventName places(first:$first after:$after last:$last before:$before){nodes{...PlaceName}pageInfo{...Page}totalCount}}}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    EventPlacesQuery,
    EventPlacesQueryVariables,
    'query'
  >;

/**
 * The events of the ledger, page by page. By default in order of their beginnings, earliest first.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(EventsDocument, {}, (data) => data.events)) console.log(node)
 * ```
 */
export const EventsDocument =
  'query Events($filter:EventFilter$orderBy:EventOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){events(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...EventDetails}pageInfo{...Page}totalCount}}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    EventsQuery,
    EventsQueryVariables,
    'query'
  >;

/**
 * All measures: what each counts, its Wikidata property, and which of them contain which.
 *
 * @example
 * ```ts
 * const { measures } = await attested.query(MeasuresDocument)
 * ```
 */
export const MeasuresDocument =
  'query Measures{measures{contains description measure wikidataProperty within}}' as TypedDocumentString<
    MeasuresQuery,
    MeasuresQueryVariables,
    'query'
  >;

/**
 * Merges two records of the same event. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { mergeEvents } = await attested.mutate(MergeEventsDocument, { input })
 * if (mergeEvents.__typename !== 'EventsMerged') console.error(mergeEvents.message)
 * ```
 */
export const MergeEventsDocument =
  'mutation MergeEvents($input:MergeEventsInput!){mergeEvents(input:$input){...EventsMergeAnswer}}fragment EventsMergeAnswer on EventsMergeResult{__typename ...on EventsMerged{into{...EventDetails}merged{...EventDetails}moved repeated}...Refusal}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    MergeEventsMutation,
    MergeEventsMutationVariables,
    'mutation'
  >;

/**
 * Merges two records of the same organisation. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { mergeOrganisations } = await attested.mutate(MergeOrganisationsDocument, { input })
 * if (mergeOrganisations.__typename !== 'OrganisationsMerged') console.error(mergeOrganisations.message)
 * ```
 */
export const MergeOrganisationsDocument =
  'mutation MergeOrganisations($input:MergeOrganisationsInput!){mergeOrganisations(input:$input){...OrganisationsMergeAnswer}}fragment OrganisationsMergeAnswer on OrganisationsMergeResult{__typename ...on OrganisationsMerged{into{...OrganisationDetails}merged{...OrganisationDetails}moved repeated}...Refusal}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    MergeOrganisationsMutation,
    MergeOrganisationsMutationVariables,
    'mutation'
  >;

/**
 * Merges two records of the same person. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { mergePeople } = await attested.mutate(MergePeopleDocument, { input })
 * if (mergePeople.__typename !== 'PeopleMerged') console.error(mergePeople.message)
 * ```
 */
export const MergePeopleDocument =
  'mutation MergePeople($input:MergePeopleInput!){mergePeople(input:$input){...PeopleMergeAnswer}}fragment PeopleMergeAnswer on PeopleMergeResult{__typename ...on PeopleMerged{into{...PersonDetails}merged{...PersonDetails}moved repeated}...Refusal}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    MergePeopleMutation,
    MergePeopleMutationVariables,
    'mutation'
  >;

/**
 * Merges two records of the same place. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { mergePlaces } = await attested.mutate(MergePlacesDocument, { input })
 * if (mergePlaces.__typename !== 'PlacesMerged') console.error(mergePlaces.message)
 * ```
 */
export const MergePlacesDocument =
  'mutation MergePlaces($input:MergePlacesInput!){mergePlaces(input:$input){...PlacesMergeAnswer}}fragment PlacesMergeAnswer on PlacesMergeResult{__typename ...on PlacesMerged{into{...PlaceDetails}merged{...PlaceDetails}moved repeated}...Refusal}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    MergePlacesMutation,
    MergePlacesMutationVariables,
    'mutation'
  >;

/**
 * Merges two records of the same population. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { mergePopulations } = await attested.mutate(MergePopulationsDocument, { input })
 * if (mergePopulations.__typename !== 'PopulationsMerged') console.error(mergePopulations.message)
 * ```
 */
export const MergePopulationsDocument =
  'mutation MergePopulations($input:MergePopulationsInput!){mergePopulations(input:$input){...PopulationsMergeAnswer}}fragment PopulationsMergeAnswer on PopulationsMergeResult{__typename ...on PopulationsMerged{into{...PopulationDetails}merged{...PopulationDetails}moved repeated}...Refusal}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    MergePopulationsMutation,
    MergePopulationsMutationVariables,
    'mutation'
  >;

/**
 * The parts of one number, by its id: 359 people of which 61 were newly killed, and 298 recognised later.
 *
 * @example
 * ```ts
 * const { node } = await attested.query(ObservationPartsDocument, { id })
 * ```
 */
export const ObservationPartsDocument =
  'query ObservationParts($id:ID!){node(id:$id){...on Observation{...ObservationDetails parts{...ObservationDetails}}}}fragment ObservationDetails on Observation{cause countType day event{...EventName}field from high id identification label low measure organisation{...OrganisationName}partOf place{...PlaceName}population{...PopulationName}publishedFrom publishedUntil recordedAt responsible{...ResponsibleDetails}retraction status to unit value verification version}fragment EventName on Event{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    ObservationPartsQuery,
    ObservationPartsQueryVariables,
    'query'
  >;

/**
 * The numbers of a data set, as a version of its file gives them, page by page. By default by day, earliest first. Null if there is no such data set.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ObservationsDocument, { dataset }, (data) => data.dataset?.observations)) console.log(node)
 * ```
 */
export const ObservationsDocument =
  'query Observations($dataset:ID!$filter:ObservationFilter$orderBy:ObservationOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){dataset(id:$dataset knownBy:$knownBy asRecordedOn:$asRecordedOn){id observations(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...ObservationDetails}pageInfo{...Page}totalCount}title}}fragment ObservationDetails on Observation{cause countType day event{...EventName}field from high id identification label low measure organisation{...OrganisationName}partOf place{...PlaceName}population{...PopulationName}publishedFrom publishedUntil recordedAt responsible{...ResponsibleDetails}retraction status to unit value verification version}fragment EventName on Event{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ObservationsQuery,
    ObservationsQueryVariables,
    'query'
  >;

/**
 * Reads a text and records what was found, with the first 100 candidates. The text itself is not stored. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { openReading } = await attested.mutate(OpenReadingDocument, { input })
 * if (openReading.__typename !== 'ReadingOpened') console.error(openReading.message)
 * ```
 */
export const OpenReadingDocument =
  'mutation OpenReading($input:OpenReadingInput!){openReading(input:$input){__typename ...on ReadingOpened{reading{...ReadingDetails candidates(first:100){nodes{...CandidateDetails}totalCount}}repeated}...Refusal}}fragment ReadingDetails on Reading{article{headline id slug url}eventLabels headline id language length numbersExcluded numbersLeftOver numbersSeen publishedOn{...Days}publisher readerVersion recordedAt sha256 support url version}fragment Days on UncertainDate{basis earliest latest text}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    OpenReadingMutation,
    OpenReadingMutationVariables,
    'mutation'
  >;

/**
 * One organisation, by id or slug. Null if there is no such organisation.
 *
 * @example
 * ```ts
 * const { organisation } = await attested.query(OrganisationDocument, { id })
 * ```
 */
export const OrganisationDocument =
  'query Organisation($id:ID!$knownBy:Date$asRecordedOn:DateTime){organisation(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...OrganisationDetails}}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    OrganisationQuery,
    OrganisationQueryVariables,
    'query'
  >;

/**
 * The organisations of the ledger, page by page. By name by default.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(OrganisationsDocument, {}, (data) => data.organisations)) console.log(node)
 * ```
 */
export const OrganisationsDocument =
  'query Organisations($filter:OrganisationFilter$orderBy:NameOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){organisations(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...OrganisationDetails}pageInfo{...Page}totalCount}}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    OrganisationsQuery,
    OrganisationsQueryVariables,
    'query'
  >;

/**
 * The people of the ledger, page by page. By name by default.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(PeopleDocument, {}, (data) => data.people)) console.log(node)
 * ```
 */
export const PeopleDocument =
  'query People($filter:PersonFilter$orderBy:NameOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){people(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...PersonDetails}pageInfo{...Page}totalCount}}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    PeopleQuery,
    PeopleQueryVariables,
    'query'
  >;

/**
 * One person, by id or slug. Null if there is no such person.
 *
 * @example
 * ```ts
 * const { person } = await attested.query(PersonDocument, { id })
 * ```
 */
export const PersonDocument =
  'query Person($id:ID!$knownBy:Date$asRecordedOn:DateTime){person(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...PersonDetails}}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}' as TypedDocumentString<
    PersonQuery,
    PersonQueryVariables,
    'query'
  >;

/**
 * All offices and memberships of a person, page by page. Null if there is no such person.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(PersonAffiliationsDocument, { id }, (data) => data.person?.affiliations)) console.log(node)
 * ```
 */
export const PersonAffiliationsDocument =
  'query PersonAffiliations($id:ID!$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){person(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...PersonName affiliations(first:$first after:$after last:$last before:$before){nodes{...AffiliationDetails}pageInfo{...Page}totalCount}}}fragment PersonName on Person{id name slug}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    PersonAffiliationsQuery,
    PersonAffiliationsQueryVariables,
    'query'
  >;

/**
 * What articles say happened to a person, page by page. Null if there is no such person.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(PersonStatusesDocument, { id }, (data) => data.person?.statuses)) console.log(node)
 * ```
 */
export const PersonStatusesDocument =
  'query PersonStatuses($id:ID!$first:Int$after:String$last:Int$before:String){person(id:$id){...PersonName statuses(first:$first after:$after last:$last before:$before){nodes{...PersonStatusDetails}pageInfo{...Page}totalCount}}}fragment PersonName on Person{id name slug}fragment PersonStatusDetails on PersonStatus{article{headline id slug url}asOf{...Days}attributions{...AttributionLink}event{...EventName}id key note recordStatus recordedAt status version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OrganisationName on Organisation{id name slug}fragment EventName on Event{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    PersonStatusesQuery,
    PersonStatusesQueryVariables,
    'query'
  >;

/**
 * One place, by id or slug. Null if there is no such place.
 *
 * @example
 * ```ts
 * const { place } = await attested.query(PlaceDocument, { id })
 * ```
 */
export const PlaceDocument =
  'query Place($id:ID!$knownBy:Date$asRecordedOn:DateTime){place(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...PlaceDetails}}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}' as TypedDocumentString<
    PlaceQuery,
    PlaceQueryVariables,
    'query'
  >;

/**
 * The places of the ledger, page by page. By name by default.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(PlacesDocument, {}, (data) => data.places)) console.log(node)
 * ```
 */
export const PlacesDocument =
  'query Places($filter:PlaceFilter$orderBy:NameOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){places(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...PlaceDetails}pageInfo{...Page}totalCount}}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    PlacesQuery,
    PlacesQueryVariables,
    'query'
  >;

/**
 * One population, by id or slug. Null if there is no such population.
 *
 * @example
 * ```ts
 * const { population } = await attested.query(PopulationDocument, { id })
 * ```
 */
export const PopulationDocument =
  'query Population($id:ID!$knownBy:Date$asRecordedOn:DateTime){population(id:$id knownBy:$knownBy asRecordedOn:$asRecordedOn){...PopulationDetails}}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}' as TypedDocumentString<
    PopulationQuery,
    PopulationQueryVariables,
    'query'
  >;

/**
 * The populations of the ledger, page by page. By name by default.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(PopulationsDocument, {}, (data) => data.populations)) console.log(node)
 * ```
 */
export const PopulationsDocument =
  'query Populations($filter:PopulationFilter$orderBy:NameOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){populations(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...PopulationDetails}pageInfo{...Page}totalCount}}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    PopulationsQuery,
    PopulationsQueryVariables,
    'query'
  >;

/**
 * Publishes a draft, or a claim that was retracted. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { publishClaim } = await attested.mutate(PublishClaimDocument, { input })
 * if (publishClaim.__typename !== 'ClaimWritten') console.error(publishClaim.message)
 * ```
 */
export const PublishClaimDocument =
  'mutation PublishClaim($input:PublishClaimInput!){publishClaim(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    PublishClaimMutation,
    PublishClaimMutationVariables,
    'mutation'
  >;

/**
 * Publishes a draft, or a status that was retracted. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { publishPersonStatus } = await attested.mutate(PublishPersonStatusDocument, { input })
 * if (publishPersonStatus.__typename !== 'PersonStatusWritten') console.error(publishPersonStatus.message)
 * ```
 */
export const PublishPersonStatusDocument =
  'mutation PublishPersonStatus($input:PublishPersonStatusInput!){publishPersonStatus(input:$input){...PersonStatusAnswer}}fragment PersonStatusAnswer on PersonStatusResult{__typename ...on PersonStatusWritten{repeated status{...PersonStatusDetails}}...Refusal}fragment PersonStatusDetails on PersonStatus{article{headline id slug url}asOf{...Days}attributions{...AttributionLink}event{...EventName}id key note recordStatus recordedAt status version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    PublishPersonStatusMutation,
    PublishPersonStatusMutationVariables,
    'mutation'
  >;

/**
 * Ranks a claim among those about the same subject. This is no verdict on the number. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { rankClaim } = await attested.mutate(RankClaimDocument, { input })
 * if (rankClaim.__typename !== 'ClaimWritten') console.error(rankClaim.message)
 * ```
 */
export const RankClaimDocument =
  'mutation RankClaim($input:RankClaimInput!){rankClaim(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RankClaimMutation,
    RankClaimMutationVariables,
    'mutation'
  >;

/**
 * Reads a text without writing anything: its figures, and every number with what became of it. Open to everyone.
 *
 * @example
 * ```ts
 * const { readText } = await attested.query(ReadTextDocument, { input })
 * ```
 */
export const ReadTextDocument =
  'query ReadText($input:ReadTextInput!){readText(input:$input){...ReadTextDetails}}fragment ReadTextDetails on ReadText{article{headline id slug url}credits{label role}figures{confidence figure{...ReadFigureDetails}key producer reasons relation{key kind}repeats{end start}rule suggestions{...SuggestionDetails}}headline language mentions{end kind label start}numbers{because candidate end fate high low quantifier start value words}publishedOn{...Days}readerVersion sha256 statuses{asOf{...Days}attributions{kind label refersTo unnamed verb}person status wording}support}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}' as TypedDocumentString<
    ReadTextQuery,
    ReadTextQueryVariables,
    'query'
  >;

/**
 * One text that was read, by the id of its reading or by the SHA-256 of the text. Null if there is none. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { reading } = await attested.query(ReadingDocument)
 * ```
 */
export const ReadingDocument =
  'query Reading($id:ID$sha256:String$knownBy:Date$asRecordedOn:DateTime){reading(id:$id sha256:$sha256 knownBy:$knownBy asRecordedOn:$asRecordedOn){...ReadingDetails}}fragment ReadingDetails on Reading{article{headline id slug url}eventLabels headline id language length numbersExcluded numbersLeftOver numbersSeen publishedOn{...Days}publisher readerVersion recordedAt sha256 support url version}fragment Days on UncertainDate{basis earliest latest text}' as TypedDocumentString<
    ReadingQuery,
    ReadingQueryVariables,
    'query'
  >;

/**
 * The figures found in a text, page by page, in the order of the text by default. Null if there is no such reading. Needs a
 * curator's token.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ReadingCandidatesDocument, { id }, (data) => data.reading?.candidates)) console.log(node)
 * ```
 */
export const ReadingCandidatesDocument =
  'query ReadingCandidates($id:ID!$filter:CandidateFilter$orderBy:CandidateOrder$first:Int$after:String$last:Int$before:String){reading(id:$id){id candidates(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...CandidateDetails}pageInfo{...Page}totalCount}}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ReadingCandidatesQuery,
    ReadingCandidatesQueryVariables,
    'query'
  >;

/**
 * Every number of a text with what became of it, page by page, in the order of the text. Null if there is no such reading. Needs a
 * curator's token.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ReadingNumbersDocument, { id }, (data) => data.reading?.numbers)) console.log(node)
 * ```
 */
export const ReadingNumbersDocument =
  'query ReadingNumbers($id:ID!$filter:ReadNumberFilter$first:Int$after:String$last:Int$before:String){reading(id:$id){id numbers(filter:$filter first:$first after:$after last:$last before:$before){nodes{...ReadNumberDetails}pageInfo{...Page}totalCount}}}fragment ReadNumberDetails on ReadNumber{because candidate{id key state}end fate high low position quantifier start value words}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ReadingNumbersQuery,
    ReadingNumbersQueryVariables,
    'query'
  >;

/**
 * The texts that were read, page by page, last recorded first by default. Needs a curator's token; the list is empty without.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ReadingsDocument, {}, (data) => data.readings)) console.log(node)
 * ```
 */
export const ReadingsDocument =
  'query Readings($filter:ReadingFilter$orderBy:ReadingOrder$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){readings(filter:$filter orderBy:$orderBy knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{...ReadingDetails}pageInfo{...Page}totalCount}}fragment ReadingDetails on Reading{article{headline id slug url}eventLabels headline id language length numbersExcluded numbersLeftOver numbersSeen publishedOn{...Days}publisher readerVersion recordedAt sha256 support url version}fragment Days on UncertainDate{basis earliest latest text}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ReadingsQuery,
    ReadingsQueryVariables,
    'query'
  >;

/**
 * The days on which the words of a claim allow the number of a data set, page by page.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(ReconcileDocument, { claim, dataset }, (data) => data.reconcile?.days)) console.log(node)
 * ```
 */
export const ReconcileDocument =
  'query Reconcile($claim:ID!$dataset:ID!$orderBy:ObservationOrder$match:[Match!]$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){reconcile(claim:$claim dataset:$dataset knownBy:$knownBy asRecordedOn:$asRecordedOn){claim{...ClaimDetails}dataset{...DatasetDetails}days(orderBy:$orderBy match:$match first:$first after:$after last:$last before:$before){nodes{day high low match observation{...ObservationDetails}value}pageInfo{...Page}totalCount}reason}}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment DatasetDetails on Dataset{description id issuer{...OrganisationName}licence recordedAt slug title url version}fragment ObservationDetails on Observation{cause countType day event{...EventName}field from high id identification label low measure organisation{...OrganisationName}partOf place{...PlaceName}population{...PopulationName}publishedFrom publishedUntil recordedAt responsible{...ResponsibleDetails}retraction status to unit value verification version}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    ReconcileQuery,
    ReconcileQueryVariables,
    'query'
  >;

/**
 * Records an article, with or without claims. Everything is written, or nothing. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordArticle } = await attested.mutate(RecordArticleDocument, { input })
 * if (recordArticle.__typename !== 'ArticleWritten') console.error(recordArticle.message)
 * ```
 */
export const RecordArticleDocument =
  'mutation RecordArticle($input:RecordArticleInput!){recordArticle(input:$input){...ArticleAnswer}}fragment ArticleAnswer on ArticleResult{__typename ...on ArticleWritten{article{...ArticleDetails}claims{...ClaimDetails}repeated}...Refusal}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordArticleMutation,
    RecordArticleMutationVariables,
    'mutation'
  >;

/**
 * Records a claim in an existing article. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordClaim } = await attested.mutate(RecordClaimDocument, { input })
 * if (recordClaim.__typename === 'ClaimWritten') console.log(recordClaim.claim.permalink)
 * else console.error(recordClaim.message)
 * ```
 */
export const RecordClaimDocument =
  'mutation RecordClaim($input:RecordClaimInput!){recordClaim(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordClaimMutation,
    RecordClaimMutationVariables,
    'mutation'
  >;

/**
 * Records an event. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordEvent } = await attested.mutate(RecordEventDocument, { input })
 * if (recordEvent.__typename !== 'EventWritten') console.error(recordEvent.message)
 * ```
 */
export const RecordEventDocument =
  'mutation RecordEvent($input:RecordEventInput!){recordEvent(input:$input){...EventAnswer}}fragment EventAnswer on EventResult{__typename ...on EventWritten{event{...EventDetails}repeated}...Refusal}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordEventMutation,
    RecordEventMutationVariables,
    'mutation'
  >;

/**
 * Records an organisation. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordOrganisation } = await attested.mutate(RecordOrganisationDocument, { input })
 * if (recordOrganisation.__typename !== 'OrganisationWritten') console.error(recordOrganisation.message)
 * ```
 */
export const RecordOrganisationDocument =
  'mutation RecordOrganisation($input:RecordOrganisationInput!){recordOrganisation(input:$input){...OrganisationAnswer}}fragment OrganisationAnswer on OrganisationResult{__typename ...on OrganisationWritten{organisation{...OrganisationDetails}repeated}...Refusal}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordOrganisationMutation,
    RecordOrganisationMutationVariables,
    'mutation'
  >;

/**
 * Records a person. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordPerson } = await attested.mutate(RecordPersonDocument, { input })
 * if (recordPerson.__typename !== 'PersonWritten') console.error(recordPerson.message)
 * ```
 */
export const RecordPersonDocument =
  'mutation RecordPerson($input:RecordPersonInput!){recordPerson(input:$input){...PersonAnswer}}fragment PersonAnswer on PersonResult{__typename ...on PersonWritten{person{...PersonDetails}repeated}...Refusal}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordPersonMutation,
    RecordPersonMutationVariables,
    'mutation'
  >;

/**
 * Records in an existing article what it says happened to a person. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordPersonStatus } = await attested.mutate(RecordPersonStatusDocument, { input })
 * if (recordPersonStatus.__typename !== 'PersonStatusWritten') console.error(recordPersonStatus.message)
 * ```
 */
export const RecordPersonStatusDocument =
  'mutation RecordPersonStatus($input:RecordPersonStatusInput!){recordPersonStatus(input:$input){...PersonStatusAnswer}}fragment PersonStatusAnswer on PersonStatusResult{__typename ...on PersonStatusWritten{repeated status{...PersonStatusDetails}}...Refusal}fragment PersonStatusDetails on PersonStatus{article{headline id slug url}asOf{...Days}attributions{...AttributionLink}event{...EventName}id key note recordStatus recordedAt status version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordPersonStatusMutation,
    RecordPersonStatusMutationVariables,
    'mutation'
  >;

/**
 * Records a place. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordPlace } = await attested.mutate(RecordPlaceDocument, { input })
 * if (recordPlace.__typename !== 'PlaceWritten') console.error(recordPlace.message)
 * ```
 */
export const RecordPlaceDocument =
  'mutation RecordPlace($input:RecordPlaceInput!){recordPlace(input:$input){...PlaceAnswer}}fragment PlaceAnswer on PlaceResult{__typename ...on PlaceWritten{place{...PlaceDetails}repeated}...Refusal}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordPlaceMutation,
    RecordPlaceMutationVariables,
    'mutation'
  >;

/**
 * Records a population. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { recordPopulation } = await attested.mutate(RecordPopulationDocument, { input })
 * if (recordPopulation.__typename !== 'PopulationWritten') console.error(recordPopulation.message)
 * ```
 */
export const RecordPopulationDocument =
  'mutation RecordPopulation($input:RecordPopulationInput!){recordPopulation(input:$input){...PopulationAnswer}}fragment PopulationAnswer on PopulationResult{__typename ...on PopulationWritten{population{...PopulationDetails}repeated}...Refusal}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RecordPopulationMutation,
    RecordPopulationMutationVariables,
    'mutation'
  >;

/**
 * Rejects candidates with a reason: all of them, or none. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { rejectCandidates } = await attested.mutate(RejectCandidatesDocument, { input })
 * if (rejectCandidates.__typename !== 'CandidatesRejected') console.error(rejectCandidates.message)
 * ```
 */
export const RejectCandidatesDocument =
  'mutation RejectCandidates($input:RejectCandidatesInput!){rejectCandidates(input:$input){__typename ...on CandidatesRejected{candidates{...CandidateDetails}repeated}...Refusal}}fragment CandidateDetails on Candidate{claim{id key permalink sentence status}confidence figure{...ReadFigureDetails}id key producer readerVersion reasons recordedAt rejection relation{candidate{id key}kind}repeats{end start}rule state suggestions{...SuggestionDetails}supersededBy{id key}version}fragment ReadFigureDetails on ReadFigure{asOf{...Days}attributions{kind label refersTo unnamed verb}cause caveats composition countType counted{ageGroup label nationalities sex status}event high identification low measure period{...PeriodDays}place quantifier quote{end exact prefix start suffix}responsible stance unit value verification wording}fragment Days on UncertainDate{basis earliest latest text}fragment PeriodDays on Period{from to}fragment SuggestionDetails on FigureSuggestions{events{event{...EventName}reason score}populations{population{...PopulationName}reason score}sameFigures{claim{id permalink sentence}isSameArticle}sources{label suggestions{organisation{...OrganisationName}person{...PersonName}reason score}}}fragment EventName on Event{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RejectCandidatesMutation,
    RejectCandidatesMutationVariables,
    'mutation'
  >;

/**
 * States a relation of a claim to another. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { relateClaims } = await attested.mutate(RelateClaimsDocument, { input })
 * if (relateClaims.__typename !== 'ClaimWritten') console.error(relateClaims.message)
 * ```
 */
export const RelateClaimsDocument =
  'mutation RelateClaims($input:RelateClaimsInput!){relateClaims(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RelateClaimsMutation,
    RelateClaimsMutationVariables,
    'mutation'
  >;

/**
 * Retracts a claim. It stays in the ledger, with the reason. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { retractClaim } = await attested.mutate(RetractClaimDocument, { input })
 * if (retractClaim.__typename !== 'ClaimWritten') console.error(retractClaim.message)
 * ```
 */
export const RetractClaimDocument =
  'mutation RetractClaim($input:RetractClaimInput!){retractClaim(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RetractClaimMutation,
    RetractClaimMutationVariables,
    'mutation'
  >;

/**
 * Retracts a status. It stays in the ledger, marked as retracted. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { retractPersonStatus } = await attested.mutate(RetractPersonStatusDocument, { input })
 * if (retractPersonStatus.__typename !== 'PersonStatusWritten') console.error(retractPersonStatus.message)
 * ```
 */
export const RetractPersonStatusDocument =
  'mutation RetractPersonStatus($input:RetractPersonStatusInput!){retractPersonStatus(input:$input){...PersonStatusAnswer}}fragment PersonStatusAnswer on PersonStatusResult{__typename ...on PersonStatusWritten{repeated status{...PersonStatusDetails}}...Refusal}fragment PersonStatusDetails on PersonStatus{article{headline id slug url}asOf{...Days}attributions{...AttributionLink}event{...EventName}id key note recordStatus recordedAt status version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RetractPersonStatusMutation,
    RetractPersonStatusMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of an article, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { reviseArticle } = await attested.mutate(ReviseArticleDocument, { input })
 * if (reviseArticle.__typename !== 'ArticleWritten') console.error(reviseArticle.message)
 * ```
 */
export const ReviseArticleDocument =
  'mutation ReviseArticle($input:ReviseArticleInput!){reviseArticle(input:$input){...ArticleAnswer}}fragment ArticleAnswer on ArticleResult{__typename ...on ArticleWritten{article{...ArticleDetails}claims{...ClaimDetails}repeated}...Refusal}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    ReviseArticleMutation,
    ReviseArticleMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of a claim, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { reviseClaim } = await attested.mutate(ReviseClaimDocument, { input })
 * if (reviseClaim.__typename !== 'ClaimWritten') console.error(reviseClaim.message)
 * ```
 */
export const ReviseClaimDocument =
  'mutation ReviseClaim($input:ReviseClaimInput!){reviseClaim(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    ReviseClaimMutation,
    ReviseClaimMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of an event, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { reviseEvent } = await attested.mutate(ReviseEventDocument, { input })
 * if (reviseEvent.__typename !== 'EventWritten') console.error(reviseEvent.message)
 * ```
 */
export const ReviseEventDocument =
  'mutation ReviseEvent($input:ReviseEventInput!){reviseEvent(input:$input){...EventAnswer}}fragment EventAnswer on EventResult{__typename ...on EventWritten{event{...EventDetails}repeated}...Refusal}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    ReviseEventMutation,
    ReviseEventMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of an organisation, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { reviseOrganisation } = await attested.mutate(ReviseOrganisationDocument, { input })
 * if (reviseOrganisation.__typename !== 'OrganisationWritten') console.error(reviseOrganisation.message)
 * ```
 */
export const ReviseOrganisationDocument =
  'mutation ReviseOrganisation($input:ReviseOrganisationInput!){reviseOrganisation(input:$input){...OrganisationAnswer}}fragment OrganisationAnswer on OrganisationResult{__typename ...on OrganisationWritten{organisation{...OrganisationDetails}repeated}...Refusal}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    ReviseOrganisationMutation,
    ReviseOrganisationMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of a person, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { revisePerson } = await attested.mutate(RevisePersonDocument, { input })
 * if (revisePerson.__typename !== 'PersonWritten') console.error(revisePerson.message)
 * ```
 */
export const RevisePersonDocument =
  'mutation RevisePerson($input:RevisePersonInput!){revisePerson(input:$input){...PersonAnswer}}fragment PersonAnswer on PersonResult{__typename ...on PersonWritten{person{...PersonDetails}repeated}...Refusal}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RevisePersonMutation,
    RevisePersonMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of a status, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { revisePersonStatus } = await attested.mutate(RevisePersonStatusDocument, { input })
 * if (revisePersonStatus.__typename !== 'PersonStatusWritten') console.error(revisePersonStatus.message)
 * ```
 */
export const RevisePersonStatusDocument =
  'mutation RevisePersonStatus($input:RevisePersonStatusInput!){revisePersonStatus(input:$input){...PersonStatusAnswer}}fragment PersonStatusAnswer on PersonStatusResult{__typename ...on PersonStatusWritten{repeated status{...PersonStatusDetails}}...Refusal}fragment PersonStatusDetails on PersonStatus{article{headline id slug url}asOf{...Days}attributions{...AttributionLink}event{...EventName}id key note recordStatus recordedAt status version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RevisePersonStatusMutation,
    RevisePersonStatusMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of a place, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { revisePlace } = await attested.mutate(RevisePlaceDocument, { input })
 * if (revisePlace.__typename !== 'PlaceWritten') console.error(revisePlace.message)
 * ```
 */
export const RevisePlaceDocument =
  'mutation RevisePlace($input:RevisePlaceInput!){revisePlace(input:$input){...PlaceAnswer}}fragment PlaceAnswer on PlaceResult{__typename ...on PlaceWritten{place{...PlaceDetails}repeated}...Refusal}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RevisePlaceMutation,
    RevisePlaceMutationVariables,
    'mutation'
  >;

/**
 * Changes the given fields of a population, and leaves the others as they are. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { revisePopulation } = await attested.mutate(RevisePopulationDocument, { input })
 * if (revisePopulation.__typename !== 'PopulationWritten') console.error(revisePopulation.message)
 * ```
 */
export const RevisePopulationDocument =
  'mutation RevisePopulation($input:RevisePopulationInput!){revisePopulation(input:$input){...PopulationAnswer}}fragment PopulationAnswer on PopulationResult{__typename ...on PopulationWritten{population{...PopulationDetails}repeated}...Refusal}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    RevisePopulationMutation,
    RevisePopulationMutationVariables,
    'mutation'
  >;

/**
 * The revisions of a record of any kind, page by page, newest first by default. Null if there is no such record.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(RevisionsDocument, { id }, (data) => data.node?.revisions)) console.log(node)
 * ```
 */
export const RevisionsDocument =
  'query Revisions($id:ID!$orderBy:RevisionOrder$first:Int$after:String$last:Int$before:String){node(id:$id){__typename id revisions(orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{...RevisionDetails}pageInfo{...Page}totalCount}}}fragment RevisionDetails on Revision{actor at changes{after before path}id reason version}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    RevisionsQuery,
    RevisionsQueryVariables,
    'query'
  >;

/**
 * The records that match a text, best match first, page by page. `__typename` tells the kinds apart. If very many match,
 * `totalCount` is not all of them; `totalCountIsExact` says so.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(SearchDocument, { text }, (data) => data.search)) console.log(node)
 * ```
 */
export const SearchDocument =
  'query Search($text:String!$types:[SearchType!]$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){search(text:$text types:$types knownBy:$knownBy asRecordedOn:$asRecordedOn first:$first after:$after last:$last before:$before){nodes{__typename ...on Article{...ArticleDetails}...on Claim{...ClaimDetails}...on Event{description id name slug}...on Organisation{description id name slug}...on Person{description id name slug}}pageInfo{...Page}totalCount totalCountIsExact}}fragment ArticleDetails on Article{archivedUrl credits{label organisation{...OrganisationName}person{...PersonName}position role}headline id kind language note publishedOn{...Days}publisher{...OrganisationName}recordedAt sha256 slug url version}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SearchQuery,
    SearchQueryVariables,
    'query'
  >;

/**
 * The comparable claims about one event, measure and population, in order of the days that they refer to.
 *
 * @example
 * ```ts
 * const { series } = await attested.query(SeriesDocument, { event: 'gaza-war', measure: 'KILLED' })
 * for (const { asOf, interval, claim } of series?.points.nodes ?? []) console.log(asOf?.latest, interval.low, claim.origin.label)
 * ```
 */
export const SeriesDocument =
  'query Series($event:ID!$measure:Measure!$countType:CountType$population:ID$place:ID$unit:Unit$responsible:ID$responsibleLabel:String$cause:Cause$verification:Verification$identification:Identification$period:PeriodInput$knownBy:Date$asRecordedOn:DateTime$first:Int=100$after:String$last:Int$before:String){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place unit:$unit responsible:$responsible responsibleLabel:$responsibleLabel cause:$cause verification:$verification identification:$identification period:$period knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject points(first:$first after:$after last:$last before:$before){nodes{...PointDetails}pageInfo{...Page}totalCount}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PointDetails on FigurePoint{asOf{...Days}claim{...ClaimDetails}interval{high low rule}}fragment Days on UncertainDate{basis earliest latest text}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SeriesQuery,
    SeriesQueryVariables,
    'query'
  >;

/**
 * The numbers that the claims of a series allow together on each of the given days, at most 100, in the order given.
 *
 * @example
 * ```ts
 * const on = ['2023-10-31', '2023-11-30', '2023-12-31']
 * const { series } = await attested.query(SeriesBandDocument, { event: 'gaza-war', measure: 'KILLED', on })
 * for (const { on, low, high } of series?.band ?? []) console.log(on, low, high)
 * ```
 */
export const SeriesBandDocument =
  'query SeriesBand($event:ID!$measure:Measure!$on:[Date!]!$countType:CountType$population:ID$place:ID$unit:Unit$responsible:ID$responsibleLabel:String$cause:Cause$verification:Verification$identification:Identification$period:PeriodInput$knownBy:Date$asRecordedOn:DateTime){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place unit:$unit responsible:$responsible responsibleLabel:$responsibleLabel cause:$cause verification:$verification identification:$identification period:$period knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject band(on:$on){claims{...ClaimDetails}high low on}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    SeriesBandQuery,
    SeriesBandQueryVariables,
    'query'
  >;

/**
 * How much the growing count of each origin rose from one day to another, page by page: the interval that the words of its
 * latest figures by both days allow, or why it cannot be given. A page has 20 origins by default.
 *
 * @example
 * ```ts
 * const since = { event: 'gaza-war', measure: 'KILLED', from: '2023-12-31', to: '2024-09-02' } as const
 * const origins = attested.paginate(SeriesChangesDocument, since, (data) => data.series?.byOrigin)
 * for await (const { origin, change } of origins) console.log(origin.label, change.interval, change.reason)
 * ```
 */
export const SeriesChangesDocument =
  'query SeriesChanges($event:ID!$measure:Measure!$from:Date!$to:Date!$countType:CountType$population:ID$place:ID$knownBy:Date$asRecordedOn:DateTime$first:Int=20$after:String$last:Int$before:String){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject byOrigin(first:$first after:$after last:$last before:$before){nodes{change(from:$from to:$to){corrected{id permalink wording}from{...ClaimDetails}interval{high low}reason refusal to{...ClaimDetails}}origin{...OriginName}}pageInfo{...Page}totalCount}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SeriesChangesQuery,
    SeriesChangesQueryVariables,
    'query'
  >;

/**
 * The denials of figures of a series, page by page.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(SeriesDenialsDocument, { event, measure }, (data) => data.series?.denials)) console.log(node)
 * ```
 */
export const SeriesDenialsDocument =
  'query SeriesDenials($event:ID!$measure:Measure!$countType:CountType$population:ID$place:ID$unit:Unit$responsible:ID$responsibleLabel:String$cause:Cause$verification:Verification$identification:Identification$period:PeriodInput$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place unit:$unit responsible:$responsible responsibleLabel:$responsibleLabel cause:$cause verification:$verification identification:$identification period:$period knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject denials(first:$first after:$after last:$last before:$before){nodes{...ClaimDetails}pageInfo{...Page}totalCount}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SeriesDenialsQuery,
    SeriesDenialsQueryVariables,
    'query'
  >;

/**
 * The latest figures of a series by a day: the claims with the most recent as-of day on or before it.
 *
 * @example
 * ```ts
 * const { series } = await attested.query(SeriesLatestDocument, { event, measure, on })
 * ```
 */
export const SeriesLatestDocument =
  'query SeriesLatest($event:ID!$measure:Measure!$on:Date!$countType:CountType$population:ID$place:ID$knownBy:Date$asRecordedOn:DateTime){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject latest(on:$on){...PointDetails}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment PointDetails on FigurePoint{asOf{...Days}claim{...ClaimDetails}interval{high low rule}}fragment Days on UncertainDate{basis earliest latest text}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}' as TypedDocumentString<
    SeriesLatestQuery,
    SeriesLatestQueryVariables,
    'query'
  >;

/**
 * The series about an event, those with the most claims first. Null if there is no such event.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(SeriesOfEventDocument, { event }, (data) => data.event?.series)) console.log(node)
 * ```
 */
export const SeriesOfEventDocument =
  'query SeriesOfEvent($event:ID!$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){event(id:$event knownBy:$knownBy asRecordedOn:$asRecordedOn){id name series(first:$first after:$after last:$last before:$before){nodes{...SeriesSubject points(first:1){totalCount}}pageInfo{...Page}totalCount}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SeriesOfEventQuery,
    SeriesOfEventQueryVariables,
    'query'
  >;

/**
 * Who says what in a series, page by page: each origin with its latest figures by a day, and its ties to other origins. A page
 * has 50 origins by default, because a query for 100 would be too complex.
 *
 * @example
 * ```ts
 * const subject = { event: 'gaza-war', measure: 'KILLED', on: '2023-11-15' } as const
 * const origins = attested.paginate(SeriesOriginsDocument, subject, (data) => data.series?.origins)
 * for await (const { origin, ties } of origins) console.log(origin.label, ties.length)
 * ```
 */
export const SeriesOriginsDocument =
  'query SeriesOrigins($event:ID!$measure:Measure!$on:Date!$countType:CountType$population:ID$place:ID$unit:Unit$responsible:ID$responsibleLabel:String$cause:Cause$verification:Verification$identification:Identification$period:PeriodInput$knownBy:Date$asRecordedOn:DateTime$first:Int=50$after:String$last:Int$before:String){series:seriesAbout(event:$event measure:$measure countType:$countType population:$population place:$place unit:$unit responsible:$responsible responsibleLabel:$responsibleLabel cause:$cause verification:$verification identification:$identification period:$period knownBy:$knownBy asRecordedOn:$asRecordedOn){...SeriesSubject origins(first:$first after:$after last:$last before:$before){nodes{independent latest(on:$on){asOf{...Days}claim{id permalink wording}interval{high low rule}}origin{...OriginName}ties{kind origin{...OriginName}}}pageInfo{...Page}totalCount}}}fragment SeriesSubject on FigureSeries{cause countType event{...EventName}identification measure period{...PeriodDays}place{...PlaceName}population{...PopulationName}responsible{...OrganisationName}responsibleLabel unit verification}fragment EventName on Event{id name slug}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment OrganisationName on Organisation{id name slug}fragment Days on UncertainDate{basis earliest latest text}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PersonName on Person{id name slug}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    SeriesOriginsQuery,
    SeriesOriginsQueryVariables,
    'query'
  >;

/**
 * Undoes a merge. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { unmergeEvents } = await attested.mutate(UnmergeEventsDocument, { input })
 * if (unmergeEvents.__typename !== 'EventsMerged') console.error(unmergeEvents.message)
 * ```
 */
export const UnmergeEventsDocument =
  'mutation UnmergeEvents($input:UnmergeEventsInput!){unmergeEvents(input:$input){...EventsMergeAnswer}}fragment EventsMergeAnswer on EventsMergeResult{__typename ...on EventsMerged{into{...EventDetails}merged{...EventDetails}moved repeated}...Refusal}fragment EventDetails on Event{coordinates{latitude longitude precision}description end{...Days}id kind mergedInto{...EventName}name parent{...EventName}places(first:20){nodes{...PlaceName}totalCount}recordedAt rollsUp slug start{...Days}version wikidataId}fragment Days on UncertainDate{basis earliest latest text}fragment EventName on Event{id name slug}fragment PlaceName on Place{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnmergeEventsMutation,
    UnmergeEventsMutationVariables,
    'mutation'
  >;

/**
 * Undoes a merge. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { unmergeOrganisations } = await attested.mutate(UnmergeOrganisationsDocument, { input })
 * if (unmergeOrganisations.__typename !== 'OrganisationsMerged') console.error(unmergeOrganisations.message)
 * ```
 */
export const UnmergeOrganisationsDocument =
  'mutation UnmergeOrganisations($input:UnmergeOrganisationsInput!){unmergeOrganisations(input:$input){...OrganisationsMergeAnswer}}fragment OrganisationsMergeAnswer on OrganisationsMergeResult{__typename ...on OrganisationsMerged{into{...OrganisationDetails}merged{...OrganisationDetails}moved repeated}...Refusal}fragment OrganisationDetails on Organisation{country description id kind mergedInto{...OrganisationName}name names{kind language value}parent{...OrganisationName}parentView{...View}recordedAt slug version wikidataId}fragment OrganisationName on Organisation{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnmergeOrganisationsMutation,
    UnmergeOrganisationsMutationVariables,
    'mutation'
  >;

/**
 * Undoes a merge. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { unmergePeople } = await attested.mutate(UnmergePeopleDocument, { input })
 * if (unmergePeople.__typename !== 'PeopleMerged') console.error(unmergePeople.message)
 * ```
 */
export const UnmergePeopleDocument =
  'mutation UnmergePeople($input:UnmergePeopleInput!){unmergePeople(input:$input){...PeopleMergeAnswer}}fragment PeopleMergeAnswer on PeopleMergeResult{__typename ...on PeopleMerged{into{...PersonDetails}merged{...PersonDetails}moved repeated}...Refusal}fragment PersonDetails on Person{affiliations(first:20){nodes{...AffiliationDetails}totalCount}description id mergedInto{...PersonName}name names{kind language value}nationalities recordedAt slug version wikidataId}fragment AffiliationDetails on Affiliation{held{...Days}organisation{...OrganisationName}role}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment PersonName on Person{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnmergePeopleMutation,
    UnmergePeopleMutationVariables,
    'mutation'
  >;

/**
 * Undoes a merge. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { unmergePlaces } = await attested.mutate(UnmergePlacesDocument, { input })
 * if (unmergePlaces.__typename !== 'PlacesMerged') console.error(unmergePlaces.message)
 * ```
 */
export const UnmergePlacesDocument =
  'mutation UnmergePlaces($input:UnmergePlacesInput!){unmergePlaces(input:$input){...PlacesMergeAnswer}}fragment PlacesMergeAnswer on PlacesMergeResult{__typename ...on PlacesMerged{into{...PlaceDetails}merged{...PlaceDetails}moved repeated}...Refusal}fragment PlaceDetails on Place{geonamesId id iso3166 mergedInto{...PlaceName}name parents{place{...PlaceName}view{...View}}recordedAt slug version wikidataId}fragment PlaceName on Place{id name slug}fragment View on View{basis label organisation{...OrganisationName}}fragment OrganisationName on Organisation{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnmergePlacesMutation,
    UnmergePlacesMutationVariables,
    'mutation'
  >;

/**
 * Undoes a merge. Needs an admin's token.
 *
 * @example
 * ```ts
 * const { unmergePopulations } = await attested.mutate(UnmergePopulationsDocument, { input })
 * if (unmergePopulations.__typename !== 'PopulationsMerged') console.error(unmergePopulations.message)
 * ```
 */
export const UnmergePopulationsDocument =
  'mutation UnmergePopulations($input:UnmergePopulationsInput!){unmergePopulations(input:$input){...PopulationsMergeAnswer}}fragment PopulationsMergeAnswer on PopulationsMergeResult{__typename ...on PopulationsMerged{into{...PopulationDetails}merged{...PopulationDetails}moved repeated}...Refusal}fragment PopulationDetails on Population{description facets{...PopulationFacets}id mergedInto{...PopulationName}name parents{...PopulationName}recordedAt slug version}fragment PopulationFacets on PopulationFacets{ageGroup nationality residence{...PlaceName}sex status}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnmergePopulationsMutation,
    UnmergePopulationsMutationVariables,
    'mutation'
  >;

/**
 * Removes a relation between two claims. Needs a curator's token.
 *
 * @example
 * ```ts
 * const { unrelateClaims } = await attested.mutate(UnrelateClaimsDocument, { input })
 * if (unrelateClaims.__typename !== 'ClaimWritten') console.error(unrelateClaims.message)
 * ```
 */
export const UnrelateClaimsDocument =
  'mutation UnrelateClaims($input:UnrelateClaimsInput!){unrelateClaims(input:$input){...ClaimAnswer}}fragment ClaimAnswer on ClaimResult{__typename ...on ClaimWritten{claim{...ClaimDetails}repeated}...Refusal}fragment ClaimDetails on Claim{article{headline id publishedOn{...Days}publisher{...OrganisationName}slug url}asOf{...Days}attributions{...AttributionLink}cause caveats citation composition countType entry event{...EventName}high id identification interval{high low rule}key low measure note origin{...OriginName}otherQuantifier period{...PeriodDays}permalink place{...PlaceName}population{...PopulationName}quantifier quote{end exact prefix start suffix}rank reading recordedAt responsible{...ResponsibleDetails}retraction saidBy sentence stance status unit value verification version wording}fragment Days on UncertainDate{basis earliest latest text}fragment OrganisationName on Organisation{id name slug}fragment AttributionLink on Attribution{basis label organisation{...OrganisationName}person{...PersonName}position unnamed verb}fragment PersonName on Person{id name slug}fragment EventName on Event{id name slug}fragment OriginName on Origin{label organisation{...OrganisationName}ownVoice person{...PersonName}unnamed}fragment PeriodDays on Period{from to}fragment PlaceName on Place{id name slug}fragment PopulationName on Population{id name slug}fragment ResponsibleDetails on ResponsibleParty{basis label organisation{...OrganisationName}}fragment Refusal on WriteError{__typename message ...on ValidationError{issues{allowed claim{id permalink}code message path}}...on ConflictError{basedOn current{__typename id}version}}' as TypedDocumentString<
    UnrelateClaimsMutation,
    UnrelateClaimsMutationVariables,
    'mutation'
  >;

/**
 * The versions of a data set's file that the ledger has, newest first, page by page. Null if there is no such data set.
 *
 * @example
 * ```ts
 * for await (const node of attested.paginate(VintagesDocument, { dataset }, (data) => data.dataset?.vintages)) console.log(node)
 * ```
 */
export const VintagesDocument =
  'query Vintages($dataset:ID!$knownBy:Date$asRecordedOn:DateTime$first:Int$after:String$last:Int$before:String){dataset(id:$dataset knownBy:$knownBy asRecordedOn:$asRecordedOn){id title vintages(first:$first after:$after last:$last before:$before){nodes{...VintageDetails}pageInfo{...Page}totalCount}}}fragment VintageDetails on Vintage{dated file numbers publishedOn recordedAt rows sha256}fragment Page on PageInfo{endCursor hasNextPage hasPreviousPage startCursor}' as TypedDocumentString<
    VintagesQuery,
    VintagesQueryVariables,
    'query'
  >;
