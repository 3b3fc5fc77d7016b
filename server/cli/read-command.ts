import path from 'node:path';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { countNoun, formatCount } from '../domain/figures/words.ts';
import type { GivenText } from '../domain/reading/stages.ts';
import { OperationalError } from '../errors.ts';
import { type CommandOutcome, defineCommand } from './command.ts';
import { delayProgress } from './progress.ts';
import type { ReadFile } from './read-worker.ts';
import { readFiles } from './reading-pool.ts';
import type { Program } from './run.ts';
import { showReading } from './show-reading.ts';
import { listTextFiles } from './text-files.ts';
import { findCallerFolder, readDay, readOnce } from './values.ts';

/** Reads texts, and shows the figures in them. Nothing is sent anywhere. */

const texts = defineCommand({
  declare: () =>
    new Command('texts')
      .description('Read the casualty figures of articles: text, Markdown or HTML. Nothing is sent anywhere.')
      .argument('<paths...>', 'files, and folders that contain files')
      .option(
        '--language <tag>',
        'the language of the texts, such as en or ar; guessed if it is not given',
        readOnce(readTag),
      )
      .option('--published-on <day>', 'the day on which the texts were published', readOnce(readDay))
      .option('--publisher <name>', 'who published the texts; a publisher is never read as a source', readOnce(String))
      .addOption(new Option('--json', 'print what was read as JSON, one line for each text').conflicts('yaml')),
  examples: ['article.html', 'articles --language en --published-on 2024-03-05', 'articles --json'],
  async prepare(paths, { json = false, language, publishedOn, publisher }) {
    const from = findCallerFolder();
    const files = await listTextFiles(paths, from);
    const given: Omit<GivenText, 'text'> = {
      ...(language === undefined ? {} : { language }),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(publisher === undefined ? {} : { publisher }),
    };
    const tasks = files.map((file) => ({ file, name: path.relative(from, file) || file, given }));
    return {
      async work({ signal, showProgress }) {
        const results = await readFiles(tasks, { signal, step: delayProgress(showProgress('Texts')) });
        const read = results.map(({ result }) => result).filter((result) => typeof result !== 'string');
        const unread = results.map(({ result }) => result).filter((result) => typeof result === 'string');
        return { ...(json ? printJson(read) : printTables(read)), ...reportUnread(unread, tasks.length) };
      },
    };
  },
});

function readTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('It must be a language tag such as en, ar or pt-BR (BCP 47).');
  }
}

function printJson(read: readonly ReadFile[]): CommandOutcome {
  const lines = read.map(({ name, given: { text: _text, ...given }, reading }) =>
    JSON.stringify({ file: name, given, ...reading }),
  );
  return { report: lines.join('\n') };
}

function printTables(read: readonly ReadFile[]): CommandOutcome {
  const count = (fate: string) =>
    read.reduce((sum, { reading }) => sum + reading.numbers.filter((number) => number.fate === fate).length, 0);
  const candidates = read.reduce((sum, { reading }) => sum + reading.candidates.length, 0);
  const sum = `${countNoun(read.length, 'text')}: ${countNoun(candidates, 'candidate')}, ${countNoun(count('EXCLUDED'), 'number')} excluded, ${formatCount(count('LEFT_OVER'))} left over.`;
  return { report: [...read.map(showReading), ...(read.length > 1 ? [sum] : [])].join('\n\n') };
}

function reportUnread(unread: readonly string[], total: number): Pick<CommandOutcome, 'error'> {
  if (unread.length === 0) return {};
  const count = total > 1 ? `\n${unread.length} of ${countNoun(total, 'file')} could not be read.` : '';
  return { error: new OperationalError(`${unread.join('\n')}${count}`) };
}

/** `npm run read`. */
export const readProgram: Program = {
  name: 'read',
  noun: 'reading',
  description: 'Read the casualty figures of articles.',
  commands: [texts],
  isOneCommand: true,
};
