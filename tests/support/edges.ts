import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** Every path through the graph, derived from the schema, so that new edges are tested as well. */

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

/** Fields that tell rows apart. Ids and the times of recording are left out, as they differ between two ledgers. */
export const TELLING = [
  '__typename',
  'slug',
  'key',
  'label',
  'wording',
  'name',
  'value',
  'verdict',
  'reason',
  'totalCount',
  'low',
  'high',
  'earliest',
  'latest',
  'independent',
  'kind',
  'role',
  'day',
];
/** Types that every path reaches and that lead no further. */
const ROOTS = ['PageInfo'];

type Field = GraphQLField<unknown, unknown>;

function argumentsOf(field: Field, day: string): string | undefined {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ name }) => name !== 'on')) return undefined;
  if (field.args.some(({ name }) => name === 'first')) return '(first: 5)';
  return required.length === 0 ? '' : `(on: "${day}")`;
}

/**
 * The selections below a type that follow `depth` edges, one after another.
 * @param day for fields that require one
 * @param tells whether a field without fields of its own is selected
 */
export function selections(
  typeName: string,
  depth: number,
  day: string,
  tells: (field: string) => boolean = (field) => TELLING.includes(field),
): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const telling = fields.filter(({ name, type: of }) => tells(name) && isLeafType(getNamedType(of)));
  const here = ['__typename', ...telling.map(({ name }) => name)].join(' ');
  if (depth === 0) return [here];
  return fields.flatMap((field) => {
    const target = getNamedType(field.type);
    const args = argumentsOf(field, day);
    if (!isObjectType(target) || args === undefined || ROOTS.includes(target.name) || field.name === 'edges') return [];
    const step = field.name === 'nodes' ? depth : depth - 1;
    return selections(target.name, step, day, tells).map((below) => `${here} ${field.name}${args} { ${below} }`);
  });
}
