import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../database/client.ts';
import { countNoun } from '../domain/figures/words.ts';
import { TO_BE_NAMED, toArticleFile } from '../domain/files/reading-file.ts';
import { formatArticle } from '../domain/files/yaml.ts';
import { article as articleKind } from '../domain/records/article.ts';
import { makeSlug, pickFree } from '../domain/records/slugs.ts';
import { OperationalError } from '../errors.ts';
import { escapeControls } from '../log.ts';
import { type Choice, chooseRecords } from './choose-records.ts';
import type { CommandOutcome } from './command.ts';
import type { ReadFile } from './read-worker.ts';

/** Writes what was read as article files, for a curator to correct and to import. */

/**
 * Writes a file for each text into a folder, which is made if it does not exist. A file that is there already is never
 * overwritten, because a curator may have corrected it.
 */
export async function writeReadingFiles(
  read: readonly ReadFile[],
  folder: string,
  db: Database,
): Promise<CommandOutcome> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const lines: string[] = [];
  for (const file of read) {
    const slug = pickFree(proposeSlug(file), taken);
    taken.add(slug);
    const { text, unnamed } = await formatReading(file, slug, db);
    const target = path.join(folder, `${slug}.yaml`);
    await writeFile(target, text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new OperationalError(`${target}: the file exists already. Move it away, or name another folder.`);
    });
    const { candidates } = file.reading;
    lines.push(
      `${target}: ${countNoun(candidates.length, 'figure')}, ${countNoun(unnamed, 'record')} still to be named`,
    );
  }
  return { report: lines.join('\n') };
}

/** "2024-03-05-ferry-sinks-off-made-island". */
function proposeSlug({ reading: { document }, name }: ReadFile): string {
  const day = document.publishedOn?.latest ?? '';
  const title = document.headline?.text ?? path.basename(name, path.extname(name));
  return makeSlug(`${day} ${title}`, articleKind);
}

async function formatReading(file: ReadFile, slug: string, db: Database): Promise<{ text: string; unnamed: number }> {
  const { reading, given } = file;
  const choices = await chooseRecords(reading, db);
  const publisher = await findPublisher(given.publisher, db);
  const entry = toArticleFile(
    { reading, given, slug, publisher },
    choices.map(({ records }) => records),
  );
  const [schema = '', ...rest] = formatArticle(entry).split('\n');
  const body = rest.join('\n');
  const remarks = describeReading(
    file,
    entry.claims.map(({ key }) => key),
    choices,
  );
  return {
    text: [schema, ...remarks.map((line) => `# ${line}`.trimEnd()), body].join('\n'),
    unnamed: body.split(TO_BE_NAMED).length - 1,
  };
}

/** What a curator has to know to correct the file: the choices there were, and the numbers that were not understood. */
function describeReading(
  { name, reading, given }: ReadFile,
  keys: readonly string[],
  choices: readonly Choice[],
): string[] {
  const left = reading.numbers.filter(({ fate }) => fate === 'LEFT_OVER');
  const placeOf = (start: number) =>
    given.text
      .slice(Math.max(0, start - 30), start + 40)
      .replace(/\s+/g, ' ')
      .trim();
  return [
    `Read from ${name} by version ${reading.version} of the reader. Correct it, replace ${TO_BE_NAMED}, and import it with`,
    `npm run import -- articles <this file>. Suggestions are guesses by the words alone.`,
    ...left.map(({ start, words }) => `Left over: ${words} (at ${start}: “${placeOf(start)}”)`),
    ...choices.flatMap(({ remarks }, i) => remarks.map((remark) => `${keys[i]}: ${remark}`)),
  ].map(escapeControls);
}

async function findPublisher(name: string | undefined, { prisma }: Database): Promise<string | null> {
  if (name === undefined) return null;
  const found = await prisma.organisation.findFirst({
    where: {
      OR: [{ slug: name }, { name: { equals: name, mode: 'insensitive' } }],
      mergedIntoId: null,
    },
    orderBy: { id: 'asc' },
    select: { slug: true },
  });
  return found?.slug ?? null;
}
