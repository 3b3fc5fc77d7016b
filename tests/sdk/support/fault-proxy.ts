import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http';
import { listen, shut } from '../../support/listen.ts';

/**
 * A proxy that causes the faults of networks. Its addresses name the faults in the order of the requests, and a unique id
 * for each test: `/reset status:503/<id>/graphql` breaks off the first request, answers the second with 503, and passes on
 * all others. `/seen/<id>` returns the requests received.
 */

/** A request received for an id, as far as tests need it. */
export interface Seen {
  /** When it was received, in milliseconds. */
  readonly at: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** Whether the client broke it off. */
  broken: boolean;
}

type Fault = (request: IncomingMessage, response: ServerResponse, body: string, argument: string) => void;

/** Every request gets a new connection: browsers resend a request themselves if a reused connection is reset. */
const CLOSE = { connection: 'close' };

/** Headers that allow pages of any origin, as the server itself does. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, authorization, last-event-id, x-api-key',
  'access-control-expose-headers': 'x-request-id, retry-after',
};

export async function startFaultProxy(target: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const seen = new Map<string, Seen[]>();

  const server = createServer(async (incoming, response) => {
    const [, plan = '', id = ''] = (incoming.url ?? '').split('/').map(decodeURIComponent);
    if (incoming.method === 'OPTIONS') return void response.writeHead(204, { ...CORS, ...CLOSE }).end();
    if (plan === 'seen') return void answer(response, 200, 'application/json', JSON.stringify(seen.get(id) ?? []));
    const body = Buffer.concat(await incoming.toArray()).toString();
    const requests = seen.get(id) ?? [];
    seen.set(id, requests);
    const [, name = '', argument = ''] = /^(\w+):?(.*)$/s.exec(plan.split(' ')[requests.length] ?? 'pass') ?? [];
    const entry: Seen = { at: Date.now(), headers: incoming.headers as Record<string, string>, body, broken: false };
    requests.push(entry);
    response.on('close', () => {
      entry.broken = !response.writableFinished;
    });
    const fault = FAULTS[name];
    if (!fault) return void answer(response, 400, 'text/plain', `There is no fault ${name}.`);
    fault(incoming, response, body, argument);
  });

  /** Passes a request on, and yields the response piece by piece. */
  function ask({ method, headers }: IncomingMessage, body: string, answered: (from: IncomingMessage) => void) {
    const { host: _, ...rest } = headers;
    const outgoing = request(target, { method, headers: rest }, answered);
    outgoing.on('error', () => {});
    outgoing.end(body);
    return outgoing;
  }

  function pass(incoming: IncomingMessage, response: ServerResponse, body: string, change: Change = {}) {
    const outgoing = ask(incoming, body, (from) => {
      response.writeHead(from.statusCode ?? 502, { ...from.headers, ...CLOSE });
      from.on('data', (piece: Buffer) => (change.piece ?? ((it) => response.write(it)))(piece));
      from.on('end', () => response.end());
      from.on('error', () => response.destroy());
    });
    response.on('close', () => outgoing.destroy());
  }

  const FAULTS: Readonly<Record<string, Fault>> = {
    pass: (incoming, response, body) => pass(incoming, response, body),
    /** Drops the connection before any response. */
    reset: (incoming) => incoming.socket.resetAndDestroy(),
    /** Sends headers and half a body, and then drops the connection. */
    half: (incoming, response, body) =>
      void ask(incoming, body, async (from) => {
        const text = Buffer.concat(await from.toArray());
        response.writeHead(from.statusCode ?? 502, { ...from.headers, ...CLOSE, 'content-length': text.length });
        response.write(text.subarray(0, text.length / 2), () => response.destroy());
      }),
    /** Sends headers and half a body, and then nothing more. */
    stall: (incoming, response, body) =>
      void ask(incoming, body, async (from) => {
        const text = Buffer.concat(await from.toArray());
        response.writeHead(from.statusCode ?? 502, { ...from.headers, ...CLOSE, 'content-length': text.length });
        response.write(text.subarray(0, text.length / 2));
      }),
    /** Delays the first byte by this many milliseconds. */
    slow: (incoming, response, body, milliseconds) =>
      void setTimeout(() => pass(incoming, response, body), Number(milliseconds)),
    /** Never responds. */
    silent: () => {},
    /** Sends a status, with an optional `Retry-After`: seconds, or `date<seconds>` to send them as a date. */
    status: (_, response, __, argument) => {
      const [status, wait] = argument.split('-');
      const date = wait?.startsWith('date') && new Date(Date.now() + Number(wait.slice(4)) * 1000).toUTCString();
      answer(response, Number(status), 'text/html', '<p>Busy</p>', wait ? { 'retry-after': date || wait } : {});
    },
    /** Sends a page in place of a response, like a network that requires a login. */
    page: (_, response) => answer(response, 200, 'text/html', '<p>Welcome to our network</p>'),
    /** Sends a text that is declared as JSON. */
    json: (_, response, __, text) => answer(response, 200, 'application/json', text),
    /** Sends the server's response with the older media type, and its status 200. */
    legacy: (incoming, response, body) =>
      void ask(incoming, body, async (from) =>
        answer(response, 200, 'application/json; charset=utf-8', Buffer.concat(await from.toArray()).toString()),
      ),
    /** Repeats the token and all headers, which errors must not show. */
    echo: (incoming, response, _, status) =>
      answer(
        response,
        Number(status),
        'application/json',
        JSON.stringify({
          errors: [{ message: `You sent ${incoming.headers.authorization}.`, extensions: incoming.headers }],
        }),
      ),
    /** Sends a stream that breaks off after this many events, in the middle of the next one. */
    cut: (incoming, response, body, events) => {
      let text = '';
      pass(incoming, response, body, {
        piece(bytes) {
          const before = text.length;
          text += bytes;
          const end = nthEvent(text, Number(events) + 1);
          if (end === undefined) return void response.write(bytes);
          response.write(text.slice(before, end), () => response.destroy());
        },
      });
    },
    /** Sends a stream in pieces of one byte. */
    bytes: (incoming, response, body) =>
      pass(incoming, response, body, {
        piece: (bytes) => {
          for (const byte of bytes) response.write(Buffer.of(byte));
        },
      }),
    /** Starts a stream, and then sends nothing. */
    hush: (incoming, response, body) => pass(incoming, response, body, { piece: () => response.flushHeaders() }),
    /** Sends the stream in the address, where `_` is a space, `|` a line feed and `~` a carriage return. */
    stream: (_, response, __, text) =>
      answer(response, 200, 'text/event-stream', text.replaceAll('_', ' ').replaceAll('|', '\n').replaceAll('~', '\r')),
  };

  return { url: await listen(server), close: () => shut(server) };
}

interface Change {
  readonly piece?: (bytes: Buffer) => void;
}

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { ...CORS, ...CLOSE, 'content-type': type, ...headers }).end(text);
}

/** The position of the middle of the data of the n-th event, once it has arrived. */
function nthEvent(text: string, n: number): number | undefined {
  const found = [...text.matchAll(/^data: .*$/gm)][n - 1];
  return found && found.index + Math.floor(found[0].length / 2);
}
