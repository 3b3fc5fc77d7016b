import type { EntityType, Role } from '../../database/generated/prisma/enums.ts';
import type { WriteAction } from '../access/policy.ts';
import { type FieldPath, formatPath } from '../records/issues.ts';

export type { FieldPath } from '../records/issues.ts';

/**
 * Why a write was refused. A refusal is thrown within the transaction, which is rolled back with it: the ledger and its
 * log are as they were.
 */

/** One thing that is wrong with an input. */
export interface Issue {
  readonly path: FieldPath;
  /** The end of a sentence that begins with the field. */
  readonly message: string;
  /** Id of the claim that stands against it, where there is one. */
  readonly claimId?: string;
}

export abstract class Refusal extends Error {}

/** The caller's role may not do this. */
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

/** The record that is to be changed does not exist. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound';
  readonly path: FieldPath;
  constructor(path: FieldPath, message: string) {
    super(message);
    this.path = path;
  }
}

/** The record was changed by someone else since the version that the write was based on. */
export class Conflict extends Refusal {
  override readonly name = 'Conflict';
  readonly entityType: EntityType;
  readonly entityId: string;
  /** The version that the write was based on, and the one that stands. */
  readonly based: number;
  readonly current: number;
  constructor(entityType: EntityType, entityId: string, based: number, current: number) {
    super(
      `The record is at version ${current}, and this write was based on version ${based}. Read it again, and decide anew.`,
    );
    this.entityType = entityType;
    this.entityId = entityId;
    this.based = based;
    this.current = current;
  }
}

/** Something in the input cannot stand. */
export class Invalid extends Refusal {
  override readonly name = 'Invalid';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(formatSentence).join(' '));
    this.issues = issues;
  }
}

/** The key was used before, for another write. */
export class KeyReused extends Refusal {
  override readonly name = 'KeyReused';
  constructor() {
    super('The idempotency key was used for another write before: choose a new key for a new write.');
  }
}

/** An issue as a sentence. */
export function formatSentence({ path, message }: Issue): string {
  return `${formatPath(path) || 'The input'} ${message}.`;
}

/**
 * Both lists as one. A reference that was refused is no entry's reference yet: what else is wrong at its place, above or
 * below it, says nothing more.
 */
export function joinIssues(references: readonly Issue[], others: readonly Issue[]): Issue[] {
  const overlap = (a: FieldPath, b: FieldPath) => a.every((step, i) => i >= b.length || step === b[i]);
  return [...references, ...others.filter(({ path }) => !references.some((known) => overlap(path, known.path)))];
}

/** @throws Invalid where there is anything wrong */
export function refuseIf(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Invalid(issues);
}
