import { hideTokens } from './token-text.ts';

/** Removes secrets that a client may have sent and that must never appear in messages or logs. */

/** Returns the text without tokens, and without user names and passwords in URLs. */
export function hideSecrets(text: string): string {
  return hidePasswords(hideTokens(text));
}

/**
 * Returns the text without anything that may be the `user:password@` of a URL. There is no way to tell where a malformed
 * URL ends, so on each line everything from the first `://` to the last @ is cut. That may hide more than a password, but
 * never less.
 */
export function hidePasswords(text: string): string {
  return text.split('\n').map(hidePassword).join('\n');
}

function hidePassword(line: string): string {
  // Browsers accept `https:` without slashes. Paths in stack traces are `file://` URLs, and package names begin with @.
  const scheme = /https?:\/{0,2}|(?<!\bfile):\/\//i.exec(line);
  if (!scheme) return line;
  const [begin, end] = [scheme.index + scheme[0].length, line.lastIndexOf('@')];
  return end > begin ? `${line.slice(0, begin)}…${line.slice(end)}` : line;
}
