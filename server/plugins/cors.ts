/** Any page may read the API. Cookies and other credentials of the browser are never part of it. */
export const CORS = {
  origin: '*',
  credentials: false,
  methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
  allowedHeaders: ['content-type', 'authorization', 'last-event-id'],
  exposedHeaders: ['x-request-id', 'www-authenticate', 'retry-after'],
  maxAge: 86_400,
};

/** Returns the headers for an answer to a page, as Yoga sends them. */
export function makeCorsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-allow-methods': CORS.methods.join(', '),
    'access-control-allow-headers': CORS.allowedHeaders.join(', '),
    'access-control-expose-headers': CORS.exposedHeaders.join(', '),
    'access-control-max-age': String(CORS.maxAge),
  };
}
