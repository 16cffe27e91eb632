import { setKnown } from '../settings.ts';
import { useReader } from '../ui/reader.ts';

/** "I know this word": it is not marked any more, until the person takes that back. */
export function KnowToggle({ id }: { readonly id: string }) {
  const { settings: { knownWords }, i18n: { t } } = useReader();
  const isKnown = knownWords.includes(id);
  return (
    <button type="button" class="kern-btn kern-btn--tertiary" onClick={() => void setKnown(id, !isKnown)}>
      <span class="kern-label">{t(isKnown ? 'words.forget' : 'words.know')}</span>
    </button>
  );
}
