import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run generate`: makes types of the documents in `src`, and a `graphql` function that knows them. */
const config: CodegenConfig = {
  schema: 'node_modules/@attested/sdk/schema.graphql',
  documents: 'src/**/*.ts',
  generates: {
    'src/graphql/': {
      preset: 'client',
      // Gives each document a hash, for `byId()`.
      presetConfig: { persistedDocuments: true },
      config: {
        // Leave this line out for syntax trees: they are sent as well.
        documentMode: 'string',
        scalars: {
          CountryCode: 'string',
          Date: 'string',
          DateTime: 'string',
          ID: 'string',
          JSON: 'unknown',
          URL: 'string',
        },
        strictScalars: true,
        useTypeImports: true,
        // For Node, which runs TypeScript as it is. Bundlers need none.
        importExtension: '.ts',
      },
    },
  },
};

export default config;
