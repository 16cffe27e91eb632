import { useLayoutEffect, useState } from 'preact/hooks';
import { readSession, watchSession, type SessionMemory } from '../session.ts';

/** What is remembered until the browser closes, kept up to date; null until it is read. `begun` is a reading that has begun before. */
export function useSession(begun?: Promise<SessionMemory>): SessionMemory | null {
  const [memory, setMemory] = useState<SessionMemory | null>(null);
  // At once: no picture waits for an empty one to be drawn.
  useLayoutEffect(() => {
    const controller = new AbortController();
    watchSession(setMemory, controller.signal);
    void (begun ?? readSession()).then((read) => {
      if (!controller.signal.aborted) setMemory(read);
    });
    return () => controller.abort();
  }, []);
  return memory;
}
