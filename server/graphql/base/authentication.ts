import type { Database } from '../../database/client.ts';
import type { Caller } from '../../domain/access/policy.ts';
import { holdsToken } from '../../domain/access/token-text.ts';
import { isValid, recognise } from '../../domain/access/tokens.ts';
import { makeInputError } from './errors.ts';

/**
 * Who sends a request, by RFC 6750 (bearer tokens) with two departures. A token is taken from the `Authorization` header
 * alone, never from a form or an address. And whatever is wrong with it is answered with 401, also where the RFC would
 * have 400, so that a client has one thing to look for.
 *
 * No message repeats anything of what was sent.
 */

export { hideSecrets } from '../../domain/access/secrets.ts';

/** Longest `Authorization` header that is read. */
const LONGEST_HEADER_CHARS = 200;

/** Parameters of an address in which other servers take tokens. */
const TOKEN_PARAMETERS = ['token', 'access_token', 'authorization'];

/**
 * The holder of the token in an `Authorization` header.
 * @param sent every such header of the request
 * @throws UNAUTHENTICATED unless it is a valid token
 */
export async function findCaller({ prisma }: Database, sent: readonly string[]): Promise<Caller> {
  const [header = '', ...others] = sent;
  if (others.length > 0) throw refusal('The Authorization header was sent more than once: send it once.');
  if (header.length > LONGEST_HEADER_CHARS) {
    throw refusal(
      `The Authorization header is longer than ${LONGEST_HEADER_CHARS} characters: send Bearer and one token.`,
    );
  }
  const [, token] = /^bearer +(\S+)$/i.exec(header) ?? [];
  if (token === undefined) throw refusal('The Authorization header must be Bearer, a space and one token.');
  const recognised = await recognise(prisma, token);
  if ('refusal' in recognised) throw refusal(recognised.refusal);
  return recognised.caller;
}

/** Whether a caller who was recognised would still be: the token of a long request may be revoked while it lasts. */
export async function isStillValid({ prisma }: Database, { tokenId }: Caller): Promise<boolean> {
  return tokenId === null || isValid(prisma, tokenId);
}

/**
 * Refuses a token in an address, where logs and histories keep it, whether or not it is valid.
 * @throws UNAUTHENTICATED
 */
export function refuseTokenIn(parameters: URLSearchParams): void {
  for (const [name, value] of parameters) {
    if (!TOKEN_PARAMETERS.includes(name.toLowerCase()) && !holdsToken(name) && !holdsToken(value)) continue;
    throw refusal(
      'A token must not stand in an address, where logs and histories keep it: send it in the Authorization header, and have one that stood there revoked.',
    );
  }
}

function refusal(message: string) {
  return makeInputError('UNAUTHENTICATED', message);
}
