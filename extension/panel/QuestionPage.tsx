import { useEffect } from 'preact/hooks';
import { rememberVisit } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { AskList } from './AskList.tsx';
import { makeChooser } from './choose-question.ts';
import type { FormProps } from './props.ts';
import { QUESTION_LABEL, QuestionCard } from './QuestionCard.tsx';

/** The current question and the ways to the others, which stay in their place however long a card is. Where there are none, the ask list. */
export function QuestionPage({ position, ...props }: FormProps & { readonly position: number }) {
  const { i18n: { t } } = useReader();
  const { form, state, dispatch } = props;
  const { page, questions } = form;
  const question = questions[position];
  const key = question?.key;
  useEffect(() => {
    if (key !== undefined) void rememberVisit(page, key);
  }, [page, key]);
  const isOnly = questions.length === 1;
  useEffect(() => {
    // The button that leads here has gone; whoever comes by a tab keeps the focus there.
    if (isOnly && document.activeElement === document.body) document.getElementById(QUESTION_LABEL)?.focus({ preventScroll: true });
  }, []);
  if (!question) return null;
  const card = <QuestionCard key={`${question.frameId} ${question.key}`} {...props} question={question} takesFocus={state.current?.arrival === 'list'} />;
  if (isOnly) return <>{card}<AskList {...props} /></>;
  const last = questions.length - 1;
  const go = (step: 1 | -1): void => {
    const next = questions[position + step];
    if (next) makeChooser(props)(next, 'step');
  };
  return (
    <>
      <div class="walk">
        <button type="button" class="kern-btn kern-btn--tertiary walk__all" onClick={() => dispatch({ type: 'listOpened' })}>
          <Icon name="arrow-back" /><span class="kern-label">{t('questions.all')}</span>
        </button>
        <nav class="walk__steps" aria-label={t('questions.walk')}>
          <button type="button" class="kern-btn kern-btn--secondary" aria-label={t('questions.previous')} aria-disabled={position === 0} onClick={() => go(-1)}>
            <Icon name="chevron-left" />
          </button>
          <p class="kern-body kern-body--small">
            <span class="kern-sr-only">{t('questions.position', { position: position + 1, count: questions.length })}</span>
            <bdi dir="ltr" aria-hidden="true">{position + 1} / {questions.length}</bdi>
          </p>
          <button type="button" class="kern-btn kern-btn--secondary" aria-label={t('questions.next')} aria-disabled={position === last} onClick={() => go(1)}>
            <Icon name="chevron-right" />
          </button>
        </nav>
      </div>
      {card}
    </>
  );
}
