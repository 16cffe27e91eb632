import { useEffect, useState } from 'preact/hooks';
import { SCOPES, type HandoutData } from '../handout-data.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import type { SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { AskList } from './AskList.tsx';
import { useColumns } from './columns.ts';
import { FormPart, PapersPart } from './FormPart.tsx';
import { Foot, Head } from './HeadAndFoot.tsx';
import { OwnOffices } from './OwnTexts.tsx';
import { QuestionPart } from './QuestionPart.tsx';
import { Toolbar, type Choice } from './Toolbar.tsx';

/** The whole hand-out and, on the screen only, what can be chosen for it. */
export function Handout({ data, session }: { readonly data: HandoutData; readonly session: SessionMemory }) {
  const { language, own, packs: { source }, i18n: { t } } = useReader();
  const [choice, setChoice] = useState<Choice>({ languages: [...new Set([language, own, SOURCE_LANGUAGE])], scope: data.scope, hasSpace: true });
  const columns = useColumns(choice.languages, source);
  const name = data.formId === null ? null : source.forms[data.formId]?.name ?? null;
  useEffect(() => {
    // Browsers propose it as the name of the PDF file.
    document.title = `Formlotse – ${name ?? t('handout:title')}`;
  }, [name, t]);
  const [first] = columns ?? [];
  const { scope } = choice;
  const isWhole = scope === 'all' || scope === 'required';
  return (
    <>
      <Toolbar scopes={SCOPES.filter((one) => one !== 'papers' || data.formId !== null)} choice={choice} onChoose={setChoice} />
      {columns && first && (
        // Columns begin where the first language begins: with Arabic on the right.
        <main class="sheet" dir={first.dir}>
          <Head data={data} name={name} columns={columns} scope={scope} />
          {isWhole && data.formId !== null && <FormPart formId={data.formId} columns={columns} />}
          {scope !== 'asked' && <OwnOffices formId={data.formId} columns={columns} />}
          {scope !== 'asked' && data.formId !== null && <PapersPart formId={data.formId} columns={columns} session={session} />}
          {(scope === 'asked' || (isWhole && session.asked.length > 0)) && <AskList data={data} asked={session.asked} columns={columns} />}
          {scope !== 'papers' && <QuestionPart data={data} asked={session.asked} choice={choice} columns={columns} />}
          <Foot data={data} columns={columns} />
        </main>
      )}
    </>
  );
}
