import { isDeepStrictEqual } from 'node:util';
import { figures, listed } from '../figures/words.ts';
import type { Entry } from './kind.ts';

/** What the lines of a diff are made of, whatever is imported. */

/** What is written in a colour of its own. */
export type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'stands';
const CODES: Readonly<Record<Tone, string>> = { plain: '', added: '32', removed: '31', changed: '33', stands: '36' };

/** A line of a diff, with its colour. */
export type Line = readonly [Tone, string];

/** @param coloured whether a terminal shows it */
export function tinted([tone, text]: Line, coloured: boolean): string {
  return coloured && CODES[tone] ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text;
}

/** What was done, in numbers: "1 record new, 3 changed and 160 as they were"; what was done to none is not in it. */
export function tally(parts: readonly (readonly [count: number, what: string])[]): string {
  return listed(parts.filter(([count]) => count > 0).map(([count, what]) => `${figures(count)} ${what}`));
}

/** The fields in which two entries differ, in the order of the second. */
export function differing(before: Entry, after: Entry): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields.filter((field) => !isDeepStrictEqual(before[field] ?? null, after[field] ?? null));
}

/** The fields of what lists hold, in the order of the format: PostgreSQL keeps those of revisions in one of its own. */
const ORDER =
  'role kind value label language verb basis organisation person event claim note earliest latest low high why'.split(
    ' ',
  );

/** A value as files write it, on one line; what is not said is left out of lists and of what has fields. */
export function value(given: unknown): string {
  if (typeof given === 'string') return printable(JSON.stringify(given));
  if (Array.isArray(given)) return `[${given.map(value).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return String(given ?? null);
  const fields = Object.entries(given)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `{ ${fields.map(([field, part]) => `${field}: ${value(part)}`).join(', ')} }`;
}

/** Text without what a terminal would take for a command, or for a change of direction. */
export function printable(text: string): string {
  return text.replaceAll(
    /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
  );
}
