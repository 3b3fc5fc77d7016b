import type { Plugin } from 'graphql-yoga';

/**
 * Requests come as JSON. Forms are refused, since a browser sends them from any page without asking first; so is a bare
 * GraphQL text.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST') return;
      const [type] = (request.headers.get('content-type') ?? '').split(';');
      if (type?.trim().toLowerCase() === 'application/json') return;
      endResponse(
        new fetchAPI.Response(null, { status: 415, statusText: 'Unsupported Media Type: send application/json' }),
      );
    },
  };
}
