/**
 * What went wrong, in a word to branch on.
 *
 * - `network`: no answer arrived, or it broke off.
 * - `timeout`: an attempt, or all of them together, took longer than allowed.
 * - `aborted`: the caller’s signal was aborted.
 * - `http`: an answer that is no GraphQL, with a status that tells of a failure.
 * - `graphql`: the server answered with `errors`; see {@link SdkError.errors} and {@link SdkError.data}.
 * - `rateLimited`: status 429; see {@link SdkError.retryAfterMs}.
 * - `protocol`: what was sent or answered breaks the rules: a mutation given to `query`, an answer that is not JSON, a
 *   cursor that stands still.
 */
export type SdkErrorKind = 'network' | 'timeout' | 'aborted' | 'http' | 'graphql' | 'rateLimited' | 'protocol';

/** One entry of `errors` in an answer, as the GraphQL specification has it (section 7.1.2). */
export interface GraphQLFormattedError {
  /** What is wrong, for people. */
  readonly message: string;
  /** Where in the answer: names of fields and positions in lists. */
  readonly path?: readonly (string | number)[];
  /** Where in the text of the document, counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** What the server adds. Attested always gives a `code`, for programs. */
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/**
 * The one error that the SDK throws, but for a `TypeError` where an option or a variable makes no sense.
 * It holds no header and no token: the values of the headers that were sent and of what stands after the `?` of the address, if
 * they have at least 8 characters, are cut out of the texts that it repeats.
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
  /** Tells it from other errors where `instanceof` cannot, as between two copies of the package. */
  override readonly name = 'SdkError';
  /** What went wrong, in a word to branch on. */
  declare readonly kind: SdkErrorKind;
  /** Name of the operation in the document, where it has one. */
  declare readonly operation?: string | undefined;
  /** Status of the HTTP answer, where there was one. */
  declare readonly status?: number;
  /** The server’s `x-request-id`, to be named when asking its operators. */
  declare readonly requestId?: string | undefined;
  /** How long the server asks to be left alone, in milliseconds. */
  declare readonly retryAfterMs?: number | undefined;
  /** The `errors` of the answer, in its order; none but where there was an answer of GraphQL. */
  declare readonly errors: readonly GraphQLFormattedError[];
  /** What the server could answer beside the errors. Of the type of the operation’s result, with nulls where it failed. */
  declare readonly data?: unknown;
  /** Of an event of a stream that holds `errors`: its id, to go on after it. */
  declare readonly lastEventId?: string | undefined;
  /** Which attempt met it, counted from 1. */
  declare attempts: number;

  /** Made by the SDK alone. */
  constructor(kind: SdkErrorKind, message: string, operation?: string, details?: Partial<SdkError>) {
    super(operation ? `${operation}: ${message}` : message);
    Object.assign(this, { kind, operation, errors: [], attempts: 1 }, details);
  }

  /** The `code` of the first of the {@link SdkError.errors}, such as `INVALID_ARGUMENT`. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }
}

/** Whether it is an error that the same request may well not meet later: of the network, or of a server that is away or busy. */
export function passes(error: unknown): error is SdkError {
  return error instanceof SdkError && /network|timeout|429|50[234]/.test(`${error.kind} ${error.status}`);
}
