/** Long work in the page, in slices so short that typing and scrolling stay smooth. */

/** A slice ends after the step that passes this time, in milliseconds: well below the 50 ms from which on people notice. */
const SLICE_MS = 10;

/**
 * Does all steps, letting the page run between slices, and gives the milliseconds that the steps took without the pauses. What
 * fits into one slice is done before this returns. Ends early and quietly when the signal aborts.
 */
export async function runInSlices(steps: Iterable<unknown>, signal: AbortSignal): Promise<number> {
  let spent = 0;
  let start = performance.now();
  for (const _step of steps) {
    const slice = performance.now() - start;
    if (slice < SLICE_MS) continue;
    spent += slice;
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return spent;
    start = performance.now();
  }
  return spent + performance.now() - start;
}
