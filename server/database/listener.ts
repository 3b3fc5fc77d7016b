import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What is told to whoever listens for revisions. */
export interface Hearing {
  /** There may be new revisions: some were announced, or the connection was made and nobody knows what came before. */
  heard(): void;
  /** The connection broke. It is made anew, and `heard` is called once it is. */
  lost(error: unknown): void;
}

/** How long to wait before a broken connection is made again: at first, and at most. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** How long the connection may be silent before the system checks whether it still stands. */
const SILENCE_MS = 10_000;

/**
 * Keeps one connection listening for revisions, whatever becomes of the database. It is not of the pool, where it would
 * be lent to others.
 * @returns what ends it
 */
export function listen(config: pg.ClientConfig, { heard, lost }: Hearing): () => void {
  const over = new AbortController();
  const keepListening = async () => {
    for (let wait = FIRST_PAUSE_MS; !over.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await listenOnce(config, over.signal, () => {
          wait = FIRST_PAUSE_MS;
          heard();
        });
      } catch (error) {
        if (!over.signal.aborted) lost(error);
      }
      await pause(wait, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
    }
  };
  void keepListening();
  return () => over.abort();
}

/** Listens until the connection breaks, which is an error, or until it is over. */
async function listenOnce(config: pg.ClientConfig, over: AbortSignal, heard: () => void): Promise<void> {
  const client = new pg.Client({
    ...config,
    application_name: 'attested listener',
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENCE_MS,
  });
  const { promise: ended, resolve: end, reject: breaks } = Promise.withResolvers<void>();
  ended.catch(() => undefined); // it may break before it is waited for
  client.on('error', breaks);
  client.on('end', () => breaks(new Error('the server closed it')));
  const stop = () => end();
  over.addEventListener('abort', stop);
  try {
    await client.connect();
    client.on('notification', heard);
    await client.query('/* attested: listening for revisions */ LISTEN attested_revision');
    heard();
    await ended;
  } finally {
    over.removeEventListener('abort', stop);
    // A connection that broke has no end to wait for.
    client.end().catch(() => undefined);
  }
}
