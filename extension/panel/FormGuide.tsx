import type { ComponentChildren } from 'preact';
import { splitLead } from '../../src/explain/lead.ts';
import type { Guide, Pair } from '../../src/explain/types.ts';
import type { SessionMemory } from '../session.ts';
import { SOURCE_LANGUAGE } from '../packs.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { useReader } from '../ui/reader.ts';
import { Both } from '../ui/Say.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { Papers } from './Papers.tsx';

interface Props {
  readonly formId: string;
  readonly guide: Guide;
  readonly session: SessionMemory;
  /** Stands between the texts and what they rest on. */
  readonly children?: ComponentChildren;
}

/** What to know before filling in: one sentence each, more on demand. The papers stand open, to be ticked off. */
export function FormGuide({ formId, guide, session, children }: Props) {
  const { language, i18n: { t } } = useReader();
  const { summary, who, deadlines, signing, after, pitfalls, advice } = guide;
  return (
    <>
      <div class="tools"><ReadAloud pairs={listTexts(guide)} /></div>
      <Part title={t('start.summary')} text={summary} />
      <Part title={t('start.who')} text={who} />
      <Papers formId={formId} guide={guide} session={session} />
      <Part title={t('start.deadlines')} text={deadlines} />
      <Part title={t('start.signing')} text={signing} />
      <Part title={t('start.after')} text={after} />
      {pitfalls.length > 0 && (
        <Disclosure title={t('start.pitfalls')}>
          <ul class="kern-list kern-list--bullet">{pitfalls.map((pair) => <li key={pair.plain.text}><Both {...pair} /></li>)}</ul>
        </Disclosure>
      )}
      <Part title={t('start.advice')} text={advice} />
      {children}
      <StatusLine {...guide} isPartlyGerman={language !== SOURCE_LANGUAGE && listTexts(guide).some(({ translation }) => translation === null)} />
    </>
  );
}

/** Nothing for a text that is not there. */
function Part({ title, text }: { readonly title: string; readonly text: Pair | null }) {
  const { i18n: { t } } = useReader();
  if (!text) return null;
  const { lead, rest } = splitLead(text);
  return (
    <section class="stack stack--tight">
      <h3 class="kern-title kern-title--small">{title}</h3>
      <Both {...lead} />
      {rest && (
        <details class="more">
          <summary class="kern-link">{t('start.more')}<span class="kern-sr-only">: {title}</span></summary>
          <Both {...rest} />
        </details>
      )}
    </section>
  );
}

/** All texts of a guide, in the order in which they stand. */
function listTexts({ name, summary, who, papers, deadlines, signing, after, pitfalls, advice }: Guide): readonly Pair[] {
  return [name, summary, who, ...papers, deadlines, signing, after, ...pitfalls, advice].filter((pair) => pair !== null);
}
