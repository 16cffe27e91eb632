import { useEffect, useState } from 'preact/hooks';
import { readHandout, watchHandout, type HandoutData } from '../handout-data.ts';
import { BrokenPackage } from '../ui/BrokenPackage.tsx';
import { ReaderContext } from '../ui/reader.ts';
import { useLoadedReader } from '../ui/use-loaded-reader.ts';
import { useSession } from '../ui/use-session.ts';
import { Handout } from './Handout.tsx';
import { NothingHere } from './NothingHere.tsx';

/** The hand-out for the person who reads. What was laid down may be taken away while the page is open: the next client has come. */
export function App() {
  const reader = useLoadedReader();
  const session = useSession();
  const [data, setData] = useState<HandoutData | 'gone' | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const show = (found: HandoutData | null): void => {
      if (!controller.signal.aborted) setData(found ?? 'gone');
    };
    void readHandout().then(show);
    watchHandout(show, controller.signal);
    return () => controller.abort();
  }, []);
  if (reader === null || session === null || data === null) return null;
  if (reader === 'broken') return <BrokenPackage />;
  return (
    <ReaderContext.Provider value={reader}>
      {data === 'gone' ? <NothingHere /> : <Handout data={data} session={session} />}
    </ReaderContext.Provider>
  );
}
