import { createHash } from 'node:crypto';
import type { NumberMention } from '../figures/numbers/mention.ts';
import { explainNumbers } from './account-numbers.ts';
import { attribute } from './attribute.ts';
import { findCountTypes } from './find-count-types.ts';
import { findDays } from './find-days.ts';
import { findFigureDays } from './find-figure-days.ts';
import { findFrames } from './find-frames.ts';
import { findNames } from './find-mentions.ts';
import { findPhraseOf } from './find-phrases.ts';
import { findSharesInWords } from './find-shares.ts';
import { findSources } from './find-sources.ts';
import { findTimes } from './find-times.ts';
import type { FoundFrame } from './frame-search.ts';
import { findCountRules, findFrameRules, findSupport } from './languages/all.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import { type FigureContext, makeCandidates } from './make-candidates.ts';
import { readBlocks } from './read-blocks.ts';
import { type Bulletins, findRuns, joinFrames, readBulletins } from './read-bulletin.ts';
import { readDocument } from './read-document.ts';
import { readNumbersOfText } from './read-numbers-of-text.ts';
import { readSentences } from './read-sentences.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { speakForBulletins } from './speak-for-bulletins.ts';
import type { Block, DayRange, FoundDocument, GivenText, Reading, Sentence, Span } from './stages.ts';

/** The version of the rules. It is part of the key of a candidate, so that a new version reads a text anew. */
export const READER_VERSION = '1';

/**
 * Reads a text: what it says about itself, its figures as candidates, and what became of every number. A pure function; nothing
 * is stored and nothing is sent.
 */
export function readText(given: GivenText): Reading {
  const { text } = given;
  const language = given.language ?? recogniseLanguage(text);
  const blocks = readBlocks(text, language);
  const sentences = readSentences(text, blocks, language);
  const numbers = readNumbersOfText(text, blocks, language);
  const rules = findFrameRules(language);
  const { frames: inSentences, actors } = rules ? findAllFrames(text, sentences, numbers, rules) : NOTHING;
  const bulletins = readBulletins(text, sentences, numbers, language, rules);
  const frames = joinFrames(inSentences, bulletins);
  const document = readDocument(given, blocks, language);
  const context = findContext(given, document, sentences, language, rules, bulletins);
  const made = makeCandidates(text, frames, rules, {
    ...context,
    hasHostages:
      frames.some(({ measure }) => measure === 'TAKEN_HOSTAGE') ||
      speaksOf(sentences, rules?.states.find(({ name }) => name === 'HOSTAGE')?.words),
  });
  return {
    version: READER_VERSION,
    language,
    support: findSupport(language),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    document,
    blocks,
    candidates: made.candidates,
    numbers: explainNumbers(text, numbers, { blocks, sentences }, { ...made, frames, actors }, rules),
    ...findNames(text, sentences, language, {
      findAsOf: context.findAsOf,
      attribute: (words) => context.attribute(words).links,
    }),
  };
}

interface AllFrames {
  readonly frames: readonly FoundFrame[];
  readonly actors: ReadonlySet<NumberMention>;
}

const NOTHING: AllFrames = { frames: [], actors: new Set() };
const FIGURES_IN: readonly Block['kind'][] = ['HEADLINE', 'BODY', 'CAPTION'];

function findAllFrames(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberMention[],
  rules: FrameRules,
): AllFrames {
  const frames: FoundFrame[] = [];
  const actors = new Set<NumberMention>();
  let next = 0;
  for (const sentence of sentences) {
    while (next < numbers.length && (numbers[next] as NumberMention).start < sentence.start) next += 1;
    const first = next;
    while (next < numbers.length && (numbers[next] as NumberMention).start < sentence.end) next += 1;
    if (!FIGURES_IN.includes(sentence.block.kind)) continue;
    const previous = frames.at(-1) ?? null;
    const found = findFrames(text, sentence, numbers.slice(first, next), rules, previous);
    frames.push(...found.frames, ...findSharesInWords(text, sentence, rules, previous));
    for (const actor of found.actors) actors.add(actor);
  }
  return { frames, actors };
}

function speaksOf(sentences: readonly Sentence[], words: readonly string[] = []): boolean {
  return sentences.some(
    (sentence) => FIGURES_IN.includes(sentence.block.kind) && findPhraseOf(sentence, words) !== null,
  );
}

/** Whose word figures are, as of which day, and how their counts run. */
function findContext(
  { text, publisher }: GivenText,
  { publishedOn, url }: FoundDocument,
  sentences: readonly Sentence[],
  language: string,
  rules: FrameRules | null,
  { headings }: Bulletins,
): Pick<FigureContext, 'attribute' | 'findAsOf' | 'findCounts'> {
  const sources = findSources(text, sentences, language, { publisher: publisher ?? null, url });
  const published: DayRange | null = publishedOn === null ? null : { ...publishedOn, basis: 'INFERRED' };
  const day = publishedOn?.latest ?? null;
  const counts = findCountRules(language);
  const days = day === null ? [] : findDays(text, sentences, language, day);
  const own = {
    attribute: (figure: Span) => attribute(figure, sources),
    ...findFigureDays(text, days, sentences, published, counts),
    findCounts: (frames: readonly FoundFrame[]) => {
      if (rules === null) return new Map();
      const times = findTimes(text, sentences, language, day, rules, counts);
      const read = frames.filter(({ run }) => run === undefined);
      return new Map([...findCountTypes(read, { sentences, times, rules, counts }), ...findRuns(frames, days)]);
    },
  };
  return speakForBulletins(text, headings, own, language, { publisher: publisher ?? null, url });
}
