import { toDay } from '../../domain/figures/dates.ts';
import { canonicaliseAddress } from '../../domain/records/fields.ts';
import type { Kind, KindName } from '../../domain/records/kind.ts';
import { findRegistryKind } from '../../domain/records/kinds.ts';
import { findReferenceSlots } from '../../domain/records/reference-slots.ts';
import type { Draft, DraftReference } from '../../domain/writes/drafts.ts';
import { isSlug } from '../../forms.ts';
import { decodeGlobalId, readOne } from '../base/ids.ts';

/** Turns the inputs of mutations into drafts for the domain: days and addresses become text, ids and names references. */

/** Makes a draft of an input. Fields that the input leaves out are left out of the draft. */
export function makeDraft(kind: Pick<Kind, 'references'>, input: object): Draft {
  const draft = plain(input) as Draft;
  for (const { kind: name, value, put } of findReferenceSlots(kind, draft))
    put(name === 'Claim' ? claimReferenceOf(String(value)) : referenceOf(name, value as Given));
  return draft;
}

/** A reference in an input: an id or a slug, or exactly one of id, name and new. */
type Given = string | { readonly id?: string; readonly name?: string; readonly new?: object };

function referenceOf(name: KindName, given: Given): DraftReference {
  const { id, name: called, new: created } = typeof given === 'string' ? { id: given } : given;
  if (called !== undefined) return { name: called };
  const kind = findRegistryKind(name);
  if (kind && created !== undefined) return { create: makeDraft(kind, created) };
  try {
    const target = readOne(id ?? '', name);
    return { handle: 'id' in target ? target.id : target.slug };
  } catch (error) {
    return { wrong: `is not a valid reference: ${(error as Error).message.replace(/\.$/, '')}` };
  }
}

/** Reads a reference to a claim: the key of one in the same article, or the id of any. */
function claimReferenceOf(given: string): DraftReference {
  if (isSlug(given)) return { key: given };
  try {
    const { typename, id } = decodeGlobalId(given);
    return typename === 'Claim'
      ? { handle: id }
      : { wrong: `must be the id of a Claim, but is that of a record of type ${typename}` };
  } catch (error) {
    return { wrong: `is not a valid reference: ${(error as Error).message.replace(/\.$/, '')}` };
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return toDay(value);
  if (value instanceof URL) return canonicaliseAddress(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const { start, end, ...rest } = Object.fromEntries(fields) as { start?: unknown; end?: unknown };
  // This is a position in the text. The start and end of an event are objects, not numbers.
  if (typeof start === 'number' && typeof end === 'number' && Object.keys(rest).length === 0) return [start, end];
  return Object.fromEntries(fields.map(([name, inner]) => [name, plain(inner)]));
}
