import { Document, isCollection, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { type ArticleFile, articleFile, type RegistryFile, registryFile } from './format.ts';

/** Entries as files: readable, with nothing written that the format takes for granted, and read again as they were. */

/** Characters of a line, as in the files that people write. */
const WIDTH_CHARS = 120;

/** What stands on one line wherever it fits: days, lists of codes, and the items of the lists that chains and names are. */
const FLOW = new Set(['publishedOn', 'asOf', 'start', 'end', 'at', 'caveats', 'nationalities']);
const FLOW_ITEMS = new Set(['credits', 'mentions', 'attributions', 'relations', 'names', 'affiliations', 'places']);

/** The file of an article, for `articles/`. */
export function formatArticle(entry: ArticleFile): string {
  return formatFile('article', omitDefaults(articleFile, entry));
}

/** A registry file with these lists, for `registry/`. */
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

/** An entry with the fields of its declaration in their order, without those that say what is taken for granted. */
function omitDefaults(schema: z.ZodType, value: unknown): unknown {
  const def = schema.def as { type: string; innerType?: z.ZodType; in?: z.ZodType };
  if (value === null) return null;
  // What a declaration wraps another in: defaults, null, and what is made of the value once it is read.
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

/** Whether a field that is left out is read as this value. */
function isDefault(field: z.ZodType, value: unknown): boolean {
  const read = field.safeParse(undefined);
  return read.success && JSON.stringify(read.data) === JSON.stringify(value);
}
