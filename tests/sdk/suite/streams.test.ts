import {
  ClaimChangedDocument,
  ClaimsDocument,
  createClient,
  RankClaimDocument,
  type SdkError,
  type TypedDocument,
} from '@attested/sdk';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { all, failure, through, until } from '../support/through.ts';

const attested = createClient({ url: inject('endpoint') });
const curator = createClient({ url: inject('endpoint'), headers: { authorization: `Bearer ${inject('curator')}` } });

type Changed = TypedDocument<{ claimChanged: { eventId: string } }, { after?: string }, 'subscription'>;
const changed = 'subscription Changed($after: ID) { claimChanged(after: $after) { eventId } }' as Changed;

/** A stream of these texts, as the proxy takes them. */
const streaming = (...texts: string[]) =>
  `stream:${texts.join('').replaceAll(' ', '_').replaceAll('\n', '|').replaceAll('\r', '~')}`;

/** The ids of so many events. */
async function take(events: AsyncIterable<{ claimChanged: { eventId: string } }>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { claimChanged } of events) if (ids.push(claimChanged.eventId) === count) break;
  return ids;
}

/** Writes a revision, and tells its claim and reason. */
async function write(reason: string): Promise<string> {
  const { claims } = await attested.query(ClaimsDocument, { first: 1 });
  const [claim] = claims.nodes;
  if (!claim) throw new Error('There is no claim.');
  const rank = claim.rank === 'NORMAL' ? 'PREFERRED' : 'NORMAL';
  const { rankClaim } = await curator.mutate(RankClaimDocument, {
    input: { id: claim.id, version: claim.version, rank, reason },
  });
  expect(rankClaim.__typename).toBe('ClaimWritten');
  return claim.id;
}

/** The first events of the log, which were there before any test. */
let expected: string[];
beforeAll(async () => {
  expected = await take(attested.subscribe(changed, { after: '0' }), 12);
  expect(new Set(expected).size).toBe(12);
});

describe('a subscription', () => {
  it('tells what happens', async () => {
    const stream = attested.subscribe(ClaimChangedDocument, { filter: { status: ['PUBLISHED'] } });
    const next = stream.next();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const id = await write('It is told of.');
    const { value, done } = await next;
    expect(done).toBe(false);
    expect(value?.claimChanged).toMatchObject({ kind: 'RANKED', reason: 'It is told of.', claim: { id } });
    expect(value?.claimChanged.revision?.changes.map(({ path }) => path)).toEqual(['rank']);
    await stream.return();
  });

  it('goes on after an event that is named, as a variable and as an option', async () => {
    expect(await take(attested.subscribe(changed, { after: expected[3] as string }), 3)).toEqual(expected.slice(4, 7));
    expect(await take(attested.subscribe(changed, {}, { lastEventId: expected[3] as string }), 3)).toEqual(
      expected.slice(4, 7),
    );
  });

  it('sends its headers, as no EventSource could', async () => {
    const { attested: proxied, seen } = through('pass', { headers: { authorization: `Bearer ${inject('curator')}` } });
    await take(proxied.subscribe(changed, { after: '0' }, { headers: { 'x-api-key': 'of the call' } }), 1);
    const headers = (await seen())[0]?.headers;
    expect(headers?.['authorization']).toBe(`Bearer ${inject('curator')}`);
    expect(headers).toMatchObject({
      accept: expect.stringMatching(/^text\/event-stream, /),
      'x-api-key': 'of the call',
    });
    expect(headers).not.toHaveProperty('last-event-id');
  });

  it('ends its connection when the reader leaves', async () => {
    const { attested: proxied, seen } = through('pass');
    await take(proxied.subscribe(changed, { after: '0' }), 2);
    await until(async () => (await seen())[0]?.broken === true);
    expect(await seen()).toHaveLength(1);
  });

  it('ends on abort, while it waits for what comes next', async () => {
    const { attested: proxied, seen } = through('pass');
    const controller = new AbortController();
    const stream = proxied.subscribe(changed, {}, { signal: controller.signal });
    const next = stream.next();
    await until(async () => (await seen()).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    controller.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    await until(async () => (await seen())[0]?.broken === true);
    expect(await seen()).toHaveLength(1);
  });

  it('tells nothing after abort, not even what has come already', async () => {
    const controller = new AbortController();
    const ids: string[] = [];
    for await (const { claimChanged } of attested.subscribe(changed, { after: '0' }, { signal: controller.signal })) {
      if (ids.push(claimChanged.eventId) === 2) controller.abort();
    }
    expect(ids).toEqual(expected.slice(0, 2));
  });

  it('is not even asked for by who has given up', async () => {
    const { attested: proxied, seen } = through('pass');
    expect(await all(proxied.subscribe(changed, {}, { signal: AbortSignal.abort() }))).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  it('is not begun before it is read', async () => {
    const { attested: proxied, seen } = through('pass');
    proxied.subscribe(changed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await seen()).toEqual([]);
  });
});

describe('a stream that breaks', () => {
  it('goes on right after the last event: none is missed, none told twice', async () => {
    const { attested: proxied, seen } = through('cut:3 cut:1 reset status:503 cut:4');
    const reasons: SdkError[] = [];
    const onReconnect = (reason: SdkError) => void reasons.push(reason);
    const stream = proxied.subscribe(changed, { after: '0' }, { onReconnect });
    expect(await take(stream, 12)).toEqual(expected);
    const requests = await seen();
    const resumed = requests.map(({ headers }) => expected.indexOf(headers['last-event-id'] ?? ''));
    // How much of what came before the break is still read is up to the platform.
    expect(resumed).toHaveLength(6);
    expect(resumed[0]).toBe(-1);
    expect(resumed).toEqual(resumed.toSorted((a, b) => a - b));
    expect(resumed[5]).toBeLessThan(8);
    expect(reasons.map(({ kind }) => kind)).toEqual(['network', 'network', 'network', 'http', 'network']);
  });

  it('that ends is resumed after as long as it asked for', async () => {
    const { attested: proxied, seen } = through(
      streaming('retry: 1200\n\nevent: next\ndata: {"data":{"claimChanged":{"eventId":"0"}}}\nid: 0\n\n'),
    );
    expect(await take(proxied.subscribe(changed), 3)).toEqual(['0', ...expected.slice(0, 2)]);
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1198);
    expect(second?.headers).toMatchObject({ 'last-event-id': '0' });
  });

  it('in pieces of one byte is the same stream', async () => {
    expect(await take(through('bytes').attested.subscribe(changed, { after: '0' }), 5)).toEqual(expected.slice(0, 5));
  });

  it('is dead when it gives no sign of life', async () => {
    const { attested: proxied, seen } = through('hush');
    const reasons: SdkError[] = [];
    // Long enough for a busy server to begin the stream that follows.
    const options = { silenceMs: 3_000, onReconnect: (reason: SdkError) => void reasons.push(reason) };
    expect(await take(proxied.subscribe(changed, { after: '0' }, options), 2)).toEqual(expected.slice(0, 2));
    expect(reasons.map(({ kind }) => kind)).toEqual(['timeout']);
    await until(async () => (await seen())[0]?.broken === true);
  });

  it('waits as long as a server asks that has too many', async () => {
    const { attested: proxied, seen } = through('status:429-1');
    expect(await take(proxied.subscribe(changed, { after: '0' }), 1)).toEqual(expected.slice(0, 1));
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(998);
  });

  it('stops trying when the caller gives up in between', async () => {
    const { attested: proxied, seen } = through('status:503-20');
    const controller = new AbortController();
    const onReconnect = () => controller.abort();
    const stream = proxied.subscribe(changed, {}, { signal: controller.signal, onReconnect });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(await seen()).toHaveLength(1);
  });

  it('that never began is given up after as many tries as were said', async () => {
    const { attested: proxied, seen } = through('reset status:503 reset');
    const error = await failure(proxied.subscribe(changed, {}, { retries: 1 }).next());
    expect(error).toMatchObject({ kind: 'http', attempts: 2, operation: 'Changed' });
    expect(await seen()).toHaveLength(2);
  });

  it('is tried as the client says where the call says nothing', async () => {
    const { attested: proxied, seen } = through('reset reset', { retries: 0 });
    const given = { retries: undefined, attemptTimeoutMs: undefined } as object;
    expect(await failure(proxied.subscribe(changed, {}, given).next())).toMatchObject({ attempts: 1 });
    expect(await seen()).toHaveLength(1);
  });

  it('that does not begin in time is tried again', async () => {
    const { attested: proxied, seen } = through('silent');
    expect(await take(proxied.subscribe(changed, { after: '0' }, { attemptTimeoutMs: 3_000 }), 1)).toHaveLength(1);
    expect(await seen()).toHaveLength(2);
  });
});

describe('a subscription that is refused', () => {
  it.each([
    ['with a wrong token', changed, { headers: { authorization: 'Bearer attested_wrong' } }, 'UNAUTHENTICATED'],
    ['after no event', changed, { lastEventId: 'none' }, 'INVALID_ARGUMENT'],
    ['for what is wrong with it', 'subscription { nothing }' as Changed, {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is an error, and is not tried again', async (_, document, options, code) => {
    const { attested: proxied, seen } = through('pass');
    expect(await failure(proxied.subscribe(document, {}, options).next())).toMatchObject({ kind: 'graphql', code });
    expect(await seen()).toHaveLength(1);
  });

  it('is one that is no stream', async () => {
    for (const plan of ['page', 'json:{"data":{"claimChanged":{"eventId":"1"}}}']) {
      const { attested: proxied, seen } = through(plan);
      expect(await failure(proxied.subscribe(changed).next())).toMatchObject({ kind: 'protocol' });
      expect(await seen()).toHaveLength(1);
    }
  });
});

describe('what a stream holds', () => {
  it('may be written in every way the standard allows', async () => {
    const { attested: proxied, seen } = through(
      streaming(
        ':a comment\n\nevent:next\nid:7\ndata:{"data":\ndata: {"claimChanged":{"eventId":"one"}}\ndata:}\n\n',
        'retry:5\nunknown: field\ndata: not for us\n\n',
        'event: next\r\ndata: {"data":{"claimChanged":{"eventId":"two"}}}\r\n\r\n',
        'event: next\rid\r\revent: complete\rdata\r\r',
      ),
    );
    const events = await all(proxied.subscribe(changed));
    expect(events.map(({ claimChanged }) => claimChanged.eventId)).toEqual(['one', 'two']);
    expect(await seen()).toHaveLength(1);
  });

  it('ends the walk where an event has errors, with what came', async () => {
    const text = 'event:next\nid:12\ndata:{"data":{"claimChanged":null},"errors":[{"message":"It broke."}]}\n\n';
    const error = await failure(through(streaming(text)).attested.subscribe(changed).next());
    expect(error).toMatchObject({ kind: 'graphql', message: 'Changed: It broke.', lastEventId: '12' });
    expect(error.data).toEqual({ claimChanged: null });
  });

  it('is an error where it is no GraphQL', async () => {
    const error = await failure(through(streaming('event:next\ndata:what\n\n')).attested.subscribe(changed).next());
    expect(error).toMatchObject({ kind: 'protocol', operation: 'Changed' });
  });
});
