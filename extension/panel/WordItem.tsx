import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { explainWord } from '../../src/explain/word.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Owner } from '../ui/Owner.tsx';
import { useReader } from '../ui/reader.ts';
import { Both, German, Say } from '../ui/Say.tsx';
import { StatusFacts } from '../ui/StatusLine.tsx';

interface Props {
  readonly id: string;
  /** What stands small behind the word. */
  readonly note?: string;
  /** What can be done with the word. */
  readonly children?: ComponentChildren;
}

/**
 * A German word that opens to what it means. Nothing for an id that the packs don't have. What it opens to is drawn only then: the
 * search has to answer each letter within a frame.
 */
export function WordItem({ id, note, children }: Props) {
  const { packs, figures, today } = useReader();
  const [isOpened, setOpened] = useState(false);
  const word = explainWord(id, packs, figures, today);
  if (!word) return null;
  const { translation } = word;
  const title = (
    <>
      <German text={word.term} />
      {translation && <span class="word-gloss"><Say {...translation.term} /></span>}
      {word.owner !== null && <Owner name={word.owner} />}
      {note && <span class="word-note">{note}</span>}
    </>
  );
  return (
    <Disclosure title={title} onOpen={() => setOpened(true)}>
      {isOpened && (
        <>
          <Both plain={word.short} translation={translation?.short ?? null} />
          {word.more && <Both plain={word.more} translation={translation?.more ?? null} />}
          {children}
          <StatusFacts {...word} />
        </>
      )}
    </Disclosure>
  );
}
