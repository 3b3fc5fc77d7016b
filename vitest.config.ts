import { availableParallelism } from 'node:os';
import path from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { executablePath, howToGetOne, launchOptions } from './tests/support/browser.ts';
import { QuickFilesLast } from './tests/support/quick-files-last.ts';

/** The tests that start processes: servers and commands, npm, compilers, browsers. */
const END_TO_END = [
  'tests/e2e/**/*.test.ts',
  'tests/sdk/examples/**/*.test.ts',
  'tests/sdk/{bundle,comments,package,recipes,runtimes,types}.test.ts',
];
/** The tests that try everything at every place of the schema or of the formats, or very many at once. */
const EXHAUSTIVE = [
  'tests/api/{bad-writes,clock-edges,concurrent-writers,every-list,past-edges,replay,written-files}.test.ts',
  'tests/domain/{export,observation-import}.test.ts',
];
/** The tests of the SDK against a server. The same tests run in Node and in a browser. */
const SDK_SUITE = 'tests/sdk/suite/**/*.test.ts';

const inNode = {
  globalSetup: ['tests/support/global-setup.ts'],
  setupFiles: ['tests/support/each-file.ts'],
  // One process runs many files, one after the other: most of what a file needs is read by then.
  isolate: false,
};
const sdkSuite = {
  include: [SDK_SUITE],
  globalSetup: ['tests/support/global-setup.ts', 'tests/sdk/support/serve.ts'],
};

// Projects run in the order of their names, except `fast`, which is last. So what takes longest begins first.
const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      ...inNode,
      name: 'end to end',
      include: END_TO_END,
      globalSetup: [...inNode.globalSetup, 'tests/support/bundle-setup.ts'],
    },
  },
  { extends: true, test: { ...inNode, name: 'exhaustive', include: EXHAUSTIVE } },
  {
    extends: true,
    test: {
      ...inNode,
      name: 'fast',
      include: ['tests/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...END_TO_END, ...EXHAUSTIVE, SDK_SUITE],
    },
  },
  { extends: true, test: { ...sdkSuite, name: 'sdk in Node', isolate: false } },
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

const isShuffled = process.argv.some((arg) => arg.startsWith('--sequence.shuffle'));

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
    // A sequencer of our own would keep `--sequence.shuffle` from shuffling files.
    ...(isShuffled ? {} : { sequence: { sequencer: QuickFilesLast } }),
    // No test asserts how long it takes. Many that start servers take ten times as long on a machine that is busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // They wait for processes, disks and clocks as much as they compute.
    maxWorkers: 2 * availableParallelism(),
  },
});
