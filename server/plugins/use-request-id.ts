import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const ids = new WeakMap<Request, string>();

/** The id of a request: in the answer's `X-Request-Id`, and in the log beside an unforeseen error. */
export function getRequestId(request: Request): string {
  let id = ids.get(request);
  if (id === undefined) {
    id = randomUUID();
    ids.set(request, id);
  }
  return id;
}

/** Sends every answer with the id of its request. */
export function useRequestId(): Plugin {
  return {
    onResponse({ request, response }) {
      response.headers.set('x-request-id', getRequestId(request));
    },
  };
}
