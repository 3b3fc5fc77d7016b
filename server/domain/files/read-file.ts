import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { describeIssue, type FieldPath, formatPath } from '../records/issues.ts';

/** A file that was read and passed all checks. */
export interface GivenFile<T> {
  /** The path as the user typed it, for messages. */
  readonly name: string;
  /** Absolute path. */
  readonly path: string;
  readonly data: T;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Makes an error at a field of this file, for faults found later. */
  error(field: FieldPath, message: string): OperationalError;
}

/** Size of the largest file that is read: several times what the longest lists of the format need. */
export const LARGEST_FILE_BYTES = 20_000_000;

/**
 * Reads and checks one file.
 * @param schemaOf chooses the declaration to check the file against, by its contents
 * @param reading the bytes of the file, if they are being read already
 * @throws OperationalError with the file, line and field of the first fault
 */
export async function readYamlFile<S extends z.ZodType>(
  file: string,
  name: string,
  schemaOf: (value: unknown) => S,
  reading = readBytes(file, name),
): Promise<GivenFile<z.output<S>>> {
  const bytes = await reading;
  const text = decode(bytes, name);
  const value = parse(text, name);
  const error = locateErrors(text, name);
  const result = schemaOf(value).safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0] as z.core.$ZodIssue;
    throw error(issue.path as FieldPath, describeIssue(issue));
  }
  return { name, path: file, data: result.data, sha256: hashSha256(bytes), error };
}

export function hashSha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Reads a file. @throws OperationalError if it is too large or cannot be read */
export async function readBytes(file: string, name: string): Promise<Buffer> {
  const unreadable = ({ code }: NodeJS.ErrnoException) =>
    new OperationalError(`${name}: the file cannot be read (${code}).`);
  const found = await stat(file).catch((error) => {
    throw unreadable(error);
  });
  if (!found.isFile()) throw new OperationalError(`${name}: is not a file.`);
  if (found.size > LARGEST_FILE_BYTES)
    throw new OperationalError(`${name}: has ${found.size} bytes, but at most ${LARGEST_FILE_BYTES} are read.`);
  return readFile(file).catch((error) => {
    throw unreadable(error);
  });
}

function decode(bytes: Buffer, name: string): string {
  const lineOf = (offset: number) => bytes.subarray(0, offset).toString('latin1').split('\n').length;
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new OperationalError(`${name}:${lineOf(nul)}: is not text: it holds a NUL character.`);
  try {
    // A byte order mark at the start has no meaning and is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes);
    const line = sound.slice(0, findFirstBroken(bytes, sound)).split('\n').length;
    throw new OperationalError(`${name}:${line}: is not UTF-8.`);
  }
}

/** Returns the position of the first replacement character that stands for invalid bytes. */
function findFirstBroken(bytes: Buffer, sound: string): number {
  const skipped = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0;
  for (let at = sound.indexOf('\ufffd'); at >= 0; at = sound.indexOf('\ufffd', at + 1)) {
    const start = skipped + Buffer.byteLength(sound.slice(0, at));
    if (!bytes.subarray(start, start + 3).equals(Buffer.from('\ufffd'))) return at;
  }
  return sound.length;
}

function parse(text: string, name: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const refusal = (offset: number, message: string) =>
    new OperationalError(`${name}:${lines.linePos(offset).line}: ${message}.`);
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw refusal(broken.pos[0], `is not YAML: ${describeYamlFault(broken)}`);
  // YAML's end marker: otherwise a file cut off between two claims would look like one with fewer claims.
  if (!/^\.\.\.\s*$/m.test(text.trimEnd().split('\n').at(-1) ?? ''))
    throw new OperationalError(`${name}:${text.split('\n').length}: is not complete: the last line must be "...".`);
  if (text.includes('*'))
    visit(document, (_key, node) => {
      if (isAlias(node)) throw refusal(node.range?.[0] ?? 0, `has an alias, *${node.source}: write out its value`);
    });
  return document.toJS({ maxAliasCount: 0 });
}

function describeYamlFault({ code, message }: { code: string; message: string }): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'it is nested too deeply';
  return (message.split('\n')[0] as string).replace(/\.$/, '');
}

/**
 * Makes errors that name the line of a field. The text is parsed again for each one, since a parsed document takes many
 * times the memory of its text and is rarely needed.
 */
function locateErrors(text: string, name: string): GivenFile<unknown>['error'] {
  return (field, message) => {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const printed = nameAsPrinted(document, field);
    const line = lines.linePos(findOffset(document, printed)).line;
    return new OperationalError(`${name}:${line}: ${printed.length > 0 ? `${formatPath(printed)} ` : ''}${message}.`);
  };
}

/** Returns the path of a field in the text: files of earlier versions have `parent` where entries have `parents`. */
function nameAsPrinted(document: ReturnType<typeof parseDocument>, field: FieldPath): FieldPath {
  const at = field.indexOf('parents');
  if (at < 0 || document.hasIn(field.slice(0, at + 1))) return field;
  const older = [...field.slice(0, at), 'parent'];
  return document.hasIn(older) ? older : field;
}

/** Returns the offset of a field in the text, or of the nearest enclosing field if it is missing. */
function findOffset(document: ReturnType<typeof parseDocument>, field: FieldPath): number {
  for (let depth = field.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(field.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    if (range) return range[0];
  }
  return 0;
}
