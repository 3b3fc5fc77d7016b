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

/** Where tables are looked for, the views that show them as they were before themselves; and the setting that says when. */
const PAST = { searchPath: 'past,public', setting: 'attested.as_recorded_on' } as const;

/**
 * A statement of Prisma that names tables and types without their schema, as those of `sql/` do: where it is sent decides
 * of which time it reads.
 */
export function withoutSchema(sql: string): string {
  return sql.replaceAll('"public".', '');
}

const moments = new AsyncLocalStorage<string>();
const ignore = () => undefined;

/**
 * Connections that look at the past. The moment is a setting of the session, and is set before a statement wherever the
 * connection's last statement had another: who reads needs no transaction, and no connection of its own.
 */
class PastPool extends pg.Pool {
  readonly #set = new WeakMap<pg.PoolClient, string>();

  override query = (async (statement: string | pg.QueryConfig, values?: unknown[]) => {
    const moment = moments.getStore();
    if (moment === undefined) throw new Error('The past was read without a moment.');
    const client = await this.connect();
    let broken: Error | undefined;
    // The statement says what broke. Without a listener the connection would say it again, and end the process.
    client.on('error', ignore);
    try {
      if (this.#set.get(client) !== moment) {
        this.#set.delete(client);
        await client.query('SELECT set_config($1, $2, false)', [PAST.setting, moment]);
        this.#set.set(client, moment);
      }
      if (typeof statement === 'string') return await client.query(statement, values);
      return await client.query({ ...statement, text: withoutSchema(statement.text) });
    } catch (error) {
      // A statement that PostgreSQL refused leaves a sound connection; anything else does not.
      if (!(error instanceof pg.DatabaseError) || error.severity !== 'ERROR') broken = error as Error;
      throw error;
    } finally {
      client.off('error', ignore);
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
      client ??= new PrismaClient({ adapter: new PrismaPg(pool) });
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

const READ = /^(find(Unique|First)(OrThrow)?|findMany|count|aggregate|groupBy)$/;

/**
 * The client with every read sent at the moment. A look-up by a unique column is sent as any other read: Prisma would put
 * together those of several moments.
 */
function prismaAt(client: PrismaClient, moment: string): PrismaClient {
  return client.$extends({
    query: {
      $allModels: {
        $allOperations: ({ model, operation, args, query }) => {
          if (!READ.test(operation)) throw new Error(`The past has no ${operation}.`);
          const read = operation.startsWith('findUnique')
            ? () => lookUp(client, model, operation, args)
            : () => query(args);
          return moments.run(moment, async () => await read());
        },
      },
    },
  }) as unknown as PrismaClient;
}

function lookUp(client: PrismaClient, model: string, operation: string, args: unknown): Promise<unknown> {
  const delegates = client as unknown as Record<string, Record<string, (args: unknown) => Promise<unknown>>>;
  const delegate = delegates[`${model.charAt(0).toLowerCase()}${model.slice(1)}`];
  const read = delegate?.[operation.replace('Unique', 'First')];
  if (!read) throw new Error(`The past has no ${model}.`);
  return read(args);
}
