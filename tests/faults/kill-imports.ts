import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, type Database } from '../../server/database/client.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { listArticles, readArticles } from '../../server/domain/files/read-ledger.ts';
import { makeUpArticleFile } from '../support/made-up-file.ts';
import type { Findings } from './kill-database.ts';

const ARTICLES = 40;
const CLAIMS = 15;

/**
 * Kills imports of made-up articles at random moments, each on top of what the last one left, and lets one run to its
 * end. After each kill every article must be there completely or not at all. In the end the ledger and its log must be
 * the same as after an import without interruptions.
 */
export async function killImports(folder: string, rounds: number): Promise<Findings> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const files = path.join(folder, 'articles');
  await mkdir(files);
  for (let n = 1; n <= ARTICLES; n++)
    await writeFile(path.join(files, `made-up-${n}.yaml`), makeUpArticleFile(`made-up-${n}`, n, CLAIMS));
  const postgres = await startEmbedded(path.join(folder, 'data'));
  try {
    const undisturbed = await database(postgres.url, 'undisturbed');
    const started = Date.now();
    await imported(undisturbed, files);
    const took = Date.now() - started;
    const reference = connect(undisturbed);
    const expected = await state(reference);
    await reference.close();

    const faults: string[] = [];
    let kills = 0;
    let ledgers = 0;
    while (kills < rounds && ledgers < rounds) {
      const url = await database(postgres.url, `disturbed_${++ledgers}`);
      const db = connect(url);
      // Each continues what the last one left, until there is nothing left to do or there were enough kills.
      while (kills < rounds && (await killedImport(url, files, randomInt(300, Math.max(600, took))))) {
        kills++;
        for (const slug of await halfArticles(db)) faults.push(`After kill ${kills}, ${slug} is half there.`);
      }
      await imported(url, files);
      if ((await state(db)) !== expected) faults.push(`Ledger ${ledgers} is not that of an undisturbed import.`);
      await db.close();
    }
    return {
      figures: `killed ${kills} times, bringing ${ARTICLES} articles of ${CLAIMS} claims into ${ledgers} ledgers; ${faults.length} articles half there, or ledgers other than undisturbed`,
      faults,
    };
  } finally {
    await postgres.stop();
  }
}

async function database(url: string, name: string): Promise<string> {
  const server = connect(url);
  await server.pool.query(`CREATE DATABASE ${name}`);
  await server.close();
  const own = new URL(url);
  own.pathname = `/${name}`;
  await migrate(own.href);
  return own.href;
}

function start(databaseUrl: string, files: string) {
  const child = spawn(process.execPath, ['server/cli/import.ts', 'articles', files, '--yes'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk));
  const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, exited, said: () => said };
}

async function imported(databaseUrl: string, files: string): Promise<void> {
  const { exited, said } = start(databaseUrl, files);
  if ((await exited) !== 0) throw new Error(`An import failed:\n${said()}`);
}

/** Whether the import was still running when it was killed. */
async function killedImport(databaseUrl: string, files: string, after: number): Promise<boolean> {
  const { child, exited } = start(databaseUrl, files);
  await Promise.race([setTimeout(after), exited]);
  const running = child.exitCode === null;
  child.kill('SIGKILL');
  await exited;
  return running;
}

/** The articles that have some of their claims but not all. */
async function halfArticles({ prisma }: Database): Promise<string[]> {
  const articles = await prisma.article.findMany({
    where: { slug: { startsWith: 'made-up-' } },
    select: { slug: true, _count: { select: { claims: true, mentions: true } } },
  });
  return articles.flatMap(({ slug, _count }) =>
    _count.claims === CLAIMS && _count.mentions === 1 ? [] : [slug as string],
  );
}

/** The whole content of the articles, and how often each record was written. */
async function state({ prisma }: Database): Promise<string> {
  const articles: unknown[] = [];
  for await (const entry of readArticles(prisma, await listArticles(prisma))) articles.push(entry);
  const claims = await prisma.claim.findMany({
    select: { version: true },
    orderBy: [{ article: { slug: 'asc' } }, { position: 'asc' }],
  });
  const versions = claims.map(({ version }) => version);
  const revisions = await prisma.revision.groupBy({ by: ['entityType'], _count: true, orderBy: { entityType: 'asc' } });
  return JSON.stringify([articles, versions, revisions]);
}
