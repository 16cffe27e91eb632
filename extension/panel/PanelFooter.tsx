import { browser } from '#browser';
import { useReader } from '../ui/reader.ts';
import { Keyboard } from './Keyboard.tsx';
import type { PanelState } from './state.ts';
import { ThisSite } from './ThisSite.tsx';

/** What is needed seldom, the promise that matters most, and the way to the settings. */
export function PanelFooter({ state }: { readonly state: PanelState }) {
  const { i18n: { t } } = useReader();
  return (
    <footer class="panel-footer">
      <div class="panel-footer__more"><Keyboard /><ThisSite state={state} /></div>
      <p class="kern-body kern-body--small kern-body--muted">{t('footer.privacy')}</p>
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={() => void browser.runtime.openOptionsPage()}>
        <span class="kern-label">{t('footer.settings')}</span>
      </button>
    </footer>
  );
}
