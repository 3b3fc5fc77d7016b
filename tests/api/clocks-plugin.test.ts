import SchemaBuilder from '@pothos/core';
import { execute, parse } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import { getDatamodel } from '../../server/database/generated/pothos-types.ts';
import ClocksPlugin, { type ClocksOptions } from '../../server/graphql/base/clocks-plugin.ts';

/** The plugin by itself, over a made-up schema. Its effect on the ledger's schema is tested in clocks and past-edges. */

interface Context {
  readonly at: string;
  past: boolean;
}

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

const clocks: ClocksOptions<Context> = {
  args: ['day'],
  areSet: (args: { day?: string | null }) => args.day != null,
  isPastRead(context) {
    asked.push('isPastRead');
    return context.past;
  },
  contextAt(context, _info, args: { day?: string | null }) {
    asked.push('contextAt');
    if (args.day === 'never') throw new Error('There is no such day.');
    context.past ||= args.day != null;
    return { ...context, at: args.day ?? 'the day above' };
  },
};

interface Row {
  plain: string;
  byFunction(args: object, context: Context): string;
}

// The ledger's other plugins require options of every builder, although this one does not use them.
const prisma = { client: () => expect.unreachable('Nothing is read of a database.'), dmmf: getDatamodel() };
const builder = new SchemaBuilder<{ Context: Context }>({ plugins: [ClocksPlugin], prisma });
const Row = builder.objectRef<Row>('Row').implement({
  fields: (t) => ({
    plain: t.exposeString('plain'),
    // Has the default resolver: graphql-js calls the function that it finds on the row.
    byFunction: t.string({ resolve: undefined as never }),
    seenAt: t.string({ resolve: (_row, _args, { at }) => at }),
  }),
});
builder.queryType({
  fields: (t) => ({
    row: t.field({
      type: Row,
      args: { day: t.arg.string() },
      resolve: (_root, _args, { at }) => ({ plain: at, byFunction: (_none: object, context: Context) => context.at }),
    }),
  }),
});
const schema = builder.toSchema({ clocks });

async function ask(query: string): Promise<unknown> {
  const contextValue: Context = { at: 'now', past: false };
  const { data, errors } = await execute({ schema, document: parse(query), contextValue });
  return errors ? errors.map(({ message }) => message) : data;
}

it('a request that sets no clock is only checked for reading the past', async () => {
  expect(await ask('{ row { plain byFunction seenAt } }')).toEqual({
    row: { plain: 'now', byFunction: 'now', seenAt: 'now' },
  });
  expect(asked).toEqual(Array(4).fill('isPastRead'));
  expect(await ask('{ row(day: null) { plain } }')).toEqual({ row: { plain: 'now' } });
  expect(asked).not.toContain('contextAt');
});

it('a field that sets a clock is resolved at its moment, and so is every field below, whatever its resolver', async () => {
  expect(await ask('{ row(day: "Monday") { plain byFunction seenAt } }')).toEqual({
    row: { plain: 'Monday', byFunction: 'the day above', seenAt: 'the day above' },
  });
});

it('a clock that cannot be set is an error of the field', async () => {
  expect(await ask('{ row(day: "never") { plain } }')).toEqual(['There is no such day.']);
});
