import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { BrokenPackage } from '../ui/BrokenPackage.tsx';
import { ReaderContext } from '../ui/reader.ts';
import { afterDrawn } from '../ui/use-drawn.ts';
import { useLoadedReader } from '../ui/use-loaded-reader.ts';
import { useSession } from '../ui/use-session.ts';
import { askPlaces, findClosedSites } from './follow.ts';
import { describeEmbedding, listSilentSites } from './frames.ts';
import { openPanel, type Opening } from './open-panel.ts';
import { Panel } from './Panel.tsx';
import { reduce, START } from './state.ts';

/** What comes sooner is felt to come at once (https://web.dev/articles/rail); a page that is there mostly answers in a third of that. */
const PATIENCE_MS = 100;

/** Brings together who reads, and what happens in the tab beside. `opening` is what has been asked for already. */
export function App({ opening }: { readonly opening?: Opening }) {
  const [begun] = useState(() => opening ?? openPanel());
  const [isDrawn, setDrawn] = useState(false);
  const reader = useLoadedReader(isDrawn ? 'all' : 'first', begun.reader);
  const session = useSession(begun.session);
  const [state, dispatch] = useReducer(reduce, START);

  useLayoutEffect(() => {
    const controller = new AbortController();
    begun.follow(dispatch, controller.signal);
    return () => controller.abort();
  }, []);

  const { tabId, frames } = state;
  useEffect(() => {
    if (tabId !== null && frames.length > 1) askPlaces(tabId);
  }, [tabId, describeEmbedding(frames)]);

  const silentSites = listSilentSites(frames);
  useEffect(() => {
    const controller = new AbortController();
    void findClosedSites(silentSites).then((sites) => {
      if (!controller.signal.aborted) dispatch({ type: 'sitesClosed', sites });
    });
    return () => controller.abort();
  }, [silentSites.join(' ')]);

  const isPatient = usePatience();
  const isReady = reader !== null && session !== null && (state.contact !== 'asking' || !isPatient);
  useEffect(() => (isReady ? afterDrawn(() => setDrawn(true)) : undefined), [isReady]);
  if (reader === 'broken') return <BrokenPackage />;
  // Nothing is shown while the package is read and the page is asked: a message for a few milliseconds would only flicker.
  if (!isReady) return null;
  return (
    <ReaderContext.Provider value={reader}>
      <Panel state={state} dispatch={dispatch} session={session} />
    </ReaderContext.Provider>
  );
}

/** True in the first moments. */
function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(setPatient, PATIENCE_MS, false);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
