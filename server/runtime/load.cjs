'use strict';

/** Loads the program named on the command line of `run.cjs`. */

require('./prepare.cjs');

process.argv.splice(1, 1); // so the program's arguments are where they would be without run.cjs
import(`../${process.argv[1]}`);
