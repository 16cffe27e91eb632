/** The person who reads, for every component of the extension's pages. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reader } from './load-reader.ts';

/** Carries the reader down to the components; null outside of a loaded page. */
export const ReaderContext = createContext<Reader | null>(null);

/** The reader of the surrounding `ReaderContext`. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('Put <ReaderContext.Provider> around this component.');
  return reader;
}
