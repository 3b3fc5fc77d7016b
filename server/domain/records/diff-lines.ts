import { escapeControls } from '../../log.ts';
import { formatCount, formatList } from '../figures/words.ts';

/** Formats lines of a diff, for imports of every kind. */

/** Meanings of lines, each with its own colour. */
export type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'stands';
const CODES: Readonly<Record<Tone, string>> = { plain: '', added: '32', removed: '31', changed: '33', stands: '36' };

/** A line of a diff, with its colour. */
export type DiffLine = readonly [Tone, string];

/** @param coloured whether the output goes to a terminal that shows colours */
export function colourLine([tone, text]: DiffLine, coloured: boolean): string {
  return coloured && CODES[tone] ? `\x1b[${CODES[tone]}m${text}\x1b[0m` : text;
}

/** Lists what was done, in numbers: "1 new record, 3 changed and 160 unchanged". Zeros are left out. */
export function formatTally(parts: readonly (readonly [count: number, what: string])[]): string {
  return formatList(parts.filter(([count]) => count > 0).map(([count, what]) => `${formatCount(count)} ${what}`));
}

/** The fields of list items in the order of the format. PostgreSQL stores those of revisions in a different order. */
const ORDER =
  'role kind value label language verb basis organisation person event claim note earliest latest low high why'.split(
    ' ',
  );

/** Formats a value on one line, as in files. Fields that are null are left out. */
export function formatValue(given: unknown): string {
  if (typeof given === 'string') return escapeControls(JSON.stringify(given));
  if (Array.isArray(given)) return `[${given.map(formatValue).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return String(given ?? null);
  const fields = Object.entries(given)
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `{ ${fields.map(([field, part]) => `${field}: ${formatValue(part)}`).join(', ')} }`;
}
