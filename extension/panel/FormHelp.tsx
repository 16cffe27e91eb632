import { useReader } from '../ui/reader.ts';
import { FormStart } from './FormStart.tsx';
import type { FormProps } from './props.ts';
import { QuestionAnnouncer } from './QuestionAnnouncer.tsx';
import { Questions } from './Questions.tsx';
import { PARTS, type Part } from './state.ts';
import { Tabs } from './Tabs.tsx';
import { Translated } from './Translated.tsx';
import { useQuestionCommands } from './use-question-commands.ts';
import { Words } from './Words.tsx';

/** Help for the form of the page, in three parts. */
export function FormHelp(props: FormProps) {
  const { i18n: { t } } = useReader();
  const { form, state, dispatch } = props;
  useQuestionCommands(props);
  const counts: Readonly<Record<Part, number | null>> = { start: null, questions: form.questions.length, words: form.words.length };
  return (
    <>
      <Tabs
        label={t('parts.label')}
        tabs={PARTS.map((part) => ({ id: part, name: t(`parts.${part}`), count: counts[part] }))}
        chosen={state.part}
        onChoose={(part) => dispatch({ type: 'partChosen', part })}
      >
        {form.translated && <Translated />}
        {state.part === 'start' && <FormStart {...props} />}
        {state.part === 'questions' && <Questions {...props} />}
        {state.part === 'words' && <Words {...props} />}
      </Tabs>
      <QuestionAnnouncer {...props} />
    </>
  );
}
