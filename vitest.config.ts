import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { executablePath, howToGetOne, launchOptions } from './tests/support/browser.ts';

/** The tests of the SDK against a server. The same tests run in Node and in a browser. */
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
      // Vite would load graphql's `module` build and Node its `main`. With two copies of each class, `instanceof` fails.
      { find: /^graphql$/, replacement: path.resolve('node_modules/graphql/index.js') },
      // Test the sources of the SDK, not its last build.
      { find: /^@attested\/sdk$/, replacement: path.resolve('sdk/src/index.ts') },
    ],
  },
  test: {
    projects,
    // The first start of the server or the browser takes a few seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
