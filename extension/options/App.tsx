import { BrokenPackage } from '../ui/BrokenPackage.tsx';
import { ReaderContext } from '../ui/reader.ts';
import { useLoadedReader } from '../ui/use-loaded-reader.ts';
import { Options } from './Options.tsx';

/** The options page for the person who reads. */
export function App() {
  const reader = useLoadedReader();
  if (reader === null) return null;
  if (reader === 'broken') return <BrokenPackage />;
  return (
    <ReaderContext.Provider value={reader}>
      <Options />
    </ReaderContext.Provider>
  );
}
