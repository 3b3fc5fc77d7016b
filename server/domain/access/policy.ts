import type { Role } from '../../database/generated/prisma/enums.ts';

/** Decides who may do what. Every write checks here first, and permissions are decided nowhere else. */

/** Who makes a request: the holder of a token, or anyone without one. */
export interface Caller {
  /** The name in revisions. Two tokens with the same name belong to the same curator. */
  readonly name: string;
  readonly role: Role;
  /** Id of the token. Null if none was sent. */
  readonly tokenId: string | null;
}

/** A caller who sends no token. */
export const anonymousCaller: Caller = { name: 'anonymous', role: 'READER', tokenId: null };

/** From least to most privileged. */
const ROLES = ['READER', 'CURATOR', 'ADMIN'] as const satisfies readonly Role[];

/** The minimum role for each kind of mutation, by the first word of its name. */
const LEAST_ROLE_TO_WRITE = {
  record: 'CURATOR',
  revise: 'CURATOR',
  retract: 'CURATOR',
  publish: 'CURATOR',
  rank: 'CURATOR',
  relate: 'CURATOR',
  unrelate: 'CURATOR',
  open: 'CURATOR',
  accept: 'CURATOR',
  correct: 'CURATOR',
  reject: 'CURATOR',
  // A merge changes records by other curators throughout the ledger.
  merge: 'ADMIN',
  unmerge: 'ADMIN',
} as const satisfies Record<string, Role>;

/** The minimum role for reading drafts, and what was read in texts. */
const LEAST_ROLE_TO_READ_DRAFTS: Role = 'CURATOR';

/** The name of a mutation, such as `recordClaim`. */
export type WriteAction = `${keyof typeof LEAST_ROLE_TO_WRITE}${Capitalize<string>}`;

/** The actions that need a permission: mutations, and reading more than the public may. */
export type Action = WriteAction | 'readDrafts';

/** Whether the role may perform the action. */
export function may(role: Role, action: Action): boolean {
  const least = action === 'readDrafts' ? LEAST_ROLE_TO_READ_DRAFTS : findLeastRole(action);
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

function findLeastRole(action: WriteAction): Role {
  const verb = /^[a-z]+/.exec(action)?.[0];
  const found = Object.entries(LEAST_ROLE_TO_WRITE).find(([known]) => known === verb);
  if (found === undefined) throw new Error(`No role is defined for ${action}.`);
  return found[1];
}
