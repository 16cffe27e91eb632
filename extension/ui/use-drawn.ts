import { useEffect, useState } from 'preact/hooks';

/** What is hidden is never drawn; after so long it goes on without a picture. */
const HIDDEN_MS = 60;

/**
 * Calls back once what stands there now has been drawn; returns what forgets about it. An effect alone may come before: Preact runs
 * those of a component that renders again, and all after 35 ms.
 */
export function afterDrawn(callback: () => void): () => void {
  let isWanted = true;
  const forget = (): void => {
    isWanted = false;
    clearTimeout(timer);
  };
  const done = (): void => {
    if (!isWanted) return;
    forget();
    callback();
  };
  const timer = setTimeout(done, HIDDEN_MS);
  // The first frame draws it, the second begins when that is done. A page that is being closed has no more frames.
  globalThis.requestAnimationFrame?.(() => globalThis.requestAnimationFrame?.(done));
  return forget;
}

/** False until what stands there has been drawn once: for what nobody looks at first, and what moves nothing when it comes. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => afterDrawn(() => setDrawn(true)), []);
  return isDrawn;
}
