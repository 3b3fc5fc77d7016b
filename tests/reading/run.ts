import { Command } from '@commander-js/extra-typings';
import type { GivenText, Reading } from '../../server/domain/reading/stages.ts';
import { listMisses } from './misses.ts';
import { loadPassages, type Passage } from './passages.ts';
import { showMisses, showScores } from './print-scores.ts';
import { matchPassage } from './score.ts';

/** Reads passages and prints how well: `npm run score:reading`. README.md explains the scores. */

const READER = '../../server/domain/reading/read-text.ts';

const command = new Command('score:reading')
  .description('Reads passages and prints how well each stage did')
  .argument('[folder]', 'a folder of passages', 'tests/reading/gold')
  .option('--misses', 'also list what was read wrong')
  .option('--only <id>', 'one passage')
  .option('--language <tag>', 'passages in one language')
  .parse();
const { misses, only, language } = command.opts();

const { readText }: { readText: (given: GivenText) => Reading } = await import(READER);
const passages = loadPassages(command.processedArgs[0]).filter(
  (passage) => (only === undefined || passage.id === only) && (language === undefined || passage.language === language),
);
if (passages.length === 0) command.error('No passage fits.');

const read = passages.map((passage) => matchPassage(passage, readText(givenOf(passage))));
if (misses || only !== undefined) console.log(`${showMisses(read.flatMap(listMisses))}\n`);
console.log(showScores(read));

function givenOf({ text, language: tag, publishedOn, publisher }: Passage): GivenText {
  return { text, language: tag, publishedOn, ...(publisher === null ? {} : { publisher }) };
}
