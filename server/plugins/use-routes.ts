import type { Plugin } from 'graphql-yoga';
import { withoutSecrets } from '../graphql/base/authentication.ts';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { shown } from '../graphql/base/ids.ts';
import { prefersPage } from './accepted.ts';
import { answerError } from './use-error-codes.ts';

/**
 * Ends what no plugin before it has answered and is not for GraphQL: the first page leads a browser on to the playground,
 * and nothing is anywhere else. Yoga takes every address that ends like the endpoint for it.
 */
export function useRoutes(endpoint: string): Plugin {
  return {
    onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
      if (pathname === endpoint || pathname === `${endpoint}/`) return;
      const vary: HeadersInit = pathname === '/' ? { vary: 'accept' } : {};
      if (pathname === '/' && request.method === 'GET' && prefersPage(request))
        return endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: endpoint, ...vary } }));
      const message = `Nothing is at ${shown(withoutSecrets(pathname))}: the API is at ${endpoint}.`;
      const error = { message, extensions: { code: 'NOT_FOUND' satisfies ErrorCode } };
      endResponse(answerError(fetchAPI, 404, error, vary));
    },
  };
}
