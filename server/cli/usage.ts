import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { escapeControls } from '../log.ts';

/** Help texts of commands, and messages about wrong calls. */

/** Makes a command print one line and its help after a wrong call, and throw instead of ending the process. */
export function explainUsage(command: CommandUnknownOpts): void {
  command
    .exitOverride()
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError()
    .configureOutput({ outputError: (text, write) => write(`attested: ${makeSentence(text)}\n`) });
}

/**
 * Adds example calls to the end of a command's help.
 * @param call how the command is called: "npm run export -- articles"
 */
export function showExamples(command: CommandUnknownOpts, call: string, examples: readonly string[]): void {
  command.addHelpText('after', `\nExamples:\n${examples.map((rest) => `  ${`${call} ${rest}`.trim()}`).join('\n')}`);
}

/**
 * Reports what is unknown before what is missing: for `--rol admin` the message is that there is no `--rol`, and not that
 * `--role` is missing. Commander checks required options first, and counts superfluous arguments without naming one.
 */
export function checkUnknownFirst(program: CommandUnknownOpts): void {
  const commands = program.commands.length > 0 ? program.commands : [program];
  const required = new Map(commands.map((command) => [command, command.options.filter(({ mandatory }) => mandatory)]));
  for (const [command, options] of required) {
    for (const option of options) option.mandatory = false;
    command.allowExcessArguments().usage([...options.map(({ flags }) => flags), command.usage()].join(' '));
  }
  program.hook('preAction', (_program, command) => {
    const missing = required
      .get(command)
      ?.find((option) => command.getOptionValue(option.attributeName()) === undefined);
    if (missing) command.error(`option '${missing.flags}' is missing`);
    const known = command.registeredArguments;
    const superfluous = known.at(-1)?.variadic ? undefined : command.args[known.length];
    if (superfluous !== undefined) command.error(`unexpected argument '${superfluous}'`);
  });
}

/** Turns "error: unknown option '--expire'\n(Did you mean --expires?)" into two sentences on one line. */
function makeSentence(text: string): string {
  const [, first = '', rest = ''] = /^(?:error: )?(.)(.*)$/s.exec(text.trim()) ?? [];
  const said = first.toUpperCase() + rest.replace(/\n\((Did you mean .*)\)$/, '. $1').replace(/(?<![.?])$/, '.');
  return escapeControls(said);
}
