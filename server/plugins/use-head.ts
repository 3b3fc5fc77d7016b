import type { Plugin } from 'graphql-yoga';

/** Requests by HEAD, as they are asked on: by GET. */
const heads = new WeakSet<Request>();

/** Has a request by HEAD answered as the same by GET, whatever answers it. It is the first of the plugins. */
export function useHeadAsGet(): Plugin {
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD') return;
      const { url, headers, signal } = request;
      const asked = new fetchAPI.Request(url, { method: 'GET', headers, signal });
      heads.add(asked);
      setRequest(asked);
    },
  };
}

/** Leaves out the body of the answer to HEAD, and all its headers as they are. It is the last of the plugins. */
export function useNoBodyForHead(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!heads.has(request)) return;
      // A stream is ended before it has begun; some bodies have nothing yet that could be ended, and say so.
      await response.body?.cancel().catch(() => undefined);
      const { status, statusText, headers } = response;
      setResponse(new fetchAPI.Response(null, { status, statusText, headers }));
    },
  };
}
