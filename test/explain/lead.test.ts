import { expect, it, test } from 'vitest';
import { splitLead } from '../../src/explain/lead.ts';

const de = (text: string) => ({ text, language: 'de' });
const en = (text: string) => ({ text, language: 'en' });

test.each([
  ['one sentence', 'Das Amt zahlt.', 'Das Amt zahlt.', null],
  ['two', 'Das Amt zahlt. Sie warten.', 'Das Amt zahlt.', 'Sie warten.'],
  ['an abbreviation inside', 'Das gilt z. B. für Miete. Sonst nicht.', 'Das gilt z. B. für Miete.', 'Sonst nicht.'],
  ['nothing', '', '', null],
])('%s', (_name, text, lead, rest) => {
  const split = splitLead({ plain: de(text), translation: null });
  expect([split.lead.plain.text, split.rest?.plain.text ?? null]).toEqual([lead, rest]);
});

it('parts each language by itself', () => {
  const { lead, rest } = splitLead({ plain: de('Das Amt zahlt. Sie warten.'), translation: en('The office pays and you wait.') });
  expect([lead.plain.text, lead.translation?.text]).toEqual(['Das Amt zahlt.', 'The office pays and you wait.']);
  expect([rest?.plain.text, rest?.translation?.text]).toEqual(['Sie warten.', 'The office pays and you wait.']);
});

it('keeps what only the translation says later', () => {
  const { rest } = splitLead({ plain: de('Das Amt zahlt.'), translation: en('The office pays. You wait.') });
  expect([rest?.plain.text, rest?.translation?.text]).toEqual(['Das Amt zahlt.', 'You wait.']);
});
