/** The error that something fails with; fails where it does not. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol('nothing');
  const error = await work.then(
    () => nothing,
    (reason: unknown) => reason,
  );
  if (error === nothing) throw new Error('It was expected to fail.');
  return error;
}

/** The error that a function throws, before it returns; fails where it throws none. */
export function thrownAtOnce(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It was expected to fail.');
}
