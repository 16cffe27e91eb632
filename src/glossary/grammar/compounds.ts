/** How German joins nouns, and which parts of a long word may be explained alone. */

/** Letters between the parts of a compound ("Vermögen-s-wert"). */
export const LINKING_ELEMENTS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'] as const;

/** Forms that terms take as first part only: "Mietkosten" has no "Miete". */
export const FIRST_PART_FORMS: Readonly<Record<string, readonly string[]>> = {
  Miete: ['miet'], Erbe: ['erb'], Hilfe: ['hilfs'], Klage: ['klag'],
};

/** Terms that say nothing as first part, because the compound mostly means something else ("Anlageberatung", "Amtsgericht"). */
export const NEVER_FIRST_PART: ReadonlySet<string> = new Set([
  'Anlage', 'Amt', 'Stelle', 'Original', 'Kopie', 'Modul', 'Depot', 'Konto', 'Bank', 'Name', 'Adresse', 'Telefon', 'Betrag', 'Beitrag', 'Haus',
  'Ausweis', 'Karte', 'Kreis', 'Bezirk', 'Tafel', 'Muster', 'Angebot', 'Rechnung', 'Auflage', 'Abschlag', 'Auto', 'Umzug', 'Pass', 'Nummer', 'Einrichtung',
  'Gebühr', 'Mobilität', 'Selbstversorgung', 'Ermessen', 'Erläuterung', 'Geschlecht', 'Zeitraum',
]);

/**
 * What may follow a known term: "Pflegegrad" + "Bescheid". Administrative nouns only; with any noun, "Heimspiel" would be a care home.
 */
export const TAILS: readonly string[] = [
  'Aberkennung', 'Ablauf', 'Ablehnung', 'Abrechnung', 'Abschnitt', 'Abzug', 'Akte', 'Amt', 'Anbieter', 'Änderung', 'Anerkennung', 'Anfrage', 'Angabe', 'Angelegenheit',
  'Anmeldung', 'Anpassung', 'Anrechnung', 'Anspruch', 'Anteil', 'Antrag', 'Antragsteller', 'Anzeige', 'Art', 'Aufforderung', 'Aufhebung', 'Aufstellung',
  'Aufwendung', 'Ausgabe', 'Ausgleich', 'Auskunft', 'Ausschluss', 'Aussetzung', 'Ausweis', 'Auszahlung', 'Auszug', 'Beauftragte', 'Bedarf', 'Bedingung',
  'Befreiung', 'Begehren', 'Beginn', 'Begriff', 'Begründung', 'Begutachtung', 'Behörde', 'Beitrag', 'Bekanntgabe', 'Belastung', 'Beleg', 'Belehrung',
  'Bemessung', 'Berater', 'Beratung', 'Berechnung', 'Berechtigte', 'Berechtigung', 'Bereich', 'Bescheid', 'Bescheinigung', 'Bestandteil', 'Bestätigung',
  'Betrag', 'Betrieb', 'Bewilligung', 'Beziehende', 'Bezieher', 'Bezug', 'Bogen', 'Budget', 'Büro', 'Daten', 'Datum', 'Dauer', 'Differenz', 'Dokument',
  'Eingang', 'Einkommen', 'Einkünfte', 'Einreichung', 'Einrichtung', 'Einstellung', 'Einstufung', 'Eintritt', 'Einzahlung', 'Empfang', 'Empfänger', 'Ende',
  'Entgelt', 'Entscheidung', 'Erhöhung', 'Erklärung', 'Ermittlung', 'Ersatz', 'Erstattung', 'Fall', 'Festsetzung', 'Feststellung', 'Formular', 'Fortzahlung',
  'Frage', 'Fragebogen', 'Freibetrag', 'Frist', 'Gang', 'Geber', 'Gebühr', 'Geld', 'Gesetz', 'Gewährung', 'Grad', 'Grenze', 'Grund', 'Gutachten', 'Gutachter', 'Höhe',
  'Inhaber', 'Jahr', 'Kasse', 'Kopie', 'Kosten', 'Kürzung', 'Leistung', 'Liste', 'Meldung', 'Merkblatt', 'Minderung', 'Mitglied', 'Mitteilung', 'Monat',
  'Nachweis', 'Nachzahlung', 'Name', 'Nehmer', 'Neuberechnung', 'Nummer', 'Ordnung', 'Partner', 'Pauschale', 'Person', 'Pflicht', 'Pflichtige', 'Platz', 'Prüfung',
  'Quote', 'Rate', 'Recht', 'Reform', 'Regelung', 'Rückforderung', 'Rücknahme', 'Rückstand', 'Sache', 'Satz', 'Schein', 'Schreiben', 'Schuldner', 'Sorge', 'Sperre',
  'Stelle', 'Stufe', 'Summe', 'System', 'Tabelle', 'Tag', 'Teil', 'Termin', 'Träger', 'Übernahme', 'Überprüfung', 'Übersicht', 'Umstellung', 'Unterlage',
  'Urkunde', 'Veränderung', 'Vereinbarung', 'Verfahren', 'Vergütung', 'Verhältnis', 'Verlängerung', 'Versicherung', 'Vertrag', 'Vertreter', 'Verwaltung',
  'Verzicht', 'Voraussetzung', 'Vordruck', 'Vorschuss', 'Wechsel', 'Wert', 'Zahler', 'Zahlung', 'Zeile', 'Zeit', 'Zeitraum', 'Zentrum', 'Zusage', 'Zuschlag',
  'Zuschuss', 'Zuständigkeit', 'Zweck',
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
  'Elterngeld', 'Unterhaltspflicht', 'Sozialhilfe', 'Sozialleistung', 'Geldleistung', 'Sachleistung', 'Mietvertrag', 'Kontoauszug', 'Widerspruch', 'Vermögen',
  'Einkommen', 'Nachzahlung', 'Betreuungsgericht', 'Unterschrift', 'Pflegeperson', 'Pflegeversicherung', 'Rentenversicherung', 'Krankenversicherung', 'Pflegekosten',
];

/** First parts that are no nouns. */
export const OTHER_FIRST_PARTS: readonly string[] = [
  'zwischen', 'neben', 'vor', 'nach', 'erst', 'neu', 'gesamt', 'teil', 'end', 'netto', 'brutto', 'eil', 'gegen', 'sonder', 'spezial', 'privat', 'einzel', 'mindest',
  'höchst', 'jahres', 'monats', 'alt', 'zweit', 'haupt',
];

/** First parts with which the last part means something else. */
export const MISLEADING_FIRST_PARTS: Readonly<Record<string, readonly string[]>> = {
  Antrag: ['heirats', 'partei', 'beweis', 'straf', 'dringlichkeits', 'misstrauens', 'leit', 'fraktions', 'miss', 'ehe'],
  Frist: ['galgen', 'gnaden', 'be'],
  Einkommen: ['aus', 'ab', 'über', 'aufein', 'zusammen'],
  Vermögen: ['durchsetzungs', 'einfühlungs', 'urteils', 'erinnerungs', 'vorstellungs', 'hör', 'seh', 'denk', 'un', 'leistungs', 'stand', 'fassungs', 'sprach', 'auffassungs', 'konzentrations'],
  Widerspruch: ['selbst', 'ziel'],
  Nachweis: ['virus', 'erreger', 'antikörper', 'keim', 'alibi'],
};
