import type { Prisma, PrismaClient } from '../../database/client.ts';
import type { Role } from '../../database/generated/prisma/enums.ts';
import { OperationalError } from '../../errors.ts';
import { UUID } from '../../forms.ts';
import type { Caller } from './policy.ts';
import { drawToken, hashToken, isToken, makeHint } from './token-text.ts';

/** The keys for writing: made, listed, revoked and recognised. */

/** A token to be made, as `token-request.ts` has checked it. */
export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  /** When it ceases to be valid. Null is never. */
  readonly expiresAt?: Date | null;
}

/** What may be known of a token that was made: all but the token itself. */
const KNOWN = { id: true, hint: true, name: true, role: true, createdAt: true, expiresAt: true, revokedAt: true };

/** A token that was made, without the token itself. */
export type KnownToken = Prisma.TokenGetPayload<{ select: typeof KNOWN }>;

/** Makes a token. Its text is returned here, and can never be had again: only a hash is stored. */
export async function createToken(prisma: PrismaClient, { name, role, expiresAt = null }: TokenRequest) {
  const text = drawToken();
  await prisma.token.create({ data: { name, role, expiresAt, hash: hashToken(text), hint: makeHint(text) } });
  return text;
}

/** Every token that was made, the oldest first. */
export function listTokens(prisma: PrismaClient): Promise<KnownToken[]> {
  return prisma.token.findMany({ select: KNOWN, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
}

/**
 * Revokes the token of that hint or id, or that token: whoever finds one where it should not be has all of it at hand.
 * One that was revoked already stays revoked since then.
 * @throws OperationalError unless exactly one token is meant
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
  // What was typed may be a token of elsewhere, so it is not repeated.
  if (!found) throw new OperationalError('No token has this hint or id: npm run token -- list shows them.');
  if (others.length === 0) return found;
  const all = [found, ...others].map(({ id, name }) => `${id} (${name})`).join(', ');
  throw new OperationalError(`Several tokens have this hint: revoke one by its id: ${all}.`);
}

/** Who holds the token, or a sentence that says why it is refused and never what was sent. */
export type Recognised = { readonly caller: Caller } | { readonly refusal: string };

/**
 * Who holds a token. One statement finds it by its hash, each time it is sent, so that a revoked one is refused from
 * then on; one whose checksum is wrong is refused before the database is asked.
 */
export async function recognise(prisma: PrismaClient, text: string, now = new Date()): Promise<Recognised> {
  if (!isToken(text)) return { refusal: 'The token is no token of Attested, or was not copied whole: copy it again.' };
  const token = await prisma.token.findUnique({ where: { hash: hashToken(text) }, select: KNOWN });
  if (token === null) return { refusal: 'The token is not known to this server: ask its operator for one.' };
  const { id: tokenId, name, role, expiresAt, revokedAt } = token;
  if (revokedAt !== null) {
    return { refusal: `The token was revoked at ${revokedAt.toISOString()}: ask the operator for a new one.` };
  }
  if (expiresAt !== null && expiresAt <= now) {
    return { refusal: `The token expired at ${expiresAt.toISOString()}: ask the operator for a new one.` };
  }
  return { caller: { name, role, tokenId } };
}

/** Whether the token of that id would be recognised. */
export async function isValid(prisma: PrismaClient, id: string, now = new Date()): Promise<boolean> {
  const stands = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  return (await prisma.token.findFirst({ where: { id, ...stands }, select: { id: true } })) !== null;
}
