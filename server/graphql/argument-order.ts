import { type GraphQLSchema, isInterfaceType, isObjectType, lexicographicSortSchema } from 'graphql';

/** The arguments that many fields share: those listed before a field's own arguments, and those listed after them. */
const BEFORE_ITS_OWN = ['filter', 'orderBy'];
const AFTER_ITS_OWN = ['knownBy', 'asRecordedOn', 'first', 'after', 'last', 'before'];

/**
 * Sorts a schema for readers. Types, fields and values are sorted by name. The arguments of a field come in the order of a
 * question: which rows, in which order, the field's own arguments (as declared), as of when, which page. The SDL and
 * introspection have this order, and so does the documentation in the playground.
 */
export function sortForReading(declared: GraphQLSchema): GraphQLSchema {
  const sorted = lexicographicSortSchema(declared);
  for (const type of Object.values(sorted.getTypeMap())) {
    const original = declared.getType(type.name);
    if (!hasFields(type) || !hasFields(original)) continue;
    for (const field of Object.values(type.getFields())) {
      const names = original.getFields()[field.name]?.args.map(({ name }) => name) ?? [];
      field.args = field.args.toSorted((a, b) => rank(a.name, names) - rank(b.name, names));
    }
  }
  return sorted;
}

const hasFields = (type: unknown) => isObjectType(type) || isInterfaceType(type);

function rank(name: string, declared: readonly string[]): number {
  const before = BEFORE_ITS_OWN.indexOf(name);
  const after = AFTER_ITS_OWN.indexOf(name);
  if (before !== -1) return before - BEFORE_ITS_OWN.length;
  return after === -1 ? declared.indexOf(name) : declared.length + after;
}
