/** Texts with their language and direction: no screen reader may read Turkish with a German voice. */
import type { Pair, Text } from '../../src/explain/types.ts';
import { splitScripts } from '../../src/text/latin-runs.ts';
import { readingDirection, SOURCE_LANGUAGE } from '../packs.ts';
import { useReader } from './reader.ts';

/** A text inside a line. `<bdi>` keeps a German word from turning the order of an Arabic sentence, and the other way round. */
export function Say({ text, language }: Text) {
  return <bdi lang={language} dir={readingDirection(language)}><Isolated text={text} language={language} /></bdi>;
}

/** German words in a text from right to left keep their own direction. Other texts need nothing. */
function Isolated({ text, language }: Text) {
  if (readingDirection(language) === 'ltr') return <>{text}</>;
  return <>{splitScripts(text).map((run) => (run.isLatin ? <bdi lang={SOURCE_LANGUAGE} dir="ltr">{run.text}</bdi> : run.text))}</>;
}

/** A German word of the page or of the source. */
export function German({ text }: { readonly text: string }) {
  return <Say text={text} language={SOURCE_LANGUAGE} />;
}

/** A paragraph. */
export function Paragraph({ text, language, muted = false }: Text & { readonly muted?: boolean }) {
  return (
    <p class={muted ? 'kern-body kern-body--small kern-body--muted' : 'kern-body'} lang={language} dir={readingDirection(language)}>
      <Isolated text={text} language={language} />
    </p>
  );
}

/**
 * The reader's language first, plain German below or, where there is room, beside it; German alone where there is no translation, or
 * none is needed (a number).
 */
export function Both({ plain, translation }: Pair) {
  if (!translation || translation.text === plain.text) return <Paragraph {...plain} />;
  return (
    <div class="both">
      <div class="both__texts" dir={readingDirection(translation.language)}>
        <Paragraph {...translation} />
        <div class="both__plain"><Paragraph {...plain} muted /></div>
      </div>
    </div>
  );
}

/** A heading of the product above texts in two languages: also in the client's, so that both know what it is about. */
export function SharedTitle({ of: key }: { readonly of: string }) {
  const { i18n, clientI18n } = useReader();
  const { t } = i18n;
  // The product may not speak the client's language yet: then both would be German.
  if (!clientI18n || clientI18n.language === i18n.language) return <>{t(key)}</>;
  return <>{t(key)} <span class="shared-title"><Say text={clientI18n.t(key)} language={clientI18n.language} /></span></>;
}
