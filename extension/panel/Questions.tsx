import type { FormProps } from './props.ts';
import { QuestionList } from './QuestionList.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { isSameQuestion } from './state.ts';

/** One question at a time, or the list of all. */
export function Questions(props: FormProps) {
  const { current } = props.state;
  const position = props.form.questions.findIndex((question) => isSameQuestion(current, question));
  return position === -1 ? <QuestionList {...props} /> : <QuestionPage position={position} {...props} />;
}
