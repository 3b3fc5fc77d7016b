import type { Plugin } from 'graphql-yoga';

/** The GET requests that stand in for HEAD requests. */
const heads = new WeakSet<Request>();

/** Treats HEAD as GET, whichever plugin answers. It must be the first plugin. */
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

/** Drops the body of the answer to HEAD and keeps its status and headers. It must be the last plugin. */
export function useNoBodyForHead(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      if (!heads.has(request)) return;
      // Ends a stream before it begins. A body that has not started cannot be cancelled.
      await response.body?.cancel().catch(() => undefined);
      const { status, statusText, headers } = response;
      setResponse(new fetchAPI.Response(null, { status, statusText, headers }));
    },
  };
}
