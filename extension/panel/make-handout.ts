/** The form of the page as the hand-out wants it. */
import type { HandoutData, Scope } from '../handout-data.ts';
import { readHost } from '../sites.ts';
import type { FormProps } from './props.ts';
import { groupQuestions } from './view.ts';

/** Questions and names only; nothing that the person has answered is known here. */
export function makeHandout({ form, state: { frames } }: Pick<FormProps, 'form' | 'state'>, scope: Scope): HandoutData {
  const [page] = frames;
  return {
    page: form.page, formId: form.formId, title: page?.report.title ?? '', site: readHost(page?.report.url ?? '') ?? '', scope,
    questions: groupQuestions(form.questions).flatMap(({ path, questions }) => questions.map(
      ({ field: { key, label, hint, person, type, required, options, concept, terms } }) =>
        ({ key, label, hint, section: path, person, type, required, options, concept, terms }))),
  };
}

/** A form that is not in the browser: on paper, or in a file. */
export function makePapersOnly(formId: string): HandoutData {
  return { page: '', formId, title: '', site: '', scope: 'papers', questions: [] };
}
