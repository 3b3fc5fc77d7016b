/**
 * Whatever a test file starts is stopped when the file is done, and whatever it makes is removed, even if its tests
 * failed. Hooks cannot do this: a test cannot add one for its file, and a module that several files share would add its
 * own only once.
 */

const endings: (() => unknown)[] = [];
const afterEachTest: (() => unknown)[] = [];

/** Calls `end` when the test file is done. The last one registered is called first. */
export function atEnd(end: () => unknown): void {
  endings.push(end);
}

/** Calls `end` after each test, in every file. */
export function afterTests(end: () => unknown): void {
  afterEachTest.push(end);
}

/** Calls everything that was registered for the end of the file, even after an error, and then throws the errors. */
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
