import { explainField } from '../../src/explain/field.ts';
import type { AskedQuestion, SessionMemory } from '../session.ts';
import { useReader } from '../ui/reader.ts';
import { Both, German, Say } from '../ui/Say.tsx';

/** The ask list on paper, for the office or an advisor: form by form, with room for what they say. */
export function PrintedQuestions({ session: { asked } }: { readonly session: SessionMemory }) {
  const { packs: { source }, i18n: { t } } = useReader();
  const nameForm = ({ form, title }: AskedQuestion): string => (form === null ? undefined : source.forms[form]?.name) ?? title;
  const forms = [...new Set(asked.map(nameForm))];
  return (
    <>
      <h1 class="kern-heading-large">{t('ask.printTitle')}</h1>
      <p class="kern-body">{t(asked.length === 0 ? 'ask.none' : 'ask.printText')}</p>
      {forms.map((form) => (
        <section key={form} class="stack">
          {form !== '' && <h2 class="kern-heading-medium"><German text={form} /></h2>}
          {asked.filter((question) => nameForm(question) === form).map((question) => <Asked key={`${question.page} ${question.key}`} question={question} />)}
        </section>
      ))}
    </>
  );
}

function Asked({ question: { label, section, concept } }: { readonly question: AskedQuestion }) {
  const { packs, figures, today, i18n: { t } } = useReader();
  const card = concept === null ? null : explainField(concept, packs, figures, today);
  const meaning = card?.slots.find(({ slot }) => slot === 'meaning');
  return (
    <article class="stack stack--tight paper__question">
      {section.length > 0 && <p class="kern-preline kern-preline--small"><German text={section.join(' – ')} /></p>}
      <h3 class="kern-heading-small">{label ? <German text={label} /> : t('questions.unnamed')}</h3>
      {card?.translatedLabel && <p class="kern-subline kern-subline--small"><Say {...card.translatedLabel} /></p>}
      {meaning && <Both {...meaning} />}
      <p class="kern-body kern-body--small kern-body--muted paper__room">{t('ask.room')}</p>
    </article>
  );
}
