/** Has the browser put a translation in place of the page's own texts? */

/**
 * What translators leave behind: Chrome a class on <html>, Edge an attribute on what it has translated, Firefox another `lang`.
 * `firstLanguage` is the `lang` of the document when it was read first.
 */
export function isTranslated(document: Document, firstLanguage: string): boolean {
  const { documentElement: root } = document;
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
  return (isGerman(firstLanguage) && !isGerman(root.lang) && root.lang !== '') || document.querySelector('[_msttexthash]') !== null;
}

function isGerman(language: string): boolean {
  return /^de(?:-|$)/iu.test(language);
}
