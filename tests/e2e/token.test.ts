import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { isToken } from '../../server/domain/access/token-text.ts';
import { holdLock } from '../support/broken-off.ts';
import { call } from '../support/call.ts';
import { startToken } from '../support/command.ts';
import { bareFolder, startedFolder } from '../support/data-folder.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';
import { scratchFolder } from '../support/scratch.ts';
import { startServer } from '../support/server.ts';

const scratch = await scratchFolder('token');

const run = (args: readonly string[], env?: Record<string, string>) => startToken(args, env).outcome;
const create = ['create', '--name', 'Ada Lovelace', '--role', 'curator'];
/** The key of the lock of Prisma's engine, which the server takes too. */
const MIGRATION_LOCK = 72_707_369;
const SECOND = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/;
/** The rows of the table, cell by cell. */
const cells = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));

describe('npm run token', () => {
  it('makes a token, lists it and revokes it, without a server', async () => {
    const env = { DATA_DIR: await bareFolder() };
    const made = await run([...create, '--expires', '2999-01-31'], env);
    expect(made).toMatchObject({ code: 0 });
    expect(made.stderr).toMatch(
      /^Migrations applied: .*\nToken for Ada Lovelace \(curator\), valid until 2999-01-31T23:59:59Z\. It will not be shown again\.\n$/,
    );
    const token = made.stdout.trimEnd();
    expect(made.stdout).toBe(`${token}\n`);
    expect(isToken(token)).toBe(true);

    // The next ones are calls in this process, which open the same folder.
    const second = await call('token', ['create', '--role=admin', '--name=Grace'], env);
    expect(second.stderr).toBe('Token for Grace (admin), valid until it is revoked. It will not be shown again.\n');
    const hint = second.stdout.slice(0, 15);
    const revoked = await call('token', ['revoke', hint], env);
    const [at] = SECOND.exec(revoked.stdout) ?? [];
    expect(revoked).toEqual({ code: 0, stderr: '', stdout: `Revoked at ${at}: ${hint}, of Grace (admin).\n` });
    expect(await call('token', ['revoke', second.stdout.trimEnd()], env)).toEqual({
      code: 0,
      stderr: '',
      stdout: `Already revoked at ${at}: ${hint}, of Grace (admin).\n`,
    });

    const listed = await run(['list'], env);
    expect(listed).toMatchObject({ code: 0, stderr: '' });
    expect(cells(listed.stdout)).toEqual([
      ['hint', 'name', 'role', 'created', 'expires', 'revoked'],
      [token.slice(0, 15), 'Ada Lovelace', 'curator', expect.stringMatching(SECOND), '2999-01-31T23:59:59Z', 'no'],
      [hint, 'Grace', 'admin', expect.stringMatching(SECOND), 'never', at],
    ]);
    // Every column is aligned.
    const lines = listed.stdout.trimEnd().split('\n');
    const places = cells(listed.stdout).map((row, i) => row.map((cell) => lines[i]?.indexOf(`  ${cell}`)));
    expect(places[1]?.slice(1)).toEqual(places[0]?.slice(1));
    for (const secret of [token, second.stdout.trimEnd()]) expect(listed.stdout).not.toContain(secret.slice(15));
    expect(listed.stdout).not.toMatch(/[0-9a-f]{64}/);
  });

  it('works next to a running server, which accepts the token immediately and refuses it once it is revoked', async () => {
    const DATA_DIR = await startedFolder();
    const server = startServer({ env: { DATA_DIR } });
    const url = await server.url;
    const ask = (token: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"{ __typename }"}',
      });
    const { stdout, stderr } = await run(create, { DATA_DIR });
    const token = stdout.trimEnd();
    expect(stderr).toBe('Token for Ada Lovelace (curator), valid until it is revoked. It will not be shown again.\n');
    expect(await (await ask(token)).json()).toEqual({ data: { __typename: 'Query' } });
    expect(await run(['revoke', token.slice(0, 15)], { DATA_DIR })).toMatchObject({ code: 0, stderr: '' });
    const refused = await ask(token);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    server.process.kill('SIGINT');
    expect(await server.exited).toBe(0);
    expect(server.output()).not.toContain(token.slice(9));
  });

  it('prints nothing but the token through npm, with a database of your own', async () => {
    const db = await freshDatabase('none');
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'token', '--', ...create, '--expires', '90d'], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: db.url },
    });
    expect([status, isToken(stdout.slice(0, -1)), stdout.at(-1)]).toEqual([0, true, '\n']);
    const { createdAt, expiresAt } = only(await db.prisma.token.findMany());
    expect((Number(expiresAt) - Number(createdAt)) / 86_400_000).toBeCloseTo(90, 2);
  });

  it('lists nothing if there are no tokens', async () => {
    const db = await freshDatabase('empty');
    expect(await run(['list'], { DATABASE_URL: db.url })).toEqual({
      code: 0,
      stdout: 'hint  name  role  created  expires  revoked\n',
      stderr: '',
    });
  });

  it('reports in one line, without a stack, that the database connection broke off', async () => {
    const db = await freshDatabase('empty');
    const holder = new pg.Client({ connectionString: db.url });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE token');
    const { outcome } = startToken(['list'], { DATABASE_URL: db.url });
    await vi.waitFor(
      async () => {
        const ended = await db.prisma.$queryRaw`
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        expect(ended).toHaveLength(1);
      },
      { timeout: 20_000, interval: 20 },
    );
    await holder.end();
    expect(await outcome).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'attested: The command failed: the database was stopped, cannot be reached or is out of resources. See its log.\n',
    });
  });

  it('makes no token if it is interrupted while it waits for the database', async () => {
    const db = await freshDatabase('none');
    const env = { DATABASE_URL: db.url };
    // Another server is running a slow migration.
    const migration = await holdLock(db, MIGRATION_LOCK);
    const running = startToken(create, env);
    await migration.isWaitedFor();
    running.process.kill('SIGINT');
    await migration.release();
    expect(await running.outcome).toMatchObject({
      code: 130,
      stdout: '',
      stderr: expect.stringContaining('attested: The command was interrupted, and nothing was written.\n'),
    });
    expect(cells((await run(['list'], env)).stdout)).toHaveLength(1);
  });
});

// Each is a call in this process: there are many, and starting a process takes longer than refusing a call.
describe('what is refused', () => {
  const run = (args: readonly string[], env?: Record<string, string>) => call('token', args, env);
  const DATA_DIR = path.join(scratch, 'never');
  const OF_ALL = ['Usage: npm run token -- ', '  create ', '  list ', '  revoke ', '  -h, --help '];
  const OF_CREATE = [
    'Usage: npm run token -- create --name <name> --role <role> [options]',
    ...['  --name <name> ', '  --role <role> ', '  --expires <when> ', '  -h, --help '],
  ];
  const OF_LIST = ['Usage: npm run token -- list [options]', '  -h, --help '];
  const OF_REVOKE = ['Usage: npm run token -- revoke [options] <hint-or-id>', '  -h, --help '];

  it.each<[string, string[], string, string[]]>([
    ['no command', [], 'No command was given.', OF_ALL],
    ['an unknown command', ['constructor'], "Unknown command 'constructor'.", OF_ALL],
    ['a command with a typo', ['revok', 'a'], "Unknown command 'revok'. Did you mean revoke?", OF_ALL],
    ['an option without a command', ['--name', 'Ada'], "Unknown option '--name'.", OF_ALL],
    ['no name', ['create', '--role', 'admin'], "Option '--name <name>' is missing.", OF_CREATE],
    ['no role', ['create', '--name', 'Ada'], "Option '--role <role>' is missing.", OF_CREATE],
    [
      'an option without its value',
      ['create', '--role', 'admin', '--name'],
      "Option '--name <name>' argument missing.",
      OF_CREATE,
    ],
    [
      'an option instead of a value',
      ['create', '--name', '--role', 'admin'],
      "Option '--name <name>' argument '--role' is invalid. It looks like an option.",
      OF_CREATE,
    ],
    [
      'an option with a typo',
      [...create, '--expire', '90d'],
      "Unknown option '--expire'. Did you mean --expires?",
      OF_CREATE,
    ],
    [
      'an option with a typo, in place of a required one',
      ['create', '--name', 'Ada', '--rol', 'admin'],
      "Unknown option '--rol'. Did you mean --role?",
      OF_CREATE,
    ],
    [
      'an option that every object has',
      ['create', '--name', 'Ada', '--constructor', 'admin'],
      "Unknown option '--constructor'.",
      OF_CREATE,
    ],
    [
      'an option twice',
      [...create, '--role', 'admin'],
      "Option '--role <role>' argument 'admin' is invalid. The option can be given only once.",
      OF_CREATE,
    ],
    [
      'a name without quotes',
      ['create', '--name', 'Ada', 'Lovelace', '--role', 'admin'],
      "Unexpected argument 'Lovelace'.",
      OF_CREATE,
    ],
    ['an option of another command', ['list', '--role', 'admin'], "Unknown option '--role'.", OF_LIST],
    ['nothing to revoke', ['revoke'], "Missing required argument 'hint-or-id'.", OF_REVOKE],
    ['two to revoke', ['revoke', 'a', 'b'], "Unexpected argument 'b'.", OF_REVOKE],
    ['characters that would move the cursor', ['\u001b[2J\na'], "Unknown command '\\u001b[2J\\u000aa'.", OF_ALL],
  ])('%s: one line, the usage, and exit code 2', async (_what, args, message, allowed) => {
    const { stderr, ...ended } = await run(args, { DATA_DIR });
    expect(ended).toEqual({ code: 2, stdout: '' });
    expect(stderr.slice(0, stderr.indexOf('Usage:'))).toBe(`attested: ${message}\n\n`);
    for (const words of allowed) expect(stderr).toContain(`\n${words}`);
  });

  it.each<[string[], string[]]>([
    [['--help'], OF_ALL],
    [['-h'], OF_ALL],
    [['create', '--help'], OF_CREATE],
    [['create', '--name', 'Ada', '-h'], OF_CREATE],
    [['list', '--help'], OF_LIST],
    [['revoke', '--help'], OF_REVOKE],
  ])('is not help, which %j prints', async (args, allowed) => {
    const { stdout, ...ended } = await run(args, { DATA_DIR });
    expect(ended).toEqual({ code: 0, stderr: '' });
    for (const words of allowed) expect(`\n${stdout}`).toContain(`\n${words}`);
  });

  it.each<[string, string[], string]>([
    ['an empty name', ['--name=', '--role=admin'], 'The name must contain a letter or a digit.'],
    [
      'a name of two lines',
      ['--name=A\nB', '--role=admin'],
      'The name must be a single line without control characters.',
    ],
    [
      'a long name',
      [`--name=${'x'.repeat(101)}`, '--role=admin'],
      'The name must have at most 100 characters, but has 101.',
    ],
    ['an unknown role', ['--name=A', '--role=owner'], 'The role must be reader, curator or admin, but is "owner".'],
    [
      'a day that does not exist',
      ['--name=A', '--role=admin', '--expires=2027-02-29'],
      'The expiry is on a day that does not exist: "2027-02-29".',
    ],
    [
      'a day that has passed',
      ['--name=A', '--role=admin', '--expires=2020-01-01'],
      'The expiry must be in the future, but is "2020-01-01".',
    ],
  ])('%s: one line, and exit code 2', async (_what, args, message) => {
    expect(await run(['create', ...args], { DATA_DIR })).toEqual({
      code: 2,
      stdout: '',
      stderr: `attested: ${message}\n`,
    });
  });

  it('makes no database', () => expect(stat(DATA_DIR)).rejects.toThrow(/ENOENT/));

  it('a token that does not exist, and a database that cannot be reached: one line, and exit code 1', async () => {
    const db = await freshDatabase('empty');
    expect(await run(['revoke', 'attested_abcdef'], { DATABASE_URL: db.url })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'attested: No token has this hint or id. To see all tokens: npm run token -- list\n',
    });
    const nowhere = await run(create, { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:1/nothing' });
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toMatch(/^attested: DATABASE_URL: the database nothing at 127\.0\.0\.1:1 cannot be reached/);
    expect(nowhere.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(nowhere.stderr).not.toContain('secret');
  });
});
