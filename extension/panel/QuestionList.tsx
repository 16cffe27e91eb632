import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import { showInPage } from './follow.ts';
import type { FormProps } from './props.ts';
import { isSameQuestion } from './state.ts';
import { groupQuestions, type Question } from './view.ts';

/** All questions of the page by section. Coming back from a card, the focus is on its question again. */
export function QuestionList(props: FormProps) {
  const { form, state } = props;
  const { i18n: { t } } = useReader();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when the card with the focus has just gone: whoever comes by a tab keeps the focus there.
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>('[data-last]')?.focus();
  }, []);
  if (form.questions.length === 0) return <p class="kern-body">{t('questions.none')}</p>;
  return (
    <div class="stack" ref={list}>
      <h2 class="kern-heading-medium">{t('questions.title')}</h2>
      {groupQuestions(form.questions).map(({ path, questions }) => (
        <section key={questions[0]?.key} class="kern-task-list">
          {path.length > 0 && <h3 class="kern-title kern-title--small section-title"><German text={path.join(' – ')} /></h3>}
          <ul class="kern-task-list__list">
            {questions.map((question) => (
              <QuestionItem key={`${question.frameId} ${question.key}`} question={question} isLast={isSameQuestion(state.last, question)} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function QuestionItem({ question, isLast, state: { tabId }, dispatch }: FormProps & { readonly question: Question; readonly isLast: boolean }) {
  const { packs: { text }, i18n: { t } } = useReader();
  const { field } = question;
  const label = field.concept === null ? undefined : text?.fields[field.concept]?.label;
  const choose = (): void => {
    dispatch({ type: 'questionChosen', question, arrival: 'list' });
    if (tabId !== null) showInPage(tabId, question);
  };
  return (
    <li class="kern-task-list__item">
      <div class="question-item">
        <button type="button" class="kern-link kern-link--stretched" data-last={isLast ? '' : undefined} onClick={choose}>
          {field.label ? <German text={field.label} /> : t('questions.unnamed')}
        </button>
        {text && label && <p class="kern-body kern-body--small"><Say text={label} language={text.language} /></p>}
        {field.required && <p class="kern-body kern-body--small kern-body--muted">{t('questions.required')}</p>}
      </div>
    </li>
  );
}
