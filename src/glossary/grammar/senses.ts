/**
 * Words that mean a term only in company. Here stands what the `context` of a term cannot say: forms that mean several terms,
 * idioms, and senses that grammar gives away. Words stand for all their inflected forms; `*` at an end stands for any letters.
 */

/** One sense of a written form. A term's own `context` holds besides. */
export interface SenseRule {
  /** The headword that is meant. */
  readonly means: string;
  /** One of these stands in the same sentence. */
  readonly needs?: readonly string[];
  /** None of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** None of these does while the word stands without article and adjective ("sagt Bescheid"). */
  readonly unlessBare?: readonly string[];
  /** No comma and infinitive with "zu" follow ("Ihr Vermögen, sich auszudrücken"). */
  readonly unlessInfinitive?: boolean;
  /** How much its sentence must be the language of offices; set by `NEEDED_COMPANY`. */
  readonly company?: number;
  /** True where the `context` of the term is too strict for this form and does not hold. */
  readonly insteadOfContext?: boolean;
}

/** The word has both senses as a noun and as an adjective. */
const SELF_RELIANCE: readonly SenseRule[] = [
  { means: 'Selbstständigkeit (Beruf)', needs: ['gewerbe*', 'beruf*', 'tätigkeit', '*tätigkeit', 'freiberuf*', 'gewinn*', 'betrieb*', 'firma', 'unternehm*', 'honorar*', 'einkommen*', 'einnahme*', 'existenz*', 'gründ*', 'kunde', 'umsatz*', 'hauptberuf*', 'nebenberuf*', 'steuer*'] },
  { means: 'Selbstständigkeit', needs: ['alltag*', 'pflege*', 'modul', 'begutacht*', 'beeinträchtig*', 'fähigkeit*', 'hilfe', 'wasch*', 'mobil*', 'gutachter', 'einschränk*', 'körper*', 'krank*', '*bedürftig*', 'mensch', 'einstufung'] },
];

const MONEY: readonly string[] = ['einkommen*', '*einkommen', 'lohn*', 'gehalt*', 'gehälter', 'rente*', 'verdien*', 'monat*', 'euro', 'einnahme*'];

/** For each written form its senses, in the order in which they are tried. */
export const SENSES: Readonly<Record<string, readonly SenseRule[]>> = {
  Anlage: [{ means: 'Anlage', unless: ['garten', '*garten', 'park', 'parkanlage', 'sport*', 'solar*', 'photovoltaik*', 'heizung*', 'maschine*', 'technisch', 'wartung*', 'aktie*', 'fonds', 'rendite', 'genetisch', 'gepflegt', 'spazier*', 'industrie*', 'betreiber', 'klär*', 'geld anlegen', 'sparer', 'anleger', 'zinsen', 'bäume', 'beet', 'rosen', 'gold', 'aktien', 'sparplan', 'investor*', 'stromversorger*', 'sparsam', 'wind*', 'strom liefern'] }],
  Anspruch: [{ means: 'Anspruch', unless: ['in anspruch'], unlessInfinitive: true, insteadOfContext: true }],
  Antrag: [{ means: 'Antrag', unless: ['heirat*', 'verlob*', 'parteitag*', 'fraktion*', 'bundestag*', 'ring', 'knie', 'kniete', 'landtag*', 'gemeinderat*', 'stadtrat*', 'mitgliederversammlung', 'delegiert*', 'vertag*', 'geschäftsordnung'] }],
  Beihilfe: [{ means: 'Beihilfe', unless: ['straftat', 'mord', 'täter', 'diebstahl', '*hinterziehung', 'angeklagt', 'verurteilt', 'betrug'] }],
  Bescheid: [{
    means: 'Bescheid',
    unlessBare: ['weiß', 'weißt', 'wissen', 'wisst', 'wusste', 'wussten', 'gewusst', 'sag', 'sage', 'sagt', 'sagst', 'sagen', 'sagte', 'sagten', 'gesagt', 'gib', 'gebt', 'gebe', 'gibt', 'gibst', 'geben', 'gab', 'gaben', 'gegeben', 'zu geben', 'zu sagen', 'bescheidgeben'],
    insteadOfContext: true,
  }],
  Betreuung: [
    {
      means: 'rechtliche Betreuung',
      needs: ['rechtlich', 'gesetzlich', '*gericht', 'gerichtlich', 'aufgabenkreis', 'aufgabenbereich', 'bgb', 'vormund*', 'vorsorgevollmacht', 'einwilligungsvorbehalt', 'betreuerausweis', 'bestellungsurkunde', 'betreute person', 'betreuten person'],
      unless: ['kita*', 'kind', 'hort', 'tagesmutter'],
    },
    { means: 'Betreuung', unless: ['kita*', 'kind', 'hort', 'tagesmutter', 'doktorarbeit', 'technisch', 'kunde'] },
  ],
  Depot: [{ means: 'Depot', unless: ['bus*', 'straßenbahn*', 'lager*', 'fahrer', 'waffen*', 'museum*'] }],
  Einrichtung: [{ means: 'Pflegeeinrichtung', needs: ['pflege*', 'heim*', 'bewohner', 'stationär', 'vollstationär', 'teilstationär'], unless: ['möbel*', 'küche*', 'wohnzimmer', 'konto'] }],
  Frist: [{ means: 'Frist', unless: ['hausarbeit', 'dozent*', 'semesterarbeit', 'bachelorarbeit*', 'masterarbeit*', 'gewinnspiel*', 'lizenz', 'transfer*', 'startgeld*'] }],
  Heim: [{ means: 'Heim', unless: ['eigenheim', 'tierheim', 'herd', 'traute', 'zimmerpflanze'] }],
  // The abbreviation stands for nothing else; the three words do in everyday life.
  'i. V. m.': [{ means: 'in Verbindung mit', insteadOfContext: true }],
  'i.V.m.': [{ means: 'in Verbindung mit', insteadOfContext: true }],
  iVm: [{ means: 'in Verbindung mit', insteadOfContext: true }],
  Klage: [{ means: 'Klage', unless: ['jammer*', 'schmerz*'] }],
  KV: [
    { means: 'Kostenvoranschlag', needs: ['sanitätshaus*', 'hilfsmittel*', 'kostenvoranschlag', 'handwerk*', 'umbau*', 'treppenlift*', 'reparatur*', 'angebot'] },
    { means: 'Krankenversicherung', needs: ['beitrag*', 'beiträge*', '*beitrag', '*beiträge', '*versicher*', 'pv', 'rv', 'av', 'gkv', 'pkv', '*kasse', 'gesetzlich', 'privat', 'freiwillig'] },
  ],
  Leistung: [{ means: 'Leistung', unless: ['sport*', 'motor*', 'rechen*', 'watt', 'kilowatt', 'schul*', 'wettkampf*', 'athlet*', 'medaille', 'schauspiel*', 'weltrekord*', 'rekord*', 'tor', 'mannschaft', 'prozessor', 'akku*', 'kw', 'ps', 'schulnote', 'toll', 'großartig', 'batterie*', 'körperlich', 'geistig', 'herz*'] }],
  Miete: [{ means: 'Miete', unless: ['boot*', 'beamer', 'anhänger', 'transporter', 'fahrrad*', 'e-bike*', 'mietwagen', 'kostüm*', 'hüpfburg*', 'zelt*', 'saal', 'halle', 'bühne', 'ski', 'strandkorb', 'strandkörbe', 'kamera*', 'gerät', 'maschine', 'server*', 'fahrzeug'] }],
  Nachtpflege: [{ means: 'Nachtpflege', unless: ['haut', 'hand', 'hände', 'lippe*', 'trocken', 'sheabutter', 'creme*', 'serum', 'gesicht*'] }],
  Pension: [{ means: 'Pension', unless: ['urlaub*', 'übernacht*', 'hotel*', 'frühstück*', 'ferien*', 'zimmer', 'gäste*', 'gast'] }],
  Pflege: [{ means: 'Pflege', unless: ['grab*', 'garten*', '*garten', 'daten', 'landschaft*', 'haut*', 'haar*', 'auto*', 'rasen*', 'software*', 'fahrzeug*', 'leder*', 'denkmal*', 'kontakte', 'freundschaft*', 'möbel*', 'teppich*', 'schuhe*', 'zahn*', 'zähne*', 'hand', 'hände', 'nagel*', 'nägel*', 'bart', 'fell', 'holz*', 'stammdaten*', 'kundendaten', 'datensätze', 'tradition*', 'dialekt*', 'netzwerk*', 'image', 'beziehungen', 'lack*', 'parkett*', 'beet*', 'pflanze*', 'rose', 'brauchtum*', 'rückschnitt*', 'gießen', 'düngen', 'website', 'webseite', 'webseiten'] }],
  Tagespflege: [{ means: 'Tagespflege', unless: ['haut', 'creme*', 'serum', 'gesicht*', 'lsf'] }],
  PV: [
    { means: 'Patientenverfügung', needs: ['*vollmacht*', 'vorsorge*', 'patientenverfügung', 'betreuungsverfügung'] },
    { means: 'Pflegeversicherung', needs: ['beitrag*', 'beiträge*', '*beitrag', '*beiträge', '*versicher*', 'kv', 'rv', 'av', 'spv', 'pflege*', '*kasse'], unless: ['*anlage', 'dach', 'strom*', 'solar*', 'modul', 'kwp'] },
  ],
  Selbstständigkeit: SELF_RELIANCE,
  selbstständig: SELF_RELIANCE,
  selbständig: SELF_RELIANCE,
  brutto: [{ means: 'Bruttoeinkommen', needs: MONEY }],
  netto: [{ means: 'Nettoeinkommen', needs: MONEY }],
  Tafel: [{ means: 'Tafel', needs: ['lebensmittel*', 'bedürftig*', '*ausgabe', 'ausweis'], unless: ['schokolade', 'kreide', 'lehrer', 'klasse*', 'unterricht*'] }],
  Unterhalt: [{ means: 'Unterhalt', unless: ['straße*', '*straße', 'fahrzeug*', 'gebäude*', 'instandhaltung*', 'brücke*', 'auto', 'gewässer*', 'wartung*', 'friedhof*', 'anlage', 'maschine*', 'pferd*', 'hund*', 'haustier*', 'wagen', 'wanderweg*', 'freibad', 'schwimmbad', 'grünfläche*', 'kanal*', 'gehweg*', 'radweg*', 'waldweg*', 'feldweg*', '*wege', 'bach', 'bäche', 'graben', 'gräben', 'deich*', 'denkmal*', 'kirche', 'turnhalle*', 'sportstätte*', 'schienennetz', 'infrastruktur', 'fuhrpark', 'burg', 'spielplatz*', 'park'] }],
  Verordnung: [{ means: 'Verordnung', unless: ['eu', 'bundesregierung', 'erlassen', 'landesregierung', 'bundesrat', 'verkehr*', 'datenschutz*', 'kommission', 'inkrafttreten', 'in kraft'] }],
  Vermögen: [{ means: 'Vermögen', unless: ['kleines vermögen', 'halbes vermögen', 'poker*', 'casino', 'glücksspiel', 'fonds beträgt'], unlessInfinitive: true }],
};
