import { getKind } from '../../domain/records/kinds.ts';
import {
  Conflict,
  formatSentence,
  Invalid,
  type Issue,
  KeyReused,
  NotAllowed,
  NotFound,
  type Refusal,
} from '../../domain/writes/refusals.ts';
import { builder } from '../base/builder.ts';
import { Role } from '../base/enums.ts';
import { Claim } from '../entities/claim.ts';
import { findRow } from '../lists/rows.ts';

/** The errors that a write expects, as types: whoever writes can branch on `__typename`. Nothing was written then. */

/** A refusal as an answer: by itself it is an error, which GraphQL would take for one that nobody expected. */
export interface Refused<R extends Refusal = Refusal> {
  readonly refusal: R;
}

export const WriteError = builder.interfaceRef<Refused>('WriteError').implement({
  description: 'Why a write was refused. Nothing was written: the ledger and its log are as they were.',
  fields: (t) => ({
    message: t.string({
      description: 'What is wrong, in a sentence that says how to mend it.',
      resolve: ({ refusal }) => refusal.message,
    }),
  }),
});

const FieldIssue = builder.objectRef<Issue>('FieldIssue').implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    path: t.field({
      type: ['String'],
      description: 'Where the field stands in the input: names, and places in lists from 0. Empty for the whole input.',
      resolve: ({ path }) => path.map(String),
    }),
    message: t.string({ description: 'What is wrong with it, in a sentence.', resolve: formatSentence }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that stands against it, for example the first of two that are the same figure.',
      resolve: ({ claimId }, _args, context, info) => findRow('Claim', claimId ?? null, context, info),
    }),
  }),
});

export const ValidationError = builder.objectRef<Refused<Invalid>>('ValidationError').implement({
  description: 'Fields of the input cannot stand.',
  interfaces: [WriteError],
  fields: (t) => ({
    issues: t.field({
      type: [FieldIssue],
      description: 'Everything that was found wrong.',
      resolve: ({ refusal }) => [...refusal.issues],
    }),
  }),
});

export const ConflictError = builder.objectRef<Refused<Conflict>>('ConflictError').implement({
  description: 'The record was changed by someone else since the version that the write was based on.',
  interfaces: [WriteError],
  fields: (t) => ({
    basedOn: t.int({
      description: 'The version that the write was based on.',
      resolve: ({ refusal }) => refusal.based,
    }),
    version: t.int({
      description: 'The version that stood when the write was refused.',
      resolve: ({ refusal }) => refusal.current,
    }),
    current: t.node({
      description: 'The record as it stands: read it, decide anew, and write with its version.',
      id: ({ refusal: { entityType, entityId } }) => ({
        type: getKind(entityType).name,
        id: entityId,
      }),
    }),
  }),
});

export const NotFoundError = builder.objectRef<Refused<NotFound>>('NotFoundError').implement({
  description: 'The record that is to be changed does not exist.',
  interfaces: [WriteError],
  fields: (t) => ({
    path: t.field({
      type: ['String'],
      description: 'The field of the input that names the record.',
      resolve: ({ refusal }) => refusal.path.map(String),
    }),
  }),
});

export const NotAllowedError = builder.objectRef<Refused<NotAllowed>>('NotAllowedError').implement({
  description: 'The sender may not do this: there is no token, or one whose role does not allow it.',
  interfaces: [WriteError],
  fields: (t) => ({
    role: t.field({
      type: Role,
      description: 'The role of the sender. READER where no token was sent.',
      resolve: ({ refusal }) => refusal.role,
    }),
  }),
});

export const IdempotencyError = builder.objectRef<Refused<KeyReused>>('IdempotencyError').implement({
  description: 'The idempotency key was used before, for a write with another body.',
  interfaces: [WriteError],
});

/** The members of every union of results that are errors, and the refusals they show. */
export const writeErrors = [ValidationError, ConflictError, NotFoundError, NotAllowedError, IdempotencyError] as const;

/** The answer that shows what was refused; undefined for any other error. */
export function showRefusal(error: unknown) {
  if (error instanceof Invalid) return { refusal: error };
  if (error instanceof Conflict) return { refusal: error };
  if (error instanceof NotFound) return { refusal: error };
  if (error instanceof NotAllowed) return { refusal: error };
  return error instanceof KeyReused ? { refusal: error } : undefined;
}

/** The name of the type that shows a refusal. */
export function nameErrorType({ refusal }: Refused): string | undefined {
  if (refusal instanceof Invalid) return 'ValidationError';
  if (refusal instanceof Conflict) return 'ConflictError';
  if (refusal instanceof NotFound) return 'NotFoundError';
  if (refusal instanceof NotAllowed) return 'NotAllowedError';
  return refusal instanceof KeyReused ? 'IdempotencyError' : undefined;
}
