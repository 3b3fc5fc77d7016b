import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isDay } from '../domain/figures/dates.ts';
import { readHtml, UnreadablePage } from '../domain/reading/pages/read-html.ts';
import { OperationalError } from '../errors.ts';

/** Files with the texts of articles: plain text, Markdown with front matter, or HTML. */

/** A text and what its file says about it. Null where it does not say. */
export interface FileText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 8601 day. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];

/**
 * Lists files in the order of their names. A folder stands for the texts in it and below it.
 * @param named paths as the user typed them
 * @param from the folder from which relative paths start
 * @throws OperationalError that names a path that does not exist, or a folder without texts
 */
export async function listTextFiles(named: readonly string[], from: string): Promise<string[]> {
  const found = new Set<string>();
  for (const name of named) {
    const file = path.resolve(from, name);
    const kind = await stat(file).catch((error: NodeJS.ErrnoException) => {
      throw new OperationalError(`${name}: the file cannot be read (${error.code}).`);
    });
    const files = kind.isDirectory() ? await listFolder(file) : [file];
    if (files.length === 0)
      throw new OperationalError(`${name}: the folder contains no texts. They end in ${ENDINGS.join(', ')}.`);
    for (const one of files) found.add(one);
  }
  return [...found];
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && ENDINGS.includes(path.extname(entry.name).toLowerCase()))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads the text out of a file.
 * @param name the file as it is called in messages
 * @throws OperationalError if the bytes are no text, or the page cannot be read
 */
export function readFileText(bytes: Uint8Array, name: string): FileText {
  const decoded = decodeText(bytes, name);
  if (isHtml(decoded, name)) return readPage(decoded, name);
  return readFrontMatter(decoded);
}

/** Decodes UTF-8, UTF-16 with a byte order mark, and the encoding that an HTML page declares. */
function decodeText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const charset = findCharset(bytes);
    if (charset !== undefined) return new TextDecoder(charset).decode(bytes);
    throw new OperationalError(`${name}: is not text in UTF-8.`);
  }
}

/** How far into a page the encoding is declared (HTML Living Standard, 4.2.5.4). */
const CHARSET_WITHIN_BYTES = 1024;

function findCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, CHARSET_WITHIN_BYTES));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isHtml(text: string, name: string): boolean {
  const ending = path.extname(name).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(ending)) return true;
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, CHARSET_WITHIN_BYTES));
}

function readPage(html: string, name: string): FileText {
  try {
    return readHtml(html);
  } catch (error) {
    if (error instanceof UnreadablePage) throw new OperationalError(`${name}: ${error.message}`);
    throw error;
  }
}

const FRONT_MATTER = /^\uFEFF?---\r?\n(.{0,10000}?)\r?\n---\r?\n/s;

/** The front matter of a Markdown file, under the names that site generators use. */
const FIELDS = {
  title: ['title', 'headline'],
  language: ['lang', 'language', 'locale'],
  publishedOn: ['date', 'publishedOn', 'published', 'pubDate'],
  publisher: ['publisher', 'site', 'source'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'original_url'],
} as const;

function readFrontMatter(text: string): FileText {
  const [all, matter = ''] = FRONT_MATTER.exec(text) ?? [];
  const said = all === undefined ? {} : parseFields(matter);
  const find = (field: keyof typeof FIELDS) =>
    FIELDS[field].map((name) => said[name]).find((value) => typeof value === 'string' && value !== '') as
      | string
      | undefined;
  const day = find('publishedOn')?.slice(0, 10);
  const url = find('url');
  const [title, rest] = [find('title'), text.slice(all?.length ?? 0).replace(/^\uFEFF/, '')];
  return {
    text: title !== undefined && !rest.includes(title) ? `# ${title}\n\n${rest}` : rest,
    language: find('language') ?? null,
    publishedOn: day !== undefined && isDay(day) ? day : null,
    publisher: find('publisher') ?? null,
    url: url !== undefined && URL.canParse(url) ? url : null,
  };
}

function parseFields(matter: string): Readonly<Record<string, unknown>> {
  try {
    // The core schema leaves days as they are printed.
    const value: unknown = parse(matter, { schema: 'core', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
