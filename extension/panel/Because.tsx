import type { ComponentChildren } from 'preact';
import { useReader } from '../ui/reader.ts';
import { German } from '../ui/Say.tsx';
import type { Reason } from './reasons.ts';

/** Stands in a text for what is put there; a private-use character, which no text has. */
const GAP = '\uE000';

/** "We think so because …": one sentence with the German words of the page in it. Nothing without reasons. */
export function Because({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { i18n: { t } } = useReader();
  if (reasons.length === 0) return null;
  const clauses = reasons.map(({ place, words }) => <Fill key={words.join()} text={t(`because.${place}`, { words: GAP })}><Words words={words} /></Fill>);
  return <p class="kern-body kern-body--small kern-body--muted"><Fill text={t('start.because', { reasons: GAP })}><List items={clauses} /></Fill></p>;
}

/** One short sentence for each reason. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { i18n: { t } } = useReader();
  return (
    <ul class="kern-list kern-list--bullet kern-list--small">
      {reasons.map(({ place, words }) => <li key={`${place} ${words.join()}`}><Fill text={t(`reason.${place}`, { words: GAP })}><Words words={words} /></Fill></li>)}
    </ul>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  const { i18n: { t } } = useReader();
  return <List items={words.map((word) => <Fill key={word} text={t('start.quote', { word: GAP })}><German text={word} /></Fill>)} />;
}

/** "a, b and c" as the language of the panel writes it. */
function List({ items }: { readonly items: readonly ComponentChildren[] }) {
  const { i18n: { language } } = useReader();
  const parts = new Intl.ListFormat(language).formatToParts(items.map((_item, index) => String(index)));
  return <>{parts.map(({ type, value: text }) => (type === 'element' ? items[Number(text)] : text))}</>;
}

function Fill({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const [before, after] = text.split(GAP);
  return <>{before}{children}{after}</>;
}
