import { GraphQLError } from 'graphql';
import { type FetchAPI, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { isCancelled, isUnreachable, OverloadError } from '../errors.ts';
import { hideSecrets } from '../graphql/base/authentication.ts';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { formatCause, type Log } from '../log.ts';
import { getRequestId } from './use-request-id.ts';

/**
 * Every error carries `extensions.code`. What the reader can mend keeps its message; anything else becomes one sentence
 * with the request's id, whatever NODE_ENV says: no stack, no SQL, no path leaves the server.
 */
export function useErrorCodes(log: Log): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: string, options?: object) => {
        try {
          return parseFn(source, options);
        } catch (error) {
          throw addCode(error, 'GRAPHQL_PARSE_FAILED');
        }
      }),
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result) addCode(error, 'GRAPHQL_VALIDATION_FAILED');
      },
    onResultProcess({ request, result, setResult }) {
      const report = <Result extends { errors?: readonly unknown[] | undefined }>(one: Result): Result => {
        const errors = (one.errors ?? []) as readonly object[];
        // What is left without a code are variables that are not of their types.
        for (const error of errors) addCode(error, 'BAD_USER_INPUT');
        logCauses(log, request, errors);
        return one;
      };
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, report) as typeof result);
      else for (const one of [result].flat()) report(one);
    },
    // Answers that never reached GraphQL: an unknown route, a wrong method, a wrong type of body.
    onResponse({ response, setResponse, fetchAPI }) {
      if (response.status < 400 || response.body) return;
      const error = {
        message: response.statusText || 'The request cannot be answered.',
        extensions: { code: 'BAD_REQUEST' satisfies ErrorCode },
      };
      setResponse(answerError(fetchAPI, response.status, error, response.headers));
    },
  };
}

/** The answer to a request that is refused before GraphQL reads it, in the form that GraphQL's own errors have. */
export function answerError(
  fetchAPI: Pick<FetchAPI, 'Response' | 'Headers'>,
  status: number,
  error: object,
  headers: HeadersInit = {},
): Response {
  const all = new fetchAPI.Headers(headers);
  all.set('content-type', 'application/json; charset=utf-8');
  return new fetchAPI.Response(JSON.stringify({ errors: [error] }), { status, headers: all });
}

/** Most causes of one request that are logged. */
const MOST_CAUSES = 5;

/** Logs what was thrown behind masked errors, as one message with the request's id. Other errors are not logged. */
export function logCauses(log: Log, request: Request, errors: readonly object[]): void {
  const found = errors.filter((error) => causes.has(error)).map((error) => causes.get(error));
  if (found.length === 0) return;
  const places = found.length === 1 ? '' : ` in ${found.length} places`;
  // A list that cannot be read fails alike in each of its places.
  const distinct = [...new Map(found.map((cause) => [String(cause), cause])).values()].slice(0, MOST_CAUSES);
  const cause = distinct.length === 1 ? distinct[0] : distinct.map(formatCause).join('\n');
  log.error(`Request ${getRequestId(request)} failed${places}.`, cause);
}

/** What was thrown behind a masked error, until it is logged with the request it belongs to. */
const causes = new WeakMap<object, unknown>();

/** For Yoga's `maskedErrors`: what a reader sees of an error thrown while a request is answered. */
export function maskError(error: unknown): Error {
  const cause = findCause(error);
  // An error without a path is about the request itself: a variable that is not of its type, say.
  if (cause instanceof GraphQLError || (error instanceof GraphQLError && !error.path)) return error as Error;
  if (cause instanceof SyntaxError) {
    return new GraphQLError('The request holds something that is not JSON.', {
      extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status: 400 } },
    });
  }
  if (isTooComplex(cause)) {
    return mask(error, 'QUERY_TOO_COMPLEX', 'The query is more than the database will compute at once: ask for less.');
  }
  const shown =
    isUnreachable(cause) || isCancelled(cause) || cause instanceof OverloadError
      ? mask(
          error,
          'SERVICE_UNAVAILABLE',
          'The database took too long or cannot be reached. Ask for less, or try again.',
        )
      : mask(
          error,
          'INTERNAL_SERVER_ERROR',
          'Something went wrong on the server. Its log has the details, under the id of this request.',
        );
  causes.set(shown, cause);
  return shown;
}

function mask(error: unknown, code: ErrorCode, message: string): GraphQLError {
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
      : {};
  return new GraphQLError(message, { ...(place as object), extensions: { code } });
}

/** What was thrown first, beneath the layers that pass it on. */
export function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? findCause(error.originalError) : error;
}

/** PostgreSQL's class of limits that a statement exceeds. */
function isTooComplex(error: unknown): boolean {
  return /^54\d{3}$/.test((error as { code?: string }).code ?? '');
}

/** Longest message that is sent. What a reader sent is not sent back at length. */
const LONGEST_MESSAGE_CHARS = 500;

/** The message as it is sent: without a token or a password that was sent in the wrong place, and not at length. */
function shorten(message: string): string {
  const harmless = hideSecrets(message);
  return harmless.length > LONGEST_MESSAGE_CHARS ? `${harmless.slice(0, LONGEST_MESSAGE_CHARS)}…` : harmless;
}

function addCode(error: unknown, code: ErrorCode): unknown {
  if (error && typeof error === 'object' && 'extensions' in error) {
    const extensions = (error as { extensions: Record<string, unknown> }).extensions;
    extensions['code'] ??= code;
    delete extensions['originalError'];
    // A request that is not one is answered with its status, whatever type of answer was asked for.
    if (extensions['code'] === 'BAD_REQUEST') extensions['http'] = { ...(extensions['http'] as object), spec: false };
    if ('message' in error && typeof error.message === 'string') error.message = shorten(error.message);
  }
  return error;
}
