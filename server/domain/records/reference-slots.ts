import type { FieldPath } from './issues.ts';
import type { Kind, ReferencePaths, ReferredKindName } from './kind.ts';

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
export function findReferenceSlots(
  { references }: Pick<Kind, 'references'>,
  entry: object,
  path: FieldPath = [],
): ReferenceSlot[] {
  const slots: ReferenceSlot[] = [];
  for (const { steps, kind } of splitPatterns(references)) addSlotsBelow(slots, entry, steps, kind, path);
  return slots;
}

interface Pattern {
  readonly kind: ReferredKindName;
  readonly steps: readonly string[];
}

const patterns = new WeakMap<ReferencePaths, readonly Pattern[]>();

/** Splits the paths once, since imports look through thousands of entries of a kind. */
function splitPatterns(references: ReferencePaths): readonly Pattern[] {
  const known = patterns.get(references);
  if (known) return known;
  const split = Object.entries(references).map(([path, kind]) => ({ kind, steps: path.split('.') }));
  patterns.set(references, split);
  return split;
}

function addSlotsBelow(
  slots: ReferenceSlot[],
  holder: unknown,
  steps: readonly string[],
  kind: ReferredKindName,
  path: FieldPath,
  depth = 0,
): void {
  const step = steps[depth];
  if (step === undefined || holder === null || typeof holder !== 'object') return;
  const fields = holder as Record<string | number, unknown>;
  const enter = (key: string | number) => {
    const value = fields[key];
    if (value === null || value === undefined) return;
    const here = [...path, key];
    if (depth + 1 < steps.length) addSlotsBelow(slots, value, steps, kind, here, depth + 1);
    else
      slots.push({
        kind,
        path: here,
        value,
        put: (now) => {
          fields[key] = now;
        },
      });
  };
  if (step !== '*') enter(step);
  else if (Array.isArray(holder)) for (const i of holder.keys()) enter(i);
}

/**
 * Returns an entry with other values in place of its references. Only what holds a reference is copied.
 * @param change called with each reference, and returns the new value
 */
export function withReferences<E extends object>(
  { references }: Pick<Kind, 'references'>,
  entry: E,
  change: (kind: ReferredKindName, value: unknown) => unknown,
): E {
  return splitPatterns(references).reduce<E>(
    (changed, { steps, kind }) => replaceBelow(changed, steps, 0, (value) => change(kind, value)) as E,
    entry,
  );
}

function replaceBelow(
  value: unknown,
  steps: readonly string[],
  depth: number,
  change: (value: unknown) => unknown,
): unknown {
  if (value === null || value === undefined) return value;
  const step = steps[depth];
  if (step === undefined) return change(value);
  if (typeof value !== 'object') return value;
  if (step === '*')
    return Array.isArray(value) && value.length > 0
      ? value.map((item) => replaceBelow(item, steps, depth + 1, change))
      : value;
  const fields = value as Record<string, unknown>;
  const before = fields[step];
  const now = replaceBelow(before, steps, depth + 1, change);
  return now === before ? value : { ...fields, [step]: now };
}
