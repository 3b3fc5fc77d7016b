import { inspect } from 'node:util';

/** Where the server says what happens. */
export interface Log {
  info(message: string): void;
  /** Something went wrong; the cause is logged with its stack, here and nowhere else. */
  error(message: string, cause?: unknown): void;
}

/** For commands, which a person reads on a terminal: line breaks are kept. */
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

/** A cause as the log has it: an error with its stack, its fields and what caused it. */
export function formatCause(cause: unknown): string {
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 5, breakLength: Number.POSITIVE_INFINITY });
}

/** Longest line, in characters: an error with the stacks of all its causes has about 3,000. */
const LONGEST_LINE_CHARS = 10_000;

/** A text on one line: line breaks become bars, and other control characters are escaped. */
function putOnOneLine(text: string): string {
  const joined = text.trim().replace(/\s*\n\s*/g, ' | ');
  const cut = joined.length > LONGEST_LINE_CHARS ? `${joined.slice(0, LONGEST_LINE_CHARS)}…` : joined;
  return escapeControls(cut);
}

/**
 * A text without what a terminal would take for a command, or for a change of direction. Line breaks are escaped too; the
 * joiners that Persian and Hindi are spelled with are not.
 */
export function escapeControls(text: string): string {
  return text.replaceAll(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) as number).toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}
