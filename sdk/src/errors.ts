/**
 * The kind of failure, to branch on.
 *
 * - `network`: no response arrived, or it was cut off.
 * - `timeout`: an attempt, or all of them together, took longer than allowed.
 * - `aborted`: the caller’s signal was aborted.
 * - `http`: the response is not GraphQL, and its status is a failure.
 * - `graphql`: the response has `errors`; see {@link SdkError.errors} and {@link SdkError.data}.
 * - `rateLimited`: status 429; see {@link SdkError.retryAfterMs}.
 * - `protocol`: a request or response breaks the rules: a mutation given to `query`, a response that is not JSON, a cursor
 *   that does not advance.
 */
export type SdkErrorKind = 'network' | 'timeout' | 'aborted' | 'http' | 'graphql' | 'rateLimited' | 'protocol';

/** One entry of `errors` in a response, as in the GraphQL specification (section 7.1.2). */
export interface GraphQLFormattedError {
  /** What is wrong, for people to read. */
  readonly message: string;
  /** The path in the response: names of fields and positions in lists. */
  readonly path?: readonly (string | number)[];
  /** Lines and columns in the text of the document, counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** Additions by the server. Attested always gives a `code`, for programs. */
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/**
 * The error that the SDK throws for every failure, except for invalid options and variables, which throw a `TypeError`.
 * It contains no headers and no tokens: the values of headers that were sent, and of the query string of the address, are
 * removed from its texts if they have at least 8 characters.
 *
 * @example
 * ```ts
 * try {
 *   await attested.query(SeriesDocument, { event: 'gaza-war', measure: 'KILLED' })
 * } catch (error) {
 *   if (error instanceof SdkError && error.kind === 'graphql') console.error(error.code, error.requestId)
 *   else throw error
 * }
 * ```
 */
export class SdkError extends Error {
  /** Identifies the error where `instanceof` cannot, for example between two copies of the package. */
  override readonly name = 'SdkError';
  /** The kind of failure, to branch on. */
  declare readonly kind: SdkErrorKind;
  /** Name of the operation in the document, if it has one. */
  declare readonly operation?: string | undefined;
  /** Status of the HTTP response, if there was one. */
  declare readonly status?: number;
  /** The server’s `x-request-id`. Quote it when you contact the operators. */
  declare readonly requestId?: string | undefined;
  /** How long the server asks clients to wait, in milliseconds. */
  declare readonly retryAfterMs?: number | undefined;
  /** The `errors` of the response, in its order. Empty unless there was a GraphQL response. */
  declare readonly errors: readonly GraphQLFormattedError[];
  /**
   * The data that the server could resolve in spite of the errors. It has the type of the result, with null for what failed.
   */
  declare readonly data?: unknown;
  /** For an event of a stream that has `errors`: its id, to resume after it. */
  declare readonly lastEventId?: string | undefined;
  /** The attempt that failed, counted from 1. */
  declare attempts: number;

  /** Only the SDK creates these errors. */
  constructor(kind: SdkErrorKind, message: string, operation?: string, details?: Partial<SdkError>) {
    super(operation ? `${operation}: ${message}` : message);
    Object.assign(this, { kind, operation, errors: [], attempts: 1 }, details);
  }

  /** The `code` of the first of the {@link SdkError.errors}, such as `INVALID_ARGUMENT`. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }
}

/** Whether the error is temporary, so that a retry may succeed: the network failed, or the server is down or busy. */
export function passes(error: unknown): error is SdkError {
  return error instanceof SdkError && /network|timeout|429|50[234]/.test(`${error.kind} ${error.status}`);
}
