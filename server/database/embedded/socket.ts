/** Connections to the databases of an embedded PostgreSQL: through the socket in its folder, with its only account. */

export const SUPERUSER = 'attested';
/** The ledger's database. The locks on a whole server are held in `postgres`, which exists before it. */
export const DATABASE = 'attested';

/**
 * Returns a connection string.
 * @param socket the folder of the socket
 */
export function makeConnectionString(socket: string, database: string): string {
  return `postgresql://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}
