import { Document, isCollection, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type ArticleFile, articleFile, type RegistryFile, registryFile } from './format.ts';

/** Writes entries as readable files that omit default values. Reading a file back yields the same entry. */

/** Characters per line, as in files written by hand. */
const WIDTH_CHARS = 120;

/** Values written on one line if they fit: days and lists of codes, and the items of lists such as chains and names. */
const FLOW = new Set([
  ...['publishedOn', 'asOf', 'start', 'end', 'at', 'caveats', 'nationalities'],
  ...['facets', 'parentView', 'coordinates'],
]);
const FLOW_ITEMS = new Set([
  'credits',
  'mentions',
  'attributions',
  'relations',
  'names',
  'affiliations',
  'places',
  'parents',
]);

/** Returns the text of an article file, for `articles/`. */
export function formatArticle(entry: ArticleFile): string {
  return formatFile('article', omitDefaults(articleFile, entry));
}

/** Returns the text of a registry file with these lists, for `registry/`. */
export function formatRegistry(lists: Partial<RegistryFile>): string {
  return formatFile('registry', omitDefaults(registryFile, lists));
}

function formatFile(schema: string, value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_key, { key, value: node }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isSeq(node) && FLOW_ITEMS.has(name)) for (const item of node.items) putOnOneLine(item);
      if (FLOW.has(name) || (isSeq(node) && node.items.every(isScalar))) putOnOneLine(node);
    },
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string' && node.value.length > WIDTH_CHARS - 20)
        node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const text = document.toString({ lineWidth: WIDTH_CHARS });
  return `# yaml-language-server: $schema=../schema/${schema}.schema.json\n${text}...\n`;
}

function putOnOneLine(node: unknown): void {
  if (!isCollection(node) || JSON.stringify((node as Node).toJSON()).length > WIDTH_CHARS) return;
  node.flow = true;
  if (isMap(node)) for (const { value } of node.items) putOnOneLine(value);
}

/** Returns an entry with its fields in the order of the declaration, without those that have their default value. */
function omitDefaults(schema: z.ZodType, value: unknown): unknown {
  const def = schema.def as { type: string; innerType?: z.ZodType; in?: z.ZodType };
  if (value === null) return null;
  // A declaration may wrap another one: for a default, for null, or to transform the value.
  const inner = def.innerType ?? def.in;
  if (inner) return omitDefaults(inner, value);
  if (def.type === 'array') {
    const { element } = schema as z.ZodArray<z.ZodType>;
    return (value as unknown[]).map((item) => omitDefaults(element, item));
  }
  if (def.type !== 'object') return value;
  const { shape } = schema as z.ZodObject<Record<string, z.ZodType>>;
  const given = value as Record<string, unknown>;
  const fields = Object.entries(shape).filter(([name, field]) => name in given && !isDefault(field, given[name]));
  return Object.fromEntries(fields.map(([name, field]) => [name, omitDefaults(field, given[name])]));
}

/** Whether an omitted field is read as this value. */
function isDefault(field: z.ZodType, value: unknown): boolean {
  const read = field.safeParse(undefined);
  return read.success && JSON.stringify(read.data) === JSON.stringify(value);
}
