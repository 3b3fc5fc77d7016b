/** What the client takes for an answer. The order in which it would like best is left to Yoga. */

export const EVENT_STREAM = 'text/event-stream';

/** Whether an answer may be a stream of events. */
export function acceptsEventStream(request: Request): boolean {
  const types = acceptedTypes(request);
  return types.length === 0 || types.some((type) => ['*/*', 'text/*', EVENT_STREAM].includes(type));
}

/** Whether it may be nothing else. */
export function acceptsOnlyEventStream(request: Request): boolean {
  const types = acceptedTypes(request);
  return types.length > 0 && types.every((type) => type === EVENT_STREAM);
}

function acceptedTypes(request: Request): string[] {
  const types = (request.headers.get('accept') ?? '').toLowerCase().split(',');
  return types.map((type) => (type.split(';')[0] as string).trim()).filter((type) => type !== '');
}
