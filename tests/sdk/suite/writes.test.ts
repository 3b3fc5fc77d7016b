import {
  ClaimsDocument,
  createClient,
  RankClaimDocument,
  RecordClaimDocument,
  ReviseClaimDocument,
} from '@attested/sdk';
import { describe, expect, inject, it } from 'vitest';
import { through } from '../support/through.ts';

const url = inject('endpoint');
const reader = createClient({ url });
const curator = createClient({ url, headers: () => ({ authorization: `Bearer ${inject('curator')}` }) });

async function anyClaim() {
  const { claims } = await reader.query(ClaimsDocument, { first: 1, orderBy: 'RECORDED_DESC' });
  const [claim] = claims.nodes;
  if (!claim) throw new Error('There is no claim.');
  return claim;
}

describe('a mutation', () => {
  it('returns what was written', async () => {
    const { article, event, population } = await anyClaim();
    const { recordClaim } = await curator.mutate(RecordClaimDocument, {
      input: {
        article: article.id,
        reason: 'A made-up claim of a test.',
        claim: {
          countType: 'INCIDENT',
          event: event.id,
          measure: 'DISPLACED',
          population: population.id,
          quantifier: 'AT_LEAST',
          value: 4321,
          wording: `at least 4,321`,
          key: `displaced-${crypto.randomUUID().slice(0, 8)}`,
        },
      },
    });
    if (recordClaim.__typename !== 'ClaimWritten') throw new Error(recordClaim.message);
    expect(recordClaim.claim).toMatchObject({ measure: 'DISPLACED', interval: { low: 4321, high: null }, version: 1 });
    expect(recordClaim.repeated).toBe(false);
  });

  it('returns the reason why nothing was written, in the words of the server', async () => {
    const { id, version } = await anyClaim();
    const stale = { id, version: version + 7, rank: 'NORMAL', reason: 'Too late.' } as const;
    const { rankClaim } = await curator.mutate(RankClaimDocument, { input: stale });
    expect(rankClaim).toMatchObject({ __typename: 'ConflictError', basedOn: version + 7, version, current: { id } });
    const wrong = { id, version, changes: { high: 3 }, reason: 'A range of one end.' };
    const { reviseClaim } = await curator.mutate(ReviseClaimDocument, { input: wrong });
    if (reviseClaim.__typename !== 'ValidationError') throw new Error(reviseClaim.__typename);
    expect(reviseClaim.issues.map(({ path }) => path.at(-1))).toContain('high');
  });

  it('without permission returns a NotAllowedError', async () => {
    const { id, version } = await anyClaim();
    const input = { id, version, rank: 'NORMAL', reason: 'Without a token.' } as const;
    const { rankClaim } = await reader.mutate(RankClaimDocument, { input });
    expect(rankClaim.__typename).toBe('NotAllowedError');
  });

  it('can be sent again with an idempotency key after its response was lost, and is written once', async () => {
    const { id, version, rank } = await anyClaim();
    const input = {
      id,
      version,
      rank: rank === 'PREFERRED' ? 'NORMAL' : 'PREFERRED',
      reason: 'Its answer is lost.',
      idempotencyKey: crypto.randomUUID(),
    } as const;
    const headers = { authorization: `Bearer ${inject('curator')}` };
    const { attested, seen } = through('half', { headers });
    await expect(attested.mutate(RankClaimDocument, { input })).rejects.toMatchObject({ kind: 'network', attempts: 1 });
    const { rankClaim } = await attested.mutate(RankClaimDocument, { input });
    expect(rankClaim).toMatchObject({ __typename: 'ClaimWritten', repeated: true, claim: { version: version + 1 } });
    expect(await seen()).toHaveLength(2);
  });
});
