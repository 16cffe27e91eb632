import type { Guide, Pair } from '../../src/explain/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { Both } from '../ui/Say.tsx';

/** What everyone needs stands open, the rest comes on demand. */
export function FormGuide({ guide }: { readonly guide: Guide }) {
  const { i18n: { t } } = useReader();
  const { summary, who, papers, deadlines, signing, after, pitfalls, advice } = guide;
  return (
    <>
      <Open title={t('start.summary')} texts={[summary]} />
      <Open title={t('start.who')} texts={listOf(who)} />
      <Open title={t('start.papers')} texts={papers} isList />
      <Open title={t('start.deadlines')} texts={listOf(deadlines)} />
      <div>
        <OnDemand title={t('start.signing')} texts={listOf(signing)} />
        <OnDemand title={t('start.after')} texts={listOf(after)} />
        <OnDemand title={t('start.pitfalls')} texts={pitfalls} isList />
        <OnDemand title={t('start.advice')} texts={listOf(advice)} />
      </div>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly texts: readonly Pair[];
  readonly isList?: boolean;
}

function Open({ title, ...props }: PartProps) {
  if (props.texts.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h3 class="kern-title kern-title--small">{title}</h3>
      <Texts {...props} />
    </section>
  );
}

function OnDemand({ title, ...props }: PartProps) {
  if (props.texts.length === 0) return null;
  return <Disclosure title={title}><Texts {...props} /></Disclosure>;
}

function Texts({ texts, isList = false }: Omit<PartProps, 'title'>) {
  const shown = texts.map((pair) => <Both key={pair.plain.text} {...pair} />);
  return isList ? <ul class="kern-list kern-list--bullet">{shown.map((text) => <li key={text.key}>{text}</li>)}</ul> : <>{shown}</>;
}

function listOf(pair: Pair | null): readonly Pair[] {
  return pair ? [pair] : [];
}
