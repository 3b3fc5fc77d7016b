import type { Plugin } from 'graphql-yoga';
import { type PlaygroundPage, renderPlayground } from '../playground/page.ts';

/** The parameters that an address asks something with: it is answered, and no page is shown. */
const ASKED = ['query', 'documentId'];

/** Answers a browser that opens the endpoint with the playground, from this machine alone. */
export function usePlayground(endpoint: string): Plugin {
  let page: PlaygroundPage | undefined;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      const wantsPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html');
      if (!wantsPage || url.pathname !== endpoint || ASKED.some((name) => url.searchParams.has(name))) return;
      page ??= renderPlayground(endpoint);
      const headers: Record<string, string> = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        etag: page.etag,
      };
      if (request.headers.get('if-none-match') === page.etag)
        return endResponse(new fetchAPI.Response(null, { status: 304, headers }));
      const compressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      if (compressed) headers['content-encoding'] = 'gzip';
      endResponse(new fetchAPI.Response(compressed ? page.gzipped : page.html, { headers }));
    },
  };
}
