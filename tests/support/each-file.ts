import { afterAll, afterEach } from 'vitest';
import { endFile, endTest } from './endings.ts';

/** Runs before each test file; one after the other may run in one process. */

afterEach(endTest);
afterAll(endFile);
