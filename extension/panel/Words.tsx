import { setKnown } from '../settings.ts';
import { useReader } from '../ui/reader.ts';
import { Disclaimer } from '../ui/StatusLine.tsx';
import { showWordInPage } from './follow.ts';
import type { FormProps } from './props.ts';
import type { PageWord } from './view.ts';
import { WordItem } from './WordItem.tsx';

/** The difficult words of the page: the accessible twin of the marks, which screen readers cannot see. */
export function Words({ form, state: { tabId } }: FormProps) {
  const { i18n: { t } } = useReader();
  if (form.words.length === 0) return <p class="kern-body">{t('words.none')}</p>;
  return (
    <>
      <h2 class="kern-heading-medium">{t('words.title')}</h2>
      <div>
        {form.words.map((word) => <Word key={word.id} word={word} tabId={tabId} />)}
      </div>
      <Disclaimer />
    </>
  );
}

function Word({ word: { id, frameId, count }, tabId }: { readonly word: PageWord; readonly tabId: number | null }) {
  const { settings: { knownWords }, i18n: { t } } = useReader();
  const isKnown = knownWords.includes(id);
  return (
    <WordItem id={id} note={isKnown ? t('words.known') : t('words.count', { count })}>
      <div class="kern-btn-wrapper">
        <button type="button" class="kern-btn kern-btn--secondary" onClick={() => tabId !== null && showWordInPage(tabId, frameId, id)}>
          <span class="kern-label">{t('words.show')}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--tertiary" onClick={() => void setKnown(id, !isKnown)}>
          <span class="kern-label">{t(isKnown ? 'words.forget' : 'words.know')}</span>
        </button>
      </div>
    </WordItem>
  );
}
