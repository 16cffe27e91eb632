/** The compiled words of own glossaries: made by the background, read by the page's script, which compiles nothing. */
import type { LexiconData } from '../src/glossary/types.ts';
import { browser } from '#browser';

/** Where it is stored. */
export const OWN_LEXICON = 'ownLexicon';

/** Another version of the product may compile in another way: the background makes it anew after an update. */
interface StoredLexicon {
  readonly version: string;
  readonly lexicon: LexiconData;
}

/** The lexicon, or null where there are no own words or none compiled by this version. */
export async function readOwnLexicon(): Promise<LexiconData | null> {
  const { [OWN_LEXICON]: stored } = await browser.storage.local.get({ [OWN_LEXICON]: null }) as { readonly [OWN_LEXICON]?: Partial<StoredLexicon> | null };
  return stored?.version === browser.runtime.getManifest().version ? (stored.lexicon ?? null) : null;
}

/** Stores it, or takes the one before away. */
export async function writeOwnLexicon(lexicon: LexiconData | null): Promise<void> {
  if (lexicon === null) await browser.storage.local.remove(OWN_LEXICON);
  else await browser.storage.local.set({ [OWN_LEXICON]: { version: browser.runtime.getManifest().version, lexicon } satisfies StoredLexicon });
}
