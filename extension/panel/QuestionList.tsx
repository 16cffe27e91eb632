import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import { AskList } from './AskList.tsx';
import { searchQuestions } from './find-questions.ts';
import { isVisited, Progress } from './Progress.tsx';
import type { FormProps } from './props.ts';
import { QuestionItem } from './QuestionItem.tsx';
import { SearchField } from './SearchField.tsx';
import { gatherSections, groupQuestions, type Section } from './view.ts';

/** So many questions are seen at a glance; more want a search. */
const HANDFUL = 8;

/** All questions of the page by section, with the way behind and the search. Coming back from a card, the focus is on its question again. */
export function QuestionList(props: FormProps) {
  const { form } = props;
  const { packs: { text }, i18n: { t } } = useReader();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only when what had the focus has just gone: whoever comes by a tab keeps the focus there.
    if (document.activeElement === document.body) (list.current?.querySelector<HTMLElement>('[data-last]') ?? list.current?.querySelector('h2'))?.focus();
  }, []);
  const { length } = form.questions;
  if (length === 0) return <><p class="kern-body">{t('questions.none')}</p><AskList {...props} /></>;
  const found = searchQuestions(form.questions, text, typed);
  const isSearching = typed.trim() !== '';
  return (
    <div class="stack" ref={list}>
      <h2 class="kern-heading-medium" tabIndex={-1}>{t('questions.title')}</h2>
      <Progress {...props} />
      <AskList {...props} />
      {length > HANDFUL && <SearchField id="question-search" label={t('questions.search')} typed={typed} onType={setTyped} />}
      {length > HANDFUL && (
        <p class={isSearching ? 'kern-body kern-body--small kern-body--muted' : 'kern-sr-only'} role="status">
          {isSearching && t(found.length === 0 ? 'questions.nothing' : 'questions.found', { count: found.length })}
        </p>
      )}
      {gatherSections(groupQuestions(found)).map((section) => <SectionOfList key={section.questions[0]?.key} section={section} {...props} />)}
    </div>
  );
}

function SectionOfList({ section: { path, questions }, ...props }: FormProps & { readonly section: Section }) {
  const { i18n: { t } } = useReader();
  const seen = questions.filter((question) => isVisited(props.session, props.form, question)).length;
  return (
    <section class="kern-task-list question-section">
      {path.length > 0 && (
        <div class="section-title">
          <h3 class="kern-title kern-title--small"><German text={path.join(' – ')} /></h3>
          {seen > 0 && <p class="kern-body kern-body--small kern-body--muted">{t('questions.seenShort', { seen, count: questions.length })}</p>}
        </div>
      )}
      <ul class="kern-task-list__list">
        {questions.map((question) => <QuestionItem key={`${question.frameId} ${question.key}`} question={question} {...props} />)}
      </ul>
    </section>
  );
}
