/**
 * `npm run bench:writes -- [articles]`: measures writes. Article files are imported into a ledger that has 100,000 made-up
 * claims, and the rows that this makes are then inserted into a copy of that ledger as they are, with the same triggers and
 * indexes. Writes over the API are made one after another, and then by several writers at once, near the database and far from
 * it. The results are ratios within one run, and numbers of statements.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createApp } from '../server/app.ts';
import { connect, type Database } from '../server/database/client.ts';
import { startThrowaway } from '../server/database/embedded/throwaway.ts';
import { migrate } from '../server/database/migrate.ts';
import { createToken } from '../server/domain/access/tokens.ts';
import { readGiven } from '../server/domain/files/given.ts';
import { importFiles } from '../server/domain/files/import.ts';
import { importCurated, readCurated } from '../server/domain/files/import-curated.ts';
import { consoleLog as log } from '../server/log.ts';
import { makeUpArticleFile } from '../tests/support/made-up-file.ts';
import { onServer } from '../tests/support/postgres.ts';
import { asker, fill } from './harness.ts';
import { measureLoad, type Targets } from './write-load.ts';

const articles = Number(process.argv[2] ?? 400);
const CLAIMS_PER_ARTICLE = 15;
const CLAIMS_BEFORE = 100_000;
/** How many claims were made up for the API. Each has another number. */
let made = 0;

const server = await startThrowaway();
const folder = await mkdtemp(path.join(tmpdir(), 'attested-bench-'));
try {
  await migrate(server.url);
  const db = connect(server.url);
  await importCurated(db.prisma, await readCurated(path.resolve('data')));
  await fill(server.url, 'fill.sql', CLAIMS_BEFORE);
  await db.close();
  const { pathname } = new URL(server.url);
  const copy = new URL(server.url);
  copy.pathname = '/copy';
  const admin = new URL(server.url);
  admin.pathname = '/postgres';
  await onServer(admin.href, (client) => client.query(`CREATE DATABASE copy TEMPLATE "${pathname.slice(1)}"`));
  await measureImport(server.url, copy.href);
  await measureLoad(server, await measureApi(server.url), makeClaim);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measureImport(url: string, copyUrl: string): Promise<void> {
  const claims = articles * CLAIMS_PER_ARTICLE;
  for (let n = 1; n <= articles; n++)
    await writeFile(path.join(folder, `bench-${n}.yaml`), makeUpArticleFile(`bench-${n}`, n, CLAIMS_PER_ARTICLE));
  const db = connect(url);
  const { rows: before } = await db.pool.query<{ last: string }>('SELECT max(sequence) AS last FROM revision');
  const read = await time(() => readGiven([folder], '/'));
  let statements = 0;
  const written = await countStatements(
    (count) => {
      statements = count;
    },
    () =>
      time(async () => {
        const { error } = await importFiles(db.prisma, read.result, { rehearse: false });
        if (error !== undefined) throw error;
      }),
  );
  const again = await time(() => importFiles(db.prisma, read.result, { rehearse: false }));
  const plain = await insertPlainly(db, copyUrl, String(before[0]?.last ?? 0));
  await db.close();
  const perSecond = (ms: number) => Math.round((claims / ms) * 1000).toLocaleString('en-GB');
  console.log(`Import of ${claims.toLocaleString('en-GB')} claims in ${articles} files, ${statements} statements\n`);
  console.log('| step | ratio to plain inserts | claims a second |\n| --- | ---: | ---: |');
  for (const [name, ms] of [
    ['multi-row inserts of the same rows', plain],
    ['reading and checking the files', read.ms],
    ['writing them', written.ms],
    ['both', read.ms + written.ms],
    ['writing them again, which changes nothing', again.ms],
  ] as const)
    console.log(`| ${name} | ${(ms / plain).toFixed(2)} | ${perSecond(ms)} |`);
}

/** Inserts the rows of the import into a copy of the ledger from before it. Returns how long it took. */
async function insertPlainly(db: Database, copyUrl: string, last: string): Promise<number> {
  const own = `SELECT entity_id FROM revision WHERE sequence > ${last}`;
  const tables = [
    ['revision', `sequence > ${last}`],
    ['article', `id IN (${own})`],
    ['mention', `article_id IN (${own})`],
    ['claim', `id IN (${own})`],
    ['attribution', `claim_id IN (${own})`],
  ] as const;
  return onServer(copyUrl, async (client) => {
    let ms = 0;
    await client.query('BEGIN');
    for (const [table, where] of tables) {
      const { rows: names } = await db.pool.query<{ columns: string }>(
        `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
         WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      );
      const columns = names[0]?.columns ?? '';
      const { rows } = await db.pool.query<{ part: string }>(
        `SELECT json_agg(t)::text AS part FROM (SELECT *, (row_number() OVER () - 1) / 1000 AS n FROM ${table} WHERE ${where}) t GROUP BY n ORDER BY n`,
      );
      const insert = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::public.${table}, $1)`;
      ms += (
        await time(async () => {
          for (const { part } of rows) await client.query(insert, [part]);
        })
      ).ms;
    }
    return ms + (await time(() => client.query('COMMIT'))).ms;
  });
}

function makeClaim(): object {
  made++;
  const attributions = [{ label: 'AFP', verb: 'REPORTS', organisation: { id: 'afp' } }];
  return {
    ...{
      measure: 'KILLED',
      countType: 'INCIDENT',
      quantifier: 'EXACT',
      value: made,
      wording: `${made} made-up people`,
    },
    ...{ event: 'october-7-attack', population: 'everyone', attributions },
  };
}

async function measureApi(url: string): Promise<Targets> {
  const db = connect(url);
  const token = await createToken(db.prisma, { name: 'Bench', role: 'ADMIN' });
  const ask = asker(createApp({ db, log }), token);
  const answer = '__typename ... on WriteError { message }';
  const recordArticle = async (claims: number) => {
    const article = { headline: 'A made-up article', language: 'en', publisher: { id: 'moscow-times' } };
    const { data, errors } = await ask(
      `mutation ($input: RecordArticleInput!) { recordArticle(input: $input) { ${answer} ... on ArticleWritten { article { id } } } }`,
      { input: { article, claims: Array.from({ length: claims }, makeClaim) } },
    );
    const { recordArticle: written } = data as { recordArticle: { article?: { id: string } } };
    if (written.article === undefined) throw new Error(JSON.stringify({ data, errors }));
    return written.article.id;
  };
  const recordClaim = async (article: string) => {
    const { data, errors } = await ask(
      `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { ${answer} ... on ClaimWritten { claim { id version } } } }`,
      { input: { article, claim: makeClaim() } },
    );
    const { recordClaim: written } = data as { recordClaim: { claim?: object } };
    if (written.claim === undefined) throw new Error(JSON.stringify({ data, errors }));
  };
  const small = await recordArticle(5);
  const large = await recordArticle(5);
  await addClaims(db, large, 900);
  console.log('\n| write over the API | ratio to a claim in an article of 5 | statements |\n| --- | ---: | ---: |');
  const writes = [
    ['a claim in an article of 5 claims', () => recordClaim(small)],
    ['a claim in an article of 905 claims', () => recordClaim(large)],
    ['an article of 5 claims', () => recordArticle(5)],
  ] as const;
  let base: number | undefined;
  for (const [name, write] of writes) {
    const times: number[] = [];
    let statements = 0;
    for (let run = -5; run < 40; run++) {
      const { ms } = await countStatements(
        (count) => {
          statements = count;
        },
        () => time<unknown>(write),
      );
      if (run >= 0) times.push(ms);
    }
    const median = times.sort((a, b) => a - b)[20] as number;
    base ??= median;
    console.log(`| ${name} | ${(median / base).toFixed(2)} | ${statements} |`);
  }
  console.log(`\nA claim took ${base?.toFixed(1)} ms in this run.`);
  const articles: string[] = [];
  for (let n = 0; n < 8; n++) articles.push(await recordArticle(5));
  await db.close();
  return { small: articles, large };
}

/** Copies a claim of an article, with other numbers. */
async function addClaims({ pool }: Database, article: string, count: number): Promise<void> {
  const id = Buffer.from(article, 'base64url').toString().split(':')[1];
  await pool.query(
    `INSERT INTO claim (id, key, article_id, position, measure, count_type, quantifier, value, low, high, interval_low,
       interval_high, wording, event_id, population_id, entry)
     SELECT uuidv7(), 'added-' || n, article_id, 5 + n, measure, count_type, quantifier, v, v, v, v, v, v || ' people', event_id,
       population_id, entry
     FROM (SELECT * FROM claim WHERE article_id = $1 LIMIT 1) one, generate_series(1, $2::int) n, LATERAL (SELECT 100000 + n AS v) made`,
    [id, count],
  );
}

async function time<Result>(work: () => Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Counts the statements that this process sends to PostgreSQL while it does some work. */
async function countStatements<Result>(tell: (count: number) => void, work: () => Promise<Result>): Promise<Result> {
  const { prototype } = pg.Client;
  const original = prototype.query;
  let count = 0;
  prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    count++;
    return Reflect.apply(original, this, args);
  } as typeof original;
  try {
    return await work();
  } finally {
    prototype.query = original;
    tell(count);
  }
}
