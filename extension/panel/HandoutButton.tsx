import { openHandout } from '../handout-data.ts';
import { useReader } from '../ui/reader.ts';
import { makeHandout } from './make-handout.ts';
import type { FormProps } from './props.ts';

/** Opens the whole form as a hand-out to print, in a tab of its own: side panels cannot print in every browser. */
export function HandoutButton(props: Pick<FormProps, 'form' | 'state'>) {
  const { i18n: { t } } = useReader();
  return (
    <button type="button" class="kern-btn kern-btn--secondary kern-btn--block" onClick={() => void openHandout(makeHandout(props, 'all'))}>
      <span class="kern-label">{t('start.handout')}</span>
    </button>
  );
}
