import { explainField } from '../../src/explain/field.ts';
import { explainWord } from '../../src/explain/word.ts';
import type { Text } from '../../src/explain/types.ts';
import type { HandoutQuestion } from '../handout-data.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from '../ui/reader.ts';
import { German, Say } from '../ui/Say.tsx';
import { AnswerSpace } from './AnswerSpace.tsx';
import type { Column } from './columns.ts';
import { OwnNotes } from './OwnTexts.tsx';
import { PairRow, Row, WordsRow } from './Row.tsx';

interface Props {
  readonly question: HandoutQuestion;
  /** Its number in the form; null where it is not known. */
  readonly number: number | null;
  readonly columns: readonly Column[];
  /** Leave room to write by hand. */
  readonly hasSpace: boolean;
}

/** One question: in the form's own words, then what it means in all languages, and room for the answer. */
export function QuestionBlock({ question, number, columns, hasSpace }: Props) {
  const { i18n: { t } } = useReader();
  const { label, hint, person, required, concept } = question;
  const name = label || t('questions.unnamed');
  const Heading = question.section.length > 0 ? 'h4' : 'h3';
  return (
    <article class="question" aria-label={number === null ? name : `${number}. ${name}`}>
      <header class="question__head">
        <Heading class="question__label">
          {number !== null && <span class="question__number">{number}</span>} {label ? <German text={label} /> : t('questions.unnamed')}
          {required && <span class="question__required">{t('questions.required')}</span>}
        </Heading>
        {hint !== null && <p class="question__hint" lang={SOURCE_LANGUAGE} dir="ltr">{hint}</p>}
        {concept !== null && <Labels concept={concept} columns={columns} />}
        {person !== null && <div class="question__person"><WordsRow columns={columns} words={`person.${person}`} /></div>}
      </header>
      {concept === null ? <Unknown question={question} columns={columns} /> : <Known concept={concept} columns={columns} />}
      {hasSpace && <AnswerSpace question={question} />}
    </article>
  );
}

/** The question's name in the other languages. */
function Labels({ concept, columns }: { readonly concept: string; readonly columns: readonly Column[] }) {
  const labels = columns.flatMap(({ language, packs }): Text[] => {
    const label = packs.text?.fields[concept]?.label;
    return label === undefined ? [] : [{ text: label, language }];
  });
  if (labels.length === 0) return null;
  return <p class="question__labels">{labels.map((label, index) => <span key={label.language}>{index > 0 && ' · '}<Say {...label} /></span>)}</p>;
}

function Known({ concept, columns }: { readonly concept: string; readonly columns: readonly Column[] }) {
  const { figures, today } = useReader();
  const cards = new Map(columns.map((column) => [column, explainField(concept, column.packs, figures, today)]));
  const hasExample = [...cards.values()].some((card) => card?.slots.some(({ slot }) => slot === 'example'));
  const slots = ['meaning', 'where', hasExample ? 'example' : 'format', 'advice'] as const;
  return (
    <>
      <OwnNotes columns={columns} cards={cards} />
      {slots.map((name) => (
        <PairRow key={name} columns={columns} title={`slot.${name}`} pairOf={(column) => cards.get(column)?.slots.find(({ slot }) => slot === name)} />
      ))}
    </>
  );
}

/** Nothing is guessed: the kind of answer, and the words that we know. */
function Unknown({ question: { type, terms }, columns }: Pick<Props, 'question' | 'columns'>) {
  const { figures, today } = useReader();
  return (
    <>
      <WordsRow columns={columns} words="questions.unknown" />
      <WordsRow columns={columns} title="questions.answer" words={`format.${type}`} />
      {terms.map((id) => (
        <Row key={id} columns={columns} textOf={({ language, packs }) => {
          const word = explainWord(id, packs, figures, today);
          if (!word) return null;
          const short = word.translation?.short ?? word.short;
          return { text: `„${word.term}“: ${short.text}`, language: short.language === SOURCE_LANGUAGE ? SOURCE_LANGUAGE : language };
        }} />
      ))}
    </>
  );
}
