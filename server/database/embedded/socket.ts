/** How the databases of an embedded PostgreSQL are reached: over the socket in its folder, by its one account. */

export const SUPERUSER = 'attested';
/** The ledger's database. Locks of whole servers are held in `postgres`, which is there before it. */
export const DATABASE = 'attested';

/** @param socket folder of the socket */
export function makeConnectionString(socket: string, database: string): string {
  return `postgresql://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}
