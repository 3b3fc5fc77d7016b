import { afterAll, afterEach } from 'vitest';
import { endFile, endTest } from './endings.ts';

/** Runs before each test file. Several files may run one after another in the same process. */

afterEach(endTest);
afterAll(endFile);
