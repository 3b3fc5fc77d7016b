import type { Quantifier } from '../../../database/generated/prisma/enums.ts';
import type { Patterns } from './contexts.ts';
import { search } from './exclusions.ts';
import type { HedgeName } from './languages/rules.ts';

/** Finds how the words right before and right after a number qualify it. */

const MEANINGS: Readonly<Record<HedgeName, readonly Quantifier[]>> = {
  AT_LEAST: ['AT_LEAST'],
  MORE_THAN: ['MORE_THAN'],
  AT_MOST: ['AT_MOST'],
  LESS_THAN: ['LESS_THAN'],
  NEARLY: ['NEARLY'],
  APPROXIMATELY: ['APPROXIMATELY'],
  CLOSE: ['NEARLY', 'APPROXIMATELY'],
};

/** Returns every quantifier that the words can mean, the likeliest first. Empty if the number is not qualified. */
export function findQuantifiers(text: string, start: number, end: number, patterns: Patterns): readonly Quantifier[] {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const found = new Set<Quantifier>();
  for (const [name, pattern] of patterns.hedgesBefore) {
    if (!search(pattern, before)) continue;
    // "The toll rose to 143" names a number that was reached, and no limit.
    if (name === 'AT_MOST' && search(patterns.change, before)) continue;
    for (const one of MEANINGS[name]) found.add(one);
  }
  // "No less than 30" also ends with "less than 30".
  if (found.has('AT_LEAST')) for (const one of ['LESS_THAN', 'MORE_THAN'] as const) found.delete(one);
  if (found.has('AT_MOST')) for (const one of ['MORE_THAN', 'LESS_THAN'] as const) found.delete(one);
  for (const [name, pattern] of patterns.hedgesAfter)
    if (standsAfter(pattern, after)) for (const one of MEANINGS[name]) found.add(one);
  if (/^(?:\s?\+|-plus\b)/.test(after)) for (const one of ['MORE_THAN', 'AT_LEAST'] as const) found.add(one);
  if (/^s(?!\p{L})/u.test(after) && /\d0$/.test(before + text.slice(start, end)))
    for (const one of ['MORE_THAN', 'AT_LEAST'] as const) found.add(one);
  if (/[~≈∼]\s*$/u.test(before)) found.add('APPROXIMATELY');
  return [...found];
}

/** Whether a hedge follows a number. Before the next number, it belongs to that one: "9 dead and at least 40 hurt". */
function standsAfter(pattern: RegExp, after: string): boolean {
  const own = /^[^\d,.;:!?،؛，。；()]*/u.exec(after)?.[0] ?? '';
  pattern.lastIndex = 0;
  const found = pattern.exec(own);
  if (found === null) return false;
  const isBeforeNumber = /^\d/.test(after.slice(own.length));
  return !isBeforeNumber || own.slice(found.index + found[0].length).trim() !== '';
}
