import { useReader } from '../ui/reader.ts';
import { Disclaimer } from '../ui/StatusLine.tsx';
import { KnowToggle } from './KnowToggle.tsx';
import { showWordInPage } from './follow.ts';
import type { FormProps } from './props.ts';
import { rankWords, type PageWord } from './view.ts';
import { WordItem } from './WordItem.tsx';
import { WordSearch } from './WordSearch.tsx';

/** The difficult words of the page: the accessible twin of the marks, which screen readers cannot see. And the search for all others. */
export function Words({ form, state: { tabId } }: FormProps) {
  const { i18n: { t } } = useReader();
  return (
    <>
      <WordSearch>
        {form.words.length === 0 ? <p class="kern-body">{t('words.none')}</p> : (
          <section class="stack stack--tight">
            <h2 class="kern-heading-medium">{t('words.title')}</h2>
            <div>{rankWords(form.words).map((word) => <Word key={word.id} word={word} tabId={tabId} />)}</div>
          </section>
        )}
      </WordSearch>
      <Disclaimer />
    </>
  );
}

function Word({ word: { id, frameId, count }, tabId }: { readonly word: PageWord; readonly tabId: number | null }) {
  const { settings: { knownWords }, i18n: { t } } = useReader();
  return (
    <WordItem id={id} note={knownWords.includes(id) ? t('words.known') : t('words.count', { count })}>
      <div class="tools">
        <button type="button" class="kern-btn kern-btn--secondary" onClick={() => tabId !== null && showWordInPage(tabId, frameId, id)}>
          <span class="kern-label">{t('words.show')}</span>
        </button>
        <KnowToggle id={id} />
      </div>
    </WordItem>
  );
}
