import type { Chunk } from './chunks.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { Item } from './tag-words.ts';

/** Joins a preposition and the noun of a state: "to a nearby hospital". */
export function joinStates(chunks: readonly Chunk[], { states }: FrameLexicon): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const next = chunks[at + 1];
    const isPreposition = 'folded' in chunk && next?.kind === 'NOUN' && next.number === null;
    const found =
      isPreposition && next.items.every(({ number }) => number === null)
        ? states.filter(({ after, words }) => after?.includes(chunk.folded) && endsWithAny(next.items, words))
        : [];
    // "From their homes": the noun alone is a state as well.
    if ('folded' in chunk && next?.kind === 'STATE') {
      const same = states.filter(
        ({ name, after }) => after?.includes(chunk.folded) && next.rules.some((rule) => rule.name === name),
      );
      if (same.length > 0) {
        joined.push({ ...next, start: chunk.start, rules: same });
        at += 1;
        continue;
      }
    }
    if (found.length > 0 && next) {
      joined.push({ kind: 'STATE', start: chunk.start, end: next.end, rules: found, item: null });
      at += 1;
    } else joined.push(chunk);
  }
  return joined;
}

function endsWithAny(items: readonly Item[], words: readonly string[]): boolean {
  const text = ` ${items.map(({ folded }) => folded).join(' ')}`;
  return words.some((word) => text.endsWith(` ${word}`));
}

/** "Killed" is active if an object follows, and otherwise passive: "12 killed in Gaza". */
export function settleVoices(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.kind !== 'VERB' || chunk.voice !== 'EITHER') return chunk;
    let next = i + 1;
    while (chunks[next]?.kind === 'ADVERB') next += 1;
    // "Shot dead six people".
    if (chunks[next]?.kind === 'STATE' && chunks[next + 1]?.kind === 'NOUN' && chunk.readings.length > 0) next += 1;
    const after = chunks[next];
    const hasObject = after?.kind === 'NOUN' && !after.isTime && !isListed(chunks, i, next);
    const afterRelative = chunks[i - 1]?.kind === 'RELATIVE' || chunks[i - 1]?.kind === 'THAT';
    const senses = chunk.readings.flatMap(({ rule }) => rule.senses);
    const isIntransitive = senses.length > 0 && senses.every(({ counts }) => counts === 'SUBJECT');
    const isSaying = chunk.readings.length === 0 && chunk.classes.has('TELL') && !chunk.classes.has('LINK');
    const voice = hasObject || afterRelative || isIntransitive || isSaying ? 'ACTIVE' : 'PASSIVE';
    return { ...chunk, voice, isFinite: chunk.isFinite || voice === 'ACTIVE' };
  });
}

/** "12 killed 30 wounded": the second number has a participle of its own, and nothing after it. */
function isListed(chunks: readonly Chunk[], verb: number, object: number): boolean {
  const [subject, listed, next, last] = [chunks[verb - 1], chunks[object], chunks[object + 1], chunks[object + 2]];
  if (subject?.kind !== 'NOUN' || subject.number === null || listed?.kind !== 'NOUN' || listed.number === null)
    return false;
  const isState = next?.kind === 'STATE' || (next?.kind === 'VERB' && next.voice === 'EITHER');
  return isState && last?.kind !== 'NOUN';
}
