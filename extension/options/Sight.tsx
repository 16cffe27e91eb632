import { useEffect, useState } from 'preact/hooks';
import { browser } from '#browser';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';

/** What the extension may see at this moment, in plain words: the sites it may work on, from the browser itself. */
export function Sight() {
  const { i18n: { t } } = useReader();
  const sites = useSites();
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:sight.title')}</h2>
      <p class="kern-body">{t('options:sight.never')}</p>
      <p class="kern-body">{t('options:sight.click')}</p>
      {sites !== null && (
        <Disclosure title={t('options:sight.sites', { count: sites.length })}>
          <p class="kern-body">{t('options:sight.remove')}</p>
          <ul class="kern-list kern-list--bullet">
            {sites.map((site) => <li key={site}><bdi dir="ltr">{site}</bdi></li>)}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** Sites of all host permissions, by alphabet, kept up to date; null until the browser has answered. */
function useSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const read = (): void => void browser.permissions.getAll().then(({ origins = [] }) =>
      setSites([...new Set(origins.map(describeSite))].sort((a, b) => a.localeCompare(b))));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}

/** `https://*.berlin.de/*` → `berlin.de`; what a match pattern says beyond the host means nothing to a reader. */
function describeSite(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(\*\.)?/u, '').replace(/\/.*$/u, '');
}
