import type { Chunk } from './chunks.ts';
import { findChunks } from './find-chunks.ts';
import { readGroup } from './find-group.ts';
import { findPhraseOf } from './find-phrases.ts';
import { loadFrameLexicon } from './frame-lexicon.ts';
import type { FoundFrame } from './frame-search.ts';
import type { FrameRules } from './languages/frame-rules.ts';
import type { Sentence } from './stages.ts';
import { lookUpWords } from './tag-words.ts';

/** Finds shares of people that a sentence gives in words: "most of the dead are women and children". They count without a number. */
export function findSharesInWords(
  text: string,
  sentence: Sentence,
  rules: FrameRules,
  previous: FoundFrame | null = null,
): FoundFrame[] {
  if (!findPhraseOf(sentence, rules.shares)) return [];
  const lexicon = loadFrameLexicon(rules);
  const chunks = findChunks(lookUpWords(sentence, [], lexicon), lexicon);
  return chunks.flatMap((chunk, at) => {
    const frame = chunk.kind === 'NOUN' ? readShare(text, sentence, chunks, at, rules) : null;
    if (frame === null) return [];
    const isPart = previous !== null && previous.number !== null && previous.measure === frame.measure;
    return [
      isPart && previous.number ? { ...frame, relation: { kind: 'SUBSET_OF' as const, to: previous.number } } : frame,
    ];
  });
}

function readShare(
  text: string,
  sentence: Sentence,
  chunks: readonly Chunk[],
  at: number,
  rules: FrameRules,
): FoundFrame | null {
  const [share, of] = [chunks[at], chunks[at + 1]];
  if (share?.kind !== 'NOUN' || of?.kind !== 'OF') return null;
  const phrase = findPhraseOf(sentence, rules.shares, share);
  if (!phrase || phrase.start !== share.start) return null;
  const group = readGroup(chunks, at + 2);
  if (group === null) return null;
  const verb = chunks[group.last + 1];
  if (verb?.kind !== 'VERB' || !verb.isCopula || verb.isNegated) return null;
  let next = group.last + 2;
  while (chunks[next]?.kind === 'ADVERB') next += 1;
  const people = chunks[next];
  if (people?.kind !== 'NOUN' || !people.isPeople) return null;
  const [and, more] = [chunks[next + 1], chunks[next + 2]];
  const end = and?.kind === 'AND' && more?.kind === 'NOUN' && more.isPeople ? more.end : people.end;
  const words = { start: share.start, end };
  return {
    number: null,
    measure: group.measure,
    trigger: { ...group.noun, text: text.slice(group.noun.start, group.noun.end) },
    rule: 'share in words',
    words,
    counted: { start: people.start, end, text: text.slice(people.start, end) },
    stance: 'ASSERTS',
    mood: 'STATED',
    relation: null,
    isUncertain: verb.isUncertain,
    isLevel: false,
    isPerfect: false,
    core: words,
    isDefinite: false,
    isJoined: false,
    isInherited: false,
    sentence,
  };
}
