import { addressOf } from './address.ts';
import { type AnyDocument, type Operation, type OperationKind, readDocument, type TypedDocument } from './document.ts';
import { passes, SdkError } from './errors.ts';
import { type ConnectionLike, type Pageable, type PageOptions, type PagingVariables, walk } from './paginate.ts';
import { follow, type SubscribeOptions } from './subscribe.ts';
import { ANSWER, type Call, type DocumentForm, exchange, type HeadersSource, readAnswer } from './transport.ts';
import { backoff, pause, within } from './waiting.ts';

/** How a client reaches the server, and how long it tries. */
export interface ClientOptions {
  /**
   * Address of the GraphQL endpoint, such as `http://localhost:4000/graphql`, without a password. In a page or a worker it may
   * be relative: `/graphql`. It is resolved once, when the client is made.
   */
  readonly url: string | URL;
  /**
   * Headers of every request, or a function that makes them anew for each, such as
   * `() => ({ authorization: `Bearer ${token}` })`. What the function throws is thrown as it is.
   */
  readonly headers?: HeadersSource;
  /** What sends the requests; the platform’s `fetch` unless told otherwise. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Longest time of a query or mutation with all its attempts, in milliseconds; 30,000 unless told otherwise. `Infinity` for no end. */
  readonly timeoutMs?: number;
  /** Longest time of one attempt, in milliseconds; 10,000 unless told otherwise. Of a subscription: of connecting. */
  readonly attemptTimeoutMs?: number;
  /** How often a query is sent again when it failed for a reason that passes; 3 unless told otherwise. Mutations are sent once. */
  readonly retries?: number;
  /** In which form documents are sent: `byId()` sends ids in place of texts. Unless told otherwise they are sent as text. */
  readonly documents?: DocumentForm;
}

/** What holds for one call. What is not given is as the client has it. */
export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal;
  /** Headers beside those of the client, and in place of those of the same name. */
  readonly headers?: HeadersSource;
  /** Longest time with all attempts, in milliseconds. */
  readonly timeoutMs?: number;
  /** Longest time of one attempt, in milliseconds. */
  readonly attemptTimeoutMs?: number;
  /** How often a query is sent again. */
  readonly retries?: number;
}

/** The variables of a document and options; the variables may be left out where none is required. */
export type CallArguments<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options | undefined]
    : [variables: Variables, options?: Options | undefined];

/** A client of one server. It holds no connection and no cache: make one and use it everywhere. */
export interface Client {
  /**
   * Sends a query, again where it failed for a reason that passes: the network, a timeout of an attempt, status 429, 502, 503
   * or 504. It waits between the attempts, longer each time, and as long as `Retry-After` asks.
   *
   * @returns the `data` of the answer, complete: where the server reports errors, an {@link SdkError} holds what came.
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
   * Sends a mutation, once. Attested answers a write with a union: what was written, or why nothing was. To send one again
   * after an error of kind `network` or `timeout`, give its input an `idempotencyKey`. In pages do so always: browsers send a
   * request again by themselves when a connection that they had used before is reset.
   *
   * @throws SdkError of any kind. A refusal is none: it is an answer.
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
   * Walks through a list, page by page: gives the nodes of a connection one by one, and asks for the next page while they
   * are being read. The document declares `$first` and `$after`, and for walking backwards `$last` and `$before`. A page has as
   * many nodes as `$first` by default, and else 100.
   *
   * @param pick - Finds the connection in the `data`. Where it finds none (null, the record does not exist) nothing is given.
   * @throws SdkError of kind `protocol` where a cursor stands still, and the list would have no end.
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
   * Follows what happens, until the signal is aborted, the loop is left, or the server completes the stream; each ends the loop.
   * When the connection breaks it connects again, and goes on right after the last event: none is missed, none told twice.
   * While it waits for what comes next the signal alone ends it: `return()` of an iterator is heard with the next event.
   *
   * @throws SdkError when the server refuses the operation, when the first connection fails more often than `retries` allows,
   *   or when an event holds `errors`.
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
 * Makes a client.
 * @throws TypeError where `url` is missing, is no address that `fetch` could go to, or holds a password.
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
        // Waiting for longer than there is time would end in a timeout, which tells less than this error does.
        if (Date.now() + wait >= end) throw error;
        await pause(call, wait);
      }
    }
  }

  function once(kind: OperationKind) {
    return async (document: AnyDocument, variables?: object, given: CallOptions = {}) =>
      run(readDocument(document, kind), variables, given);
  }

  // What the compiler knows of a document is not there to be checked when the program runs.
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
