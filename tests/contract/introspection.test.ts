import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionOptions,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../server/graphql/schema.ts';
import { type Answered, testApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { listen, shut } from '../support/listen.ts';
import { bin, succeed } from '../support/package.ts';
import { scratchFolder } from '../support/scratch.ts';

/** GraphQL tools read the schema from the server. Their queries cost far less than the limit. */

const { app, ask } = testApi(await freshDatabase());

/** The options of graphql-js that users switch on, tested in all combinations. */
const SWITCHES = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'experimentalDirectiveDeprecation',
  'oneOf',
] as const;
const switched = (bits: number): IntrospectionOptions =>
  Object.fromEntries(SWITCHES.map((name, i) => [name, (bits & (1 << i)) !== 0]));

const everything = switched(2 ** SWITCHES.length - 1);

const printed = (of = schema) => printSchema(lexicographicSortSchema(of));

describe('the introspection query of graphql-js', () => {
  it.each(Array.from({ length: 2 ** SWITCHES.length }, (_, bits) => [switched(bits)]))(
    'works with %o',
    async (options) => {
      const found = buildClientSchema(await ask(getIntrospectionQuery(options)));
      expect(Object.keys(found.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
      const { descriptions, schemaDescription } = options;
      expect(found.description ?? null).toBe(descriptions && schemaDescription ? schema.description : null);
      // The printed schemas can only be equal if nothing is left out.
      if (descriptions && schemaDescription && options.inputValueDeprecation && options.oneOf && options.specifiedByUrl)
        expect(printed(found)).toBe(printed());
    },
  );

  it.each([3, 7, 9, 12, 100])('works to a depth of %i types', async (typeDepth) => {
    const found = buildClientSchema(await ask(getIntrospectionQuery({ ...everything, typeDepth })));
    expect(printed(found)).toBe(printed());
  });

  it('works with all names once more in one query, so the schema has room to grow', async () => {
    const [selection = ''] = /__schema \{[\s\S]*?\n {6}\}/.exec(getIntrospectionQuery(everything)) ?? [];
    const twice = getIntrospectionQuery(everything).replace(
      selection,
      `one: ${selection} other: __schema { types { name kind fields { name args { name } } } }`,
    );
    expect(Object.keys(await ask(twice))).toEqual(['one', 'other']);
  });
});

/** The options with which tools call `getIntrospectionQuery`, or that produce the same query as their own. */
describe.each<[string, IntrospectionOptions]>([
  ['GraphiQL', { inputValueDeprecation: true, schemaDescription: true }],
  [
    'GraphQL Code Generator, GraphQL Tools',
    {
      descriptions: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
    },
  ],
  ['Rover', { inputValueDeprecation: true, typeDepth: 7 }],
  ['Rover for older servers, get-graphql-schema for Relay', { typeDepth: 7 }],
  ['Apollo’s client:codegen', { descriptions: true }],
  ['urql’s introspection', { descriptions: false }],
])('%s', (_tool, options) => {
  it('reads the schema', async () => {
    expect(Object.keys(buildClientSchema(await ask(getIntrospectionQuery(options))).getTypeMap())).toContain('Claim');
  });
});

describe('on the command line', () => {
  /** The errors in all responses. */
  const errors: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const answer = (await (await app.fetch(url, sent)).json()) as Answered;
    errors.push(...(answer.errors ?? []));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  let url: string;
  let folder: string;
  beforeAll(async () => {
    url = `${await listen(server)}/graphql`;
    folder = await scratchFolder('introspection');
  });
  afterAll(() => shut(server));
  // After an error, some tools would send a smaller query, which would hide it.
  afterEach(() => expect(errors.splice(0)).toEqual([]));

  it('gql.tada, which first asks what the server supports, reads the schema', async () => {
    const file = path.join(folder, 'tada.graphql');
    await succeed(process.execPath, [bin('gql.tada'), 'generate', 'schema', url, '--output', file], folder);
    // The tool does not ask for the description of the schema itself.
    const { description } = schema;
    expect(printed(Object.assign(buildSchema(await readFile(file, 'utf8')), { description }))).toBe(printed());
  });

  it('GraphQL Code Generator reads the schema', async () => {
    await writeFile(
      path.join(folder, 'names.cjs'),
      'exports.plugin = (schema) => Object.keys(schema.getTypeMap()).sort().join()',
    );
    const config = { schema: url, generates: { names: { plugins: ['./names.cjs'] } } };
    await writeFile(path.join(folder, 'codegen.json'), JSON.stringify(config));
    await succeed(process.execPath, [bin('graphql-codegen'), '--config', 'codegen.json'], folder);
    expect((await readFile(path.join(folder, 'names'), 'utf8')).trim()).toBe(
      Object.keys(schema.getTypeMap()).sort().join(),
    );
  });
});
