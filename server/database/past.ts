import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';

/** A database to read from: of today, or of a moment in the past. */
export interface Readable {
  /** The Prisma client, for everything that Prisma can say. */
  readonly prisma: PrismaClient;
  /** What runs the statements of `sql/`. Tables are named without a schema. */
  readonly pool: Pick<pg.Pool, 'query'>;
}

/** The schema of the views that show every table as it was, and the setting that says when. */
export const PAST = { schema: 'past', searchPath: 'past,public', setting: 'attested.as_recorded_on' } as const;

const moments = new AsyncLocalStorage<string>();

/**
 * Connections that look at the past. The moment is a setting of the session, and is set before a statement wherever the
 * connection's last statement had another: who reads needs no transaction, and no connection of its own.
 */
class PastPool extends pg.Pool {
  readonly #set = new WeakMap<pg.PoolClient, string>();

  override query = (async (statement: never, values: never) => {
    const moment = moments.getStore();
    if (moment === undefined) throw new Error('The past was read without a moment.');
    const client = await this.connect();
    let broken: Error | undefined;
    try {
      if (this.#set.get(client) !== moment) {
        this.#set.delete(client);
        await client.query('SELECT set_config($1, $2, false)', [PAST.setting, moment]);
        this.#set.set(client, moment);
      }
      return await client.query(statement, values);
    } catch (error) {
      // A statement that PostgreSQL refused leaves a sound connection; anything else does not.
      if (!(error instanceof pg.DatabaseError) || error.severity !== 'ERROR') broken = error as Error;
      throw error;
    } finally {
      client.release(broken);
    }
  }) as unknown as pg.Pool['query'];
}

/** The ledger as it stood: everything that can be read of today, read of any moment. */
export interface Past {
  at(moment: Date): Readable;
  close(): Promise<void>;
}

/** Opens the past of a database. Nothing is connected, and no client made, before the first read. */
export function openPast(config: pg.PoolConfig): Past {
  const pool = new PastPool({ ...config, options: `${config.options} -c search_path=${PAST.searchPath}` });
  pool.on('error', () => undefined);
  let client: PrismaClient | undefined;
  return {
    at(moment) {
      const text = moment.toISOString();
      client ??= new PrismaClient({ adapter: new PrismaPg(pool, { schema: PAST.schema }) });
      return {
        prisma: prismaAt(client, text),
        pool: { query: ((...args: never) => moments.run(text, () => pool.query(...(args as [never])))) as never },
      };
    },
    async close() {
      await client?.$disconnect();
      await pool.end();
    },
  };
}

/** The client with every read sent at the moment. Reads of one record are sent as any other: Prisma would put together those of several moments. */
function prismaAt(client: PrismaClient, moment: string): PrismaClient {
  return client.$extends({
    query: {
      $allModels: {
        $allOperations: ({ operation, args, query }) => {
          if (!/^(find(First|Many|FirstOrThrow)|count|aggregate|groupBy)$/.test(operation))
            throw new Error(`The past has no ${operation}.`);
          return moments.run(moment, async () => await query(args));
        },
      },
    },
  }) as unknown as PrismaClient;
}
