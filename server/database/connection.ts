import type pg from 'pg';

/**
 * Runs statements that are sent at the same time on one connection of a pool, outside a transaction. They run in the order in
 * which they are sent, and none waits for the results of another. When all have their results, the connection goes back to the
 * pool, until the next statement.
 */
export class SharedConnection {
  readonly #pool: pg.Pool;
  #current: { readonly client: Promise<pg.PoolClient>; running: number; isBroken: boolean } | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async query<Row extends pg.QueryResultRow>(
    statement: string | { readonly name: string; readonly text: string },
    values?: unknown[],
  ): Promise<pg.QueryResult<Row>> {
    const current = this.#current ?? { client: this.#pool.connect(), running: 0, isBroken: false };
    this.#current = current;
    current.running++;
    // The statements report what broke. Without a listener, the connection's own error would end the process.
    const note = () => {
      current.isBroken = true;
    };
    const release = (client: pg.PoolClient) => {
      client.off('error', note);
      if (--current.running > 0) return;
      this.#current = undefined;
      client.release(current.isBroken);
    };
    const client = await current.client.catch((error: unknown) => {
      this.#current = undefined;
      throw error;
    });
    client.on('error', note);
    try {
      return await client.query<Row>(statement, values);
    } finally {
      release(client);
    }
  }
}
