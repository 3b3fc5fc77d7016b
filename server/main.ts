import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import { createApp, GRAPHQL_ENDPOINT, makeRequestListener, refuseUnreadable } from './app.ts';
import { type Config, projectRoot, readConfig } from './config.ts';
import type { Database } from './database/client.ts';
import { openDatabase } from './database/open.ts';
import { importCurated, readCurated } from './domain/files/import-curated.ts';
import { OperationalError } from './errors.ts';
import { openFollowing } from './follow/following.ts';
import { lineLog } from './log.ts';
import { hideSecretsInLog } from './plugins/harmless-log.ts';
import { stopOnSignal } from './signals.ts';

/**
 * `npm start`: reads the environment, opens the database, imports the curated articles and serves HTTP. A signal stops all
 * of it. A second signal ends the process immediately.
 */

/** How long running requests may continue after a signal, in milliseconds. */
const GRACE_MS = 5_000;

/**
 * How long a request may take to arrive, and how long a connection may be idle before TCP keep-alive probes it, in
 * milliseconds. A connection ends after ten unanswered probes, one per second.
 */
const SOCKETS = { requestTimeout: 30_000, keepAlive: true, keepAliveInitialDelay: 4_000 };

const log = hideSecretsInLog(lineLog);

/** Stops what was started. They are called in reverse order. */
const running: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

stopOnSignal(() => stop(0));
// A promise that one request lost is no reason to end all other requests.
process.on('unhandledRejection', (reason) =>
  log.error('A promise was rejected, and the rejection was not handled.', reason),
);
process.on('uncaughtException', (error) => {
  log.error('The server stops after an unexpected error.', error);
  stop(1);
});

try {
  await start(readConfig(process.env));
} catch (error) {
  // A start that a signal interrupts is not a failure.
  if (stopping) await stopping;
  if (error instanceof OperationalError) log.error(`attested: ${error.message}`);
  else log.error('attested: could not start.', error);
  stop(1);
}

async function start(config: Config): Promise<void> {
  // Read first, so that a broken file is reported before anything is started or written.
  const curated = await readCurated(path.join(projectRoot, 'data'));
  const { server, serve } = await bindServer(config);
  const db = await openLedger(config);
  if (stopping) return;
  const { created, updated, retracted, unchanged } = await importCurated(db.prisma, curated);
  if (created + updated + retracted > 0) {
    log.info(
      `Curated articles: ${created} new records, ${updated} changed, ${retracted} retracted, ${unchanged} unchanged.`,
    );
  }
  if (stopping) return;
  const following = openFollowing(db, log, config);
  const app = createApp({ db, log, following, proxies: config.proxies, review: config.review });
  serve(makeRequestListener(app));
  running.push(() => close(server));
  // Streams never end by themselves. Their clients reconnect, to any server that takes over.
  running.push(async () => following.streams.close());
  console.log(formatGreeting(config, server));
}

async function openLedger(config: Config): Promise<Database> {
  const opening = openDatabase(config, log);
  // If a signal arrives while the database starts, stopping waits for it, so that no half-started server is left behind.
  running.push(async () => (await opening.catch(() => undefined))?.close());
  return opening;
}

/**
 * Listens before there is anything to serve, so that a port that is in use is reported at once. Requests wait until there is.
 */
async function bindServer(config: Config): Promise<{ server: Server; serve(listener: RequestListener): void }> {
  const { promise: served, resolve: serve } = Promise.withResolvers<RequestListener>();
  const server = createServer(SOCKETS, (request, response) => void served.then((listen) => listen(request, response)));
  server.on('clientError', refuseUnreadable);
  await listen(server, config);
  return { server, serve };
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new OperationalError(describeListenError(error, port, host))),
    );
    server.listen(port, host, resolve);
  });
}

function describeListenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `PORT: ${port} is in use, by an Attested that runs already or by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `PORT: this user may not listen on ${port}. Choose a port above 1023: PORT=4000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: ${host} is not an address of this machine.`;
  return `HOST and PORT: cannot listen on ${host}:${port} (${message}).`;
}

function formatGreeting({ host }: Config, server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  const shown = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  const url = `http://${shown}:${port}${GRAPHQL_ENDPOINT}`;
  const question =
    '{ claims(filter: { event: \\"october-7-attack\\", measure: KILLED }) { nodes { wording origin { label } } } }';
  return `
Attested is running at ${url}

  Open it in a browser for the playground, or ask who says how many were killed on 7 October 2023:

  curl -s ${url} -H 'content-type: application/json' \\
    -d '{"query":"${question}"}'

Stop it with Ctrl-C.`;
}

function stop(exitCode: number): void {
  process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0));
  stopping ??= (async () => {
    for (const end of running.reverse())
      await end().catch((error) => log.error('Something could not be stopped.', error));
    process.exit();
  })();
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(patience);
}
