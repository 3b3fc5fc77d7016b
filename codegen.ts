import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run generate`: generates the types and documents of the SDK from the schema and `sdk/src/documents`. */
const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  documents: 'sdk/src/documents/*.graphql',
  errorsOnly: true,
  config: {
    scalars: {
      ID: 'string',
      Date: 'string',
      DateTime: 'string',
      URL: 'string',
      CountryCode: 'string',
      JSON: 'unknown',
    },
    strictScalars: true,
    defaultScalarType: 'never',
    immutableTypes: true,
    inlineFragmentTypes: 'combine',
    printFieldsOnNewLines: true,
    useTypeImports: true,
  },
  generates: {
    'sdk/src/generated/types.ts': { plugins: ['./sdk/codegen/types.ts'] },
    'sdk/src/generated/documents.ts': { plugins: ['./sdk/codegen/documents.ts'] },
    'server/documents.json': { plugins: ['./sdk/codegen/persisted.ts'] },
  },
};

export default config;
