import { describeSite } from '../sites.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { usePermissions } from './use-permissions.ts';

/** What the permissions of the manifest are for. One that has no text here is shown by its own name: nothing is hidden. */
const TEXTS: Readonly<Record<string, string>> = {
  storage: 'options:sight.storage', activeTab: 'options:sight.activeTab', scripting: 'options:sight.scripting', sidePanel: 'options:sight.sidePanel',
};

/** What the extension may see at this moment, in plain words: what the browser allows it, and on which sites. */
export function Sight() {
  const { i18n: { t } } = useReader();
  const held = usePermissions();
  const sites = [...new Set(held?.origins.map(describeSite))].sort((a, b) => a.localeCompare(b));
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:sight.title')}</h2>
      <p class="kern-body">{t('options:sight.never')}</p>
      <p class="kern-body">{t('options:sight.click')}</p>
      {held !== null && (
        <div>
          <Disclosure title={t('options:sight.permissions', { count: held.permissions.length })}>
            <ul class="kern-list kern-list--bullet">
              {held.permissions.map((name) => <li key={name}>{TEXTS[name] ? t(TEXTS[name]) : <bdi dir="ltr">{name}</bdi>}</li>)}
            </ul>
          </Disclosure>
          <Disclosure title={t('options:sight.sites', { count: sites.length })}>
            <p class="kern-body">{t('options:sight.remove')}</p>
            <ul class="kern-list kern-list--bullet">
              {sites.map((site) => <li key={site}><bdi dir="ltr">{site}</bdi></li>)}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
