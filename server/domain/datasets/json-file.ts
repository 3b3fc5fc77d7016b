import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { OperationalError } from '../../errors.ts';

/** Size of the largest file that is read. The largest series known to the ledger has less than one megabyte. */
export const LARGEST_DATASET_BYTES = 50_000_000;

/** The contents of a JSON file. */
export interface JsonFile {
  readonly data: unknown;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a JSON file (RFC 8259, UTF-8).
 * @throws OperationalError naming the file, if it cannot be read or is not JSON
 */
export async function readJson(file: string): Promise<JsonFile> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new OperationalError(`${file}: is empty.`);
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { data, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw new OperationalError(`${file}: is not JSON: ${(error as Error).message.replaceAll(/\s+/g, ' ')}.`);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  const unreadable = ({ code }: NodeJS.ErrnoException) =>
    new OperationalError(`${file}: the file cannot be read (${code}).`);
  const found = await stat(file).catch((error) => {
    throw unreadable(error);
  });
  if (!found.isFile()) throw new OperationalError(`${file}: is not a file.`);
  if (found.size > LARGEST_DATASET_BYTES)
    throw new OperationalError(`${file}: has ${found.size} bytes, but at most ${LARGEST_DATASET_BYTES} are read.`);
  return readFile(file).catch((error) => {
    throw unreadable(error);
  });
}
