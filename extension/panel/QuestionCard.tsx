import { useEffect, useRef } from 'preact/hooks';
import { explainField } from '../../src/explain/field.ts';
import type { Card } from '../../src/explain/types.ts';
import type { FieldType } from '../../src/pack/types.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { useReader } from '../ui/reader.ts';
import { German, Say, SharedTitle } from '../ui/Say.tsx';
import { Disclaimer, StatusLine } from '../ui/StatusLine.tsx';
import { AskToggle } from './AskToggle.tsx';
import { ErrorHelp } from './ErrorHelp.tsx';
import { KnownAnswer } from './KnownAnswer.tsx';
import type { FormProps } from './props.ts';
import { UnknownAnswer } from './UnknownAnswer.tsx';
import type { Question } from './view.ts';
import { WordItem } from './WordItem.tsx';

/** Id of the heading of a card. */
export const QUESTION_LABEL = 'question-label';
/** Questions whose answer is written in words; what an example answers with a number is none (IBAN, postcode). */
const WRITTEN: readonly FieldType[] = ['text', 'long-text'];
const isWritten = (type: FieldType, card: Card | null): boolean =>
  WRITTEN.includes(type) && !card?.slots.some(({ slot, plain }) => slot === 'example' && /\d/u.test(plain.text));

/** Everything about one question. It begins at its top; `takesFocus` if what had the focus is gone. */
export function QuestionCard({ takesFocus, ...props }: FormProps & { readonly question: Question; readonly takesFocus: boolean }) {
  const { language, packs, figures, today, i18n: { t } } = useReader();
  const { field } = props.question;
  const section = field.section.at(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  const card = field.concept === null ? null : explainField(field.concept, packs, figures, today);
  const hint = { plain: { text: field.hint ?? '', language: SOURCE_LANGUAGE }, translation: null };
  const label = { plain: { text: field.label, language: SOURCE_LANGUAGE }, translation: card?.translatedLabel ?? null };
  return (
    <article class="stack" aria-labelledby={QUESTION_LABEL}>
      <header class="stack stack--tight">
        {(section !== undefined || field.required) && (
          <p class="kern-preline kern-preline--small">
            {section !== undefined && <German text={section} />}{section !== undefined && field.required && ' · '}{field.required && <strong>{t('questions.required')}</strong>}
          </p>
        )}
        <h2 class="kern-heading-medium question-label" id={QUESTION_LABEL} tabIndex={-1} ref={heading}>
          {field.label ? <German text={field.label} /> : t('questions.unnamed')}
        </h2>
        {card?.translatedLabel && card.translatedLabel.text !== field.label && <p class="kern-subline kern-subline--small"><Say {...card.translatedLabel} /></p>}
        {field.person && <p class="kern-body kern-body--small kern-body--muted">{t(`person.${field.person}`)}</p>}
        <div class="tools">
          <AskToggle {...props} />
          <ReadAloud pairs={[label, ...(card ? card.slots : [hint])].filter(({ plain }) => plain.text !== '')} />
        </div>
      </header>
      <ErrorHelp field={field} card={card} />
      {card ? <KnownAnswer card={card} /> : <UnknownAnswer field={field} />}
      {language !== SOURCE_LANGUAGE && isWritten(field.type, card) && <p class="kern-body kern-body--bold"><SharedTitle of="questions.inGerman" /></p>}
      {field.terms.length > 0 && (
        <section>
          <h3 class="kern-title kern-title--small section-title">{t('questions.words')}</h3>
          {field.terms.map((id) => <WordItem key={id} id={id} />)}
        </section>
      )}
      {card
        ? <StatusLine {...card} about={`fields/${field.concept}`} pairs={card.slots} />
        : <Disclaimer />}
    </article>
  );
}
