import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/errors.ts';
import type { Log } from '../log.ts';

/**
 * Every error carries `extensions.code`. What the reader can mend keeps its message; anything else becomes one sentence
 * with the request's id, whatever NODE_ENV says: no stack, no SQL, no path leaves the server.
 */
export function useErrorCodes(): Plugin {
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: string, options?: object) => {
        try {
          return parseFn(source, options);
        } catch (error) {
          throw coded(error, 'GRAPHQL_PARSE_FAILED');
        }
      }),
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result) coded(error, 'GRAPHQL_VALIDATION_FAILED');
      },
    // What is left without a code are requests that hold no usable document or variables.
    onExecutionResult({ result }) {
      for (const { errors } of [result].flat() as { errors?: readonly unknown[] }[]) {
        for (const error of errors ?? []) coded(error, 'BAD_USER_INPUT');
      }
    },
    onResultProcess({ result }) {
      for (const { errors } of [result].flat() as { errors?: readonly unknown[] }[]) {
        for (const error of errors ?? []) coded(error, 'BAD_USER_INPUT');
      }
    },
    // Answers that never reached GraphQL: an unknown route, a wrong method, a wrong type of body.
    onResponse({ response, setResponse, fetchAPI }) {
      if (response.status < 400 || response.body) return;
      const error = {
        message: response.statusText || 'The request cannot be answered.',
        extensions: { code: 'BAD_REQUEST' satisfies ErrorCode },
      };
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      setResponse(
        new fetchAPI.Response(JSON.stringify({ errors: [error] }), {
          status: response.status,
          statusText: response.statusText,
          headers,
        }),
      );
    },
  };
}

/** For Yoga's `maskedErrors`: what a reader sees of an error thrown while a request is answered. */
export function maskErrors(log: Log) {
  return (error: unknown, _message: string): Error => {
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) return error as Error;
    if (isOverload(cause)) {
      log.error('A statement took too long or found no connection.', cause);
      return masked(
        error,
        'SERVICE_UNAVAILABLE',
        'The database took too long or cannot be reached. Ask for less, or try again.',
      );
    }
    log.error('An unforeseen error.', cause);
    return masked(
      error,
      'INTERNAL_SERVER_ERROR',
      'Something went wrong on the server. Its log has the details, under the id of this request.',
    );
  };
}

function masked(error: unknown, code: ErrorCode, message: string): GraphQLError {
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
      : {};
  return new GraphQLError(message, { ...(place as object), extensions: { code } });
}

/** What was thrown first, beneath the layers that pass it on. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** A statement that was cancelled, or a server that cannot be reached, as PostgreSQL, the driver and Prisma say it. */
function isOverload(error: unknown): boolean {
  const { code, message = '', meta } = error as { code?: string; message?: string; meta?: object };
  const text = `${code} ${message} ${JSON.stringify(meta ?? {})}`;
  return /57014|57P0[1-3]|53300|08\d{3}|ECONNREFUSED|ENOENT|ECONNRESET|P1001|P1008|P2024|timeout|terminated/i.test(
    text,
  );
}

function coded(error: unknown, code: ErrorCode): unknown {
  if (error && typeof error === 'object' && 'extensions' in error) {
    const extensions = (error as { extensions: Record<string, unknown> }).extensions;
    extensions['code'] ??= code;
  }
  return error;
}
