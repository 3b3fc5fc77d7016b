'use strict';

/**
 * Starts a program of this folder: `node server/run.cjs main.ts`. Only what an old Node can read may stand in this file: it
 * says in one line that the rest needs a newer one.
 */

const needed = require('../package.json').engines.node;
const found = process.versions.node;

if (!isAllowed(found, needed)) {
  console.error(`attested: Attested needs Node.js ${inWords(needed)}, and this is ${found}.`);
  process.exit(1);
}
require('./runtime/load.cjs');

/** @param range a range as package.json has it: `^20.19.0 || >=24.0.0` */
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
