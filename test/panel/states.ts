/** Every state of the panel that must be right: the unit tests look at each, and `npm run panel` shows them. */
import { after, KNOWN, makeField, makeReport, read, SHOP, UNKNOWN, UNNAMED } from './example-page.ts';

const focus = (key: string) => ({ type: 'fieldFocused', tabId: 1, frameId: 0, key }) as const;
const closed = { type: 'sitesClosed', sites: ['https://formulare.de'] } as const;
const probable = makeReport({ detection: { administrative: true, confidence: 0.6, form: 'hilfe-zur-pflege', evidence: [], candidates: [] } });
const nameless = makeReport({ fields: [makeField('x', { label: '' })], words: [] });
/** As many questions as the longest forms of the administration have. */
const HUGE = makeReport({
  fields: Array.from({ length: 400 }, (_none, index) => makeField(`q${index}`, { section: ['Antrag', `Abschnitt ${Math.floor(index / 10) + 1}`], required: index % 3 === 0 })),
});
const mistaken = (error: string) => makeReport({ fields: [{ ...KNOWN, error }, { ...UNKNOWN, error }] });

/** Name → state. */
export const STATES = {
  loading: after(),
  nobody: after({ type: 'nobodyThere', tabId: 1 }),
  searched: after({ type: 'helpWanted', tabId: 1 }, { type: 'nobodyThere', tabId: 1 }),
  refused: after({ type: 'helpRefused', tabId: 1 }),
  'no application': after(read(SHOP)),
  'no application, but wanted': after(read(SHOP), { type: 'helpWanted', tabId: 1 }),
  'closed site, nothing else': after(read(SHOP), closed),
  'form and a closed site': after(read(), closed),
  sure: after(read()),
  probable: after(read(probable)),
  unnamed: after(read(UNNAMED)),
  'choosing the form': after(read(), { type: 'choosing', isOpen: true }),
  'chosen by the person': after(read(), { type: 'formChosen', formId: 'hilfe-zur-pflege', instead: 'wohngeld' }),
  'none that we know': after(read(), { type: 'formChosen', formId: null, instead: 'hilfe-zur-pflege' }),
  'two closed sites, nothing else': after(read(SHOP), { type: 'sitesClosed', sites: ['https://formulare.de', 'https://bezahlen.de'] }),
  questions: after(read(), { type: 'listOpened' }),
  'one question': after(read(makeReport({ fields: [KNOWN] })), { type: 'listOpened' }),
  'no questions': after(read(makeReport({ fields: [] })), { type: 'listOpened' }),
  'known question': after(read(), focus('known')),
  'unknown question': after(read(), focus('unknown')),
  'question without a name': after(read(nameless), focus('x')),
  words: after(read(), { type: 'partChosen', part: 'words' }),
  'a PDF': after({ type: 'pdfShown', tabId: 1 }),
  'translated by the browser': after(read(makeReport({ translated: true }))),
  'translated before we could read': after(read({ ...SHOP, fields: [], translated: true })),
  'a mistake that we can explain': after(read(mistaken('Bitte geben Sie eine gültige Rentenversicherungsnummer ein.')), focus('known')),
  'a mistake that we cannot explain': after(read(mistaken('Fehler 4711')), focus('unknown')),
  '400 questions': after(read(HUGE), { type: 'listOpened' }),
  'no words': after(read(nameless), { type: 'partChosen', part: 'words' }),
};
