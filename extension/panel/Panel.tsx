import { useMemo } from 'preact/hooks';
import { openSurroundings } from '../../src/detect/around.ts';
import { useReader } from '../ui/reader.ts';
import { ClosedSites } from './ClosedSites.tsx';
import { FormHelp } from './FormHelp.tsx';
import { NoForm } from './NoForm.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelProps } from './props.ts';
import { Refused } from './Refused.tsx';
import { ReviewMode } from './ReviewMode.tsx';
import { viewState, type View } from './view.ts';

/** The whole side panel. */
export function Panel(props: PanelProps) {
  const { packs: { source } } = useReader();
  const recogniser = useMemo(() => openSurroundings(source), [source]);
  const view = viewState(props.state, recogniser);
  return (
    <div class="page">
      <PanelHeader />
      <main class="page__main">
        <Picture view={view} {...props} />
        <ClosedSites isQuiet={view.kind === 'form'} {...props} />
      </main>
      <PanelFooter />
    </div>
  );
}

function Picture({ view, ...props }: PanelProps & { readonly view: View }) {
  const { i18n: { t } } = useReader();
  switch (view.kind) {
    case 'loading': return <p class="kern-body" role="status">{t('loading')}</p>;
    case 'refused': return <Refused />;
    case 'none': return <NoForm {...view} {...props} />;
    case 'form': return <ReviewMode key={props.state.tabId} tabId={props.state.tabId}><FormHelp form={view.form} {...props} /></ReviewMode>;
  }
}
