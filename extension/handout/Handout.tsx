import { useEffect, useState } from 'preact/hooks';
import type { HandoutData } from '../handout-data.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from '../ui/reader.ts';
import { useSession } from '../ui/use-session.ts';
import { AskList } from './AskList.tsx';
import { useColumns } from './columns.ts';
import { FormPart } from './FormPart.tsx';
import { Foot, Head } from './HeadAndFoot.tsx';
import { QuestionPart } from './QuestionPart.tsx';
import { Toolbar, type Choice } from './Toolbar.tsx';

/** The whole hand-out and, on the screen only, what can be chosen for it. */
export function Handout({ data }: { readonly data: HandoutData }) {
  const { language, own, packs: { source }, i18n: { t } } = useReader();
  const session = useSession();
  const [choice, setChoice] = useState<Choice>({ languages: [...new Set([language, own, SOURCE_LANGUAGE])], scope: 'all', hasSpace: true });
  const columns = useColumns(choice.languages, source);
  const name = data.formId === null ? null : source.forms[data.formId]?.name ?? null;
  useEffect(() => {
    // Browsers propose it as the name of the PDF file.
    document.title = `Formlotse – ${name ?? t('handout:title')}`;
  }, [name, t]);
  const [first] = columns ?? [];
  return (
    <>
      <Toolbar choice={choice} onChoose={setChoice} />
      {columns && first && (
        // Columns begin where the first language begins: with Arabic on the right.
        <main class="sheet" dir={first.dir}>
          <Head data={data} name={name} columns={columns} />
          {choice.scope !== 'asked' && data.formId !== null && <FormPart formId={data.formId} columns={columns} session={session} />}
          {(choice.scope === 'asked' || session.asked.length > 0) && <AskList asked={session.asked} columns={columns} />}
          <QuestionPart data={data} asked={session.asked} choice={choice} columns={columns} />
          <Foot data={data} columns={columns} />
        </main>
      )}
    </>
  );
}
