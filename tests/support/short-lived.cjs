'use strict';

const { setFlagsFromString } = require('node:v8');

/**
 * Loaded first in every Node process of a test run. Prisma compiles its queries in WebAssembly, and V8 optimises that code in
 * the background, which is a quarter of the work of a process that ends after a second or two. So it is not optimised here.
 */
for (const flag of ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);
