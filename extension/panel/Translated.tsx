import { useReader } from '../ui/reader.ts';
import { Icon } from '../ui/Icon.tsx';

/** The browser has translated the page: what we show may be older than the page, and German answers are wanted all the same. */
export function Translated() {
  const { i18n: { t } } = useReader();
  return (
    <section class="kern-alert kern-alert--info" aria-labelledby="translated-title">
      <div class="kern-alert__header">
        <Icon name="info" /><h2 class="kern-title kern-title--small" id="translated-title">{t('translated.title')}</h2>
      </div>
      <div class="kern-alert__body"><p class="kern-body" role="status">{t('translated.text')}</p></div>
    </section>
  );
}
