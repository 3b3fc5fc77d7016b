import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import type { Database } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import { BadArgument, checkExpiry, checkName, checkRole } from '../domain/access/token-request.ts';
import { describeRole, formatMoment, formatTokens } from '../domain/access/token-table.ts';
import { createToken, listTokens, revokeToken } from '../domain/access/tokens.ts';
import { OperationalError } from '../errors.ts';
import { consoleLog as log } from '../log.ts';
import { stopOnSignal } from '../signals.ts';

/**
 * `npm run token -- create | list | revoke`: the keys for writing, beside a running server or without one. Standard
 * output has what was asked for and nothing else: `TOKEN=$(npm run --silent token -- create …)`. The command ends with
 * 0, with 1 when something must be mended, with 2 when it was called wrongly, with 130 after Ctrl-C.
 */

interface Command {
  /** What it takes after its name. */
  readonly takes: string;
  /** What it does, for the usage. */
  readonly what: string;
  /** How many words it takes besides its options. */
  readonly words: number;
  /** The options that it must be given, and those that it may be. */
  readonly must: readonly string[];
  readonly may: readonly string[];
  /** Checks the arguments before a database is opened, and returns the work. */
  prepare(options: Readonly<Record<string, string>>, words: readonly string[]): Work;
}

/** Does what was asked for, and returns what is printed. */
type Work = (db: Database) => Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  create: {
    takes: '--name <name> --role reader|curator|admin [--expires <when>]',
    what: 'Makes a token and prints it, this once. <when> is a day (2027-01-31, to its end in UTC), a moment\n      (2027-01-31T12:00:00Z), or a time from now in hours, days or weeks (12h, 90d, 26w); never without it.',
    words: 0,
    must: ['name', 'role'],
    may: ['expires'],
    prepare({ name = '', role = '', expires }) {
      const request = {
        name: checkName(name),
        role: checkRole(role),
        expiresAt: expires === undefined ? null : checkExpiry(expires, new Date()),
      };
      return async ({ prisma }) => {
        const token = await createToken(prisma, request);
        const until = request.expiresAt ? formatMoment(request.expiresAt) : 'it is revoked';
        log.error(
          `A token of ${request.name} (${describeRole(request.role)}), valid until ${until}. It is not shown again.`,
        );
        return token;
      };
    },
  },
  list: {
    takes: '',
    what: 'Prints all tokens that were made, each by its first characters.',
    words: 0,
    must: [],
    may: [],
    prepare:
      () =>
      async ({ prisma }) =>
        formatTokens(await listTokens(prisma)),
  },
  revoke: {
    takes: '<hint or id>',
    what: 'Revokes a token, from now on and for good.',
    words: 1,
    must: [],
    may: [],
    prepare:
      (_options, [hintOrId = '']) =>
      async ({ prisma }) => {
        const { token, wasRevoked } = await revokeToken(prisma, hintOrId);
        const at = formatMoment(token.revokedAt as Date);
        const whose = `${token.hint}, of ${token.name} (${describeRole(token.role)})`;
        return wasRevoked ? `It was revoked already, at ${at}: ${whose}.` : `Revoked at ${at}: ${whose}.`;
      },
  },
};

/** The command was not called as the usage says. */
class WrongCall extends Error {}

const interrupted = new AbortController();
stopOnSignal(() => interrupted.abort());

process.exitCode = await run(process.argv.slice(2));
process.exit();

async function run(args: readonly string[]): Promise<number> {
  let done = false;
  try {
    const work = read(args);
    const db = await openDatabase(readConfig(process.env), { ...log, info: log.error }, { asGuest: true });
    try {
      interrupted.signal.throwIfAborted();
      const printed = await work(db);
      done = true;
      process.stdout.write(`${printed}\n`);
    } finally {
      await db.close();
    }
    return 0;
  } catch (error) {
    if (interrupted.signal.aborted && !done) {
      log.error('attested: the command was broken off, and nothing was written.');
      return 130;
    }
    if (error instanceof BadArgument || error instanceof WrongCall) {
      process.stderr.write(`attested: ${error.message}\n${error instanceof WrongCall ? usage() : ''}`);
      return 2;
    }
    if (error instanceof OperationalError) log.error(`attested: ${error.message}`);
    else log.error('attested: the command failed.', error);
    return 1;
  }
}

function read([name = '', ...args]: readonly string[]): Work {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongCall(name ? `There is no command ${JSON.stringify(name)}.` : 'Which command?');
  const { values, words } = parsed(command, args);
  for (const option of command.must) {
    if (values[option] === undefined) throw new WrongCall(`--${option} is missing.`);
  }
  if (words.length > command.words) throw new WrongCall(`${name} takes no ${JSON.stringify(words.at(-1))}.`);
  if (words.length < command.words) throw new WrongCall(`${name} takes ${command.takes}.`);
  return command.prepare(values, words);
}

function parsed({ must, may }: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    [...must, ...may].map((name) => [name, { type: 'string', multiple: true }] as const),
  );
  let result: { values: Record<string, unknown>; positionals: string[] };
  try {
    result = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // The first of its sentences says what is wrong; the usage says the rest.
    throw new WrongCall(`${(error as Error).message.split(/\. |\.?\n/)[0]}.`);
  }
  const values: Record<string, string> = {};
  for (const [name, given] of Object.entries(result.values as Record<string, string[]>)) {
    if (given.length > 1) throw new WrongCall(`--${name} is given more than once.`);
    values[name] = given[0] as string;
  }
  return { values, words: result.positionals };
}

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { takes, what }]) => `  npm run token -- ${`${name} ${takes}`.trim()}\n      ${what}\n`,
  );
  return `Usage:\n${lines.join('')}`;
}
