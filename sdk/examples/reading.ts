import { readFile } from 'node:fs/promises';
import {
  AcceptCandidatesDocument,
  type CandidateDetailsFragment,
  createClient,
  OpenReadingDocument,
  SdkError,
} from '@attested/sdk';
import { named } from './words.ts';

/**
 * Makes claims of the figures in a text, in two requests:
 *
 *     ATTESTED_TOKEN=… node reading.ts article.txt event [least-confidence]
 *
 * It opens the text, takes the figures that the reader is sure of (90 percent by default) and whose sources the ledger knows, and
 * accepts them as claims about the event, as drafts. All others stay open for a curator to look at. The program connects to
 * ATTESTED_URL, or by default to a server on this machine.
 */

const url = process.env['ATTESTED_URL'] ?? 'http://localhost:4000/graphql';
const [file = 'article.txt', event = 'gaza-war', least = '90'] = process.argv.slice(2);
const attested = createClient({
  url,
  headers: () => ({ authorization: `Bearer ${process.env['ATTESTED_TOKEN']}` }),
});

/** How likely a suggestion must be to be taken without anybody looking at it. */
const LEAST_SCORE = 85;

try {
  await readArticle(await readFile(file, 'utf8'));
} catch (error) {
  if (!(error instanceof SdkError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function readArticle(text: string): Promise<void> {
  // #region reading
  const { openReading } = await attested.mutate(OpenReadingDocument, { input: { text } });
  if (openReading.__typename !== 'ReadingOpened') return refuse(openReading.message);
  const { reading } = openReading;
  const open = reading.candidates.nodes.filter(({ state }) => state === 'OPEN');
  const sure = open.flatMap((candidate) => decide(candidate) ?? []);
  if (sure.length > 0) {
    const { acceptCandidates } = await attested.mutate(AcceptCandidatesDocument, {
      input: {
        candidates: sure,
        // The text is checked against what was read, and is not stored.
        text,
        article: reading.article ? undefined : { new: {} },
        draft: true,
        idempotencyKey: reading.sha256,
      },
    });
    if (acceptCandidates.__typename !== 'CandidatesAccepted') return refuse(acceptCandidates.message);
    for (const { sentence } of acceptCandidates.claims) console.log(sentence);
  }
  // #endregion
  console.log(
    `${reading.numbersSeen} numbers: ${sure.length} accepted, ${open.length - sure.length} for you to decide on,`,
  );
  console.log(`${reading.numbersExcluded} no figures, ${reading.numbersLeftOver} for you to look at.`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Returns what to accept, or undefined if a person has to look. */
function decide({ id, version, confidence, figure, suggestions, producer }: CandidateDetailsFragment) {
  if (confidence < Number(least) || producer !== 'RULES' || suggestions.sameFigures.length > 0) return undefined;
  const [population] = suggestions.populations;
  if (!population || population.score < LEAST_SCORE) return undefined;
  const sources = figure.attributions.map(({ unnamed }, i) => {
    const [best] = suggestions.sources[i]?.suggestions ?? [];
    if (unnamed) return { unnamed };
    if (!best || best.score < LEAST_SCORE) return undefined;
    return best.organisation
      ? { organisation: { id: best.organisation.id } }
      : { person: { id: best.person?.id ?? '' } };
  });
  if (sources.includes(undefined)) return undefined;
  console.error(`Sure of ${named(figure.measure)}: “${figure.wording}”.`);
  return {
    ...{ id, version, event, population: population.population.id },
    sources: sources.filter((source) => source !== undefined),
  };
}
