import { useRef, useState } from 'preact/hooks';
import { browser } from '#browser';
import type { Pair } from '../../src/explain/types.ts';
import { useReader } from './reader.ts';

interface Props {
  /** Where the text stands in `glossaries/`: "fields/iban". */
  readonly about: string;
  readonly pairs: readonly Pair[];
}

/** For who has found a mistake: everything that is needed to mend it, to copy and to send in any way, because we send nothing ourselves. */
export function ReportMistake({ about, pairs }: Props) {
  const { language, i18n: { t } } = useReader();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const head = ['Formlotse', browser.runtime.getManifest().version, about, language].join(' · ');
  const texts = pairs.flatMap(({ plain, translation }) => [plain.text, ...(translation ? [translation.text] : []), '']);
  const copy = async (): Promise<void> => {
    // Selected, the text can also be copied by hand where the browser forbids it to us.
    box.current?.select();
    setCopied(await navigator.clipboard.writeText(box.current?.value ?? '').then(() => true, () => false));
  };
  return (
    <details class="mistake">
      <summary class="kern-body kern-body--small">{t('report.title')}</summary>
      <div class="stack stack--tight">
        <p class="kern-body kern-body--small">{t('report.text')}</p>
        <textarea class="kern-form-input__input" rows={6} readOnly ref={box} aria-label={t('report.title')} dir="auto"
          value={[head, '', ...texts, t('report.note')].join('\n')} />
        <button type="button" class="kern-btn kern-btn--secondary kern-btn--x-small" onClick={() => void copy()}>
          <span class="kern-label">{t('report.copy')}</span>
        </button>
        <p class="kern-body kern-body--small" role="status">{isCopied && t('report.copied')}</p>
      </div>
    </details>
  );
}
