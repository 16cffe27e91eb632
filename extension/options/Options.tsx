import { useReader } from '../ui/reader.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { KnownWords } from './KnownWords.tsx';
import { Languages } from './Languages.tsx';
import { Marks } from './Marks.tsx';
import { Organisation } from './Organisation.tsx';
import { OwnGlossaries } from './OwnGlossaries.tsx';
import { Sites } from './Sites.tsx';
import { Sight } from './Sight.tsx';

/** All settings, and what the extension may see. Every change counts at once. */
export function Options() {
  const { i18n: { t } } = useReader();
  return (
    <main class="page stack">
      <h1 class="kern-heading-large">{t('options:title')}</h1>
      <Languages />
      <Sites />
      <Marks />
      <KnownWords />
      <OwnGlossaries />
      <Organisation />
      <Sight />
      <DeleteAll />
    </main>
  );
}
