import { createHash } from 'node:crypto';
import type { ReadFigureEntry } from '../records/candidate.ts';
import { toPlainWords } from '../records/read-entries.ts';
import { type FieldPath, Invalid, type Issue } from './refusals.ts';

/** Checks what curators say about a text against the text itself, which the ledger does not keep. */

/** A text that was given again. */
export interface GivenAgain {
  /** The text, with a space for every control character. Positions are the same. */
  readonly words: string;
}

/**
 * Returns a text that was given again, or null if none was.
 * @throws Invalid unless it is the text that was read
 */
export function checkText(text: string | null, sha256: string): GivenAgain | null {
  if (text === null) return null;
  const found = createHash('sha256').update(text).digest('hex');
  if (found === sha256) return { words: toPlainWords(text) };
  const message = `is not the text that was read: its SHA-256 is ${found}, and that of the text read is ${sha256}`;
  throw new Invalid([{ path: ['text'], code: 'CONTRADICTS', message }]);
}

/** Finds words of a figure that the text does not have. */
export function findMissingWords(given: GivenAgain | null, figure: ReadFigureEntry, path: FieldPath): Issue[] {
  if (given === null) return [];
  const { words } = given;
  const { wording, at, attributions } = figure;
  const issues: Issue[] = [];
  const printed = words.slice(...at);
  if (printed !== wording)
    issues.push({
      path: [...path, 'wording'],
      code: 'CONTRADICTS',
      message: `is not what the text has from ${at[0]} to ${at[1]}: ${JSON.stringify(printed.slice(0, 100))}`,
    });
  for (const [i, { label }] of attributions.entries())
    if (!words.includes(label))
      issues.push({
        path: [...path, 'attributions', i, 'label'],
        code: 'CONTRADICTS',
        message: 'is not in the text',
      });
  return issues;
}
