import Negotiator from 'negotiator';

/** The media types that a client accepts (RFC 9110, section 12.5.1). Yoga chooses among types of JSON by itself. */

export const EVENT_STREAM = 'text/event-stream';

/** The media types of answers to GET. JSON comes first: a client that accepts anything gets JSON. */
const MEDIA_TYPES = ['application/graphql-response+json', 'application/json', EVENT_STREAM, 'text/html'];

/** Whether the client accepts an event stream. */
export function acceptsEventStream(request: Request): boolean {
  return negotiate(request).mediaType([EVENT_STREAM]) !== undefined;
}

/** Whether the client accepts nothing but an event stream. */
export function acceptsOnlyEventStream(request: Request): boolean {
  const types = negotiate(request).mediaTypes();
  return types.length > 0 && types.every((type) => type.toLowerCase() === EVENT_STREAM);
}

/** Whether the client prefers a page to every other type that it could get. Browsers do. */
export function prefersPage(request: Request): boolean {
  return negotiate(request).mediaType(MEDIA_TYPES) === 'text/html';
}

function negotiate({ headers }: Request): Negotiator {
  return new Negotiator({ headers: { accept: headers.get('accept') ?? '*/*' } });
}
