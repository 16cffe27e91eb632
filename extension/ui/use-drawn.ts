import { useEffect, useState } from 'preact/hooks';

/** False until what stands there has been drawn once: for what nobody looks at first, and what moves nothing when it comes. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  // An effect runs after the picture is drawn.
  useEffect(() => setDrawn(true), []);
  return isDrawn;
}
