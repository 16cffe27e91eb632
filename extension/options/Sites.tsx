import { browser } from '#browser';
import { readSettings, writeSettings } from '../settings.ts';
import { describeSite } from '../sites.ts';
import { useReader } from '../ui/reader.ts';
import { SiteList } from './SiteList.tsx';
import { useAllowedSites } from './use-permissions.ts';

/** Where we always help beyond the official sites, and where we never do. */
export function Sites() {
  const { settings: { neverSites }, i18n: { t } } = useReader();
  const allowed = useAllowedSites();
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:sites.title')}</h2>
      <SiteList
        id="always" title={t('options:sites.always')} text={t('options:sites.alwaysText')} button={t('options:sites.allow')}
        sites={allowed.map((pattern) => ({ key: pattern, name: describeSite(pattern) }))}
        // The browser asks the person; it does so only in the click itself, before any `await`.
        onAdd={(site) => browser.permissions.request({ origins: [`https://*.${site}/*`] })}
        onRemove={(pattern) => void browser.permissions.remove({ origins: [pattern] })}
      />
      <SiteList
        id="never" title={t('options:sites.never')} text={t('options:sites.neverText')} button={t('options:sites.forbid')}
        sites={neverSites.map((site) => ({ key: site, name: site }))}
        onAdd={async (site) => {
          const stored = await readSettings();
          await writeSettings({ neverSites: [...stored.neverSites.filter((other) => other !== site), site] });
          return true;
        }}
        onRemove={(site) => void readSettings().then((stored) => writeSettings({ neverSites: stored.neverSites.filter((other) => other !== site) }))}
      />
    </section>
  );
}
