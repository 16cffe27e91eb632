import { SOURCE_LANGUAGE } from '../packs.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader.ts';

interface Props {
  readonly label: string;
  readonly labelClass: string;
  readonly language: string;
  readonly onChoose: (language: string) => void;
}

/**
 * Chooses a language of explanations. Each language says its own name; plain German stands first. No option has a direction of its own:
 * Chromium draws the chosen one by it, and an Arabic name then runs under the arrow.
 */
export function LanguagePicker({ label, labelClass, language, onChoose }: Props) {
  const { languages, i18n: { german } } = useReader();
  return (
    <div class="kern-form-input language-picker">
      <label class={labelClass} for="language">{label}</label>
      <div class="kern-form-input__select-wrapper">
        <Icon name="language" />
        <select id="language" class="kern-form-input__select" value={language} onChange={(event) => onChoose(event.currentTarget.value)}>
          {languages.map(({ language: tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {tag === SOURCE_LANGUAGE ? german('language.plainOnly', { name }) : name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
