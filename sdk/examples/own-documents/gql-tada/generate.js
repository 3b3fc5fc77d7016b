/** `npm run generate`: writes the types of the SDK's schema for gql.tada. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFromSDL, minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';

const file = fileURLToPath(import.meta.resolve('@attested/sdk/schema.graphql'));
const { introspection } = await loadFromSDL({ file }).load();
const types = outputIntrospectionFile(minifyIntrospection(introspection), {
  fileType: '.d.ts',
  shouldPreprocess: true,
});
writeFileSync(new URL('src/graphql-env.d.ts', import.meta.url), types);
