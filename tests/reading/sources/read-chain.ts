import { attribute } from '../../../server/domain/reading/attribute.ts';
import { findSources } from '../../../server/domain/reading/find-sources.ts';
import { readSentences } from '../../../server/domain/reading/read-sentences.ts';
import type { Block } from '../../../server/domain/reading/stages.ts';

export interface ChainRow {
  /** The text, with the figure in square brackets. A line that begins with `# ` is a headline. Lines are paragraphs. */
  readonly text: string;
  /** The labels with their verbs, nearest first, and then the caveats: "AFP REPORTS > a doctor SAYS | ALLEGED". */
  readonly chain: string;
  readonly publisher?: string;
  readonly language?: string;
}

/** Reads the chain of the figure that a row marks, written as in the row. */
export function readChain({ text: marked, publisher, language = 'en' }: ChainRow): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const sentences = readSentences(text, splitLines(text), language);
  const reading = findSources(text, sentences, language, publisher === undefined ? {} : { publisher });
  const { links, caveats } = attribute({ start, end }, reading);
  const chain = links.map(({ text: label, verb }) => `${label} ${verb}`).join(' > ');
  return caveats.length === 0 ? chain : `${chain} | ${[...caveats].sort().join(' ')}`.trim();
}

function splitLines(text: string): Block[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const isHeadline = line.startsWith('# ');
    const block: Block = {
      kind: isHeadline ? 'HEADLINE' : 'BODY',
      start: start + (isHeadline ? 2 : 0),
      end: start + line.length,
    };
    start += line.length + 1;
    return block;
  });
}
