/**
 * What an organisation presets for its computers (`storage.managed`: Chrome policy "3rdparty", Firefox "managed manifests"; the
 * values are described by `makeManagedSchema` in `build/schemas.ts`). They hold until the person chooses, and are shown as set by the organisation.
 */
import { browser } from '#browser';

/** The presets; without an organisation all are empty. */
export interface Managed {
  /** BCP 47 tag of the language to explain in. */
  readonly language: string | null;
  /** Sites to help on, as match patterns. The person still allows them: browsers grant no permission by storage. */
  readonly sites: readonly string[];
  /** Own glossaries as in a JSON file, not checked yet. */
  readonly glossaries: readonly unknown[];
}

/** Match patterns that we may ask for: `https://*.lindenau.de/*`. */
const SITE = /^https?:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/\*$/u;

/** The presets of this moment. Firefox rejects where there is no manifest: then nothing is preset. */
export async function readManaged(): Promise<Managed> {
  const { language, sites, glossaries } = await browser.storage.managed.get().catch(() => ({})) as Readonly<Record<string, unknown>>;
  return {
    language: typeof language === 'string' && language !== '' ? language : null,
    sites: Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string' && SITE.test(site)) : [],
    glossaries: Array.isArray(glossaries) ? glossaries : [],
  };
}
