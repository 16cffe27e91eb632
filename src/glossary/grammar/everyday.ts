/** Words of offices that everyday language uses in another sense, and what tells that a sentence is the language of offices. */

/**
 * Written forms that mean their term only in a label or in official company: "Höhe der Leistung", but not "Eine großartige Leistung
 * der Mannschaft!". What a dictionary gives two senses belongs here; what decides between them in one sentence belongs into `SENSES`.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  'Ablehnung', 'ablehnen', 'Anhörung', 'Anlage', 'Anspruch', 'Aufgabenbereich', 'Aufgabenkreis', 'Bestätigung', 'Betreuer', 'Betreuung', 'Einverständnis', 'Einwilligung', 'Erklärung',
  'formlos', 'Kenntnisnahme', 'Leistung', 'Mitwirkung', 'Nachweis', 'Original', 'rückwirkend', 'Rückwirkung', 'Versagung', 'Vertreter', 'Vertretung', 'Widerspruch',
  'angemessen', 'Bedarf', 'bedürftig', 'Bedürftigkeit', 'Brutto', 'Nachlass', 'Netto', 'Pension', 'Tafel', 'Unterhalt', 'Beihilfe',
  'Duldung', 'Gestattung', 'Heim', 'Lebensmittelpunkt', 'Pass',
  'Befund', 'Begutachtung', 'Belastungsgrenze', 'Diagnose', 'Hilfsmittel', 'Modul', 'Rehabilitation', 'Rezept', 'Teilhabe', 'Verordnung',
  'ABH', 'BG', 'GZ', 'JC', 'MD', 'SBA', 'EGH',
]);

/** Words that hardly stand in a sentence which is not about offices, insurances or money from them. `*` at an end stands for any letters. */
export const OFFICIAL_WORDS: readonly string[] = [
  'amt', '*amt', 'ämter', 'amts*', 'behörd*', '*behörde', 'gemeindeverwaltung', 'stadtverwaltung', 'jobcenter', 'bürgerbüro', '*kasse', 'sozialgericht', 'betreuungsgericht', 'versicherungsträger', '*träger',
  'medizinisch', 'pflegedienst', 'pflegestützpunkt', 'standesamt', 'sachgebiet', 'dienststelle', 'verwaltungsakt',
  'antrag*', 'beantrag*', 'formular*', 'vordruck*', 'fragebogen', 'merkblatt*', 'bescheid*', '*bescheid', 'bewillig*', 'zuständig*', 'gesetzlich', 'sgb', 'bgb', 'absatz', 'satz 1', 'anspruchsberechtigt*', 'berechtigt',
  'leistungsberechtig*', 'leistungsempfänger*', 'leistungsbezug', 'aktenzeichen', '*bescheinigung', 'nachweis*', 'belege', 'unterlagen', 'dokumente', 'kontoauszüge', 'kopie', 'originale', 'anbei', 'beiliegend', 'im original',
  'einreich*', 'eingereicht*', 'einzureichen', 'reichen', 'vorzulegen', 'vorgelegt', 'vorlegen', 'vorlage', 'beifügen', 'beizufügen', 'beigefügt*', 'füge', 'fügen', 'fügt', 'fügte', 'legen sie', 'melden', 'gemeldet', 'aufgaben*', 'nachreichen', 'nachzureichen', 'nachgereicht', 'ausfüllen', 'ausgefüllt*', 'auszufüllen', 'eintragen',
  'ankreuzen', 'anzukreuzen', 'angekreuzt', 'angeben', 'anzugeben', 'angegeben', 'geben sie', 'mitteilen', 'mitzuteilen', 'teilen sie', 'unterschrift*', 'unterschreiben', 'unterschrieben', 'unterschreibt', 'unterzeichn*', 'schriftlich', 'postweg', 'bearbeitungszeit', 'bearbeitung',
  'prüfung', 'prüfen', 'prüft', 'geprüft', 'gewährt', 'gewährung', 'gewähren', 'anerkannt', 'anerkennung', 'abgelehnt', 'ablehn*', 'zurückgewiesen', 'entscheid*', 'entschied*', 'konten', 'bitte', 'zustehen', 'zusteht', 'steht zu', 'besteht', 'beginn des monats', 'geld', 'erhoben', 'eingelegt', 'einlegen', 'einzulegen', 'begründe*', 'rechtsbehelf*', 'verfahren',
  'euro', 'eur', 'monatlich', 'jährlich', 'im monat', 'pro monat', 'monate', 'höhe', 'betrag', 'beträge', 'beitrag*', 'zuschuss', 'freibetrag', 'einkommen*', 'vermögens*', 'konto', 'überwiesen', 'überweis*', 'auszahl*', 'ausgezahlt', 'kosten', 'kostenlos', '*kosten', 'berechnung', 'angerechnet', 'bezug', 'bezieh*', 'bezogen',
  'versichert*', 'versicherung*', '*versicherung', 'pflegegrad*', 'pflegebedürft*', 'pflegeperson*', 'angehörig*', 'schwerbehindert*', 'behinderung*', 'rentner*', 'rentenbezug', 'betreut*', 'bewohner*', 'heimbewohner*', 'patient', 'hilfebedürft*', 'krank', 'krankheit',
  'wohnsitz', 'anschrift', 'vermieter*', 'mieter*', 'mietvertrag', 'haushaltsmitglied*', 'ehegatte', 'ehepartner*', 'ehefrau', 'ehemann', 'minderjährig*', 'volljährig*', 'unterhaltspflichtig*', 'geburtsdatum', 'staatsangehörigkeit', 'aufenthalts*', 'ausländer*', 'ausweis*',
  'sozial*', 'rechtlich', 'gericht*', 'gerichtlich', 'vorsorge*', 'arbeitgeber*', 'arbeitslos*', 'arbeitsunfähig*', 'steuer*', 'finanzamt', 'arzt', 'ärztlich', 'klinik', 'krankenhaus', 'datenschutz*', 'personenbezogen',
];
