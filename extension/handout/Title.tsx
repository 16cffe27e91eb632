import { Say } from '../ui/Say.tsx';
import type { Column } from './columns.ts';

/** A heading in all languages of the hand-out. */
export function Title({ columns, words }: { readonly columns: readonly Column[]; readonly words: string }) {
  const spoken = columns.map(({ i18n }) => ({ text: i18n.t(words), language: i18n.language }));
  const titles = spoken.filter(({ text }, index) => spoken.findIndex((other) => other.text === text) === index);
  return (
    <h2 class="kern-heading-medium part-title">
      {titles.map((title, index) => <span key={title.language}>{index > 0 && ' · '}<Say {...title} /></span>)}
    </h2>
  );
}
