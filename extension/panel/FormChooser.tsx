import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../ui/reader.ts';
import { listForms, searchForms } from './find-forms.ts';
import { FormChoices } from './FormChoices.tsx';
import type { FormProps } from './props.ts';

/** More forms than these are not likely. */
const LIKELY = 3;

/** The person says which form this is. What we think likely stands first; Escape empties the search, then closes. */
export function FormChooser({ form, dispatch }: FormProps) {
  const { packs, i18n: { t } } = useReader();
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  // The button that had the focus is gone.
  useEffect(() => search.current?.focus(), []);
  const isSearching = typed.trim() !== '';
  const found = searchForms(packs, typed);
  const likely = listForms(packs).filter(({ id }) => id !== form.formId && form.candidates.includes(id))
    .sort((a, b) => form.candidates.indexOf(a.id) - form.candidates.indexOf(b.id)).slice(0, LIKELY);
  const choose = (formId: string | null): void => {
    dispatch({ type: 'formChosen', formId, instead: form.recognised });
    document.documentElement.scrollTop = 0;
  };
  const close = (): void => dispatch({ type: 'choosing', isOpen: false });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (typed === '') close();
    else setTyped('');
  };
  return (
    <section class="stack" aria-labelledby="chooser-title" onKeyDown={onKeyDown}>
      <div class="walk">
        <button type="button" class="kern-btn kern-btn--tertiary walk__all" onClick={close}>
          <Icon name="arrow-back" /><span class="kern-label">{t('choose.back')}</span>
        </button>
      </div>
      <h2 class="kern-heading-medium" id="chooser-title">{t('choose.title')}</h2>
      <div class="kern-form-input">
        <label class="kern-label" for="chooser-search">{t('choose.search')}</label>
        <input
          class="kern-form-input__input" id="chooser-search" type="search" autocomplete="off" ref={search} value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="button" class="kern-btn kern-btn--tertiary correct" onClick={() => choose(null)}>
        <span class="kern-label">{t('choose.none')}</span>
      </button>
      <p class={isSearching ? 'kern-body kern-body--small kern-body--muted' : 'kern-sr-only'} role="status">
        {isSearching && t(found.length === 0 ? 'choose.nothing' : 'choose.count', { count: found.length })}
      </p>
      {!isSearching && likely.length > 0 && <FormChoices title={t('choose.likely')} choices={likely} onChoose={choose} />}
      {found.length > 0 && <FormChoices title={t(isSearching ? 'choose.found' : 'choose.all')} choices={found} onChoose={choose} />}
    </section>
  );
}
