import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleFile, registryFile } from '../../server/domain/files/format.ts';
import { schemaFiles } from '../../server/domain/files/json-schemas.ts';
import { sdl, sdlFile } from '../../server/graphql/print.ts';
import { schema } from '../../server/graphql/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

/** Yields every description in a type: its own, and those of its fields, values and arguments. */
function* descriptions(type: GraphQLNamedType): Generator<[where: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      if ('args' in field)
        for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
    }
  }
}

describe('the schema', () => {
  it('matches the committed one: run `npm run generate`', () => {
    expect(readFileSync(sdlFile, 'utf8')).toBe(sdl);
  });

  it.each(types.map((type) => [type.name, type] as const))(
    '%s is described in full sentences, with every field, value and argument',
    (_name, type) => {
      for (const [where, description] of descriptions(type)) {
        expect(description, where).toMatch(/^[A-Z"`][\s\S]{8,}\.$/);
        // Database terms have no place in the manual.
        expect(description, where).not.toMatch(/PostgreSQL|Prisma|column/);
      }
    },
  );

  it('returns every list as a connection with a count and the arguments of a page', () => {
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (!named.name.endsWith('Connection')) continue;
        expect(
          field.args.map(({ name }) => name),
          `${type.name}.${field.name}`,
        ).toEqual(expect.arrayContaining(['after', 'before', 'first', 'last']));
        expect(Object.keys((named as typeof type).getFields()).sort()).toEqual([
          'edges',
          'nodes',
          'pageInfo',
          'totalCount',
          // The pairs of a series grow with the square of its claims, and a search may match every claim. They may be too many to
          // count to the end.
          ...(['ComparisonConnection', 'SearchConnection'].includes(named.name) ? ['totalCountIsExact'] : []),
        ]);
      }
    }
  });

  it('keeps the names that all clients use', () => {
    const fields = (name: string) =>
      Object.keys((schema.getType(name) as ReturnType<typeof schema.getQueryType> & object).getFields());
    expect(fields('Claim')).toEqual(
      expect.arrayContaining(
        'measure countType quantifier value low high wording composition asOf caveats note rank status event place population article attributions origin'.split(
          ' ',
        ),
      ),
    );
    expect(fields('UncertainDate')).toEqual(['basis', 'earliest', 'latest', 'text']);
    expect(fields('Attribution')).toEqual(expect.arrayContaining('position label verb organisation person'.split(' ')));
    expect(fields('Article')).toEqual(
      expect.arrayContaining('url headline publishedOn publisher language credits mentions claims'.split(' ')),
    );
    for (const name of ['Organisation', 'Person'])
      expect(fields(name)).toEqual(expect.arrayContaining(['name', 'names']));
    expect(fields('Name')).toEqual(['kind', 'language', 'value']);
    expect(fields('Query')).toEqual(
      expect.arrayContaining(
        'article articles person people organisation organisations event events place places population populations claim claims search node nodes'.split(
          ' ',
        ),
      ),
    );
  });
});

describe('the JSON Schemas of the curated files', () => {
  it.each(schemaFiles.map((file) => [path.basename(file.path), file] as const))(
    '%s matches the committed one: run `npm run generate`',
    (_name, file) => {
      expect(readFileSync(file.path, 'utf8')).toBe(file.text);
    },
  );

  it('contain every field that the importer reads', () => {
    for (const [declared, printed] of [
      [articleFile, schemaFiles[0]],
      [registryFile, schemaFiles[1]],
    ] as const) {
      expect(Object.keys(JSON.parse(printed?.text as string).properties)).toEqual(
        Object.keys(z.toJSONSchema(declared, { io: 'input' }).properties ?? {}),
      );
    }
  });
});
