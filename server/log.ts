import { inspect } from 'node:util';

/** The log of a server or command. */
export interface Log {
  info(message: string): void;
  /** Logs that something went wrong. The cause is logged with its stack, here and nowhere else. */
  error(message: string, cause?: unknown): void;
}

/** For commands, whose output a person reads on a terminal: line breaks are kept. */
export const consoleLog: Log = {
  info: (message) => console.log(message),
  error: (message, cause) => (cause === undefined ? console.error(message) : console.error(message, cause)),
};

/** For the server: every message is one line, with its cause and stack, since log collectors read line by line. */
export const lineLog: Log = {
  info: (message) => console.log(putOnOneLine(message)),
  error: (message, cause) =>
    console.error(putOnOneLine(cause === undefined ? message : `${message} ${formatCause(cause)}`)),
};

/** Formats a cause for the log: an error with its stack, its fields and its own cause. */
export function formatCause(cause: unknown): string {
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 5, breakLength: Number.POSITIVE_INFINITY });
}

/** Longest line, in characters: an error with the stacks of all its causes has about 3,000. */
const LONGEST_LINE_CHARS = 10_000;

/** Puts a text on one line: line breaks become bars, and other control characters are escaped. */
function putOnOneLine(text: string): string {
  const joined = text.trim().replace(/\s*\n\s*/g, ' | ');
  const cut = joined.length > LONGEST_LINE_CHARS ? `${joined.slice(0, LONGEST_LINE_CHARS)}…` : joined;
  return escapeControls(cut);
}

/**
 * Escapes characters that a terminal would take for a command or for a change of text direction. Line breaks are escaped
 * too. The joiners used to spell Persian and Hindi are kept.
 */
export function escapeControls(text: string): string {
  return text.replaceAll(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
