import { useRef, useState } from 'preact/hooks';
import { startNextClient } from '../client.ts';
import { useReader } from '../ui/reader.ts';
import type { PanelProps } from './props.ts';

/**
 * Forgets the person who was here, at once. Asks only where something goes that nobody can bring back with a click: an ask list, or
 * papers that were ticked.
 */
export function NextClient({ session: { asked, papers }, dispatch }: PanelProps) {
  const { i18n: { t } } = useReader();
  const [step, setStep] = useState<'ready' | 'asking' | 'done'>('ready');
  const button = useRef<HTMLButtonElement>(null);
  const isWorkLost = asked.length > 0 || Object.values(papers).some((ready) => ready.length > 0);
  const forget = async (): Promise<void> => {
    await startNextClient();
    dispatch({ type: 'clientGone' });
    setStep('done');
  };
  const answer = (isSure: boolean): void => {
    // The answers go away: the focus waits at the button that asked.
    button.current?.focus();
    if (isSure) void forget();
    else setStep('ready');
  };
  return (
    <div class="stack stack--tight">
      <button
        type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" ref={button} aria-expanded={isWorkLost ? step === 'asking' : undefined}
        onClick={() => (isWorkLost ? setStep('asking') : void forget())}
      >
        <span class="kern-label">{t('client.next')}</span>
      </button>
      {step === 'asking' && (
        <div class="stack stack--tight" role="group" aria-label={t('client.sure')}>
          <p class="kern-body kern-body--small">{t('client.sure')}</p>
          <div class="kern-btn-wrapper">
            <button type="button" class="kern-btn kern-btn--primary kern-btn--x-small" onClick={() => answer(true)}>
              <span class="kern-label">{t('client.yes')}</span>
            </button>
            <button type="button" class="kern-btn kern-btn--secondary kern-btn--x-small" onClick={() => answer(false)}>
              <span class="kern-label">{t('client.no')}</span>
            </button>
          </div>
        </div>
      )}
      <p class="kern-body kern-body--small" role="status">{step === 'done' && t('client.done')}</p>
    </div>
  );
}
