import { describe, expect, it } from 'vitest';
import { call } from '../support/call.ts';
import { startExport, startImport, startToken } from '../support/command.ts';

/**
 * The help of every command, found the way a user finds it: from the help of the program. Only that comes from a process
 * of its own: there are many examples, and starting a process takes longer than refusing a call.
 */

const STARTS = { import: startImport, export: startExport, token: startToken } as const;
/** There is no such database: a command with valid arguments fails here, or at a file that does not exist. */
const NOWHERE = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' };

/** The lines below a heading, up to the next empty line. */
const below = (heading: string, help: string) =>
  help.split(`\n${heading}:\n`)[1]?.split('\n\n')[0]?.trimEnd().split('\n') ?? [];
/** The words of a line as a shell splits them, if quotes enclose only whole words. */
const words = (line: string) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

describe.each(['import', 'export', 'token'] as const)('npm run %s -- --help', async (program) => {
  const { stdout } = await STARTS[program](['--help']).outcome;
  const commands = below('Commands', stdout).flatMap((line) => /^ {2}([\w-]+)/.exec(line)?.[1] ?? []);

  it('names its commands, and how to learn more', () => {
    expect(commands).toEqual(
      {
        import: ['articles', 'tfp', 'tfp-west-bank', 'tfp-lebanon'],
        export: ['articles'],
        token: ['create', 'list', 'revoke'],
      }[program],
    );
    expect(stdout).toContain(`\nOptions and examples of a command: npm run ${program} -- <command> --help\n`);
  });

  it.each(commands)('%s ends its help with examples, all of them valid', async (command) => {
    const help = await call(program, [command, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    const examples = below('Examples', help.stdout).map(words);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(example.slice(0, 5)).toEqual(['npm', 'run', program, '--', command]);
      const { code, stderr } = await call(program, example.slice(4), NOWHERE);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^attested: .* cannot be (read|reached) \(.*\)\.\n$/),
      });
    }
  });
});
