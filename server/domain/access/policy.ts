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
const roles = ['READER', 'CURATOR', 'ADMIN'] as const satisfies readonly Role[];

/** The least role that may do each thing. */
const leastRole = {
  readDrafts: 'CURATOR',
  recordArticle: 'CURATOR',
  reviseArticle: 'CURATOR',
  recordClaim: 'CURATOR',
  reviseClaim: 'CURATOR',
  retractClaim: 'CURATOR',
  publishClaim: 'CURATOR',
  rankClaim: 'CURATOR',
  relateClaims: 'CURATOR',
  unrelateClaims: 'CURATOR',
  recordPerson: 'CURATOR',
  revisePerson: 'CURATOR',
  recordOrganisation: 'CURATOR',
  reviseOrganisation: 'CURATOR',
  recordEvent: 'CURATOR',
  reviseEvent: 'CURATOR',
  recordPlace: 'CURATOR',
  revisePlace: 'CURATOR',
  recordPopulation: 'CURATOR',
  revisePopulation: 'CURATOR',
  // A merge moves what other curators recorded, all over the ledger.
  mergePeople: 'ADMIN',
  unmergePeople: 'ADMIN',
  mergeOrganisations: 'ADMIN',
  unmergeOrganisations: 'ADMIN',
} as const satisfies Record<string, Role>;

/** What is decided on: the names of the mutations, and what goes beyond reading as anyone may. */
export type Action = keyof typeof leastRole;
export const actions = Object.keys(leastRole) as Action[];

/** Whether the role may do it. */
export function may(role: Role, action: Action): boolean {
  return roles.indexOf(role) >= roles.indexOf(leastRole[action]);
}
