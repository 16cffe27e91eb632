import { expect, it } from 'vitest';
import { countSyllables } from '../../src/text/syllables.ts';

/** Syllables written apart, as they are spoken. */
const SPOKEN = `
So·zi·al Lei·stung A·syl Re·ha Bei·hil·fe Fa·mi·li·en Ren·ten·ver·si·che·rung O·pe·ra·ti·on Fa·mi·li·e Fe·ri·en A·si·en
Fa·mi·li·en·kas·se Ko·pie Ko·pi·en Dienst ver·die·nen Pa·ti·ent Stu·di·en·platz ak·tu·ell in·di·vi·du·ell Quel·le Ja·nu·ar neu·e
Be·frei·ung be·ur·tei·len be·en·den Be·ein·träch·ti·gung Pfle·ge·un·ter·la·gen Pfle·ge·el·tern Pfle·ge·ein·rich·tung I·de·en Mu·se·um
Ko·or·di·na·ti·on Ko·o·pe·ra·ti·on See Haar Boot Stra·ße Ni·veau Yo·ga eu·ro·pä·isch U·kra·i·ne Wien Sy·ri·en Ga·ran·tie Häu·ser Fräu·lein
stu·die·ren pas·sie·ren Ge·burts·da·tum ge·eig·net neun·ter bei·de Rei·se Mie·te Bau·er
`.trim().split(/\s+/u);

it.each(SPOKEN)('%s', (word) => {
  expect(countSyllables(word.replaceAll('·', ''))).toBe(word.split('·').length);
});

it.each([
  ['Pflege-Kasse', 4], ['SGB', 3], ['z', 1], ['2026', 0], ['', 0], ['Pfle\u00adge', 2], ['STRASSE', 2],
])('%s has %d', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});
