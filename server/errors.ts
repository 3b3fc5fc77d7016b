/** More is asked for at once than can be done: whoever asked may ask again. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
}

/** Something typed on the command line that cannot be meant. The message is one sentence that names it. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
}

/**
 * Something an operator must mend: a variable, a host, a file. The message is one line that names it; the process ends
 * with a non-zero exit code and no stack is printed.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
}

/**
 * Whether an error says that the database cannot be reached, stops or has no room (SQLSTATE classes 08, 53 and 57), by the
 * codes of PostgreSQL, Node and Prisma. The driver's own time-out has a message and no code.
 */
export function isUnreachable(error: unknown): boolean {
  const { message, kind, codes } = readDetails(error);
  return (
    codes.some((code) =>
      /^(57P0\d|53\d{3}|08\d{3}|ECONN\w+|ENOENT|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)$/.test(code),
    ) ||
    ['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout'].includes(kind) ||
    /^(timeout exceeded when trying to connect|Connection terminated)/.test(message)
  );
}

/** Whether an error says that a statement took too long and was cancelled. */
export function isCancelled(error: unknown): boolean {
  return readDetails(error).codes.includes('57014');
}

function readDetails(error: unknown) {
  const { code, message, meta } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    meta?: { driverAdapterError?: { cause?: object } };
  };
  const { originalCode, kind } = (meta?.driverAdapterError?.cause ?? {}) as { originalCode?: unknown; kind?: unknown };
  return {
    codes: [code, originalCode].filter((text) => typeof text === 'string'),
    message: String(message),
    kind: String(kind),
  };
}
