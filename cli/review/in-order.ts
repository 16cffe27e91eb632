/** Work on many things, some at a time, results in the order of the things. */

/** So many results per job wait for an earlier one that is late; then no more work is begun: memory stays the same for any number. */
const AHEAD = 8;

/** Does at most `jobs` at a time. `work` must not reject. */
export async function* mapInOrder<T, R>(things: readonly T[], jobs: number, work: (thing: T) => Promise<R>): AsyncGenerator<R> {
  const waiting: Promise<R>[] = [];
  let active = 0;
  const queue: (() => void)[] = [];
  const start = async (thing: T): Promise<R> => {
    // Whoever waits takes over the place of the one that ends, so that nobody slips in between.
    if (active >= jobs) await new Promise<void>((resolve) => { queue.push(resolve); });
    else active += 1;
    try {
      return await work(thing);
    } finally {
      const waits = queue.shift();
      if (waits) waits();
      else active -= 1;
    }
  };
  let next = 0;
  while (next < things.length || waiting.length > 0) {
    while (next < things.length && waiting.length < jobs * AHEAD) {
      waiting.push(start(things[next] as T));
      next += 1;
    }
    const first = waiting.shift();
    if (first) yield await first;
  }
}
