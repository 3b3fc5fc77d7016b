'use strict';

/** Adds what the server needs and an older Node lacks, in the main thread and in workers. */

const { enableCompileCache, register } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

// Halves the time of a start. It is kept beside what npm installed, because others could write to a shared folder for
// temporary files. Where Node has no such cache or cannot write there, it works without one.
if (enableCompileCache) enableCompileCache(path.join(__dirname, '../../node_modules/.cache/node-compile-cache'));

require('./es2024.cjs');
if (!process.features.typescript) register('./strip-types.mjs', pathToFileURL(__filename));
