import { useReader } from '../ui/reader.ts';

/** The browser does not let extensions work here. */
export function Refused() {
  const { i18n: { t } } = useReader();
  return (
    <section class="stack" aria-labelledby="refused-title">
      <h2 class="kern-heading-medium" id="refused-title">{t('refused.title')}</h2>
      <p class="kern-body" role="status">{t('refused.text')}</p>
      <p class="kern-body kern-body--bold">{t('refused.steps')}</p>
      <ol class="kern-list kern-list--number">
        <li>{t('refused.step1')}</li>
        <li>{t('refused.step2')}</li>
      </ol>
    </section>
  );
}
