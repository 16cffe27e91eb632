import type { FormProps } from './props.ts';
import { QuestionList } from './QuestionList.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { isSameQuestion } from './state.ts';

/** One question at a time, or the list of all. A step of a form that asks one question needs no list. */
export function Questions(props: FormProps) {
  const { form: { questions }, state: { current } } = props;
  const position = questions.length === 1 ? 0 : questions.findIndex((question) => isSameQuestion(current, question));
  return position === -1 ? <QuestionList {...props} /> : <QuestionPage position={position} {...props} />;
}
