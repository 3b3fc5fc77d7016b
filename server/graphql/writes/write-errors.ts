import { type IssueCode, issueCodes } from '../../domain/figures/issue-codes.ts';
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

/** The expected errors of a write as types, so that clients can branch on `__typename`. Nothing was written then. */

/** A refusal wrapped as a result. Unwrapped it is an `Error`, which GraphQL would treat as unexpected. */
export interface Refused<R extends Refusal = Refusal> {
  readonly refusal: R;
}

export const WriteError = builder.interfaceRef<Refused>('WriteError').implement({
  description: 'Why a write was refused. Nothing was written: the ledger and its log are unchanged.',
  fields: (t) => ({
    message: t.string({
      description: 'What is wrong and how to fix it.',
      resolve: ({ refusal }) => refusal.message,
    }),
  }),
});

const IssueCodeEnum = builder.enumType('IssueCode', {
  description: 'What is wrong with a field of an input. Programs can branch on it.',
  values: Object.fromEntries(
    Object.entries(issueCodes).map(([code, description]) => [code, { description }]),
  ) as Record<IssueCode, { description: string }>,
});

const FieldIssue = builder.objectRef<Issue>('FieldIssue').implement({
  description: 'A problem with an input.',
  fields: (t) => ({
    path: t.field({
      type: ['String'],
      description: 'The path to the field in the input: names, and list indexes from 0. Empty for the whole input.',
      resolve: ({ path }) => path.map(String),
    }),
    code: t.expose('code', { type: IssueCodeEnum, description: 'What is wrong with the field, as a code.' }),
    message: t.string({ description: 'What is wrong with the field, in a sentence.', resolve: formatSentence }),
    allowed: t.field({
      type: ['String'],
      nullable: true,
      description:
        'The values from which to choose, if the field has only certain values. Null if they are not listed.',
      resolve: ({ allowed }) => (allowed === undefined ? null : [...allowed]),
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that it clashes with, for example one that records the same figure.',
      resolve: ({ claimId }, _args, context, info) => findRow('Claim', claimId ?? null, context, info),
    }),
  }),
});

export const ValidationError = builder.objectRef<Refused<Invalid>>('ValidationError').implement({
  description: 'Some fields of the input are not valid.',
  interfaces: [WriteError],
  fields: (t) => ({
    issues: t.field({
      type: [FieldIssue],
      description: 'All problems that were found.',
      resolve: ({ refusal }) => [...refusal.issues],
    }),
  }),
});

export const ConflictError = builder.objectRef<Refused<Conflict>>('ConflictError').implement({
  description: 'The record has changed since the version that the write was based on.',
  interfaces: [WriteError],
  fields: (t) => ({
    basedOn: t.int({
      description: 'The version that the write was based on.',
      resolve: ({ refusal }) => refusal.based,
    }),
    version: t.int({
      description: 'The version of the record when the write was refused.',
      resolve: ({ refusal }) => refusal.current,
    }),
    current: t.node({
      description: 'The record as it is now. Read it, decide again, and write with its version.',
      id: ({ refusal: { entityType, entityId } }) => ({
        type: getKind(entityType).name,
        id: entityId,
      }),
    }),
  }),
});

export const NotFoundError = builder.objectRef<Refused<NotFound>>('NotFoundError').implement({
  description: 'The record to change does not exist.',
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
  description: 'The caller may not do this: there is no token, or its role does not allow it.',
  interfaces: [WriteError],
  fields: (t) => ({
    role: t.field({
      type: Role,
      description: 'The role of the caller. READER if no token was sent.',
      resolve: ({ refusal }) => refusal.role,
    }),
  }),
});

export const IdempotencyError = builder.objectRef<Refused<KeyReused>>('IdempotencyError').implement({
  description: 'The idempotency key was already used, for a write with a different input.',
  interfaces: [WriteError],
});

/** The error types, which are members of every union of results. */
export const writeErrors = [ValidationError, ConflictError, NotFoundError, NotAllowedError, IdempotencyError] as const;

/** Returns the result that shows a refusal, or undefined for any other error. */
export function showRefusal(error: unknown) {
  if (error instanceof Invalid) return { refusal: error };
  if (error instanceof Conflict) return { refusal: error };
  if (error instanceof NotFound) return { refusal: error };
  if (error instanceof NotAllowed) return { refusal: error };
  return error instanceof KeyReused ? { refusal: error } : undefined;
}

/** Returns the name of the type that shows a refusal. */
export function nameErrorType({ refusal }: Refused): string | undefined {
  if (refusal instanceof Invalid) return 'ValidationError';
  if (refusal instanceof Conflict) return 'ConflictError';
  if (refusal instanceof NotFound) return 'NotFoundError';
  if (refusal instanceof NotAllowed) return 'NotAllowedError';
  return refusal instanceof KeyReused ? 'IdempotencyError' : undefined;
}
