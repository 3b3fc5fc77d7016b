import pg from 'pg';
import { OperationalError } from '../../errors.ts';
import { DATABASE, makeConnectionString } from './socket.ts';

/**
 * Programs that work in an embedded PostgreSQL which another process drives: an import beside a running server. They
 * come in over the same socket, and leave the server running.
 */

/** An embedded PostgreSQL that another process drives. */
interface Driven {
  /** Folder of its socket. */
  readonly socket: string;
  /** Folder of its data. */
  readonly folder: string;
}

/** Another process drives the PostgreSQL of the data folder. */
export class AlreadyRunning extends OperationalError {
  readonly server: Driven;

  constructor(message: string, { socket, folder }: Driven) {
    super(message);
    this.server = { socket, folder };
  }
}

/** Advisory lock that guests share while they work, and that the owner takes before it stops the server. */
const GUEST_LOCK = 7_224_003;
/** Longest that guests may go on with their work once the server is to stop, in milliseconds. */
export const GUEST_PATIENCE_MS = 10_000;

/**
 * Comes in as a guest; `stop` leaves and lets the server run on.
 * @returns undefined while the server is being stopped, or has no database yet
 */
export async function enterAsGuest({ socket, folder }: Driven) {
  const client = new pg.Client({
    connectionString: makeConnectionString(socket, 'postgres'),
    application_name: `attested guest ${process.pid}`,
  });
  client.on('error', () => undefined); // The server was stopped all the same; whoever uses it learns so from the pool.
  const stop = () => client.end().catch(() => undefined);
  try {
    await client.connect();
    await client.query('/* attested: guest comes in */ SELECT pg_advisory_lock_shared($1)', [GUEST_LOCK]);
    // The connection's last statement: what an idle guest is seen by.
    const { rowCount } = await client.query(
      '/* attested: guest at work */ SELECT 1 FROM pg_database WHERE datname = $1',
      [DATABASE],
    );
    if (rowCount) return { url: makeConnectionString(socket, DATABASE), cluster: folder, isGuest: true, stop };
  } catch {
    // The server went down while it was asked.
  }
  await stop();
  return undefined;
}

/** Lets guests finish their work, for as long as the patience lasts, and no new ones in. */
export async function waitForGuests(owner: pg.Client): Promise<void> {
  try {
    await owner.query(`SET lock_timeout = ${GUEST_PATIENCE_MS}`);
    await owner.query('/* attested: waiting for guests */ SELECT pg_advisory_lock($1)', [GUEST_LOCK]);
  } catch {
    // Patience has run out, or the server is down already: it is stopped now.
  }
}
