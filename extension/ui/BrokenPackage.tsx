import { createI18n } from '../i18n.ts';

/** The packs cannot be loaded: the one thing that can be said without them, in the browser's language. */
export function BrokenPackage() {
  const { t, language, dir } = createI18n(navigator.language.split('-')[0] ?? '');
  return (
    <main class="page" lang={language} dir={dir}>
      <h1 class="kern-heading-medium">{t('broken.title')}</h1>
      <p class="kern-body">{t('broken.text')}</p>
    </main>
  );
}
