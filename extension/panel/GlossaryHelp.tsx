import { Disclaimer } from '../ui/StatusLine.tsx';
import { useReader } from '../ui/reader.ts';
import { WordSearch } from './WordSearch.tsx';

/** Where there is no form, words can be looked up all the same: from a letter, or a form on paper. */
export function GlossaryHelp() {
  const { i18n: { t } } = useReader();
  return (
    <section class="stack glossary" aria-labelledby="glossary-title">
      <h2 class="kern-heading-small" id="glossary-title">{t('words.lookUp')}</h2>
      <WordSearch />
      <Disclaimer />
    </section>
  );
}
