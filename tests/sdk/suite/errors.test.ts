import { ClaimsDocument, createClient, RankClaimDocument, type SdkError, type TypedDocument } from '@attested/sdk';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { failure, through } from '../support/through.ts';

const once = { retries: 0 };
const input = { id: 'none/none', rank: 'NORMAL', reason: 'To see it fail.', version: 1 } as const;

/** Everything that a log could show about an error. */
function shown(error: SdkError): string {
  const names = Object.getOwnPropertyNames(error) as (keyof SdkError)[];
  return JSON.stringify(names.map((name) => [name, error[name]]));
}

/** A string as some servers write it, with every escape that JSON allows. */
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
    // Responses may be slow on a busy machine.
    const { attested } = through(plan, { ...once, attemptTimeoutMs: kind === 'timeout' ? 2_000 : 50_000 });
    const error = await failure(attested.query(ClaimsDocument, { first: 1 }));
    expect(error).toMatchObject({ name: 'SdkError', kind, operation: 'Claims', attempts: 1 });
    expect(error.status).toBe(status);
    expect(error.message).toMatch(/^Claims: ./);
  });

  it('contains the message of the server, and the id of the request', async () => {
    const { attested } = through('pass');
    const error = await failure(attested.query(ClaimsDocument, { first: 101 }));
    expect(error).toMatchObject({ kind: 'graphql', code: 'INVALID_PAGE', data: undefined });
    expect(error.errors).toHaveLength(1);
    expect(error.errors[0]).toMatchObject({ path: ['claims'], message: expect.stringContaining('101') });
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('contains the data that came with it', async () => {
    const document = '{ claims { totalCount } claim(id: "no id") { id } }';
    type Both = TypedDocument<{ claims: { totalCount: number }; claim: { id: string } | null }, object, 'query'>;
    const error = await failure(through('pass').attested.query(document as Both));
    expect(error).toMatchObject({ kind: 'graphql', code: 'INVALID_ID', operation: undefined });
    expect(error.data).toEqual({ claims: { totalCount: expect.any(Number) }, claim: null });
  });

  it.each(['200', '401', '429', '500'])('with status %s repeats no token, even if the server does', async (status) => {
    const token = 'Bearer attested_4n0t4s3cr3t4n0t4s3cr3t';
    const { attested } = through(`echo:${status}`, { ...once, headers: { authorization: token } });
    const error = await failure(attested.query(ClaimsDocument));
    expect(error.message).toContain('You sent [hidden].');
    expect(shown(error)).not.toContain('4n0t4s3cr3t');
    expect(shown(error)).toContain('[hidden]');
  });

  it.each([
    ['as JSON', 'Bearer a"quoted\\t0k3n', (it: string) => JSON.stringify(it)],
    ['with more escapes than JSON needs', 'Bearer 4/t0k3n+of=', escaped],
    ['without its scheme', 'Bearer 4-t0k3n-of-its-own', (it: string) => JSON.stringify(it.slice(7))],
    ['without its name', 'Token token="4-t0k3n-of-its-own"', (it: string) => JSON.stringify(it.slice(13, -1))],
  ] as const)('repeats no token that a response contains %s', async (_, authorization, write) => {
    const { attested } = through('pass', {
      ...once,
      // Headers that are not secret may contain parts of the token.
      headers: { authorization, 'apollographql-client-name': '4-t0k3n-', 'x-client': 'extensions' },
      fetch: async () =>
        new Response(`{"errors":[{"message":${write(authorization)},"extensions":{"code":"NO"}}]}`, { status: 401 }),
    });
    const error = await failure(attested.query(ClaimsDocument));
    expect(error).toMatchObject({ kind: 'graphql', code: 'NO' });
    expect(shown(error)).toContain('[hidden]');
    expect(shown(error)).not.toContain('t0k3n');
  });

  it('hides the keys in its address', async () => {
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
  ])('hides the keys in its address, %s', async (_, key) => {
    const attested = createClient({
      url: 'https://example.org/graphql?key=käse+k%2Be"y',
      ...once,
      fetch: () => Promise.reject(new Error(`No way with ${key}.`)),
    });
    expect((await failure(attested.query(ClaimsDocument))).message).toBe('Claims: No way with [hidden].');
  });

  it.each([
    ['its code, if a platform gives nothing else', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
    ['its reason', new Error('ECONNREFUSED')],
  ])('of the network contains %s', async (_, cause) => {
    const { attested } = through('pass', { ...once, fetch: () => Promise.reject(new Error('It failed', { cause })) });
    expect((await failure(attested.query(ClaimsDocument))).message).toBe('Claims: It failed: ECONNREFUSED');
  });

  it.each([undefined, null, 'text', 7, Symbol('a'), Object.create(null)])(
    'is an SdkError even if fetch rejects with something else (%o)',
    async (reason) => {
      const { attested } = through('pass', { ...once, fetch: () => Promise.reject(reason) });
      const error = await failure(attested.query(ClaimsDocument));
      expect(error).toMatchObject({ kind: 'network', message: 'Claims: No response.' });
    },
  );

  it('from a custom fetch repeats no token either', async () => {
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

  it('is thrown for variables that are not JSON, and nothing is sent', async () => {
    const { attested, seen } = through('pass');
    const variables = { first: 1n } as never;
    await expect(attested.query(ClaimsDocument, variables)).rejects.toThrow(TypeError);
    expect(await seen()).toEqual([]);
  });
});

describe('a caller that aborts', () => {
  it('before anything was sent, sends nothing', async () => {
    const { attested, seen } = through('pass');
    const error = await failure(attested.query(ClaimsDocument, {}, { signal: AbortSignal.abort('changed my mind') }));
    expect(error).toMatchObject({ kind: 'aborted', cause: 'changed my mind', operation: 'Claims' });
    expect(await seen()).toEqual([]);
  });

  it('during a request, ends it, and no other follows', async () => {
    const { attested, seen } = through('silent');
    const controller = new AbortController();
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    await until(async () => (await seen()).length === 1);
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted', attempts: 1 });
    await until(async () => (await seen())[0]?.broken === true);
    expect(await seen()).toHaveLength(1);
  });

  it('between two attempts, prevents the next one', async () => {
    const { attested, seen } = through('status:503-20 pass');
    const controller = new AbortController();
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    await until(async () => (await seen()).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted' });
    expect(await seen()).toHaveLength(1);
  });

  it('succeeds even if fetch ignores the signal', async () => {
    const controller = new AbortController();
    const { attested } = through('pass', { fetch: () => new Promise(() => {}) });
    const asked = failure(attested.query(ClaimsDocument, {}, { signal: controller.signal }));
    controller.abort();
    expect(await asked).toMatchObject({ kind: 'aborted' });
    const late = failure(attested.query(ClaimsDocument, {}, { attemptTimeoutMs: 50, retries: 0 }));
    expect(await late).toMatchObject({ kind: 'timeout', message: 'Claims: No response within 50 ms.' });
  });
});

describe('a retry', () => {
  it('follows a failed query if the fault may pass, each time after a longer wait', async () => {
    const { attested, seen } = through('reset status:503 half status:502');
    const { claims } = await attested.query(ClaimsDocument, { first: 1 }, { retries: 4 });
    expect(claims.nodes).toHaveLength(1);
    const times = (await seen()).map(({ at }) => at);
    expect(times).toHaveLength(5);
    const waits = times.slice(1).map((time, index) => time - (times[index] as number));
    // At least half of 250, 500, 1,000 and 2,000 ms. Timers may be a millisecond early.
    for (const [index, least] of [125, 250, 500, 1000].entries())
      expect(waits[index]).toBeGreaterThanOrEqual(least - 2);
  });

  it('happens as often as requested, and no more', async () => {
    const { attested, seen } = through('reset reset reset pass');
    const error = await failure(attested.query(ClaimsDocument, {}, { retries: 2 }));
    expect(error).toMatchObject({ kind: 'network', attempts: 3 });
    expect(await seen()).toHaveLength(3);
  });

  it('follows an attempt that takes too long', async () => {
    const { attested, seen } = through('silent stall', { attemptTimeoutMs: 1_500, retries: 9 });
    expect((await attested.query(ClaimsDocument, { first: 1 })).claims.nodes).toHaveLength(1);
    // There may be more on a busy machine.
    expect((await seen()).length).toBeGreaterThanOrEqual(3);
  });

  it.each(['status:500', 'status:404', 'page', 'json:{"errors":[{"message":"No."}]}'])(
    'does not follow %s',
    async (plan) => {
      const { attested, seen } = through(`${plan} pass`);
      await failure(attested.query(ClaimsDocument));
      expect(await seen()).toHaveLength(1);
    },
  );

  it.each(['reset', 'half', 'silent', 'status:503', 'status:429', 'status:502'])(
    'never follows a mutation, even after %s',
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
  ])('waits as long as the server asks after %s', async (plan, least, most) => {
    const { attested, seen } = through(`${plan} pass`);
    await attested.query(ClaimsDocument, { first: 1 });
    const [first, second] = await seen();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(least - 2);
    const error = await failure(through(plan, once).attested.query(ClaimsDocument));
    expect(error.retryAfterMs).toBeGreaterThan(least - 100);
    expect(error.retryAfterMs).toBeLessThanOrEqual(most);
  });

  it('is not made if the server asks for a wait beyond the time limit', async () => {
    const { attested, seen } = through('status:429-3600 pass');
    const error = await failure(attested.query(ClaimsDocument));
    expect(error).toMatchObject({ kind: 'rateLimited', retryAfterMs: 3_600_000, attempts: 1 });
    expect(await seen()).toHaveLength(1);
  });

  it('is not made when the time for all attempts is over', async () => {
    const { attested, seen } = through('silent silent silent silent silent', { retries: 100, timeoutMs: 1_500 });
    const error = await failure(attested.query(ClaimsDocument, {}, { attemptTimeoutMs: 300 }));
    expect(error.kind).toBe('timeout');
    expect((await seen()).length).toBeLessThanOrEqual(5);
    expect((await seen()).length).toBeGreaterThan(1);
  });
});
