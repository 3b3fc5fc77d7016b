import path from 'node:path';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { type ModelConfig, readModelConfig } from '../config.ts';
import { countNoun, formatCount } from '../domain/figures/words.ts';
import { addProposed, checkProposals } from '../domain/reading/check-proposals.ts';
import type { GivenText } from '../domain/reading/stages.ts';
import { OperationalError } from '../errors.ts';
import { askModel } from '../model/ask-model.ts';
import { type CommandOutcome, defineCommand, type LocalTools } from './command.ts';
import { openReadings } from './open-readings.ts';
import { delayProgress, type ShowStep } from './progress.ts';
import type { ReadFile, ReadTask } from './read-worker.ts';
import { readFiles } from './reading-pool.ts';
import type { Program } from './run.ts';
import { showReading } from './show-reading.ts';
import { listTextFiles } from './text-files.ts';
import { findCallerFolder, readDay, readOnce, resolvePath } from './values.ts';
import { writeReadingFiles } from './write-reading-files.ts';

/** Reads texts, and shows the figures in them. Nothing is sent anywhere without `--model`. */

const texts = defineCommand({
  declare: () =>
    new Command('texts')
      .description(
        'Read the casualty figures of articles: text, Markdown or HTML. Nothing is sent anywhere without --model.',
      )
      .argument('<paths...>', 'files, and folders that contain files')
      .option(
        '--language <tag>',
        'the language of the texts, such as en or ar; guessed if it is not given',
        readOnce(readTag),
      )
      .option('--published-on <day>', 'the day on which the texts were published', readOnce(readDay))
      .option('--publisher <name>', 'who published the texts; a publisher is never read as a source', readOnce(String))
      .option('--json', 'print what was read as JSON, one line for each text')
      .addOption(
        new Option('--yaml <folder>', 'write an article file for each text, to be corrected and imported')
          .argParser(readOnce(resolvePath))
          .conflicts('json'),
      )
      .addOption(
        new Option('--yes', 'open the candidates in the ledger, for curators to decide on').conflicts(['json', 'yaml']),
      )
      .option(
        '--model',
        'also ask the language model that READER_MODEL_URL and READER_MODEL name; the texts are sent to it',
      ),
  examples: [
    'article.html',
    'articles --language en --published-on 2024-03-05',
    'articles --json',
    'article.txt --yaml to-correct',
    'articles --yes',
  ],
  needsCurated: true,
  async prepare(paths, options) {
    const { json = false, yaml, yes = false, model = false } = options;
    const asked = model ? requireModel() : undefined;
    const from = findCallerFolder();
    const files = await listTextFiles(paths, from);
    const tasks = files.map((file) => ({ file, name: path.relative(from, file) || file, given: giveKnown(options) }));
    const read = (tools: LocalTools) => readAll(tasks, asked, tools);
    if (yes)
      return async (tools) => {
        const all = await read(tools);
        const { signal } = tools;
        const step = showSteps(tasks.length, () => tools.showProgress('Opened'));
        return reportUnread(await openReadings(all.read, tools.db, { signal, step }), all, tasks.length);
      };
    if (yaml !== undefined)
      return async (tools) => {
        const all = await read(tools);
        return reportUnread(await writeReadingFiles(all.read, yaml, tools.db), all, tasks.length);
      };
    return {
      async work(tools) {
        const all = await read(tools);
        return reportUnread(json ? printJson(all.read) : printTables(all.read), all, tasks.length);
      },
    };
  },
});

interface Known {
  readonly language?: string | undefined;
  readonly publishedOn?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What the user says about the texts. */
function giveKnown({ language, publishedOn, publisher }: Known): Omit<GivenText, 'text'> {
  return {
    ...(language === undefined ? {} : { language }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

/** What could be read, and a sentence for each file that could not. */
interface AllRead {
  readonly read: readonly ReadFile[];
  readonly unread: readonly string[];
}

async function readAll(
  tasks: readonly ReadTask[],
  asked: ModelConfig | undefined,
  { signal, showProgress }: LocalTools,
): Promise<AllRead> {
  const files = await readFiles(tasks, { signal, step: showSteps(tasks.length, () => showProgress('Texts')) });
  const results = asked ? await askAbout(files, asked, { signal, step: showProgress('Model') }) : files;
  return {
    read: results.filter((result) => typeof result !== 'string'),
    unread: results.filter((result) => typeof result === 'string'),
  };
}

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

/** Adds to an outcome which files could not be read. */
function reportUnread(outcome: CommandOutcome, { unread }: AllRead, total: number): CommandOutcome {
  if (unread.length === 0 || outcome.error !== undefined) return outcome;
  const count = total > 1 ? `\n${unread.length} of ${countNoun(total, 'file')} could not be read.` : '';
  return { ...outcome, error: new OperationalError(`${unread.join('\n')}${count}`) };
}

/** `npm run read`. */
export const readProgram: Program = {
  name: 'read',
  noun: 'reading',
  description: 'Read the casualty figures of articles.',
  commands: [texts],
  isOneCommand: true,
};
