/** Texts with their language and direction: no screen reader may read Turkish with a German voice. */
import type { Pair, Text } from '../../src/explain/types.ts';
import { readingDirection, SOURCE_LANGUAGE } from '../packs.ts';

/** A text inside a line. `<bdi>` keeps a German word from turning the order of an Arabic sentence, and the other way round. */
export function Say({ text, language }: Text) {
  return <bdi lang={language} dir={readingDirection(language)}>{text}</bdi>;
}

/** A German word of the page or of the source. */
export function German({ text }: { readonly text: string }) {
  return <Say text={text} language={SOURCE_LANGUAGE} />;
}

/** A paragraph. */
export function Paragraph({ text, language, muted = false }: Text & { readonly muted?: boolean }) {
  return (
    <p class={muted ? 'kern-body kern-body--small kern-body--muted' : 'kern-body'} lang={language} dir={readingDirection(language)}>
      {text}
    </p>
  );
}

/** The reader's language first, plain German below; German alone where there is no translation, or none is needed (a number). */
export function Both({ plain, translation }: Pair) {
  if (!translation || translation.text === plain.text) return <Paragraph {...plain} />;
  return (
    <div class="both">
      <Paragraph {...translation} />
      <div class="both__plain"><Paragraph {...plain} muted /></div>
    </div>
  );
}
