import { isListed } from '../sites.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { useReader } from '../ui/reader.ts';
import { startHelp } from './follow.ts';
import type { PanelProps } from './props.ts';
import { useSite } from './this-site.ts';

/** No help, because the person has said so for this site; and the way back. Nothing on other sites. */
export function NeverHere({ state, dispatch }: PanelProps) {
  const { settings: { neverSites }, i18n: { t } } = useReader();
  const site = useSite(state);
  if (site === null || !isListed(site, neverSites)) return null;
  const helpAgain = async (): Promise<void> => {
    const stored = await readSettings();
    await writeSettings({ neverSites: stored.neverSites.filter((never) => !isListed(site, [never])) });
    if (state.tabId !== null) await startHelp(state.tabId, dispatch);
  };
  return (
    <section class="kern-alert kern-alert--info" aria-labelledby="never-title">
      <div class="kern-alert__header"><h2 class="kern-title kern-title--small" id="never-title">{t('site.never', { site })}</h2></div>
      <div class="kern-alert__body stack stack--tight">
        <button type="button" class="kern-btn kern-btn--secondary" onClick={() => void helpAgain()}>
          <span class="kern-label">{t('site.again')}</span>
        </button>
      </div>
    </section>
  );
}
