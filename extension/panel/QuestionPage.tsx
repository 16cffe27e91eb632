import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { showInPage } from './follow.ts';
import type { FormProps } from './props.ts';
import { QuestionCard } from './QuestionCard.tsx';

/** The current question and the ways to the others, which stay in their place however long a card is. */
export function QuestionPage({ position, form, state, dispatch }: FormProps & { readonly position: number }) {
  const { i18n: { t } } = useReader();
  const question = form.questions[position];
  if (!question) return null;
  const go = (step: 1 | -1): void => {
    const next = form.questions[position + step];
    if (!next) return;
    dispatch({ type: 'questionChosen', question: next, arrival: 'step' });
    if (state.tabId !== null) showInPage(state.tabId, next);
  };
  return (
    <>
      <div class="walk">
        <button type="button" class="kern-btn kern-btn--tertiary walk__all" onClick={() => dispatch({ type: 'listOpened' })}>
          <Icon name="arrow-back" /><span class="kern-label">{t('questions.all')}</span>
        </button>
        <p class="kern-body kern-body--small kern-body--muted">{t('questions.position', { position: position + 1, count: form.questions.length })}</p>
      </div>
      <nav class="walk walk--steps" aria-label={t('questions.walk')}>
        <button type="button" class="kern-btn kern-btn--secondary" aria-disabled={position === 0} onClick={() => go(-1)}>
          <Icon name="chevron-left" /><span class="kern-label">{t('questions.previous')}</span>
        </button>
        <button type="button" class="kern-btn kern-btn--secondary" aria-disabled={position === form.questions.length - 1} onClick={() => go(1)}>
          <span class="kern-label">{t('questions.next')}</span><Icon name="chevron-right" />
        </button>
      </nav>
      <QuestionCard key={`${question.frameId} ${question.key}`} question={question} takesFocus={state.current?.arrival === 'list'} />
    </>
  );
}
