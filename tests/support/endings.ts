/**
 * What a test file starts and makes is ended and removed when the file is done, whatever came of its tests. Hooks are no
 * way to ask for it: a test cannot add one for its file, and a module that several files share would add its own once.
 */

const endings: (() => unknown)[] = [];
const afterEachTest: (() => unknown)[] = [];

/** Has this done when the test file is done. What was asked for last is done first. */
export function atEnd(end: () => unknown): void {
  endings.push(end);
}

/** Has this done after each test, of whatever file. */
export function afterTests(end: () => unknown): void {
  afterEachTest.push(end);
}

/** Does what was asked for at the end of the file, all of it, and then fails with what went wrong. */
export async function endFile(): Promise<void> {
  const errors: unknown[] = [];
  for (let end = endings.pop(); end; end = endings.pop()) {
    try {
      await end();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `Not everything was ended: ${errors.join(' ')}`);
}

export async function endTest(): Promise<void> {
  for (const end of afterEachTest) await end();
}
