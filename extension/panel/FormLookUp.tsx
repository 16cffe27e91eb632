import { useRef, useState } from 'preact/hooks';
import { guideForm } from '../../src/explain/form.ts';
import { openHandout } from '../handout-data.ts';
import type { SessionMemory } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { searchForms } from './find-forms.ts';
import { FormChoices } from './FormChoices.tsx';
import { FormGuide } from './FormGuide.tsx';
import { FormName } from './FormName.tsx';
import { makePapersOnly } from './make-handout.ts';
import { SearchField } from './SearchField.tsx';

/** Fewer letters find half of all forms. */
const LETTERS = 2;

/** What a form needs, without its page: for forms on paper and in PDF files. Nothing is listed before something is typed. */
export function FormLookUp({ session }: { readonly session: SessionMemory }) {
  const { packs, i18n: { t } } = useReader();
  const [typed, setTyped] = useState('');
  const [formId, setFormId] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus goes with the list, or with the form.
  const choose = (id: string | null): void => {
    title.current?.focus();
    setFormId(id);
  };
  const isSearching = typed.trim().length >= LETTERS;
  const found = isSearching ? searchForms(packs, typed) : [];
  return (
    <section class="stack look-up" aria-labelledby="forms-title">
      <h2 class="kern-heading-small" id="forms-title" tabIndex={-1} ref={title}>{t('forms.lookUp')}</h2>
      {formId !== null ? <Found formId={formId} session={session} onBack={() => choose(null)} /> : (
        <>
          <SearchField id="form-search" label={t('choose.search')} typed={typed} onType={setTyped} />
          <p class={isSearching ? 'kern-body kern-body--small kern-body--muted' : 'kern-sr-only'} role="status">
            {isSearching && t(found.length === 0 ? 'choose.nothing' : 'choose.count', { count: found.length })}
          </p>
          {found.length > 0 && <FormChoices title={t('choose.found')} choices={found} onChoose={choose} />}
        </>
      )}
    </section>
  );
}

function Found({ formId, session, onBack }: { readonly formId: string; readonly session: SessionMemory; readonly onBack: () => void }) {
  const { packs, figures, today, i18n: { t } } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const guide = guideForm(formId, packs, figures, today);
  if (!guide) return null;
  return (
    <>
      <div class="walk">
        <button type="button" class="kern-btn kern-btn--tertiary walk__all" onClick={onBack}>
          <Icon name="arrow-back" /><span class="kern-label">{t('choose.back')}</span>
        </button>
      </div>
      <FormName certainty="chosen" guide={guide} heading={heading} />
      <FormGuide formId={formId} guide={guide} session={session} onPrint={() => void openHandout(makePapersOnly(formId))} />
    </>
  );
}
