import pg from 'pg';
import { OperationalError } from '../../errors.ts';
import { DATABASE, makeConnectionString } from './socket.ts';

/**
 * Guests: programs that use an embedded PostgreSQL which another process runs, such as an import during a running server.
 * They connect through the same socket, and leave the server running.
 */

/** An embedded PostgreSQL that another process runs. */
interface Driven {
  /** The folder of its socket. */
  readonly socket: string;
  /** The folder of its data. */
  readonly folder: string;
}

/** Another process runs the PostgreSQL of the data folder. */
export class AlreadyRunning extends OperationalError {
  readonly server: Driven;

  constructor(message: string, { socket, folder }: Driven) {
    super(message);
    this.server = { socket, folder };
  }
}

/** The advisory lock that guests share while they work, and that the owner takes before it stops the server. */
const GUEST_LOCK = 7_224_003;
/** How long guests may continue their work once the server has to stop. */
export const GUEST_PATIENCE_MS = 10_000;

/**
 * Connects as a guest. `stop` disconnects, and the server continues to run.
 * @returns undefined if the server is stopping, or has no database yet
 */
export async function enterAsGuest({ socket, folder }: Driven) {
  const client = new pg.Client({
    connectionString: makeConnectionString(socket, 'postgres'),
    application_name: `attested guest ${process.pid}`,
  });
  client.on('error', () => undefined); // The server was stopped anyway. The pool reports it to its users.
  const stop = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    await client.query('/* attested: guest comes in */ SELECT pg_advisory_lock_shared($1)', [GUEST_LOCK]);
    // This is the last statement of the connection, by which `pg_stat_activity` shows an idle guest.
    const { rowCount } = await client.query(
      '/* attested: guest at work */ SELECT 1 FROM pg_database WHERE datname = $1',
      [DATABASE],
    );
    if (rowCount) return { url: makeConnectionString(socket, DATABASE), cluster: folder, isGuest: true, stop };
  } catch {
    // The server went down meanwhile.
  }
  await stop();
  return undefined;
}

/** Lets guests finish their work within `GUEST_PATIENCE_MS`, and refuses new ones. */
export async function waitForGuests(owner: pg.Client): Promise<void> {
  try {
    await owner.query(`SET lock_timeout = ${GUEST_PATIENCE_MS}`);
    await owner.query('/* attested: waiting for guests */ SELECT pg_advisory_lock($1)', [GUEST_LOCK]);
  } catch {
    // The time is up, or the server is already down. Either way, the caller stops it now.
  }
}
