import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run generate`: generates types for the documents in `src`, and a `graphql` function that knows them. */
const config: CodegenConfig = {
  schema: 'node_modules/@attested/sdk/schema.graphql',
  documents: 'src/**/*.ts',
  generates: {
    'src/graphql/': {
      preset: 'client',
      // Gives each document a hash, for `byId()`.
      presetConfig: { persistedDocuments: true },
      config: {
        // Leave this line out to get syntax trees, which can also be sent.
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
        // For Node, which runs TypeScript directly. Bundlers do not need it.
        importExtension: '.ts',
      },
    },
  },
};

export default config;
