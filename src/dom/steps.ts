/** Long work on a page in small steps, so that whoever runs it may let the page breathe between two of them. */

/** Work that pauses after every step and ends with a result; `yield*` hands the result on. A step takes a few milliseconds at most. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  const results: T[] = [];
  const all = (function* run(): Generator<undefined> {
    results.push(yield* steps);
  })();
  for (const _step of all);
  const [result] = results;
  return result as T;
}
