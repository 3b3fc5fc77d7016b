import { parse, print } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { type PlaygroundPage, renderPlayground } from '../playground/page.ts';
import { prefersPage } from './accepted.ts';

/**
 * Serves the playground to a browser that opens the endpoint. If the address contains a query, the page shows it. An address
 * with a `documentId` redirects to one with the text of the document, which the page can show.
 */
export function usePlayground(endpoint: string, documents: ReadonlyMap<string, string>): Plugin {
  let rendering: Promise<PlaygroundPage> | undefined;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== endpoint || !prefersPage(request)) return;
      const search = new URLSearchParams(url.search);
      const text = search.has('query') ? undefined : documents.get(search.get('documentId') ?? '');
      if (text !== undefined) {
        search.delete('documentId');
        search.set('query', makeReadable(text));
        const headers = { location: `${endpoint}?${search}`, vary: 'accept' };
        return endResponse(new fetchAPI.Response(null, { status: 302, headers }));
      }
      rendering ??= renderPlayground(endpoint);
      return rendering.then((page) => endResponse(answerWith(page, request, fetchAPI)));
    },
    onResponse({ request, response }) {
      // A cache must not give a JSON answer to a browser that opens the same address, or the page to another client.
      if (request.method === 'GET' && new URL(request.url).pathname === endpoint && !response.headers.has('vary'))
        response.headers.set('vary', 'accept');
    },
  };
}

function answerWith(page: PlaygroundPage, { headers: asked }: Request, { Response }: FetchAPI): Response {
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    etag: page.etag,
  };
  if (asked.get('if-none-match') === page.etag) return new Response(null, { status: 304, headers });
  const compressed = /\bgzip\b/.test(asked.get('accept-encoding') ?? '');
  if (compressed) headers['content-encoding'] = 'gzip';
  return new Response(compressed ? page.gzipped : page.html, { headers });
}

/** Formats a document over several lines. Text that is not GraphQL is left as it is. */
function makeReadable(text: string): string {
  try {
    return print(parse(text));
  } catch {
    return text;
  }
}
