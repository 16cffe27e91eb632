/** Which texts say that the office fills in what follows. */
import { expect, test } from 'vitest';
import { isOfficeNote } from '../../src/page/office.ts';

test.each(['Nur vom Amt auszufüllen', 'Vermerke der Ausländerbehörde', 'Nur für die Pflegekasse', 'Stellungnahme der Bewilligungsbehörde (bitte frei lassen)', 'Verfügung der Gemeinde (nicht vom Anmelder auszufüllen)'])('"%s" is for the office', (text) => {
  expect(isOfficeNote(text)).toBe(true);
});

test.each(['IBAN (nur Sparkasse)', 'Wohnfläche (nur insgesamt)', 'Vollmacht (nur für das Sozialamt)', 'Einkommen (nur Nebenamt)', 'Angaben zum Partner (falls keiner – bitte frei lassen)', 'Nur für Ehrenamt', 'Vermerk', 'Nur für die Baustelle'])('"%s" is asked of the reader', (text) => {
  expect(isOfficeNote(text)).toBe(false);
});
