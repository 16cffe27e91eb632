import type { SessionMemory } from '../session.ts';
import { Disclaimer } from '../ui/StatusLine.tsx';
import { useReader } from '../ui/reader.ts';
import { FormLookUp } from './FormLookUp.tsx';
import { WordSearch } from './WordSearch.tsx';

/** Where there is no form, words and forms can be looked up all the same: from a letter, a PDF file, or a form on paper. */
export function LookUp({ session }: { readonly session: SessionMemory }) {
  const { i18n: { t } } = useReader();
  return (
    <>
      <section class="stack look-up" aria-labelledby="glossary-title">
        <h2 class="kern-heading-small" id="glossary-title">{t('words.lookUp')}</h2>
        <WordSearch />
      </section>
      <FormLookUp session={session} />
      <Disclaimer />
    </>
  );
}
