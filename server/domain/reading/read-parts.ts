import { hasClass, type NounChunk } from './chunks.ts';
import { findPredicate } from './find-predicate.ts';
import {
  describeLikeWhole,
  findBeforeAdverbs,
  findWhole,
  makeReading,
  type NumberReading,
  narrowByWhole,
  type Search,
} from './frame-search.ts';
import { findAfterAdverbs } from './read-verb.ts';

/** "Including three children", "seven of them children", "14 of the 45": a part of people counted before. */
export function readPartOfWhole(search: Search, at: number, noun: NounChunk): NumberReading | null {
  const { chunks, found } = search;
  const before = chunks[findBeforeAdverbs(chunks, at - 1)];
  if (before?.kind === 'INCLUDING') {
    const whole = findWhole(search, at);
    if (whole === null) return null;
    const own = findPredicate(chunks, at, 'NEXT');
    const base = found.get(whole) as NumberReading;
    if (own && own !== 'ACTORS')
      return {
        ...makeReading(own.rule, own),
        measure: narrowByWhole(own.measure, base),
        relation: { kind: 'SUBSET_OF', to: whole },
      };
    return { ...base, rule: 'part after "including"', isInherited: true, relation: { kind: 'SUBSET_OF', to: whole } };
  }
  const after = chunks[at + 1];
  if (after?.kind !== 'PARTITIVE') return null;
  // "Several of those rescued" adds nothing to what is known of them.
  const members = chunks[at + 2];
  if (noun.number?.quantifier === 'UNSPECIFIED' && members?.kind === 'VERB' && !members.isFinite) return null;
  const whole = findWhole(search, at);
  const own = readAfterPartitive(search, at + 1, noun, whole);
  if (own === 'OTHER') return null;
  if (own) {
    const base = whole === null ? null : (found.get(whole) as NumberReading);
    return {
      ...own,
      measure: base ? narrowByWhole(own.measure, base) : own.measure,
      ...(whole !== null && { relation: { kind: 'SUBSET_OF' as const, to: whole } }),
    };
  }
  if (whole === null) return null;
  const base = found.get(whole) as NumberReading;
  const people = chunks[findAfterAdverbs(chunks, at + 2)];
  return {
    ...base,
    rule: 'part of people counted before',
    isInherited: true,
    relation: { kind: 'SUBSET_OF', to: whole },
    ...(people?.kind === 'NOUN' && people.isPeople && { countedLike: people }),
  };
}

/** What follows "of them": a verb or state of its own, nothing but a noun, or something that is not understood. */
function readAfterPartitive(
  search: Search,
  at: number,
  noun: NounChunk,
  whole: number | null,
): NumberReading | null | 'OTHER' {
  const { chunks } = search;
  let next = at + 1;
  while (chunks[next]?.kind === 'ADVERB') next += 1;
  // "Of whom the military says are dead".
  const [subject, saying] = [chunks[next], chunks[next + 1]];
  if (subject?.kind === 'NOUN' && saying?.kind === 'VERB' && saying.classes.has('SAY')) next += 2;
  const verb = chunks[next];
  if (
    verb === undefined ||
    verb.kind === 'COMMA' ||
    verb.kind === 'STOP' ||
    verb.kind === 'DASH' ||
    verb.kind === 'CLOSE' ||
    verb.kind === 'NOUN' ||
    verb.kind === 'AND' ||
    verb.kind === 'FROM' ||
    verb.kind === 'PREPOSITION'
  )
    return null;
  const isState = verb.kind === 'STATE';
  const found = findPredicate(chunks, next - 1, 'NEXT', describeLikeWhole(search, whole, noun));
  if (found === 'ACTORS') return 'OTHER';
  if (found) {
    const likely =
      isState || chunks.slice(at, next + 2).some((chunk) => chunk.kind === 'ADVERB' && hasClass(chunk, 'DOUBT'));
    return { ...makeReading(found.rule, found), isUncertain: found.isUncertain || (likely && !isState) };
  }
  // "Of whom 12 were children".
  if (verb.kind === 'VERB' && verb.isCopula && chunks[next + 1]?.kind === 'NOUN') return null;
  return 'OTHER';
}
