import { isSameAsked } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import { makeChooser } from './choose-question.ts';
import { isVisited } from './Progress.tsx';
import type { FormProps } from './props.ts';
import { isSameQuestion } from './state.ts';
import type { Question } from './view.ts';

/** A question in the list: its wording, whether it is required, was looked at, is unclear. Opens its card. */
export function QuestionItem({ question, ...props }: FormProps & { readonly question: Question }) {
  const { packs: { text }, i18n: { t } } = useReader();
  const { field, key } = question;
  const label = field.concept === null ? undefined : text?.fields[field.concept]?.label;
  const isUnclear = props.session.asked.some((other) => isSameAsked(other, { page: props.form.page, key }));
  return (
    <li class="kern-task-list__item">
      <div class="question-item">
        <button
          type="button" class="kern-link kern-link--stretched" data-last={isSameQuestion(props.state.last, question) ? '' : undefined}
          onClick={() => makeChooser(props)(question, 'list')}
        >
          {field.label ? <German text={field.label} /> : t('questions.unnamed')}
        </button>
        <p class="kern-body kern-body--small kern-body--muted facts">
          {field.error !== null && <span class="facts__alarm">{t('questions.hasError')}</span>}
          {isUnclear && <span>{t('ask.short')}</span>}
          {field.required && <span>{t('questions.required')}</span>}
        </p>
        {text && label && label !== field.label && <p class="kern-body kern-body--small question-item__translation"><Say text={label} language={text.language} /></p>}
      </div>
      {isVisited(props.session, props.form, question) && (
        <span class="seen"><Icon name="check" /><span class="kern-sr-only">{t('questions.wasSeen')}</span></span>
      )}
    </li>
  );
}
