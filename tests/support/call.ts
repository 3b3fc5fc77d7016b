import { vi } from 'vitest';
import { exportProgram } from '../../server/cli/export-articles.ts';
import { importProgram } from '../../server/cli/import-commands.ts';
import { readProgram } from '../../server/cli/read-command.ts';
import { type Program, runCommand } from '../../server/cli/run.ts';
import { tokenProgram } from '../../server/cli/token-commands.ts';
import type { Outcome } from './command.ts';
import { frozenFolder } from './fixture.ts';

/** Calls of the commands without a process of their own, which takes longer to start than most calls take to be refused. */

const programs: Readonly<Record<'import' | 'export' | 'token' | 'read', Program>> = {
  import: importProgram,
  export: exportProgram,
  token: tokenProgram,
  read: readProgram,
};

/** Calls `npm run <program> -- <args>` in this process, with the frozen ledger in place of `data/`. */
export async function call(
  program: keyof typeof programs,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const take = (stream: keyof typeof printed) => (text: unknown) => {
    printed[stream] += text;
    return true;
  };
  const takeLine = (stream: keyof typeof printed) => (text: unknown) => void take(stream)(`${text}\n`);
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('stderr')),
    vi.spyOn(console, 'log').mockImplementation(takeLine('stdout')),
    vi.spyOn(console, 'error').mockImplementation(takeLine('stderr')),
  ];
  for (const name of ['DATABASE_URL', 'DATA_DIR', 'INIT_CWD', 'READER_MODEL_URL', 'READER_MODEL', 'READER_MODEL_KEY'])
    vi.stubEnv(name, env[name]);
  try {
    const code = await runCommand(programs[program], args, new AbortController().signal, frozenFolder);
    return { code, ...printed };
  } finally {
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
