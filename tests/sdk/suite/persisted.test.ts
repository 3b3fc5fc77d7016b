import {
  byId,
  ClaimChangedDocument,
  ClaimsDocument,
  createClient,
  RankClaimDocument,
  sha256Id,
  type TypedDocument,
} from '@attested/sdk';
import { describe, expect, inject, it, vi } from 'vitest';
import { failure, through } from '../support/through.ts';

const own = '{ claims { totalCount } }' as TypedDocument<{ claims: { totalCount: number } }, object, 'query'>;
const bodies = (seen: { readonly body: string }[]) => seen.map(({ body }) => JSON.parse(body));

describe('a document of the package', () => {
  it('is known to the server by its id', async () => {
    const { attested, seen } = through('pass', { documents: byId() });
    const { claims } = await attested.query(ClaimsDocument, { first: 1 });
    expect(claims.nodes).toHaveLength(1);
    expect(bodies(await seen())).toEqual([
      { documentId: await sha256Id(ClaimsDocument), operationName: 'Claims', variables: { first: 1 } },
    ]);
  });

  it('may be a mutation, and is sent once', async () => {
    const { attested, seen } = through('pass', { documents: byId() });
    const input = { id: 'none/none', rank: 'NORMAL', reason: 'There is none.', version: 1 } as const;
    expect((await attested.mutate(RankClaimDocument, { input })).rankClaim.__typename).toBe('NotAllowedError');
    expect(bodies(await seen())).toEqual([expect.objectContaining({ documentId: await sha256Id(RankClaimDocument) })]);
  });

  it('may be a subscription', async () => {
    const { attested, seen } = through('pass', { documents: byId() });
    const stream = attested.subscribe(ClaimChangedDocument, { after: '0' });
    expect((await stream.next()).value).toMatchObject({ claimChanged: { kind: 'RECORDED' } });
    await stream.return();
    expect(bodies(await seen())).toEqual([expect.not.objectContaining({ query: expect.anything() })]);
  });
});

describe('a document of your own', () => {
  it('is sent as text when the server does not know it, and from then on straight away', async () => {
    const { attested, seen } = through('pass', { documents: byId() });
    for (let time = 0; time < 2; time++) expect((await attested.query(own)).claims.totalCount).toBeGreaterThan(20);
    expect(bodies(await seen())).toEqual([{ documentId: await sha256Id(String(own)) }, { query: own }, { query: own }]);
  });

  it('is also sent as text to servers whose error is about persisted queries', async () => {
    const sent: unknown[] = [];
    const attested = createClient({
      url: inject('endpoint'),
      documents: byId(),
      async fetch(_, { body }) {
        sent.push(JSON.parse(body as string));
        if (sent.length > 1) return Response.json({ data: { claims: { totalCount: 1 } } });
        return Response.json({ errors: [{ message: 'No.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
      },
    });
    expect(await attested.query(own)).toEqual({ claims: { totalCount: 1 } });
    expect(sent).toEqual([{ documentId: await sha256Id(String(own)) }, { query: own }]);
  });

  it('is sent by the hash of its generator, or by a custom id', async () => {
    const generated = Object.assign(new String(own), {
      __meta__: { hash: 'sha1:of-the-generator' },
    }) as unknown as typeof own;
    const { attested, seen } = through('json:{"data":{}}', { documents: byId() });
    await attested.query(generated);
    const { attested: other, seen: seenOther } = through('json:{"data":{}}', { documents: byId(async () => 'mine') });
    await other.query(own);
    expect([...bodies(await seen()), ...bodies(await seenOther())]).toEqual([
      { documentId: 'sha1:of-the-generator' },
      { documentId: 'mine' },
    ]);
  });

  it('is sent as text if no id can be made', async () => {
    const { attested, seen } = through('pass', { documents: byId(async () => undefined) });
    await attested.query(own);
    expect(bodies(await seen())).toEqual([{ query: own }]);
  });

  it('leaves no listener on the signal if preparing it fails', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const documents = () => {
      throw new RangeError('There is no such form.');
    };
    await expect(through('pass', { documents }).attested.query(own, {}, { signal })).rejects.toThrow(RangeError);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });

  it('is not sent twice after another error', async () => {
    const { attested, seen } = through('status:500', { documents: byId() });
    await failure(attested.query(own));
    expect(await seen()).toHaveLength(1);
  });
});
