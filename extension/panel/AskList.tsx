import { openHandout } from '../handout-data.ts';
import { isSameAsked, setAsked, type AskedQuestion } from '../session.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import { makeChooser } from './choose-question.ts';
import { makeHandout } from './make-handout.ts';
import type { FormProps } from './props.ts';

/** The questions that are not clear to the person, also those of other pages. Nothing while there are none. */
export function AskList(props: FormProps) {
  const { session: { asked } } = props;
  const { i18n: { t } } = useReader();
  if (asked.length === 0) return null;
  return (
    <Disclosure title={t('ask.title', { count: asked.length })}>
      <p class="kern-body kern-body--small">{t('ask.text')}</p>
      <ul class="plain-list">
        {asked.map((question) => <Item key={`${question.page} ${question.key}`} question={question} {...props} />)}
      </ul>
      <button type="button" class="kern-btn kern-btn--secondary kern-btn--block" onClick={() => void openHandout(makeHandout(props, 'asked'))}>
        <span class="kern-label">{t('ask.print')}</span>
      </button>
    </Disclosure>
  );
}

function Item({ question, ...props }: FormProps & { readonly question: AskedQuestion }) {
  const { i18n: { t } } = useReader();
  const choose = makeChooser(props);
  const here = props.form.questions.find(({ key }) => isSameAsked({ page: props.form.page, key }, question));
  const label = question.label || t('questions.unnamed');
  const remove = (event: { readonly currentTarget: HTMLElement }): void => {
    // The button goes with its line: the list's own heading keeps the focus.
    event.currentTarget.closest('details')?.querySelector('summary')?.focus();
    void setAsked(question, false);
  };
  return (
    <li class="plain-list__item">
      {here
        ? <button type="button" class="kern-link" onClick={() => choose(here, 'list')}><German text={label} /></button>
        : <span class="kern-body"><German text={label} /></span>}
      <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" aria-label={t('ask.removeLabel', { label })} onClick={remove}>
        <span class="kern-label">{t('ask.remove')}</span>
      </button>
    </li>
  );
}
