import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import type { FormProps } from './props.ts';
import { isSameQuestion } from './state.ts';

/**
 * Tells a screen reader which card has come while the focus is in the page or on a button: its label, once, when there is a
 * pause. Chosen from the list the card has the focus, and says it itself.
 */
export function QuestionAnnouncer({ form, state: { current, part } }: FormProps) {
  const { i18n: { t } } = useReader();
  const question = part === 'questions' && current !== null && current.arrival !== 'list'
    ? form.questions.find((entry) => isSameQuestion(current, entry))
    : undefined;
  return (
    <div class="kern-sr-only" role="status">
      {question && <German text={question.field.label || t('questions.unnamed')} />}
    </div>
  );
}
