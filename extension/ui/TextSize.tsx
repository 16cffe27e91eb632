import { TEXT_SIZES, writeSettings } from '../settings.ts';
import { useReader } from './reader.ts';

/** Two buttons that make all texts of the extension larger or smaller. At the ends they stay, and say that they are ends. */
export function TextSize() {
  const { settings: { textSize }, i18n: { t } } = useReader();
  const step = (by: 1 | -1): void => {
    const next = TEXT_SIZES[TEXT_SIZES.indexOf(textSize) + by];
    if (next !== undefined) void writeSettings({ textSize: next });
  };
  return (
    <div class="text-size" role="group" aria-label={t('textSize.label', { percent: textSize })}>
      <button type="button" class="kern-btn kern-btn--tertiary" aria-disabled={textSize === TEXT_SIZES[0]} onClick={() => step(-1)}>
        <span class="kern-label"><bdi dir="ltr">A−</bdi><span class="kern-sr-only"> {t('textSize.smaller')}</span></span>
      </button>
      <button type="button" class="kern-btn kern-btn--tertiary" aria-disabled={textSize === TEXT_SIZES.at(-1)} onClick={() => step(1)}>
        <span class="kern-label"><bdi dir="ltr">A+</bdi><span class="kern-sr-only"> {t('textSize.larger')}</span></span>
      </button>
    </div>
  );
}
