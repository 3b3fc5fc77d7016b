import { parse, print } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { isEditorPath, type Playground, type PlaygroundFile, renderPlayground } from '../playground/page.ts';
import { prefersPage } from './accepted.ts';

/**
 * Serves the playground to a browser that opens the endpoint, and the script of its editor. If the address contains a query,
 * the page shows it. An address with a `documentId` redirects to one with the text of the document, which the page can show.
 */
export function usePlayground(endpoint: string, documents: ReadonlyMap<string, string>): Plugin {
  let rendering: Promise<Playground> | undefined;
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method === 'GET' && isEditorPath(endpoint, url.pathname)) {
        rendering ??= renderPlayground(endpoint);
        return rendering.then(({ editor }) => {
          if (url.pathname === editor.path) endResponse(answerWith(editor, EDITOR, request, fetchAPI));
        });
      }
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
      return rendering.then(({ page }) => endResponse(answerWithPage(page, request, fetchAPI)));
    },
    onResponse({ request, response }) {
      // A cache must not give a JSON answer to a browser that opens the same address, or the page to another client.
      if (request.method === 'GET' && new URL(request.url).pathname === endpoint && !response.headers.has('vary'))
        response.headers.set('vary', 'accept');
    },
  };
}

/** The editor's path changes with its text, so a browser never has to ask for it again. */
const EDITOR = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
  vary: 'accept-encoding',
};

function answerWithPage(page: Playground['page'], request: Request, fetchAPI: FetchAPI): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': page.contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    etag: page.etag,
  };
  if (request.headers.get('if-none-match') !== page.etag) return answerWith(page, headers, request, fetchAPI);
  return new fetchAPI.Response(null, { status: 304, headers });
}

function answerWith(
  { text, gzipped }: PlaygroundFile,
  headers: Readonly<Record<string, string>>,
  request: Request,
  { Response }: FetchAPI,
): Response {
  const isCompressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(isCompressed ? gzipped : text, {
    headers: {
      ...headers,
      'x-content-type-options': 'nosniff',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    },
  });
}

/** Formats a document over several lines. Text that is not GraphQL is left as it is. */
function makeReadable(text: string): string {
  try {
    return print(parse(text));
  } catch {
    return text;
  }
}
