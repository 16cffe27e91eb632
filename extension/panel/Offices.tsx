import { listOffices } from '../../src/explain/own.ts';
import type { Office } from '../../src/explain/types.ts';
import { Owner } from '../ui/Owner.tsx';
import { useReader } from '../ui/reader.ts';
import { Both } from '../ui/Say.tsx';

/** Where people go with this form, as own glossaries say; nothing where none says it. */
export function Offices({ formId }: { readonly formId: string | null }) {
  const { packs, figures, i18n: { t } } = useReader();
  const offices = listOffices(formId, packs, figures);
  if (offices.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h3 class="kern-title kern-title--small">{t('own.offices')}</h3>
      {offices.map((office) => <OneOffice key={`${office.owner} ${office.name.plain.text}`} {...office} />)}
    </section>
  );
}

function OneOffice({ owner, name, address, hours, phone, note }: Office) {
  const { i18n: { t } } = useReader();
  return (
    <div class="own stack stack--tight">
      <div class="own__name"><Both {...name} /></div>
      {address && <Both {...address} />}
      {hours && <div><p class="kern-body kern-body--small kern-body--bold">{t('own.hours')}</p><Both {...hours} /></div>}
      {phone !== null && <p class="kern-body">{t('own.phone')} <bdi dir="ltr">{phone}</bdi></p>}
      {note && <Both {...note} />}
      <p class="kern-body kern-body--small"><Owner name={owner} /></p>
    </div>
  );
}
