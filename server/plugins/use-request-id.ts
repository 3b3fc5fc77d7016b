import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const ids = new WeakMap<Request, string>();

/** Returns the id of a request. The answer gives it in `X-Request-Id`, and the log with every unexpected error. */
export function getRequestId(request: Request): string {
  let id = ids.get(request);
  if (id === undefined) {
    id = randomUUID();
    ids.set(request, id);
  }
  return id;
}

/** Adds the id of the request to every answer. */
export function useRequestId(): Plugin {
  return {
    onResponse({ request, response }) {
      response.headers.set('x-request-id', getRequestId(request));
    },
  };
}
