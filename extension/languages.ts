/** Who reads what: one person alone, or a counselor with a client. */
import { readClientLanguage } from './client.ts';
import { readManaged } from './managed.ts';
import type { Language } from '../src/pack/files.ts';
import { loadLanguages, pickLanguage } from './packs.ts';
import { readSettings, type Settings } from './settings.ts';

/** The languages of this moment, all of them on disk. */
export interface ChosenLanguages {
  /** Of the person who works with the browser: the product's own words are in it. */
  readonly own: string;
  /** Of the explanations: the client's where there is one, otherwise the same. */
  readonly explained: string;
  /** What they were chosen from. */
  readonly languages: readonly Language[];
  readonly settings: Settings;
}

/**
 * The person's own language is the chosen one, otherwise that of the organisation, otherwise the first of the browser's languages that is
 * on disk, otherwise German. A client's language counts only for a counselor, and only while it is on disk.
 */
export async function chooseLanguages(): Promise<ChosenLanguages> {
  const [settings, managed, languages] = await Promise.all([readSettings(), readManaged(), loadLanguages()]);
  const own = pickLanguage(settings.language === null ? [...(managed.language === null ? [] : [managed.language]), ...navigator.languages] : [settings.language], languages);
  const client = settings.counselor ? await readClientLanguage() : null;
  return { own, explained: client === null ? own : pickLanguage([client], languages), languages, settings };
}
