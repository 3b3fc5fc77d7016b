import {
  ClaimChangedDocument,
  ClaimsDocument,
  createClient,
  RankClaimDocument,
  type SdkError,
  type TypedDocument,
} from '@attested/sdk';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../../support/until.ts';
import { all, failure, through } from '../support/through.ts';

const attested = createClient({ url: inject('endpoint') });
const curator = createClient({ url: inject('endpoint'), headers: { authorization: `Bearer ${inject('curator')}` } });

type Changed = TypedDocument<{ claimChanged: { eventId: string } }, { after?: string }, 'subscription'>;
const changed = 'subscription Changed($after: ID) { claimChanged(after: $after) { eventId } }' as Changed;

/** A stream of these texts, in the form that the proxy accepts. */
const streaming = (...texts: string[]) =>
  `stream:${texts.join('').replaceAll(' ', '_').replaceAll('\n', '|').replaceAll('\r', '~')}`;

/** The ids of this many events. */
async function take(events: AsyncIterable<{ claimChanged: { eventId: string } }>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { claimChanged } of events) if (ids.push(claimChanged.eventId) === count) break;
  return ids;
}

/** Writes a revision with this reason. @returns the id of the claim. */
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

/** The first events of the log, which are older than the tests. */
let expected: string[];
beforeAll(async () => {
  expected = await take(attested.subscribe(changed, { after: '0' }), 12);
  expect(new Set(expected).size).toBe(12);
});

describe('a subscription', () => {
  it('reports changes', async () => {
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

  it('continues after a given event, as a variable and as an option', async () => {
    expect(await take(attested.subscribe(changed, { after: expected[3] as string }), 3)).toEqual(expected.slice(4, 7));
    expect(await take(attested.subscribe(changed, {}, { lastEventId: expected[3] as string }), 3)).toEqual(
      expected.slice(4, 7),
    );
  });

  it('sends its headers, which an EventSource cannot do', async () => {
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

  it('ends its connection when the reader stops', async () => {
    const { attested: proxied, seen } = through('pass');
    await take(proxied.subscribe(changed, { after: '0' }), 2);
    await until(async () => (await seen())[0]?.broken === true);
    expect(await seen()).toHaveLength(1);
  });

  it('ends on abort, while it waits for the next event', async () => {
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

  it('reports nothing after an abort, not even events that have already arrived', async () => {
    const controller = new AbortController();
    const ids: string[] = [];
    for await (const { claimChanged } of attested.subscribe(changed, { after: '0' }, { signal: controller.signal })) {
      if (ids.push(claimChanged.eventId) === 2) controller.abort();
    }
    expect(ids).toEqual(expected.slice(0, 2));
  });

  it('sends no request if it is aborted before', async () => {
    const { attested: proxied, seen } = through('pass');
    expect(await all(proxied.subscribe(changed, {}, { signal: AbortSignal.abort() }))).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  it('does not start before it is read', async () => {
    const { attested: proxied, seen } = through('pass');
    proxied.subscribe(changed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await seen()).toEqual([]);
  });
});

describe('a stream that breaks', () => {
  it('continues right after the last event: none is missed, and none comes twice', async () => {
    const { attested: proxied, seen } = through('cut:3 cut:1 reset status:503 cut:4');
    const reasons: SdkError[] = [];
    const onReconnect = (reason: SdkError) => void reasons.push(reason);
    const stream = proxied.subscribe(changed, { after: '0' }, { onReconnect });
    expect(await take(stream, 12)).toEqual(expected);
    const requests = await seen();
    const resumed = requests.map(({ headers }) => expected.indexOf(headers['last-event-id'] ?? ''));
    // How many of the events before the break are still read depends on the platform.
    expect(resumed).toHaveLength(6);
    expect(resumed[0]).toBe(-1);
    expect(resumed).toEqual(resumed.toSorted((a, b) => a - b));
    expect(resumed[5]).toBeLessThan(8);
    expect(reasons.map(({ kind }) => kind)).toEqual(['network', 'network', 'network', 'http', 'network']);
  });

  it('by ending is resumed after the time that it asked for', async () => {
    const { attested: proxied, seen } = through(
      streaming('retry: 1200\n\nevent: next\ndata: {"data":{"claimChanged":{"eventId":"0"}}}\nid: 0\n\n'),
    );
    expect(await take(proxied.subscribe(changed), 3)).toEqual(['0', ...expected.slice(0, 2)]);
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1198);
    expect(second?.headers).toMatchObject({ 'last-event-id': '0' });
  });

  it('into pieces of one byte is the same stream', async () => {
    expect(await take(through('bytes').attested.subscribe(changed, { after: '0' }), 5)).toEqual(expected.slice(0, 5));
  });

  it('is considered dead after too long a silence', async () => {
    const { attested: proxied, seen } = through('hush');
    const reasons: SdkError[] = [];
    // Long enough for a busy server to start the next stream.
    const options = { silenceMs: 3_000, onReconnect: (reason: SdkError) => void reasons.push(reason) };
    expect(await take(proxied.subscribe(changed, { after: '0' }, options), 2)).toEqual(expected.slice(0, 2));
    expect(reasons.map(({ kind }) => kind)).toEqual(['timeout']);
    await until(async () => (await seen())[0]?.broken === true);
  });

  it('waits as long as a server with too many streams asks', async () => {
    const { attested: proxied, seen } = through('status:429-1');
    expect(await take(proxied.subscribe(changed, { after: '0' }), 1)).toEqual(expected.slice(0, 1));
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(998);
  });

  it('is not retried when the caller aborts in between', async () => {
    const { attested: proxied, seen } = through('status:503-20');
    const controller = new AbortController();
    const onReconnect = () => controller.abort();
    const stream = proxied.subscribe(changed, {}, { signal: controller.signal, onReconnect });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(await seen()).toHaveLength(1);
  });

  it('before it starts, fails after the given number of retries', async () => {
    const { attested: proxied, seen } = through('reset status:503 reset');
    const error = await failure(proxied.subscribe(changed, {}, { retries: 1 }).next());
    expect(error).toMatchObject({ kind: 'http', attempts: 2, operation: 'Changed' });
    expect(await seen()).toHaveLength(2);
  });

  it('uses the options of the client if the call has none', async () => {
    const { attested: proxied, seen } = through('reset reset', { retries: 0 });
    const given = { retries: undefined, attemptTimeoutMs: undefined } as object;
    expect(await failure(proxied.subscribe(changed, {}, given).next())).toMatchObject({ attempts: 1 });
    expect(await seen()).toHaveLength(1);
  });

  it('because it does not start in time is retried', async () => {
    const { attested: proxied, seen } = through('silent');
    expect(await take(proxied.subscribe(changed, { after: '0' }, { attemptTimeoutMs: 3_000 }), 1)).toHaveLength(1);
    expect(await seen()).toHaveLength(2);
  });
});

describe('a subscription that is refused', () => {
  it.each([
    ['with a wrong token', changed, { headers: { authorization: 'Bearer attested_wrong' } }, 'UNAUTHENTICATED'],
    ['after an invalid event id', changed, { lastEventId: 'none' }, 'INVALID_ARGUMENT'],
    ['for an invalid document', 'subscription { nothing }' as Changed, {}, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is an error, and is not retried', async (_, document, options, code) => {
    const { attested: proxied, seen } = through('pass');
    expect(await failure(proxied.subscribe(document, {}, options).next())).toMatchObject({ kind: 'graphql', code });
    expect(await seen()).toHaveLength(1);
  });

  it('is an error, too, if the response is not a stream', async () => {
    for (const plan of ['page', 'json:{"data":{"claimChanged":{"eventId":"1"}}}']) {
      const { attested: proxied, seen } = through(plan);
      expect(await failure(proxied.subscribe(changed).next())).toMatchObject({ kind: 'protocol' });
      expect(await seen()).toHaveLength(1);
    }
  });
});

describe('the content of a stream', () => {
  it('may have any form that the standard allows', async () => {
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

  it('ends the subscription if an event has errors, with the data received', async () => {
    const text = 'event:next\nid:12\ndata:{"data":{"claimChanged":null},"errors":[{"message":"It broke."}]}\n\n';
    const error = await failure(through(streaming(text)).attested.subscribe(changed).next());
    expect(error).toMatchObject({ kind: 'graphql', message: 'Changed: It broke.', lastEventId: '12' });
    expect(error.data).toEqual({ claimChanged: null });
  });

  it('is an error if it is not GraphQL', async () => {
    const error = await failure(through(streaming('event:next\ndata:what\n\n')).attested.subscribe(changed).next());
    expect(error).toMatchObject({ kind: 'protocol', operation: 'Changed' });
  });
});
