import { describe, expect, test } from 'vitest';
import { cleanLabel } from '../../src/page/clean-label.ts';

describe('a label is shown as a person reads it', () => {
  test.each([
    ['Familienname *', 'Familienname'],
    ['*Familienname:', 'Familienname'],
    ['Familienname:\u00A0*', 'Familienname'],
    ['Versicherten\u00ADnummer', 'Versichertennummer'],
    ['Name Dies ist ein Pflichtfeld.', 'Name'],
    ['Zahl der Personen (Pflichtfeld)', 'Zahl der Personen'],
    ['Telefon (freiwillige Angabe)', 'Telefon'],
    ['Telefon - Optional', 'Telefon'],
    ['Steuer-ID Hilfe öffnen', 'Steuer-ID'],
    ['Steuer-ID Hilfe zu Steuer-ID anzeigen', 'Steuer-ID'],
    ['Einkommen ⓘ', 'Einkommen'],
    ['1.2 Vorname', 'Vorname'],
    ['3. Geburtsdatum', 'Geburtsdatum'],
    ['a) Name', 'Name'],
    ['(4) Anschrift', 'Anschrift'],
    ['IV. Vermögen', 'Vermögen'],
    ['B. Unterkunft', 'Unterkunft'],
    ['Nr. 7: Miete', 'Miete'],
    ['Schritt 2: Wohnung', 'Wohnung'],
    ['3. Pflegeperson', 'Pflegeperson'],
    ['5. Ehegatte oder Lebenspartner', 'Ehegatte oder Lebenspartner'],
    ['  Straße,\n  Hausnummer  ', 'Straße, Hausnummer'],
  ])('%j becomes %j', (raw, text) => {
    expect(cleanLabel(raw).text).toBe(text);
  });

  test.each([
    'Antragsteller*in', '1. Person', '2. Pflegeperson', '7.30 bis 13.00 Uhr', '16.30 Uhr', '2. Staatsangehörigkeit', 'Hilfe zur Pflege', 'Ist ein Dolmetscher erforderlich?', '12 Monate vor Antragstellung',
    'Geburtsdatum (TT.MM.JJJJ)', 'Sie sind in Ihrer Wohnung...', 'Wohnfläche in m²', 'Pflegegrad 3', 'E-Mail-Adresse',
  ])('%j stays whole', (raw) => {
    expect(cleanLabel(raw).text).toBe(raw);
  });

  test.each([
    ['Name *', 'required'], ['Name (Pflichtfeld)', 'required'], ['Telefon (optional)', 'optional'], ['Telefon (freiwillig)', 'optional'],
    ['Telefon', null], ['Bürger*innen', null], ['Ist ein Dolmetscher erforderlich?', null],
  ])('%j says %j', (raw, marked) => {
    expect(cleanLabel(raw).marked).toBe(marked);
  });
});
