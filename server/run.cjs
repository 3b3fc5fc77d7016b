'use strict';

/**
 * Starts a program of this folder: `node server/run.cjs main.ts`. On a Node that is too old, it prints one line that names
 * the versions the server needs, so this file may only use syntax that old versions can parse.
 */

const needed = require('../package.json').engines.node;
const found = process.versions.node;

if (!isAllowed(found, needed)) {
  console.error(`attested: Attested needs Node.js ${inWords(needed)}, but this is ${found}.`);
  process.exit(1);
}
require('./runtime/load.cjs');

/** @param range a range in the form that package.json uses: `^20.19.0 || >=24.0.0` */
function isAllowed(version, range) {
  const major = Number(version.split('.')[0]);
  const minor = Number(version.split('.')[1]);
  return parts(range).some(
    (part) => (major === part.major && minor >= part.minor) || (part.orNewer && major > part.major),
  );
}

function inWords(range) {
  const words = parts(range).map((part) => (part.minor > 0 ? `${part.major}.${part.minor}+` : `${part.major}+`));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}` : words[0];
}

function parts(range) {
  return range.split(' || ').map((part) => {
    const read = /^(\^|>=)(\d+)\.(\d+)\.0$/.exec(part);
    return { orNewer: read[1] === '>=', major: Number(read[2]), minor: Number(read[3]) };
  });
}
