import { useEffect, useState } from 'preact/hooks';
import { EMPTY_SESSION, readSession, watchSession, type SessionMemory } from '../session.ts';

/** What is remembered until the browser closes, kept up to date; empty until it is read. */
export function useSession(): SessionMemory {
  const [memory, setMemory] = useState(EMPTY_SESSION);
  useEffect(() => {
    const controller = new AbortController();
    watchSession(setMemory, controller.signal);
    void readSession().then((read) => {
      if (!controller.signal.aborted) setMemory(read);
    });
    return () => controller.abort();
  }, []);
  return memory;
}
