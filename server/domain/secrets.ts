import { withoutTokens } from './access/token-text.ts';

/** What must be in no message and no line of the log, though it may have been sent. */

/** The text without tokens, and without the user names and passwords of addresses. */
export function withoutSecrets(text: string): string {
  return withoutPasswords(withoutTokens(text));
}

/**
 * The text with whatever may be `user:password@` cut out of its addresses. An address that is none has no end that could
 * be relied on, so on each line everything from where the first address begins up to the last @ is cut: what is hidden may
 * be more than a password, and never less.
 */
export function withoutPasswords(text: string): string {
  return text.split('\n').map(withoutPassword).join('\n');
}

function withoutPassword(line: string): string {
  // Browsers need no slashes after `https:`. Paths of the stack are addresses of files, with an @ in many a package's name.
  const scheme = /https?:\/{0,2}|(?<!\bfile):\/\//i.exec(line);
  if (!scheme) return line;
  const [begin, end] = [scheme.index + scheme[0].length, line.lastIndexOf('@')];
  return end > begin ? `${line.slice(0, begin)}…${line.slice(end)}` : line;
}
