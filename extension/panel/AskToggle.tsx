import { isSameAsked, setAsked } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import type { FormProps } from './props.ts';
import type { Question } from './view.ts';

/** "This is not clear to me": puts the question on the ask list, and takes it off. */
export function AskToggle({ question: { key, field }, form: { page, title, formId }, session }: FormProps & { readonly question: Question }) {
  const { i18n: { t } } = useReader();
  const asked = { page, key, label: field.label, section: field.section, concept: field.concept, form: formId, title };
  const isAsked = session.asked.some((other) => isSameAsked(other, asked));
  return (
    <button
      type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small tool" aria-pressed={isAsked}
      onClick={() => void setAsked(asked, !isAsked)}
    >
      <Icon name={isAsked ? 'check' : 'help'} />
      <span class="kern-label">{t('ask.toggle')}</span>
    </button>
  );
}
