import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { openSite } from './follow.ts';
import type { PanelProps } from './props.ts';

/** Embedded frames in which we may not help yet. Quiet, behind a question, where a form was found in the rest of the page. */
export function ClosedSites({ isQuiet, state: { closedSites, tabId }, dispatch }: PanelProps & { readonly isQuiet: boolean }) {
  const { i18n: { t } } = useReader();
  if (closedSites.length === 0 || tabId === null) return null;
  const list = closedSites.map((site) => {
    const host = new URL(site).host;
    return (
      <div key={site} class="stack">
        <p class="kern-body">{t('sites.text', { site: host })}</p>
        <button type="button" class="kern-btn kern-btn--secondary kern-btn--block" onClick={() => void openSite(site, tabId, dispatch)}>
          <span class="kern-label">{t('sites.button', { site: host })}</span>
        </button>
      </div>
    );
  });
  if (isQuiet) return <Disclosure title={t('sites.more')}>{list}</Disclosure>;
  return (
    <section class="stack" aria-labelledby="sites-title">
      <h2 class="kern-heading-small" id="sites-title">{t('sites.title')}</h2>
      {list}
    </section>
  );
}
