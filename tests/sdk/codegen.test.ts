import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';
import { plugin } from '../../sdk/codegen/types.ts';

/** The types generated for lists that the schema of the ledger does not have. */

const schema = buildSchema(`
  type Query {
    read(given: Lists, grid: [[Int!]!]!, loose: [[Int]], colours: [Colour!] = [RED]): Int
  }
  enum Colour { RED GREEN }
  input Lists {
    required: [Int!]!
    optional: [Int!]
    holes: [Int]!
    grid: [[Int!]!]!
    loose: [[Int]]
    colours: [Colour!]! = [RED]
    below: [Lists!]
    one: OneOf
  }
  input OneOf @oneOf { numbers: [Int!] word: String }
`);
const document = parse(`
  query Read($given: Lists, $grid: [[Int!]!]!, $loose: [[Int]], $holes: [Int]!, $colours: [Colour!] = [RED]) {
    read(given: $given, grid: $grid, loose: $loose, colours: $colours)
  }
`);
const printed = await plugin(schema, [{ document }], config.config ?? {});
const text = typeof printed === 'string' ? printed : printed.content;
/** The types of the fields of a generated type. */
function fieldsOf(name: string): Record<string, string> {
  const [, block = ''] = new RegExp(`^export type ${name} = (?:Exact<)?{\\n([\\s\\S]*?)^}`, 'm').exec(text) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^\s*(?:readonly )?(\w+\??): (.+);$/gm)].map(([, field, is]) => [field, is]),
  );
}

const NULL = '| null | undefined';

it('a list in an input also takes a single value, and null only if the list does', () => {
  expect(fieldsOf('Lists')).toEqual({
    required: 'ReadonlyArray<number> | number',
    'optional?': `ReadonlyArray<number> | number ${NULL}`,
    holes: `ReadonlyArray<number ${NULL}> | number`,
    grid: 'ReadonlyArray<ReadonlyArray<number> | number> | ReadonlyArray<number> | number',
    'loose?': `ReadonlyArray<ReadonlyArray<number ${NULL}> | number ${NULL}> | ReadonlyArray<number ${NULL}> | number ${NULL}`,
    'colours?': 'ReadonlyArray<Colour> | Colour',
    'below?': `ReadonlyArray<Lists> | Lists ${NULL}`,
    'one?': `OneOf ${NULL}`,
  });
  expect(text).toMatch(/{ +readonly numbers: ReadonlyArray<number> \| number; +readonly word\?: never; }/);
});

it('a list that is a variable does the same', () => {
  expect(fieldsOf('ReadQueryVariables')).toEqual({
    'given?': `Lists ${NULL}`,
    grid: 'ReadonlyArray<ReadonlyArray<number> | number> | ReadonlyArray<number> | number',
    'loose?': `ReadonlyArray<ReadonlyArray<number ${NULL}> | number ${NULL}> | ReadonlyArray<number ${NULL}> | number ${NULL}`,
    holes: `ReadonlyArray<number ${NULL}> | number`,
    'colours?': `ReadonlyArray<Colour> | Colour ${NULL}`,
  });
});
