import type { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { findCaller, refuseTokenIn } from '../graphql/base/authentication.ts';
import type { Context } from '../graphql/base/context.ts';
import type { Log } from '../log.ts';
import { answerError, logCauses, maskError } from './use-error-codes.ts';

const callers = new WeakMap<Request, Context['caller']>();

/** Returns who sent the request according to its token, or undefined if it has no token. */
export function getCaller(request: Request): Context['caller'] | undefined {
  return callers.get(request);
}

/** The request of node:http, if it came through that. */
interface FromNode {
  req?: { headersDistinct: Record<string, string[] | undefined> };
}

/**
 * Identifies the sender of a request by the token in its `Authorization` header, before its body is read. A wrong token is
 * refused and never treated as no token. Otherwise callers would be anonymous without noticing.
 */
export function useBearerToken(db: Context['database'], log: Log): Plugin<object, FromNode> {
  return {
    // Runs before anything else answers, even the playground: others may already have seen a token in an address.
    onRequest({ url, fetchAPI, endResponse }) {
      try {
        refuseTokenIn(url.searchParams);
      } catch (error) {
        endResponse(toResponse(error as GraphQLError, fetchAPI));
      }
    },
    async onRequestParse({ request, serverContext, fetchAPI, endResponse }) {
      // If there are several headers of this name, node:http passes on only the first.
      const sent = serverContext.req?.headersDistinct['authorization'] ?? [request.headers.get('authorization')];
      if (sent[0] === null) return;
      try {
        callers.set(request, await findCaller(db, sent as string[]));
      } catch (error) {
        const shown = maskError(error) as GraphQLError;
        logCauses(log, request, [shown]);
        endResponse(toResponse(shown, fetchAPI));
      }
    },
  };
}

/** The answer to a wrong token, in the form of RFC 6750, or to any token that could not be looked up in the database. */
function toResponse(error: GraphQLError, fetchAPI: FetchAPI): Response {
  switch (error.extensions['code']) {
    case 'UNAUTHENTICATED': {
      const challenge = `Bearer realm="attested", error="invalid_token", error_description="${error.message}"`;
      return answerError(fetchAPI, 401, error, { 'www-authenticate': challenge });
    }
    case 'SERVICE_UNAVAILABLE':
      return answerError(fetchAPI, 503, error);
    default:
      return answerError(fetchAPI, 500, error);
  }
}
