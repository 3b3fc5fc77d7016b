import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import pg from 'pg';

/**
 * A pooler in transaction mode, like PgBouncer, on a port of its own: clients share a few sessions of the database, and a
 * session is lent for one transaction. Here the next transaction always gets another session. As with PgBouncer, a
 * session keeps its settings for the next client, and the settings that a client requests when it connects (`options`)
 * are ignored. Named statements are not supported.
 */
export interface Pooler {
  /** The connection string of the same database behind the pooler. */
  readonly url: string;
  /** The number of transactions that each session was lent for. */
  readonly lent: readonly number[];
  close(): Promise<void>;
}

export async function startPooler(databaseUrl: string, { sessions = 3 } = {}): Promise<Pooler> {
  const lent: number[] = Array(sessions).fill(0);
  const idle: Session[] = [];
  const waiting: ((session: Session) => void)[] = [];
  const open = new Set<Socket>();
  const give = (session: Session) => {
    const next = waiting.shift();
    if (next) next(session);
    else idle.push(session);
  };
  const lend = async (): Promise<Session> => {
    const session = idle.shift() ?? (await new Promise<Session>((resolve) => waiting.push(resolve)));
    lent[session.number] = (lent[session.number] ?? 0) + 1;
    return session;
  };
  const begin = async (number: number) => give(await openSession(databaseUrl, number));
  await Promise.all(lent.map((_, number) => begin(number)));

  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    serve(socket, lend, give, (number) => void begin(number));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.href,
    lent,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await Promise.all(idle.map(({ client }) => client.end()));
    },
  };
}

/** A session of the database. Once it is open, its bytes are passed on unchanged. */
interface Session {
  readonly number: number;
  readonly client: pg.Client;
  readonly stream: Duplex;
}

async function openSession(connectionString: string, number: number): Promise<Session> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const { stream } = client.connection;
  stream.removeAllListeners('data');
  return { number, client, stream };
}

/** Serves one client: its messages go to the session that it holds, or to one that it is lent. */
function serve(
  socket: Socket,
  lend: () => Promise<Session>,
  give: (session: Session) => void,
  renew: (number: number) => void,
): void {
  let held: Promise<Session> | undefined;
  /** Pending responses that end with "ready for query". A message that requests none waits for the next one that does. */
  let due = 0;
  let unfinished = false;

  const hold = async () => {
    const session = await lend();
    const passOn = messages((type, message) => {
      socket.write(message);
      if (type !== 'Z') return;
      due--;
      if (due > 0 || unfinished || message.at(-1) !== IDLE) return;
      release();
      give(session);
    });
    const lost = () => {
      release();
      socket.destroy();
      session.client.end().catch(() => undefined);
      renew(session.number);
    };
    const release = () => {
      held = undefined;
      session.stream.off('data', passOn).off('close', lost);
      socket.off('close', lost);
    };
    session.stream.on('data', passOn).once('close', lost);
    socket.once('close', lost);
    return session;
  };

  const receive = messages((type, message) => {
    if (type === 'X') return;
    const asksForReady = type === 'Q' || type === 'S';
    if (asksForReady) due++;
    unfinished = !asksForReady;
    held ??= hold();
    void held.then(({ stream }) => stream.write(message));
  });
  socket.once('data', function greet(first: Buffer) {
    if (first.readInt32BE(4) === SSL_REQUEST) {
      socket.write('N');
      socket.once('data', greet);
      return;
    }
    socket.write(GREETING);
    socket.on('data', receive);
    const rest = first.subarray(first.readInt32BE(0));
    if (rest.length > 0) receive(rest);
  });
}

const SSL_REQUEST = 80_877_103;
const IDLE = 'I'.charCodeAt(0);
/** "Authentication is over" and "ready for query". */
const GREETING = Buffer.from([...[0x52, 0, 0, 0, 8, 0, 0, 0, 0], ...[0x5a, 0, 0, 0, 5, IDLE]]);

/** Cuts a stream of bytes into the messages of PostgreSQL's protocol: a letter, a length, and that many bytes. */
function messages(take: (type: string, message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const length = rest.readInt32BE(1) + 1;
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      take(String.fromCharCode(message[0] as number), message);
    }
  };
}
