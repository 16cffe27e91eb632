/** Who reads what: one person alone, or a counselor with a client. */
import { readClient } from './client.ts';
import { loadLanguages, pickLanguage, readerLanguage } from './packs.ts';
import { readSettings } from './settings.ts';

/** The languages of this moment, all of them on disk. */
export interface ChosenLanguages {
  /** Of the person who works with the browser: the product's own words are in it. */
  readonly own: string;
  /** Of the explanations: the client's where there is one, otherwise the same. */
  readonly explained: string;
}

/** A client's language counts only for a counselor, and only while it is on disk. */
export async function chooseLanguages(): Promise<ChosenLanguages> {
  const [own, { counselor }, client, languages] = await Promise.all([readerLanguage(), readSettings(), readClient(), loadLanguages()]);
  return { own, explained: counselor && client.language !== null ? pickLanguage([client.language], languages) : own };
}
