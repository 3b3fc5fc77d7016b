import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Database } from './database/client.ts';
import { isMigrated, readMigrations } from './database/migrate.ts';
import { documents as documentsOfSdk } from './documents.ts';
import { type Following, openFollowing } from './follow/following.ts';
import { type Context, createContext } from './graphql/base/context.ts';
import type { ErrorCode } from './graphql/base/errors.ts';
import { schema } from './graphql/schema.ts';
import type { Log } from './log.ts';
import { CORS } from './plugins/cors.ts';
import { DirectReads, LARGEST_BODY_BYTES } from './plugins/direct-reads.ts';
import type { EventStreamOptions } from './plugins/event-stream.ts';
import { hideSecretsInLog } from './plugins/harmless-log.ts';
import { useAnswerLimit } from './plugins/use-answer-limit.ts';
import { getCaller, useBearerToken } from './plugins/use-bearer-token.ts';
import { useCompiledReads } from './plugins/use-compiled-reads.ts';
import { maskError, useErrorCodes } from './plugins/use-error-codes.ts';
import { useEventStream } from './plugins/use-event-stream.ts';
import { useHeadAsGet, useNoBodyForHead } from './plugins/use-head.ts';
import { useHealth } from './plugins/use-health.ts';
import { useJsonOnly } from './plugins/use-json-only.ts';
import { usePermalinks } from './plugins/use-permalinks.ts';
import { usePersistedDocuments } from './plugins/use-persisted-documents.ts';
import { usePlayground } from './plugins/use-playground.ts';
import { useQueryLimits } from './plugins/use-query-limits.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { useRoutes } from './plugins/use-routes.ts';
import { useSubscriptions } from './plugins/use-subscriptions.ts';

export const GRAPHQL_ENDPOINT = '/graphql';

/** The HTTP application: a fetch handler, and a request listener for node:http. It keeps no state between requests. */
export type App = YogaServerInstance<Record<string, never>, Context>;

/** The parts of the application. The caller, who made them, closes them. */
export interface Parts {
  readonly db: Database;
  readonly log: Log;
  /** What serves subscriptions. By default the application makes its own, with the usual limits. */
  readonly following?: Following;
  /** How many proxies in front of the server add to `X-Forwarded-For`. 0 by default. */
  readonly proxies?: number;
  readonly eventStream?: EventStreamOptions;
  /** Whether a second curator has to publish a claim. False by default. */
  readonly review?: boolean;
  /** The documents that a client may name by id instead of sending them. Those of the SDK by default. */
  readonly documents?: ReadonlyMap<string, string>;
  /** Whether reads are answered by one statement where that is possible. True by default; tests compare both ways. */
  readonly compiled?: boolean;
  /** Called for every answer that came from one statement. */
  readonly onCompiled?: () => void;
}

/** Puts the application together. */
export function createApp({
  db,
  log: given,
  following = openFollowing(db, given),
  proxies = 0,
  eventStream,
  review = false,
  documents = documentsOfSdk,
  compiled = true,
  onCompiled = () => undefined,
}: Parts): App {
  const log = hideSecretsInLog(given);
  const direct = new DirectReads({ endpoint: GRAPHQL_ENDPOINT, db, review, documents, onCompiled, log });
  const app = createYoga<Record<string, never>, Context>({
    schema,
    graphqlEndpoint: GRAPHQL_ENDPOINT,
    context: ({ request }) => createContext(db, getCaller(request), { review }),
    cors: CORS,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: LARGEST_BODY_BYTES,
    // Yoga would answer every address that ends with this text. None ends with a space.
    healthCheckEndpoint: ' ',
    maskedErrors: { maskError, isDev: false },
    logging: false,
    plugins: [
      useHeadAsGet(),
      useRequestId(),
      useHealth(makeReadinessCheck(db)),
      useBearerToken(db, log),
      usePlayground(GRAPHQL_ENDPOINT, documents),
      usePermalinks(GRAPHQL_ENDPOINT, db, log),
      useRoutes(GRAPHQL_ENDPOINT),
      useJsonOnly(),
      usePersistedDocuments(documents),
      useQueryLimits(),
      useErrorCodes(log),
      useAnswerLimit(),
      ...(compiled ? [useCompiledReads(direct, log, onCompiled)] : []),
      useSubscriptions({ following, log, proxies }),
      useEventStream(eventStream),
      useNoBodyForHead(),
    ],
  });
  directReads.set(app, direct);
  return app;
}

const directReads = new WeakMap<App, DirectReads>();

/**
 * Makes a listener for node:http. A request whose `Host` and target do not make a valid address is refused here: the adapter
 * would throw and send its stack.
 */
export function makeRequestListener(app: App): RequestListener {
  const direct = directReads.get(app);
  return (request, response) => {
    const { host = 'localhost' } = request.headers;
    if (request.url?.startsWith('/') && URL.canParse(`http://${host}${request.url}`)) {
      const resolve = () => void app(request, response);
      if (!direct) return resolve();
      direct.answer(request, response).then((isAnswered) => {
        if (!isAnswered) resolve();
      }, resolve);
      return;
    }
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(formatBadRequest('The Host header and the request target do not make a valid address.'));
  };
}

/** For node:http's `clientError`: answers an unreadable request in the same format, unless an answer has already begun. */
export function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, message] = UNREADABLE[code] ?? ['400 Bad Request', 'This is not a valid HTTP request.'];
  const body = formatBadRequest(message);
  const headers = `content-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
}

/** The answers to requests that node:http gives up on, by its error codes. */
const UNREADABLE: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and the headers together are longer than 16 kB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
};

function formatBadRequest(message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } }] });
}

/** Makes the check of whether the database can be reached and has all migrations of this version. They are read once. */
function makeReadinessCheck({ pool }: Database): () => Promise<boolean> {
  let migrations: ReturnType<typeof readMigrations> | undefined;
  return async () => {
    try {
      migrations ??= readMigrations();
      return await isMigrated(async (sql) => (await pool.query(sql)).rows, await migrations);
    } catch {
      return false;
    }
  };
}
