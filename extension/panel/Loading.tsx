import { useReader } from '../ui/reader.ts';

/** For the moment in which the page has not spoken yet, or the questions and words of the packs are still being read. */
export function Loading() {
  const { i18n: { t } } = useReader();
  return <p class="kern-body" role="status">{t('loading')}</p>;
}
