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

/** The arguments of every list. */
const PAGE = '(first: 5)';

/** Types whose fields are worked out from many claims, and cost accordingly. */
const WORKED_OUT = /^(FigureSeries|SeriesOrigin)$/;

type Field = GraphQLField<unknown, unknown>;

function argumentsOf(field: Field, day: string): string | undefined {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ name }) => name !== 'on')) return undefined;
  if (field.args.some(({ name }) => name === 'first')) return PAGE;
  return required.length === 0 ? '' : `(on: "${day}")`;
}

/** How to select below a type. */
export interface Selecting {
  /** The day for fields that require one. */
  readonly day: string;
  /** Whether a field without fields of its own is selected; by default those that tell rows apart. */
  readonly tells?: (field: string) => boolean;
}

/**
 * The selections below a type that follow `depth` edges, one after another. The edges that lead on from the same place are
 * the end of one selection, so that the ledger reads that place once for all of them. Others would cost more together than
 * a query may: edges below lists of lists, and edges of series in lists.
 * @param lists how many lists lead to the type
 */
export function selections(typeName: string, depth: number, selecting: Selecting, lists = 0): string[] {
  const { day, tells = (field) => TELLING.includes(field) } = selecting;
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const telling = fields.filter(({ name, type: of }) => tells(name) && isLeafType(getNamedType(of)));
  const here = ['__typename', ...telling.map(({ name }) => name)].join(' ');
  if (depth === 0) return [here];
  const together: string[] = [];
  const alone: string[] = [];
  for (const field of fields) {
    const target = getNamedType(field.type);
    const args = argumentsOf(field, day);
    if (!isObjectType(target) || args === undefined || ROOTS.includes(target.name) || field.name === 'edges') continue;
    const step = field.name === 'nodes' ? depth : depth - 1;
    const listsBelow = args === PAGE ? lists + 1 : lists;
    const isCheapEnd = step === 0 && lists < (WORKED_OUT.test(typeName) ? 1 : 2);
    for (const below of selections(target.name, step, selecting, listsBelow))
      (isCheapEnd ? together : alone).push(`${field.name}${args} { ${below} }`);
  }
  const ends = together.length > 0 ? [together.join(' '), ...alone] : alone;
  return ends.map((selection) => `${here} ${selection}`);
}
