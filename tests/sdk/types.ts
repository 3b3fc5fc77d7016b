import {
  type CallArguments,
  type CallOptions,
  ClaimChangedDocument,
  ClaimDocument,
  type ClaimFilter,
  ClaimsDocument,
  type ClaimsQuery,
  type Client,
  type ConnectionLike,
  createClient,
  type DocumentTypes,
  type Measure,
  type Pageable,
  type PageOptions,
  type PagingVariables,
  RecordClaimDocument,
  type RecordClaimMutationVariables,
  SdkError,
  SearchDocument,
  type SearchQueryVariables,
  type SearchType,
  SeriesDocument,
  type SeriesQueryVariables,
  type SubscribeOptions,
  type TypedDocument,
  type TypedDocumentString,
  type Unlisted,
} from '@attested/sdk';

/**
 * What the compiler accepts, and what it refuses. This code is never run. Each refusal names the number of its error.
 * types.test.ts removes the marks and checks that exactly these errors occur. package.test.ts compiles the file with the
 * published types.
 */

/** A test at the level of types: the two types are identical, and `any` is identical only to itself. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_is: Same<A, B>): void => {};
const take = <T>(_value: T): void => {};

export async function variables(attested: Client): Promise<void> {
  await attested.query(SeriesDocument, { event: 'gaza-war', measure: 'KILLED', knownBy: null, place: undefined });
  // @ts-expect-error TS2322 a variable of another type
  await attested.query(SeriesDocument, { event: 7, measure: 'KILLED' });
  // @ts-expect-error TS2820 a misspelt value of an enum
  await attested.query(SeriesDocument, { event: 'gaza-war', measure: 'KILED' });
  // @ts-expect-error TS2741 a missing required variable
  await attested.query(SeriesDocument, { event: 'gaza-war' });
  // @ts-expect-error TS2554 all variables missing
  await attested.query(SeriesDocument);
  // @ts-expect-error TS2322 null for a variable that is not nullable
  await attested.query(SeriesDocument, { event: null, measure: 'KILLED' });
  // @ts-expect-error TS2561 a variable that the document does not declare
  await attested.query(SeriesDocument, { event: 'gaza-war', measure: 'KILLED', mesure: 'KILLED' });
  // @ts-expect-error TS2561 an unknown field within a variable
  await attested.query(ClaimsDocument, { filter: { measures: ['KILLED'] } });
  // @ts-expect-error TS2820 a list of misspelt values
  await attested.query(ClaimsDocument, { filter: { measure: ['KILED'] } });
  await attested.query(ClaimsDocument);
  await attested.query(ClaimsDocument, {});
  await attested.query(ClaimsDocument, undefined, { timeoutMs: 500 });
  // @ts-expect-error TS2561 an unknown option of a call
  await attested.query(ClaimsDocument, {}, { timeout: 500 });
}

export async function lists(attested: Client, claim: ClaimsQuery['claims']['nodes'][number]): Promise<void> {
  await attested.query(ClaimsDocument, {
    filter: { event: 'october-7-attack', measure: 'KILLED', population: 'everyone' },
  });
  await attested.query(ClaimsDocument, { filter: { measure: ['KILLED', 'INJURED'] as const, event: [], place: null } });
  await attested.query(ClaimsDocument, { filter: { measure: claim.measure, countType: [claim.countType] } });
  await attested.query(ClaimsDocument, {
    filter: { not: { or: { and: [{ caveat: 'NOT_INDEPENDENTLY_VERIFIED' }] } } },
  });
  await attested.query(SearchDocument, { text: 'Gaza', types: 'EVENT' });
  await attested.query(SearchDocument, { text: 'Gaza', types: ['EVENT', 'PERSON'] });
  same<ClaimFilter['measure'], Measure | readonly Measure[] | null | undefined>(true);
  same<ClaimFilter['and'], ClaimFilter | readonly ClaimFilter[] | null | undefined>(true);
  same<SearchQueryVariables['types'], SearchType | readonly SearchType[] | null | undefined>(true);
  take<RecordClaimMutationVariables['input']['claim']['attributions']>({ label: 'Made-up officials' });
  // @ts-expect-error TS2820 a single misspelt value
  await attested.query(ClaimsDocument, { filter: { measure: 'KILED' } });
  // @ts-expect-error TS2322 a single value of another type
  await attested.query(ClaimsDocument, { filter: { event: 7 } });
  // @ts-expect-error TS2322 null in a list
  await attested.query(ClaimsDocument, { filter: { measure: ['KILLED', null] } });
  // @ts-expect-error TS2322 a list of lists
  await attested.query(ClaimsDocument, { filter: { measure: [['KILLED']] } });
  // @ts-expect-error TS2353 an unknown field in one of the inputs of a list
  await attested.query(ClaimsDocument, { filter: { and: { mesure: 'KILLED' } } });
  // @ts-expect-error TS2322 a list in place of a single value
  await attested.query(SeriesDocument, { event: ['gaza-war'], measure: 'KILLED' });
}

export async function results(attested: Client): Promise<void> {
  const { claim } = await attested.query(ClaimDocument, { id: 'an-article/a-claim' });
  // @ts-expect-error TS18047 a record that may be missing
  claim.wording;
  if (!claim) return;
  same<typeof claim.wording, string>(true);
  same<typeof claim.value, number | null>(true);
  same<typeof claim.recordedAt, string>(true);
  same<typeof claim.measure, Measure>(true);
  // @ts-expect-error TS2339 an unknown field
  claim.words;
  // @ts-expect-error TS2339 a field of the schema that the document does not select
  claim.echoes;
  // @ts-expect-error TS2540 a change to a result
  claim.wording = '';
  // @ts-expect-error TS2339 a change to a list of a result
  claim.attributions.push();

  take<string | undefined>(claim.article.publisher?.name);
  // @ts-expect-error TS18047 a record that may be unknown
  claim.article.publisher.name;
  // @ts-expect-error TS2345 a number that may be unknown
  take<number>(claim.interval.low);
}

export async function unions(attested: Client, { input }: RecordClaimMutationVariables): Promise<string> {
  const { recordClaim } = await attested.mutate(RecordClaimDocument, { input });
  // @ts-expect-error TS2339 the record of a success, without a check for success
  recordClaim.claim;
  // @ts-expect-error TS2339 the message of an error, without a check for an error
  recordClaim.message;
  // @ts-expect-error TS2367 a name that no member has
  if (recordClaim.__typename === 'ClaimRecorded') return '';
  if (recordClaim.__typename === 'ClaimWritten') {
    same<typeof recordClaim.claim.version, number>(true);
    // @ts-expect-error TS2339 a field of another member
    return recordClaim.message;
  }
  return recordClaim.message;
}

export async function enums(attested: Client, claim: ClaimsQuery['claims']['nodes'][number]): Promise<void> {
  // Values from a result can be sent back, including those that this version does not list.
  await attested.query(ClaimsDocument, { filter: { measure: [claim.measure], countType: [claim.countType] } });
  const asked: SeriesQueryVariables = { event: 'gaza-war', measure: claim.measure };
  await attested.query(SeriesDocument, { ...asked, measure: claim.measure as Unlisted });
  take<string>(claim.measure);
  // @ts-expect-error TS2345 any text for a value of an enum
  take<Measure>(claim.measure.toUpperCase());
  // @ts-expect-error TS2345 a value of another enum
  take<Measure>(claim.countType);
  if (claim.measure === 'KILLED') same<typeof claim.measure, 'KILLED' | Unlisted>(true);
}

type Rank = ClaimsQuery['claims']['nodes'][number]['rank'];

// @ts-expect-error TS2366 a switch over the listed values alone
export function incomplete(rank: Rank): string {
  switch (rank) {
    case 'PREFERRED':
    case 'NORMAL':
    case 'DEPRECATED':
      return rank;
  }
}

export function complete(rank: Rank): string {
  switch (rank) {
    case 'PREFERRED':
    case 'NORMAL':
    case 'DEPRECATED':
      return rank;
    default:
      same<typeof rank, Unlisted>(true);
      return rank.toLowerCase();
  }
}

declare const ofAnotherApi: string &
  DocumentTypes<{ readonly claim: string }, { readonly id: string }> & { readonly __madeFor?: 'Other query' };
declare const plain: string & DocumentTypes<{ readonly n: number }, { readonly id: string }>;
declare const unpaged: TypedDocumentString<
  { readonly list: ConnectionLike<string> },
  { readonly first?: number },
  'query'
>;
declare const endless: TypedDocumentString<
  { readonly list: { readonly nodes: readonly string[]; readonly pageInfo: { readonly endCursor: string | null } } },
  { readonly first?: number; readonly after?: string },
  'query'
>;
declare const forwards: TypedDocumentString<
  { readonly list: ConnectionLike<string> },
  { readonly first?: number; readonly after?: string },
  'query'
>;

export async function documents(attested: Client, { input }: RecordClaimMutationVariables): Promise<void> {
  const { n } = await attested.query(plain, { id: '' });
  same<typeof n, number>(true);
  // @ts-expect-error TS2379 a document of another schema
  await attested.query(ofAnotherApi, { id: '' });
  // @ts-expect-error TS2345 a value of unknown type as a document
  await attested.query({} as unknown);
  // @ts-expect-error TS2379 a query as a mutation
  await attested.mutate(ClaimDocument, { id: '' });
  // @ts-expect-error TS2379 a query as a subscription
  attested.subscribe(ClaimDocument, { id: '' });
  // @ts-expect-error TS2379 a mutation as a query
  await attested.query(RecordClaimDocument, { input });
  // @ts-expect-error TS2379 a subscription as a query
  await attested.query(ClaimChangedDocument);
  // @ts-expect-error TS2379 a walk through the pages of a subscription
  attested.paginate(ClaimChangedDocument, {}, () => null);

  for await (const { claimChanged } of attested.subscribe(ClaimChangedDocument)) {
    same<typeof claimChanged.eventId, string>(true);
    // @ts-expect-error TS18047 the claim of an event, which is null if it was removed
    claimChanged.claim.wording;
  }
}

export async function pages(attested: Client): Promise<void> {
  const filter = { event: ['gaza-war'] };
  const options = { limit: 500, pageSize: 50, direction: 'backward', from: 'a cursor' } as const;
  for await (const claim of attested.paginate(ClaimsDocument, { filter }, ({ claims }) => claims, options))
    same<typeof claim, ClaimsQuery['claims']['nodes'][number]>(true);
  for await (const text of attested.paginate(forwards, {}, ({ list }) => list, { direction: 'forward' }))
    same<typeof text, string>(true);
  // @ts-expect-error TS2322 a backward walk through a document that can only be read forwards
  attested.paginate(forwards, {}, ({ list }) => list, { direction: 'backward' });
  // @ts-expect-error TS2379 a document that always returns the same page
  attested.paginate(unpaged, {}, ({ list }) => list);
  // @ts-expect-error TS2322 a list that does not report whether there are more pages
  attested.paginate(endless, {}, ({ list }) => list);
  // @ts-expect-error TS2379 a document without pages
  attested.paginate(ClaimDocument, { id: '' }, () => null);
  // @ts-expect-error TS2353 a variable that `paginate` sets itself
  attested.paginate(ClaimsDocument, { first: 10 }, ({ claims }) => claims);
  // @ts-expect-error TS2322 a part of the result that is not a list
  attested.paginate(ClaimsDocument, {}, ({ claims }) => claims.totalCount);
}

/** Wrappers that apps write around a client: for any document, with its own variables. */
export function wrappers(attested: Client) {
  return {
    ask: <Result, Variables>(
      document: TypedDocument<Result, Variables, 'query'>,
      variables: Variables,
      options?: CallOptions,
    ): Promise<Result> => attested.query(document, variables, options),
    follow: <Result, Variables>(
      document: TypedDocument<Result, Variables, 'subscription'>,
      ...args: CallArguments<Variables, SubscribeOptions>
    ): AsyncGenerator<Result> => attested.subscribe(document, ...args),
    read: <Result, Variables, Node>(
      document: TypedDocument<Result, Variables, 'query'> & Pageable<Variables>,
      variables: Omit<Variables, keyof PagingVariables>,
      pick: (data: Result) => ConnectionLike<Node> | null | undefined,
      options?: PageOptions<Variables>,
    ): AsyncGenerator<Node> => attested.paginate(document, variables, pick, options),
  };
}

export async function wrapped({ ask, follow, read }: ReturnType<typeof wrappers>): Promise<void> {
  const { series } = await ask(SeriesDocument, { event: 'gaza-war', measure: 'KILLED' });
  same<NonNullable<typeof series>['measure'], Measure>(true);
  for await (const { claimChanged } of follow(ClaimChangedDocument)) same<typeof claimChanged.eventId, string>(true);
  for await (const { wording } of read(ClaimsDocument, {}, ({ claims }) => claims, { limit: 3, direction: 'backward' }))
    same<typeof wording, string>(true);
}

export function errors(error: unknown): void {
  if (!(error instanceof SdkError)) return;
  same<typeof error.code, string | undefined>(true);
  same<typeof error.data, unknown>(true);
  // @ts-expect-error TS2367 an unknown kind of error
  if (error.kind === 'server') return;
}

export function clients(unset: string | undefined): void {
  createClient({ url: new URL('http://localhost:4000/graphql'), headers: new Headers(), retries: 0 });
  createClient({
    url: '/graphql',
    headers: async () => ({ authorization: '' }),
    fetch: (url, init) => fetch(url, init),
  });
  // @ts-expect-error TS2741 a client without an address
  createClient({});
  // @ts-expect-error TS2322 an address that may be missing
  createClient({ url: unset });
  // @ts-expect-error TS2322 a number as an address
  createClient({ url: 4000 });
  // @ts-expect-error TS2353 an unknown option of a client
  createClient({ url: '/graphql', retry: 3 });
}
