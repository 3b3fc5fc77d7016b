import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { OperationalError } from '../../errors.ts';
import { type ArticleEntry, articleEntry } from '../records/article-entries.ts';
import { worded } from '../records/issues.ts';
import { type RegistryFile, registryFile } from '../records/registry-entries.ts';

/** One curated file that was read and found sound. */
export interface CuratedFile<T> {
  /** Path for messages, from the folder that holds the data folder: `data/articles/….yaml`. */
  readonly name: string;
  readonly data: T;
  /** An error at a field of this file, to be thrown by whoever finds one later. */
  error(field: FieldPath, message: string): OperationalError;
}

export interface CuratedFolder {
  readonly registry: CuratedFile<RegistryFile>[];
  readonly articles: CuratedFile<ArticleEntry>[];
}

type FieldPath = readonly (string | number)[];

/**
 * Reads and checks every file of a curated folder before anything is written.
 * @param folder absolute path of a folder with `registry/` and `articles/`
 * @throws OperationalError with file, line and field of the first thing that is wrong
 */
export async function readCurated(folder: string): Promise<CuratedFolder> {
  const registry = await readAll(path.join(folder, 'registry'), registryFile);
  const articles = await readAll(path.join(folder, 'articles'), articleEntry);
  refuseTwins(registry, articles);
  for (const file of articles) {
    const expected = `${file.data.slug}.yaml`;
    if (path.basename(file.name) !== expected)
      throw file.error(['slug'], `must be the file's name: rename the file to ${expected}`);
  }
  return { registry, articles };
}

/** The slugs that a file refers to, with the list that must hold them and the field that names them. */
export function* references({
  data,
}: CuratedFile<ArticleEntry>): Generator<readonly [keyof RegistryFile, string, FieldPath]> {
  const one = function* (kind: keyof RegistryFile, slug: string | null | undefined, field: FieldPath) {
    if (slug) yield [kind, slug, field] as const;
  };
  yield* one('organisations', data.publisher, ['publisher']);
  for (const list of ['credits', 'mentions'] as const) {
    for (const [i, item] of data[list].entries()) {
      yield* one('people', item.person, [list, i, 'person']);
      yield* one('organisations', item.organisation, [list, i, 'organisation']);
      if ('event' in item) yield* one('events', item.event, [list, i, 'event']);
    }
  }
  for (const list of ['statuses', 'claims'] as const) {
    for (const [i, item] of data[list].entries()) {
      yield* one('events', item.event, [list, i, 'event']);
      if ('person' in item) yield* one('people', item.person, [list, i, 'person']);
      if ('population' in item) {
        yield* one('populations', item.population, [list, i, 'population']);
        yield* one('places', item.place, [list, i, 'place']);
      }
      for (const [j, link] of item.attributions.entries()) {
        yield* one('organisations', link.organisation, [list, i, 'attributions', j, 'organisation']);
        yield* one('people', link.person, [list, i, 'attributions', j, 'person']);
      }
    }
  }
}

async function readAll<S extends z.ZodType>(folder: string, schema: S): Promise<CuratedFile<z.output<S>>[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${named(folder)}: the folder cannot be read (${error.code}).`);
  });
  const files = entries.filter((entry) => entry.endsWith('.yaml')).sort();
  return Promise.all(files.map((file) => readOne(path.join(folder, file), schema)));
}

async function readOne<S extends z.ZodType>(file: string, schema: S): Promise<CuratedFile<z.output<S>>> {
  const name = named(file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OperationalError(`${name}: the file cannot be read (${error.code}).`);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const broken = document.errors[0];
  if (broken)
    throw new OperationalError(
      `${name}:${lines.linePos(broken.pos[0]).line}: is not YAML: ${broken.message.split('\n')[0]}`,
    );
  // YAML's own end mark: a file cut off between two claims would else read as one with fewer claims.
  if (!/^\.\.\.\s*$/m.test(text.trimEnd().split('\n').at(-1) ?? '')) {
    throw new OperationalError(`${name}:${text.split('\n').length}: is not complete: the last line must be "...".`);
  }

  const error = (field: FieldPath, message: string) => {
    const line = lines.linePos(offsetOf(document, field)).line;
    return new OperationalError(`${name}:${line}: ${field.length > 0 ? `${fieldName(field)} ` : ''}${message}.`);
  };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!result.success) {
    const issue = result.error.issues[0] as z.core.$ZodIssue;
    throw error(issue.path as FieldPath, worded(issue));
  }
  return { name, data: result.data, error };
}

function refuseTwins(registry: CuratedFile<RegistryFile>[], articles: CuratedFile<ArticleEntry>[]): void {
  const seen = new Map<string, string>();
  const see = (file: CuratedFile<unknown>, kind: string, slug: string, field: FieldPath) => {
    const first = seen.get(`${kind}/${slug}`);
    if (first) throw file.error(field, `is used twice: ${slug} is in ${first} already`);
    seen.set(`${kind}/${slug}`, file.name);
  };
  for (const file of registry) {
    for (const [kind, list] of Object.entries(file.data)) {
      for (const [i, { slug }] of list.entries()) see(file, kind, slug, [kind, i, 'slug']);
    }
  }
  for (const file of articles) {
    see(file, 'articles', file.data.slug, ['slug']);
    if (file.data.url) see(file, 'url', file.data.url, ['url']);
  }
}

/** Where a field is in the text; that of the nearest field around it when it is missing. */
function offsetOf(document: ReturnType<typeof parseDocument>, field: FieldPath): number {
  for (let depth = field.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(field.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    if (range) return range[0];
  }
  return 0;
}

function fieldName(field: FieldPath): string {
  return field.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

function named(file: string): string {
  return file.split(path.sep).slice(-3).join('/');
}
