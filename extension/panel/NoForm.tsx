import { useReader } from '../ui/reader.ts';
import { startHelp } from './follow.ts';
import type { PanelProps } from './props.ts';

interface Props extends PanelProps {
  readonly searched: boolean;
  readonly hasQuestions: boolean;
}

/** No application here: kind, and with what the person can do. */
export function NoForm({ searched, hasQuestions, state: { tabId }, dispatch }: Props) {
  const { i18n: { t } } = useReader();
  const text = hasQuestions ? 'none.questionsText' : searched ? 'none.searchedText' : 'none.text';
  return (
    <section class="stack" aria-labelledby="none-title">
      <h2 class="kern-heading-medium" id="none-title">{t('none.title')}</h2>
      <p class="kern-body" role="status">{t(text)}</p>
      <p class="kern-body">{t('none.hint')}</p>
      <button
        type="button" class="kern-btn kern-btn--primary kern-btn--block"
        onClick={() => tabId !== null && void startHelp(tabId, dispatch)}
      >
        <span class="kern-label">{t('none.button')}</span>
      </button>
    </section>
  );
}
