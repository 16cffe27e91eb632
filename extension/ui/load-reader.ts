/** Loads the person who reads: language, the texts in it, and the words that are known. No picture is needed for it. */
import type { Packs } from '../../src/explain/types.ts';
import type { Figures } from '../../src/pack/types.ts';
import { createI18n, type I18n } from '../i18n.ts';
import { chooseLanguages } from '../languages.ts';
import type { Language } from '../../src/pack/files.ts';
import { loadFigures, loadSourcePack, loadTextPack, type Extent, type Spoken } from '../packs.ts';
import type { Settings } from '../settings.ts';

/** Who reads: language, packs, texts and settings, for every component. */
export interface Reader {
  /** The language of the person who works with the browser. */
  readonly own: string;
  /** The language of the explanations, a client's where there is one; German for plain German only. */
  readonly language: string;
  readonly languages: readonly Language[];
  readonly settings: Settings;
  readonly packs: Packs & { readonly source: Spoken };
  /** What the packs hold: `first` only for the first moments of a page that asks for it. */
  readonly extent: Extent;
  readonly figures: Figures;
  readonly i18n: I18n;
  /** The product's words for the client who reads along; null where one person reads alone. */
  readonly clientI18n: I18n | null;
  /** The day for which texts and figures are shown. */
  readonly today: Date;
}

/** Loads what is wanted for the language that is chosen now. Rejects if the extension's package is broken. */
export async function loadReader(extent: Extent): Promise<Reader> {
  const [{ own, explained: language, languages, settings }, source, figures] = await Promise.all([
    chooseLanguages(), loadSourcePack(extent), loadFigures(),
  ]);
  const isShared = own !== language;
  const [text, beside] = await Promise.all([loadTextPack(language, extent), isShared ? loadTextPack(own, extent) : null]);
  const clientI18n = isShared ? createI18n({ source, text }) : null;
  const i18n = createI18n({ source, text: isShared ? beside : text });
  return { own, language, languages, settings, packs: { source, text, beside }, extent, figures, i18n, clientI18n, today: new Date() };
}
