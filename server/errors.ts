/** The server has more work than it can do. The caller may try again. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
}

/** A command-line argument that makes no sense. The message is one sentence that names it. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
}

/**
 * A fault that an operator must fix: a variable, a host, a file. The message is one line that names it. The process ends
 * with a non-zero exit code and prints no stack trace.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
}

/**
 * Whether an error means that the database cannot be reached, is shutting down or is out of resources (SQLSTATE classes 08,
 * 53 and 57). It checks the codes of PostgreSQL, Node and Prisma. The driver's own errors have only a message, no code.
 */
export function isUnreachable(error: unknown): boolean {
  const { message, kind, codes } = readDetails(error);
  return (
    codes.some((code) =>
      /^(57P0\d|53\d{3}|08\d{3}|ECONN\w+|ENOENT|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)$/.test(code),
    ) ||
    ['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout'].includes(kind) ||
    /^(timeout exceeded when trying to connect|Connection terminated|Client .* is not queryable)/.test(message)
  );
}

/** Whether an error means that a statement was cancelled because it took too long. */
export function isCancelled(error: unknown): boolean {
  return readDetails(error).codes.includes('57014');
}

function readDetails(error: unknown) {
  const { code, message, meta, name, cause } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    meta?: { driverAdapterError?: { cause?: object } };
    name?: unknown;
    cause?: object;
  };
  // Prisma wraps the adapter's errors, except those of starting and ending a transaction.
  const ofAdapter = meta?.driverAdapterError?.cause ?? (name === 'DriverAdapterError' ? cause : undefined);
  const { originalCode, kind } = (ofAdapter ?? {}) as { originalCode?: unknown; kind?: unknown };
  return {
    codes: [code, originalCode].filter((text) => typeof text === 'string'),
    message: String(message),
    kind: String(kind),
  };
}

/** Returns the last line of what a program printed, or of a message: the line that says what went wrong. */
export function findLastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
