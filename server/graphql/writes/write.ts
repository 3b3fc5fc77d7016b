import type { InputRef, ObjectRef } from '@pothos/core';
import type { WriteAction } from '../../domain/access/policy.ts';
import {
  type Order,
  type Performed,
  perform,
  performPrepared,
  type Work,
  type Written,
} from '../../domain/writes/perform.ts';
import { type ClaimWork, performOnClaim } from '../../domain/writes/perform-on-claim.ts';
import { builder, type Types } from '../base/builder.ts';
import type { Context } from '../base/context.ts';
import { nameErrorType, showRefusal, writeErrors } from './write-errors.ts';

/**
 * How a mutation runs: its input becomes an order, the domain performs it, and a refusal becomes a member of the union of
 * results. The result shows the ledger as it stood right after the write, also when the write is repeated.
 */

/** The fields that every input of a write has. */
export interface WriteInput {
  reason?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}

const IDEMPOTENCY =
  'A key that you choose for this write, 1 to 200 printable ASCII characters. If you send the same input with the same key again, you get the first answer, and nothing is written twice.';

/** The fields that every input of a write ends with. */
export function defineOrderFields(t: InputFields, { why }: { why: 'optional' | 'required' }) {
  return {
    reason: t.string({
      required: why === 'required',
      description:
        why === 'required'
          ? 'Why this is written. The reason is kept in the history of the record, where everyone can read it.'
          : 'Why this is written. The reason is kept in the history of the record, where everyone can read it. "First recorded." by default.',
    }),
    idempotencyKey: t.string({ description: IDEMPOTENCY }),
  };
}
export type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The field `repeated`, which every type for something written has. */
export const repeatedField = {
  description:
    'Whether this was already written with the same idempotency key. If so, this is the answer that was given then.',
  resolve: ({ repeated }: Performed<Written>) => repeated,
};

/** Defines the union of the results of a write: what was written, or why nothing was. */
export function defineResult<W extends Written>(
  name: string,
  description: string,
  success: ObjectRef<Types, Performed<W>>,
) {
  return builder.unionType(`${name}Result`, {
    description,
    types: [success, ...writeErrors],
    resolveType: (value) => ('refusal' in value && nameErrorType(value)) || success.name,
  });
}

interface WriteDeclaration<Input extends WriteInput, W extends Written> {
  readonly description: string;
  readonly result: ReturnType<typeof defineResult<W>>;
  readonly input: InputRef<Input>;
  /** The longest it may take, if that is longer than usual. */
  readonly longestMs?: number;
}

interface WriteOptions<Input extends WriteInput, W extends Written, Working> extends WriteDeclaration<Input, W> {
  work(work: Working, input: Input, context: Context): Promise<W>;
}

/** Defines a mutation: its union of results, its input, and the work that the domain does for it. */
export function defineWrite<Input extends WriteInput, W extends Written>(
  action: WriteAction,
  options: WriteOptions<Input, W, Work>,
): void {
  addMutation(action, options, (order, input, context) =>
    perform(context.database, order, (writing) => options.work(writing, input, context)),
  );
}

/**
 * Defines a mutation that takes some preparation.
 * @param options.prepare does what can be done before the write has its turn, and returns the rest of the work
 */
export function definePreparedWrite<Input extends WriteInput, W extends Written>(
  action: WriteAction,
  options: WriteDeclaration<Input, W> & { prepare(input: Input): (work: Work) => Promise<W> },
): void {
  addMutation(action, options, (order, input, { database }) =>
    performPrepared(database, order, () => options.prepare(input)),
  );
}

/**
 * Defines a mutation that writes to a claim, and is checked before it has the turn.
 * @param options.target returns what the input names as the record to write to, an article or a claim
 */
export function defineClaimWrite<Input extends WriteInput, W extends Written>(
  action: WriteAction,
  options: WriteOptions<Input, W, ClaimWork> & { target(input: Input): string },
): void {
  addMutation(action, options, (order, input, context) =>
    performOnClaim(context.database, order, options.target(input), (writing) => options.work(writing, input, context)),
  );
}

function addMutation<Input extends WriteInput, W extends Written>(
  action: WriteAction,
  { description, result, input: type, longestMs }: WriteDeclaration<Input, W>,
  carryOut: (order: Order, input: Input, context: Context) => Promise<Performed<W>>,
): void {
  builder.mutationField(action, (t) =>
    t.field({
      type: result,
      description,
      args: { input: t.arg({ type: type, required: true, description: 'What to write.' }) },
      async resolve(_root: unknown, args: object, context: Context, info) {
        const { input } = args as { input: Input };
        const { idempotencyKey = null, reason, ...rest } = input;
        const order = {
          caller: context.caller,
          action,
          longestMs,
          idempotencyKey,
          reason: reason ?? 'First recorded.',
        };
        try {
          const done = await carryOut({ ...order, body: { ...rest, reason } }, input, context);
          context.viewers.set(info.path, { ...context.viewer, asRecordedOn: done.moment });
          return done;
        } catch (error) {
          const refused = showRefusal(error);
          if (refused) return refused;
          throw error;
        }
      },
    }),
  );
}
