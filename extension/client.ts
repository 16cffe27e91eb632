/**
 * The person whom a counselor helps. Kept in `storage.session`, that is in memory until the browser ends, never on disk; only the
 * list of languages lasts longer where the counselor has chosen so.
 */
import { browser } from '#browser';
import { tellPanel } from './messages.ts';
import { clearSession } from './session.ts';
import { readSettings, writeSettings } from './settings.ts';

/** More languages than this are no quick choice any more. */
const MOST_RECENT = 4;

/** What is remembered of the person beside the counselor: the language, and those of the people before, the last one first. */
export interface Client {
  /** BCP 47 tag; null until a language was chosen for this person. */
  readonly language: string | null;
  readonly recent: readonly string[];
}

/** The language of the person of this moment; null until one was chosen. */
export async function readClientLanguage(): Promise<string | null> {
  const { clientLanguage } = await browser.storage.session.get({ clientLanguage: null });
  return typeof clientLanguage === 'string' ? clientLanguage : null;
}

/** The person of this moment. */
export async function readClient(): Promise<Client> {
  const [language, { recentLanguages }, { keptLanguages }] = await Promise.all([
    readClientLanguage(), browser.storage.session.get({ recentLanguages: null }), readSettings(),
  ]);
  return {
    language,
    recent: Array.isArray(recentLanguages) ? recentLanguages.filter((tag) => typeof tag === 'string') : keptLanguages ?? [],
  };
}

/** The person reads this language. It comes first among the recent ones. */
export async function setClientLanguage(language: string): Promise<void> {
  const { recent } = await readClient();
  const recentLanguages = [language, ...recent.filter((tag) => tag !== language)].slice(0, MOST_RECENT);
  await browser.storage.session.set({ clientLanguage: language, recentLanguages });
  if ((await readSettings()).keptLanguages !== null) await writeSettings({ keptLanguages: recentLanguages });
}

/**
 * Forgets all about the person who was here: language, visits, ask list, papers, hand-out, and what the open panels of all windows know.
 * The list of languages names nobody and stays.
 */
export async function startNextClient(): Promise<void> {
  const { recent } = await readClient();
  await clearSession();
  await browser.storage.session.set({ recentLanguages: recent });
  void tellPanel('personGone');
}

/** Calls back whenever the person or the list of languages changes, until the signal aborts. */
export function watchClient(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if ('clientLanguage' in changes || 'recentLanguages' in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
