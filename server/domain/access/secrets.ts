import { hideTokens } from './token-text.ts';

/** What must appear in no message and no line of the log, although a client may have sent it. */

/** The text without tokens, and without the user names and passwords of addresses. */
export function hideSecrets(text: string): string {
  return hidePasswords(hideTokens(text));
}

/**
 * The text without anything that may be the `user:password@` of an address. Where a malformed address ends cannot be known,
 * so on each line everything from the first `://` to the last @ is cut. That may hide more than a password, but never less.
 */
export function hidePasswords(text: string): string {
  return text.split('\n').map(hidePassword).join('\n');
}

function hidePassword(line: string): string {
  // Browsers need no slashes after `https:`. The paths in a stack are `file://` addresses, and package names begin with @.
  const scheme = /https?:\/{0,2}|(?<!\bfile):\/\//i.exec(line);
  if (!scheme) return line;
  const [begin, end] = [scheme.index + scheme[0].length, line.lastIndexOf('@')];
  return end > begin ? `${line.slice(0, begin)}…${line.slice(end)}` : line;
}
