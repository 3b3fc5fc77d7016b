import type { Cue } from './source-cues.ts';
import { isNounish } from './source-runs.ts';
import { has, type Word } from './source-words.ts';

/** Where the words are for which each source of a sentence speaks. */

/** A scope in words of the sentence, ends inclusive. Empty if the last is before the first. */
export interface Scope {
  readonly first: number;
  readonly last: number;
}

export function findScopes(words: readonly Word[], cues: readonly Cue[]): Scope[] {
  const breaks = findBreaks(words);
  return cues.map((cue, i) => {
    const others = cues.filter((_, j) => j !== i);
    const first = cue.relativeFrom ?? (isForward(cue) ? cue.last + 1 : findStart(cue, others, breaks, words));
    const last =
      cue.direction === 'BACKWARD' || (cue.direction === 'BOTH' && isBackground(words, cue))
        ? cue.first - 1
        : findEnd(cue, others, breaks, words);
    return { first, last };
  });
}

/** "…, police said, hours after another attack killed three": what follows is only the background. */
function isBackground(words: readonly Word[], { last, opens }: Cue): boolean {
  return (
    !opens &&
    words[last + 1]?.mark === 'COMMA' &&
    words.slice(last + 2, last + 5).some((word) => has(word, 'BACKGROUND'))
  );
}

const isForward = ({ direction }: Cue) => direction === 'FORWARD';

/** The first words of clauses that are joined to what stands before: "and", "while", "but". */
function findBreaks(words: readonly Word[]): number[] {
  const breaks: number[] = [];
  words.forEach((word, at) => {
    if (word.mark === 'SEMICOLON') breaks.push(at + 1);
    else if (
      has(word, 'CONJUNCTION') ||
      (has(word, 'COORDINATION') && !(isNounish(words, at) && words[at + 1]?.capital))
    )
      breaks.push(at);
  });
  return breaks;
}

/** A cue that speaks for its own clause takes over from the one before it. */
function opensClause(cue: Cue, breaks: readonly number[], words: readonly Word[]): number | null {
  const clause = breaks.findLast((at) => at < cue.first || (at === cue.first && cue.first > 0));
  if (clause === undefined) return null;
  const between = words.slice(clause + 1, cue.first);
  const isOpening = between.every(
    (word) =>
      word.mark === 'COMMA' ||
      has(word, 'ADVERB') ||
      has(word, 'TIME') ||
      has(word, 'ADJUNCT') ||
      has(word, 'BEFORE_TIME') ||
      has(word, 'THAT') ||
      has(word, 'COORDINATION') ||
      has(word, 'CONJUNCTION'),
  );
  return isOpening || isShortOpening(between) ? clause : null;
}
/** "while in the north police said" */
const isShortOpening = (between: readonly Word[]) =>
  between.length <= 5 &&
  has(between[0], 'ADJUNCT') &&
  between.every(({ number, info }) => !number && info.verb === null);

function findStart(cue: Cue, others: readonly Cue[], breaks: readonly number[], words: readonly Word[]): number {
  const joins = breaks.filter((at) => at < cue.first && !has(words[at], 'AS'));
  let start = cue.direction === 'CLAUSE' ? (joins.at(-1) ?? 0) : 0;
  for (const other of others) {
    if (other.at >= cue.first) continue;
    const isAfter = (at: number) => at > other.last;
    if (cue.direction === 'CLAUSE' && isForward(other)) start = Math.max(start, other.last + 1);
    else if (other.opens) start = Math.max(start, other.last + 1);
    else if (!isForward(other)) start = Math.max(start, joins.find(isAfter) ?? 0);
    else if (!passesOn(cue)) start = Math.max(start, joins.findLast(isAfter) ?? 0);
  }
  return Math.min(start, cue.first);
}

/** Media pass on what others say, also about more than one clause. */
const passesOn = ({ links }: Cue) => links[0]?.phrase.isMedia === true;

function findEnd(cue: Cue, others: readonly Cue[], breaks: readonly number[], words: readonly Word[]): number {
  let end = words.length - 1;
  if (cue.direction === 'CLAUSE') end = (breaks.find((at) => at > cue.last) ?? words.length) - 1;
  for (const other of others) {
    // A relative clause ends where the sentence goes on: "Qashar, which admits four, claims…".
    if (cue.rule === 'relative' && other.first < cue.at && cue.at < other.at) end = Math.min(end, other.at - 1);
    if (other.first <= cue.last || other.direction === 'CLAUSE') continue;
    if (isForward(other)) {
      const clause = opensClause(other, breaks, words);
      if (isContrasted(words, cue, other)) end = Math.min(end, other.first - 1);
      else if (clause !== null && clause > cue.last) end = Math.min(end, clause - 1);
      else if (sharesSource(cue, other) && !cue.opens) end = Math.min(end, other.first - 1);
      continue;
    }
    const joins = breaks.filter((at) => at > cue.last && at < other.first && !has(words[at], 'AS'));
    const join = isForward(cue) ? joins.at(-1) : joins[0];
    if (!cue.opens) end = Math.min(end, other.first - 1);
    if (join !== undefined && (cue.opens || !isForward(cue) || !passesOn(other))) end = Math.min(end, join - 1);
  }
  return end;
}

/** "While police say three died, rebels say …" */
function isContrasted(words: readonly Word[], { first }: Cue, other: Cue): boolean {
  const opening = words.slice(Math.max(0, first - 2), first);
  return words[other.first - 1]?.mark === 'COMMA' && first <= 2 && opening.some((word) => has(word, 'CONJUNCTION'));
}

const sharesSource = (cue: Cue, other: Cue) => cue.links.at(-1)?.phrase === other.links.at(-1)?.phrase;
