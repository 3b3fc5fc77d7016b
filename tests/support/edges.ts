import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** Every way through the graph, taken from the schema, so that an edge that is added is tried as well. */

const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));

/** Fields that tell rows apart without the ids, which differ between two ledgers; those that tell when they were recorded do as well. */
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
/** Types that every path leads through and no further. */
const ROOTS = ['PageInfo'];

type Field = GraphQLField<unknown, unknown>;

function argumentsOf(field: Field, day: string): string | undefined {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ name }) => name !== 'on')) return undefined;
  if (field.args.some(({ name }) => name === 'first')) return '(first: 5)';
  return required.length === 0 ? '' : `(on: "${day}")`;
}

/**
 * The selections that follow one edge after another, so many of them, below a type.
 * @param day for fields that ask about one
 * @param tells whether a field without fields of its own is asked for
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
