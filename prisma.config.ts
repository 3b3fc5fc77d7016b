import { defineConfig } from 'prisma/config';

// `prisma generate` does not use the schema engine, yet the CLI downloads that binary before it starts. Naming any
// executable stops the download.
if (process.argv.includes('generate')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
