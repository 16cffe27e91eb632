import { useState } from 'preact/hooks';
import { writeSettings } from '../settings.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { TextSize } from '../ui/TextSize.tsx';
import { useReader } from '../ui/reader.ts';
import { askEverywhere } from './follow.ts';

/** The first page, shown once: language, where to help, and what we never do. No account, nothing to fill in. */
export function Welcome() {
  const { own, i18n: { t } } = useReader();
  const [isEverywhere, setIsEverywhere] = useState(false);
  const begin = async (): Promise<void> => {
    // Browsers ask only while a click counts as the person's wish: before any other wait.
    if (isEverywhere) await askEverywhere();
    await writeSettings({ welcomed: true });
  };
  return (
    <main class="page__main welcome">
      <h1 class="kern-heading-large">{t('welcome.title')}</h1>
      <p class="kern-body">{t('welcome.text')}</p>
      <section class="stack stack--tight">
        <h2 class="kern-heading-small">{t('welcome.language')}</h2>
        <div class="walk"><LanguagePicker label={t('language.label')} labelClass="kern-sr-only" language={own} onChoose={(language) => void writeSettings({ language })} /><TextSize /></div>
      </section>
      <fieldset class="stack stack--tight plain-fieldset">
        <legend class="kern-heading-small">{t('welcome.where')}</legend>
        <Choice id="where-official" isChosen={!isEverywhere} onChoose={() => setIsEverywhere(false)} title={t('welcome.official')} text={t('welcome.officialText')} />
        <Choice id="where-everywhere" isChosen={isEverywhere} onChoose={() => setIsEverywhere(true)} title={t('welcome.everywhere')} text={t('welcome.everywhereText')} />
      </fieldset>
      <section class="stack stack--tight">
        <h2 class="kern-heading-small">{t('welcome.never')}</h2>
        <ul class="kern-list kern-list--bullet">
          <li>{t('welcome.never1')}</li>
          <li>{t('welcome.never2')}</li>
          <li>{t('welcome.never3')}</li>
        </ul>
      </section>
      <button type="button" class="kern-btn kern-btn--primary kern-btn--block" onClick={() => void begin()}>
        <span class="kern-label">{t('welcome.begin')}</span>
      </button>
      <p class="kern-body kern-body--small kern-body--muted">{t('welcome.later')}</p>
    </main>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly title: string;
  readonly text: string;
}

function Choice({ id, isChosen, onChoose, title, text }: ChoiceProps) {
  return (
    <div class="kern-form-check">
      <input type="radio" class="kern-form-check__radio" name="where" id={id} checked={isChosen} onChange={onChoose} aria-describedby={`${id}-text`} />
      <div>
        <label class="kern-label" for={id}>{title}</label>
        <p class="kern-body kern-body--small kern-body--muted" id={`${id}-text`}>{text}</p>
      </div>
    </div>
  );
}
