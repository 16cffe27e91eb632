/** Laws that forms refer to, and which term a section stands for. */

/** Books of the Sozialgesetzbuch: roman number, ordinal as written in "Elftes Buch Sozialgesetzbuch". */
export const SOCIAL_CODE_BOOKS: readonly (readonly [roman: string, number: string, ordinal: string])[] = [
  ['I', '1', 'Erst'], ['II', '2', 'Zweit'], ['III', '3', 'Dritt'], ['IV', '4', 'Viert'], ['V', '5', 'Fünft'], ['VI', '6', 'Sechst'], ['VII', '7', 'Siebt'],
  ['VIII', '8', 'Acht'], ['IX', '9', 'Neunt'], ['X', '10', 'Zehnt'], ['XI', '11', 'Elft'], ['XII', '12', 'Zwölft'], ['XIII', '13', 'Dreizehnt'], ['XIV', '14', 'Vierzehnt'],
];

/** Words that stand for the paragraph sign. */
export const PARAGRAPH_WORDS: readonly string[] = ['Paragraf', 'Paragrafen', 'Paragrafs', 'Paragraph', 'Paragraphen', 'Paragraphs'];

/** Names of laws beside their abbreviations. Each word may have an ending more ("des Bürgerlichen Gesetzbuches"). */
export const LAW_NAMES: Readonly<Record<string, string>> = {
  'Aufenthaltsgesetz': 'AufenthG', 'Asylgesetz': 'AsylG', 'Asylbewerberleistungsgesetz': 'AsylbLG', 'Abgabenordnung': 'AO', 'Beratungshilfegesetz': 'BerHG',
  'Betreuungsorganisationsgesetz': 'BtOG', 'Bundesausbildungsförderungsgesetz': 'BAföG', 'Bundeselterngeld- und Elternzeitgesetz': 'BEEG',
  'Bundeskindergeldgesetz': 'BKGG', 'Bundesmeldegesetz': 'BMG', 'Bundesvertriebenengesetz': 'BVFG', 'Bürgerliche Gesetzbuch': 'BGB', 'Einkommensteuergesetz': 'EStG',
  'Entgeltfortzahlungsgesetz': 'EntgFG', 'Familienpflegezeitgesetz': 'FPfZG', 'Mutterschutzgesetz': 'MuSchG', 'Personenstandsgesetz': 'PStG', 'Pflegezeitgesetz': 'PflegeZG',
  'Rundfunkbeitragsstaatsvertrag': 'RBStV', 'Schwerbehindertenausweisverordnung': 'SchwbAwV', 'Sozialgerichtsgesetz': 'SGG', 'Staatsangehörigkeitsgesetz': 'StAG',
  'Unterhaltsvorschussgesetz': 'UVG', 'Verwaltungsgerichtsordnung': 'VwGO', 'Wohngeldgesetz': 'WoGG', 'Zivilprozessordnung': 'ZPO',
};

/**
 * Which term a section stands for where several terms rest on it. Key: section and law as `law` of a term writes them;
 * entry: the headword. A section that is not listed stands for the one term that names it.
 */
export const SECTIONS: Readonly<Record<string, string>> = {
  '§ 13 SGB X': 'Bevollmächtigter',
  '§ 7a SGB XI': 'Pflegeberatung',
  '§ 7b SGB XI': 'Beratungsgutschein',
  '§ 14 SGB XI': 'Pflegebedürftigkeit',
  '§ 15 SGB XI': 'Pflegegrad',
  '§ 18 SGB XI': 'Begutachtung',
  '§ 19 SGB XI': 'Pflegeperson',
  '§ 36 SGB XI': 'Pflegesachleistung',
  '§ 37 SGB XI': 'Pflegegeld',
  '§ 37 Abs. 3 SGB XI': 'Beratungseinsatz',
  '§ 38 SGB XI': 'Kombinationsleistung',
  '§ 39 SGB XI': 'Verhinderungspflege',
  '§ 40 SGB XI': 'Pflegehilfsmittel',
  '§ 40 Abs. 4 SGB XI': 'wohnumfeldverbessernde Maßnahmen',
  '§ 41 SGB XI': 'Tagespflege',
  '§ 42 SGB XI': 'Kurzzeitpflege',
  '§ 42a SGB XI': 'Gemeinsamer Jahresbetrag',
  '§ 43 SGB XI': 'vollstationäre Pflege',
  '§ 43c SGB XI': 'Leistungszuschlag',
  '§ 34 SGB XI': 'Ruhen der Leistung',
  '§ 44a SGB XI': 'Pflegeunterstützungsgeld',
  '§ 45 SGB XI': 'Pflegekurs',
  '§ 45a SGB XI': 'Angebote zur Unterstützung im Alltag',
  '§ 45b SGB XI': 'Entlastungsbetrag',
  '§ 45f SGB XI': 'Wohngruppenzuschlag',
  '§ 45g SGB XI': 'Anschubfinanzierung',
  '§ 140 SGB XI': 'Pflegestufe',
  '§ 2 PflegeZG': 'kurzzeitige Arbeitsverhinderung',
  '§ 37 SGB V': 'häusliche Krankenpflege',
  '§ 39 SGB V': 'stationäre Behandlung',
  '§ 40 SGB V': 'Rehabilitation',
  '§ 46 SGB V': 'Arbeitsunfähigkeit',
  '§ 48 SGB V': 'Krankengeld',
  '§ 35 SGB VI': 'Altersrente',
  '§ 46 SGB VI': 'Witwenrente',
  '§ 48 SGB VI': 'Waisenrente',
  '§ 61 SGB XII': 'Hilfe zur Pflege',
  '§ 41 SGB XII': 'Grundsicherung im Alter und bei Erwerbsminderung',
  '§ 27b SGB XII': 'Barbetrag',
  '§ 30 SGB XII': 'Mehrbedarf',
  '§ 72 SGB XII': 'Blindenhilfe',
  '§ 74 SGB XII': 'Bestattungskosten',
  '§ 85 SGB XII': 'Einkommensgrenze',
  '§ 90 SGB XII': 'Schonvermögen',
  '§ 93 SGB XII': 'Überleitung',
  '§ 102 SGB XII': 'Kostenersatz',
  '§ 117 SGB XII': 'Auskunftspflicht',
  '§ 17 Abs. 2 SGB I': 'Dolmetscher',
  '§ 35 SGB I': 'Sozialgeheimnis',
  '§ 60 SGB I': 'Mitwirkungspflicht',
  '§ 66 SGB I': 'Versagung',
  '§ 19 SGB X': 'Amtssprache',
  '§ 44 SGB X': 'Überprüfungsantrag',
  '§ 48 SGB X': 'Aufhebungsbescheid',
  '§ 50 SGB X': 'Erstattungsbescheid',
  '§ 228 SGB IX': 'Wertmarke',
  '§ 3 SchwbAwV': 'Merkzeichen',
  '§ 152 SGB IX': 'Grad der Behinderung',
  '§ 29 SGB IX': 'Persönliches Budget',
  '§ 1814 BGB': 'rechtliche Betreuung',
  '§ 1820 BGB': 'Vorsorgevollmacht',
  '§ 528 BGB': 'Schenkungsrückforderung',
};

/** Sections that moved: old place → where the content writes it now. */
export const MOVED_SECTIONS: Readonly<Record<string, string>> = {
  '§ 38a SGB XI': '§ 45f SGB XI',
  '§ 45e SGB XI': '§ 45g SGB XI',
  '§ 1896 BGB': '§ 1814 BGB',
};
