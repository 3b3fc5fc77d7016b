import { readBytes } from '../domain/files/read-file.ts';
import { readText } from '../domain/reading/read-text.ts';
import type { GivenText, Reading } from '../domain/reading/stages.ts';
import { OperationalError } from '../errors.ts';
import { readFileText } from './text-files.ts';

/** Reads one file in a worker thread. */

export interface ReadTask {
  /** Absolute path. */
  readonly file: string;
  /** The file as it is called in messages. */
  readonly name: string;
  /** What the user says about the texts. It prevails over what the files say. */
  readonly given: Omit<GivenText, 'text'>;
}

/** A text that was read. */
export interface ReadFile {
  readonly name: string;
  readonly given: GivenText;
  readonly reading: Reading;
}

/** Returns what was read, or a sentence that says why the file cannot be read. */
export default async function readFile({ file, name, given }: ReadTask): Promise<ReadFile | string> {
  try {
    const { text, language, publishedOn, publisher, url } = readFileText(await readBytes(file, name), name);
    const all: GivenText = {
      text,
      ...(language === null ? {} : { language }),
      ...(publishedOn === null ? {} : { publishedOn }),
      ...(publisher === null ? {} : { publisher }),
      ...(url === null ? {} : { url }),
      ...given,
    };
    return { name, given: all, reading: readText(all) };
  } catch (error) {
    if (error instanceof OperationalError) return nameFile(error.message, name);
    throw error;
  }
}

/** Puts the name of the file before a message that does not have it yet. */
function nameFile(message: string, name: string): string {
  return message.startsWith(name) ? message : `${name}: ${message}`;
}
