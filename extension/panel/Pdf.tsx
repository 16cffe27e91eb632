import { useReader } from '../ui/reader.ts';

/** The tab shows a PDF: what we cannot do with it, and what the person can. */
export function Pdf() {
  const { i18n: { t } } = useReader();
  return (
    <section class="stack" aria-labelledby="pdf-title">
      <h2 class="kern-heading-medium" id="pdf-title">{t('pdf.title')}</h2>
      <p class="kern-body" role="status">{t('pdf.text')}</p>
      <p class="kern-body kern-body--bold">{t('refused.steps')}</p>
      <ul class="kern-list kern-list--bullet">
        <li>{t('pdf.step1')}</li>
        <li>{t('pdf.step2')}</li>
        <li>{t('pdf.step3')}</li>
      </ul>
    </section>
  );
}
