/** Ready texts for the tooltip: the page's script owns neither packs nor languages. */
import { chooseLanguages } from '../languages.ts';
import { loadFigures, loadSourcePack, loadTextPack, readingDirection } from '../packs.ts';
import { explainWord as explain } from '../../src/explain/word.ts';
import { createI18n } from '../i18n.ts';
import type { Snippet, WordHelp } from '../messages.ts';

/** Plain German and, if the reader or the client beside reads another language that has this word, that too. null for an unknown id. */
export async function explainWord(id: string): Promise<WordHelp | null> {
  const { own, explained } = await chooseLanguages();
  const [source, text, ownText, figures] = await Promise.all([loadSourcePack(), loadTextPack(explained), loadTextPack(own), loadFigures()]);
  const word = explain(id, { source, text }, figures, new Date());
  if (!word) return null;
  const snippet = (entry: { readonly text: string; readonly language: string }): Snippet => ({
    text: entry.text, lang: entry.language, dir: readingDirection(entry.language),
  });
  return {
    term: word.term,
    plain: snippet(word.short),
    translation: word.translation && { term: snippet(word.translation.term), text: snippet(word.translation.short) },
    close: snippet({ text: createI18n({ source, text: ownText }).t('tooltip.close'), language: own }),
  };
}
