import { useReader } from './reader.ts';
import { German } from './Say.tsx';

/** Whose text this is: an own glossary says things that are not ours. */
export function Owner({ name }: { readonly name: string }) {
  const { i18n: { t } } = useReader();
  return <span class="owner">{t('own.from')} <German text={name} /></span>;
}
