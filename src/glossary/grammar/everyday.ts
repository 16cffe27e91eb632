/** Words of offices that everyday language, business, sports or technology use in another sense, and how much company they need. */

/**
 * How much a sentence must be the language of offices (the sum of `COMPANY_WEIGHTS`, a label counts 2) before a written form means
 * its term: "Höhe der Leistung", but not "Eine großartige Leistung der Mannschaft!". What a dictionary gives two senses belongs here;
 * what decides between them by certain words belongs into `SENSES`. Forms that are missing here mean their term in any company.
 */
export const NEEDED_COMPANY: readonly (readonly [company: number, words: ReadonlySet<string>])[] = [
  // Mostly mean something else: one word that only offices write, or two that they often write.
  [2, new Set([
    'Abmeldung', 'Abschlag', 'abtreten', 'Anlage', 'Anmeldung', 'Assistenz', 'Aufgabenbereich', 'Aufgabenkreis', 'aufrechnen', 'Ausbildung', 'Aussteuerung',
    'Befund', 'Beiblatt', 'Beistand', 'Beitrag', 'bekannt gegeben', 'Belastungsgrenze', 'Benutzerkonto', 'Beschäftigung', 'Blaue Karte', 'Brutto', 'Depot',
    'Diagnose', 'Direktzahlung', 'Druckschrift', 'Eilverfahren', 'Einsatzgemeinschaft', 'Einspruch', 'Einverständnis',
    'Erklärung', 'Erläuterung', 'Ermessen', 'Erreichbarkeit', 'Freizügigkeit', 'Funktionseinschränkung', 'Gebühr', 'Gesamtplan',
    'Gesamtplanung', 'Geschlecht', 'Gestattung', 'gleichgestellt', 'Gleichstellung', 'Heilmittel', 'Heim', 'herabstufen', 'Herabstufung',
    'hilflos', 'Hilflosigkeit', 'im Original', 'Karenzzeit', 'Klage', 'Kooperationsplan', 'Kopie', 'kündigen', 'Kündigung', 'laufend', 'Lebensmittelausgabe',
    'Lebensmittelpunkt', 'Leistung', 'Leistungsminderung', 'Leistungsnachweis', 'Leistungsträger', 'Marktwert', 'Nachforderung', 'Nachlass', 'Netto',
    'Niederschrift', 'Notrufknopf', 'Nutzerkonto', 'Original', 'Pension', 'Pflegebox', 'Rezept', 'Sanktion', 'schulden', 'Servicekonto', 'siehe', 'SWIFT',
    'Swift', 'Tafel', 'Teilhabe', 'überzahlt', 'Verordnung', 'versagen', 'Versorgungsplan', 'Vertreter', 'Vertretung', 'Vorauszahlung',
    'Wiedereinsetzung', 'Wohnform', 'zurückstufen', 'zustellen', 'Zustellung',
  ])],
  // Often mean their term: one word that offices often write, or "Sie".
  [1, new Set([
    'Wertmarke', 'Grundrente', 'Einbürgerung', 'einbürgern', 'Umzug', 'ablehnen', 'Ablehnung', 'Abtretung', 'Aktenzeichen', 'Altenteil', 'am Stichtag', 'Angehörige', 'Angehöriger', 'angemessen', 'anhören', 'Anhörung',
    'anrechnen', 'Anrechnung', 'Anspruch', 'Ast.', 'Attest', 'Aufrechnung', 'B-Schein', 'Bedarf', 'bedürftig', 'Bedürftigkeit', 'Beglaubigung', 'Begleitperson',
    'begutachten', 'Begutachtung', 'Behinderung', 'Bekanntgabe', 'Beleg', 'Bestätigung', 'Betreuer', 'Betreuung', 'Betriebskosten', 'Datenabgleich', 'Duldung',
    'Eigenbeteiligung', 'eigenhändig', 'einmalig', 'Einnahmen', 'Empfangsbestätigung', 'entfallen', 'entfällt', 'entziehen', 'Entziehung',
    'Erbschaft', 'Ermessensentscheidung', 'Ermessensspielraum', 'Ersatzkraft', 'Ersparnisse', 'Erstausstattung', 'formlos', 'freiwillige Mitgliedschaft',
    'freiwilliges Mitglied', 'Frist verlängern', 'Frühförderung', 'für die Vergangenheit', 'geklärte Identität', 'Gesamtbedarf', 'gesch.', 'geschieden',
    'Hauptmieter', 'Haushalt', 'hilfebedürftig', 'Hilfebedürftigkeit', 'Hilfesuchende', 'Hilfsmittel', 'höherstufen', 'Identität geklärt', 'in Vertretung',
    'Inklusionshelfer', 'innerhalb eines Monats', 'Integrationshilfe', 'internationaler Schutz', 'Investitionskosten', 'Kaution', 'Kenntnisnahme',
    'Klimakomponente', 'kognitive Fähigkeiten', 'Kostenbeitrag', 'Kostenersatz', 'Kostenträger', 'Kreuz machen', 'Kreuz setzen', 'Kundennummer', 'led.',
    'ledig', 'Leistungsdauer', 'mitwirken', 'Mitwirkung', 'Mobilität', 'Modul', 'Monatsbeitrag', 'Nachweis', 'nachweisen', 'Nationalität',
    'Nebenkosten', 'Neufeststellung', 'nicht zutreffend', 'niedrigschwellige Angebote', 'niedrigschwelliges Angebot', 'Pass', 'Pässe', 'Pässen', 'Personalien', 'pfänden',
    'Pflege', 'Pflichtmitglied', 'Reha', 'Rehabilitation', 'Rückforderung', 'Rückstufung', 'rückwirkend', 'Rückwirkung',
    'Sachbearbeitung', 'Sachleistung', 'Schonbetrag', 'Schulbedarf', 'Schulden', 'selbstständig', 'Selbstständigkeit', 'Selbstversorgung', 'Sprechstunde',
    'Stichtag', 'Stunden pro Woche', 'Stunden wöchentlich', 'tilgen', 'Tilgung', 'Tilgungsleistung', 'trifft nicht zu', 'überleiten', 'Überleitung',
    'unanfechtbar', 'Unterhalt', 'Untermieter', 'unterzeichnen', 'Verbindlichkeiten', 'Verlängerungsantrag', 'Vermögenswerte', 'Versagung', 'Versicherung',
    'verw.', 'Verwandtschaftsgrad', 'vh.', 'Visum', 'vorläufige Entscheidung', 'vorlegen', 'Vormund', 'Vorschuss', 'Vorsprache', 'vorsprechen',
    'vorübergehender Schutz', 'Warmwasser', 'Wartezeit', 'Wehrdienst', 'Widerspruch', 'Zeitraum', 'Zeitwert', 'zum Stichtag', 'zusichern', 'Zusicherung',
    'zuständig', 'Zuständigkeit', 'Zuzahlung',
  ])],
  // Mean their term unless the sentence is about something else altogether.
  [0, new Set([
    'Lichtbild', 'Eigenanteil', 'Regelleistung', 'Regelsatz', 'Angaben', 'ankreuzen', 'Antrag', 'Antragstellung', 'Arbeitgeber', 'Ausländerbehörde', 'Bargeld', 'barrierefrei', 'Barrierefreiheit', 'beantragen',
    'Behörde', 'beifügen', 'Beihilfe', 'beilegen', 'Bescheid', 'Bevollmächtigter', 'bewilligen', 'Bewilligung', 'Darlehen', 'Datenschutz', 'Dauerpflege',
    'Dienststelle', 'Dolmetschen', 'Dolmetscher', 'Eigentumswohnung', 'Einkommen', 'Einkünfte', 'einreichen', 'Einreichung', 'einwilligen', 'Einwilligung',
    'Entlassungstermin', 'Familienname', 'Formular', 'Frist', 'Grundbesitz', 'Grundbuch', 'Grundpflege', 'Grundsteuer', 'Gutachten', 'Gutachter', 'Gutachterin',
    'Haushaltshilfe', 'Kontoinhaber', 'Kostenvoranschlag', 'Kraftfahrzeug', 'Langzeitpflege', 'Mehrbedarf', 'mehrere Antworten möglich',
    'Mehrere Antworten möglich', 'Merkblatt', 'Miete', 'Nachname', 'nachreichen', 'Nachtpflege', 'Nachzahlung', 'nehme zur Kenntnis', 'obdachlos',
    'Obdachlosigkeit', 'Passfoto', 'Pfändung', 'rechtliche Grundlage', 'Rechtsbehelf', 'Rechtsmittel', 'Rente', 'Sachverständige', 'Schenkung', 'sofern',
    'soweit', 'Sozialhilfe', 'Tagespflege', 'Unterlagen', 'unterschreiben', 'Unterschrift', 'Urlaubspflege', 'verheiratet', 'Vermieter', 'Vermögen',
    'Vollmacht', 'voraussichtlich', 'Vorname', 'Wertpapiere', 'Wochenstunden', 'Wohnsitz', 'zur Kenntnis genommen', 'zur Kenntnis nehmen', 'zurückfordern',
    'Zusatzversorgung', 'Zuschuss',
  ])],
  // Hardly ever mean something else: only in a sentence that is clearly about it.
  [-1, new Set([
    'Abgabefrist', 'Alimente', 'Angemessenheit', 'Ausfüllhilfe', 'Auszahlungsbetrag', 'Auszubildende', 'Auszubildender', 'Azubi', 'Bankverbindung',
    'Barauszahlung', 'Barmittel', 'Barvermögen', 'Bearbeitungsgebühr', 'Bearbeitungsvermerk', 'Bedarfsermittlung', 'Darlehenszinsen', 'Daueraufenthalt',
    'Demenz', 'Eigenheim', 'Eingangsdatum', 'Einverständniserklärung', 'Einwilligungserklärung', 'Entlassungstag', 'Erwerbsfähigkeit', 'Fahrkosten',
    'Fahrtkosten', 'Formblatt', 'Freiberufler', 'Fremdverschulden', 'Geburtsort', 'Geldinstitut', 'Generalvollmacht', 'Geschäftszeichen', 'Gewerbebetrieb',
    'Hinweisblatt', 'Hospiz', 'Informationsblatt', 'Inkontinenz', 'Kontoverbindung', 'Kreditinstitut', 'Kreditzinsen', 'Lebensmonat', 'Lebensversicherung',
    'Lehrling', 'Leistungsempfänger', 'Leistungserbringer', 'Leistungszeitraum', 'Mietkosten', 'Mietsicherheit', 'Mittagsverpflegung', 'Monatsmiete',
    'Nachteilsausgleich', 'Nebenbestimmung', 'Ordnungswidrigkeit', 'Pflichtfeld', 'Pkw', 'Kfz', 'Rechtsgrundlage', 'Räumungsklage', 'Sachbearbeiter', 'Schriftform',
    'Schulbegleiter', 'Schutzstatus', 'Selbstauskunft', 'Sprechzeit', 'Sprechzeiten', 'Steuernummer', 'Stromkosten', 'Tag der Entlassung',
    'Taschengeld im Heim', 'Teilhabeplan', 'Unfallversicherung', 'Verkehrswert', 'Vollmachtgeber', 'Vormundschaft', 'Wohnfläche', 'Wohnsituation',
    'Zahlbetrag', 'Zusatzversicherung', 'Zweitwohnung', 'inkontinent', 'unverzüglich', 'wohnhaft', 'Änderungsantrag', 'Übergabevertrag',
    'Überlassungsvertrag',
  ])],
];

/** Names of two to four letters that no dictionary of words has: clubs, roads, laws and companies have the same. */
export const SHORT_ACRONYM = /^(?=.{2,4}$)(?=.*\p{Lu})(?=.+\p{Lu}|\p{Ll})\p{L}+$/u;
/** They need as much company as a word that mostly means something else. */
export const COMPANY_OF_ACRONYMS = 2;
/** Acronyms that have no other sense worth naming. */
export const CLEAR_ACRONYMS: ReadonlySet<string> = new Set([
  'ALG', 'BAMF', 'BWZR', 'DiPA', 'eAU', 'eGK', 'EUTB', 'GdB', 'GKV', 'GRV', 'HLU', 'HzL', 'HzP', 'IBAN', 'KdU', 'Kfz', 'KiZ', 'KVdR', 'KVNR', 'KZP', 'MDK', 'PG', 'PKH', 'PKV', 'Pkw', 'PLZ', 'RVNR', 'SAPV', 'SoVD', 'UVG', 'UVK', 'VdK', 'VHP', 'VKH', 'VSNR', 'WfbM', 'WoGG',
]);
