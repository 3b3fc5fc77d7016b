import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** The callbacks of a listener for revisions. */
export interface Hearing {
  /** There may be new revisions: some were announced, or a new connection was made and earlier announcements may be lost. */
  heard(): void;
  /** The connection broke. The listener reconnects, and then calls `heard`. */
  lost(error: unknown): void;
}

/** The first and the longest pause before reconnecting. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** How long the connection may be silent before the system checks whether it is still up. */
const SILENCE_MS = 10_000;

/**
 * Keeps one connection listening for revisions, and reconnects when it breaks. The connection is not from the pool, which
 * would lend it to others.
 * @returns a function that stops listening
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

/** Listens until the signal is aborted. Throws if the connection breaks. */
async function listenOnce(config: pg.ClientConfig, over: AbortSignal, heard: () => void): Promise<void> {
  const client = new pg.Client({
    ...config,
    application_name: 'attested listener',
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENCE_MS,
  });
  const { promise: ended, resolve: end, reject: breaks } = Promise.withResolvers<void>();
  ended.catch(() => undefined); // it may break before it is awaited
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
    // A broken connection never reports its end, so do not wait for it.
    client.end().catch(() => undefined);
  }
}
