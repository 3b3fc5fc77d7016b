import { GraphQLError } from 'graphql';
import { type FetchAPI, isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import { isCancelled, isUnreachable, OverloadError } from '../errors.ts';
import { hideSecrets } from '../graphql/base/authentication.ts';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { formatCause, type Log } from '../log.ts';
import { getRequestId } from './use-request-id.ts';

/**
 * Gives every error an `extensions.code`. Errors that the client can fix keep their message. Any other error becomes one
 * general sentence, whatever NODE_ENV is, so that no stack, SQL or path leaves the server.
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
        // Errors that have no code yet concern variables of the wrong type.
        for (const error of errors) addCode(error, 'BAD_USER_INPUT');
        logCauses(log, request, errors);
        return one;
      };
      if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, report) as typeof result);
      else for (const one of [result].flat()) report(one);
    },
    // Requests that never reached GraphQL: an unknown route, a wrong method, a wrong type of body.
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

/** Answers a request that is refused before GraphQL reads it, in the format of GraphQL's own errors. */
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
  // A list that cannot be read fails in the same way in each of its places.
  const distinct = [...new Map(found.map((cause) => [String(cause), cause])).values()].slice(0, MOST_CAUSES);
  const cause = distinct.length === 1 ? distinct[0] : distinct.map(formatCause).join('\n');
  log.error(`Request ${getRequestId(request)} failed${places}.`, cause);
}

/** What was thrown behind a masked error, until it is logged with the request it belongs to. */
const causes = new WeakMap<object, unknown>();

/** For Yoga's `maskedErrors`: returns what the client sees of an error that was thrown while answering a request. */
export function maskError(error: unknown): Error {
  const cause = findCause(error);
  // An error without a path concerns the request itself, for example a variable of the wrong type.
  if (cause instanceof GraphQLError || (error instanceof GraphQLError && !error.path)) return error as Error;
  if (cause instanceof SyntaxError) {
    return new GraphQLError('The request contains invalid JSON.', {
      extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status: 400 } },
    });
  }
  if (isTooComplex(cause)) {
    return mask(error, 'QUERY_TOO_COMPLEX', 'The query exceeds a limit of the database: ask for less.');
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

/** Returns the error that was thrown first, without the layers that wrap it. */
export function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? findCause(error.originalError) : error;
}

/** Whether the error is of PostgreSQL's class 54: a statement exceeds a limit. */
function isTooComplex(error: unknown): boolean {
  return /^54\d{3}$/.test((error as { code?: string }).code ?? '');
}

/** Longest message that is sent, so that long input is not echoed in full. */
const LONGEST_MESSAGE_CHARS = 500;

/** Shortens a message for sending, and hides a token or password that was sent in the wrong place. */
function shorten(message: string): string {
  const harmless = hideSecrets(message);
  return harmless.length > LONGEST_MESSAGE_CHARS ? `${harmless.slice(0, LONGEST_MESSAGE_CHARS)}…` : harmless;
}

function addCode(error: unknown, code: ErrorCode): unknown {
  if (error && typeof error === 'object' && 'extensions' in error) {
    const extensions = (error as { extensions: Record<string, unknown> }).extensions;
    extensions['code'] ??= code;
    delete extensions['originalError'];
    // A malformed request gets its HTTP status, whatever media type the client accepts.
    if (extensions['code'] === 'BAD_REQUEST') extensions['http'] = { ...(extensions['http'] as object), spec: false };
    if ('message' in error && typeof error.message === 'string') error.message = shorten(error.message);
  }
  return error;
}
