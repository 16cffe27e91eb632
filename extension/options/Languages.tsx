import { readClient } from '../client.ts';
import { writeSettings } from '../settings.ts';
import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useReader } from '../ui/reader.ts';

/** The person's own language, and whether a client reads along in another one. */
export function Languages() {
  const { own, settings: { counselor, keptLanguages }, i18n: { t } } = useReader();
  const keep = async (isKept: boolean): Promise<void> => writeSettings({ keptLanguages: isKept ? (await readClient()).recent : null });
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{t('options:language.title')}</h2>
      <LanguagePicker label={t('options:language.own')} labelClass="kern-label" language={own} onChoose={(language) => void writeSettings({ language })} />
      <Choice id="counselor" label={t('options:language.counselor')} hint={t('options:language.counselorHint')} isOn={counselor} onChange={(isOn) => void writeSettings({ counselor: isOn })} />
      {counselor && (
        <Choice id="keep" label={t('options:language.keep')} hint={t('options:language.keepHint')} isOn={keptLanguages !== null} onChange={(isOn) => void keep(isOn)} />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ id, label, hint, isOn, onChange }: ChoiceProps) {
  return (
    <div class="stack stack--tight">
      <div class="kern-form-check">
        <input
          type="checkbox" class="kern-form-check__checkbox" id={id} aria-describedby={`${id}-hint`} checked={isOn}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <label class="kern-label" for={id}>{label}</label>
      </div>
      <p class="kern-body kern-body--small kern-body--muted" id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
