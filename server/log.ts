/** Where the server says what happens. One line a message, to standard output or standard error. */
export interface Log {
  info(message: string): void;
  /** Something went wrong; the cause is printed with its stack, here and nowhere else. */
  error(message: string, cause?: unknown): void;
}

export const consoleLog: Log = {
  info: (message) => console.log(message),
  error: (message, cause) => (cause === undefined ? console.error(message) : console.error(message, cause)),
};
