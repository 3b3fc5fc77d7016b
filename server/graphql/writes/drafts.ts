import { toDay } from '../../domain/figures/dates.ts';
import { canonicalAddress } from '../../domain/records/fields.ts';
import type { RegistryKind } from '../../domain/records/registry-entries.ts';
import { type Drafted, spotsIn } from '../../domain/records/spots.ts';
import type { Draft } from '../../domain/writes/drafts.ts';
import type { Reference } from '../../domain/writes/references.ts';
import { decodeGlobalId, type NodeType, readOne } from '../base/ids.ts';

/** From the inputs of mutations to what the domain writes: days and addresses as text, ids as references. */

const typeOf = {
  places: 'Place',
  populations: 'Population',
  organisations: 'Organisation',
  people: 'Person',
  events: 'Event',
  datasets: 'Dataset',
} as const satisfies Record<RegistryKind, NodeType>;

/** The draft that an input makes. What the input leaves out is left out of the draft. */
export function draftOf(what: Drafted, input: object): Draft {
  const draft = plain(input) as Draft;
  for (const { kind, value, put } of spotsIn(what, draft)) put(referenceOf(kind, value as Given));
  for (const relation of (draft['relations'] ?? []) as { claim: unknown }[])
    relation.claim = claimReferenceOf(relation.claim as string);
  return draft;
}

/** A reference as the inputs have it: an id or a slug, or exactly one of id, name and new. */
type Given = string | { id?: string; name?: string; new?: object };

function referenceOf(kind: RegistryKind, given: Given): Reference | { create: Draft } {
  if (typeof given !== 'string') {
    if (given.name !== undefined) return { name: given.name };
    if (given.new !== undefined) return { create: draftOf(kind, given.new) };
  }
  try {
    return readOne(typeof given === 'string' ? given : (given.id as string), typeOf[kind]);
  } catch (error) {
    return { wrong: `is no reference: ${(error as Error).message.replace(/\.$/, '')}` };
  }
}

/** A claim of the same article by its key, or any by its id. */
function claimReferenceOf(given: string): string | { id: string } | { wrong: string } {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(given)) return given;
  try {
    const { typename, id } = decodeGlobalId(given);
    return typename === 'Claim' ? { id } : { wrong: `is the id of a record of the type ${typename}` };
  } catch (error) {
    return { wrong: `is no reference: ${(error as Error).message.replace(/\.$/, '')}` };
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return toDay(value);
  if (value instanceof URL) return canonicalAddress(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const { start, end, ...rest } = Object.fromEntries(fields) as { start?: unknown; end?: unknown };
  // A position in the text; the beginning and end of an event are objects themselves.
  if (typeof start === 'number' && typeof end === 'number' && Object.keys(rest).length === 0) return [start, end];
  return Object.fromEntries(fields.map(([name, inner]) => [name, plain(inner)]));
}
