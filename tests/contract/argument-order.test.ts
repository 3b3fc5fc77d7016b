import { globSync, readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isObjectType, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { type Answer, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** Arguments have one order everywhere: which rows, in which order, as of when, which page. */

const FIRST = ['filter', 'orderBy'];
const LAST = ['knownBy', 'asRecordedOn', 'first', 'after', 'last', 'before'];

/** Returns the same names in that order. A field's own arguments keep their order, between the two groups. */
function inOrder(names: readonly string[]): string[] {
  const own = names.filter((name) => !FIRST.includes(name) && !LAST.includes(name));
  return [...FIRST.filter((name) => names.includes(name)), ...own, ...LAST.filter((name) => names.includes(name))];
}

/** Returns the arguments of every field that has any, by `Type.field`. */
function argumentsIn(from: typeof schema): Map<string, readonly string[]> {
  const types = Object.values(from.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map(({ name, args }) => [`${type.name}.${name}`, args] as const),
    );
  return new Map(
    fields.filter(([, args]) => args.length > 0).map(([name, args]) => [name, args.map((argument) => argument.name)]),
  );
}

const ordered = argumentsIn(schema);

describe('the arguments of', () => {
  it.each([...ordered])('%s', (_field, names) => expect(names).toEqual(inOrder(names)));

  it.each([
    ['Query.claims', 'filter orderBy knownBy asRecordedOn first after last before'],
    ['Query.attributionStatistics', 'filter groupBy knownBy asRecordedOn'],
    ['Query.series', 'filter orderBy knownBy asRecordedOn first after last before'],
    [
      'Query.seriesAbout',
      'event measure population place countType unit responsible responsibleLabel cause verification identification period knownBy asRecordedOn',
    ],
    ['Query.search', 'text types knownBy asRecordedOn first after last before'],
    ['Reconciliation.days', 'orderBy match first after last before'],
    ['Node.revisions', 'orderBy first after last before'],
    ['Subscription.claimChanged', 'filter after'],
  ])('%s are %s', (field, names) => expect(ordered.get(field)?.join(' ')).toBe(names));
});

describe('the same order applies', () => {
  it('in the SDL', () => {
    expect(argumentsIn(buildSchema(readFileSync('server/schema.graphql', 'utf8')))).toEqual(ordered);
  });

  it('in introspection', async () => {
    const { ask } = testApi(await freshDatabase());
    const { __schema } = await ask('{ __schema { types { name fields { name args { name } } } } }');
    const asked = new Map<string, string[]>();
    for (const type of __schema.types.filter(({ name }: Answer) => !name.startsWith('__'))) {
      for (const { name, args } of type.fields ?? []) {
        if (args.length > 0)
          asked.set(
            `${type.name}.${name}`,
            args.map((argument: Answer) => argument.name),
          );
      }
    }
    expect(asked).toEqual(ordered);
  });

  it.each(globSync('sdk/src/documents/*.graphql'))('in %s', (file) => {
    const found: string[][] = [];
    visit(parse(readFileSync(file, 'utf8')), {
      Field: ({ arguments: given = [] }) => void found.push(given.map(({ name }) => name.value)),
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(found.map(inOrder));
  });
});
