'use strict';

/** Loads the program named on the command line of `run.cjs`. First adds what the server needs and an older Node lacks. */

const { register } = require('node:module');
const { pathToFileURL } = require('node:url');

require('./es2024.cjs');
if (!process.features.typescript) register('./strip-types.mjs', pathToFileURL(__filename));

process.argv.splice(1, 1); // so the program's arguments are where they would be without run.cjs
import(`../${process.argv[1]}`);
