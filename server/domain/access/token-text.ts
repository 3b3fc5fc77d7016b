import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The format of a token: `attested_`, 30 random base62 characters and a checksum of 6 characters. It follows
 * [GitHub's tokens](https://github.blog/engineering/behind-githubs-new-authentication-token-formats/). Secret scanners find
 * the prefix, a double click selects the whole token, and the checksum lets a scanner or this server recognise a token
 * without a database. The checksum is the CRC-32 of RFC 1952 (as in gzip) of everything before it, written in base62 with
 * leading zeros.
 *
 * For secret scanners: `\battested_[0-9A-Za-z]{36}\b`.
 */

const PREFIX = 'attested_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 30 base62 characters hold 178 random bits. */
const RANDOM_CHARS = 30;
/** The smallest number of base62 digits that can hold 32 bits. */
const CHECKSUM_CHARS = 6;
/** How much of a token is shown to people: the prefix and 6 characters, which leaves 142 bits to guess. */
const HINT_LENGTH = PREFIX.length + 6;

const WHOLE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_CHARS + CHECKSUM_CHARS}}$`);
/** Matches longer texts too, in upper and lower case: it may hide more than a token, but never less. */
const ANYWHERE = new RegExp(`${PREFIX}[0-9a-z]{${RANDOM_CHARS + CHECKSUM_CHARS},}`, 'gi');

/** Makes a new token from cryptographically secure random numbers. */
export function drawToken(): string {
  let text = PREFIX;
  for (let i = 0; i < RANDOM_CHARS; i++) text += ALPHABET.charAt(randomInt(ALPHABET.length));
  return text + computeChecksum(text);
}

/** Whether the text has the format of a token and a correct checksum. The token may still belong to another ledger. */
export function isToken(text: string): boolean {
  return WHOLE.test(text) && text.endsWith(computeChecksum(text.slice(0, -CHECKSUM_CHARS)));
}

/**
 * Returns the stored form of a token: SHA-256 in lower-case hexadecimal. With so many random bits, neither a salt nor a
 * slow hash is needed.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Returns the first characters of a token, so that its holder can recognise it. */
export function makeHint(token: string): string {
  return token.slice(0, HINT_LENGTH);
}

/** Whether the text contains anything that looks like a token. */
export function holdsToken(text: string): boolean {
  return text.search(ANYWHERE) >= 0;
}

/** Returns the text with everything that looks like a token cut to its prefix. */
export function hideTokens(text: string): string {
  return text.replace(ANYWHERE, `${PREFIX}…`);
}

function computeChecksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let i = 0; i < CHECKSUM_CHARS; i++) {
    digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return digits;
}
