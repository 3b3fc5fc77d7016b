'use strict';

/** Loads the program that `run.cjs` was asked for. Before, an older Node gets what the server needs and it lacks. */

const { register } = require('node:module');
const { pathToFileURL } = require('node:url');

require('./es2024.cjs');
if (!process.features.typescript) register('./strip-types.mjs', pathToFileURL(__filename));

process.argv.splice(1, 1); // the program finds its arguments where they would be without run.cjs
import(`../${process.argv[1]}`);
