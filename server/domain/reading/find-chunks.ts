import { type Chunk, hasClass, type MarkChunk } from './chunks.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { WordClass } from './languages/frame-rules.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { readVerbGroup } from './read-verb-group.ts';
import {
  type FoundChunk,
  isAdverb,
  isDescribing,
  isHedge,
  isNounLike,
  isNounStart,
  isUnknown,
  listVerbForms,
  type Scan,
} from './scan-words.ts';
import { joinStates, settleVoices } from './settle-chunks.ts';
import type { Item } from './tag-words.ts';

const MARKS = [
  'INCLUDING',
  'PARTITIVE',
  'RELATIVE',
  'THAT',
  'OF',
  'BY',
  'FROM',
  'WITH',
  'AMONG',
  'TO',
  'AND',
  'OR',
  'SUBORDINATOR',
  'IF',
  'BUT',
  'PREPOSITION',
] as const satisfies readonly (WordClass & MarkChunk['kind'])[];

export function findChunks(items: readonly Item[], lexicon: FrameLexicon): Chunk[] {
  const scan: Scan = { items, lexicon };
  const chunks: Chunk[] = [];
  for (let at = 0; at < items.length; ) {
    const [chunk, next] = readChunk(
      scan,
      at,
      chunks.findLast(({ kind }) => kind !== 'ADVERB'),
    );
    if (chunk) chunks.push(chunk);
    at = Math.max(next, at + 1);
  }
  return settleVoices(joinStates(chunks, lexicon));
}

function readChunk(scan: Scan, at: number, before: Chunk | undefined): FoundChunk {
  const item = scan.items[at] as Item;
  if (!item.isWord) return [readPunctuation(item), at + 1];
  if (item.number === null && !isHedge(scan, at)) {
    const isPartOfNumber = hasClass(item, 'PARTITIVE') && before?.kind === 'NOUN' && before.number !== null;
    if (hasClass(item, 'INCLUDING') && !isPartOfNumber)
      return [{ kind: 'INCLUDING', start: item.start, end: item.end, folded: item.folded }, at + 1];
    const isNeighbour = item.entry === null && before?.kind === 'PREPOSITION' && listVerbForms(scan, item).has('ING');
    const verb = isNeighbour ? null : readVerbGroup(scan, at, before);
    if (verb) return verb;
    if (hasClass(item, 'TIME') || hasClass(item, 'ORDER')) return readNounPhrase(scan, at);
    const isDescription = isDescribing(scan, at);
    if (item.entry?.states.length && !isDescription && !isNounStart(scan, at))
      return [{ kind: 'STATE', start: item.start, end: item.end, rules: item.entry.states, item }, at + 1];
    if (!hasClass(item, 'DETERMINER') || hasClass(item, 'THAT')) {
      const mark = isPartOfNumber ? 'PARTITIVE' : MARKS.find((name) => hasClass(item, name));
      if (mark && !(mark === 'THAT' && isNounLike(scan, at + 1)))
        return [{ kind: mark, start: item.start, end: item.end, folded: item.folded, entry: item.entry }, at + 1];
    }
    if (hasClass(item, 'ADVERB') || (isUnknown(item) && isAdverb(scan, item)))
      return [{ kind: 'ADVERB', start: item.start, end: item.end, folded: item.folded, entry: item.entry }, at + 1];
  }
  return readNounPhrase(scan, at);
}

function readPunctuation(item: Item): Chunk | null {
  const kind = /^[,،]$/u.test(item.folded)
    ? 'COMMA'
    : /^[([]$/u.test(item.folded)
      ? 'OPEN'
      : /^[)\]]$/u.test(item.folded)
        ? 'CLOSE'
        : /^[-–—―]+$/u.test(item.folded)
          ? 'DASH'
          : /^[.;:!?…؟؛•|]+$/u.test(item.folded)
            ? 'STOP'
            : null;
  return kind && { kind, start: item.start, end: item.end, folded: item.folded };
}
