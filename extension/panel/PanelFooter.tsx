import { browser } from '#browser';
import { useReader } from '../ui/reader.ts';

/** The promise that matters most, and the way to the settings. */
export function PanelFooter() {
  const { i18n: { t } } = useReader();
  return (
    <footer class="panel-footer">
      <p class="kern-body kern-body--small kern-body--muted">{t('footer.privacy')}</p>
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={() => void browser.runtime.openOptionsPage()}>
        <span class="kern-label">{t('footer.settings')}</span>
      </button>
    </footer>
  );
}
