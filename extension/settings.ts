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
  /** Size of the texts of the extension's own pages, per cent: one of `TEXT_SIZES`. */
  readonly textSize: number;
  /** The person has seen the first page, on which language and sites are chosen. */
  readonly welcomed: boolean;
  /** Counsels others, perhaps on a shared computer: a client's language and all else of the client go with the session. */
  readonly counselor: boolean;
  /** Languages of the last clients, the last one first; null unless the counselor wants them kept beyond the session. */
  readonly keptLanguages: readonly string[] | null;
  /** Host names on which we do nothing, with all names below them. */
  readonly neverSites: readonly string[];
}

/** WCAG 2.2, 1.4.4 asks for 200 per cent. */
export const TEXT_SIZES: readonly number[] = [100, 125, 150, 175, 200];

/** What holds until the person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  language: null, marks: true, knownWords: [], textSize: 100, welcomed: false, counselor: false, keptLanguages: null, neverSites: [],
};

/** The stored settings; what is missing or unreadable is the default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get({ ...DEFAULT_SETTINGS });
  return {
    language: typeof stored.language === 'string' ? stored.language : DEFAULT_SETTINGS.language,
    marks: typeof stored.marks === 'boolean' ? stored.marks : DEFAULT_SETTINGS.marks,
    knownWords: readTexts(stored.knownWords) ?? DEFAULT_SETTINGS.knownWords,
    textSize: TEXT_SIZES.find((size) => size === stored.textSize) ?? DEFAULT_SETTINGS.textSize,
    welcomed: stored.welcomed === true,
    counselor: typeof stored.counselor === 'boolean' ? stored.counselor : DEFAULT_SETTINGS.counselor,
    keptLanguages: readTexts(stored.keptLanguages),
    neverSites: readTexts(stored.neverSites) ?? DEFAULT_SETTINGS.neverSites,
  };
}

function readTexts(stored: unknown): readonly string[] | null {
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : null;
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
