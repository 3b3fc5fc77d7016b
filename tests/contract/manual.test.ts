import { existsSync, readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_ROWS, LARGEST_PAGE_ROWS } from '../../server/graphql/base/pages.ts';
import { schema } from '../../server/graphql/schema.ts';
import { testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';

/** The description of the schema is the front page of its documentation. Its names must exist, and its facts must be true. */

const { ask, fail } = testApi(await freshDatabase());
const manual = schema.description ?? '';
const prose = manual.replaceAll(/```[\s\S]*?```/g, '');
const spans = [...new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, span]) => span as string))];

/** All names of the schema: types, fields, arguments and values. */
const names = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) => [
    type.name,
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
    ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).flatMap((field) => [
          field.name,
          ...('args' in field ? field.args.map(({ name }) => name) : []),
        ])
      : []),
  ]),
);
const codes = [...readFileSync('server/graphql/base/errors.ts', 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(
  ([, code]) => code as string,
);
/** Names from GraphQL and HTTP that are not in the schema. */
const OTHERS = ['extensions.code', 'X-Request-Id', 'Authorization: Bearer', 'Last-Event-ID'];

/** Returns the names in a part of a query, which is a field with its arguments or an argument with its value. */
function namesIn(piece: string): string[] {
  const selection = /^\w+\(/.test(piece) ? piece : `node(${piece})`;
  const [operation] = parse(`{ ${selection} }`).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const found = field as SelectionNode & { kind: Kind.FIELD };
  const given = found.arguments?.map(({ name, value }) => {
    expect(valueFromASTUntyped(value)).not.toBeNull();
    return name.value;
  });
  return [found.name.value, ...(given ?? [])];
}

describe('the description of the schema', () => {
  it('is returned by introspection as a Markdown page', async () => {
    expect(await ask('{ __schema { description } }')).toEqual({ __schema: { description: manual } });
    expect(manual.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## What the ledger holds',
      '## What a figure allows',
      '## Ids and slugs',
      '## Lists',
      '## Two clocks',
      '## Errors',
      '## Writing',
      '## Reading texts',
      '## Following',
      '## Read on',
    ]);
    expect(manual.split(/\s+/).length).toBeLessThan(1_130);
  });

  it.each(spans)('names `%s`, which exists', (span) => {
    if (OTHERS.includes(span) || codes.includes(span)) return;
    if (span.includes('/')) expect(existsSync(span)).toBe(true);
    else if (/^\w+$/.test(span)) expect(names).toContain(span);
    else for (const name of namesIn(span)) expect(names).toContain(name);
  });

  it('names every error code, and no other', () => {
    expect(codes.length).toBeGreaterThan(10);
    const named = spans.filter((span) => /^[A-Z]+(_[A-Z]+)*$/.test(span) && !names.has(span));
    expect(named.toSorted()).toEqual(codes.toSorted());
  });

  it('begins with a query that can be sent as it is', async () => {
    const queries = [...manual.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query as string);
    expect(queries).toHaveLength(1);
    const { claims } = await ask(queries[0] as string);
    expect(
      claims.nodes.map(({ interval, origin }: (typeof claims.nodes)[0]) => [interval.low, interval.high, origin.label]),
    ).toEqual([
      [1401, null, 'the Israeli government'],
      [1201, null, null],
      [1205, 1205, 'Israeli official figures'],
      [1150, 1249, null],
    ]);
  });

  it('is right about pages, slugs and error codes', async () => {
    expect(prose.replaceAll(/\s+/g, ' ')).toContain(
      `A page has ${DEFAULT_PAGE_ROWS} rows by default and ${LARGEST_PAGE_ROWS} at most.`,
    );
    expect((await ask('{ event(id: "gaza-war") { slug } }')).event).toEqual({ slug: 'gaza-war' });
    const withSlug = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getFields()['slug'],
    );
    expect(withSlug.map(({ name }) => name).join(' ')).toBe(
      'Article Dataset Event Organisation Person Place Population',
    );
    const [tooMany] = await fail('{ claims(first: 101) { totalCount } }');
    expect(tooMany?.extensions.code).toBe('INVALID_PAGE');
    const [unknown] = await fail('{ claims(filter: { event: "gaza-wra" }) { totalCount } }');
    expect(unknown?.extensions.code).toBe('NOT_FOUND');
    expect(unknown?.message).toContain('Did you mean "gaza-war"?');
  });
});
