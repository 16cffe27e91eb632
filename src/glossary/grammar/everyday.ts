/** Words of offices that everyday language uses in another sense, and what tells that a sentence is the language of offices. */

/**
 * Written forms that mean their term only in a label or in official company: "Höhe der Leistung", but not "Eine großartige Leistung
 * der Mannschaft!". What a dictionary gives two senses belongs here; what decides between them in one sentence belongs into `SENSES`.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  'Ablehnung', 'ablehnen', 'Anhörung', 'Anlage', 'Anspruch', 'Aufgabenbereich', 'Aufgabenkreis', 'Bestätigung', 'Betreuer', 'Betreuung', 'Einverständnis', 'Einwilligung', 'Erklärung',
  'formlos', 'Kenntnisnahme', 'Leistung', 'Mitwirkung', 'Nachweis', 'Original', 'rückwirkend', 'Rückwirkung', 'Versagung', 'Vertreter', 'Vertretung', 'Widerspruch',
  'angemessen', 'Bedarf', 'bedürftig', 'Bedürftigkeit', 'Brutto', 'Nachlass', 'Netto', 'Pension', 'Tafel', 'Beihilfe',
  'Duldung', 'Gestattung', 'Heim', 'Lebensmittelpunkt',
  'Einbürgerung', 'Kopie', 'Leistungsträger', 'zuständig', 'PSP', 'PPV', 'PUG', 'VHP',
  'Beschäftigung', 'Ausbildung', 'Beistand', 'Einspruch', 'Entziehung', 'Erläuterung', 'Ermessen', 'Kündigung', 'kündigen', 'Stichtag', 'Zeitraum', 'Zustellung', 'zustellen', 'Visum', 'unanfechtbar', 'sofern', 'soweit', 'voraussichtlich', 'siehe',
  'Beitrag', 'Gebühr', 'Vorschuss', 'Sanktion', 'Kaution', 'Zusicherung', 'Abschlag', 'Überleitung',
  'Befund', 'Begutachtung', 'Belastungsgrenze', 'Diagnose', 'Hilfsmittel', 'Modul', 'Rehabilitation', 'Rezept', 'Teilhabe', 'Verordnung',
  'ABH', 'BG', 'GZ', 'JC', 'MD', 'SBA', 'EGH',
]);

/** Written forms that mean their term unless the sentence is about one of `OTHER_TOPICS`. All `EVERYDAY_WORDS` are such words too. */
export const TOPICAL_WORDS: ReadonlySet<string> = new Set([
  'Angaben', 'Angehörige', 'Angehöriger', 'Anmeldung', 'Anrechnung', 'anrechnen', 'Antrag', 'Begutachtung', 'Behinderung', 'beifügen', 'beilegen', 'Beleg', 'Bescheid', 'Bevollmächtigter', 'Darlehen', 'einreichen', 'Einnahmen', 'Frist',
  'Gutachten', 'Gutachter', 'Haushalt', 'Hilfsmittel', 'Klage', 'ledig', 'geschieden', 'Miete', 'nachreichen', 'Pass', 'Pflege', 'Rente', 'Nachtpflege', 'Sachverständige', 'Tagespflege', 'Selbstständigkeit', 'Umzug', 'Unterhalt', 'Unterlagen',
  'Vermögen', 'Vollmacht', 'vorlegen', 'Zuschuss', 'Schulden', 'Zuständigkeit',
]);

/**
 * Words of sports, kitchens, stages, parliaments … that no form asks about: animals, school and the household are missing here, because
 * there are forms about them. `*` at an end stands for any letters.
 */
export const OTHER_TOPICS: readonly string[] = [
  // sports
  'mannschaft*', 'nationalelf', 'trainer', 'trainerin', 'training*', 'stürmer*', 'torwart', 'spieler*', 'spielfeld', 'mittelfeld*', 'schiedsrichter*', 'stadion', 'fans', 'bundesliga', 'kreisliga', 'tabellenführer', 'fußball*', 'handball*', 'tennis*', 'turnier*',
  'meisterschaft*', 'olympi*', 'medaille*', 'weltrekord', 'halbzeit', 'elfmeter', 'wettkampf*', 'sportverein', 'sportler*', 'läufer*', 'marathon*', 'turnverein', 'jugendmannschaft',
  // kitchen, beauty, household
  'rezept für', 'backofen', 'backrohr', 'sahne', 'salz', 'pfeffer', 'teig', 'mehl', 'butter', 'soße', 'suppe', 'topf', 'pfanne', 'würz*', 'köch*', 'aufkochen', 'kuchen', 'gewürze', 'creme*', 'lichtschutzfaktor', 'kosmetik*', 'lippen',
  'bügeln', 'handwäsche', 'schleudern', 'polster*', 'leder*', 'lack', 'politur', 'rasen', 'beete', 'rosen', 'hecke*', 'zimmerpflanz*', 'fell',
  // art, media, school
  'film*', 'kino*', 'theater*', 'bühne*', 'oper', 'konzert*', 'chor', 'kinderchor*', 'orchester*', 'sänger*', 'gemälde*', 'maler', 'künstler*', 'roman*', 'dichter*', 'gedicht*', 'museum*', 'regisseur*', 'romantisch*', 'heiratsantrag*', 'verlobung*',
  'forscher*', 'labor', 'erreger*', 'virus', 'bakterien', 'planet*', 'teleskop*', 'experiment*', 'philosoph*', 'klausur*', 'taschenrechner', 'professor*', 'doktorand*', 'masterarbeit',
  // politics, police, wars
  'fraktion*', 'parlament*', 'bundestag*', 'landtag*', 'stadtrat', 'gemeinderat', 'parteitag*', 'abgeordnet*', 'opposition*', 'koalition*', 'cdu', 'spd', 'csu', 'fdp', 'afd', 'minister', 'ministerin', 'präsident*', 'kanzler*', 'bundeshaushalt', 'haushalt der stadt', 'haushalt des landes', 'haushalt des bundes', 'haushalt der eu',
  'polizei*', 'feuerwehr*', 'rettungskräfte', 'rettungsgasse', 'täter*', 'mord*', 'angeklagt*', 'staatsanwalt*', 'verdächtig*', 'augenzeuge*', 'armee', 'truppen', 'minderheit*', 'adel', 'königs*', 'stamm', 'stammes',
  // traffic, technology, trade
  'verkehr', 'baustelle*', 'autobahn*', 'stau', 'staus', 'zündkerzen', 'motor', 'motoren', 'ps', 'kilowatt', 'batterie*', 'prozessor*', 'dollar', 'rohrreinigung', 'klempner*', 'bitcoin', 'discounter', 'supermarkt*', 'kaffee',
  // nature, feasts, sayings
  'alpen', 'gipfel*', 'gebirg*', 'tal', 'passhöhe', 'metern', 'luchs*', 'wölf*', 'wolf', 'biber*', 'vögel', 'burg', 'narren', 'karneval*', 'fasching*', 'laternen*', 'festwagen', 'halbe miete', 'geister', 'aller sorgen ledig', 'streit', 'konflikt*', 'nach angaben', 'laut angaben', 'ohne angabe von gründen', 'rechne ich dir', 'rechne dir', 'rechnen wir ihm', 'in meinem vermögen', 'nicht in seinem vermögen', 'nicht in ihrem vermögen', 'machte ihr einen', 'machte er ihr',
];

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
