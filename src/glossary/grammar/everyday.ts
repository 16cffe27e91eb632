/** Words of offices that everyday language, business, sports or technology use in another sense, and how much company they need. */

/**
 * How much a sentence must be the language of offices (the sum of `COMPANY_WEIGHTS`, a label counts 2) before a written form means
 * its term: "Höhe der Leistung", but not "Eine großartige Leistung der Mannschaft!". What a dictionary gives two senses belongs here;
 * what decides between them by certain words belongs into `SENSES`. Forms that are missing here mean their term in any company.
 */
export const NEEDED_COMPANY: readonly (readonly [company: number, words: ReadonlySet<string>])[] = [
  // Mostly mean something else: one word that only offices write, or two that they often write.
  [2, new Set([
    'Abmeldung', 'Abschlag', 'abtreten', 'Abtretung', 'am Stichtag', 'Anhörung', 'Anlage', 'Anmeldung', 'anrechnen', 'Anrechnung', 'Assistenz', 'Aufgabenbereich',
    'Aufgabenkreis', 'aufrechnen', 'Ausbildung', 'Aussteuerung', 'Befund', 'Beiblatt', 'Beistand', 'Beitrag', 'bekannt gegeben', 'Bekanntgabe', 'Belastungsgrenze',
    'Benutzerkonto', 'Beschäftigung', 'Blaue Karte', 'Brutto', 'Depot', 'Diagnose', 'Direktzahlung', 'Druckschrift', 'Duldung', 'Eilverfahren', 'einbürgern',
    'Einbürgerung', 'Einsatzgemeinschaft', 'Einspruch', 'Einverständnis', 'entziehen', 'Entziehung', 'Erklärung', 'Ermessen', 'Erreichbarkeit', 'Freizügigkeit',
    'Funktionseinschränkung', 'Gebühr', 'Gesamtplan', 'Gesamtplanung', 'Geschlecht', 'Gestattung', 'gleichgestellt', 'Gleichstellung', 'Grundrente', 'Heilmittel',
    'Heim', 'herabstufen', 'Herabstufung', 'hilflos', 'Hilflosigkeit', 'Hilfsmittel', 'im Original', 'Karenzzeit', 'Kaution', 'Klage', 'Kooperationsplan', 'Kopie',
    'kündigen', 'Kündigung', 'laufend', 'Lebensmittelausgabe', 'Lebensmittelpunkt', 'Leistung', 'Leistungsminderung', 'Leistungsnachweis', 'Leistungsträger',
    'Marktwert', 'mitwirken', 'Mitwirkung', 'Mobilität', 'Modul', 'Nachforderung', 'Nachlass', 'Netto', 'Niederschrift', 'Notrufknopf', 'Nutzerkonto', 'Original',
    'Pension', 'Pflegebox', 'Regelsatz', 'Rezept', 'Rückstufung', 'rückwirkend', 'Rückwirkung', 'Sanktion', 'schulden', 'Selbstversorgung', 'Servicekonto', 'siehe',
    'Stichtag', 'Swift', 'SWIFT', 'Tafel', 'Teilhabe', 'tilgen', 'Tilgung', 'Tilgungsleistung', 'Umzug', 'Verordnung', 'versagen', 'Versagung', 'Versorgungsplan',
    'Vertreter', 'Vertretung', 'Vorauszahlung', 'Vorschuss', 'Vorsprache', 'Wertmarke', 'Wiedereinsetzung', 'Wohnform', 'Zeitraum', 'zum Stichtag', 'zurückstufen',
    'zusichern', 'Zusicherung', 'zustellen', 'Zustellung', 'überleiten', 'Überleitung', 'überzahlt',
  ])],
  // Often mean their term: one word that offices often write, or "Sie".
  [1, new Set([
    'ablehnen', 'Ablehnung', 'Aktenzeichen', 'Altenteil', 'Angehörige', 'Angehöriger', 'angemessen', 'Anspruch', 'Aufrechnung', 'B-Schein', 'Bedarf', 'bedürftig',
    'Bedürftigkeit', 'Beglaubigung', 'Begleitperson', 'Begutachtung', 'Behinderung', 'Beihilfe', 'Beleg', 'Bestätigung', 'Betreuer', 'Betreuung', 'Betriebskosten',
    'Datenabgleich', 'Eigenanteil', 'Eigenbeteiligung', 'eigenhändig', 'einmalig', 'Einnahmen', 'Empfangsbestätigung', 'entfallen', 'entfällt', 'Erbschaft',
    'Erläuterung', 'Ermessensentscheidung', 'Ermessensspielraum', 'Ersatzkraft', 'Ersparnisse', 'Erstausstattung', 'formlos', 'freiwillige Mitgliedschaft',
    'freiwilliges Mitglied', 'Frühförderung', 'für die Vergangenheit', 'geklärte Identität', 'Gesamtbedarf', 'geschieden', 'Hauptmieter', 'Haushalt', 'hilfebedürftig',
    'Hilfebedürftigkeit', 'Hilfesuchende', 'Identität geklärt', 'in Vertretung', 'Inklusionshelfer', 'innerhalb eines Monats', 'Integrationshilfe',
    'internationaler Schutz', 'Investitionskosten', 'Kenntnisnahme', 'Klimakomponente', 'kognitive Fähigkeiten', 'Kostenbeitrag', 'Kostenersatz', 'Kostenträger',
    'Kreuz machen', 'Kreuz setzen', 'Kundennummer', 'ledig', 'Leistungsdauer', 'Lichtbild', 'Monatsbeitrag', 'Nachweis', 'nachweisen', 'Nationalität', 'Nebenkosten',
    'Neufeststellung', 'nicht zutreffend', 'Pass', 'Personalien', 'Pflege', 'Pflichtmitglied', 'Regelleistung', 'Reha', 'Rehabilitation', 'Sachbearbeitung',
    'Sachleistung', 'Schonbetrag', 'Schulbedarf', 'Schulden', 'selbstständig', 'Selbstständigkeit', 'Sprechstunde', 'Stunden pro Woche', 'Stunden wöchentlich',
    'trifft nicht zu', 'unanfechtbar', 'Unterhalt', 'Untermieter', 'unterzeichnen', 'Verbindlichkeiten', 'Verlängerungsantrag', 'Vermögenswerte', 'Versicherung',
    'Verwandtschaftsgrad', 'Visum', 'vorlegen', 'vorläufige Entscheidung', 'Vormund', 'vorübergehender Schutz', 'Warmwasser', 'Wartezeit', 'Wehrdienst', 'Widerspruch',
    'Zeitwert', 'zuständig', 'Zuständigkeit', 'Zuzahlung',
  ])],
  // Mean their term unless the sentence is about something else altogether.
  [0, new Set([
    'Angaben', 'ankreuzen', 'Antrag', 'Antragstellung', 'Arbeitgeber', 'Ausländerbehörde', 'barrierefrei', 'Barrierefreiheit', 'beantragen', 'beifügen', 'beilegen',
    'Bescheid', 'Bevollmächtigter', 'bewilligen', 'Bewilligung', 'Darlehen', 'Datenschutz', 'Dauerpflege', 'Dolmetschen', 'Dolmetscher', 'Eigentumswohnung', 'Einkommen',
    'Einkünfte', 'einreichen', 'Einreichung', 'einwilligen', 'Einwilligung', 'Formular', 'Frist', 'Grundbesitz', 'Grundpflege', 'Grundsteuer', 'Gutachten', 'Gutachter',
    'Gutachterin', 'Kostenvoranschlag', 'Kraftfahrzeug', 'Langzeitpflege', 'Mehrbedarf', 'Merkblatt', 'Miete', 'nachreichen', 'Nachtpflege', 'Nachzahlung',
    'nehme zur Kenntnis', 'obdachlos', 'Obdachlosigkeit', 'pfänden', 'Pfändung', 'rechtliche Grundlage', 'Rente', 'Rückforderung', 'Sachverständige', 'Schenkung',
    'sofern', 'soweit', 'Sozialhilfe', 'Tagespflege', 'Unterlagen', 'unterschreiben', 'Unterschrift', 'Urlaubspflege', 'verheiratet', 'Vermieter', 'Vermögen',
    'Vollmacht', 'voraussichtlich', 'Wertpapiere', 'Wohnsitz', 'zur Kenntnis genommen', 'zur Kenntnis nehmen', 'zurückfordern', 'Zuschuss',
  ])],
];

/** Names of two to four letters that no dictionary of words has: clubs, roads, laws and companies have the same. */
export const SHORT_ACRONYM = /^(?=.{2,4}$)(?=.*\p{Lu})(?=.+\p{Lu}|\p{Ll})\p{L}+$/u;
/** They need as much company as a word that mostly means something else. */
export const COMPANY_OF_ACRONYMS = 2;
/** Acronyms that have no other sense worth naming. */
export const CLEAR_ACRONYMS: ReadonlySet<string> = new Set(['BAMF', 'PG', 'MDK', 'GdB', 'GKV', 'HzL', 'HzP', 'IBAN', 'KdU', 'Kfz', 'KVdR', 'PKV', 'Pkw', 'PLZ', 'SAPV', 'SoVD', 'VdK', 'WfbM', 'WoGG', 'EUTB', 'HLU']);
