import { createServer, type Server } from 'node:http';
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

/** `npm start`: environment, database, curated articles, HTTP; and all of it down again on a signal, at once on a second. */

/** How long running requests may go on after a signal, in milliseconds. */
const GRACE_MS = 5_000;

/**
 * How long a request may take to come, and an end be silent before it is asked whether it is still there, in milliseconds.
 * Ten questions without an answer, one a second, end its connection.
 */
const SOCKETS = { requestTimeout: 30_000, keepAlive: true, keepAliveInitialDelay: 4_000 };

const log = hideSecretsInLog(lineLog);

/** What was started, to be stopped in the opposite order. */
const running: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

stopOnSignal(() => stop(0));
// One request's lost promise is no reason to end all others.
process.on('unhandledRejection', (reason) => log.error('A rejection that nobody handled.', reason));
process.on('uncaughtException', (error) => {
  log.error('The server ends after an unforeseen error.', error);
  stop(1);
});

try {
  await start(readConfig(process.env));
} catch (error) {
  // Whatever a signal breaks off while the server starts is no failure.
  if (stopping) await stopping;
  if (error instanceof OperationalError) log.error(`attested: ${error.message}`);
  else log.error('attested: could not start.', error);
  stop(1);
}

async function start(config: Config): Promise<void> {
  // Read first: a broken file is told before anything is started or written.
  const curated = await readCurated(path.join(projectRoot, 'data'));
  const db = await openLedger(config);
  if (stopping) return;
  const { created, updated, retracted, unchanged } = await importCurated(db.prisma, curated);
  if (created + updated + retracted > 0) {
    log.info(
      `Curated articles: ${created} records new, ${updated} changed, ${retracted} retracted, ${unchanged} as they were.`,
    );
  }
  if (stopping) return;
  const following = openFollowing(db, log, config);
  const app = createApp({ db, log, following, proxies: config.proxies, review: config.review });
  const server = createServer(SOCKETS, makeRequestListener(app));
  server.on('clientError', refuseUnreadable);
  await listen(server, config);
  running.push(() => close(server));
  // Streams would never end by themselves. Whoever follows connects again, to whichever server takes over.
  running.push(async () => following.streams.close());
  console.log(formatGreeting(config, server));
}

async function openLedger(config: Config): Promise<Database> {
  const opening = openDatabase(config, log);
  // A signal while the database starts waits for it, so that no half-started server is left behind.
  running.push(async () => (await opening.catch(() => undefined))?.close());
  return opening;
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
    return `PORT: ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `PORT: this user may not listen on ${port}. Choose one above 1023: PORT=4000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: ${host} is no address of this machine.`;
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
