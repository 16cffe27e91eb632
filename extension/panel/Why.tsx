import { Disclosure } from '../ui/Disclosure.tsx';
import { useReader } from '../ui/reader.ts';
import { Because, ReasonList } from './Because.tsx';
import { giveReasons, type Reasons } from './reasons.ts';
import type { PageForm } from './view.ts';

function useReasons(form: PageForm): Reasons {
  const { packs: { source } } = useReader();
  return giveReasons(form, (concept) => source.fields[concept]?.label ?? concept);
}

/** Why we think that it is this form, in one sentence. */
export function FewReasons({ form }: { readonly form: PageForm }) {
  return <Because reasons={useReasons(form).few} />;
}

/** The same for who wants to know, with all other reasons. Who is told "probably" has seen the sentence already. Nothing where there is nothing more. */
export function Why({ form }: { readonly form: PageForm }) {
  const { i18n: { t } } = useReader();
  const { few, others } = useReasons(form);
  const isSaid = form.certainty === 'probable';
  if (others.length === 0 && (few.length === 0 || isSaid)) return null;
  return (
    <Disclosure title={t('start.why')}>
      {!isSaid && <Because reasons={few} />}
      {others.length > 0 && <ReasonList reasons={others} />}
    </Disclosure>
  );
}
