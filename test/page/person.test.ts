import { describe, expect, test } from 'vitest';
import { isAboutCare, isPersonalData, personOf } from '../../src/page/person.ts';

describe('whose data a question asks for', () => {
  test.each([
    ['Angaben zur pflegebedürftigen Person', 'cared-for'],
    ['Versicherte/r (Pflegebedürftige/r)', 'cared-for'],
    ['Antragsteller/in', 'applicant'],
    ['Angaben zu Ihrer Person', 'applicant'],
    ['Ihre persönlichen Daten', 'applicant'],
    ['1. Person', 'applicant'],
    ['2. Person (Ehegatte)', 'spouse'],
    ['Ehegatte der antragstellenden Person', 'spouse'],
    ['Ehepartner:in oder Lebenspartner:in', 'spouse'],
    ['Kind der pflegebedürftigen Person', 'child'],
    ['Ihr Kind', 'child'],
    ['Pflegeperson 2', 'carer'],
    ['Angaben zur Ersatzpflegeperson', 'carer'],
    ['Bevollmächtigte/r oder rechtliche/r Betreuer/in', 'representative'],
    ['Gesetzliche Vertretung', 'representative'],
    ['Wer vertritt Alma Beispiel?', 'representative'],
    ['Wer vertritt Sie in dieser Zeit?', 'carer'],
    ['Wer vertritt die Pflegeperson?', 'carer'],
    ['Wer vertritt im Urlaub?', 'carer'],
    ['Wer vertritt an diesen Tagen?', 'carer'],
    ['Antragsteller-/in', 'applicant'],
    ['Betreuer-/in', 'representative'],
    ['Weitere Haushaltsmitglieder', 'household'],
    ['Weitere Personen im Haushalt', 'household'],
    ['Vermieterin / Vermieter', 'other'],
    ['Behandelnder Hausarzt', 'other'],
    ['Abweichender Kontoinhaber', 'other'],
    ['Persönliche Angaben', null],
    ['Bankverbindung', null],
    ['Kindergeld', null],
    ['Betreuungsgericht', null],
    ['Antrag auf Leistungen für Pflegepersonen', null],
    ['Ehegatte / Kinder', null],
    ['Prüfen Sie Ihre Angaben', null],
  ])('under %j it is %j', (heading, person) => {
    expect(personOf('Name', [heading], true)).toBe(person);
  });

  test.each([
    ['Geburtsname der pflegebedürftigen Person', 'cared-for'],
    ['Familienname des Kindes', 'child'],
    ['Unterschrift der/des Bevollmächtigten', 'representative'],
    ['Hat die verstorbene Person Rente bezogen?', 'other'],
    ['Verwandtschaftsverhältnis zur pflegebedürftigen Person', 'carer'],
    ['Haben Sie Kinder?', 'carer'],
    ['Erhalten Sie für ein Kind Kindergeld?', 'carer'],
    ['Arbeitgeber', 'carer'],
    ['Name', 'carer'],
    ['Kinder-/Ausbildungszulagen', 'carer'],
    ['Kinder- und Jugendamt', 'carer'],
    ['Vorname deines Kindes', 'child'],
    ['Wie alt ist dein Kind?', 'child'],
  ])('the label %j under "Pflegeperson" means %j', (label, person) => {
    expect(personOf(label, ['Antrag', 'Pflegeperson'], true)).toBe(person);
  });

  test('the innermost heading that names somebody decides', () => {
    expect(personOf('Name', ['Antragsteller', 'Kinder', 'Angaben'], true)).toBe('child');
  });

  test('what a heading adds in brackets makes it no title, and nobody else', () => {
    expect(personOf('Name', ['Vertretung (nur ausfüllen, wenn der Antrag nicht selbst gestellt wird)'], true)).toBe('representative');
    expect(personOf('Name', ['Antragsteller/in (pflegebedürftige Person)'], true)).toBe('applicant');
    expect(personOf('Name', ['Antragsteller (gesetzlicher Vertreter)'], true)).toBe('representative');
    expect(personOf('Name', ['Bankverbindung (nicht die des Kindes)'], true)).toBe(null);
    expect(personOf('Name', ['Angaben zu Ihnen (Pflegeperson)'], true)).toBe('carer');
  });

  test('insured people need care on forms about care, and apply on all others', () => {
    expect(personOf('Name', ['Angaben zur versicherten Person'], isAboutCare(['Antrag auf Pflegegeld']))).toBe('cared-for');
    expect(personOf('Name', ['Angaben zur versicherten Person'], isAboutCare(['Antrag auf Altersrente']))).toBe('applicant');
  });

  test('personal data go on under the headings inside them, unless those name somebody', () => {
    expect(isPersonalData('Straße', ['Persönliche Daten'])).toBe(true);
    expect(isPersonalData('Straße', ['Persönliche Daten', 'Anschrift'])).toBe(true);
    expect(isPersonalData('Straße', ['Persönliche Daten', 'Anschrift des Kindes'])).toBe(false);
    expect(isPersonalData('Name des Kindes', ['Persönliche Daten', 'Anschrift'])).toBe(false);
    expect(isPersonalData('Straße', ['Persönliche Daten', 'Wohnung', 'Anschrift'])).toBe(false);
  });

  test('people who live together are those of the household', () => {
    expect(personOf('Name', ['Personen, die in die neue Wohnung einziehen'], false)).toBe('household');
    expect(personOf('Name', ['Personen, die das Kind abholen'], false)).toBeNull();
  });
});
