/** Words of offices that everyday language, business, sports or technology use in another sense, and how much company they need. */

/**
 * How much a sentence must be the language of offices (the sum of `COMPANY_WEIGHTS`, a label counts 2) before a written form means
 * its term: "Höhe der Leistung", but not "Eine großartige Leistung der Mannschaft!". What a dictionary gives two senses belongs here;
 * what decides between them by certain words belongs into `SENSES`. Forms that are missing here mean their term in any company.
 */
export const NEEDED_COMPANY: readonly (readonly [company: number, words: ReadonlySet<string>])[] = [
  // Mostly mean something else: one word that only offices write, or two that they often write.
  [2, new Set([
    'Abmeldung', 'Abschlag', 'Abtretung', 'abtreten', 'Anhörung', 'Anlage', 'Anmeldung', 'Anrechnung', 'anrechnen', 'Aufgabenbereich', 'Aufgabenkreis', 'aufrechnen', 'Ausbildung', 'Aussteuerung',
    'Befund', 'Beiblatt', 'Beistand', 'Beitrag', 'Bekanntgabe', 'bekannt gegeben', 'Belastungsgrenze', 'Beschäftigung', 'Blaue Karte', 'Depot', 'Diagnose', 'Direktzahlung', 'Duldung', 'Druckschrift',
    'Eilverfahren', 'Einbürgerung', 'Einsatzgemeinschaft', 'Einspruch', 'Einverständnis', 'Entziehung', 'Erklärung', 'Ermessen', 'Erreichbarkeit',
    'Freizügigkeit', 'Funktionseinschränkung', 'Gebühr', 'Gesamtplan', 'Gesamtplanung', 'Geschlecht', 'Gestattung', 'Gleichstellung', 'gleichgestellt', 'Grundrente',
    'Heim', 'Heilmittel', 'Herabstufung', 'Hilfsmittel', 'hilflos', 'Hilflosigkeit', 'im Original', 'Karenzzeit', 'Kaution', 'Klage', 'Kopie', 'Kooperationsplan', 'Kündigung', 'kündigen',
    'laufend', 'Leistung', 'Leistungsminderung', 'Leistungsnachweis', 'Leistungsträger', 'Lebensmittelpunkt', 'Marktwert', 'Mitwirkung', 'Modul', 'Mobilität', 'Nachlass', 'Nachforderung', 'Netto', 'Brutto', 'Niederschrift', 'Notrufknopf', 'Nutzerkonto', 'Benutzerkonto',
    'Original', 'Pflegebox', 'Pension', 'Regelsatz', 'Rezept', 'rückwirkend', 'Rückwirkung', 'Rückstufung', 'Sanktion', 'schulden', 'Selbstversorgung', 'siehe', 'Stichtag', 'Tafel', 'Teilhabe', 'Tilgung', 'Tilgungsleistung',
    'Überleitung', 'überzahlt', 'Umzug', 'Versagung', 'versagen', 'einbürgern', 'entziehen', 'mitwirken', 'herabstufen', 'zurückstufen', 'tilgen', 'überleiten', 'zusichern', 'Versorgungsplan', 'Vertreter', 'Vertretung', 'Verordnung', 'Vorauszahlung', 'Vorschuss', 'Vorsprache', 'Wertmarke', 'Wiedereinsetzung', 'Wohnform', 'Zeitraum', 'Zusicherung', 'Zustellung', 'zustellen', 
    'Assistenz', 'Lebensmittelausgabe', 'Swift', 'SWIFT', 'Servicekonto',
  ])],
  // Often mean their term: one word that offices often write, or "Sie".
  [1, new Set([
    'Ablehnung', 'ablehnen', 'Widerspruch', 'Aktenzeichen', 'Angehörige', 'Angehöriger', 'angemessen', 'Anspruch', 'Aufrechnung', 'Bedarf', 'bedürftig', 'Bedürftigkeit', 'Begleitperson', 'Beglaubigung', 'Begutachtung', 'Behinderung', 'Beihilfe', 'Beleg', 'Bestätigung', 'Betreuer', 'Betreuung',
    'Einnahmen', 'einmalig', 'Eigenanteil', 'Eigenbeteiligung', 'entfällt', 'entfallen', 'Erbschaft', 'Erläuterung', 'Ersparnisse', 'formlos', 'geschieden', 'Haushalt', 
    'Investitionskosten', 'Kenntnisnahme', 'ledig', 'Lichtbild', 'Nachweis', 'nachweisen', 'Nationalität', 'Nebenkosten', 'Neufeststellung', 'Pass', 'Personalien', 'Pflege', 'Rehabilitation', 'Reha', 
    'Sachbearbeitung', 'Sachleistung', 'Schulden', 'Selbstständigkeit', 'selbstständig', 'Sprechstunde', 'unanfechtbar', 'Unterhalt', 'Verbindlichkeiten', 'Verlängerungsantrag', 'Vermögenswerte', 'Versicherung', 'Verwandtschaftsgrad', 'Visum', 'vorlegen', 'Wartezeit', 'Warmwasser', 'Zeitwert', 'zuständig', 'Zuständigkeit', 'Zuzahlung', 
    'Hauptmieter', 'Wehrdienst', 'Kostenträger', 'Kundennummer', 'Integrationshilfe', 'Inklusionshelfer', 'hilfebedürftig', 'Hilfebedürftigkeit', 'Schonbetrag', 'unterzeichnen', 'Vormund', 
    'Stunden pro Woche', 'Stunden wöchentlich', 'Identität geklärt', 'geklärte Identität', 'internationaler Schutz', 'vorübergehender Schutz', 'Frühförderung', 'Monatsbeitrag', 'eigenhändig', 'Kreuz machen', 'Kreuz setzen',
    'trifft nicht zu', 'nicht zutreffend', 'freiwillige Mitgliedschaft', 'freiwilliges Mitglied', 'Pflichtmitglied', 'Ersatzkraft', 'kognitive Fähigkeiten', 'Gesamtbedarf', 'Kostenbeitrag', 'Kostenersatz', 'Schulbedarf', 'Regelleistung', 'Erstausstattung', 'Hilfesuchende', 'Datenabgleich', 'Empfangsbestätigung',
    'Ermessensspielraum', 'Ermessensentscheidung', 'vorläufige Entscheidung', 'Leistungsdauer', 'für die Vergangenheit', 'innerhalb eines Monats', 'Altenteil', 'Betriebskosten', 'Untermieter', 'B-Schein', 'Klimakomponente', 'in Vertretung',
  ])],
  // Mean their term unless the sentence is about something else altogether.
  [0, new Set([
    'Antrag', 'nehme zur Kenntnis', 'zur Kenntnis genommen', 'zur Kenntnis nehmen', 'Angaben', 'Bescheid', 'Vermögen', 'Sachverständige', 'beifügen', 'beilegen', 'einreichen', 'Einreichung', 'bewilligen', 'Bewilligung', 'Frist', 'Vollmacht', 'Darlehen', 'Zuschuss', 'Unterlagen', 'nachreichen', 'Nachzahlung', 'Rückforderung', 'zurückfordern', 'Merkblatt', 'Einwilligung', 'einwilligen', 'Pfändung', 'pfänden', 'Miete',
    'Grundpflege', 'Dauerpflege', 'Urlaubspflege', 'Mehrbedarf', 'Langzeitpflege', 'rechtliche Grundlage', 'Wertpapiere', 'Gutachten', 'Gutachter', 'Gutachterin', 'Bevollmächtigter', 'Tagespflege', 'Nachtpflege', 'Schenkung', 'beantragen', 'Antragstellung', 'Rente', 'sofern', 'soweit', 'voraussichtlich', 'unterschreiben', 'Unterschrift', 'Wohnsitz', 'Arbeitgeber', 'Kostenvoranschlag', 'verheiratet', 'Einkommen', 'Einkünfte',
    'Barrierefreiheit', 'barrierefrei', 'Eigentumswohnung', 'Kraftfahrzeug', 'Vermieter', 'Grundbesitz', 'Grundsteuer', 'Dolmetscher', 'Dolmetschen', 'obdachlos', 'Obdachlosigkeit', 'Ausländerbehörde', 'Formular', 'Datenschutz', 'Sozialhilfe', 'ankreuzen',
  ])],
];

/** Names of two to four letters that no dictionary of words has: clubs, roads, laws and companies have the same. */
export const SHORT_ACRONYM = /^(?=.{2,4}$)(?=.*\p{Lu})(?=.+\p{Lu}|\p{Ll})\p{L}+$/u;
/** They need as much company as a word that mostly means something else. */
export const COMPANY_OF_ACRONYMS = 2;
/** Acronyms that have no other sense worth naming. */
export const CLEAR_ACRONYMS: ReadonlySet<string> = new Set(['BAMF', 'PG', 'MDK', 'GdB', 'GKV', 'HzL', 'HzP', 'IBAN', 'KdU', 'Kfz', 'KVdR', 'PKV', 'Pkw', 'PLZ', 'SAPV', 'SoVD', 'VdK', 'WfbM', 'WoGG', 'EUTB', 'HLU']);
