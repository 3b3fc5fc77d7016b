import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, type Database } from '../../server/database/client.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { createToken } from '../../server/domain/access/tokens.ts';

/** The results for one kind of fault: figures in a sentence, and everything that is wrong. */
export interface Findings {
  readonly figures: string;
  readonly faults: readonly string[];
}

const WRITERS = 8;
/** How long a writer keeps sending a write that is not acknowledged, in milliseconds. */
const PATIENCE = 180_000;

/** A write that the server acknowledged. */
interface Acknowledged {
  readonly key: string;
  readonly claim: string;
  readonly version: number;
  readonly note: string;
}

/**
 * Kills PostgreSQL while eight curators write to the server, and starts it again. A write that is not acknowledged is
 * sent again with its idempotency key until it is. So in the end every write must be there exactly once.
 */
export async function killDatabase(folder: string, rounds: number): Promise<Findings> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  let postgres = await startEmbedded(folder);
  const server = await startServer(postgres.url);
  try {
    const setup = connect(postgres.url);
    const token = await createToken(setup.prisma, { name: 'A made-up curator', role: 'CURATOR' });
    const before = await setup.prisma.revision.count();
    await setup.close();

    const acknowledged: Acknowledged[] = [];
    const state = { stop: false, refused: 0 };
    const writers = Array.from({ length: WRITERS }, () => write(server, token, acknowledged, state));
    for (let round = 0; round < rounds; round++) {
      await setTimeout(randomInt(300, 1500));
      const pid = Number((await readFile(path.join(postgres.cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
      process.kill(pid, 'SIGKILL');
      postgres = await startAgain(folder);
    }
    state.stop = true;
    await Promise.all(writers);

    const db = connect(postgres.url);
    const faults = await verify(db, acknowledged, before);
    await db.close();
    return {
      figures: `killed ${rounds} times under ${WRITERS} writers; ${acknowledged.length} writes acknowledged, ${state.refused} sent again; ${faults.length} lost, doubled or half`,
      faults,
    };
  } finally {
    server.process.kill('SIGTERM');
    await server.exited;
    await postgres.stop();
  }
}

/** Starts PostgreSQL again. The children of a killed server hold its memory for a moment, so it may take several tries. */
async function startAgain(folder: string): ReturnType<typeof startEmbedded> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await startEmbedded(folder);
    } catch (error) {
      if (attempt === 40) throw error;
      await setTimeout(250);
    }
  }
}

async function startServer(databaseUrl: string) {
  const child: ChildProcess = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = `${complaints}${chunk}`.slice(-4_000);
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const [, address] = /Attested is running at (\S+)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    exited.then(() => reject(new Error(`The server ended before it was ready:\n${printed}`)));
  });
  return { process: child, exited, url, complaints: () => complaints };
}

const RECORD = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { ... on ClaimWritten { claim { id version note } } } }`;
const REVISE = `mutation ($input: ReviseClaimInput!) { reviseClaim(input: $input) { ... on ClaimWritten { claim { id version note } } } }`;

/** One curator: records made-up claims, and revises the last one now and then. */
async function write(
  server: Awaited<ReturnType<typeof startServer>>,
  token: string,
  acknowledged: Acknowledged[],
  state: { stop: boolean; refused: number },
): Promise<void> {
  let last: Acknowledged | undefined;
  for (let n = 0; !state.stop; n++) {
    const key = randomUUID();
    const note = `Made up: ${key}.`;
    const input =
      last && n % 3 > 0
        ? { id: last.claim, version: last.version, reason: 'A made-up correction.', changes: { note } }
        : { article: 'moscow-times-2024-11-15', claim: madeUpClaim(note) };
    const query = 'changes' in input ? REVISE : RECORD;
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const claim = await send(server.url, token, query, { ...input, idempotencyKey: key }).catch(() => undefined);
      if (claim) {
        last = { key, claim: claim.id, version: claim.version, note: claim.note };
        acknowledged.push(last);
        break;
      }
      if (Date.now() > deadline || server.process.exitCode !== null)
        throw new Error(`A write is not acknowledged any more. The server said:\n${server.complaints()}`);
      state.refused++;
      await setTimeout(100);
    }
  }
}

function madeUpClaim(note: string) {
  const value = randomInt(1, 2_000_000_000);
  return {
    measure: 'DISPLACED',
    countType: 'STOCK',
    quantifier: 'AT_LEAST',
    value,
    wording: `at least ${value} people`,
    event: 'gaza-war',
    population: 'everyone',
    note,
    attributions: [{ label: 'AFP', organisation: { id: 'afp' } }],
  };
}

interface Written {
  id: string;
  version: number;
  note: string;
}

async function send(url: string, token: string, query: string, input: object): Promise<Written | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
    signal: AbortSignal.timeout(20_000),
  });
  const { data } = (await response.json()) as { data?: Record<string, { claim?: Written }> };
  return Object.values(data ?? {})[0]?.claim;
}

async function verify({ prisma }: Database, acknowledged: readonly Acknowledged[], before: number): Promise<string[]> {
  const faults: string[] = [];
  const log = await prisma.revision.findMany({
    where: { tokenId: { not: null } },
    orderBy: { sequence: 'asc' },
    select: { entityId: true, version: true, at: true, after: true },
  });
  const noted = new Map<string, number>();
  for (const { after } of log) {
    const { note } = after as { note: string };
    noted.set(note, (noted.get(note) ?? 0) + 1);
  }
  for (const { note } of acknowledged) {
    const times = noted.get(note) ?? 0;
    if (times !== 1) faults.push(`"${note}" was acknowledged once and is in the log ${times} times.`);
  }
  if (log.length !== acknowledged.length)
    faults.push(`${acknowledged.length} writes were acknowledged, and ${log.length} are in the log.`);
  if ((await prisma.revision.count()) !== before + log.length) faults.push('The log holds revisions of nobody.');
  for (const [i, { at }] of log.entries()) {
    if (i > 0 && at <= (log[i - 1]?.at as Date)) faults.push(`Revision ${i} is not later than the one before it.`);
  }
  const last = new Map(log.map((revision) => [revision.entityId, revision]));
  const claims = await prisma.claim.findMany({
    where: { id: { in: [...last.keys()] } },
    include: { _count: { select: { attributions: true } } },
  });
  if (claims.length !== last.size)
    faults.push(`${last.size} claims are in the log, and ${claims.length} in the ledger.`);
  for (const { id, version, note, _count } of claims) {
    const revision = last.get(id);
    if (revision?.version !== version || (revision.after as { note: string }).note !== note)
      faults.push(`The claim ${id} is not what its last revision says.`);
    if (_count.attributions !== 1) faults.push(`The claim ${id} has ${_count.attributions} links of its chain.`);
  }
  const answers = await prisma.idempotentWrite.count();
  if (answers !== acknowledged.length)
    faults.push(`${acknowledged.length} writes were acknowledged, and ${answers} answers are kept.`);
  return faults;
}
