import { parse, print } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import Negotiator from 'negotiator';
import { type PlaygroundPage, renderPlayground } from '../playground/page.ts';

/** What a GET may be answered with. JSON comes first: a client that takes anything gets JSON. */
const MEDIA_TYPES = ['application/graphql-response+json', 'application/json', 'text/event-stream', 'text/html'];

/**
 * Answers a browser that opens the endpoint with the playground, whatever the address asks: the page shows the question.
 * An address with a `documentId` redirects to one with the text, which the page can show.
 */
export function usePlayground(endpoint: string, documents: ReadonlyMap<string, string>): Plugin {
  let page: PlaygroundPage | undefined;
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
    onResponse({ request, response }) {
      // A cache must not hand the answer in JSON to a browser that opens the same address, nor the page to a client.
      if (request.method === 'GET' && new URL(request.url).pathname === endpoint && !response.headers.has('vary'))
        response.headers.set('vary', 'accept');
    },
  };
}

/** Whether the client ranks a page above everything else that it could get. */
function prefersPage({ headers }: Request): boolean {
  const accept = headers.get('accept') ?? '*/*';
  return new Negotiator({ headers: { accept } }).mediaType(MEDIA_TYPES) === 'text/html';
}

/** A document with its lines and spaces, or as it is where it is no GraphQL. */
function makeReadable(text: string): string {
  try {
    return print(parse(text));
  } catch {
    return text;
  }
}
