/** How German joins nouns, and which parts of a long word may be explained alone. */

/** Letters between the parts of a compound ("Vermögen-s-wert"). */
export const LINKING_ELEMENTS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'] as const;

/** Forms that terms take as first part only: "Mietkosten" has no "Miete". */
export const FIRST_PART_FORMS: Readonly<Record<string, readonly string[]>> = {
  Miete: ['miet'], Erbe: ['erb'], Hilfe: ['hilfs'], Klage: ['klag'],
};

/** Terms that say nothing as first part, because the compound mostly means something else ("Anlageberatung", "Amtsgericht"). */
export const NEVER_FIRST_PART: ReadonlySet<string> = new Set([
  'Anlage', 'Amt', 'Stelle', 'Original', 'Kopie', 'Modul', 'Depot', 'Konto', 'Bank', 'Name', 'Adresse', 'Telefon', 'Betrag', 'Haus',
  'Ausweis', 'Karte', 'Kreis', 'Bezirk', 'Tafel', 'Muster', 'Angebot', 'Rechnung', 'Auflage', 'Abschlag', 'Auto', 'Pass', 'Nummer', 'Einrichtung',
  'Gebühr', 'Mobilität', 'Selbstversorgung', 'Ermessen', 'Erläuterung', 'Geschlecht', 'Zeitraum',
]);

/**
 * What may follow a known term: "Pflegegrad" + "Bescheid". Administrative nouns only; with any noun, "Heimspiel" would be a care home.
 */
export const TAILS: readonly string[] = [
  'Aberkennung', 'Abgabe', 'Ablauf', 'Ablehnung', 'Abrechnung', 'Abschnitt', 'Abtretung', 'Abwicklung', 'Abzug', 'Abzweigung', 'Adresse', 'Akte', 'Amt',
  'Analyse', 'Anbieter', 'Änderung', 'Änderungsbescheid', 'Anerkennung', 'Anfrage', 'Angabe', 'Angelegenheit', 'Anliegen', 'Anmeldung', 'Annahme',
  'Anpassung', 'Anrechnung', 'Anspruch', 'Anteil', 'Antrag', 'Antragsteller', 'Antragstellung', 'Anzeige', 'Art', 'Assistenz', 'Angebot', 'Aufforderung', 'Aufhebung',
  'Aufnahme', 'Aufschlag', 'Aufstellung', 'Aufwendung', 'Ausgabe', 'Ausgleich', 'Auskunft', 'Ausschluss', 'Aussetzung', 'Ausweis', 'Auswirkung', 'Auszahlung',
  'Auszug', 'Bearbeiter', 'Bearbeitung', 'Beauftragte', 'Bedarf', 'Bedingung', 'Beendigung', 'Befreiung', 'Begehren', 'Beginn', 'Begleitung', 'Begriff',
  'Begründung', 'Begutachtung', 'Behandlung', 'Behörde', 'Beitrag', 'Beitragssatz', 'Bekanntgabe', 'Belastung', 'Beleg', 'Belehrung', 'Bemessung',
  'Bemessungsgrenze', 'Berater', 'Beratung', 'Berechnung', 'Berechtigte', 'Berechtigung', 'Bereich', 'Bereinigung', 'Bescheid', 'Bescheinigung', 'Beschluss',
  'Bestandteil', 'Bestätigung', 'Bestimmung', 'Besuch', 'Betrag', 'Betreuung', 'Betrieb', 'Bewerber', 'Bewilligung', 'Bewilligungsbescheid', 'Bewohner',
  'Bezahlung', 'Beziehende', 'Bezieher', 'Bezug', 'Bogen', 'Brief', 'Budget', 'Büro', 'Darlehen', 'Daten', 'Datum', 'Dauer', 'Deckel', 'Deckung', 'Dienst',
  'Dienstleister', 'Dienstleistung', 'Differenz', 'Direktzahlung', 'Dokument', 'Eingang', 'Einkommen', 'Einkünfte', 'Einreichung', 'Einrichtung', 'Einsatz',
  'Einstellung', 'Einstufung', 'Eintritt', 'Einwand', 'Einzahlung', 'Einziehung', 'Einzug', 'Empfang', 'Empfänger', 'Ende', 'Entgelt', 'Entlastung',
  'Entscheidung', 'Erfassung', 'Erhalt', 'Erhebung', 'Erhöhung', 'Erklärung', 'Erlass', 'Ermittlung', 'Ersatz', 'Erstattung', 'Ersuchen', 'Experte',
  'Fachkraft', 'Fachstelle', 'Faktor', 'Fall', 'Festsetzung', 'Feststellung', 'Finanzierung', 'Förderung', 'Forderung', 'Formular', 'Fortzahlung', 'Frage',
  'Fragebogen', 'Freibetrag', 'Frist', 'Gang', 'Geber', 'Gebühr', 'Geld', 'Gericht', 'Gesetz', 'Gewährung', 'Grad', 'Grenze', 'Grund', 'Gutachten',
  'Gutachter', 'Haushalt', 'Hilfe', 'Hinweis', 'Höhe', 'Hotline', 'Information', 'Inhaber', 'Jahr', 'Karte', 'Kasse', 'Klasse', 'Kopie', 'Kosten', 'Kunde',
  'Kurs', 'Kürzung', 'Leistung', 'Leistungsbezug', 'Liste', 'Lücke', 'Maßnahme', 'Mehrbedarf', 'Meldung', 'Merkblatt', 'Minderung', 'Mindesthöhe', 'Mitarbeiter', 'Mitglied',
  'Mitteilung', 'Modell', 'Monat', 'Nachforderung', 'Nachweis', 'Nachzahlung', 'Name', 'Nehmer', 'Neuberechnung', 'Niveau', 'Notlage', 'Nummer', 'Obergrenze',
  'Ordnung', 'Paket', 'Paragraf', 'Partner', 'Pauschale', 'Person', 'Pflicht', 'Pflichtige', 'Phase', 'Plan', 'Platz', 'Portal', 'Programm', 'Protokoll',
  'Prüfung', 'Punkt', 'Quittung', 'Quote', 'Rate', 'Rechner', 'Rechnung', 'Recht', 'Reform', 'Regel', 'Regelung', 'Richtlinie', 'Rückforderung', 'Rücknahme',
  'Rückstand', 'Rückstufung', 'Rückzahlung', 'Sachbearbeiter', 'Sachbearbeitung', 'Sache', 'Sanktion', 'Satz', 'Schein', 'Schreiben', 'Schuldner',
  'Sicherung', 'Situation', 'Sorge', 'Sperre', 'Staffel', 'Stand', 'Statistik', 'Status', 'Stelle', 'Stellung', 'Stufe', 'Summe', 'System', 'Tabelle', 'Tag',
  'Teil', 'Termin', 'Titel', 'Träger', 'Übergang', 'Überleitung', 'Übernahme', 'Überprüfung', 'Übersicht', 'Überzahlung', 'Umfang', 'Umlage', 'Umstellung',
  'Unterbrechung', 'Unterlage', 'Unterschrift', 'Unterstützung', 'Urkunde', 'Ursache', 'Urteil', 'Veränderung', 'Vereinbarung', 'Verfahren', 'Verfügung',
  'Vergütung', 'Verhältnis', 'Verlängerung', 'Verordnung', 'Verpflichtung', 'Versagung', 'Versicherung', 'Versorgung', 'Vertrag', 'Vertreter', 'Verwaltung',
  'Verwendung', 'Verzeichnis', 'Verzicht', 'Vollmacht', 'Voraussetzung', 'Vorauszahlung', 'Vorbehalt', 'Vordruck', 'Vorrang', 'Vorschrift', 'Vorschuss',
  'Wahl', 'Wechsel', 'Wegfall', 'Weiterbewilligung', 'Wert', 'Widerspruch', 'Wirkung', 'Wunsch', 'Zahler', 'Zahlung', 'Zeile', 'Zeit', 'Zeitpunkt',
  'Zeitraum', 'Zentrum', 'Zugang', 'Zulage', 'Zuordnung', 'Zusage', 'Zuschlag', 'Zuschuss', 'Zusicherung', 'Zuständigkeit', 'Zustellung', 'Zweck', 'Zweig',
  'Abschlag', 'Absenkung', 'Absicherung', 'Abteilung', 'Alltag', 'Aufstockung', 'Aufwand', 'Ausfall', 'Beruf', 'Bewertung', 'Bonus', 'Einbehalt', 'Einsicht',
  'Ergebnis', 'Ermäßigung', 'Freigrenze', 'Guthaben', 'Heft', 'Helfer', 'Höchstbetrag', 'Konzept', 'Kraft', 'Lage', 'Lotse', 'Mappe', 'Mindestbetrag',
  'Monatsbetrag', 'Problem', 'Ratgeber', 'Register', 'Risiko', 'Rückerstattung', 'Schutz', 'Sprechstunde', 'Team', 'Tagessatz', 'Verband', 'Verein',
  'Verlauf', 'Verrechnung', 'Verteilung', 'Vermittlung', 'Vorlage', 'Zuwendung',
];

/** Adjectives that may follow a known term, whatever the case of the first letter ("kinderzuschlagsberechtigt"). */
export const ADJECTIVE_TAILS: readonly string[] = ['berechtigt', 'pflichtig', 'bezogen', 'abhängig', 'relevant', 'fähig', 'rechtlich', 'bedingt', 'versichert', 'frei'];

/**
 * Terms that may be explained at the end of an unknown compound ("Betriebsrente" is a Rente). Never Pflege (Grabpflege),
 * Leistung (Motorleistung), Anlage (Geldanlage), Heim, Amt.
 */
export const LAST_PARTS: readonly string[] = [
  'Rente', 'Bescheid', 'Antrag', 'Nachweis', 'Bescheinigung', 'Gutachten', 'Vollmacht', 'Formular', 'Vordruck', 'Merkblatt', 'Darlehen', 'Frist', 'Freibetrag',
  'Mehrbedarf', 'Zuschuss', 'Krankenkasse', 'Pflegekasse', 'Pflegegeld', 'Pflegedienst', 'Pflegeheim', 'Pflegegrad', 'Wohngeld', 'Kindergeld', 'Blindengeld',
  'Elterngeld', 'Unterhaltspflicht', 'Sozialhilfe', 'Sozialleistung', 'Geldleistung', 'Sachleistung', 'Mietvertrag', 'Kontoauszug', 'Widerspruch',
  'Einkommen', 'Nachzahlung', 'Betreuungsgericht', 'Unterschrift', 'Pflegeperson', 'Pflegeversicherung', 'Rentenversicherung', 'Krankenversicherung', 'Pflegekosten',
];

/** Compounds that mean the term, although most others that end so mean something else ("Durchhaltevermögen"). */
export const COMPOUNDS_OF: Readonly<Record<string, readonly string[]>> = {
  Vermögen: [
    'Auslandsvermögen', 'Betriebsvermögen', 'Familienvermögen', 'Gesamtvermögen', 'Haushaltsvermögen', 'Immobilienvermögen', 'Kindesvermögen', 'Nachlassvermögen',
    'Nettovermögen', 'Privatvermögen', 'Reinvermögen', 'Restvermögen', 'Sachvermögen', 'Sparvermögen', 'Wertpapiervermögen',
  ],
};

/** First parts that are no nouns. */
export const OTHER_FIRST_PARTS: readonly string[] = [
  'zwischen', 'neben', 'vor', 'nach', 'erst', 'neu', 'gesamt', 'teil', 'end', 'netto', 'brutto', 'eil', 'gegen', 'sonder', 'spezial', 'privat', 'einzel', 'mindest',
  'höchst', 'jahres', 'monats', 'alt', 'zweit', 'haupt',
];

/** First parts with which the last part means something else. */
export const MISLEADING_FIRST_PARTS: Readonly<Record<string, readonly string[]>> = {
  Antrag: [
    'heirats', 'partei', 'beweis', 'straf', 'dringlichkeits', 'misstrauens', 'leit', 'fraktions', 'miss', 'ehe', 'auslieferungs', 'durchsuchungs', 'entschliessungs', 'haft',
    'initiativ', 'insolvenz', 'patent', 'bau',
  ],
  Darlehen: ['gesellschafter', 'unternehmens', 'wandel'],
  Einkommen: ['aus', 'ab', 'über', 'aufein', 'zusammen'],
  Formular: ['kontakt', 'bestell', 'such', 'web', 'login', 'anfrage', 'buchungs', 'eingabe', 'feedback', 'reklamations', 'reservierungs', 'retouren', 'rücksende', 'umfrage'],
  Frist: ['galgen', 'gnaden', 'be', 'garantie', 'gewährleistungs', 'liefer', 'rückgabe', 'schon', 'storno', 'stornierungs', 'transfer', 'umtausch'],
  Gutachten: ['bau', 'baum', 'boden', 'brand', 'kfz', 'klima', 'lärm', 'rechts', 'schadens', 'umwelt', 'unfall', 'verkehrs'],
  Nachweis: [
    'alkohol', 'doping', 'drogen', 'gen', 'virus', 'erreger', 'antikörper', 'keim', 'alibi', 'abgas', 'bild', 'einzelverbindungs', 'echtheits', 'existenz', 'herkunfts',
    'literatur', 'quellen', 'verwendungs', 'wirksamkeits',
  ],
  Unterschrift: ['bild', 'foto', 'tabellen', 'abbildungs'],
  Widerspruch: ['selbst', 'ziel'],
};

/** Compounds of a term and a tail that mean something else: nothing in them is explained. */
export const OTHER_COMPOUNDS: readonly string[] = [
  'Bedarfsanalyse', 'Bedarfsplan', 'Beistandspakt', 'Beistandspflicht', 'Beitragstitel', 'Belegheft', 'Diagnosegerät', 'Diagnoseprogramm', 'Diagnosesystem',
  'Erklärungsmodell', 'Haushaltsausgleich', 'Haushaltsgesetz', 'Haushaltsjahr', 'Haushaltslage', 'Haushaltslücke', 'Haushaltsordnung', 'Haushaltsplan',
  'Haushaltsproblem', 'Haushaltsrecht', 'Haushaltsrisiko', 'Haushaltssperre', 'Haushaltstitel', 'Kostenträgerrechnung', 'Leistungsabgabe',
  'Leistungsanalyse', 'Leistungsaufnahme', 'Leistungsausfall', 'Leistungsdaten', 'Leistungsergebnis', 'Leistungsfaktor', 'Leistungsgrenze',
  'Leistungsklasse', 'Leistungskonzept', 'Leistungskraft', 'Leistungskurs', 'Leistungsniveau', 'Leistungsphase', 'Leistungspunkt', 'Leistungsschutz',
  'Leistungsstand', 'Leistungsstufe', 'Leistungssystem', 'Leistungstabelle', 'Leistungsteam', 'Leistungsverlauf', 'Leistungsverzeichnis', 'Leistungswert',
  'Leistungszentrum', 'Mietsystem', 'Nachweisgrenze', 'Personenstandsregister', 'Pflegehinweis', 'Pflegeprogramm', 'Pflegesystem', 'Sanktionsliste', 'Sanktionspaket',
  'Schuldengrenze', 'Schuldenquote', 'Schuldenregel', 'Schuldenstand', 'Vertretungsplan',
];
