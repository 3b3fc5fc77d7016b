import type { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { findCaller, refuseTokenIn } from '../graphql/base/authentication.ts';
import type { Context } from '../graphql/base/context.ts';
import type { Log } from '../log.ts';
import { answerError, logCauses, maskError } from './use-error-codes.ts';

const callers = new WeakMap<Request, Context['caller']>();

/** Who sent the request, as its token says; undefined where it has none. */
export function getCaller(request: Request): Context['caller'] | undefined {
  return callers.get(request);
}

/** What node:http knows of a request, where it came that way. */
interface FromNode {
  req?: { headersDistinct: Record<string, string[] | undefined> };
}

/**
 * Recognises who sends a request by the token in its `Authorization` header, before its body is read. A wrong token is
 * refused and never taken for none, so that no one writes as nobody, or reads less than they believe they do.
 */
export function useBearerToken(db: Context['database'], log: Log): Plugin<object, FromNode> {
  return {
    // Before anything is answered under the address, the playground too: a token in it is known to others by now.
    onRequest({ url, fetchAPI, endResponse }) {
      try {
        refuseTokenIn(url.searchParams);
      } catch (error) {
        endResponse(toResponse(error as GraphQLError, fetchAPI));
      }
    },
    async onRequestParse({ request, serverContext, fetchAPI, endResponse }) {
      // Of several headers of this name, node:http hands on the first.
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

/** The answer to a wrong token, as RFC 6750 has it; or to any, when the database cannot say whose it is. */
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
