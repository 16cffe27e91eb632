import { useState } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { deleteAll } from './delete-all.ts';

/** Forgets everything that is stored and gives back the sites that were allowed later. Says that it is done. */
export function DeleteAll() {
  const { i18n: { t } } = useReader();
  const [isDone, setIsDone] = useState(false);
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:delete.title')}</h2>
      <p class="kern-body">{t('options:delete.text')}</p>
      <button type="button" class="kern-btn kern-btn--secondary" onClick={() => void deleteAll().then(() => setIsDone(true))}>
        <span class="kern-label">{t('options:delete.button')}</span>
      </button>
      <p class="kern-body kern-body--bold" role="status">{isDone && t('options:delete.done')}</p>
    </section>
  );
}
