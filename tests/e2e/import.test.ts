import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { showProgressOn } from '../../server/cli/progress.ts';
import { endReport } from '../../server/cli/rehearsal.ts';
import { DATABASE, makeConnectionString } from '../../server/database/embedded/socket.ts';
import { call } from '../support/call.ts';
import { importOnTerminal, startImport } from '../support/command.ts';
import { startedFolder } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import {
  fileOf,
  hasRealFile,
  madeUp,
  otherFiles,
  PUBLISHED,
  REAL_PUBLISHED,
  realFile,
  sayWhereAbsent,
} from '../support/observations.ts';
import { postgresOn } from '../support/processes.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';

const scratch = await scratchFolder('import');

const file = await fileOf(madeUp);
/** The options that every import of the made-up file needs. */
const ON = ['--published', PUBLISHED];
const run = (args: readonly string[], env?: Record<string, string>) => startImport(args, env).outcome;
/** The report without the list of what was left out. */
const report = (stdout: string) => stdout.replace(/\nLeft out:\n(?: {2}.*\n)+/, '\n');
const HEAD = `${file}: 6 rows, from 2024-08-29 to 2024-09-03, for the data set tfp-gaza-daily.\nPublished on ${PUBLISHED}.\n`;
const DIFF = `${HEAD}  + killed_cum of 5 days, from 2024-08-29 (40,600) to 2024-09-03 (40,750)
  + injured_cum of 2 days, from 2024-08-31 (94,060) to 2024-09-01 (94,100)
  + killed_children_cum of 2024-08-31: 16,673
  + killed_women_cum of 2024-08-31: 11,269
  + med_killed_cum of 2024-08-31: 885
  + press_killed_cum of 2024-08-31: 172
  + civdef_killed_cum of 2024-08-31: 82
6 rows: 12 new observations.
`;
const NEW = `${DIFF}The changes were written.\n`;
const SAME = `${HEAD}6 rows: nothing changes; 12 unchanged.\n`;

/** A made-up row for each of this many days. */
const days = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    report_date: new Date(Date.UTC(2023, 9, 7 + i)).toISOString().slice(0, 10),
    report_source: 'mohtel',
    killed_cum: i,
    injured_cum: i,
  }));

describe('npm run import -- tfp', () => {
  it('makes the database and its registry first, and changes nothing the second time', async () => {
    const DATA_DIR = path.join(scratch, 'first');
    const first = await run(['tfp', file, ...ON, '--yes'], { DATA_DIR });
    expect(first).toMatchObject({ code: 0 });
    expect(report(first.stdout)).toBe(NEW);
    expect(first.stdout).toContain(
      '\nLeft out:\n  is not given, which means unknown, not zero: injured_cum (4), killed_children_cum (5), killed_women_cum (5), med_killed_cum (5), press_killed_cum (5), civdef_killed_cum (5), famine_cum (6), child_famine_cum (6), killed_cum (1).\n',
    );
    expect(first.stderr).toMatch(/Migrations applied: .*\nObservations: 0 of 12\nObservations: 12 of 12\n$/);
    expect(postgresOn(DATA_DIR)).toEqual([]);
    const second = await run(['tfp', file, ...ON, '--yes'], { DATA_DIR });
    expect(second).toMatchObject({ code: 0, stderr: 'Observations: 12 of 12\n' });
    expect(report(second.stdout)).toBe(SAME);
  });

  it('works next to a running server, which sees the numbers and keeps running', async () => {
    const DATA_DIR = await startedFolder();
    const server = startServer({ env: { DATA_DIR } });
    const url = await server.url;
    expect(report((await run(['tfp', file, ...ON, '--yes'], { DATA_DIR })).stdout)).toBe(NEW);
    const body = JSON.stringify({ query: '{ dataset(id: "tfp-gaza-daily") { observations { totalCount } } }' });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toEqual({ data: { dataset: { observations: { totalCount: 12 } } } });
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('changes nothing while a server of another version uses the database', async () => {
    const DATA_DIR = await startedFolder();
    const server = startServer({ env: { DATA_DIR } });
    await server.url;
    const client = new pg.Client({ connectionString: makeConnectionString(path.join(DATA_DIR, 'run'), DATABASE) });
    await client.connect();
    await client.query(
      'DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)',
    );
    expect(await run(['tfp', file, ...ON, '--yes'], { DATA_DIR })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'attested: The running server is another version of Attested. Stop or restart it first.\n',
    });
    expect((await client.query('SELECT count(*)::int AS count FROM observation')).rows).toEqual([{ count: 0 }]);
    await client.end();
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
  });

  it('can run twice at the same time on an empty folder, and both succeed', async () => {
    const DATA_DIR = path.join(scratch, 'twice');
    const outcomes = await Promise.all([
      run(['tfp', file, ...ON, '--yes'], { DATA_DIR }),
      run(['tfp', file, ...ON, '--yes'], { DATA_DIR }),
    ]);
    expect(outcomes.map(({ code, stderr }) => [code, stderr.includes('attested:')])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(outcomes.map(({ stdout }) => report(stdout)).sort()).toEqual([SAME, NEW].sort());
    expect(postgresOn(DATA_DIR)).toEqual([]);
  });

  it('writes into a database of your own, named by DATABASE_URL', async () => {
    const db = await freshDatabase('none');
    expect(report((await run(['tfp', file, ...ON, '--yes'], { DATABASE_URL: db.url })).stdout)).toBe(NEW);
    expect(await db.prisma.observation.count()).toBe(12);
  });

  it.each<[NodeJS.Signals, number | null]>([
    ['SIGKILL', null],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('leaves nothing half-written after %s in the middle', async (signal, code) => {
    const db = await freshDatabase();
    const long = await fileOf(days(1_000));
    const running = startImport(['tfp', long, '--published', '2026-08-01', '--yes'], { DATABASE_URL: db.url });
    await new Promise<void>((resolve) => {
      running.process.stderr?.on('data', () => {
        if (/Observations: [1-9],?\d* of/.test(running.printed.stderr)) resolve();
      });
      running.outcome.then(() => resolve());
    });
    running.process.kill(signal);
    const ended = await running.outcome;
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).not.toContain('2,000 of 2,000');
    expect(ended.stderr.includes('attested: The import was interrupted, and nothing was written.')).toBe(code !== null);
    expect(await db.prisma.observation.count()).toBe(0);
    expect(await db.prisma.revision.count({ where: { entityType: 'OBSERVATION' } })).toBe(0);
    expect(report((await call('import', ['tfp', file, ...ON, '--yes'], { DATABASE_URL: db.url })).stdout)).toBe(NEW);
  });
});

// The first test writes the file that the others compare with.
describe('npm run import -- tfp shows what it would do', { shuffle: false }, async () => {
  const db = await freshDatabase();
  const env = { DATABASE_URL: db.url };
  /** Only what is shown on a terminal comes from processes. The others are calls in this process. */
  const run = (args: readonly string[], env?: Record<string, string>) => call('import', args, env);
  const state = async () => [await db.prisma.observation.count(), await db.prisma.revision.count()];
  const changed = await fileOf([...madeUp.slice(0, 3), { ...madeUp[3], killed_cum: 40_701, injured_cum: null }]);

  it('with --dry-run, and does it with --yes, and nothing the second time', async () => {
    const before = await state();
    const dry = await run(['tfp', file, ...ON, '--dry-run'], env);
    expect(dry).toMatchObject({ code: 0, stderr: 'Observations: 0 of 12\nObservations: 12 of 12\n' });
    expect(report(dry.stdout)).toBe(
      `${DIFF}Nothing was written. To write the changes: npm run import -- tfp ${file} --published 2024-09-03 --yes\n`,
    );
    expect(await state()).toEqual(before);
    const wet = await run(['tfp', file, ...ON, '--yes'], env);
    expect(wet.code).toBe(0);
    expect(report(wet.stdout)).toBe(NEW);
    const written = await state();
    expect(written).toEqual([12, (before[1] as number) + 12]);
    for (const option of ['--yes', '--dry-run']) {
      const again = await run(['tfp', file, ...ON, option], env);
      expect([again.code, report(again.stdout)]).toEqual([0, SAME]);
    }
    expect(await state()).toEqual(written);
  });

  it('on a terminal, in colours, and writes nothing', async () => {
    const before = await state();
    const later = ['--published', '2024-09-04'];
    const { code, shown } = importOnTerminal(['tfp', changed, ...later], env);
    expect(code).toBe(0);
    expect(report(shown)).toBe(
      `${changed}: 4 rows, from 2024-08-29 to 2024-09-01, for the data set tfp-gaza-daily.
Published on 2024-09-04, and compared with the version of 2024-09-03.
\x1b[33m  ~ killed_cum of 2024-09-01: 40,700 → 40,701\x1b[0m
\x1b[31m  - injured_cum of 2024-09-01 is not in the file: 94,100\x1b[0m
\x1b[31m  - killed_cum of 2024-09-02 is not in the file: 40,720\x1b[0m
\x1b[31m  - killed_cum of 2024-09-03 is not in the file: 40,750\x1b[0m
4 rows: 1 changed, 3 missing from the file and 8 unchanged.
Nothing was written. To write the changes: npm run import -- tfp ${changed} --published 2024-09-04 --yes
`,
    );
    expect(importOnTerminal(['tfp', changed, ...later], { ...env, NO_COLOR: '1' }).shown).not.toContain('\x1b[3');
    expect(await state()).toEqual(before);
  });

  it('including what a version replaces, and shows the command that writes it', async () => {
    const wider = await fileOf(madeUp.slice(0, 5).map((row) => ({ ...row, killed_at_sea_cum: 1 })));
    const options = [...ON, '--replaces', PUBLISHED, '--leave-out', 'killed_at_sea_cum'];
    const dry = await run(['tfp', wider, '--dry-run', ...options], env);
    expect(report(dry.stdout)).toBe(
      `${wider}: 5 rows, from 2024-08-29 to 2024-09-02, for the data set tfp-gaza-daily.
Published on 2024-09-03.
  - killed_cum of 2024-09-03 is not in the file: 40,750
5 rows: 1 missing from the file and 11 unchanged.
Nothing was written. To write the changes: npm run import -- tfp ${wider} --yes ${options.join(' ')}
`,
    );
    expect(await db.prisma.observation.count({ where: { status: 'RETRACTED' } })).toBe(0);
    expect((await run(['tfp', wider, '--yes', ...options], env)).code).toBe(0);
    expect(await db.prisma.observation.count({ where: { status: 'RETRACTED' } })).toBe(1);
    expect((await run(['tfp', file, '--yes', ...ON, '--replaces', PUBLISHED], env)).code).toBe(0);
    expect(await db.prisma.observation.count({ where: { status: 'PUBLISHED' } })).toBe(12);
  });

  it('including that a newer version stays as it is', async () => {
    const older = await fileOf(madeUp.slice(0, 2));
    const { stdout } = await run(['tfp', older, '--published', '2024-08-30', '--dry-run'], env);
    expect(stdout).toContain(
      'Published on 2024-08-30, and compared with the version of 2024-09-03. The newest version, of 2024-09-03, stays as it is.\n',
    );
    expect(stdout).toContain('\n2 rows: 11 of later days and 1 unchanged.\n');
  });

  it('including what the database refuses, in which case nothing is written', async () => {
    await db.pool.query('ALTER TABLE observation ADD CONSTRAINT refuse_7 CHECK (value <> 7)');
    const refused = await fileOf([{ ...madeUp[5], killed_cum: 7 }]);
    for (const option of ['--yes', '--dry-run']) {
      const { code, stdout, stderr } = await run(['tfp', refused, ...ON, '--replaces', PUBLISHED, option], env);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/\nattested: .*: refused by the database: .*refuse_7.*\nNothing was written\.\n$/);
    }
    await db.pool.query('ALTER TABLE observation DROP CONSTRAINT refuse_7');
    expect(await db.prisma.observation.count({ where: { status: 'PUBLISHED' } })).toBe(12);
  });

  it('in a ledger that lacks a data set of a later version, which is added first', async () => {
    const older = await freshDatabase();
    await older.pool.query(`DELETE FROM dataset WHERE slug = 'tfp-gaza-daily'`);
    expect((await run(['tfp', file, ...ON, '--dry-run'], { DATABASE_URL: older.url })).code).toBe(0);
    expect(await older.prisma.dataset.count({ where: { slug: 'tfp-gaza-daily' } })).toBe(1);
  });
});

describe('the line that shows how to write the changes', () => {
  it.each([
    ['articles a.yaml --dry-run --force', 'articles a.yaml --yes --force'],
    ['articles a.yaml --force', 'articles a.yaml --force --yes'],
    ['articles --dry-run -- -a.yaml --dry-run', 'articles --yes -- -a.yaml --dry-run'],
    ['articles -- -a.yaml', 'articles --yes -- -a.yaml'],
  ])('keeps the files and options of %j', (typed, offered) => {
    expect(endReport('npm run import --', typed.split(' '), true)).toBe(
      `Nothing was written. To write the changes: npm run import -- ${offered}`,
    );
  });

  it('is quoted so that a shell reads what was typed', () => {
    const typed = ['tfp', "the file's $HOME.json", '--leave-out', 'a b; c'];
    const line = endReport('npm run import --', typed, true).replace(
      'Nothing was written. To write the changes: npm run import --',
      "printf '%s\\n'",
    );
    expect(spawnSync('sh', ['-c', line], { encoding: 'utf8' }).stdout.split('\n')).toEqual([...typed, '--yes', '']);
  });
});

describe('the progress', () => {
  const drawn = (isTTY: boolean) => {
    let text = '';
    const progress = showProgressOn({ isTTY, write: (part: string) => (text += part) } as never, 'Observations');
    progress.step(0, 2_744);
    progress.step(1_000, 2_744);
    progress.step(2_744, 2_744);
    progress.end();
    return text;
  };

  it('is a bar on a terminal, redrawn in place', () => {
    expect(drawn(true)).toBe(
      [
        `\r\x1b[KObservations ${'░'.repeat(30)} 0 % (0 of 2,744)`,
        `\r\x1b[KObservations ${'█'.repeat(11)}${'░'.repeat(19)} 36 % (1,000 of 2,744)`,
        `\r\x1b[KObservations ${'█'.repeat(30)} 100 % (2,744 of 2,744)\n`,
      ].join(''),
    );
  });

  it('is a line for each step elsewhere', () => {
    expect(drawn(false)).toBe('Observations: 0 of 2,744\nObservations: 1,000 of 2,744\nObservations: 2,744 of 2,744\n');
  });
});

// Each is a call in this process: there are many, and starting a process takes longer than refusing a call.
describe('what is refused', () => {
  const run = (args: readonly string[], env?: Record<string, string>) => call('import', args, env);
  const OF_ALL = ['Usage: npm run import -- [options] [command]', '  articles ', '  tfp ', '  -h, --help '];
  const OF_TFP = [
    'Usage: npm run import -- tfp [options] <file>',
    ...[
      '  file ',
      '  --dry-run ',
      '  --yes ',
      '  --published <day> ',
      '  --replaces <day> ',
      '  --leave-out <column> ',
      '  -h, --help ',
    ],
  ];
  const OF_ARTICLES = [
    'Usage: npm run import -- articles [options] <paths...>',
    ...['  paths ', '  --dry-run ', '  --yes ', '  --force ', '  -h, --help '],
  ];

  it.each<[string, string[], string, string[]]>([
    ['no importer', [], 'No command was given.', OF_ALL],
    ['an unknown importer', ['constructor', file], "Unknown command 'constructor'.", OF_ALL],
    ['an importer with a typo', ['article', file], "Unknown command 'article'. Did you mean articles?", OF_ALL],
    ['no file', ['tfp', '--yes'], "Missing required argument 'file'.", OF_TFP],
    ['two files', ['tfp', file, 'other.json', '--yes'], "Unexpected argument 'other.json'.", OF_TFP],
    [
      'a column that is not named',
      ['tfp', file, '--yes', '--leave-out'],
      "Option '--leave-out <column>' argument missing.",
      OF_TFP,
    ],
    [
      'an option instead of a column',
      ['tfp', file, '--leave-out', '--yes'],
      "Option '--leave-out <column>' argument '--yes' is invalid. It looks like an option.",
      OF_TFP,
    ],
    [
      'no option that decides whether to write, without a terminal',
      ['tfp', file],
      'Without a terminal, use --dry-run to see what would change, or --yes to write the changes.',
      OF_TFP,
    ],
    [
      'both of these options',
      ['tfp', file, '--yes', '--dry-run'],
      "Option '--yes' cannot be used with option '--dry-run'.",
      OF_TFP,
    ],
    ['an unknown option', ['tfp', file, '--yes', '--force'], "Unknown option '--force'.", OF_TFP],
    ['an option with a typo', ['tfp', file, '--dryrun'], "Unknown option '--dryrun'. Did you mean --dry-run?", OF_TFP],
    [
      'a value for an option without one',
      ['tfp', file, '--yes=no'],
      "Unknown option '--yes=no'. Did you mean --yes?",
      OF_TFP,
    ],
    [
      'a day that does not exist',
      ['tfp', file, '--yes', '--published', '2024-02-30'],
      "Option '--published <day>' argument '2024-02-30' is invalid. It must be a day such as 2024-01-21.",
      OF_TFP,
    ],
    ['no path', ['articles', '--yes'], "Missing required argument 'paths'.", OF_ARTICLES],
  ])('%s: one line, the usage, and exit code 2', async (_what, args, message, allowed) => {
    const { stderr, ...ended } = await run(args);
    expect(ended).toEqual({ code: 2, stdout: '' });
    expect(stderr.slice(0, stderr.indexOf('Usage:'))).toBe(`attested: ${message}\n\n`);
    for (const words of allowed) expect(stderr).toContain(`\n${words}`);
  });

  it.each([
    [['--help'], OF_ALL],
    [['tfp', '--help'], OF_TFP],
    [['articles', '-h'], OF_ARTICLES],
  ])('is not help, which %j prints', async (args, allowed) => {
    const { stdout, ...ended } = await run(args);
    expect(ended).toEqual({ code: 0, stderr: '' });
    for (const words of allowed) expect(`\n${stdout}`).toContain(`\n${words}`);
  });

  it.each(['westBank', 'lebanon', 'damage', 'names', 'journalists'] as const)(
    'a file of another series (%s): one line that names it, exit code 1, and no database',
    async (other) => {
      const DATA_DIR = path.join(scratch, other);
      const refused = await run(['tfp', await fileOf(otherFiles[other]), '--yes'], { DATA_DIR });
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toMatch(
        /^attested: .*: row \[0\].* are not part of this series\. The file seems to be [\w-]+\.json, .*\n$/,
      );
      await expect(chmod(DATA_DIR, 0o755)).rejects.toThrow(/ENOENT/);
    },
  );

  it('an unknown column: one line that shows how to import without it, which works', async () => {
    const db = await freshDatabase();
    const wider = await fileOf(madeUp.map((row) => ({ ...row, killed_at_sea_cum: 1 })));
    const refused = await run(['tfp', wider, '--yes'], { DATABASE_URL: db.url });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/ can be imported without it: --leave-out killed_at_sea_cum\.\n$/);
    expect(await db.prisma.observation.count()).toBe(0);
    const taken = await run(['tfp', wider, '--yes', '--leave-out', 'killed_at_sea_cum', ...ON], {
      DATABASE_URL: db.url,
    });
    expect(taken).toMatchObject({ code: 0 });
    expect(taken.stdout).toContain('is unknown to this import and is left out as requested: killed_at_sea_cum (6).');
    expect(await db.prisma.observation.count()).toBe(12);
  });

  it('no day of publication: one line that says which days are possible, exit code 2, and no database', async () => {
    const DATA_DIR = path.join(scratch, 'undated');
    expect(await run(['tfp', file, '--yes'], { DATA_DIR })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'attested: When was the file published? It does not say so itself. Give the day: --published <day>. It counts up to 2024-09-03, so it was published on that day or later.\n',
    });
    expect(await run(['tfp', file, '--yes', '--published', '2024-09-02'], { DATA_DIR })).toEqual({
      code: 1,
      stdout: '',
      stderr: `attested: ${file}: cannot have been published on 2024-09-02: it counts up to 2024-09-03.\n`,
    });
    await expect(chmod(DATA_DIR, 0o755)).rejects.toThrow(/ENOENT/);
  });

  it('an invalid file: one line, exit code 1, and no database', async () => {
    const wrong = await fileOf([{ report_date: '2024-08-31', report_source: 'mohtel', killed_cum: -1 }]);
    const DATA_DIR = path.join(scratch, 'wrong');
    expect(await run(['tfp', wrong, '--yes'], { DATA_DIR })).toEqual({
      code: 1,
      stdout: '',
      stderr: `attested: ${wrong}: row [0] of "2024-08-31" gives -1 as killed_cum: it must be a whole number from 0 to 2147483647.\n`,
    });
    expect(await run(['tfp', 'no-such-file.json', '--yes'], { DATA_DIR })).toMatchObject({
      code: 1,
      stderr: `attested: ${path.join(process.cwd(), 'no-such-file.json')}: the file cannot be read (ENOENT).\n`,
    });
    await expect(chmod(DATA_DIR, 0o755)).rejects.toThrow(/ENOENT/);
  });
});

describe.runIf(hasRealFile)('the real series', () => {
  it('is imported through npm, with a path relative to where npm was called', async () => {
    const db = await freshDatabase();
    const { status, stdout } = spawnSync(
      'npm',
      [
        'run',
        '--silent',
        'import',
        '--',
        'tfp',
        path.relative('tests', realFile),
        '--published',
        REAL_PUBLISHED,
        '--yes',
      ],
      { cwd: 'tests', encoding: 'utf8', env: { ...process.env, DATABASE_URL: db.url } },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      `${realFile}: 1,051 rows, from 2023-10-07 to 2026-08-22, for the data set tfp-gaza-daily.\nPublished on 2026-08-22.\n  + killed_cum of 1,033 days, from 2023-10-07 (232) to 2026-08-22 (73,419)\n`,
    );
    expect(stdout).toMatch(/\n1,051 rows: 6,053 new observations\.\nThe changes were written\.\n$/);
  });
});
sayWhereAbsent();
