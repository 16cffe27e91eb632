import { guideForm } from '../../src/explain/form.ts';
import type { Guide } from '../../src/explain/types.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { FormGuide } from './FormGuide.tsx';
import { FormName } from './FormName.tsx';
import type { FormProps } from './props.ts';

/** Which form this is and what to know before filling it in. */
export function FormStart({ form, dispatch }: FormProps) {
  const { language, packs, figures, today, i18n: { t } } = useReader();
  const guide = form.formId === null ? null : guideForm(form.formId, packs, figures, today);
  const count = form.questions.length;
  return (
    <>
      <FormName certainty={form.certainty} guide={guide} />
      {guide && <FormGuide guide={guide} />}
      {count > 0 && (
        <button type="button" class="kern-btn kern-btn--primary kern-btn--block" onClick={() => dispatch({ type: 'listOpened' })}>
          <span class="kern-label">{t('start.toQuestions', { count })}</span>
        </button>
      )}
      {form.evidence.length > 0 && (
        <Disclosure title={t('start.why')}>
          <ul class="kern-list kern-list--bullet kern-list--small">
            {form.evidence.map(({ clue }) => <li key={clue}><German text={clue} /></li>)}
          </ul>
        </Disclosure>
      )}
      {guide && <StatusLine {...guide} isPartlyGerman={language !== SOURCE_LANGUAGE && !isTranslated(guide)} />}
    </>
  );
}

function isTranslated({ name, summary, who, papers, deadlines, signing, after, pitfalls, advice }: Guide): boolean {
  const pairs = [name, summary, who, ...papers, deadlines, signing, after, ...pitfalls, advice];
  return pairs.every((pair) => pair === null || pair.translation !== null);
}
