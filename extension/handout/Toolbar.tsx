import type { Scope } from '../handout-data.ts';
import { readingDirection, SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from '../ui/reader.ts';
import { MOST_COLUMNS } from './columns.ts';
import { writesPageNumbers } from './page-numbers.ts';

/** What the person wants on the paper. */
export interface Choice {
  /** At least one, in the order of the columns. */
  readonly languages: readonly string[];
  readonly scope: Scope;
  /** Leave room to write by hand. */
  readonly hasSpace: boolean;
}

interface Props {
  /** What there is to choose from. */
  readonly scopes: readonly Scope[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The choices and the print button. On the screen only. */
export function Toolbar({ scopes, choice, onChoose }: Props) {
  const { languages, i18n: { t, german } } = useReader();
  const { languages: chosen, scope, hasSpace } = choice;
  const toggle = (tag: string, isOn: boolean): void => {
    const others = chosen.filter((other) => other !== tag);
    // German, the language of the form, stands last.
    const sorted = [...others, ...(isOn ? [tag] : [])].sort((a, b) => Number(a === SOURCE_LANGUAGE) - Number(b === SOURCE_LANGUAGE));
    onChoose({ ...choice, languages: sorted });
  };
  return (
    <aside class="toolbar" aria-label={t('handout:choices')}>
      <fieldset class="toolbar__group">
        <legend class="kern-label">{t('handout:languages', { count: MOST_COLUMNS })}</legend>
        {languages.map(({ language, name }) => {
          const isOn = chosen.includes(language);
          return (
            <div key={language} class="kern-form-check">
              <input
                type="checkbox" class="kern-form-check__checkbox" id={`language-${language}`} checked={isOn}
                disabled={isOn ? chosen.length === 1 : chosen.length >= MOST_COLUMNS} onChange={(event) => toggle(language, event.currentTarget.checked)}
              />
              <label class="kern-label" for={`language-${language}`} lang={language} dir={readingDirection(language)}>
                {language === SOURCE_LANGUAGE ? german('handout:plain', { name }) : name}
              </label>
            </div>
          );
        })}
      </fieldset>
      <fieldset class="toolbar__group">
        <legend class="kern-label">{t('handout:scope.title')}</legend>
        {scopes.map((name) => (
          <div key={name} class="kern-form-check">
            <input type="radio" class="kern-form-check__radio" name="scope" id={`scope-${name}`} checked={scope === name} onChange={() => onChoose({ ...choice, scope: name })} />
            <label class="kern-label" for={`scope-${name}`}>{t(`handout:scope.${name}`)}</label>
          </div>
        ))}
        {scope !== 'papers' && (
          <div class="kern-form-check">
            <input
              type="checkbox" class="kern-form-check__checkbox" id="space" checked={hasSpace}
              onChange={(event) => onChoose({ ...choice, hasSpace: event.currentTarget.checked })}
            />
            <label class="kern-label" for="space">{t('handout:space')}</label>
          </div>
        )}
      </fieldset>
      <div class="toolbar__print">
        <button type="button" class="kern-btn kern-btn--primary" onClick={() => window.print()}><span class="kern-label">{t('handout:print')}</span></button>
        <p class="kern-body kern-body--small">{t(writesPageNumbers() ? 'handout:pdf' : 'handout:pdfPlain')}</p>
      </div>
    </aside>
  );
}
