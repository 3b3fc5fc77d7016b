import type { Database } from '../../database/client.ts';
import type { Caller } from '../../domain/access/policy.ts';
import { holdsToken } from '../../domain/access/token-text.ts';
import { isValid, recognise } from '../../domain/access/tokens.ts';
import { makeInputError } from './errors.ts';

/**
 * Identifies the caller of a request by RFC 6750 (bearer tokens), with two departures. A token is read only from the
 * `Authorization` header, never from a form or a URL. Any fault in it is answered with 401, even where the RFC prescribes
 * 400, so that a client has only one status to check.
 *
 * No error message repeats any part of what was sent.
 */

export { hideSecrets } from '../../domain/access/secrets.ts';

/** Length of the longest `Authorization` header that is read. */
const LONGEST_HEADER_CHARS = 200;

/** URL parameters in which other servers accept tokens. */
const TOKEN_PARAMETERS = ['token', 'access_token', 'authorization'];

/**
 * Returns the holder of the token in the `Authorization` header.
 * @param sent every `Authorization` header of the request
 * @throws UNAUTHENTICATED unless there is exactly one header and its token is valid
 */
export async function findCaller({ prisma }: Database, sent: readonly string[]): Promise<Caller> {
  const [header = '', ...others] = sent;
  if (others.length > 0) throw refusal('The Authorization header was sent more than once. Send it once.');
  if (header.length > LONGEST_HEADER_CHARS) {
    throw refusal(
      `The Authorization header is longer than ${LONGEST_HEADER_CHARS} characters. Send Bearer, a space and one token.`,
    );
  }
  const [, token] = /^bearer +(\S+)$/i.exec(header) ?? [];
  if (token === undefined) throw refusal('The Authorization header must be Bearer, a space and one token.');
  const recognised = await recognise(prisma, token);
  if ('refusal' in recognised) throw refusal(recognised.refusal);
  return recognised.caller;
}

/** Whether a caller's token is still valid: it may be revoked while a long request is running. */
export async function isStillValid({ prisma }: Database, { tokenId }: Caller): Promise<boolean> {
  return tokenId === null || isValid(prisma, tokenId);
}

/**
 * Refuses any token in a URL, valid or not, because logs and browser histories keep it.
 * @throws UNAUTHENTICATED
 */
export function refuseTokenIn(parameters: URLSearchParams): void {
  for (const [name, value] of parameters) {
    if (!TOKEN_PARAMETERS.includes(name.toLowerCase()) && !holdsToken(name) && !holdsToken(value)) continue;
    throw refusal(
      'Do not put a token in a URL, because logs and browser histories keep it. Send it in the Authorization header, and have the exposed token revoked.',
    );
  }
}

function refusal(message: string) {
  return makeInputError('UNAUTHENTICATED', message);
}
