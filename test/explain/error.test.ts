import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { explainError } from '../../src/explain/error.ts';

test.each([
  ['Dies ist ein Pflichtfeld.', 'missing'],
  ['Bitte füllen Sie dieses Feld aus.', 'missing'],
  ['Bitte wählen Sie eine Option aus', 'missing'],
  ['Das Feld darf nicht leer sein', 'missing'],
  ['Angabe erforderlich', 'missing'],
  ['Bitte geben Sie Ihren Namen ein.', 'missing'],
  ['Bitte tragen Sie das Datum ein', 'missing'],
  ['Bitte eine gültige IBAN eingeben', 'format'],
  ['Bitte geben Sie eine korrekte Telefonnummer an.', 'format'],
  ['This field is required', 'missing'],
  ['Bitte bestätigen Sie die Datenschutzerklärung.', 'missing'],
  ['Bitte geben Sie ein gültiges Datum ein (TT.MM.JJJJ).', 'format'],
  ['Ungültige IBAN', 'format'],
  ['Die Eingabe entspricht nicht dem erwarteten Format.', 'format'],
  ['Die E-Mail-Adresse ist nicht gültig.', 'format'],
  ['Es sind nur Ziffern erlaubt.', 'format'],
  ['Die Prüfziffer stimmt nicht.', 'format'],
  ['Das Datum darf nicht in der Zukunft liegen.', 'future'],
  ['Das Geburtsdatum liegt in der Zukunft', 'future'],
  ['Das Datum liegt in der Vergangenheit.', 'past'],
  ['Der Termin darf nicht in der Vergangenheit liegen.', 'past'],
  ['Die Datei ist zu groß. Maximal 10 MB.', 'file-size'],
  ['Maximale Dateigröße überschritten', 'file-size'],
  ['Der Dateityp wird nicht unterstützt.', 'file-type'],
  ['Es sind nur Dateien im Format PDF oder JPG erlaubt.', 'file-type'],
  ['Die E-Mail-Adressen stimmen nicht überein.', 'mismatch'],
  ['Der Text ist zu lang (höchstens 200 Zeichen).', 'too-long'],
  ['Maximal 35 Zeichen', 'too-long'],
  ['Bitte mindestens 5 Ziffern eingeben', 'too-short'],
  ['Der Wert muss zwischen 1 und 31 liegen.', 'range'],
  ['Die Zahl ist zu groß.', 'range'],
  ['Fehler 4711', null],
  ['Es ist ein Problem aufgetreten. Versuchen Sie es später noch einmal.', null],
  ['', null],
])('"%s" is %s', (message, kind) => {
  expect(explainError(message)).toBe(kind);
});

it('answers for any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (message) => {
    const kind = explainError(message);
    expect(kind === null || typeof kind === 'string').toBe(true);
  }));
  // Long texts of hostile pages cost no more than short ones.
  expect(explainError(`${'nicht '.repeat(50_000)}Zukunft`)).toBeNull();
});
