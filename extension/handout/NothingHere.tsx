import { useReader } from '../ui/reader.ts';

/** No form was laid down, or it was taken away with the session: how to come by a hand-out. */
export function NothingHere() {
  const { i18n: { t } } = useReader();
  return (
    <main class="sheet stack">
      <h1 class="kern-heading-large">{t('handout:none.title')}</h1>
      <p class="kern-body">{t('handout:none.text')}</p>
    </main>
  );
}
