import { isAsyncIterable, type Plugin, processRegularResult } from 'graphql-yoga';

const JSON_TYPE = 'application/json';

/**
 * Accepts request bodies in JSON only. Forms are refused, because a browser sends them from any page without a preflight
 * request. So is plain GraphQL text. If the client accepts none of the types that an answer can have, the answer is JSON:
 * most such clients name a JSON type of their own and can read it.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request }) {
      // Yoga recognises the type only in lower case and directly followed by its parameters.
      if (readMediaType(request) === JSON_TYPE) request.headers.set('content-type', JSON_TYPE);
    },
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST' || readMediaType(request) === JSON_TYPE) return;
      endResponse(
        new fetchAPI.Response(null, { status: 415, statusText: 'Unsupported Media Type: send application/json' }),
      );
    },
    onResultProcess({ result, resultProcessor, setResultProcessor }) {
      if (!resultProcessor && !isAsyncIterable(result)) setResultProcessor(processRegularResult, JSON_TYPE);
    },
  };
}

/** Reads the media type of the body, in lower case and without its parameters (RFC 9110, section 8.3.1). */
function readMediaType({ headers }: Request): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}
