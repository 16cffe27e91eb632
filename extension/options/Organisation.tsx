import { useEffect, useState } from 'preact/hooks';
import { browser } from '#browser';
import { readManaged, type Managed } from '../managed.ts';
import { countUnreadable } from '../own.ts';
import { useReader } from '../ui/reader.ts';

/** What the organisation has set for this computer; nothing where there is none. */
export function Organisation() {
  const { packs, i18n: { t, language: spoken } } = useReader();
  const [presets, setPresets] = useState<Managed & { readonly unreadable: number } | null>(null);
  // The reader is loaded again when the presets come.
  useEffect(() => void readManaged().then(async (managed) => setPresets({ ...managed, unreadable: await countUnreadable(managed) })), [packs]);
  if (!presets) return null;
  const { language, sites, unreadable } = presets;
  if (language === null && sites.length === 0 && unreadable === 0) return null;
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:organisation.title')}</h2>
      <p class="kern-body">{t('options:organisation.text')}</p>
      {language !== null && <p class="kern-body">{t('options:organisation.language', { language: nameLanguage(language, spoken) })}</p>}
      {unreadable > 0 && <p class="kern-body kern-body--bold">{t('options:organisation.unreadable', { count: unreadable })}</p>}
      {sites.length > 0 && (
        <>
          <p class="kern-body">{t('options:organisation.sites')}</p>
          <ul class="kern-list kern-list--bullet">{sites.map((site) => <li key={site}><bdi dir="ltr">{site}</bdi></li>)}</ul>
          <button type="button" class="kern-btn kern-btn--secondary" onClick={() => void browser.permissions.request({ origins: [...sites] })}>
            <span class="kern-label">{t('options:organisation.allow')}</span>
          </button>
        </>
      )}
    </section>
  );
}

function nameLanguage(tag: string, spoken: string): string {
  try {
    return new Intl.DisplayNames([spoken], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What the organisation has written is no language tag.
    return tag;
  }
}
