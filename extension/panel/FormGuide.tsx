import type { ComponentChildren } from 'preact';
import { splitLead } from '../../src/explain/lead.ts';
import type { Guide, Pair } from '../../src/explain/types.ts';
import type { SessionMemory } from '../session.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { useReader } from '../ui/reader.ts';
import { Both, SharedTitle } from '../ui/Say.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { Papers } from './Papers.tsx';

interface Props {
  readonly formId: string;
  readonly guide: Guide;
  readonly session: SessionMemory;
  /** Opens the papers to print, in a tab of its own. */
  readonly onPrint: () => void;
  /** Stands between the texts and what they rest on. */
  readonly children?: ComponentChildren;
}

/** What to know before filling in: one sentence each, more on demand. The papers stand open, to be ticked off. */
export function FormGuide({ formId, guide, session, onPrint, children }: Props) {
  const { i18n: { t } } = useReader();
  const { summary, who, deadlines, signing, after, pitfalls, advice } = guide;
  return (
    <>
      <div class="tools"><ReadAloud pairs={listTexts(guide)} /></div>
      <Part of="start.summary" text={summary} />
      <Part of="start.who" text={who} />
      <Papers formId={formId} guide={guide} session={session} onPrint={onPrint} />
      <Part of="start.deadlines" text={deadlines} />
      <Part of="start.signing" text={signing} />
      <Part of="start.after" text={after} />
      {pitfalls.length > 0 && (
        <Disclosure title={t('start.pitfalls')}>
          <ul class="kern-list kern-list--bullet">{pitfalls.map((pair) => <li key={pair.plain.text}><Both {...pair} /></li>)}</ul>
        </Disclosure>
      )}
      <Part of="start.advice" text={advice} />
      {children}
      <StatusLine {...guide} about={`forms/${formId}`} pairs={listTexts(guide)} />
    </>
  );
}

/** Nothing for a text that is not there. */
function Part({ of, text }: { readonly of: string; readonly text: Pair | null }) {
  const { i18n: { t } } = useReader();
  if (!text) return null;
  const { lead, rest } = splitLead(text);
  return (
    <section class="stack stack--tight">
      <h3 class="kern-title kern-title--small"><SharedTitle of={of} /></h3>
      <Both {...lead} />
      {rest && (
        <details class="more">
          <summary class="kern-link">{t('start.more')}<span class="kern-sr-only">: {t(of)}</span></summary>
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
