import type { NounChunk } from './chunks.ts';
import { describeCountedAt } from './counted-noun.ts';
import { readGroup } from './find-group.ts';
import { findBeforeAdverbs, makeReading, type NumberReading, type Search } from './frame-search.ts';
import { pickSense } from './pick-sense.ts';

/** "Forty-four they buried": the object comes first. */
export function readFrontedObject({ chunks }: Search, at: number): NumberReading | null {
  const before = chunks[findBeforeAdverbs(chunks, at - 1)];
  if (before !== undefined && !['STOP', 'COMMA', 'AND', 'BUT', 'DASH'].includes(before.kind)) return null;
  const [subject, verb, after] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  if (subject?.kind !== 'NOUN' || subject.number !== null || subject.isTime) return null;
  if (verb?.kind !== 'VERB' || verb.isCopula || verb.isIng || verb.isInfinitive) return null;
  if (after?.kind === 'NOUN' && !after.isTime) return null;
  const isObject = ({ counts }: { readonly counts: string }) => counts !== 'SUBJECT';
  const found = pickSense(chunks, at + 2, verb, describeCountedAt(chunks, at), isObject);
  return found && makeReading('object before the verb', found);
}

/** "The victims, seven men and five women, were miners": who belongs to a group. */
export function readApposedGroup({ chunks }: Search, at: number, noun: NounChunk): NumberReading | null {
  const before = chunks[at - 1];
  const begins: readonly (string | undefined)[] = ['COMMA', 'DASH', 'OPEN', 'INCLUDING'];
  if (!noun.isPeople || !begins.includes(before?.kind)) return null;
  const end = before?.kind === 'INCLUDING' && chunks[at - 2]?.kind === 'COMMA' ? at - 3 : at - 2;
  let last = at;
  while (['NOUN', 'AND'].includes(chunks[last + 1]?.kind ?? '')) last += 1;
  if (!['COMMA', 'DASH', 'CLOSE'].includes(chunks[last + 1]?.kind ?? '') && before?.kind !== 'INCLUDING') return null;
  for (let first = end; first >= Math.max(0, at - 6); first -= 1) {
    const group = readGroup(chunks, first);
    if (group?.last !== end || group.measure.startsWith('HELD')) continue;
    return {
      measure: group.measure,
      rule: 'apposition to a group',
      trigger: group.noun,
      verb: null,
      isUncertain: false,
      isLevel: false,
    };
  }
  return null;
}
