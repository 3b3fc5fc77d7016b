/**
 * Something an operator must mend: a variable, a host, a file. The message is one line that names it; the process ends
 * with a non-zero exit code and no stack is printed.
 */
export class OperationalError extends Error {
  override readonly name = 'OperationalError';
}
