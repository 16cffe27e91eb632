import { useEffect, useMemo, useRef } from 'preact/hooks';
import { openSurroundings } from '../../src/detect/around.ts';
import { useReader } from '../ui/reader.ts';
import { useDrawn } from '../ui/use-drawn.ts';
import { ClosedSites } from './ClosedSites.tsx';
import { FormHelp } from './FormHelp.tsx';
import { Loading } from './Loading.tsx';
import { LookUp } from './LookUp.tsx';
import { NeverHere } from './NeverHere.tsx';
import { NoForm } from './NoForm.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Pdf } from './Pdf.tsx';
import type { PanelProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { ReviewMode } from './ReviewMode.tsx';
import { Translated } from './Translated.tsx';
import { viewState, type View } from './view.ts';
import { Welcome } from './Welcome.tsx';

/** The whole side panel; the first time, the page on which everything begins. */
export function Panel(props: PanelProps) {
  const { settings: { welcomed } } = useReader();
  const wasWelcomed = useRef(welcomed);
  useEffect(() => {
    // The button with the focus has gone with the first page.
    if (!wasWelcomed.current && welcomed) document.querySelector('main')?.focus({ preventScroll: true });
    wasWelcomed.current = welcomed;
  }, [welcomed]);
  return <div class="page">{welcomed ? <Help {...props} /> : <Welcome />}</div>;
}

function Help(props: PanelProps) {
  const { packs: { source }, extent } = useReader();
  const recogniser = useMemo(() => openOnce(() => openSurroundings(source)), [source]);
  const isDrawn = useDrawn();
  const view = viewState(props.state, recogniser);
  return (
    <>
      <PanelHeader {...props} />
      <main class="page__main" tabIndex={-1}>
        <NeverHere {...props} />
        <Picture view={view} {...props} />
        <ClosedSites isQuiet={view.kind === 'form'} {...props} />
        {extent === 'all' && view.kind !== 'form' && view.kind !== 'loading' && <LookUp session={props.session} />}
      </main>
      {isDrawn && <PanelFooter state={props.state} />}
    </>
  );
}

function openOnce<T>(open: () => T): () => T {
  let opened: T | undefined;
  return () => (opened ??= open());
}

function Picture({ view, ...props }: PanelProps & { readonly view: View }) {
  switch (view.kind) {
    case 'loading': return <Loading />;
    case 'refused': return <Refused />;
    case 'pdf': return <Pdf />;
    case 'none': return <>{view.translated && <Translated />}<NoForm {...view} {...props} /></>;
    case 'form': return <ReviewMode key={props.state.tabId} tabId={props.state.tabId}><FormHelp form={view.form} {...props} /></ReviewMode>;
  }
}
