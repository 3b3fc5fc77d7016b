'use strict';

/** The entry of a worker thread: `{ program: 'cli/read-worker.ts', input }` calls the default export of the program. */

require('./prepare.cjs');

module.exports = async ({ program, input }) => (await import(`../${program}`)).default(input);
