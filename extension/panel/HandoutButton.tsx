import { openHandout } from '../handout-data.ts';
import { readHost } from '../sites.ts';
import { useReader } from '../ui/reader.ts';
import type { FormProps } from './props.ts';
import { groupQuestions } from './view.ts';

/** Opens the whole form as a hand-out to print, in a tab of its own. */
export function HandoutButton({ form, state: { frames } }: Pick<FormProps, 'form' | 'state'>) {
  const { i18n: { t } } = useReader();
  const [page] = frames;
  const open = (): void => void openHandout({
    page: form.page, formId: form.formId, title: page?.report.title ?? '', site: readHost(page?.report.url ?? '') ?? '',
    questions: groupQuestions(form.questions).flatMap(({ path, questions }) => questions.map(
      ({ field: { key, label, hint, person, type, required, options, concept, terms } }) =>
        ({ key, label, hint, section: path, person, type, required, options, concept, terms }))),
  });
  return (
    <button type="button" class="kern-btn kern-btn--secondary kern-btn--block" onClick={open}>
      <span class="kern-label">{t('start.handout')}</span>
    </button>
  );
}
