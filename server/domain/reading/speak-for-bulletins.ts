import { attribute } from './attribute.ts';
import { findSources } from './find-sources.ts';
import type { FigureContext } from './make-candidates.ts';
import type { BulletinHeading } from './read-bulletin.ts';
import type { Publisher } from './recognise-publisher.ts';
import type { Sentence, Span } from './stages.ts';

type Context = Pick<FigureContext, 'attribute' | 'findAsOf' | 'findCounts'>;

/** Lets the heading of a bulletin say whose word the lines below it are, and of which day, where they do not say so themselves. */
export function speakForBulletins(
  text: string,
  headings: readonly BulletinHeading[],
  context: Context,
  language: string,
  publisher: Publisher,
): Context {
  if (headings.length === 0) return context;
  const attributions = new Map<BulletinHeading, ReturnType<Context['attribute']>>();
  const attributeHeading = (heading: BulletinHeading) => {
    const sentence = joinFirst(text, heading);
    const found =
      attributions.get(heading) ?? attribute(heading.first, findSources(text, [sentence], language, publisher));
    attributions.set(heading, found);
    return found;
  };
  return {
    ...context,
    attribute: (figure) => {
      const own = context.attribute(figure);
      const heading = own.links.length === 0 ? findHeading(headings, figure) : null;
      return heading === null ? own : { ...attributeHeading(heading), caveats: own.caveats };
    },
    findAsOf: (figure) => {
      const own = context.findAsOf(figure);
      const heading = own?.basis === 'STATED' ? null : findHeading(headings, figure);
      return heading === null ? own : context.findAsOf(heading.sentence);
    },
  };
}

/** The heading with the first number below it, as if they were one line: "The ministry said: 12". */
function joinFirst(text: string, { sentence, first }: BulletinHeading): Sentence {
  const printed = text.slice(first.start, first.end);
  const number = { text: printed, folded: printed.toLowerCase(), isWord: true, start: first.start, end: first.end };
  return {
    block: { ...sentence.block, kind: 'HEADLINE' },
    tokens: [...sentence.tokens, number],
    start: sentence.start,
    end: first.end,
  };
}

function findHeading(headings: readonly BulletinHeading[], { start }: Span): BulletinHeading | null {
  let [low, high] = [0, headings.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((headings[middle] as BulletinHeading).lines.start <= start) low = middle;
    else high = middle - 1;
  }
  const found = headings[low];
  return found && found.lines.start <= start && start < found.lines.end ? found : null;
}
