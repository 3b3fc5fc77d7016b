import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { answerError } from './use-error-codes.ts';

/**
 * Says at `/health` that the server is alive, and at `/ready` whether it can answer queries. Yoga's own plugins answer any
 * address that ends in these names.
 * @param isReady whether the database can be reached and is as new as this server
 */
export function useHealth(isReady: () => Promise<boolean>): Plugin {
  return {
    async onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
      if (pathname !== '/health' && pathname !== '/ready') return;
      if (request.method !== 'GET') {
        const message = `${pathname} answers to GET and HEAD, and not to ${request.method}.`;
        const error = { message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } };
        return endResponse(answerError(fetchAPI, 405, error, { allow: 'GET, HEAD' }));
      }
      if (pathname === '/health' || (await isReady())) return endResponse(new fetchAPI.Response(null, { status: 200 }));
      const message = 'The database cannot be reached, or is not as new as this server.';
      const error = { message, extensions: { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode } };
      endResponse(answerError(fetchAPI, 503, error));
    },
  };
}
