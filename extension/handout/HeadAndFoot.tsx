import { explainField } from '../../src/explain/field.ts';
import { guideForm } from '../../src/explain/form.ts';
import type { HandoutData, Scope } from '../handout-data.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from '../ui/reader.ts';
import { German, Paragraph, Say } from '../ui/Say.tsx';
import type { Column } from './columns.ts';
import { Row, WordsRow } from './Row.tsx';

interface Props {
  readonly data: HandoutData;
  readonly columns: readonly Column[];
}

/** Which form this is, from where and from when, and what this paper is. `name` is null for a form that we cannot name. */
export function Head({ data, name, columns, scope }: Props & { readonly name: string | null; readonly scope: Scope }) {
  const { i18n: { language, t }, today } = useReader();
  const translations = columns.flatMap(({ packs: { text } }) => {
    const translation = data.formId === null ? undefined : text?.forms[data.formId]?.name;
    return text && translation !== undefined ? [{ text: translation, language: text.language }] : [];
  });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(today);
  return (
    <header class="head">
      <p class="head__kind">Formlotse · {t('handout:title')}</p>
      <h1 class="kern-heading-large"><German text={name ?? (data.title || t('handout:title'))} /></h1>
      {translations.map((translation) => <p key={translation.language} class="head__name"><Say {...translation} /></p>)}
      <p class="kern-body"><Say text={date} language={language} />{data.site !== '' && <> · <bdi dir="ltr">{data.site}</bdi></>}{name !== null && data.title !== '' && <> · <German text={data.title} /></>}</p>
      {scope !== 'papers' && <WordsRow columns={columns} words="handout:about" />}
    </header>
  );
}

/** How far all of this can be relied on: the weakest status, the oldest month, and that it is help and no legal advice. */
export function Foot({ data, columns }: Props) {
  const { packs, figures, today } = useReader();
  const texts = columns.flatMap((column) => [
    data.formId === null ? null : guideForm(data.formId, column.packs, figures, today),
    ...data.questions.map(({ concept }) => (concept === null ? null : explainField(concept, column.packs, figures, today))),
  ]).filter((text) => text !== null);
  const status = texts.every((text) => text.status === 'reviewed') ? 'reviewed' : 'draft';
  const [oldest] = texts.map(({ checked }) => checked).sort();
  const isExpired = texts.some(({ expired }) => expired.length > 0);
  return (
    <footer class="foot">
      <WordsRow columns={columns} words="status.disclaimer" />
      {oldest !== undefined && (
        <Row columns={columns} textOf={({ i18n: { t, language, formatMonth } }) => (
          { text: `${t(`status.${status}`)}. ${t(`status.${status}Text`)} ${t('handout:checked', { month: formatMonth(oldest) })}`, language }
        )} />
      )}
      {isExpired && <WordsRow columns={columns} words="status.expired" />}
      {data.formId !== null && <Paragraph text={(packs.source.forms[data.formId]?.law ?? []).join(', ')} language={SOURCE_LANGUAGE} />}
    </footer>
  );
}
