import { isDeepStrictEqual } from 'node:util';
import type { Entry } from './kind.ts';

/** When two states of a record say the same. */

/** Whether nothing has changed. A field that the format has gained since, and that says nothing, is no change. */
export function isSameRecord(before: Entry, after: Entry): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].every(
    (field) => isSame(before[field], after[field]) || (!(field in before) && saysNothing(after[field])),
  );
}

/** Whether a revision holds this entry, whatever the ledger worked out besides. */
export function holds(revision: Entry, entry: Entry): boolean {
  const entered = Object.entries(revision).filter(([field]) => field in entry);
  return isSameRecord(Object.fromEntries(entered), entry);
}

/** Whether a state of a record says that it was withdrawn. */
export function isRetracted(state: Entry): boolean {
  return state['status'] === 'RETRACTED' || state['recordStatus'] === 'RETRACTED';
}

/** An entry as revisions keep it. */
export function asJson(entry: Entry): Entry {
  return JSON.parse(JSON.stringify(entry));
}

function saysNothing(value: unknown): boolean {
  return value === null || value === false || isDeepStrictEqual(value, []);
}

/** Lists of words (the places of an event, the caveats of a claim) have no order. */
function isSame(before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(unordered(before), unordered(after));
}

function unordered(value: unknown): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value;
}
