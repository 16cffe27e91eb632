import type { HandoutData, HandoutQuestion } from '../handout-data.ts';
import { isSameAsked, type AskedQuestion } from '../session.ts';
import { German } from '../ui/Say.tsx';
import type { Column } from './columns.ts';
import { QuestionBlock } from './QuestionBlock.tsx';
import { WordsRow } from './Row.tsx';
import { Title } from './Title.tsx';
import type { Choice } from './Toolbar.tsx';

interface Props {
  readonly data: HandoutData;
  readonly asked: readonly AskedQuestion[];
  readonly choice: Choice;
  readonly columns: readonly Column[];
}

/** The questions by section, as many as were chosen. They keep the numbers that they have in the whole form. */
export function QuestionPart({ data, asked, choice: { scope, hasSpace }, columns }: Props) {
  const numbered: readonly Numbered[] = data.questions.map((question, index) => ({ question, number: index + 1 }));
  const shown = scope === 'asked'
    ? asked.map((one) => numbered.find(({ question: { key } }) => isSameAsked({ page: data.page, key }, one)) ?? { question: fromAskList(one), number: null })
    : numbered.filter(({ question }) => scope === 'all' || question.required);
  if (shown.length === 0) return null;
  return (
    <section>
      <Title columns={columns} words="questions.title" />
      {scope !== 'asked' && <WordsRow columns={columns} words="questions.inGerman" />}
      {shown.map(({ question, number }, index) => {
        const path = question.section.join(' – ');
        const isNew = path !== '' && path !== shown[index - 1]?.question.section.join(' – ');
        return (
          <div key={`${number} ${question.key}`} class="question-place">
            {isNew && <h3 class="kern-heading-small section-name"><German text={path} /></h3>}
            <QuestionBlock question={question} number={number} columns={columns} hasSpace={hasSpace} />
          </div>
        );
      })}
    </section>
  );
}

/** `number` is null for a question of another page. */
interface Numbered {
  readonly question: HandoutQuestion;
  readonly number: number | null;
}

/** A question of another page of the application: the list knows less of it than the panel does. */
function fromAskList({ key, label, section, concept }: AskedQuestion): HandoutQuestion {
  return { key, label, section, concept, hint: null, person: null, type: 'text', required: false, options: [], terms: [] };
}
