/** Compiles the words of own glossaries, so that pages find them as quickly as ours. */
import { browser } from '#browser';
import { compileLexicon } from '../../src/glossary/compile.ts';
import type { Dictionary } from '../../src/glossary/dictionary.ts';
import { makeOwnTerms } from '../../src/pack/own-packs.ts';
import { OWN_GLOSSARIES, readOwn } from '../own.ts';
import { writeOwnLexicon } from '../own-lexicon.ts';

/** The dictionary of the build has 14 MB: own words are inflected by rule, and `inflected` says what the rules lack. */
const NO_DICTIONARY: Dictionary = { formsOf: () => null, baseOf: () => null, nouns: () => [] };

/** Compiles all own words of this moment, a second for the most that there may be. */
export async function compileOwn(): Promise<void> {
  const terms = makeOwnTerms((await readOwn()).map(({ glossary }) => glossary));
  await writeOwnLexicon(Object.keys(terms).length === 0 ? null : compileLexicon(terms, NO_DICTIONARY));
}

/** Compiles again whenever the glossaries of the person or the organisation change. */
export function followOwn(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && OWN_GLOSSARIES in changes)) void compileOwn();
  });
}
