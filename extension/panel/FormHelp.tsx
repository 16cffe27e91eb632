import { useReader } from '../ui/reader.ts';
import { FormStart } from './FormStart.tsx';
import { Loading } from './Loading.tsx';
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
  const { extent, i18n: { t } } = useReader();
  const { form, state, dispatch } = props;
  // The start of a form that we are not sure of names questions: they are our reasons.
  const isReady = extent === 'all' || (state.part === 'start' && form.certainty !== 'probable');
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
        {isReady ? <Part {...props} /> : <Loading />}
      </Tabs>
      <QuestionAnnouncer {...props} />
    </>
  );
}

function Part(props: FormProps) {
  switch (props.state.part) {
    case 'start': return <FormStart {...props} />;
    case 'questions': return <Questions {...props} />;
    case 'words': return <Words {...props} />;
  }
}
