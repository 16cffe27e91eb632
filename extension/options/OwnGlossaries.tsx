import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnGlossary } from '../../src/pack/own.ts';
import { readOwn, removeOwn, type OwnEntry } from '../own.ts';
import { useReader } from '../ui/reader.ts';
import { AddGlossary } from './AddGlossary.tsx';
import { OwnGlossaryItem } from './OwnGlossaryItem.tsx';

/** Own glossaries of this browser: add one from a file, see what is there, save it, delete it. */
export function OwnGlossaries() {
  const { packs, i18n: { t } } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const [entries, setEntries] = useState<readonly OwnEntry[]>([]);
  const [removed, setRemoved] = useState<string | null>(null);
  // The reader is loaded again after each change of what is stored.
  useEffect(() => void readOwn().then(setEntries), [packs]);
  const remove = (glossary: OwnGlossary): void => {
    // The button goes away with its glossary: the focus waits at the heading.
    heading.current?.focus();
    void removeOwn(glossary).then(() => setRemoved(glossary.name));
  };
  return (
    <section class="stack">
      <h2 class="kern-heading-medium" tabIndex={-1} ref={heading}>{t('options:own.title')}</h2>
      <p class="kern-body">{t('options:own.text')}</p>
      {entries.length > 0 && (
        <ul class="kern-task-list__list">
          {entries.map((entry) => (
            <OwnGlossaryItem key={`${entry.glossary.owner}/${entry.glossary.name}/${entry.imported}`} entry={entry} onRemove={() => remove(entry.glossary)} />
          ))}
        </ul>
      )}
      <p class="kern-body kern-body--bold" role="status">{removed !== null && t('options:own.removed', { name: removed })}</p>
      <AddGlossary onStart={() => setRemoved(null)} />
    </section>
  );
}
