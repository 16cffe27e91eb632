import { useRef } from 'preact/hooks';
import { isOwnId } from '../../src/pack/own-packs.ts';
import { setKnown } from '../settings.ts';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';

/** The words that the reader knows, to be marked again. */
export function KnownWords() {
  const { settings, packs: { source }, i18n: { t } } = useReader();
  // A word whose glossary was deleted means nothing any more.
  const knownWords = settings.knownWords.filter((id) => !isOwnId(id) || id in source.terms);
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = (id: string): void => {
    // The button goes away with its word: the focus waits at the heading.
    heading.current?.focus();
    void setKnown(id, false);
  };
  return (
    <section class="stack">
      <h2 class="kern-heading-medium" tabIndex={-1} ref={heading}>{t('options:known.title')}</h2>
      <p class="kern-body">{t(knownWords.length === 0 ? 'options:known.none' : 'options:known.text')}</p>
      {knownWords.length > 0 && (
        <ul class="kern-task-list__list">
          {knownWords.map((id) => {
            const term = source.terms[id]?.term ?? id;
            return (
              <li key={id} class="kern-task-list__item known-word">
                <span class="kern-body"><German text={term} /></span>
                <button
                  type="button" class="kern-btn kern-btn--tertiary" aria-label={t('options:known.removeWord', { term })} onClick={() => forget(id)}
                >
                  <span class="kern-label">{t('options:known.remove')}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
