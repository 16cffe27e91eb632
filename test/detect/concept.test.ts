/** Which question a field asks: label, section, person, type and neighbours decide together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseField, recogniseFields } from '../../src/detect/concept.ts';
import type { Field } from '../../src/page/types.ts';
import { makeField, recogniser } from './recogniser.ts';

const recognise = (given: Partial<Field>): string | null => recogniseField(makeField(given), recogniser).concept;

describe('the same label asks for different things', () => {
  test.each<[Partial<Field>, string | null]>([
    [{ label: 'Aktenzeichen', section: ['Vormundschaft/Beistandschaft/Rechtsbeistand'] }, 'file-reference'],
    [{ label: 'Aktenzeichen', section: ['Rechtliche Betreuung', 'Betreuer'] }, 'guardianship-court'],
    [{ label: 'Rentenversicherungsnummer', section: ['Antragstellende Person'], person: 'applicant' }, 'pension-insurance-number'],
    [{ label: 'Rentenversicherungsnummer', section: ['Pflegeperson'], person: 'carer' }, 'carer-pension-number'],
    [{ label: 'Name', section: ['Antrag auf Pflegegrad', 'Pflegeperson'], person: 'carer' }, 'carer-name'],
    [{ label: 'Name', section: ['Antrag auf Pflegegrad', 'Bevollmächtigte Person'], person: 'representative' }, 'representative-name'],
    [{ label: 'Name', section: ['Pflegedienst'] }, 'care-service-name'],
    [{ label: 'Straße', section: ['Angaben zur Person'], person: 'applicant' }, 'street'],
    [{ label: 'Straße', section: ['Vermieter'], person: 'other' }, 'landlord-address'],
    [{ label: 'gültig bis', section: ['Schwerbehindertenausweis'], type: 'date' }, 'disability-card-valid'],
    [{ label: 'gültig bis', section: ['Parkausweis'], type: 'date' }, null],
    [{ label: 'Ort', section: ['Anschrift'] }, 'city'],
    [{ label: 'Ort', section: ['Unterschrift'] }, 'place'],
    [{ label: 'Telefon', section: ['Hausarzt'], type: 'tel' }, null],
    [{ label: 'Name und Vorname der Mutter', section: ['Angaben zu den Erziehungsberechtigten'], person: 'representative' }, 'full-name'],
  ])('%o', (given, concept) => {
    expect(recognise(given)).toBe(concept);
  });

  test('the form\'s title above all sections decides nothing', () => {
    expect(recognise({ label: 'Name des Betreuers', section: ['Antrag auf Verhinderungspflege', 'Vertretung'], person: 'representative' })).toBe('representative-name');
  });

  test.each<[Field['person'], string]>([['spouse', 'spouse-name'], ['carer', 'carer-name'], ['representative', 'representative-name'], ['cared-for', 'full-name']])(
    'the whole name of %s is asked as %s', (person, concept) => {
      expect(recogniseFields([makeField({ label: 'Name, Vorname', section: ['Angaben'], person })], recogniser)[0]?.concept).toBe(concept);
    });

  test('"Name" is the family name beside a field for first names, else the whole name', () => {
    const section = ['Personalien'];
    const ask = (...labels: readonly string[]): readonly (string | null)[] =>
      recogniseFields(labels.map((label) => makeField({ label, section })), recogniser).map(({ concept }) => concept);
    expect(ask('Name', 'Vorname')).toEqual(['family-name', 'given-names']);
    expect(ask('Name', 'Telefon')).toEqual(['full-name', 'phone']);
  });
});

describe('wordings that nobody has listed', () => {
  test.each([
    ['Geburtstdatum', 'date-of-birth'], ['Geburtsname 2', 'birth-name'], ['GEBURTSDATUM', 'date-of-birth'], ['Fami\u00ADlien\u00ADstand', 'marital-status'],
    ['Ihre derzeitige Staatsangehörigkeit', 'nationality'], ['Telefonnummer der Betreuerin/des Betreuers', 'representative-phone'],
    ['Vor- und Zuname', 'full-name'], ['Kontoinhaber*in', 'account-holder'], ['IBAN (22 Stellen) – bitte ohne Leerzeichen', 'iban'],
  ])('%j', (label, concept) => {
    expect(recognise({ label })).toBe(concept);
  });
});

describe('what an answer, a row, a title or a long statement tells', () => {
  test('two answers that only one question has decide, whatever the label says', () => {
    const section = ['Antrag', 'Angaben'];
    expect(recognise({ label: 'Art', section, type: 'choice', options: ['Einzelzimmer', 'Doppelzimmer'] })).toBe('room-type');
    expect(recognise({ label: 'Ich beantrage', section, type: 'multiple-choice', options: ['Pflegegeld', 'Pflegesachleistung', 'anderes'] })).toBe('care-benefit-type');
    expect(recognise({ label: 'Art', section, type: 'choice', options: ['Einzelzimmer', 'Küche'] })).not.toBe('room-type');
  });

  test('an amount is the amount of its row', () => {
    expect(recognise({ label: 'Betrag in Euro', section: ['Einkommen', 'Altersrente'], type: 'number' })).toBe('old-age-pension');
    expect(recognise({ label: 'Betrag in Euro', section: ['Einkommen', 'Rasenmäher'], type: 'number' })).toBe(null);
  });

  test('the form\'s title tells what a question of many forms means', () => {
    const asked = { label: 'Art des Antrags', type: 'choice' } as const;
    expect(recognise({ ...asked, section: ['Antrag auf Leistungen der Pflegeversicherung', 'Antrag'] })).toBe('application-type-care');
    expect(recognise({ ...asked, section: ['Antrag auf Wohngeld', 'Antrag'] })).toBe('application-kind');
  });

  test('a word decides what a long statement is, and says nothing in a short label', () => {
    expect(recognise({ label: 'Ich erkläre mit meiner Unterschrift, dass alles, was oben steht, der Wahrheit entspricht.', type: 'confirmation' })).toBe('truth-declaration');
    expect(recognise({ label: 'Wahrheit', type: 'confirmation' })).toBe(null);
  });

  test('synonyms in a list count together', () => {
    expect(recognise({ label: 'Aktien, Fonds, Wertpapiere', type: 'number' })).toBe('securities');
  });

  test('what a vague label is made of says more than the label', () => {
    expect(recognise({ label: 'Anschrift – Straße, Haus-Nr.' })).toBe('street');
    expect(recognise({ label: 'Anschrift (PLZ, Ort)' })).toBe('city');
    expect(recognise({ label: 'Anschrift Vater (minderjähriger Kinder)' })).not.toBe('children-in-household');
    expect(recognise({ label: 'Anschrift (Straße, Hausnummer, PLZ, Ort)' })).toBe('address');
  });

  test('a condition is no part of the question', () => {
    expect(recognise({ label: 'Kontoinhaber/in, falls nicht die versicherte Person', section: ['Bankverbindung'], person: 'other' })).toBe('account-holder');
    expect(recognise({ label: 'Geburtsname, sofern ein anderer geführt wurde' })).toBe('birth-name');
  });

  test.each([
    'Anschrift, falls vom Kind abweichend', 'gegebenenfalls vom Mitglied abweichende Anschrift', 'Anschrift (falls von der Anschrift des Kindes abweichend)',
    'Anschrift, wenn abweichend (Straße/Platz, Hausnummer, Postleitzahl, Wohnort, Staat)',
  ])('an address that is asked only where it is another one is an address: %j', (label) => {
    expect(recognise({ label, section: ['Antrag', 'Angaben zum Elternteil'], person: 'child' })).toBe('address');
  });

  test('an address that is another one for letters stays one', () => {
    expect(recognise({ label: 'Abweichende Anschrift', section: ['Antrag', 'Angaben zur Person'], person: 'applicant' })).toBe('mailing-address');
    expect(recognise({ label: 'Postanschrift, falls abweichend', section: ['Antrag', 'Angaben zur Person'], person: 'applicant' })).toBe('mailing-address');
  });

  test('people side by side and numbered rows do not hide what is asked about', () => {
    for (const column of ['Elternteil 1', 'Fragen an den anderen Elternteil', '2', 'Haushaltsmitglied Nr. 3', 'EB']) {
      expect(recognise({ label: 'bis', section: ['Antrag auf Elterngeld', 'Elternzeit', column], type: 'date' })).toBe('parental-leave');
    }
    expect(recognise({ label: 'Betrag in Euro', section: ['Antrag', 'Altersrente', 'Ehegatte'], type: 'number', person: 'spouse' })).toBe('old-age-pension');
    expect(recognise({ label: 'Sonstige Einkünfte', section: ['Antrag', 'Einkommen (monatlich netto in Euro)', 'Antragsteller/in'], type: 'number', person: 'applicant' })).toBe('other-income');
    expect(recognise({ label: 'Familienname, Vorname', section: ['Antrag', 'Sorgeberechtigte', 'Elternteil 2'] })).toBe('full-name');
  });

  test('"Name", "Ort" and amounts below somebody\'s heading are not named after what stands further out', () => {
    for (const topic of ['Wohnung', 'Krankenkasse', 'Schule']) expect(recognise({ label: 'Name', section: ['Antrag', topic, 'Ehegatte'], person: 'spouse' })).toBe('family-name');
    expect(recognise({ label: 'Zahlbetrag', section: ['Antrag', 'Vermieter'], type: 'number' })).toBe(null);
    expect(recognise({ label: '1. Monat', section: ['Antrag', 'Angaben zum Ehegatten'], type: 'choice' })).toBe(null);
  });

  test('the title of the form says nothing of "bis" and "Telefon"', () => {
    expect(recognise({ label: 'bis', section: ['Antrag auf Verhinderungspflege', 'Krankenhaus', 'Aufenthalt'], type: 'date' })).not.toBe('substitute-care-period');
    expect(recognise({ label: 'Telefon', section: ['Anregung einer rechtlichen Betreuung', 'Betroffene Person'], type: 'tel' })).toBe('phone');
  });

  test('how many people live in a dwelling is asked only where people are', () => {
    expect(recognise({ label: 'Wie viele Personen wohnen in der Wohnung?', section: ['Antrag auf Wohngeld', 'Wohnung'], type: 'number' })).toBe('persons-in-dwelling');
    expect(recognise({ label: 'Die Wohnung ist', section: ['Antrag auf Zuschuss', 'Jetzige Wohnsituation'], type: 'choice' })).not.toBe('persons-in-dwelling');
  });

  test('what the office notes down is no question to the person', () => {
    expect(recognise({ label: 'Aktenzeichen (vom Amt auszufüllen)', section: ['Antrag auf Wohngeld'] })).toBe('official-use');
    expect(recognise({ label: 'Steuernummer (vom Antragsteller auszufüllen)', section: ['Antrag auf Wohngeld'] })).toBe('tax-number');
  });

  test('when something begins is not what it is', () => {
    expect(recognise({ label: 'Beginn des Mietverhältnisses', section: ['Wohnung'], type: 'date' })).not.toBe('housing-type');
    expect(recognise({ label: 'Leistungen gewünscht ab (TT.MM.JJJJ)', section: ['Beantragte Leistungen'], type: 'date' })).not.toBe('care-benefit-type');
  });

  test('a label that asks for a date asks no question that takes none', () => {
    expect(recognise({ label: 'Datum der Heizungswartung', section: ['Schornsteinfeger'], type: 'text' })).toBe(null);
  });
});

describe('what other clues do', () => {
  test('a field without a label is known by its token, its hint or its name', () => {
    expect(recognise({ label: '', autocomplete: 'section-a postal-code' })).toBe('postal-code');
    expect(recognise({ label: '', hint: 'Geburtsdatum', type: 'date' })).toBe('date-of-birth');
    expect(recognise({ label: '', name: 'applicant[geburtsName]' })).toBe('birth-name');
  });

  test('a token that does not fit the label is not believed', () => {
    expect(recognise({ label: 'Kontoinhaber', autocomplete: 'postal-code' })).toBe('account-holder');
  });

  test('a tick is no name', () => {
    expect(recognise({ label: 'Familienname', type: 'confirmation' })).toBeNull();
  });

  test('"Do you live in a home?" does not ask for the name of the home', () => {
    expect(recognise({ label: 'Wohnen Sie in einer Einrichtung?', type: 'choice', options: ['Ja', 'Nein'] })).not.toBe('care-facility');
  });
});

describe('what a label leaves open, and what it says for sure', () => {
  const section = ['Antrag', 'Angaben'];

  test.each<[Partial<Field>, string | null]>([
    [{ label: '3. Lebensmonat', type: 'choice', options: ['Basiselterngeld', 'ElterngeldPlus'] }, 'parental-allowance-months'],
    [{ label: '14 - Gesamtfläche der Unterkunft in Quadratmetern' }, 'living-space'],
    [{ label: 'Name der weiteren Person' }, null],
    [{ label: 'selbst versichert', type: 'choice' }, null],
    [{ label: 'Sonstiger Grund' }, null],
    [{ label: 'Tätig seit', section: ['Berufliche Tätigkeit'], type: 'date' }, 'employment-history'],
    [{ label: 'Name, Vorname', section: ['Antrag', 'Anderer Elternteil'], person: 'other' }, 'other-parent'],
    [{ label: 'Bei Zuzug aus dem Ausland: Staat' }, 'country'],
    [{ label: 'Versicherte/r' }, 'full-name'],
    [{ label: 'Geburtsdatum', type: 'choice', options: ['1', '2', '3'] }, 'date-of-birth'],
    [{ label: 'Bist du alleinerziehend?', type: 'choice' }, 'single-parent'],
    [{ label: 'Haben Sie Einkommen?', section: ['Antrag', 'Einkommen und Vermögen'], type: 'choice' }, 'has-income'],
    [{ label: '', type: 'date', autocomplete: 'email' }, null],
    [{ label: 'Gesundheitsstörung', section: ['Antrag', 'Gesundheitsstörungen, die neu sind oder sich verschlechtert haben'] }, 'disability-new-conditions'],
    [{ label: 'Gesundheitsstörung' }, 'diagnoses'],
  ])('%o', (given, concept) => {
    expect(recognise({ section, ...given })).toBe(concept);
  });

  test('of two declarations in one tick the first counts', () => {
    const label = 'Wir versichern, dass unsere Angaben richtig und vollständig sind, und teilen jede Änderung unverzüglich mit.';
    expect(recognise({ label, type: 'confirmation' })).toBe('truth-declaration');
  });

  test('"seit" behind the marital status asks since when, elsewhere nothing', () => {
    const ask = (...fields: readonly Partial<Field>[]): readonly (string | null)[] =>
      recogniseFields(fields.map((field) => makeField({ section, ...field })), recogniser).map(({ concept }) => concept);
    expect(ask({ label: 'Familienstand', type: 'choice' }, { label: 'seit', type: 'date' })).toEqual(['marital-status', 'marital-status-since']);
    expect(ask({ label: 'Familienname' }, { label: 'seit', type: 'date' })).toEqual(['family-name', null]);
  });

  test('"Ort" and "Datum" one behind the other are asked above a signature', () => {
    const ask = (...labels: readonly string[]): readonly (string | null)[] =>
      recogniseFields(labels.map((label) => makeField({ label, section: ['Antrag'], type: label === 'Datum' ? 'date' : 'text' })), recogniser).map(({ concept }) => concept);
    expect(ask('IBAN', 'Ort', 'Datum')).toEqual(['iban', 'place', 'signature-date']);
    expect(ask('Postleitzahl', 'Ort', 'Telefon')).toEqual(['postal-code', 'city', 'phone']);
  });

  test('"Name" beside first names is the family name, whoever is meant', () => {
    const fields = ['Name', 'Vorname'].map((label) => makeField({ label, section: ['Antrag', 'Pflegeperson'], person: 'carer' }));
    expect(recogniseFields(fields, recogniser).map(({ concept }) => concept)).toEqual(['family-name', 'given-names']);
  });
});

describe('whatever a page writes', () => {
  test('no label, section, name or token makes it throw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', 'toString hasOwnProperty', '((((', 'a:b: c', '\u0000', '-', '*'));
    fc.assert(fc.property(text, text, text, text, (label, section, name, autocomplete) => {
      const { confidence } = recogniseField(makeField({ label, section: [section, label], name, autocomplete }), recogniser);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }));
  });

  test.each(['x', 'Name ', '(', 'ä: ', '- ', 'Straße und '])('a megabyte of %j is cut, not read', (piece) => {
    const long = piece.repeat(1_000_000 / piece.length);
    expect(() => recogniseField(makeField({ label: long, section: [long], hint: long, name: long, autocomplete: long }), recogniser)).not.toThrow();
  });
});
