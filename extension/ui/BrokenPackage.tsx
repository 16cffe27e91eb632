import { browser } from '#browser';
import { readingDirection } from '../packs.ts';

/** The packs cannot be loaded: the one thing that can be said without them, in the browser's language. */
export function BrokenPackage() {
  const language = browser.i18n.getUILanguage();
  return (
    <main class="page" lang={language} dir={readingDirection(language)}>
      <h1 class="kern-heading-medium">{browser.i18n.getMessage('brokenTitle')}</h1>
      <p class="kern-body">{browser.i18n.getMessage('brokenText')}</p>
    </main>
  );
}
