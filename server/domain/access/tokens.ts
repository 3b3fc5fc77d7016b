import type { Prisma, PrismaClient } from '../../database/client.ts';
import type { Role } from '../../database/generated/prisma/enums.ts';
import { OperationalError } from '../../errors.ts';
import { UUID } from '../../forms.ts';
import type { Caller } from './policy.ts';
import { drawToken, hashToken, isToken, makeHint } from './token-text.ts';

/** Creates, lists, revokes and recognises access tokens. */

/** A token to be created, as checked by `token-request.ts`. */
export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  /** When it expires. Null if it never does. */
  readonly expiresAt?: Date | null;
}

/** What may be known about an existing token: everything except the token itself. */
const KNOWN = { id: true, hint: true, name: true, role: true, createdAt: true, expiresAt: true, revokedAt: true };

/** A record of an existing token, without the token itself. */
export type KnownToken = Prisma.TokenGetPayload<{ select: typeof KNOWN }>;

/** Creates a token and returns its text, which cannot be retrieved later: only a hash is stored. */
export async function createToken(prisma: PrismaClient, { name, role, expiresAt = null }: TokenRequest) {
  const text = drawToken();
  await prisma.token.create({ data: { name, role, expiresAt, hash: hashToken(text), hint: makeHint(text) } });
  return text;
}

/** Lists all tokens, oldest first. */
export function listTokens(prisma: PrismaClient): Promise<KnownToken[]> {
  return prisma.token.findMany({ select: KNOWN, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

/**
 * Revokes the token with this hint or id, or the token with this text: someone who finds a leaked token has all of it. A
 * token that was already revoked keeps the time of its revocation.
 * @throws OperationalError unless exactly one token matches
 */
export async function revokeToken(prisma: PrismaClient, hintOrId: string, now = new Date()) {
  const { id, revokedAt } = await findToken(prisma, hintOrId);
  const { count } = await prisma.token.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  const token = await prisma.token.findUniqueOrThrow({ where: { id }, select: KNOWN });
  return { token, wasRevoked: revokedAt !== null || count === 0 };
}

const UUID_IN_ANY_CASE = new RegExp(UUID, 'i');

async function findToken(prisma: PrismaClient, hintOrId: string): Promise<KnownToken> {
  const where = UUID_IN_ANY_CASE.test(hintOrId)
    ? { id: hintOrId }
    : isToken(hintOrId)
      ? { hash: hashToken(hintOrId) }
      : { hint: hintOrId };
  const [found, ...others] = await prisma.token.findMany({ where, select: KNOWN, orderBy: { id: 'asc' } });
  // The input may be a token for another system, so it is not repeated.
  if (!found) throw new OperationalError('No token has this hint or id. To see all tokens: npm run token -- list');
  if (others.length === 0) return found;
  const all = [found, ...others].map(({ id, name }) => `${id} (${name})`).join(', ');
  throw new OperationalError(`Several tokens have this hint. Revoke one of them by its id: ${all}.`);
}

/** The holder of a token, or a sentence that says why it is refused. The sentence never repeats what was sent. */
export type Recognised = { readonly caller: Caller } | { readonly refusal: string };

/**
 * Finds the holder of a token. The token is looked up by its hash every time it is sent, so a revoked one is refused
 * immediately. A wrong checksum is refused without querying the database.
 */
export async function recognise(prisma: PrismaClient, text: string, now = new Date()): Promise<Recognised> {
  if (!isToken(text))
    return { refusal: 'This is not a token of Attested, or it was not copied completely: copy it again.' };
  const token = await prisma.token.findUnique({ where: { hash: hashToken(text) }, select: KNOWN });
  if (token === null) return { refusal: 'This server does not know the token: ask its operator for one.' };
  const { id: tokenId, name, role, expiresAt, revokedAt } = token;
  if (revokedAt !== null) {
    return { refusal: `The token was revoked at ${revokedAt.toISOString()}: ask the operator for a new one.` };
  }
  if (expiresAt !== null && expiresAt <= now) {
    return { refusal: `The token expired at ${expiresAt.toISOString()}: ask the operator for a new one.` };
  }
  return { caller: { name, role, tokenId } };
}

/** Whether the token with this id is still valid. */
export async function isValid(prisma: PrismaClient, id: string, now = new Date()): Promise<boolean> {
  const stands = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  return (await prisma.token.findFirst({ where: { id, ...stands }, select: { id: true } })) !== null;
}
