import { once } from 'node:events';
import net from 'node:net';
import pg from 'pg';
import { createApp } from '../server/app.ts';
import { connect, type Database } from '../server/database/client.ts';
import { createToken } from '../server/domain/access/tokens.ts';
import { consoleLog as log } from '../server/log.ts';
import { type Ask, asker } from './harness.ts';
import { readPostgresCpuMs } from './peers/processes.ts';

/** Measures `recordClaim` with one and with many writers, near the database and far from it, beside plain inserts. */

/** How long each case is measured. */
const CASE_MS = 3_000;
/** How many writes are made before a case is measured. */
const WARM_UP = 20;
const WRITERS = 8;
/** How long an answer of the database travels, in the cases that are far from it. */
const DISTANCE_MS = 2;

interface Measured {
  readonly perSecond: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
}

/** Articles to write to. */
export interface Targets {
  /** One for each writer, with 5 claims. */
  readonly small: readonly string[];
  /** One with 905 claims. */
  readonly large: string;
}

/**
 * Prints a table of the cases.
 * @param makeClaim returns the input of a claim that no article has yet
 */
export async function measureLoad(
  { url, cluster }: { readonly url: string; readonly cluster: string },
  { small, large }: Targets,
  makeClaim: () => object,
): Promise<void> {
  const distance = await startDistance(url);
  const [near, far] = [connect(url), connect(distance.url)];
  const [plainNear, plainFar] = [url, distance.url].map((at) => new pg.Client({ connectionString: at })) as [
    pg.Client,
    pg.Client,
  ];
  const token = await createToken(near.prisma, { name: 'Load', role: 'ADMIN' });
  const writeTo = (db: Database) => recorder(asker(createApp({ db, log }), token), makeClaim);
  const [writeNear, writeFar] = [writeTo(near), writeTo(far)];
  const cases: readonly (readonly [string, number, (writer: number) => Promise<unknown>])[] = [
    ['plain inserts of the rows of a claim', 1, await preparePlainInserts(plainNear)],
    ['one writer, an article of 5 claims', 1, () => writeNear(small[0] as string)],
    ['one writer, an article of 905 claims', 1, () => writeNear(large)],
    [`${WRITERS} writers, an article each`, WRITERS, (writer) => writeNear(small[writer] as string)],
    [`${WRITERS} writers, one article`, WRITERS, () => writeNear(small[0] as string)],
    [`plain inserts, ${DISTANCE_MS} ms away`, 1, await preparePlainInserts(plainFar)],
    [`one writer, ${DISTANCE_MS} ms away`, 1, () => writeFar(small[0] as string)],
    [
      `${WRITERS} writers, ${DISTANCE_MS} ms away, an article each`,
      WRITERS,
      (writer) => writeFar(small[writer] as string),
    ],
  ];
  console.log(
    '\n| recordClaim | ratio to plain inserts | a second | ms of CPU: Node + PostgreSQL |\n| --- | ---: | ---: | ---: |',
  );
  let plain: Measured | undefined;
  for (const [name, writers, write] of cases) {
    const measured = await measure(cluster, writers, write);
    if (name.startsWith('plain')) plain = measured;
    const ratio = measured.perSecond / (plain as Measured).perSecond;
    const cpu = `${measured.nodeMs.toFixed(1)} + ${measured.postgresMs.toFixed(1)}`;
    console.log(`| ${name} | ${ratio.toFixed(2)} | ${Math.round(measured.perSecond)} | ${cpu} |`);
  }
  for (const client of [plainNear, plainFar]) await client.end();
  for (const db of [near, far]) await db.close();
  await distance.close();
}

async function measure(
  cluster: string,
  writers: number,
  write: (writer: number) => Promise<unknown>,
): Promise<Measured> {
  for (let n = 0; n < WARM_UP; n++) await write(n % writers);
  const [node, postgres, start] = [process.cpuUsage(), await readPostgresCpuMs(cluster), performance.now()];
  let count = 0;
  const keepWriting = async (writer: number) => {
    while (performance.now() - start < CASE_MS) {
      await write(writer);
      count++;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => keepWriting(writer)));
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(node);
  return {
    perSecond: count / seconds,
    nodeMs: (user + system) / 1_000 / count,
    postgresMs: ((await readPostgresCpuMs(cluster)) - postgres) / count,
  };
}

const RECORD = `mutation ($input: RecordClaimInput!) {
  recordClaim(input: $input) { __typename ... on WriteError { message } ... on ClaimWritten { claim { id version } } }
}`;

function recorder(ask: Ask, makeClaim: () => object): (article: string) => Promise<void> {
  return async (article) => {
    const answer = await ask(RECORD, { input: { article, claim: makeClaim() } });
    const { recordClaim } = answer.data as { recordClaim: { __typename: string } };
    if (recordClaim.__typename !== 'ClaimWritten') throw new Error(JSON.stringify(answer));
  };
}

/** Returns a function that inserts a revision, a claim and a link, which are copies of the last ones, in a transaction. */
async function preparePlainInserts(client: pg.Client): Promise<() => Promise<void>> {
  await client.connect();
  const inserts: { readonly name: string; readonly text: string }[] = [];
  for (const table of ['revision', 'claim', 'attribution']) {
    const { rows } = await client.query<{ columns: string }>(
      `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
       WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    );
    const columns = rows[0]?.columns ?? '';
    const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_record(NULL::public.${table}, $1)`;
    inserts.push({ name: table, text });
  }
  const { rows } = await client.query<{ made: object[] }>(
    `SELECT json_build_array(to_json(r), to_json(c), to_json(l)) AS made FROM revision r
     JOIN claim c ON c.id = r.entity_id JOIN attribution l ON l.claim_id = c.id ORDER BY r.sequence DESC LIMIT 1`,
  );
  const [revision, claim, link] = rows[0]?.made ?? [];
  return async () => {
    const id = crypto.randomUUID();
    const made = [
      { ...revision, id: crypto.randomUUID(), entity_id: id },
      { ...claim, id, key: `plain-${id}` },
      { ...link, id: crypto.randomUUID(), claim_id: id },
    ];
    await client.query('BEGIN');
    for (const [i, insert] of inserts.entries()) await client.query({ ...insert, values: [JSON.stringify(made[i])] });
    await client.query('COMMIT');
  };
}

/** Listens on a port from which all that the database answers arrives later. */
async function startDistance(url: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { host, port } = new pg.Client({ connectionString: url });
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = host.startsWith('/') ? net.connect(`${host}/.s.PGSQL.${port}`) : net.connect(port, host);
    client.setNoDelay(true);
    client.on('data', (sent) => database.write(sent));
    database.on('data', (answer) => setTimeout(() => client.write(answer), DISTANCE_MS));
    for (const socket of [client, database]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          client.destroy();
          database.destroy();
        });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const there = new URL(url);
  there.searchParams.delete('host');
  there.hostname = '127.0.0.1';
  there.port = String((server.address() as net.AddressInfo).port);
  return {
    url: there.href,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
