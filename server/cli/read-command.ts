import path from 'node:path';
import { Command, InvalidArgumentError } from '@commander-js/extra-typings';
import { type ModelConfig, readModelConfig } from '../config.ts';
import { countNoun, formatCount } from '../domain/figures/words.ts';
import { addProposed, checkProposals } from '../domain/reading/check-proposals.ts';
import type { GivenText } from '../domain/reading/stages.ts';
import { OperationalError } from '../errors.ts';
import { askModel } from '../model/ask-model.ts';
import { type CommandOutcome, defineCommand } from './command.ts';
import { delayProgress, type ShowStep } from './progress.ts';
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
      .option('--json', 'print what was read as JSON, one line for each text')
      .option(
        '--model',
        'also ask the language model that READER_MODEL_URL and READER_MODEL name; the texts are sent to it',
      ),
  examples: ['article.html', 'articles --language en --published-on 2024-03-05', 'articles --json'],
  async prepare(paths, { json = false, model = false, language, publishedOn, publisher }) {
    const asked = model ? requireModel() : undefined;
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
        const files = await readFiles(tasks, { signal, step: showSteps(tasks.length, () => showProgress('Texts')) });
        const results = asked ? await askAbout(files, asked, { signal, step: showProgress('Model') }) : files;
        const read = results.filter((result) => typeof result !== 'string');
        const unread = results.filter((result) => typeof result === 'string');
        return { ...(json ? printJson(read) : printTables(read)), ...reportUnread(unread, tasks.length) };
      },
    };
  },
});

/** Shows no progress for a single file. */
function showSteps(total: number, show: () => ShowStep): ShowStep {
  return total > 1 ? delayProgress(show()) : () => undefined;
}

function requireModel(): ModelConfig {
  const config = readModelConfig(process.env);
  if (config) return config;
  throw new OperationalError('--model needs READER_MODEL_URL and READER_MODEL in the environment.');
}

interface Asking {
  readonly signal: AbortSignal;
  readonly step: ShowStep;
}

/** Adds what a language model proposes to what the rules read. The texts go to it one after the other. */
async function askAbout(
  files: readonly (ReadFile | string)[],
  config: ModelConfig,
  { signal, step }: Asking,
): Promise<(ReadFile | string)[]> {
  const results: (ReadFile | string)[] = [];
  for (const file of files) {
    results.push(typeof file === 'string' ? file : await addModel(file, config, signal));
    step(results.length, files.length);
  }
  return results;
}

async function addModel(file: ReadFile, config: ModelConfig, signal: AbortSignal): Promise<ReadFile> {
  const { text } = file.given;
  const checked = checkProposals(text, file.reading, await askModel(config, text, signal));
  return { ...file, reading: addProposed(file.reading, checked) };
}

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
