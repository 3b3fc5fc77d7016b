import type { Role } from '../../database/generated/prisma/enums.ts';

/** Who may do what. Every write asks here first, and nowhere else is it decided. */

/** Who asks: the holder of a token, or anyone without one. */
export interface Caller {
  /** The name that revisions carry. Two tokens of one name are one curator. */
  readonly name: string;
  readonly role: Role;
  /** Null for whoever sent no token. */
  readonly tokenId: string | null;
}

/** Whoever sends no token. */
export const anonymousCaller: Caller = { name: 'anonymous', role: 'READER', tokenId: null };

/** From the least to the greatest. */
const ROLES = ['READER', 'CURATOR', 'ADMIN'] as const satisfies readonly Role[];

/** The least role for each thing that mutations do: the first word of their names. */
const LEAST_ROLE_TO_WRITE = {
  record: 'CURATOR',
  revise: 'CURATOR',
  retract: 'CURATOR',
  publish: 'CURATOR',
  rank: 'CURATOR',
  relate: 'CURATOR',
  unrelate: 'CURATOR',
  // A merge moves what other curators recorded, all over the ledger.
  merge: 'ADMIN',
  unmerge: 'ADMIN',
} as const satisfies Record<string, Role>;

/** The least role that reads drafts. */
const LEAST_ROLE_TO_READ_DRAFTS: Role = 'CURATOR';

/** The name of a mutation, such as `recordClaim`. */
export type WriteAction = `${keyof typeof LEAST_ROLE_TO_WRITE}${Capitalize<string>}`;

/** What is decided on: the mutations, and what goes beyond reading as anyone may. */
export type Action = WriteAction | 'readDrafts';

/** Whether the role may do it. */
export function may(role: Role, action: Action): boolean {
  const least = action === 'readDrafts' ? LEAST_ROLE_TO_READ_DRAFTS : findLeastRole(action);
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

function findLeastRole(action: WriteAction): Role {
  const verb = /^[a-z]+/.exec(action)?.[0];
  const found = Object.entries(LEAST_ROLE_TO_WRITE).find(([known]) => known === verb);
  if (found === undefined) throw new Error(`Nothing is decided on ${action}.`);
  return found[1];
}
