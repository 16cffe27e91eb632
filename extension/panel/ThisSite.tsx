import { isListed } from '../sites.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import type { PanelState } from './state.ts';
import { useSite } from './this-site.ts';

/** Where help is not wanted, it goes and stays away. */
export function ThisSite({ state }: { readonly state: PanelState }) {
  const { settings: { neverSites }, i18n: { t } } = useReader();
  const site = useSite(state);
  if (site === null || isListed(site, neverSites)) return null;
  const stop = async (): Promise<void> => {
    const stored = await readSettings();
    await writeSettings({ neverSites: [...stored.neverSites, site] });
  };
  return (
    <Disclosure title={t('site.title')}>
      <p class="kern-body">{t('site.text', { site })}</p>
      <button type="button" class="kern-btn kern-btn--secondary" onClick={() => void stop()}>
        <span class="kern-label">{t('site.stop', { site })}</span>
      </button>
    </Disclosure>
  );
}
