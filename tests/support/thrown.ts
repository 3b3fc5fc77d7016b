/** Returns the error that a promise rejects with. Fails if it does not reject. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol('nothing');
  const error = await work.then(
    () => nothing,
    (reason: unknown) => reason,
  );
  if (error === nothing) throw new Error('It was expected to fail.');
  return error;
}

/** Returns the error that a function throws synchronously. Fails if it does not throw. */
export function thrownAtOnce(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}
