import { describe, it, type SuiteOptions } from 'vitest';
import { executablePath, howToGetOne } from './browser.ts';

/** Describes tests that need a browser. If there is none, they are skipped, and the report explains how to get one. */
export function describeInBrowser(title: string, options: SuiteOptions, tests: () => void): void {
  it.skipIf(executablePath)(howToGetOne, ({ skip }) => skip());
  describe.skipIf(!executablePath)(title, options, tests);
}
