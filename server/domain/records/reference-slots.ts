import type { FieldPath } from './issues.ts';
import type { Kind, ReferredKindName } from './kind.ts';

/** A place in an entry that refers to another record. */
export interface ReferenceSlot {
  /** The kind of record to which it refers. */
  readonly kind: ReferredKindName;
  readonly path: FieldPath;
  /** The current value: an id, a handle, or any value in a draft. */
  readonly value: unknown;
  put(value: unknown): void;
}

/** Finds every place where an entry or a draft refers to another record. */
export function* findReferenceSlots(
  { references }: Pick<Kind, 'references'>,
  entry: object,
  path: FieldPath = [],
): Generator<ReferenceSlot> {
  for (const [pattern, kind] of Object.entries(references))
    yield* findSlotsBelow(entry, pattern.split('.'), kind, path);
}

function* findSlotsBelow(
  holder: unknown,
  [step, ...rest]: readonly string[],
  kind: ReferredKindName,
  path: FieldPath,
): Generator<ReferenceSlot> {
  if (step === undefined || holder === null || typeof holder !== 'object') return;
  const fields = holder as Record<string | number, unknown>;
  const keys = step === '*' ? [...(Array.isArray(holder) ? holder.keys() : [])] : [step];
  for (const key of keys) {
    const value = fields[key];
    if (value === null || value === undefined) continue;
    const here = [...path, key];
    if (rest.length > 0) yield* findSlotsBelow(value, rest, kind, here);
    else
      yield {
        kind,
        path: here,
        value,
        put: (now) => {
          fields[key] = now;
        },
      };
  }
}
