import type { ClaimRelationKind } from '../../database/generated/prisma/enums.ts';
import { claim as claimKind } from '../records/claim.ts';
import { listIssues } from '../records/issues.ts';
import { type Based, readForChange, updateStanding } from './claims.ts';
import type { Work } from './perform.ts';
import type { ClaimWork } from './perform-on-claim.ts';
import { Invalid } from './refusals.ts';

/** What curators do with the relations of claims. Every function returns the id of the claim that is revised by it. */

/** A relation of a claim to another. */
export interface Relation {
  readonly kind: ClaimRelationKind;
  /** Id of the other claim. */
  readonly to: string;
  readonly note?: string | null;
}

/** States how a claim relates to another. The relation is part of the claim from which it starts, and revises it. */
export async function relateClaims(work: ClaimWork, from: Based, { kind, to, note = null }: Relation): Promise<string> {
  const claim = await readForChange(work, from, ['from']);
  await refuseUnknown(work, to);
  if (to === claim.id) throw new Invalid([{ path: ['to'], code: 'CONTRADICTS', message: 'must be another claim' }]);
  if (claim.entry.relations.some((stated) => stated.kind === kind && stated.claim === to))
    throw new Invalid([{ path: ['kind'], code: 'NOT_UNIQUE', message: 'is already stated for these claims' }]);
  const relations = [...claim.entry.relations, { kind, claim: to, note }];
  const result = claimKind.entry.safeParse({ ...claim.entry, relations });
  if (!result.success)
    throw new Invalid(
      listIssues(result.error).map(({ path: [, , ...path], ...issue }) => ({
        ...issue,
        path: path.length > 0 ? path : ['kind'],
      })),
    );
  return updateStanding(work, claim, result.data);
}

/** Withdraws a relation. It remains in the claim's history. */
export async function unrelateClaims(work: ClaimWork, from: Based, { kind, to }: Relation): Promise<string> {
  const claim = await readForChange(work, from, ['from']);
  await refuseUnknown(work, to);
  const relations = claim.entry.relations.filter((stated) => stated.kind !== kind || stated.claim !== to);
  if (relations.length === claim.entry.relations.length)
    throw new Invalid([{ path: ['kind'], code: 'UNKNOWN', message: 'is not stated for these claims' }]);
  const result = claimKind.entry.safeParse({ ...claim.entry, relations });
  if (!result.success) {
    const issues = listIssues(result.error).map(({ path: [field], message }) => `its ${field} ${message}`);
    throw new Invalid([
      { path: ['kind'], code: 'CONTRADICTS', message: `does not fit the claim: ${issues.join(', and ')}` },
    ]);
  }
  return updateStanding(work, claim, result.data);
}

async function refuseUnknown({ tx }: Work, claimId: string): Promise<void> {
  if ((await tx.claim.count({ where: { id: claimId } })) === 0)
    throw new Invalid([{ path: ['to'], code: 'UNKNOWN', message: 'is not a claim in the ledger' }]);
}
