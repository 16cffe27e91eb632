import { useLayoutEffect, useRef } from 'preact/hooks';
import { guideForm } from '../../src/explain/form.ts';
import { openHandout } from '../handout-data.ts';
import { useReader } from '../ui/reader.ts';
import { useDrawn } from '../ui/use-drawn.ts';
import { FormChooser } from './FormChooser.tsx';
import { FormGuide } from './FormGuide.tsx';
import { FormName } from './FormName.tsx';
import { HandoutButton } from './HandoutButton.tsx';
import { makeHandout } from './make-handout.ts';
import { Offices } from './Offices.tsx';
import type { FormProps } from './props.ts';
import { FewReasons, Why } from './Why.tsx';

/** Which form this is and what to know before filling it in, or the list to choose it from. */
export function FormStart(props: FormProps) {
  const { choosing } = props.state;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasChoosing = useRef(choosing);
  useLayoutEffect(() => {
    // The list with the focus has gone: the form's name says what has come of it, from its first picture on.
    if (wasChoosing.current && !choosing) heading.current?.focus({ preventScroll: true });
    wasChoosing.current = choosing;
  }, [choosing]);
  return choosing ? <FormChooser {...props} /> : <FormOverview heading={heading} {...props} />;
}

function FormOverview({ form, state, session, dispatch, heading }: FormProps & { readonly heading: Parameters<typeof FormName>[0]['heading'] }) {
  const { packs, figures, today, i18n: { t } } = useReader();
  const guide = form.formId === null ? null : guideForm(form.formId, packs, figures, today);
  // First the name: what stands below it is long, and nobody reads it first.
  const isDrawn = useDrawn();
  const count = form.questions.length;
  const isChosen = form.certainty === 'chosen';
  const print = (): void => void openHandout(makeHandout({ form, state }, 'papers'));
  const correct = (): void => {
    dispatch(isChosen ? { type: 'choiceDropped' } : { type: 'choosing', isOpen: true });
    if (isChosen) heading.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <FormName certainty={form.certainty} guide={guide} heading={heading} />
      <div class="stack stack--tight">
        {form.certainty === 'probable' && <FewReasons form={form} />}
        <button type="button" class="kern-btn kern-btn--tertiary correct" onClick={correct}>
          <span class="kern-label">{t(isChosen ? 'start.automatic' : guide ? 'start.correct' : 'start.choose')}</span>
        </button>
      </div>
      {isDrawn && <Offices formId={form.formId} />}
      {isDrawn && count > 0 && (
        <button type="button" class="kern-btn kern-btn--primary kern-btn--block" onClick={() => dispatch({ type: 'listOpened' })}>
          <span class="kern-label">{t('start.toQuestions', { count })}</span>
        </button>
      )}
      {isDrawn && count > 0 && <HandoutButton form={form} state={state} />}
      {isDrawn && (guide && form.formId !== null
        ? <FormGuide formId={form.formId} guide={guide} session={session} onPrint={print}><Why form={form} /></FormGuide>
        : <Why form={form} />)}
    </>
  );
}
