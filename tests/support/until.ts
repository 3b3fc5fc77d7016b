/** Long enough to leave the processor to what a test waits for, and short enough for a test. */
const LOOK_AGAIN_MS = 20;

/** Waits until a condition is met. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}
