import { ClaimsDocument, createClient, RankClaimDocument, type SdkError, type TypedDocument } from '@attested/sdk';
import { describe, expect, it } from 'vitest';
import { failure, through, until } from '../support/through.ts';

const once = { retries: 0 };
const input = { id: 'none/none', rank: 'NORMAL', reason: 'To see it fail.', version: 1 } as const;

/** Everything that a log could show of an error. */
function shown(error: SdkError): string {
  const names = Object.getOwnPropertyNames(error) as (keyof SdkError)[];
  return JSON.stringify(names.map((name) => [name, error[name]]));
}

/** A text as some servers write it: with an escape for whatever may have one. */
const escaped = (text: string) =>
  JSON.stringify(text).replaceAll('/', '\\/').replaceAll('+', '\\u002B').replaceAll('=', '\\u003d');

describe('an error', () => {
  it.each([
    ['reset', 'network', undefined],
    ['half', 'network', undefined],
    ['silent', 'timeout', undefined],
    ['stall', 'timeout', undefined],
    ['slow:5000', 'timeout', undefined],
    ['status:500', 'http', 500],
    ['status:404', 'http', 404],
    ['status:503', 'http', 503],
    ['status:429', 'rateLimited', 429],
    ['page', 'protocol', 200],
    ['json:{"data":', 'protocol', 200],
    ['json:[]', 'protocol', 200],
    ['json:null', 'protocol', 200],
    ['json:{"data":null}', 'protocol', 200],
    ['json:{"errors":{}}', 'protocol', 200],
    ['json:{"errors":[{"message":"No."}]}', 'graphql', 200],
  ] as const)('after %s is of kind %s', async (plan, kind, status) => {
    // What is answered may take its time on a busy machine.
    const { attested } = through(plan, { ...once, attemptTimeoutMs: kind === 'timeout' ? 2_000 : 50_000 });
    const error = await failure(attested.query(ClaimsDocument, { first: 1 }));
    expect(error).toMatchObject({ name: 'SdkError', kind, operation: 'Claims', attempts: 1 });
    expect(error.status).toBe(status);
    expect(error.message).toMatch(/^Claims: ./);
  });

  it('tells what the server says, and under which id it knows of it', async () => {
    const { attested } = through('pass');
    const error = await failure(attested.query(ClaimsDocument, { first: 101 }));
    expect(error).toMatchObject({ kind: 'graphql', code: 'INVALID_PAGE', data: undefined });
    expect(error.errors).toHaveLength(1);
    expect(error.errors[0]).toMatchObject({ path: ['claims'], message: expect.stringContaining('101') });
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('holds what was answered beside it', async () => {
    const document = '{ claims { totalCount } claim(id: "no id") { id } }';
    type Both = TypedDocument<{ claims: { totalCount: number }; claim: { id: string } | null }, object, 'query'>;
    const error = await failure(through('pass').attested.query(document as Both));
    expect(error).toMatchObject({ kind: 'graphql', code: 'INVALID_ID', operation: undefined });
    expect(error.data).toEqual({ claims: { totalCount: expect.any(Number) }, claim: null });
  });

  it.each(['200', '401', '429', '500'])(
    'with status %s repeats no token, even where the server does',
    async (status) => {
      const token = 'Bearer attested_4n0t4s3cr3t4n0t4s3cr3t';
      const { attested } = through(`echo:${status}`, { ...once, headers: { authorization: token } });
      const error = await failure(attested.query(ClaimsDocument));
      expect(error.message).toContain('You sent [hidden].');
      expect(shown(error)).not.toContain('4n0t4s3cr3t');
      expect(shown(error)).toContain('[hidden]');
    },
  );

  it.each([
    ['as JSON has it', 'Bearer a"quoted\\t0k3n', (it: string) => JSON.stringify(it)],
    ['with more escapes than JSON needs', 'Bearer 4/t0k3n+of=', escaped],
    ['without its scheme', 'Bearer 4-t0k3n-of-its-own', (it: string) => JSON.stringify(it.slice(7))],
    ['without its name', 'Token token="4-t0k3n-of-its-own"', (it: string) => JSON.stringify(it.slice(13, -1))],
  ] as const)('repeats no token that is answered %s', async (_, authorization, write) => {
    const { attested } = through('pass', {
      ...once,
      // What is no secret may stand in one.
      headers: { authorization, 'apollographql-client-name': '4-t0k3n-', 'x-client': 'extensions' },
      fetch: async () =>
        new Response(`{"errors":[{"message":${write(authorization)},"extensions":{"code":"NO"}}]}`, { status: 401 }),
    });
    const error = await failure(attested.query(ClaimsDocument));
    expect(error).toMatchObject({ kind: 'graphql', code: 'NO' });
    expect(shown(error)).toContain('[hidden]');
    expect(shown(error)).not.toContain('t0k3n');
  });

  it('repeats nothing that its address asks with', async () => {
    const attested = createClient({
      url: 'https://example.org/graphql?version=2&key=4n0t4s3cr3t',
      ...once,
      fetch: (url) => Promise.reject(new Error(`No way to ${url}`)),
    });
    const error = await failure(attested.query(ClaimsDocument));
    expect(error.message).toBe('Claims: No way to https://example.org/graphql?version=2&key=[hidden]');
    expect(shown(error)).not.toContain('4n0t4s3cr3t');
  });

  it.each([
    ['as it is written', 'k%C3%A4se+k%2Be%22y'],
    ['as a server reads it', 'käse k+e"y'],
  ])('repeats nothing that its address asks with, %s', async (_, key) => {
    const attested = createClient({
      url: 'https://example.org/graphql?key=käse+k%2Be"y',
      ...once,
      fetch: () => Promise.reject(new Error(`No way with ${key}.`)),
    });
    expect((await failure(attested.query(ClaimsDocument))).message).toBe('Claims: No way with [hidden].');
  });

  it.each([
    ['its code, where a platform says no more', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
    ['its reason', new Error('ECONNREFUSED')],
  ])('of the network tells %s', async (_, cause) => {
    const { attested } = through('pass', { ...once, fetch: () => Promise.reject(new Error('It failed', { cause })) });
    expect((await failure(attested.query(ClaimsDocument))).message).toBe('Claims: It failed: ECONNREFUSED');
  });

  it.each([undefined, null, 'text', 7, Symbol('a'), Object.create(null)])(
    'of a fetch that fails with no error is one (%o)',
    async (reason) => {
      const { attested } = through('pass', { ...once, fetch: () => Promise.reject(reason) });
      const error = await failure(attested.query(ClaimsDocument));
      expect(error).toMatchObject({ kind: 'network', message: 'Claims: No response.' });
    },
  );

  it('of a fetch of your own repeats no token either', async () => {
    const { attested } = through('pass', {
      ...once,
      headers: { authorization: 'Bearer attested_4n0t4s3cr3t' },
      fetch: async (_, { headers }) => {
        throw new Error(`failed with ${new Headers(headers).get('authorization')}`, { cause: new Error('It is off.') });
      },
    });
    const error = await failure(attested.query(ClaimsDocument));
    expect(error).toMatchObject({ kind: 'network', message: 'Claims: failed with [hidden]: It is off.' });
    expect(shown(error)).not.toContain('4n0t4s3cr3t');
  });

  it('is there for variables that are no JSON, and nothing is sent', async () => {
    const { attested, seen } = through('pass');
    const variables = { first: 1n } as never;
    await expect(attested.query(ClaimsDocument, variables)).rejects.toThrow(TypeError);
    expect(await seen()).toEqual([]);
  });
});

describe('a caller who gives up', () => {
  it('before anything was sent sends nothing', async () => {
    const { attested, seen } = through('pass');
    const error = await failure(attested.query(ClaimsDocument, {}, { signal: AbortSignal.abort('changed my mind') }));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'changed my mind', operation: 'Claims' });
    expect(await seen()).toEqual([]);
  });

  it('while an answer is awaited ends the request, and none follows', async () => {
    const { attested, seen } = through('silent');
    const controller = new AbortController();
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    await until(async () => (await seen()).length === 1);
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted', attempts: 1 });
    await until(async () => (await seen())[0]?.broken === true);
    expect(await seen()).toHaveLength(1);
  });

  it('between two attempts makes the last one the last', async () => {
    const { attested, seen } = through('status:503-20 pass');
    const controller = new AbortController();
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    await until(async () => (await seen()).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted' });
    expect(await seen()).toHaveLength(1);
  });

  it('is heard even by a fetch that takes no notice', async () => {
    const controller = new AbortController();
    const { attested } = through('pass', { fetch: () => new Promise(() => {}) });
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted' });
    const late = failure(attested.query(ClaimsDocument, {}, { attemptTimeoutMs: 50, retries: 0 }));
    expect(await late).toMatchObject({ kind: 'timeout', message: 'Claims: No response within 50 ms.' });
  });
});

describe('what is tried again', () => {
  it('is a query, after whatever passes, each time later', async () => {
    const { attested, seen } = through('reset status:503 half status:502');
    const { claims } = await attested.query(ClaimsDocument, { first: 1 }, { retries: 4 });
    expect(claims.nodes).toHaveLength(1);
    const times = (await seen()).map(({ at }) => at);
    expect(times).toHaveLength(5);
    const waits = times.slice(1).map((time, index) => time - (times[index] as number));
    // At least half of 250, 500, 1,000 and 2,000 ms; timers may be a millisecond early.
    for (const [index, least] of [125, 250, 500, 1000].entries())
      expect(waits[index]).toBeGreaterThanOrEqual(least - 2);
  });

  it('is tried as often as is said, and no more', async () => {
    const { attested, seen } = through('reset reset reset pass');
    const error = await failure(attested.query(ClaimsDocument, {}, { retries: 2 }));
    expect(error).toMatchObject({ kind: 'network', attempts: 3 });
    expect(await seen()).toHaveLength(3);
  });

  it('is an attempt that takes too long', async () => {
    const { attested, seen } = through('silent stall', { attemptTimeoutMs: 1_500, retries: 9 });
    expect((await attested.query(ClaimsDocument, { first: 1 })).claims.nodes).toHaveLength(1);
    // More on a machine that is busy.
    expect((await seen()).length).toBeGreaterThanOrEqual(3);
  });

  it.each(['status:500', 'status:404', 'page', 'json:{"errors":[{"message":"No."}]}'])(
    'is nothing after %s',
    async (plan) => {
      const { attested, seen } = through(`${plan} pass`);
      await failure(attested.query(ClaimsDocument));
      expect(await seen()).toHaveLength(1);
    },
  );

  it.each(['reset', 'half', 'silent', 'status:503', 'status:429', 'status:502'])(
    'is no mutation, after %s',
    async (plan) => {
      const { attested, seen } = through(`${plan} pass`, {
        attemptTimeoutMs: plan === 'silent' ? 2_000 : 50_000,
        retries: 5,
      });
      expect(await failure(attested.mutate(RankClaimDocument, { input }))).toMatchObject({
        attempts: 1,
        operation: 'RankClaim',
      });
      expect(await seen()).toHaveLength(1);
    },
  );

  it.each([
    ['status:429-1', 1000, 1000],
    ['status:503-1', 1000, 1000],
    // A date has no milliseconds.
    ['status:429-date2', 1000, 2000],
  ])('waits as long as is asked after %s', async (plan, least, most) => {
    const { attested, seen } = through(`${plan} pass`);
    await attested.query(ClaimsDocument, { first: 1 });
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(least - 2);
    const error = await failure(through(plan, once).attested.query(ClaimsDocument));
    expect(error.retryAfterMs).toBeGreaterThan(least - 100);
    expect(error.retryAfterMs).toBeLessThanOrEqual(most);
  });

  it('is not waited for in vain', async () => {
    const { attested, seen } = through('status:429-3600 pass');
    const error = await failure(attested.query(ClaimsDocument));
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfterMs: 3_600_000, attempts: 1 });
    expect(await seen()).toHaveLength(1);
  });

  it('ends when the time for all attempts is over', async () => {
    const { attested, seen } = through('silent silent silent silent silent', { retries: 100, timeoutMs: 1_500 });
    const error = await failure(attested.query(ClaimsDocument, {}, { attemptTimeoutMs: 300 }));
    expect(error.kind).toBe('timeout');
    expect((await seen()).length).toBeLessThanOrEqual(5);
    expect((await seen()).length).toBeGreaterThan(1);
  });
});
