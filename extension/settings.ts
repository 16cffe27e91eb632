/** What the person has chosen; the only thing that outlives a page. Kept in `storage.local`, never synchronised, never sent. */
import { browser } from '#browser';

/** All that is stored. */
export interface Settings {
  /** BCP 47 tag of the reader's language; 'de' for plain German only. null until the person has chosen. */
  readonly language: string | null;
  /** Underline words in the page. */
  readonly marks: boolean;
  /** Ids of terms that the reader knows; they are not marked. */
  readonly knownWords: readonly string[];
}

/** What holds until the person chooses. */
export const DEFAULT_SETTINGS: Settings = { language: null, marks: true, knownWords: [] };

/** The stored settings; what is missing or unreadable is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get({ ...DEFAULT_SETTINGS });
  return {
    language: typeof stored.language === 'string' ? stored.language : DEFAULT_SETTINGS.language,
    marks: typeof stored.marks === 'boolean' ? stored.marks : DEFAULT_SETTINGS.marks,
    knownWords: Array.isArray(stored.knownWords) ? stored.knownWords.filter((id) => typeof id === 'string') : [],
  };
}

/** Stores what is given and leaves the rest. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Marks a word as known, or as not known any more. Goes by what is stored, so that two quick changes do not undo each other. */
export async function setKnown(id: string, isKnown: boolean): Promise<void> {
  const { knownWords } = await readSettings();
  const others = knownWords.filter((known) => known !== id);
  await writeSettings({ knownWords: isKnown ? [...others, id] : others });
}

/** Calls back with the new settings whenever one changes or the organisation presets others (browsers learn that after they have started), until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local' || area === 'managed') void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(listener);
  });
}
