import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { type LedgerSchema, makeAdapter } from './adapter.ts';
import { getDelegate, getModelName } from './delegates.ts';
import { PrismaClient } from './generated/prisma/client.ts';

/** A database to read from: at present, or as it stood at a moment in the past. */
export interface Readable {
  /** The Prisma client, for every query that Prisma can express. */
  readonly prisma: PrismaClient;
  /** Runs the statements of `sql/`, which name tables without a schema. */
  readonly pool: {
    query<Row extends pg.QueryResultRow>(
      statement: string | { readonly name: string; readonly text: string },
      values?: unknown[],
    ): Promise<pg.QueryResult<Row>>;
  };
  /** The schema in which Prisma finds the tables. */
  readonly schema: LedgerSchema;
}

/** The ledger as it stood. Everything that can be read at present can be read at any past moment. */
export interface Past {
  at(moment: Date): Readable;
  close(): Promise<void>;
}

/** PostgreSQL settings, by name. */
export type SessionSettings = Readonly<Record<string, string>>;

/**
 * Opens the past of a database. It connects, and creates a client, with the first read.
 * @param settings the settings for every read
 */
export function openPast(config: pg.PoolConfig, settings: SessionSettings): Past {
  const pool = new pg.Pool(config);
  /** The views of the past take precedence over the tables. */
  const settingsAt = (moment: string) => ({
    ...settings,
    search_path: 'past, public',
    'attested.as_recorded_on': moment,
  });
  pool.on('error', ignore);
  let client: PrismaClient | undefined;
  return {
    at(moment) {
      const text = moment.toISOString();
      client ??= new PrismaClient({
        adapter: makeAdapter(
          (statement) => readWith(pool, settingsAt(momentOfRead()), (at) => at.query(statement)),
          'past',
        ),
      });
      return {
        prisma: prismaAt(client, text),
        pool: {
          // Statements get no names here: the session may be another one each time.
          query: (statement, values) =>
            readWith(pool, settingsAt(text), (at) =>
              at.query(typeof statement === 'string' ? statement : statement.text, values),
            ),
        },
        schema: 'past',
      };
    },
    async close() {
      await client?.$disconnect();
      await pool.end();
    },
  };
}

const ignore = () => undefined;

const SET = 'SELECT set_config(name, value, true) FROM unnest($1::text[], $2::text[]) AS setting(name, value)';

/**
 * Reads in a separate transaction, with settings that end with it. The session keeps none of them, so reads can go through
 * a pooler that uses a different session for every transaction. All four statements are sent together, so they need no more
 * round trips than one.
 */
async function readWith<Result>(
  pool: pg.Pool,
  settings: SessionSettings,
  read: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // The statements report what broke. Without a listener, the connection's own error would end the process.
  client.on('error', ignore);
  const [begun, set, found, ended] = await Promise.allSettled([
    client.query('BEGIN READ ONLY'),
    client.query(SET, [Object.keys(settings), Object.values(settings)]),
    read(client),
    client.query('COMMIT'),
  ]);
  client.off('error', ignore);
  // Even if another statement failed, a connection that ended its transaction can be reused.
  client.release(ended.status === 'rejected');
  // A result that was read without the moment is worthless, so earlier errors come first.
  if (begun.status === 'rejected') throw begun.reason;
  if (set.status === 'rejected') throw set.reason;
  if (found.status === 'rejected') throw found.reason;
  return found.value;
}

/** The moments of the reads that are running. Prisma has no other way to pass a value to its adapter. */
const moments = new AsyncLocalStorage<string>();

function momentOfRead(): string {
  const moment = moments.getStore();
  if (moment === undefined) throw new Error('The past was read without a moment.');
  return moment;
}

const READ = /^(find(Unique|First)(OrThrow)?|findMany|count|aggregate|groupBy)$/;

/** Returns the client with every read made as of the moment. */
function prismaAt(client: PrismaClient, moment: string): PrismaClient {
  // An extended client is a client without events, which Prisma removes from its type.
  return client.$extends({
    query: {
      $allModels: {
        $allOperations: ({ model, operation, args, query }) => {
          if (!READ.test(operation)) throw new Error(`The past has no ${operation}.`);
          const delegate = getDelegate(client, getModelName(model));
          // Prisma batches look-ups by a unique column, even those at different moments. It does not batch other reads.
          const read = () =>
            operation === 'findUnique'
              ? delegate.findFirst(args)
              : operation === 'findUniqueOrThrow'
                ? delegate.findFirstOrThrow(args)
                : query(args);
          return moments.run(moment, async () => await read());
        },
      },
    },
  }) as PrismaClient;
}
