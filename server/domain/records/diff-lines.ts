import { escapeControls } from '../../log.ts';
import { formatCount, formatList } from '../figures/words.ts';

/** What the lines of a diff are made of, whatever is imported. */

/** What is written in a colour of its own. */
export type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'stands';
const CODES: Readonly<Record<Tone, string>> = { plain: '', added: '32', removed: '31', changed: '33', stands: '36' };

/** A line of a diff, with its colour. */
export type DiffLine = readonly [Tone, string];

/** @param coloured whether a terminal shows it */
export function colourLine([tone, text]: DiffLine, coloured: boolean): string {
  return coloured && CODES[tone] ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text;
}

/** What was done, in numbers: "1 record new, 3 changed and 160 as they were"; what was done to none is not in it. */
export function formatTally(parts: readonly (readonly [count: number, what: string])[]): string {
  return formatList(parts.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`));
}

/** The fields of what lists hold, in the order of the format: PostgreSQL keeps those of revisions in one of its own. */
const ORDER =
  'role kind value label language verb basis organisation person event claim note earliest latest low high why'.split(
    ' ',
  );

/** A value as files write it, on one line; what is not said is left out of lists and of what has fields. */
export function formatValue(given: unknown): string {
  if (typeof given === 'string') return escapeControls(JSON.stringify(given));
  if (Array.isArray(given)) return `[${given.map(formatValue).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return String(given ?? null);
  const fields = Object.entries(given)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `{ ${fields.map(([field, part]) => `${field}: ${formatValue(part)}`).join(', ')} }`;
}
