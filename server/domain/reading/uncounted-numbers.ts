import { type Chunk, hasClass, type NounChunk } from './chunks.ts';
import type { Sentence } from './stages.ts';

/** "Ivan Petrov, a teacher": the noun describes a person who is named. */
export function isApposition(chunks: readonly Chunk[], at: number): boolean {
  const [noun, comma, name] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  if (
    noun?.kind !== 'NOUN' ||
    noun.number?.value !== 1 ||
    !noun.items[0]?.number ||
    !noun.items[0].folded.includes(' ')
  )
    return false;
  return comma?.kind === 'COMMA' && name?.kind === 'NOUN' && name.head?.isCapital === true;
}

/** "Ana Ruiz, 41, said": the age of a person who is named. */
export function isAge(chunks: readonly Chunk[], at: number): boolean {
  const [noun, before, name, after] = [chunks[at], chunks[at - 1], chunks[at - 2], chunks[at + 1]];
  if (noun?.kind !== 'NOUN' || noun.items.length !== 1 || (noun.number?.value ?? 200) > MOST_YEARS) return false;
  const isSet = before?.kind === 'COMMA' && name?.kind === 'NOUN' && name.number === null;
  return isSet && (after === undefined || after.kind === 'COMMA' || after.kind === 'STOP' || after.kind === 'AND');
}

/** Nobody is older. */
const MOST_YEARS = 115;

/** "Seven Drowned Men": a common noun with a capital is part of a title, unless the whole line is written so. */
export function isTitle({ items, head }: NounChunk, { tokens, block }: Sentence): boolean {
  if (!head?.isCapital || head.number !== null || block.kind === 'HEADLINE') return false;
  const isName = head.entry === null || head.entry.nationality !== null;
  const words = tokens.filter(({ isWord }) => isWord);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return !isName && items.some(({ number }) => number !== null) && capitals.length < words.length / 2;
}

/** "Holding four people each". */
export function isRate(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks[at + 1];
  const verb = chunks[at - 1];
  const isExchange =
    verb?.kind === 'VERB' &&
    verb.readings.some(({ rule }) => rule.senses.some(({ measure }) => measure === 'RELEASED'));
  return after?.kind === 'ADVERB' && hasClass(after, 'EACH') && !isExchange;
}

/** "37 sheep and 12 more": the second number counts what the first does. */
export function isThing(chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at];
  if (
    noun?.kind !== 'NOUN' ||
    noun.isPeople !== noun.items.some((item) => hasClass(item, 'OTHERS')) ||
    noun.describedBy.length > 0
  )
    return false;
  if (noun.head !== null && !hasClass(noun.head, 'OTHERS')) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (chunk?.kind !== 'NOUN') continue;
    if (chunk.number !== null || chunk.isPeople) return chunk.isThing;
    if (chunk.items.some(({ number }) => number?.excludedBecause === 'THINGS')) return true;
  }
  return false;
}
