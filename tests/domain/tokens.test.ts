import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../server/database/client.ts';
import { drawToken, hideTokens, holdsToken, isToken } from '../../server/domain/access/token-text.ts';
import { createToken, listTokens, recognise, revokeToken } from '../../server/domain/access/tokens.ts';
import { freshDatabase } from '../support/database.ts';
import { only } from '../support/only.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Calculates the CRC-32 bit by bit, as defined in RFC 1952, without a library. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function base62(value: string): number {
  return [...value].reduce((sum, digit) => sum * 62 + BASE62.indexOf(digit), 0);
}

const tokens = fc.constant(null).map(drawToken);

describe('the text of a token', () => {
  it('is a prefix, 30 random characters, and the CRC-32 of both in 6 characters', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    for (const token of Array.from({ length: 500 }, drawToken)) {
      expect(token).toMatch(/^attested_[0-9A-Za-z]{36}$/);
      expect(base62(token.slice(-6))).toBe(crc32(token.slice(0, -6)));
      expect(isToken(token)).toBe(true);
    }
  });

  it('is valid with a checksum that was calculated elsewhere', () => {
    // printf 'attested_000000000000000000000000000000' | gzip -c | tail -c8 | od -An -tu4 prints 3895260605, converted to base62 by hand.
    expect(isToken(`attested_${'0'.repeat(30)}4Fc7Dx`)).toBe(true);
  });

  it('uses all 62 characters, and never repeats', () => {
    const random = Array.from({ length: 2_000 }, () => drawToken().slice(9, 39));
    expect(new Set(random).size).toBe(2_000);
    const counts = new Map<string, number>();
    for (const character of random.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    expect([...counts.keys()].sort().join('')).toBe(BASE62);
    // 60,000 characters: 968 of each on average, with a standard deviation of 31. A deviation of 250 is practically impossible.
    for (const count of counts.values()) expect(Math.abs(count - 60_000 / 62)).toBeLessThan(250);
  });

  it('is invalid with any single character changed, left out, doubled, or swapped with the next', () => {
    fc.assert(
      fc.property(tokens, fc.nat(44), fc.constantFrom(...BASE62, '_', '-', ' ', 'é', '\0'), (token, at, character) => {
        const [before, own, after] = [token.slice(0, at), token.charAt(at), token.slice(at + 1)];
        expect(isToken(before + character + after)).toBe(character === own);
        expect(isToken(before + after)).toBe(false);
        expect(isToken(before + own + own + after)).toBe(false);
        const next = after.charAt(0);
        expect(isToken(before + next + own + after.slice(1))).toBe(next === '' || next === own);
      }),
      { numRuns: 2_000 },
    );
    const token = drawToken();
    for (let at = 0; at < token.length; at++) {
      for (const character of BASE62)
        expect(isToken(token.slice(0, at) + character + token.slice(at + 1))).toBe(character === token[at]);
    }
  });

  it.each(['', 'attested_', ' ', '\n', 'Bearer '])('is invalid with %j around it', (text) => {
    const token = drawToken();
    expect(isToken(text)).toBe(false);
    expect([isToken(text + token), isToken(token + text)]).toEqual(text ? [false, false] : [true, true]);
  });

  it('is found and removed anywhere in a text', () => {
    fc.assert(
      fc.property(fc.string(), tokens, fc.string(), (before, token, after) => {
        expect(holdsToken(before + token + after)).toBe(true);
        const cut = hideTokens(before + token + after);
        expect(cut).not.toContain(token.slice(9));
        expect(holdsToken(cut)).toBe(false);
      }),
    );
    const [a, b] = [drawToken(), drawToken()];
    expect(hideTokens(`"${a}", ${b.toUpperCase()}: attested_ and attested_x`)).toBe(
      '"attested_…", attested_…: attested_ and attested_x',
    );
    expect(holdsToken('attested_000000000000000000000000000000')).toBe(false);
  });
});

describe('a token in the database', async () => {
  const db = await freshDatabase('empty');
  const { prisma } = db;

  it('is stored as a hash, with its first characters', async () => {
    const token = await createToken(prisma, { name: 'Ada', role: 'CURATOR' });
    const { rows } = await db.pool.query(`SELECT * FROM token WHERE name = 'Ada'`);
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
        name: 'Ada',
        role: 'CURATOR',
        hash: createHash('sha256').update(token).digest('hex'),
        hint: token.slice(0, 15),
        created_at: expect.any(Date),
        expires_at: null,
        revoked_at: null,
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain(token.slice(15));
    expect(await recognise(prisma, token)).toEqual({
      caller: { name: 'Ada', role: 'CURATOR', tokenId: rows[0].id },
    });
    const [listed] = await listTokens(prisma);
    expect(Object.keys(listed ?? {}).sort()).toEqual(
      ['id', 'hint', 'name', 'role', 'createdAt', 'expiresAt', 'revokedAt'].sort(),
    );
  });

  it('is valid until the millisecond at which it expires', async () => {
    const expiresAt = new Date('2030-01-01T00:00:00.000Z');
    const token = await createToken(prisma, { name: 'Grace', role: 'ADMIN', expiresAt });
    expect(await recognise(prisma, token, new Date('2029-12-31T23:59:59.999Z'))).toMatchObject({
      caller: { name: 'Grace', role: 'ADMIN' },
    });
    for (const now of [expiresAt, new Date('2030-01-01T00:00:00.001Z')]) {
      expect(await recognise(prisma, token, now)).toEqual({
        refusal: 'The token expired at 2030-01-01T00:00:00.000Z: ask the operator for a new one.',
      });
    }
  });

  it('is revoked by its hint, its id or its text, once and permanently', async () => {
    const first = new Date('2029-01-01T00:00:00.000Z');
    const valid = await prisma.token.count({ where: { revokedAt: null } });
    for (const by of ['hint', 'id', 'token', 'ID'] as const) {
      const token = await createToken(prisma, { name: `by ${by}`, role: 'CURATOR' });
      const { id, hint } = only(await prisma.token.findMany({ where: { name: `by ${by}` } }));
      const text = { hint, id, token, ID: id.toUpperCase() }[by];
      expect(await revokeToken(prisma, text, first)).toMatchObject({
        token: { id, revokedAt: first },
        wasRevoked: false,
      });
      expect(await recognise(prisma, token)).toEqual({
        refusal: 'The token was revoked at 2029-01-01T00:00:00.000Z: ask the operator for a new one.',
      });
      expect(await revokeToken(prisma, text)).toMatchObject({ token: { id, revokedAt: first }, wasRevoked: true });
    }
    expect(await prisma.token.count({ where: { revokedAt: null } })).toBe(valid);
  });

  it('is revoked only once by several calls at the same time', async () => {
    await createToken(prisma, { name: 'both', role: 'CURATOR' });
    const { id } = only(await prisma.token.findMany({ where: { name: 'both' } }));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => revokeToken(prisma, id)));
    expect(outcomes.filter(({ wasRevoked }) => !wasRevoked)).toHaveLength(1);
    expect(new Set(outcomes.map(({ token }) => token.revokedAt?.getTime())).size).toBe(1);
  });

  it('is not revoked by a text that matches no token, or several', async () => {
    const before = await listTokens(prisma);
    const stranger = drawToken();
    for (const text of ['', 'attested_', 'ada', '%', stranger, stranger.slice(0, 15), crypto.randomUUID()]) {
      await expect(revokeToken(prisma, text)).rejects.toThrow(
        /^No token has this hint or id\. To see all tokens: npm run token -- list$/,
      );
    }
    const data = { role: 'READER', hint: 'attested_twins0' } as const;
    const [a, b] = [1, 2].map((n) => ({ ...data, name: `twin ${n}`, hash: `${n}`.repeat(64) }));
    const ids = [];
    for (const twin of [a, b]) ids.push((await prisma.token.create({ data: twin as never })).id);
    await expect(revokeToken(prisma, 'attested_twins0')).rejects.toThrow(
      `Several tokens have this hint. Revoke one of them by its id: ${ids[0]} (twin 1), ${ids[1]} (twin 2).`,
    );
    expect((await listTokens(prisma)).slice(0, before.length)).toEqual(before);
    expect(await prisma.token.count({ where: { hint: 'attested_twins0', revokedAt: null } })).toBe(2);
  });

  it('is refused with any character changed, before the database is queried', async () => {
    const nowhere = connect('postgresql://nobody@127.0.0.1:1/nothing');
    const token = drawToken();
    for (let at = 0; at < token.length; at++) {
      const wrong = token.slice(0, at) + (token[at] === 'x' ? 'y' : 'x') + token.slice(at + 1);
      expect(await recognise(nowhere.prisma, wrong)).toEqual({
        refusal: 'This is not a token of Attested, or it was not copied completely: copy it again.',
      });
    }
    await expect(recognise(nowhere.prisma, token)).rejects.toThrow();
    expect(await recognise(prisma, token)).toEqual({
      refusal: 'This server does not know the token: ask its operator for one.',
    });
    await nowhere.close();
  });
});
