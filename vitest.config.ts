import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's `module` build, and Node takes its `main`: two copies of one class are no longer one.
  resolve: { alias: [{ find: /^graphql$/, replacement: path.resolve('node_modules/graphql/index.js') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    // A first start of the server, or of the browser, takes a few seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
