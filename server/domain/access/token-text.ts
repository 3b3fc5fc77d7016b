import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * What a token looks like: `attested_`, 30 random characters of base62, and a checksum of 6. The form is that of
 * [GitHub's tokens](https://github.blog/engineering/behind-githubs-new-authentication-token-formats/): a prefix that
 * secret scanners find, no character at which a double click stops, and a checksum by which a scanner, or this server,
 * tells a token from something else without asking a database. The checksum is the CRC-32 of RFC 1952 (the one of gzip)
 * over all that stands before it, as a number in base62 with leading zeros.
 *
 * For secret scanners: `\battested_[0-9A-Za-z]{36}\b`.
 */

const PREFIX = 'attested_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 30 characters of 62 are 178 random bits. */
const RANDOM_CHARS = 30;
/** The least number of base62 digits that holds 32 bits. */
const CHECKSUM_CHARS = 6;
/** How much of a token a person is shown: the prefix and 6 characters, which leaves 142 bits to be guessed. */
const HINT_LENGTH = PREFIX.length + 6;

const WHOLE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_CHARS + CHECKSUM_CHARS}}$`);
/** Longer ones too, and in any case: what is hidden may be more than a token, and never less. */
const ANYWHERE = new RegExp(`${PREFIX}[0-9a-z]{${RANDOM_CHARS + CHECKSUM_CHARS},}`, 'gi');

/** A new token out of the system's random numbers. */
export function drawToken(): string {
  let text = PREFIX;
  for (let i = 0; i < RANDOM_CHARS; i++) text += ALPHABET.charAt(randomInt(ALPHABET.length));
  return text + computeChecksum(text);
}

/** Whether the text has the form of a token and the checksum is right. One that is may still be of another ledger. */
export function isToken(text: string): boolean {
  return WHOLE.test(text) && text.endsWith(computeChecksum(text.slice(0, -CHECKSUM_CHARS)));
}

/** What is stored of a token: SHA-256 in lower-case hexadecimal. So many random bits need no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The first characters of a token, by which its holder can recognise it. */
export function makeHint(token: string): string {
  return token.slice(0, HINT_LENGTH);
}

/** Whether something that looks like a token stands anywhere in the text. */
export function holdsToken(text: string): boolean {
  return text.search(ANYWHERE) >= 0;
}

/** The text with everything that looks like a token cut to its prefix. */
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
