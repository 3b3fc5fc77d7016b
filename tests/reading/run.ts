import { Command } from '@commander-js/extra-typings';
import { readText } from '../../server/domain/reading/read-text.ts';
import { loadCurated } from './curated-passages.ts';
import { loadMuc, scoreMuc } from './import-muc.ts';
import { listMisses } from './misses.ts';
import { givenOf, loadPassages } from './passages.ts';
import { showMisses, showScores } from './print-scores.ts';
import { matchPassage } from './score.ts';

/** Reads passages and prints how well: `npm run score:reading`. README.md explains the scores. */

const command = new Command('score:reading')
  .description('Reads passages and prints how well each stage did')
  .argument('[folder]', 'a folder of passages', 'tests/reading/gold')
  .option('--misses', 'also list what was read wrong')
  .option('--only <id>', 'one passage')
  .option('--language <tag>', 'passages in one language')
  .option('--curated <folder>', 'the curated articles instead, whose texts are in this folder')
  .option('--muc <folder>', 'the texts and keys of MUC-3 and MUC-4 instead')
  .parse();
const { misses, only, language, curated, muc } = command.opts();

if (muc === undefined) scorePassages();
else scoreKeys(muc);

function scorePassages() {
  const all = curated === undefined ? loadPassages(command.processedArgs[0]) : loadCurated('data/articles', curated);
  const passages = all.filter(
    (passage) => (only ?? passage.id) === passage.id && (language ?? passage.language) === passage.language,
  );
  if (passages.length === 0) command.error('No passage fits.');
  const read = passages.map((passage) => matchPassage(passage, readText(givenOf(passage))));
  if (misses || only !== undefined) console.log(`${showMisses(read.flatMap(listMisses))}\n`);
  console.log(showScores(read));
}

function scoreKeys(folder: string) {
  const { right, of, missed } = scoreMuc(loadMuc(folder), readText);
  if (misses) console.log(missed.join('\n'));
  console.log(`Found, with number and measure: ${right} of the ${of} figures in the keys.`);
}
