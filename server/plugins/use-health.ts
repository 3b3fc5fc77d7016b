import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { answerError } from './use-error-codes.ts';

/**
 * Reports at `/health` that the server is alive, and at `/ready` whether it can answer queries. Yoga's own plugins are not
 * used, because they answer any address that ends in these names.
 * @param isReady whether the database can be reached and has all migrations of this server
 */
export function useHealth(isReady: () => Promise<boolean>): Plugin {
  return {
    async onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
      if (pathname !== '/health' && pathname !== '/ready') return;
      if (request.method !== 'GET') {
        const message = `${pathname} answers GET and HEAD, not ${request.method}.`;
        const error = { message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } };
        return endResponse(answerError(fetchAPI, 405, error, { allow: 'GET, HEAD' }));
      }
      if (pathname === '/health' || (await isReady())) return endResponse(new fetchAPI.Response(null, { status: 200 }));
      const message = 'The database cannot be reached, or it lacks migrations of this server.';
      const error = { message, extensions: { code: 'SERVICE_UNAVAILABLE' satisfies ErrorCode } };
      endResponse(answerError(fetchAPI, 503, error));
    },
  };
}
