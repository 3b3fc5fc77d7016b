import type { EntityType, Role } from '../../database/generated/prisma/enums.ts';
import type { WriteAction } from '../access/policy.ts';
import type { IssueCode } from '../figures/issue-codes.ts';
import { type FieldPath, formatPath } from '../records/issues.ts';

export type { FieldPath } from '../records/issues.ts';

/**
 * Why a write was refused. A refusal is thrown within the transaction, which rolls it back: the ledger and its log remain
 * unchanged.
 */

/** One fault in an input. */
export interface Issue {
  readonly path: FieldPath;
  readonly code: IssueCode;
  /** Completes a sentence that begins with the field. */
  readonly message: string;
  /** The values from which to choose, if they are known. */
  readonly allowed?: readonly string[];
  /** Id of the claim that prevents the write, if there is one. */
  readonly claimId?: string;
}

export abstract class Refusal extends Error {}

/** The caller's role does not permit the action. */
export class NotAllowed extends Refusal {
  override readonly name = 'NotAllowed';
  readonly action: WriteAction;
  readonly role: Role;
  constructor(action: WriteAction, role: Role, message: string) {
    super(message);
    this.action = action;
    this.role = role;
  }
}

/** The record to be changed does not exist. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound';
  readonly path: FieldPath;
  constructor(path: FieldPath, message: string) {
    super(message);
    this.path = path;
  }
}

/** The record has been changed since the version on which the write was based. */
export class Conflict extends Refusal {
  override readonly name = 'Conflict';
  readonly entityType: EntityType;
  readonly entityId: string;
  /** The version on which the write was based, and the current one. */
  readonly based: number;
  readonly current: number;
  constructor(entityType: EntityType, entityId: string, based: number, current: number) {
    super(
      `The record is at version ${current}, and this write was based on version ${based}. Read it again and retry with the current version.`,
    );
    this.entityType = entityType;
    this.entityId = entityId;
    this.based = based;
    this.current = current;
  }
}

/** The input is not valid. */
export class Invalid extends Refusal {
  override readonly name = 'Invalid';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(formatSentence).join(' '));
    this.issues = issues;
  }
}

/** The idempotency key was already used for a different write. */
export class KeyReused extends Refusal {
  override readonly name = 'KeyReused';
  constructor() {
    super('The idempotency key was already used for a different write. Use a new key for every new write.');
  }
}

/** Writes an issue as a sentence. */
export function formatSentence({ path, message }: Issue): string {
  return `${formatPath(path) || 'The input'} ${message}${message.endsWith('?') ? '' : '.'}`;
}

/**
 * Joins both lists. A refused reference has not been replaced by an id, so further issues at its path, above or below it,
 * are mere consequences and are left out.
 */
export function joinIssues(references: readonly Issue[], others: readonly Issue[]): Issue[] {
  const overlap = (a: FieldPath, b: FieldPath) => a.every((step, i) => i >= b.length || step === b[i]);
  return [...references, ...others.filter(({ path }) => !references.some((known) => overlap(path, known.path)))];
}

/** @throws Invalid if there are any issues */
export function refuseIf(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Invalid(issues);
}
