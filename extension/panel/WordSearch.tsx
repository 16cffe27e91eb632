import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useReader } from '../ui/reader.ts';
import { indexWords, searchWords } from './find-words.ts';
import { KnowToggle } from './KnowToggle.tsx';
import { SearchField } from './SearchField.tsx';
import { WordItem } from './WordItem.tsx';

/** More hits mean that more letters are needed: nobody reads hundreds, and drawing them would make typing slow. */
const MOST = 20;

/** The search over all words of the glossary; `children` stand there while nothing is searched. */
export function WordSearch({ children }: { readonly children?: ComponentChildren }) {
  const { packs, i18n: { t } } = useReader();
  const [typed, setTyped] = useState('');
  const index = useMemo(() => indexWords(packs), [packs]);
  const found = searchWords(index, typed);
  const isSearching = typed.trim() !== '';
  return (
    <>
      <SearchField id="word-search" label={t('words.search', { count: index.length })} typed={typed} onType={setTyped} />
      <p class={isSearching ? 'kern-body kern-body--small kern-body--muted' : 'kern-sr-only'} role="status">
        {isSearching && (found.length > MOST ? t('words.many', { count: found.length, most: MOST }) : t(found.length === 0 ? 'words.nothing' : 'words.found', { count: found.length }))}
      </p>
      {isSearching
        ? <div>{found.slice(0, MOST).map((id) => <WordItem key={id} id={id}><div class="tools"><KnowToggle id={id} /></div></WordItem>)}</div>
        : children}
    </>
  );
}
