import type { Pair, Text } from '../../src/explain/types.ts';
import { readingDirection } from '../packs.ts';
import { Paragraph, Say } from '../ui/Say.tsx';
import { textIn, type Column } from './columns.ts';

interface Props {
  readonly columns: readonly Column[];
  /** Key of the product's words above the text, in the language of each column. */
  readonly title?: string;
  /** The text of a column; null where it has none. */
  readonly textOf: (column: Column) => Text | null;
}

/** The same text in all languages beside each other; once, where all would say it in the same language. Nothing where nobody says anything. */
export function Row({ columns, title, textOf }: Props) {
  const texts = columns.map(textOf);
  const [first] = texts;
  if (texts.every((text) => text === null)) return null;
  const isSame = columns.length > 1 && texts.every((text) => text?.text === first?.text && text?.language === first?.language);
  return (
    <div class={`row row--${columns.length}`}>
      {columns.map((column, index) => {
        const text = texts[index];
        return (
          <div key={column.language} class="cell" lang={column.language} dir={column.dir}>
            {title !== undefined && <p class="cell__title"><Say text={column.i18n.t(title)} language={column.i18n.language} /></p>}
            {!isSame && (text ? <Paragraph {...text} /> : <Paragraph text={column.i18n.t('handout:untranslated')} language={column.i18n.language} />)}
          </div>
        );
      })}
      {isSame && first && <div class="cell--all" dir={readingDirection(first.language)}><Paragraph {...first} /></div>}
    </div>
  );
}

/** A row of a text of the packs. `pairOf` gives the pair for the packs of a column, null where there is none. */
export function PairRow({ columns, pairOf, ...props }: Omit<Props, 'textOf'> & { readonly pairOf: (column: Column) => Pair | null | undefined }) {
  const textOf = (column: Column): Text | null => {
    const pair = pairOf(column);
    return pair ? textIn(pair, column, columns) : null;
  };
  return <Row columns={columns} textOf={textOf} {...props} />;
}

/** A row of the product's own words. */
export function WordsRow({ columns, words, ...props }: Omit<Props, 'textOf'> & { readonly words: string }) {
  return <Row columns={columns} textOf={({ i18n }) => ({ text: i18n.t(words), language: i18n.language })} {...props} />;
}
