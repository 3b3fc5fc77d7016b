import type { PrismaClient } from '../database/client.ts';
import type { Role } from '../database/generated/prisma/enums.ts';
import type { Caller } from './policy.ts';
import { hashOf, hintOf, isToken, newToken } from './token-text.ts';

/** The keys for writing: made, recognised and revoked. */

/** A token to be made. */
export interface TokenRequest {
  readonly name: string;
  readonly role: Role;
  /** When it ceases to be valid. Null is never. */
  readonly expiresAt?: Date | null;
}

/** Makes a token. Its text is returned here, and can never be had again: only a hash is stored. */
export async function createToken(prisma: PrismaClient, { name, role, expiresAt = null }: TokenRequest) {
  const text = newToken();
  await prisma.token.create({ data: { name, role, expiresAt, hash: hashOf(text), hint: hintOf(text) } });
  return text;
}

/** Who holds the token, or a sentence that says why it is refused and never what was sent. */
export type Recognised = { readonly caller: Caller } | { readonly refusal: string };

/**
 * Who holds a token. One statement finds it by its hash, each time it is sent, so that a revoked one is refused from
 * then on; one whose checksum is wrong is refused before the database is asked.
 */
export async function recognise(prisma: PrismaClient, text: string, now = new Date()): Promise<Recognised> {
  if (!isToken(text)) return { refusal: 'The token is no token of Attested, or was not copied whole: copy it again.' };
  const token = await prisma.token.findUnique({
    where: { hash: hashOf(text) },
    select: { id: true, name: true, role: true, expiresAt: true, revokedAt: true },
  });
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
