import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { executablePath, howToGetOne, launchOptions } from './tests/support/browser.ts';

/** The tests of the SDK against a server run as they are in Node and in a browser. */
const SDK_SUITE = 'tests/sdk/suite/**/*.test.ts';

const sdkSuite = {
  include: [SDK_SUITE],
  globalSetup: ['tests/support/global-setup.ts', 'tests/sdk/support/serve.ts'],
};

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'node',
      include: ['tests/**/*.test.ts'],
      exclude: [...configDefaults.exclude, SDK_SUITE],
      globalSetup: ['tests/support/global-setup.ts'],
    },
  },
  { extends: true, test: { ...sdkSuite, name: 'sdk in Node' } },
];

if (executablePath) {
  projects.push({
    extends: true,
    test: {
      ...sdkSuite,
      name: 'sdk in a browser',
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' }],
      },
    },
  });
} else {
  console.warn(howToGetOne);
}

export default defineConfig({
  resolve: {
    alias: [
      // Vite would take graphql's `module` build, and Node takes its `main`: two copies of one class are no longer one.
      { find: /^graphql$/, replacement: path.resolve('node_modules/graphql/index.js') },
      // What is being written, and not what was built of it last.
      { find: /^@attested\/sdk$/, replacement: path.resolve('sdk/src/index.ts') },
    ],
  },
  test: {
    projects,
    // A first start of the server, or of the browser, takes a few seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
