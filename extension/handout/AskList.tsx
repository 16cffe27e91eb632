import type { HandoutData } from '../handout-data.ts';
import type { AskedQuestion } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import { Box, Lines } from './AnswerSpace.tsx';
import type { Column } from './columns.ts';
import { WordsRow } from './Row.tsx';
import { Title } from './Title.tsx';

/** Room for questions that come up while talking. */
const FREE_LINES = 3;

/** What the person wants to ask the office or the counselor, each with room for what was said. */
export function AskList({ data, asked, columns }: { readonly data: HandoutData; readonly asked: readonly AskedQuestion[]; readonly columns: readonly Column[] }) {
  const { packs: { source }, i18n: { t } } = useReader();
  // Of another form, or of another page of one that we cannot name.
  const nameOther = ({ form, page, title }: AskedQuestion): readonly string[] =>
    (form === data.formId && (form !== null || page === data.page) ? [] : [(form === null ? undefined : source.forms[form]?.name) ?? title]).filter((name) => name !== '');
  return (
    <section class="ask">
      <Title columns={columns} words="handout:ask.title" />
      <WordsRow columns={columns} words={asked.length > 0 ? 'handout:ask.text' : 'handout:ask.none'} />
      <ul class="papers">
        {asked.map((question) => (
          <li key={`${question.page} ${question.key}`} class="paper">
            <Box />
            <div class="paper__text">
              <p class="kern-body kern-body--bold">{question.label ? <German text={question.label} /> : t('questions.unnamed')}</p>
              <Where place={[...nameOther(question), ...question.section]} />
              <Lines count={1} />
            </div>
          </li>
        ))}
      </ul>
      <Lines count={FREE_LINES} />
    </section>
  );
}

function Where({ place }: { readonly place: readonly string[] }) {
  return place.length === 0 ? null : <p class="kern-body kern-body--small"><German text={place.join(' – ')} /></p>;
}
