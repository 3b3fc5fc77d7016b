import { addressOf } from './address.ts';
import { type AnyDocument, type Operation, type OperationKind, readDocument, type TypedDocument } from './document.ts';
import { passes, SdkError } from './errors.ts';
import { type ConnectionLike, type Pageable, type PageOptions, type PagingVariables, walk } from './paginate.ts';
import { follow, type SubscribeOptions } from './subscribe.ts';
import { ANSWER, type Call, type DocumentForm, exchange, type HeadersSource, readAnswer } from './transport.ts';
import { backoff, pause, within } from './waiting.ts';

/** How a client reaches the server, and how long it keeps trying. */
export interface ClientOptions {
  /**
   * Address of the GraphQL endpoint, such as `http://localhost:4000/graphql`, without a password. In a page or a worker it
   * may be relative: `/graphql`. It is resolved once, when the client is created.
   */
  readonly url: string | URL;
  /**
   * Headers for every request, or a function that returns them for each attempt, such as
   * `() => ({ authorization: `Bearer ${token}` })`. An error that the function throws is passed on unchanged.
   */
  readonly headers?: HeadersSource;
  /** The function that sends requests; by default the platform’s `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * Longest time for a query or mutation with all its attempts, in milliseconds; 30,000 by default. `Infinity` for no limit.
   */
  readonly timeoutMs?: number;
  /** Longest time for one attempt, in milliseconds; 10,000 by default. For a subscription, the longest time to connect. */
  readonly attemptTimeoutMs?: number;
  /** How often a query is retried after a temporary failure; 3 by default. Mutations are sent once. */
  readonly retries?: number;
  /** How documents are sent: as text by default, or with `byId()` as ids. */
  readonly documents?: DocumentForm;
}

/** Options for one call. By default, those of the client apply. */
export interface CallOptions {
  /** Cancels the call when it is aborted. */
  readonly signal?: AbortSignal;
  /** Headers to send in addition to those of the client. They replace headers of the same name. */
  readonly headers?: HeadersSource;
  /** Longest time with all attempts, in milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time for one attempt, in milliseconds. */
  readonly attemptTimeoutMs?: number;
  /** How often a query is retried. */
  readonly retries?: number;
}

/** The variables of a document, and options. The variables may be left out if none is required. */
export type CallArguments<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options | undefined]
    : [variables: Variables, options?: Options | undefined];

/** A client for one server. It keeps no connection and no cache: create one and use it everywhere. */
export interface Client {
  /**
   * Sends a query, and retries it after a temporary failure: a network error, a timeout of an attempt, or status 429, 502,
   * 503 or 504. It waits between attempts, longer each time, and at least as long as `Retry-After` says.
   *
   * @returns the complete `data` of the response. If the server reports errors, the {@link SdkError} has the partial data.
   * @throws SdkError of any kind.
   * @example
   * ```ts
   * const { claim } = await attested.query(ClaimDocument, { id })
   * console.log(claim?.wording, claim?.interval.low)
   * ```
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables, 'query'>,
    ...args: CallArguments<Variables, CallOptions>
  ): Promise<Result>;

  /**
   * Sends a mutation, once. Attested returns a union: what was written, or why nothing was. To send a mutation again after
   * an error of kind `network` or `timeout`, give its input an `idempotencyKey`. In web pages, always give one: browsers may
   * resend a request if a reused connection is reset.
   *
   * @throws SdkError of any kind. A refused write is not an error but a result.
   * @example
   * ```ts
   * const { rankClaim } = await attested.mutate(RankClaimDocument, { input })
   * if (rankClaim.__typename === 'ClaimWritten') console.log(rankClaim.claim.version)
   * else console.error(rankClaim.message)
   * ```
   */
  mutate<Result, Variables>(
    document: TypedDocument<Result, Variables, 'mutation'>,
    ...args: CallArguments<Variables, CallOptions>
  ): Promise<Result>;

  /**
   * Walks through a list, page by page: yields the nodes of a connection one by one, and fetches the next page while they
   * are being read. The document declares `$first` and `$after`, and for walking backward `$last` and `$before`. A page has
   * as many nodes as the default of `$first`, or 100 if there is none.
   *
   * @param pick - Finds the connection in the `data`. If it returns null (the record does not exist), the list is empty.
   * @throws SdkError of kind `protocol` if a cursor does not advance, since the list would never end.
   * @example
   * ```ts
   * for await (const claim of attested.paginate(ClaimsDocument, { filter }, (data) => data.claims, { limit: 500 }))
   *   console.log(claim.wording)
   * ```
   */
  paginate<Result, Variables, Node>(
    document: TypedDocument<Result, Variables, 'query'> & Pageable<Variables>,
    variables: Omit<Variables, keyof PagingVariables>,
    pick: (data: Result) => ConnectionLike<Node> | null | undefined,
    options?: CallOptions & PageOptions<Variables>,
  ): AsyncGenerator<Node, void, undefined>;

  /**
   * Follows changes until the signal is aborted, you leave the loop, or the server completes the stream. If the connection
   * breaks, it reconnects and resumes right after the last event: no event is missed or repeated. While it waits for an
   * event, only the signal can end it: `return()` of the iterator takes effect with the next event.
   *
   * @throws SdkError if the server refuses the operation, if the first connection fails more often than `retries` allows, or
   *   if an event has `errors`.
   * @example
   * ```ts
   * for await (const { claimChanged } of attested.subscribe(ClaimChangedDocument, { filter }, { signal }))
   *   console.log(claimChanged.kind, claimChanged.claim?.wording)
   * ```
   */
  subscribe<Result, Variables>(
    document: TypedDocument<Result, Variables, 'subscription'>,
    ...args: CallArguments<Variables, SubscribeOptions>
  ): AsyncGenerator<Result, void, undefined>;
}

/**
 * Creates a client.
 * @throws TypeError if `url` is missing, is not an address that `fetch` can reach, or contains a password.
 * @example
 * ```ts
 * const attested = createClient({ url: 'http://localhost:4000/graphql' })
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const url = addressOf(options?.url);

  function prepare(operation: Operation, variables: unknown, given: CallOptions): Call {
    const {
      signal,
      headers,
      attemptTimeoutMs = options.attemptTimeoutMs ?? 10_000,
      retries = options.retries ?? 3,
    } = given;
    return {
      ...options,
      url,
      fetch: options.fetch ?? globalThis.fetch,
      operation,
      variables,
      headers: [options.headers, headers],
      signal,
      attemptTimeoutMs,
      retries,
    };
  }

  async function run(operation: Operation, variables: unknown, given: CallOptions): Promise<unknown> {
    const call = prepare(operation, variables, given);
    const end = Date.now() + (given.timeoutMs ?? options.timeoutMs ?? 30_000);
    for (let attempt = 1; ; attempt++) {
      try {
        return await within(call, Math.min(call.attemptTimeoutMs, end - Date.now()), (signal) =>
          exchange(call, { accept: ANSWER, signal }, readAnswer),
        );
      } catch (error) {
        if (error instanceof SdkError) error.attempts = attempt;
        if (operation.kind !== 'query' || attempt > call.retries || !passes(error)) throw error;
        const wait = Math.max(backoff(attempt), error.retryAfterMs ?? 0);
        // Waiting beyond the time limit would end in a timeout, which says less than this error.
        if (Date.now() + wait >= end) throw error;
        await pause(call, wait);
      }
    }
  }

  function once(kind: OperationKind) {
    return async (document: AnyDocument, variables?: object, given: CallOptions = {}) =>
      run(readDocument(document, kind), variables, given);
  }

  // The types of a document exist only for the compiler, so they cannot be checked at run time.
  type Untyped = { [Method in keyof Client]: (...args: never[]) => unknown };
  const client = {
    query: once('query'),
    mutate: once('mutation'),
    paginate: (
      document: AnyDocument,
      variables: object,
      pick: (data: unknown) => ConnectionLike<unknown>,
      given: CallOptions & PageOptions = {},
    ) => {
      const operation = readDocument(document, 'query');
      const ask = (page: object, signal: AbortSignal) =>
        run(operation, { ...variables, ...page }, { ...given, signal });
      return walk(operation.text, ask, pick, given);
    },
    subscribe: (document: AnyDocument, variables?: object, given: SubscribeOptions = {}) =>
      follow(prepare(readDocument(document, 'subscription'), variables, given), given),
  } satisfies Untyped;
  return client as unknown as Client;
}
