import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { type LedgerSchema, makeAdapter } from './adapter.ts';
import { getDelegate, getModelName } from './delegates.ts';
import { PrismaClient } from './generated/prisma/client.ts';

/** A database to read from: of today, or of a moment in the past. */
export interface Readable {
  /** The Prisma client, for everything that Prisma can say. */
  readonly prisma: PrismaClient;
  /** What runs the statements of `sql/`. They name tables without a schema. */
  readonly pool: {
    query<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<pg.QueryResult<Row>>;
  };
  /** The schema in which Prisma finds the tables. */
  readonly schema: LedgerSchema;
}

/** The ledger as it stood: everything that can be read of today, read of any moment. */
export interface Past {
  at(moment: Date): Readable;
  close(): Promise<void>;
}

/** Settings of PostgreSQL and their values. */
export type SessionSettings = Readonly<Record<string, string>>;

/**
 * Opens the past of a database. Nothing is connected, and no client made, before the first read.
 * @param settings what every read is made with
 */
export function openPast(config: pg.PoolConfig, settings: SessionSettings): Past {
  const pool = new pg.Pool({ ...config, pipeline: true });
  /** Tables are looked for among the views of the past first. */
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
        pool: { query: (statement, values) => readWith(pool, settingsAt(text), (at) => at.query(statement, values)) },
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
 * Reads in a transaction of its own, to which the settings belong. The session keeps nothing of them, so that reads may go
 * through a pooler that lends another session to every transaction. All four statements are sent at once, and so take no
 * more round trips than one.
 */
async function readWith<Result>(
  pool: pg.Pool,
  settings: SessionSettings,
  read: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // The statements say what broke. Without a listener the connection would say it again, and end the process.
  client.on('error', ignore);
  const [begun, set, found, ended] = await Promise.allSettled([
    client.query('BEGIN READ ONLY'),
    client.query(SET, [Object.keys(settings), Object.values(settings)]),
    read(client),
    client.query('COMMIT'),
  ]);
  client.off('error', ignore);
  // Whatever else was refused, a connection that ended its transaction is sound.
  client.release(ended.status === 'rejected');
  // What was read without a moment counts for nothing.
  if (begun.status === 'rejected') throw begun.reason;
  if (set.status === 'rejected') throw set.reason;
  if (found.status === 'rejected') throw found.reason;
  return found.value;
}

/** The moments of the reads that are under way: Prisma takes no other word for its adapter along. */
const moments = new AsyncLocalStorage<string>();

function momentOfRead(): string {
  const moment = moments.getStore();
  if (moment === undefined) throw new Error('The past was read without a moment.');
  return moment;
}

const READ = /^(find(Unique|First)(OrThrow)?|findMany|count|aggregate|groupBy)$/;

/** The client with every read sent at the moment. */
function prismaAt(client: PrismaClient, moment: string): PrismaClient {
  // An extended client is a client but for its events, which Prisma takes off its type.
  return client.$extends({
    query: {
      $allModels: {
        $allOperations: ({ model, operation, args, query }) => {
          if (!READ.test(operation)) throw new Error(`The past has no ${operation}.`);
          const delegate = getDelegate(client, getModelName(model));
          // Prisma puts look-ups by a unique column together, those of several moments too. Other reads it leaves alone.
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
