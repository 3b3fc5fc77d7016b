import type { Answer, GraphQLFailure } from './api.ts';

/** Follows the API: reads a stream of server-sent events as the HTML standard specifies. */

export interface ServerEvent {
  readonly type: string;
  /** The last id that was sent, with this event or before it. */
  readonly id: string;
  readonly data: { data?: Answer; errors?: GraphQLFailure[] };
}

export interface EventReader {
  readonly status: number;
  readonly headers: Headers;
  /** Waits for the next event. Fails if the stream ends instead. */
  next(): Promise<ServerEvent>;
  /** Waits for this many events, and returns them in order. */
  take(count: number): Promise<ServerEvent[]>;
  /** Fails if an event comes within this time. */
  nothing(milliseconds?: number): Promise<void>;
  /** Waits until the stream ends, and returns the remaining events. */
  ended(): Promise<ServerEvent[]>;
  /** The last id that was sent, as an `EventSource` would remember it. */
  lastEventId(): string;
  /** The number of comments sent. */
  comments(): number;
  /** The whole stream as it was sent. */
  text(): string;
  /** The body of a response that is not a stream. */
  json(): Promise<{ errors: GraphQLFailure[] }>;
  close(): Promise<void>;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FollowOptions {
  readonly variables?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly method?: 'GET' | 'POST';
}

/** The request: the text of a document, or the id of one that the server knows. */
export type Asked = string | { readonly documentId: string };

/** Opens a stream. */
export async function follow(
  fetched: Fetch,
  url: string,
  asked: Asked,
  { variables = {}, headers = {}, method = 'POST' }: FollowOptions = {},
): Promise<EventReader> {
  const over = new AbortController();
  const accept = { accept: 'text/event-stream', ...headers };
  const document = typeof asked === 'string' ? { query: asked } : asked;
  const inUrl = new URLSearchParams({ ...document, variables: JSON.stringify(variables) });
  const response = await (method === 'GET'
    ? fetched(`${url}?${inUrl}`, { headers: accept, signal: over.signal })
    : fetched(url, {
        method,
        headers: { 'content-type': 'application/json', ...accept },
        body: JSON.stringify({ ...document, variables }),
        signal: over.signal,
      }));
  return readEvents(response, () => over.abort());
}

/** Reads a stream. Reading starts when a method first waits for something. */
export function readEvents(response: Response, abort: () => void = () => undefined): EventReader {
  const events: ServerEvent[] = [];
  const state = { lastEventId: '', comments: 0, text: '', isOver: false };
  let wake: () => void = () => undefined;
  let isRead = false;
  const read = async () => {
    const decoder = new TextDecoder();
    let [line, type, id, data] = ['', '', '', ''];
    const field = (text: string) => {
      if (text === '') {
        state.lastEventId = id;
        if (data !== '') events.push({ type: type || 'message', id, data: JSON.parse(data) });
        type = data = '';
      } else if (text.startsWith(':')) state.comments++;
      else {
        const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(text) as string[] as [string, string, string];
        if (name === 'event') type = value;
        else if (name === 'id') id = value;
        else if (name === 'data') data += value;
      }
    };
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        const text = decoder.decode(chunk, { stream: true });
        state.text += text;
        const lines = (line + text).split('\n');
        line = lines.pop() as string;
        lines.forEach(field);
        wake();
      }
    } catch {
      // A stream that breaks off has ended as well.
    }
    state.isOver = true;
    wake();
  };
  const until = async (is: () => boolean) => {
    if (!isRead) void read();
    isRead = true;
    while (!is()) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (!is()) await woken;
    }
  };
  const reader: EventReader = {
    status: response.status,
    headers: response.headers,
    async next() {
      await until(() => events.length > 0 || state.isOver);
      const event = events.shift();
      if (!event) throw new Error(`The stream ended:\n${state.text}`);
      return event;
    },
    async take(count) {
      const taken: ServerEvent[] = [];
      while (taken.length < count) taken.push(await reader.next());
      return taken;
    },
    async nothing(milliseconds = 300) {
      let isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        wake();
      }, milliseconds);
      await until(() => events.length > 0 || !isWaiting);
      if (events.length > 0) throw new Error(`There is an event: ${JSON.stringify(events[0])}`);
    },
    async ended() {
      await until(() => state.isOver);
      return events.splice(0);
    },
    lastEventId: () => state.lastEventId,
    comments: () => state.comments,
    text: () => state.text,
    json: () => response.json() as Promise<{ errors: GraphQLFailure[] }>,
    async close() {
      abort();
      // In-process, only this lets the server know that the reader has gone. Over a socket it may fail.
      if (!state.isOver)
        await Promise.race([until(() => state.isOver), response.body?.cancel()]).catch(() => undefined);
    },
  };
  return reader;
}
