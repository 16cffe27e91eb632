import { LanguagePicker } from '../ui/LanguagePicker.tsx';
import { useReader } from '../ui/reader.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { KnownWords } from './KnownWords.tsx';
import { Marks } from './Marks.tsx';
import { Organisation } from './Organisation.tsx';
import { OwnGlossaries } from './OwnGlossaries.tsx';
import { Sight } from './Sight.tsx';

/** All settings, and what the extension may see. Every change counts at once. */
export function Options() {
  const { i18n: { t } } = useReader();
  return (
    <main class="page stack">
      <h1 class="kern-heading-large">{t('options:title')}</h1>
      <section class="stack">
        <h2 class="kern-heading-medium">{t('options:language.title')}</h2>
        <LanguagePicker labelClass="kern-label" />
      </section>
      <Marks />
      <KnownWords />
      <OwnGlossaries />
      <Organisation />
      <Sight />
      <DeleteAll />
    </main>
  );
}
