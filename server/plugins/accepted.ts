/** The media types that a client accepts. Yoga handles the order of preference, except for HTML pages. */

export const EVENT_STREAM = 'text/event-stream';

/** Whether the client accepts an event stream. */
export function acceptsEventStream(request: Request): boolean {
  const types = readAcceptedTypes(request);
  return types.length === 0 || types.some(({ type }) => ['*/*', 'text/*', EVENT_STREAM].includes(type));
}

/** Whether the client accepts nothing but an event stream. */
export function acceptsOnlyEventStream(request: Request): boolean {
  const types = readAcceptedTypes(request);
  return types.length > 0 && types.every(({ type }) => type === EVENT_STREAM);
}

/** Whether the client names HTML and does not prefer JSON. Browsers do; clients that accept anything do not. */
export function prefersPage(request: Request): boolean {
  const types = readAcceptedTypes(request);
  const qualityOf = (...names: string[]) => types.find(({ type }) => names.includes(type))?.quality;
  const page = qualityOf('text/html') ?? 0;
  const json = qualityOf('application/json', 'application/graphql-response+json') ?? qualityOf('application/*', '*/*');
  return page > 0 && page >= (json ?? 0);
}

/** Reads the types with their quality, from 1 for the best to 0 for one that is not accepted (RFC 9110, section 12.5.1). */
function readAcceptedTypes(request: Request): { type: string; quality: number }[] {
  const ranges = (request.headers.get('accept') ?? '').toLowerCase().split(',');
  return ranges
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
      const [, quality = '1'] = /^q=([\d.]+)$/.exec(parameters.find((one) => one.startsWith('q=')) ?? '') ?? [];
      return { type, quality: Number(quality) };
    })
    .filter(({ type }) => type !== '');
}
