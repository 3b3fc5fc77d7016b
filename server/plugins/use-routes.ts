import type { Plugin } from 'graphql-yoga';
import { hideSecrets } from '../graphql/base/authentication.ts';
import type { ErrorCode } from '../graphql/base/errors.ts';
import { quoteInput } from '../graphql/base/ids.ts';
import { prefersPage } from './accepted.ts';
import { answerError } from './use-error-codes.ts';

/**
 * Answers requests that are not for GraphQL and that no earlier plugin answered: `/` redirects a browser to the playground,
 * and everything else is 404. Yoga itself would treat any address that ends in the endpoint's name as GraphQL.
 */
export function useRoutes(endpoint: string): Plugin {
  return {
    onRequest({ request, url: { pathname }, endResponse, fetchAPI }) {
      if (pathname === endpoint || pathname === `${endpoint}/`) return;
      const vary: HeadersInit = pathname === '/' ? { vary: 'accept' } : {};
      if (pathname === '/' && request.method === 'GET' && prefersPage(request))
        return endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: endpoint, ...vary } }));
      const message = `There is nothing at ${quoteInput(hideSecrets(pathname))}: the API is at ${endpoint}.`;
      const error = { message, extensions: { code: 'NOT_FOUND' satisfies ErrorCode } };
      endResponse(answerError(fetchAPI, 404, error, vary));
    },
  };
}
