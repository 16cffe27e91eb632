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
export function AskList({ asked, columns }: { readonly asked: readonly AskedQuestion[]; readonly columns: readonly Column[] }) {
  const { i18n: { t } } = useReader();
  return (
    <section class="ask">
      <Title columns={columns} words="handout:ask.title" />
      <WordsRow columns={columns} words={asked.length > 0 ? 'handout:ask.text' : 'handout:ask.none'} />
      <ul class="papers">
        {asked.map(({ page, key, label, section }) => (
          <li key={`${page} ${key}`} class="paper">
            <Box />
            <div class="paper__text">
              <p class="kern-body kern-body--bold">{label ? <German text={label} /> : t('questions.unnamed')}</p>
              {section.length > 0 && <p class="kern-body kern-body--small"><German text={section.join(' – ')} /></p>}
              <Lines count={1} />
            </div>
          </li>
        ))}
      </ul>
      <Lines count={FREE_LINES} />
    </section>
  );
}
