import { candidate as candidateKind } from '../records/candidate.ts';
import { claim as claimKind } from '../records/claim.ts';
import type { Accepting } from './candidates.ts';
import { relateClaims } from './claim-relations.ts';
import type { Work } from './perform.ts';
import { performInTurn } from './perform-on-claim.ts';

/** Relates the claims of a text as their candidates were related, once both of them are accepted. */

/** @param claims the claims that were just recorded, by the ids of their candidates */
export async function relateAccepted(
  work: Work,
  accepting: readonly Accepting[],
  claims: ReadonlyMap<string, string>,
): Promise<void> {
  const [readingId] = accepting.map(({ standing }) => standing.place.readingId);
  if (readingId === undefined) return;
  const all = await candidateKind.read(work.tx, { readingId });
  const claimOf = new Map(all.map(({ id, entry }) => [id, entry.claim]));
  for (const { id, entry } of all) {
    const { relation, claim: from } = entry;
    const to = relation && claimOf.get(relation.candidate);
    if (!relation || !from || !to || from === to || !(claims.has(id) || claims.has(relation.candidate))) continue;
    const [standing] = await claimKind.read(work.tx, { id: { in: [from] } });
    if (standing === undefined || standing.entry.status === 'RETRACTED') continue;
    if (standing.entry.relations.some(({ kind, claim }) => kind === relation.kind && claim === to)) continue;
    const based = { id: from, version: standing.version };
    await performInTurn(work, (claimWork) => relateClaims(claimWork, based, { kind: relation.kind, to }));
  }
}
